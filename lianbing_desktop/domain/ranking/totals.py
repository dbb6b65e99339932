"""Totals from scores: exact decimals, weighted by round, rounded half up (四舍五入) once at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking_rules import RankingRules, TeamTotal
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState, Team

Scores = Mapping[tuple[str, str], Score]
"""The current scores by (entrant or team id, round id). A missing key is "not entered"."""

_EXACT = Context(prec=60, rounding=ROUND_HALF_UP)
"""Wide enough that sums of scores are exact, so that the order of rounds can never matter."""

_ZERO = Decimal(0)
_GRAVEST_FIRST = (ScoreState.VOID, ScoreState.FORFEIT, ScoreState.ABSENT, ScoreState.NOT_ENTERED)


@dataclass(frozen=True, slots=True)
class Part:
    """What one round adds to a total: `points` is value × factor (rounded only where the rules round parts).

    `label` is the round's name; for parts that are no round (members' mean, unit's mean) `round_id` is "".
    """

    round_id: str
    label: str
    value: Decimal
    factor: Decimal
    points: Decimal


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
    parts: tuple[Part, ...]


def round_half_up(value: Decimal, decimals: int) -> Decimal:
    """四舍五入: 0.125 → 0.13, −0.125 → −0.13. Zero has no sign."""
    rounded = value.quantize(Decimal(1).scaleb(-decimals), context=_EXACT)
    return rounded if rounded else abs(rounded)


def round_factor(round_: Round) -> Decimal:
    """The factor of a round's weight: up to 1 as it stands, above 1 percent (40 → 0.4, 100 → 1)."""
    return round_.weight if round_.weight <= 1 else _EXACT.divide(round_.weight, Decimal(100))


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
    entrants: Sequence[Entrant],
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
) -> list[Total | Unplaced]:
    """One result per team, in the order given. Members add what their printed, rounded totals say."""
    counting = _weighted(counting_rounds(rounds, RoundKind.TEAM, rules))
    live = {team.id: _from_rounds(team.id, counting, scores, rules) for team in teams}
    if rules.team_total is TeamTotal.TEAM_ROUNDS:
        return list(live.values())
    if rules.team_total is TeamTotal.MEAN_OF_UNIT:
        unit_ids = list(dict.fromkeys(team.unit_id for team in teams))
        means = dict(zip(unit_ids, unit_means(unit_ids, entrants, rounds, scores, rules), strict=True))
        return [_renamed(means[team.unit_id], team.id) for team in teams]
    competing = [entrant.id for entrant in entrants if entrant.competes]
    own = dict(zip(competing, individual_totals(competing, rounds, scores, rules), strict=True))
    results = []
    for team in teams:
        members = [own.get(id_, Unplaced(id_, ScoreState.NOT_ENTERED)) for id_ in team.member_ids]
        results.append(_from_members(team, members, live[team.id], rules))
    return results


def unit_means(
    unit_ids: Sequence[str],
    entrants: Sequence[Entrant],
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
) -> list[Total | Unplaced]:
    """The mean of the totals of a unit's entrants.

    Who was absent, forfeited or is void is left out of the mean unless the rules count them as zero; while a
    score is not entered the unit has no mean.
    """
    people: dict[str, list[str]] = {unit_id: [] for unit_id in unit_ids}
    for entrant in entrants:
        if entrant.competes and entrant.unit_id in people:
            people[entrant.unit_id].append(entrant.id)
    results: list[Total | Unplaced] = []
    for unit_id in unit_ids:
        own = individual_totals(people[unit_id], rounds, scores, rules)
        open_ = next((one for one in own if _not_entered(one)), None)
        totals = [one.value for one in own if isinstance(one, Total)]
        if open_ is not None:
            results.append(_renamed(open_, unit_id))
        elif totals:
            results.append(_total(unit_id, [_mean_part("unit_mean", totals, Decimal(1), rules)], rules))
        else:
            results.append(Unplaced(unit_id, ScoreState.ABSENT if own else ScoreState.NOT_ENTERED))
    return results


def _weighted(rounds: Sequence[Round]) -> list[tuple[Round, Decimal]]:
    return [(round_, round_factor(round_)) for round_ in rounds]


def _from_rounds(
    subject_id: str, rounds: Sequence[tuple[Round, Decimal]], scores: Scores, rules: RankingRules
) -> Total | Unplaced:
    parts: list[Part] = []
    missing: dict[ScoreState, str] = {}
    for round_, factor in rounds:
        score = scores.get((subject_id, round_.id), NOT_ENTERED)
        if score.value is not None:
            parts.append(_part(round_.id, round_.name, score.value, factor, rules))
        elif score.state in rules.zero_states:
            parts.append(_part(round_.id, round_.name, _ZERO, factor, rules))
        else:
            missing.setdefault(score.state, round_.id)
    if missing or not rounds:
        state = next((state for state in _GRAVEST_FIRST if state in missing), ScoreState.NOT_ENTERED)
        return Unplaced(subject_id, state, missing.get(state, ""))
    return _total(subject_id, parts, rules)


def _from_members(
    team: Team, members: Sequence[Total | Unplaced], live: Total | Unplaced, rules: RankingRules
) -> Total | Unplaced:
    missing = [one for one in members if isinstance(one, Unplaced)]
    if missing:
        return _renamed(min(missing, key=lambda one: _GRAVEST_FIRST.index(one.state)), team.id)
    totals = [one.value for one in members if isinstance(one, Total)]
    if not totals:
        return Unplaced(team.id, ScoreState.NOT_ENTERED)
    if rules.team_total is TeamTotal.SUM_OF_MEMBERS:
        return _total(team.id, [_part("", "members_sum", _sum(totals), Decimal(1), rules)], rules)
    if rules.team_total is TeamTotal.MEAN_OF_MEMBERS:
        return _total(team.id, [_mean_part("members_mean", totals, Decimal(1), rules)], rules)
    if isinstance(live, Unplaced):
        return live
    share = rules.team_share
    rest = _EXACT.subtract(Decimal(1), share)
    parts = [
        _part("", "team_rounds", _sum([part.points for part in live.parts]), share, rules),
        _mean_part("members_mean", totals, rest, rules),
    ]
    return _total(team.id, parts, rules)


def _part(round_id: str, label: str, value: Decimal, factor: Decimal, rules: RankingRules) -> Part:
    points = _EXACT.multiply(value, factor)
    if rules.round_parts:
        points = round_half_up(points, rules.decimals)
    return Part(round_id, label, value, factor, points)


def _mean_part(label: str, totals: Sequence[Decimal], factor: Decimal, rules: RankingRules) -> Part:
    return _part("", label, _EXACT.divide(_sum(totals), Decimal(len(totals))), factor, rules)


def _total(subject_id: str, parts: Sequence[Part], rules: RankingRules) -> Total:
    value = round_half_up(_sum([part.points for part in parts]), rules.decimals)
    return Total(subject_id, value, tuple(parts))


def _sum(values: Sequence[Decimal]) -> Decimal:
    total = _ZERO
    for value in values:
        total = _EXACT.add(total, value)
    return total


def _not_entered(result: Total | Unplaced) -> bool:
    return isinstance(result, Unplaced) and result.state is ScoreState.NOT_ENTERED


def _renamed(result: Total | Unplaced, subject_id: str) -> Total | Unplaced:
    if isinstance(result, Total):
        return Total(subject_id, result.value, result.parts)
    return Unplaced(subject_id, result.state, result.round_id)
