"""Totals from scores: exact decimals, weighted by round, rounded half up (四舍五入) once at the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache
from typing import NamedTuple, overload

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking_rules import RankingRules, TeamTotal
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState, Team

Scores = Mapping[tuple[str, str], Score]
"""The current scores by (entrant or team id, round id). A missing key is "not entered"."""

_EXACT = Context(prec=60, rounding=ROUND_HALF_UP)
"""Wide enough that sums of scores are exact, so that the order of rounds can never matter."""

_ZERO, _ONE = Decimal(0), Decimal(1)
_GRAVEST_FIRST = (ScoreState.VOID, ScoreState.FORFEIT, ScoreState.ABSENT, ScoreState.NOT_ENTERED)


_Weighted = tuple[str, str, Decimal]
"""A round that counts: id, name, factor."""


class Part(NamedTuple):
    """What one round adds to a total: `points` is value × factor (rounded only where the rules round parts).

    `label` is the round's name; for parts that are no round (members' mean, unit's mean) `round_id` is "".
    `state` is not SCORED where the rules count an absence, a forfeit or a void result as 0.
    """

    round_id: str
    label: str
    value: Decimal
    factor: Decimal
    points: Decimal
    state: ScoreState = ScoreState.SCORED


class RoundParts(Sequence[Part]):
    """The parts of a total made of rounds, put together when somebody looks: a ranking needs the sum alone."""

    __slots__ = ("_rounds", "_rules", "_scores")

    def __init__(self, rounds: Sequence[_Weighted], scores: Sequence[Score], rules: RankingRules) -> None:
        self._rounds = rounds
        self._scores = scores
        self._rules = rules

    def __len__(self) -> int:
        return len(self._rounds)

    @overload
    def __getitem__(self, index: int) -> Part: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Part]: ...
    def __getitem__(self, index: int | slice) -> Part | Sequence[Part]:
        return self._made()[index]

    def __iter__(self) -> Iterator[Part]:
        return iter(self._made())

    def __eq__(self, other: object) -> bool:
        return self._made() == (other._made() if isinstance(other, RoundParts) else other)

    def __hash__(self) -> int:
        return hash(self._made())

    def _made(self) -> tuple[Part, ...]:
        return tuple(
            _part(round_id, name, _ZERO if score.value is None else score.value, factor, self._rules, score.state)
            for (round_id, name, factor), score in zip(self._rounds, self._scores, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Unplaced:
    """One without a place, and the state of the round that is the reason. `round_id` is "" without rounds.

    Of several states the gravest is told: void, forfeit, absent, not entered.
    """

    subject_id: str
    state: ScoreState
    round_id: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """A rounded total and what it is made of."""

    subject_id: str
    value: Decimal
    parts: Sequence[Part]


def round_half_up(value: Decimal, decimals: int) -> Decimal:
    """四舍五入: 0.125 → 0.13, −0.125 → −0.13. Zero has no sign."""
    rounded = value.quantize(_unit(decimals), context=_EXACT)
    return rounded if rounded else abs(rounded)


@cache
def _unit(decimals: int) -> Decimal:
    return _ONE.scaleb(-decimals)


def round_factor(round_: Round) -> Decimal:
    """The factor of a round's weight."""
    return as_factor(round_.weight)


def as_factor(weight: Decimal) -> Decimal:
    """A weight as a factor: up to 1 as it stands, above 1 percent (40 → 0.4, 100 → 1)."""
    return weight if weight <= 1 else _EXACT.divide(weight, Decimal(100))


def counting_rounds(rounds: Sequence[Round], kind: RoundKind, rules: RankingRules) -> tuple[Round, ...]:
    """The rounds a total is made of, in their order. Raises UserError ranking_round_unknown (round)."""
    ordered = sorted(rounds, key=lambda round_: (round_.position, round_.id))
    if kind is RoundKind.INDIVIDUAL and rules.individual_basis:
        wanted = [find_round(name, kind, ordered).id for name in rules.individual_basis]
        return tuple(round_ for round_ in ordered if round_.id in wanted)
    return tuple(round_ for round_ in ordered if round_.kind is kind and round_.counts)


def find_round(name: str, kind: RoundKind, rounds: Sequence[Round]) -> Round:
    """The round the rules name. Raises UserError ranking_round_unknown (round)."""
    for round_ in rounds:
        if round_.name == name and round_.kind is kind:
            return round_
    raise UserError("ranking_round_unknown", round=name)


def individual_totals(
    entrant_ids: Sequence[str], rounds: Sequence[Round], scores: Scores, rules: RankingRules
) -> list[Total | Unplaced]:
    """One result per entrant, in the order given. Raises UserError ranking_round_unknown."""
    counting = _weighted(counting_rounds(rounds, RoundKind.INDIVIDUAL, rules))
    return [_from_rounds(id_, counting, scores, rules) for id_ in entrant_ids]


def team_totals(
    teams: Sequence[Team],
    members: Members,
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
    total: TeamTotal,
    share: Decimal,
) -> list[Total | Unplaced]:
    """One result per team, in the order given; `total` says what it is made of, `share` the weight of the team rounds.

    Members add what their printed, rounded totals say.
    """
    counting = _weighted(counting_rounds(rounds, RoundKind.TEAM, rules))
    live = {team.id: _from_rounds(team.id, counting, scores, rules) for team in teams}
    if total is TeamTotal.TEAM_ROUNDS:
        return list(live.values())
    if total is TeamTotal.MEAN_OF_UNIT:
        unit_ids = list(dict.fromkeys(team.unit_id for team in teams))
        means = dict(zip(unit_ids, unit_means(unit_ids, members, rules), strict=True))
        return [_renamed(means[team.unit_id], team.id) for team in teams]
    return [_from_members(team, members, live[team.id], rules, total, share) for team in teams]


def unit_totals(
    unit_ids: Sequence[str],
    teams: Sequence[Team],
    members: Members,
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
) -> list[Total | Unplaced]:
    """One result per unit, in the order given: the mean of its entrants, or its best team by `rules.unit_total`.

    A unit without a team has no place where the teams are what counts; one that has a team with a total is placed by
    the best of them, whatever the others lack.
    """
    if rules.unit_total is TeamTotal.MEAN_OF_UNIT:
        return unit_means(unit_ids, members, rules)
    found = team_totals(teams, members, rounds, scores, rules, rules.unit_total, rules.unit_share)
    own: dict[str, list[Total | Unplaced]] = {unit_id: [] for unit_id in unit_ids}
    for team, result in zip(teams, found, strict=True):
        own.setdefault(team.unit_id, []).append(result)
    results: list[Total | Unplaced] = []
    for unit_id in unit_ids:
        complete = [one for one in own[unit_id] if isinstance(one, Total)]
        open_ = [one for one in own[unit_id] if isinstance(one, Unplaced)]
        if complete:
            results.append(_renamed(max(complete, key=lambda one: one.value), unit_id))
        elif open_:
            results.append(_renamed(_gravest(open_), unit_id))
        else:
            results.append(Unplaced(unit_id, ScoreState.NOT_ENTERED))
    return results


def unit_means(unit_ids: Sequence[str], members: Members, rules: RankingRules) -> list[Total | Unplaced]:
    """The mean of the totals of a unit's entrants.

    Who was absent, forfeited or is void is left out of the mean unless the rules count them as zero; while a
    score is not entered the unit has no mean.
    """
    results: list[Total | Unplaced] = []
    for unit_id in unit_ids:
        own = members.of_unit(unit_id)
        open_ = next((one for one in own if _not_entered(one)), None)
        totals = [one.value for one in own if isinstance(one, Total)]
        if open_ is not None:
            results.append(_renamed(open_, unit_id))
        elif totals:
            results.append(_total(unit_id, [_mean_part("unit_mean", totals, _ONE, rules)], rules))
        else:
            results.append(Unplaced(unit_id, ScoreState.ABSENT if own else ScoreState.NOT_ENTERED))
    return results


class Members:
    """The individual totals that teams and units are made of, by person and by unit."""

    def __init__(self, entrants: Sequence[Entrant], totals: Sequence[Total | Unplaced]) -> None:
        self._by_id = {total.subject_id: total for total in totals}
        self._by_unit: dict[str, list[Total | Unplaced]] = {}
        for entrant in entrants:
            if entrant.id in self._by_id:
                self._by_unit.setdefault(entrant.unit_id, []).append(self._by_id[entrant.id])

    def total(self, entrant_id: str) -> Total | Unplaced:
        """A person's total; one who does not compete has none."""
        return self._by_id.get(entrant_id) or Unplaced(entrant_id, ScoreState.NOT_ENTERED)

    def of_unit(self, unit_id: str) -> Sequence[Total | Unplaced]:
        """What a unit's entrants have."""
        return self._by_unit.get(unit_id, ())


def _weighted(rounds: Sequence[Round]) -> list[_Weighted]:
    return [(round_.id, round_.name, round_factor(round_)) for round_ in rounds]


def _from_rounds(subject_id: str, rounds: Sequence[_Weighted], scores: Scores, rules: RankingRules) -> Total | Unplaced:
    found: list[Score] = []
    missing: dict[ScoreState, str] = {}
    total, get, add_product, zero_states = _ZERO, scores.get, _EXACT.fma, rules.zero_states
    for round_id, _, factor in rounds:
        score = get((subject_id, round_id), NOT_ENTERED)
        if score.value is not None:
            total = add_product(score.value, factor, total)
        elif score.state not in zero_states:
            missing.setdefault(score.state, round_id)
        found.append(score)
    if missing or not rounds:
        state = next((state for state in _GRAVEST_FIRST if state in missing), ScoreState.NOT_ENTERED)
        return Unplaced(subject_id, state, missing.get(state, ""))
    parts = RoundParts(rounds, found, rules)
    if rules.round_parts:
        total = _sum([part.points for part in parts])
    return Total(subject_id, round_half_up(total, rules.decimals), parts)


def _from_members(
    team: Team, members: Members, live: Total | Unplaced, rules: RankingRules, total: TeamTotal, share: Decimal
) -> Total | Unplaced:
    own = [members.total(id_) for id_ in team.member_ids]
    missing = [one for one in own if isinstance(one, Unplaced)]
    if missing:
        return _renamed(_gravest(missing), team.id)
    totals = [one.value for one in own if isinstance(one, Total)]
    if not totals:
        return Unplaced(team.id, ScoreState.NOT_ENTERED)
    if total is TeamTotal.SUM_OF_MEMBERS:
        return _total(team.id, [_part("", "members_sum", _sum(totals), _ONE, rules)], rules)
    if total is TeamTotal.MEAN_OF_MEMBERS:
        return _total(team.id, [_mean_part("members_mean", totals, _ONE, rules)], rules)
    if isinstance(live, Unplaced):
        return live
    rest = _EXACT.subtract(_ONE, share)
    parts = [
        _part("", "team_rounds", _sum([part.points for part in live.parts]), share, rules),
        _mean_part("members_mean", totals, rest, rules),
    ]
    return _total(team.id, parts, rules)


def _part(
    round_id: str,
    label: str,
    value: Decimal,
    factor: Decimal,
    rules: RankingRules,
    state: ScoreState = ScoreState.SCORED,
) -> Part:
    points = _EXACT.multiply(value, factor)
    if rules.round_parts:
        points = round_half_up(points, rules.decimals)
    return Part(round_id, label, value, factor, points, state)


def _mean_part(label: str, totals: Sequence[Decimal], factor: Decimal, rules: RankingRules) -> Part:
    """A mean times a factor. Divided last: two thirds times 0.75 is a half, and 0.666… times 0.75 is a little less."""
    total, count = _sum(totals), Decimal(len(totals))
    points = _EXACT.divide(_EXACT.multiply(total, factor), count)
    if rules.round_parts:
        points = round_half_up(points, rules.decimals)
    return Part("", label, _EXACT.divide(total, count), factor, points)


def _total(subject_id: str, parts: Sequence[Part], rules: RankingRules) -> Total:
    value = _sum([part.points for part in parts])
    return Total(subject_id, round_half_up(value, rules.decimals), tuple(parts))


def _sum(values: Sequence[Decimal]) -> Decimal:
    total = _ZERO
    for value in values:
        total = _EXACT.add(total, value)
    return total


def _gravest(results: Sequence[Unplaced]) -> Unplaced:
    return min(results, key=lambda one: _GRAVEST_FIRST.index(one.state))


def _not_entered(result: Total | Unplaced) -> bool:
    return isinstance(result, Unplaced) and result.state is ScoreState.NOT_ENTERED


def _renamed(result: Total | Unplaced, subject_id: str) -> Total | Unplaced:
    if isinstance(result, Total):
        return Total(subject_id, result.value, result.parts)
    return Unplaced(subject_id, result.state, result.round_id)
