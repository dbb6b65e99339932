"""Totals, places and ties. Scores are Decimal, rounding is half up, shared places count 1, 2, 2, 4."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.ranking.ranking_rules import RankingRules, TieBreak, TieRule
from lianbing_desktop.domain.ranking.tie_breaking import TieBreaker, TieOrder
from lianbing_desktop.domain.ranking.totals import (
    Members,
    Part,
    Scores,
    Total,
    Unplaced,
    individual_totals,
    round_half_up,
    team_totals,
    unit_totals,
)
from lianbing_desktop.domain.score import Round, RoundKind, Team
from lianbing_desktop.domain.unit import Unit

__all__ = [
    "Part",
    "Placed",
    "Ranking",
    "RankingKind",
    "Scores",
    "Tables",
    "TieOrder",
    "TieOrders",
    "Unplaced",
    "rank",
    "rank_individuals",
    "rank_teams",
    "rank_units",
    "round_half_up",
    "sort_entrants",
]


class RankingKind(StrEnum):
    """Which of the three tables."""

    INDIVIDUAL = "individual"
    TEAM = "team"
    UNIT = "unit"


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
    parts: Sequence[Part] = ()
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


@dataclass(frozen=True, slots=True)
class Tables:
    """The three tables of a contest. `teams` is empty while no team exists."""

    individuals: Ranking
    teams: Ranking
    units: Ranking


@dataclass(frozen=True, slots=True)
class TieOrders:
    """What people have set among equals, for each table."""

    individuals: Sequence[TieOrder] = ()
    teams: Sequence[TieOrder] = ()
    units: Sequence[TieOrder] = ()


def rank(
    entrants: Sequence[Entrant],
    teams: Sequence[Team],
    units: Sequence[Unit],
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
    orders: TieOrders = TieOrders(),
) -> Tables:
    """Rank everyone who competes, the teams and the units by the rule set; individual totals are added up once.

    Out-of-competition people keep their place: only awards pass over them. Only lots and decisions break ties between
    units. Raises UserError ranking_round_unknown when the rules name a round the contest does not have.
    """
    competing = sort_entrants([entrant for entrant in entrants if entrant.competes], units)
    individual_breaker = TieBreaker(rules.ties, rounds, RoundKind.INDIVIDUAL, scores, orders.individuals)
    team_breaker = TieBreaker(rules.team_ties, rounds, RoundKind.TEAM, scores, orders.teams)
    unit_breaker = TieBreaker(_UNIT_TIES, rounds, RoundKind.TEAM, scores, orders.units)
    results = individual_totals([entrant.id for entrant in competing], rounds, scores, rules)
    members = Members(competing, results)
    positions = {unit.id: unit.position for unit in units}
    ordered_teams = sorted(teams, key=lambda team: (positions.get(team.unit_id, 0), team.name, team.id))
    ordered_units = [unit.id for unit in sorted(units, key=lambda unit: (unit.position, unit.name, unit.id))]
    of_teams = team_totals(ordered_teams, members, rounds, scores, rules, rules.team_total, rules.team_share)
    of_units = unit_totals(ordered_units, ordered_teams, members, rounds, scores, rules)
    return Tables(_place(results, individual_breaker), _place(of_teams, team_breaker), _place(of_units, unit_breaker))


def rank_individuals(
    entrants: Sequence[Entrant],
    units: Sequence[Unit],
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
    orders: Sequence[TieOrder] = (),
) -> Ranking:
    """The individuals' table alone (see `rank`)."""
    breaker = TieBreaker(rules.ties, rounds, RoundKind.INDIVIDUAL, scores, orders)
    competing = sort_entrants([entrant for entrant in entrants if entrant.competes], units)
    return _place(individual_totals([entrant.id for entrant in competing], rounds, scores, rules), breaker)


def rank_teams(
    teams: Sequence[Team],
    entrants: Sequence[Entrant],
    units: Sequence[Unit],
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
    orders: Sequence[TieOrder] = (),
) -> Ranking:
    """The teams' table alone (see `rank`)."""
    return rank(entrants, teams, units, rounds, scores, rules, TieOrders(teams=orders)).teams


def rank_units(
    units: Sequence[Unit],
    teams: Sequence[Team],
    entrants: Sequence[Entrant],
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
    orders: Sequence[TieOrder] = (),
) -> Ranking:
    """The units' table alone (see `rank`)."""
    return rank(entrants, teams, units, rounds, scores, rules, TieOrders(units=orders)).units


def sort_entrants(entrants: Sequence[Entrant], units: Sequence[Unit]) -> list[Entrant]:
    """The order inside a shared place: unit order, name, id."""
    positions = {unit.id: unit.position for unit in units}
    return sorted(
        entrants,
        key=lambda entrant: (positions.get(entrant.unit_id, 0), entrant.unit_id, entrant.name, entrant.id),
    )


_UNIT_TIES = (TieRule(TieBreak.LOT), TieRule(TieBreak.DECISION))


def _place(results: Sequence[Total | Unplaced], breaker: TieBreaker) -> Ranking:
    """Give places to the totals. `results` stand in the order wanted inside a shared place."""
    by_total: dict[Decimal, list[Total]] = {}
    for result in results:
        if isinstance(result, Total):
            by_total.setdefault(result.value, []).append(result)
    placed: list[Placed] = []
    for value in sorted(by_total, reverse=True):
        totals = by_total[value]
        if len(totals) == 1:
            placed.append(Placed(totals[0].subject_id, len(placed) + 1, value, False, totals[0].parts))
            continue
        parts = {total.subject_id: total.parts for total in totals}
        for group in breaker.groups(tuple(parts)):
            place = len(placed) + 1
            tied = len(group.subject_ids) > 1
            for id_ in group.subject_ids:
                placed.append(Placed(id_, place, value, tied, parts[id_], group.note, group.reason))
    unplaced = tuple(result for result in results if isinstance(result, Unplaced))
    return Ranking(tuple(placed), unplaced, breaker.unused())
