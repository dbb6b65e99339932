"""Where everybody stands: places, eligibility and the delegation, worked out from a snapshot. Nothing is written
here but the decisions people take."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from lianbing_desktop.domain.delegation.builder import build_delegation
from lianbing_desktop.domain.delegation.delegation import Choice, Decision, Delegation
from lianbing_desktop.domain.eligibility.eligibility import Assessment, Judgement, assess
from lianbing_desktop.domain.facts import HistoryFact, StudyFact
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import Ranking, RankingKind, TieOrder, TieOrders, rank
from lianbing_desktop.domain.ranking.ranking_rules import TieBreak
from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.intake.roster_reading import unit_names
from lianbing_desktop.services.people import People
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.storage import decisions

DELEGATION_TOPIC = "delegation"
JUDGEMENT_TOPIC = "eligibility"
TIE_TOPICS = {kind: f"tie:{kind}" for kind in RankingKind}


@dataclass(frozen=True, slots=True)
class Rankings:
    """The tables. `teams` is None while the contest has no team round that counts."""

    individuals: Ranking
    teams: Ranking | None
    units: Ranking


def rankings(snapshot: Snapshot) -> Rankings:
    """Rank individuals, teams and units by the contest's rule set. Worked out once a snapshot."""
    found = snapshot.worked_out.get("rankings")
    if not isinstance(found, Rankings):
        found = snapshot.worked_out["rankings"] = _rankings(snapshot)
    return found


def _rankings(snapshot: Snapshot) -> Rankings:
    tables = rank(
        snapshot.competing,
        snapshot.teams,
        snapshot.units,
        snapshot.rounds,
        snapshot.scores,
        snapshot.rules.ranking,
        TieOrders(*(_tie_orders(snapshot, kind) for kind in RankingKind)),
    )
    return Rankings(tables.individuals, tables.teams if has_team_event(snapshot) else None, tables.units)


def has_team_event(snapshot: Snapshot) -> bool:
    """Whether a team round counts."""
    return any(some.kind is RoundKind.TEAM and some.counts for some in snapshot.rounds)


def settle_tie(
    contest: Contest,
    kind: RankingKind,
    order: tuple[str, ...],
    by: TieBreak,
    reason: str,
    drawn: tuple[str, tuple[str, ...]] | None = None,
) -> None:
    """Keep the order people set among equals: a lot as drawn, or a decision.

    `drawn` is the seed and the numbered list when the program drew the lot (`domain.ranking.lot`). It is the place
    that is settled, so whatever hangs on the place follows. Raises UserError reason_missing.
    """
    if not reason.strip():
        raise UserError("reason_missing")
    subject = json.dumps(sorted(order))
    choice: dict[str, object] = {"by": by.value, "order": list(order)}
    if drawn is not None:
        choice |= {"seed": drawn[0], "list": list(drawn[1])}
    names = "、".join(subject_name(contest.snapshot(), one) for one in order)
    with contest.operation("tie_settled", names=names, reason=reason.strip()) as write:
        decisions.decide(write, TIE_TOPICS[kind], subject, json.dumps(choice, ensure_ascii=False), reason.strip())


def eligibility(snapshot: Snapshot, as_of: dt.date) -> Mapping[str, Assessment]:
    """The state of everyone who competes, by entrant id. Worked out once a snapshot and date.

    No score has a say in it: while people, facts, rules and judgements are the same, later snapshots take it over.
    """
    known = f"eligibility {as_of.isoformat()}"
    if known not in snapshot.worked_out:
        rests_on = (
            snapshot.entrants, snapshot.study, snapshot.history, snapshot.rules.eligibility, judgements(snapshot)
        )  # fmt: skip
        before = snapshot.handed_on.get(known)
        if before is None or before[0] != rests_on:
            before = snapshot.handed_on[known] = (rests_on, _eligibility(snapshot, as_of, rests_on[-1]))
        snapshot.worked_out[known] = before[1]
    return cast("Mapping[str, Assessment]", snapshot.worked_out[known])


def _eligibility(snapshot: Snapshot, as_of: dt.date, judged: tuple[Judgement, ...]) -> Mapping[str, Assessment]:
    rules = snapshot.rules.eligibility
    study: dict[str, list[StudyFact]] = {}
    history: dict[str, list[HistoryFact]] = {}
    for fact in snapshot.study:
        study.setdefault(fact.entrant_id, []).append(fact)
    for past in snapshot.history:
        history.setdefault(past.entrant_id, []).append(past)
    # Of most of a long list nothing is known at first, and of all of these the same can be said.
    judged_alone = {judgement.entrant_id for judgement in judged}
    alike: Assessment | None = None
    found: dict[str, Assessment] = {}
    for entrant in snapshot.competing:
        id_ = entrant.id
        if id_ in study or id_ in history or id_ in judged_alone:
            found[id_] = assess(entrant, study.get(id_, ()), history.get(id_, ()), rules, as_of, judged)
            continue
        alike = found[id_] = alike or assess(entrant, (), (), rules, as_of, judged)
    return found


def judgements(snapshot: Snapshot) -> tuple[Judgement, ...]:
    """What people found on lines that no rule settles, in the order found."""
    found = []
    for stored in snapshot.decided(JUDGEMENT_TOPIC):
        key, entrant_id = json.loads(stored.subject_id)
        found.append(Judgement(key, stored.choice == "excluded", stored.reason, entrant_id))
    return tuple(found)


def eligibility_date(snapshot: Snapshot) -> dt.date:
    """The date the conditions are tested at unless another is asked for."""
    return snapshot.rules.eligibility.date


def delegation(snapshot: Snapshot, as_of: dt.date | None = None) -> Delegation:
    """The proposal by the rule set and the decisions taken so far. Worked out once a snapshot and date."""
    when = as_of or eligibility_date(snapshot)
    known = f"delegation {when.isoformat()}"
    found = snapshot.worked_out.get(known)
    if not isinstance(found, Delegation):
        found = snapshot.worked_out[known] = _delegation(snapshot, when)
    return found


def _delegation(snapshot: Snapshot, when: dt.date) -> Delegation:
    ranked = rankings(snapshot)
    return build_delegation(
        snapshot.rules,
        snapshot.units,
        snapshot.competing,
        ranked.individuals,
        snapshot.teams,
        ranked.teams,
        eligibility(snapshot, when),
        when,
        [
            Decision(stored.subject_id, Choice(stored.choice), stored.reason)
            for stored in snapshot.decided(DELEGATION_TOPIC)
        ],
    )


def decide_seat(contest: Contest, subject_id: str, choice: Choice, reason: str) -> None:
    """Keep a decision on a seat or a team. Raises UserError without a reason."""
    if not reason.strip():
        raise UserError("reason_missing")
    name = subject_name(contest.snapshot(), subject_id)
    kind = "seat_decided" if choice is Choice.SEAT else "seat_left_out"
    with contest.operation(kind, name=name, reason=reason.strip()) as write:
        decisions.decide(write, DELEGATION_TOPIC, subject_id, choice.value, reason.strip())


def revoke_seat(contest: Contest, subject_id: str) -> None:
    """Take back a decision on a seat or a team."""
    with contest.operation("seat_decision_revoked", name=subject_name(contest.snapshot(), subject_id)) as write:
        decisions.revoke(write, DELEGATION_TOPIC, subject_id)


def seat_subject(snapshot: Snapshot, name: str, unit_text: str) -> str:
    """The id a typed NAME@UNIT means; an empty name means the unit's team.

    Raises UserError decision_nobody when it is nobody, or could be several.
    """
    unit = unit_names(snapshot).find(unit_text)
    if unit is None:
        raise UserError("decision_nobody", name=name, unit=unit_text)
    if not name.strip():
        return unit.id
    found = People(snapshot.competing).find(name, unit.id)
    if found.entrant is None:
        raise UserError("decision_nobody", name=name, unit=unit_text)
    return found.entrant.id


def _tie_orders(snapshot: Snapshot, kind: RankingKind) -> list[TieOrder]:
    orders = []
    for stored in snapshot.decided(TIE_TOPICS[kind]):
        choice = json.loads(stored.choice)
        orders.append(TieOrder(TieBreak(choice["by"]), tuple(choice["order"]), stored.reason))
    return orders
