"""The three tables by exhaustion, and random small contests to try them on.

Written from the rules and not from the program: fractions instead of decimals, every person compared with every
other, and a place is one more than the number of those who stand before. Slow, meant for a dozen people.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor

from lianbing_desktop.domain.entrant import Entrant, EntrantStatus, Role
from lianbing_desktop.domain.ranking.ranking import Ranking, Tables, TieOrder, TieOrders
from lianbing_desktop.domain.ranking.ranking_rules import RankingRules, TeamTotal, TieBreak, TieRule
from lianbing_desktop.domain.score import Round, RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.unit import Unit, UnitKind

Standing = dict[str, tuple[int, Fraction, bool]]
"""Place, total and whether the place is shared, by subject."""

NOTHING = Score()
GRAVITY = [ScoreState.VOID, ScoreState.FORFEIT, ScoreState.ABSENT, ScoreState.NOT_ENTERED]


@dataclass(frozen=True)
class Case:
    """All a ranking is given."""

    entrants: Sequence[Entrant]
    teams: Sequence[Team]
    units: Sequence[Unit]
    rounds: Sequence[Round]
    scores: Mapping[tuple[str, str], Score]
    rules: RankingRules
    orders: TieOrders


class Oracle:
    """Totals and places of one contest."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.people = [entrant for entrant in case.entrants if entrant.competes]

    def differences(self, tables: Tables) -> list[str]:
        """What the program says otherwise; empty when all agrees."""
        rules, orders = self.case.rules, self.case.orders
        by_people = (TieRule(TieBreak.LOT), TieRule(TieBreak.DECISION))
        expected = (
            ("individuals", self.individuals(), tables.individuals, rules.ties, RoundKind.INDIVIDUAL,
             orders.individuals),
            ("teams", self.teams(rules.team_total, rules.team_share), tables.teams, rules.team_ties, RoundKind.TEAM,
             orders.teams),
            ("units", self.units(), tables.units, by_people, RoundKind.TEAM, orders.units),
        )  # fmt: skip
        found = []
        for name, totals, ranking, ties, kind, settled in expected:
            wanted = self.places(totals, ties, kind, settled)
            got: Standing = {one.subject_id: (one.place, Fraction(one.total), one.tied) for one in ranking.placed}
            if wanted != got:
                found.append(f"{name}: expected {wanted}, got {got}")
            missing = {id_: state for id_, state in totals.items() if isinstance(state, ScoreState)}
            if missing != {one.subject_id: one.state for one in ranking.unplaced}:
                found.append(f"{name} without a place: expected {missing}, got {ranking.unplaced}")
            if not _in_order(ranking):
                found.append(f"{name}: not in the order of places")
        return found

    def individuals(self) -> dict[str, Fraction | ScoreState]:
        """A total, or the gravest state that keeps somebody from having one."""
        basis = self.case.rules.individual_basis
        counting = [
            some
            for some in self.case.rounds
            if some.kind is RoundKind.INDIVIDUAL and (some.name in basis if basis else some.counts)
        ]
        return {entrant.id: self._of_rounds(entrant.id, counting) for entrant in self.people}

    def teams(self, total: TeamTotal, share: Decimal) -> dict[str, Fraction | ScoreState]:
        """The same of the teams."""
        counting = [some for some in self.case.rounds if some.kind is RoundKind.TEAM and some.counts]
        own = self.individuals()
        found: dict[str, Fraction | ScoreState] = {}
        for team in self.case.teams:
            live = self._of_rounds(team.id, counting)
            members = [own.get(id_, ScoreState.NOT_ENTERED) for id_ in team.member_ids]
            if total is TeamTotal.TEAM_ROUNDS:
                found[team.id] = live
            elif total is TeamTotal.MEAN_OF_UNIT:
                found[team.id] = self._mean_of_unit(team.unit_id)
            elif states := [one for one in members if isinstance(one, ScoreState)]:
                found[team.id] = min(states, key=GRAVITY.index)
            elif not members:
                found[team.id] = ScoreState.NOT_ENTERED
            elif total is TeamTotal.SUM_OF_MEMBERS:
                found[team.id] = self._rounded(self._part(_sum(members)))
            elif total is TeamTotal.MEAN_OF_MEMBERS:
                found[team.id] = self._rounded(self._part(_sum(members) / len(members)))
            elif isinstance(live, ScoreState):
                found[team.id] = live
            else:
                points = _sum([self._part(self._points(team.id, some)) for some in counting])
                weighted = self._part(points * Fraction(share))
                found[team.id] = self._rounded(
                    weighted + self._part(_sum(members) / len(members) * (1 - Fraction(share)))
                )
        return found

    def units(self) -> dict[str, Fraction | ScoreState]:
        """The same of the units."""
        rules = self.case.rules
        if rules.unit_total is TeamTotal.MEAN_OF_UNIT:
            return {unit.id: self._mean_of_unit(unit.id) for unit in self.case.units}
        of_teams = self.teams(rules.unit_total, rules.unit_share)
        found: dict[str, Fraction | ScoreState] = {}
        for unit in self.case.units:
            own = [of_teams[team.id] for team in self.case.teams if team.unit_id == unit.id]
            totals = [one for one in own if isinstance(one, Fraction)]
            states = [one for one in own if isinstance(one, ScoreState)]
            found[unit.id] = max(totals) if totals else min(states or [ScoreState.NOT_ENTERED], key=GRAVITY.index)
        return found

    def places(
        self,
        totals: Mapping[str, Fraction | ScoreState],
        ties: Sequence[TieRule],
        kind: RoundKind,
        orders: Sequence[TieOrder],
    ) -> Standing:
        """One more than those before; whoever is not set apart by any rule shares."""
        with_total = {id_: total for id_, total in totals.items() if isinstance(total, Fraction)}

        def before(one: str, other: str) -> bool:
            if with_total[one] != with_total[other]:
                return with_total[one] > with_total[other]
            equals = {id_ for id_, total in with_total.items() if total == with_total[one]}
            for tie in ties:
                key = self._key(tie, kind, orders, equals)
                if key is None:
                    continue
                if key(one) != key(other):
                    return key(one) < key(other)
                equals = {id_ for id_ in equals if key(id_) == key(one)}
            return False

        found: Standing = {}
        for id_, total in with_total.items():
            others = [other for other in with_total if other != id_]
            ahead = sum(before(other, id_) for other in others)
            shared = any(not before(other, id_) and not before(id_, other) for other in others)
            found[id_] = (ahead + 1, total, shared)
        return found

    def _key(
        self, tie: TieRule, kind: RoundKind, orders: Sequence[TieOrder], equals: set[str]
    ) -> Callable[[str], Fraction | int | tuple[int, Fraction]] | None:
        scores = self.case.scores
        if tie.kind in (TieBreak.LOT, TieBreak.DECISION):
            speaking = [order for order in orders if order.kind is tie.kind and equals <= set(order.subject_ids)]
            return speaking[-1].subject_ids.index if speaking else None
        rounds = [some for some in self.case.rounds if some.kind is kind and tie.round_name in ("", some.name)]
        if tie.kind is TieBreak.ROUND:
            (some,) = rounds
            of = {id_: scores.get((id_, some.id), NOTHING) for id_ in equals}
            if any(score.state is ScoreState.NOT_ENTERED for score in of.values()):
                return None
            return lambda id_: (0, -Fraction(of[id_].value)) if of[id_].value is not None else (1, Fraction(0))
        times = {id_: [scores.get((id_, some.id), NOTHING).seconds for some in rounds] for id_ in equals}
        recorded = [at for at in range(len(rounds)) if any(times[id_][at] is not None for id_ in equals)]
        if any(times[id_][at] is None for id_ in equals for at in recorded):
            return None
        return lambda id_: Fraction(sum(times[id_][at] or 0 for at in recorded))

    def _of_rounds(self, id_: str, rounds: Sequence[Round]) -> Fraction | ScoreState:
        states = [self.case.scores.get((id_, some.id), NOTHING).state for some in rounds]
        missing = [
            state for state in states if state is not ScoreState.SCORED and state not in self.case.rules.zero_states
        ]
        if missing or not rounds:
            return min(missing or [ScoreState.NOT_ENTERED], key=GRAVITY.index)
        return self._rounded(_sum([self._part(self._points(id_, some)) for some in rounds]))

    def _points(self, id_: str, some: Round) -> Fraction:
        value = self.case.scores.get((id_, some.id), NOTHING).value
        weight = Fraction(some.weight)
        return Fraction(value or 0) * (weight if weight <= 1 else weight / 100)

    def _part(self, points: Fraction) -> Fraction:
        return self._rounded(points) if self.case.rules.round_parts else points

    def _mean_of_unit(self, unit_id: str) -> Fraction | ScoreState:
        own = self.individuals()
        of_unit = [own[entrant.id] for entrant in self.people if entrant.unit_id == unit_id]
        totals = [one for one in of_unit if isinstance(one, Fraction)]
        if ScoreState.NOT_ENTERED in of_unit or not of_unit:
            return ScoreState.NOT_ENTERED
        return self._rounded(self._part(_sum(totals) / len(totals))) if totals else ScoreState.ABSENT

    def _rounded(self, value: Fraction) -> Fraction:
        steps = 10**self.case.rules.decimals
        nearest = floor(abs(value) * steps + Fraction(1, 2))
        return Fraction(nearest if value >= 0 else -nearest, steps)


def _sum(values: Sequence[object]) -> Fraction:
    return sum((Fraction(str(value)) for value in values), Fraction(0))


def _in_order(ranking: Ranking) -> bool:
    places = [one.place for one in ranking.placed]
    return places == sorted(places)


def random_case(seed: int) -> Case:
    """A contest of up to fourteen people in up to four units: few different scores, so that ties are common."""
    chance = random.Random(seed)
    units = [Unit(f"u{n}", f"单位{n}", UnitKind.COUNTY, position=n) for n in range(chance.randint(1, 4))]
    entrants = [
        Entrant(
            f"e{n:02}",
            chance.choice(units).id,
            f"选手{chance.randint(0, 9)}",
            role=chance.choice([Role.ENTRANT] * 9 + [Role.COACH]),
            status=chance.choice([EntrantStatus.ACTIVE] * 9 + [EntrantStatus.WITHDRAWN]),
        )
        for n in range(chance.randint(0, 14))
    ]
    weights = ["1", "0.4", "40", "0.35", "33.3", "0"]
    rounds = [
        Round(f"i{n}", f"个人{n}", RoundKind.INDIVIDUAL, Decimal(chance.choice(weights)), position=chance.randint(0, 3))
        for n in range(chance.randint(1, 3))
    ]
    rounds += [
        Round(f"t{n}", f"团体{n}", RoundKind.TEAM, Decimal(chance.choice(weights)), None, position=chance.randint(0, 3))
        for n in range(chance.randint(0, 2))
    ]
    rounds += [
        Round("ix", "个人加赛", RoundKind.INDIVIDUAL, position=9, counts=False),
        Round("tx", "团体加赛", RoundKind.TEAM, position=9, counts=False),
    ]
    teams = []
    for number in range(chance.randint(0, 5)):
        unit = chance.choice(units)
        own = [entrant.id for entrant in entrants if entrant.unit_id == unit.id]
        members = chance.sample(own, min(len(own), chance.randint(0, 3)))
        teams.append(Team(f"m{number}", unit.id, "", tuple(members)))
    state_of = chance.choice([[ScoreState.SCORED] * 40, [ScoreState.SCORED] * 12]) + list(ScoreState)
    values = chance.choice([["90", "90.5"], ["80", "85", "90"], ["1.005", "1.0049", "-1.005", "0"]])
    scores = {}
    for subject, kind in [(one.id, RoundKind.INDIVIDUAL) for one in entrants] + [
        (one.id, RoundKind.TEAM) for one in teams
    ]:
        for some in rounds:
            state = chance.choice(state_of)
            if some.kind is not kind or chance.random() < 0.03:
                continue
            value = Decimal(chance.choice(values)) if state is ScoreState.SCORED else None
            seconds = chance.choice([None, 60, 60, 61, 90]) if value is not None else None
            scores[subject, some.id] = Score(state, value, seconds)
    names = [some.name for some in rounds if some.kind is RoundKind.INDIVIDUAL]
    rules = RankingRules(
        decimals=chance.choice([0, 1, 2, 2, 3]),
        round_parts=chance.random() < 0.3,
        individual_basis=tuple(chance.sample(names, chance.choice([0, 0, 1]))),
        zero_states=frozenset(
            state for state in (ScoreState.ABSENT, ScoreState.FORFEIT, ScoreState.VOID) if chance.random() < 0.2
        ),
        ties=_ties(chance, rounds, RoundKind.INDIVIDUAL),
        team_ties=_ties(chance, rounds, RoundKind.TEAM),
        team_total=chance.choice(list(TeamTotal)),
        team_share=Decimal(chance.choice(["0", "0.3", "0.5", "1"])),
        unit_total=chance.choice(list(TeamTotal)),
        unit_share=Decimal(chance.choice(["0.25", "0.7"])),
    )
    orders = TieOrders(
        _orders(chance, [one.id for one in entrants]),
        _orders(chance, [one.id for one in teams]),
        _orders(chance, [one.id for one in units]),
    )
    return Case(entrants, teams, units, rounds, scores, rules, orders)


def _ties(chance: random.Random, rounds: Sequence[Round], kind: RoundKind) -> tuple[TieRule, ...]:
    names = [some.name for some in rounds if some.kind is kind]
    possible = ["time", "lot", f"round:{chance.choice(names)}", f"time:{chance.choice(names)}", f"round:{names[-1]}"]
    return tuple(TieRule.parse(text) for text in [*chance.sample(possible, chance.randint(0, 4)), "decision"])


def _orders(chance: random.Random, ids: Sequence[str]) -> tuple[TieOrder, ...]:
    by = (TieBreak.LOT, TieBreak.DECISION)
    return tuple(
        TieOrder(chance.choice(by), tuple(chance.sample(ids, chance.randint(2, len(ids)))))
        for _ in range(chance.randint(0, 4))
        if len(ids) > 1
    )
