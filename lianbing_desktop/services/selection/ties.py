"""Shared places: who shares them, what hangs on them, and what people have set about them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.ranking.ranking import Ranking
from lianbing_desktop.domain.ranking.ranking_rules import TieBreak
from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import decisions

_SEAT_CODES = frozenset(("individuals_tied_at_edge", "team_last_member_tied", "team_replacement_tied"))
_TEAM_CODE = "teams_tied_at_edge"


@dataclass(frozen=True, slots=True)
class Tie:
    """One shared place. `touches` names what hangs on it, in words; empty when nothing does."""

    kind: RoundKind
    place: int
    subject_ids: tuple[str, ...]
    touches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SettledTie:
    """An order people have set, from the better to the worse place: by lot or by decision, with its reason."""

    subject_ids: tuple[str, ...]
    by: TieBreak
    reason: str


def ties(snapshot: Snapshot, ranked: standing.Rankings) -> tuple[Tie, ...]:
    """Every place that is still shared, individuals first, with the awards and seats it decides on."""
    shared = [
        Tie(kind, place, members)
        for kind, ranking in ((RoundKind.INDIVIDUAL, ranked.individuals), (RoundKind.TEAM, ranked.teams))
        if ranking is not None
        for place, members in _shared_places(ranking)
    ]
    if not shared:
        return ()
    wanted = _wanted(snapshot)
    return tuple(
        Tie(
            tie.kind,
            tie.place,
            tie.subject_ids,
            tuple(
                words
                for (kind, words), who in wanted.items()
                if kind is tie.kind and not who.isdisjoint(tie.subject_ids)
            ),
        )
        for tie in shared
    )


def tie_count(ranked: standing.Rankings) -> int:
    """How many places are still shared, without asking what hangs on them."""
    rankings = (ranked.individuals, ranked.teams)
    return sum(len(_shared_places(ranking)) for ranking in rankings if ranking is not None)


def settled_tie(snapshot: Snapshot, kind: RoundKind, subject_id: str) -> SettledTie | None:
    """The newest order people have set that speaks of this subject."""
    for stored in reversed(snapshot.decided(standing.TIE_TOPICS[kind])):
        choice = json.loads(stored.choice)
        if subject_id in choice["order"]:
            return SettledTie(tuple(choice["order"]), TieBreak(choice["by"]), stored.reason)
    return None


def revoke_tie(contest: Contest, kind: RoundKind, subject_ids: tuple[str, ...]) -> None:
    """Take back what was set about these equals: the place is shared again."""
    snapshot = contest.snapshot()
    names = "、".join(subject_name(snapshot, one) for one in subject_ids)
    with contest.operation("tie_order_revoked", names=names) as write:
        decisions.revoke(write, standing.TIE_TOPICS[kind], json.dumps(sorted(subject_ids)))


def _shared_places(ranking: Ranking) -> list[tuple[int, tuple[str, ...]]]:
    tied = [placed for placed in ranking.placed if placed.tied]
    return [
        (place, tuple(placed.subject_id for placed in group))
        for place, group in groupby(tied, key=lambda placed: placed.place)
    ]


def _wanted(snapshot: Snapshot) -> Mapping[tuple[RoundKind, str], frozenset[str]]:
    """Who stands at an edge, by kind and the words for that edge."""
    found: dict[tuple[RoundKind, str], frozenset[str]] = {}
    awards = {award.id: award for award in snapshot.awards}
    for one in awarding.proposal(snapshot).undecided:
        award = awards[one.award_id]
        if one.code == "award_tied_at_edge" and award.kind is not AwardKind.UNIT:
            kind = RoundKind.TEAM if award.kind is AwardKind.TEAM else RoundKind.INDIVIDUAL
            found[kind, say("tie_touches_award", {"award": award.name})] = frozenset(one.candidates)
    for question in standing.delegation(snapshot).undecided:
        if question.code in _SEAT_CODES:
            key = (RoundKind.INDIVIDUAL, say("tie_touches_seat"))
        elif question.code == _TEAM_CODE:
            key = (RoundKind.TEAM, say("tie_touches_team"))
        else:
            continue
        found[key] = found.get(key, frozenset()) | frozenset(question.candidates)
    return found
