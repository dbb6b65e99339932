"""Shared places: who shares them, what hangs on them, and what people have set about them.

An order set among equals (a lot, a decision on the place) settles the place, and whatever hangs on it follows. A choice
for one award or one seat settles only that: the place stays shared, and the list says so.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.delegation.delegation import Choice
from lianbing_desktop.domain.ranking.lot import Lot, draw
from lianbing_desktop.domain.ranking.ranking import Ranking, RankingKind, sort_entrants
from lianbing_desktop.domain.ranking.ranking_rules import TieBreak
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection.consequences import Consequence, consequences
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import decisions
from lianbing_desktop.storage.decisions import StoredDecision

_SEAT_CODES = frozenset(("individuals_tied_at_edge", "team_last_member_tied", "team_replacement_tied"))
_TEAM_CODE = "teams_tied_at_edge"


@dataclass(frozen=True, slots=True)
class Tie:
    """One shared place.

    `touches` names what hangs on it, in words; empty when nothing does. `apart` says what was decided about some of
    them without settling the place.
    """

    kind: RankingKind
    place: int
    subject_ids: tuple[str, ...]
    touches: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SettledTie:
    """An order people have set, from the better to the worse place: by lot or by decision, with its reason.

    `seed` and `lines` are those of a lot the program drew, else empty; `decided_at` the moment it was kept.
    """

    subject_ids: tuple[str, ...]
    by: TieBreak
    reason: str
    seed: str = ""
    lines: tuple[str, ...] = ()
    decided_at: str = ""

    @property
    def lots(self) -> tuple[Lot, ...]:
        """The draw again, from what was kept; empty when people drew."""
        return draw(self.seed, self.lines) if self.seed else ()


def ties(snapshot: Snapshot, ranked: standing.Rankings) -> tuple[Tie, ...]:
    """Every place that is still shared, individuals first, with the awards and seats it decides on."""
    shared = [
        Tie(kind, place, members)
        for kind, ranking in tables(ranked).items()
        for place, members in _shared_places(ranking)
    ]
    if not shared:
        return ()
    wanted = _wanted(snapshot)
    apart = _apart(snapshot)
    return tuple(
        replace(
            tie,
            touches=tuple(
                words
                for (kind, words), who in wanted.items()
                if kind is tie.kind and not who.isdisjoint(tie.subject_ids)
            ),
            apart=tuple(apart[id_] for id_ in tie.subject_ids if id_ in apart),
        )
        for tie in shared
    )


def tables(ranked: standing.Rankings) -> Mapping[RankingKind, Ranking]:
    """The tables there are, by kind."""
    found = {RankingKind.INDIVIDUAL: ranked.individuals, RankingKind.UNIT: ranked.units}
    if ranked.teams is None:
        return found
    return {
        RankingKind.INDIVIDUAL: ranked.individuals,
        RankingKind.TEAM: ranked.teams,
        RankingKind.UNIT: ranked.units,
    }


def open_ties(snapshot: Snapshot, ranked: standing.Rankings) -> tuple[Tie, ...]:
    """The shared places that an award or a seat waits for."""
    return tuple(tie for tie in ties(snapshot, ranked) if tie.touches)


def settled_tie(snapshot: Snapshot, kind: RankingKind, subject_id: str) -> SettledTie | None:
    """The newest order people have set that speaks of this subject."""
    for stored in reversed(snapshot.decided(standing.TIE_TOPICS[kind])):
        choice = json.loads(stored.choice)
        if subject_id in choice["order"]:
            return SettledTie(
                tuple(choice["order"]),
                TieBreak(choice["by"]),
                stored.reason,
                choice.get("seed", ""),
                tuple(choice.get("list", ())),
                stored.decided_at,
            )
    return None


def revoke_tie(contest: Contest, kind: RankingKind, subject_ids: tuple[str, ...]) -> None:
    """Take back what was set about these equals: the place is shared again."""
    snapshot = contest.snapshot()
    names = "、".join(subject_name(snapshot, one) for one in subject_ids)
    with contest.operation("tie_order_revoked", names=names) as write:
        decisions.revoke(write, standing.TIE_TOPICS[kind], json.dumps(sorted(subject_ids)))


def new_seed() -> str:
    """Eight digits nobody could know before; a supervisor may name others."""
    return f"{secrets.randbelow(10**8):08}"


def listed(snapshot: Snapshot, subject_ids: Sequence[str]) -> tuple[str, ...]:
    """Equals as they stand on the list of a draw: by unit, name and id, whatever order they come in."""
    entrants = [snapshot.entrant_by_id[one] for one in subject_ids if one in snapshot.entrant_by_id]
    if len(entrants) == len(subject_ids):
        return tuple(entrant.id for entrant in sort_entrants(entrants, snapshot.units))
    return tuple(sorted(subject_ids, key=lambda one: (subject_name(snapshot, one), one)))


def lot_lines(snapshot: Snapshot, subject_ids: Sequence[str]) -> tuple[str, ...]:
    """How equals stand on the list of a draw: name and unit."""
    return tuple(_line(snapshot, one) for one in subject_ids)


def draw_order(snapshot: Snapshot, subject_ids: Sequence[str], seed: str) -> tuple[str, ...]:
    """The equals in the order the seed draws them."""
    return tuple(subject_ids[lot.number - 1] for lot in draw(seed, lot_lines(snapshot, subject_ids)))


def order_consequences(
    snapshot: Snapshot, kind: RankingKind, order: tuple[str, ...], by: TieBreak
) -> tuple[Consequence, ...]:
    """What would be different once this order is kept; nothing is written."""
    topic, subject = standing.TIE_TOPICS[kind], json.dumps(sorted(order))
    kept = [one for one in snapshot.decisions if (one.topic, one.subject_id) != (topic, subject)]
    choice = json.dumps({"by": by.value, "order": list(order)})
    after = replace(snapshot, decisions=(*kept, StoredDecision(topic, subject, choice, "…", "")))
    return consequences(snapshot, after)


def _line(snapshot: Snapshot, subject_id: str) -> str:
    entrant = snapshot.entrant_by_id.get(subject_id)
    name = subject_name(snapshot, subject_id)
    return f"{name}（{snapshot.unit_name(entrant.unit_id)}）" if entrant else name


def _shared_places(ranking: Ranking) -> list[tuple[int, tuple[str, ...]]]:
    tied = [placed for placed in ranking.placed if placed.tied]
    return [
        (place, tuple(placed.subject_id for placed in group))
        for place, group in groupby(tied, key=lambda placed: placed.place)
    ]


def _wanted(snapshot: Snapshot) -> Mapping[tuple[RankingKind, str], frozenset[str]]:
    """Who stands at an edge, by kind and the words for that edge."""
    found: dict[tuple[RankingKind, str], frozenset[str]] = {}
    awards = {award.id: award for award in snapshot.awards}
    for one in awarding.proposal(snapshot).undecided:
        award = awards[one.award_id]
        if one.code == "award_tied_at_edge":
            found[_kind(award.kind), say("tie_touches_award", {"award": award.name})] = frozenset(one.candidates)
    for question in standing.delegation(snapshot).undecided:
        if question.code in _SEAT_CODES:
            key = (RankingKind.INDIVIDUAL, say("tie_touches_seat"))
        elif question.code == _TEAM_CODE:
            key = (RankingKind.TEAM, say("tie_touches_team"))
        else:
            continue
        found[key] = found.get(key, frozenset()) | frozenset(question.candidates)
    return found


def _apart(snapshot: Snapshot) -> Mapping[str, str]:
    """What was decided about a subject alone, in words: it settles an award or a seat and not the place."""
    awards = {award.id: award.name for award in snapshot.awards}
    found: dict[str, str] = {}
    for stored in snapshot.decisions:
        words = ""
        if stored.topic.startswith("award:"):
            award = awards.get(stored.topic.removeprefix("award:"))
            words = say("tie_apart_award", {"award": award}) if award else ""
        elif stored.topic == standing.DELEGATION_TOPIC:
            words = say("tie_apart_seat" if stored.choice == Choice.SEAT else "tie_apart_no_seat")
        if words:
            name = subject_name(snapshot, stored.subject_id)
            said = found.get(stored.subject_id)
            found[stored.subject_id] = f"{said}、{words}" if said else f"{name}{words}"
    return found


def _kind(kind: AwardKind) -> RankingKind:
    return {
        AwardKind.INDIVIDUAL: RankingKind.INDIVIDUAL,
        AwardKind.TEAM: RankingKind.TEAM,
        AwardKind.UNIT: RankingKind.UNIT,
    }[kind]
