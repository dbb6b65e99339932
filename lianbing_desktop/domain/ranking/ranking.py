"""Totals, places and ties. Scores are Decimal, rounding is half up, shared places count 1, 2, 2, 4."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.ranking.ranking_rules import RankingRules, TieBreak
from lianbing_desktop.domain.ranking.tie_breaking import TieBreaker, TieOrder
from lianbing_desktop.domain.ranking.totals import (
    Part,
    Scores,
    Total,
    Unplaced,
    individual_totals,
    round_half_up,
    team_totals,
    unit_means,
)
from lianbing_desktop.domain.score import Round, RoundKind, Team
from lianbing_desktop.domain.unit import Unit

__all__ = [
    "Part",
    "Placed",
    "Ranking",
    "Scores",
    "TieOrder",
    "Unplaced",
    "rank_individuals",
    "rank_teams",
    "rank_units",
    "round_half_up",
    "sort_entrants",
]


@dataclass(frozen=True, slots=True)
class Placed:
    """An entrant, team or unit with a place.

    `tied` is True while the place is still shared. `tie_note` is the written tie rule that set this one apart
    from others with the same total ("time", "round:加赛", "lot", "decision"), else ""; `tie_reason` the reason
    people gave.
    """

    subject_id: str
    place: int
    total: Decimal
    tied: bool
    parts: tuple[Part, ...] = ()
    tie_note: str = ""
    tie_reason: str = ""


@dataclass(frozen=True, slots=True)
class Ranking:
    """`placed` by place, inside a shared place by unit order, name and id; `unplaced` likewise.

    `unused` holds lots and decisions that settled nothing, because the tie they speak of is not there.
    """

    placed: tuple[Placed, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    unused: tuple[TieOrder, ...] = ()

    def by_subject(self) -> Mapping[str, Placed]:
        """The placed ones by id."""
        return {placed.subject_id: placed for placed in self.placed}


def rank_individuals(
    entrants: Sequence[Entrant],
    units: Sequence[Unit],
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
    orders: Sequence[TieOrder] = (),
) -> Ranking:
    """Rank everyone who competes by the individual rounds that count.

    Out-of-competition people keep their place: only awards pass over them. Raises UserError
    ranking_round_unknown when the rules name a round the contest does not have.
    """
    breaker = TieBreaker(rules.ties, rounds, RoundKind.INDIVIDUAL, scores, orders)
    competing = sort_entrants([entrant for entrant in entrants if entrant.competes], units)
    results = individual_totals([entrant.id for entrant in competing], rounds, scores, rules)
    return _place(results, breaker)


def rank_teams(
    teams: Sequence[Team],
    entrants: Sequence[Entrant],
    units: Sequence[Unit],
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
    orders: Sequence[TieOrder] = (),
) -> Ranking:
    """Rank the teams by the rule set's team total. Raises UserError ranking_round_unknown."""
    breaker = TieBreaker(rules.team_ties, rounds, RoundKind.TEAM, scores, orders)
    positions = {unit.id: unit.position for unit in units}
    ordered = sorted(teams, key=lambda team: (positions.get(team.unit_id, 0), team.name, team.id))
    results = team_totals(ordered, entrants, rounds, scores, rules)
    return _place(results, breaker)


def rank_units(
    units: Sequence[Unit],
    entrants: Sequence[Entrant],
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
    orders: Sequence[TieOrder] = (),
) -> Ranking:
    """Rank the units by the mean total of all their entrants (a reward for breadth).

    Only lots and decisions break ties here. Raises UserError ranking_round_unknown.
    """
    by_people = [rule for rule in rules.team_ties if rule.kind in (TieBreak.LOT, TieBreak.DECISION)]
    breaker = TieBreaker(by_people, rounds, RoundKind.TEAM, scores, orders)
    ordered = sorted(units, key=lambda unit: (unit.position, unit.name, unit.id))
    return _place(unit_means([unit.id for unit in ordered], entrants, rounds, scores, rules), breaker)


def sort_entrants(entrants: Sequence[Entrant], units: Sequence[Unit]) -> list[Entrant]:
    """The order inside a shared place: unit order, name, id."""
    positions = {unit.id: unit.position for unit in units}
    return sorted(
        entrants,
        key=lambda entrant: (positions.get(entrant.unit_id, 0), entrant.unit_id, entrant.name, entrant.id),
    )


def _place(results: Sequence[Total | Unplaced], breaker: TieBreaker) -> Ranking:
    """Give places to the totals. `results` stand in the order wanted inside a shared place."""
    by_total: dict[Decimal, list[Total]] = {}
    for result in results:
        if isinstance(result, Total):
            by_total.setdefault(result.value, []).append(result)
    placed: list[Placed] = []
    for value in sorted(by_total, reverse=True):
        equals = {total.subject_id: total for total in by_total[value]}
        for group in breaker.groups(tuple(equals)):
            place = len(placed) + 1
            tied = len(group.subject_ids) > 1
            placed += [
                Placed(id_, place, value, tied, equals[id_].parts, group.note, group.reason)
                for id_ in group.subject_ids
            ]
    unplaced = tuple(result for result in results if isinstance(result, Unplaced))
    return Ranking(tuple(placed), unplaced, breaker.unused())
