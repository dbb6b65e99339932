"""The delegation by exhaustion: every complete answer the rules allow, and what all of them agree on.

Written from the notice and its readings, not from the program: no order of steps, only conditions that a set of
teams and a set of people must meet. Slow, and meant for contests of a dozen people.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product

from lianbing_desktop.domain.delegation.delegation import Choice, Decision
from lianbing_desktop.domain.delegation.delegation_rules import Formation
from lianbing_desktop.domain.eligibility.eligibility import Assessment, EligibilityStatus
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.ranking.ranking import Ranking
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.score import Team
from lianbing_desktop.domain.unit import Unit


@dataclass(frozen=True)
class ContestState:
    """All the builder is given."""

    rules: RuleSet
    units: Sequence[Unit]
    entrants: Sequence[Entrant]
    individuals: Ranking
    teams: Sequence[Team]
    team_ranking: Ranking | None
    assessments: dict[str, Assessment]
    decisions: Sequence[Decision]


@dataclass(frozen=True)
class Option:
    """A team that could go: who would take its seats."""

    subject_id: str
    unit_id: str
    worth: object
    members: frozenset[str]


@dataclass(frozen=True)
class Answer:
    """One complete delegation: chosen options and the single seats."""

    teams: frozenset[Option]
    individuals: frozenset[str]
    colliding: frozenset[frozenset[str]] = frozenset()
    """The smallest sets of wishes no list can keep together; nobody takes a single seat then."""


class Oracle:
    """Knows the conditions and lists every answer that meets them."""

    def __init__(self, state: ContestState, seatable: set[EligibilityStatus]) -> None:
        self.state = state
        self.place = {one.subject_id: one.place for one in state.individuals.placed}
        self.total = {one.subject_id: one.total for one in state.individuals.placed}
        self.unit = {entrant.id: entrant.unit_id for entrant in state.entrants if entrant.competes}
        self.skip = {one.subject_id for one in state.decisions if one.choice is Choice.SKIP}
        self.seat = {one.subject_id for one in state.decisions if one.choice is Choice.SEAT}
        self.able = {id_ for id_ in self.unit if state.assessments[id_].status in seatable}
        self.free = {id_ for id_ in self.unit if id_ in self.able and id_ in self.place and id_ not in self.skip}

    def answers(self) -> list[Answer]:
        """Every answer."""
        found = []
        for teams in self._team_sets():
            inside = frozenset(chain.from_iterable(option.members for option in teams))
            if self.state.rules.delegation.limits:
                found += [Answer(teams, *rest) for rest in self._limited(inside, teams)]
            else:
                found += [Answer(teams, singles) for singles in self._singles(inside, teams)]
        return found

    def by_event(self) -> bool:
        """Whether the teams come from the team event."""
        quota = self.state.rules.delegation.teams
        held = self.state.team_ranking is not None and len(self.state.team_ranking.placed) > 0
        return quota is not None and (
            quota.formation is Formation.TEAM_EVENT or (held and quota.formation is Formation.TEAM_EVENT_ELSE_BEST)
        )

    def _options(self) -> list[Option]:
        if self.by_event():
            places = {one.subject_id: one.place for one in self.state.team_ranking.placed}
            return [
                Option(team.id, team.unit_id, -places[team.id], members)
                for team in self.state.teams
                if team.id in places
                for members in self._event_members(team)
            ]
        size = self.state.rules.delegation.teams.size
        found = []
        for unit in self.state.units:
            own = [id_ for id_ in self.free if self.unit[id_] == unit.id]
            for three in combinations(sorted(own), size):
                rest = set(own) - set(three)
                if self._no_envy(set(three), rest) and not any(
                    self.place[out] == self.place[inn] and out in self.seat and inn not in self.seat
                    for out in rest
                    for inn in three
                ):
                    worth = sum(self.total[id_] for id_ in three)
                    found.append(Option(unit.id, unit.id, worth, frozenset(three)))
        return found

    def _event_members(self, team: Team) -> Iterator[frozenset[str]]:
        sure = {id_ for id_ in team.member_ids if id_ not in self.skip and id_ in self.able | self.seat}
        vacancies = sum(1 for id_ in team.member_ids if id_ in self.skip)
        others = {id_ for id_ in self.free if self.unit[id_] == team.unit_id and id_ not in team.member_ids}
        others -= {id_ for other in self.state.teams if other.id != team.id for id_ in other.member_ids}
        count = min(vacancies, len(others))
        for new in combinations(sorted(others), count):
            asked, rest = set(new), others - set(new)
            if len(asked & self.seat) < min(count, len(others & self.seat)):
                continue
            if self._no_envy(asked - self.seat, rest - self.seat):
                yield frozenset(sure | asked)

    def _team_sets(self) -> Iterator[frozenset[Option]]:
        quota = self.state.rules.delegation.teams
        if quota is None:
            yield frozenset()
            return
        kinds = {unit.id: unit.kind for unit in self.state.units}
        named = {id_ for id_ in self.seat if id_ not in self.unit}
        forced = lambda option: bool({option.subject_id, option.unit_id} & named)  # noqa: E731
        allowed = [
            option
            for option in self._options()
            if forced(option)
            or (kinds[option.unit_id] in quota.unit_kinds and not {option.subject_id, option.unit_id} & self.skip)
        ]
        legal = []
        for count in range(quota.count + 1):
            for some in combinations(allowed, count):
                subjects = {option.subject_id for option in some}
                units = {option.unit_id for option in some}
                if len(subjects) == count and (len(units) == count or not quota.distinct_units):
                    legal.append(frozenset(some))
        fits = set(legal)
        must = {option.subject_id for option in allowed if forced(option)}
        for some in legal:
            here = {option.subject_id for option in some}
            if not must <= here:
                continue
            better = False
            for out in allowed:
                if out.subject_id in here:
                    continue
                better |= some | {out} in fits
                better |= any(
                    out.worth > inn.worth and not forced(inn) and some - {inn} | {out} in fits for inn in some
                )
            if not better:
                yield some

    def _singles(self, inside: frozenset[str], teams: frozenset[Option]) -> Iterator[frozenset[str]]:
        profile = self.state.rules.delegation
        waiting = self._waiting(teams) | inside
        if not profile.groups:
            yield from self._fill(set(self.unit) - waiting, profile.individuals)
            return
        names = {unit.id: {unit.name, *unit.aliases} for unit in self.state.units}
        per_group = [
            list(
                self._fill(
                    {id_ for id_ in self.unit if names[self.unit[id_]] & set(group.units)} - waiting, group.maximum
                )
            )
            for group in profile.groups
        ]
        for parts in product(*per_group):
            yield frozenset(chain.from_iterable(parts))

    def _limited(
        self, inside: frozenset[str], teams: frozenset[Option]
    ) -> Iterator[tuple[frozenset[str], frozenset[frozenset[str]]]]:
        """Of all sets of people that keep every limit the largest, of those the best by place; equals all of them."""
        pools = self._pools(self._waiting(teams) | inside)
        wanted = frozenset().union(*(people for people, _ in pools)) & self.seat
        choices = [
            [
                set(some)
                for size in range(seats + 1)
                for some in combinations(sorted(people & (self.free | wanted)), size)
            ]
            for people, seats in pools
        ]
        sets = [frozenset(chain.from_iterable(parts)) for parts in product(*choices)]
        sets = [one for one in sets if wanted <= one]
        rows = self._rows(inside, wanted)
        over = [wish for wish, count, _, most in rows if most is not None and sum(map(count, inside)) > most]
        if over:
            yield wanted, frozenset(frozenset({"teams", wish}) for wish in over)
            return

        def keeps(some: frozenset[str], wishes: set[str]) -> bool:
            for wish, count, least, most in rows:
                if wish in wishes:
                    before = sum(count(id_) for id_ in inside | wanted)
                    now = before + sum(count(id_) for id_ in some - wanted)
                    if now < least or (most is not None and now > max(most, before)):
                        return False
            return True

        wishes = {wish for wish, *_ in rows}
        kept = [some for some in sets if keeps(some, wishes)]
        if not kept:
            for size in range(len(wishes) + 1):
                smallest = [
                    set(w) for w in combinations(sorted(wishes), size) if not any(keeps(s, set(w)) for s in sets)
                ]
                if smallest:
                    yield wanted, frozenset(map(frozenset, smallest))
                    return
        places = sorted({self.place[id_] for some in kept for id_ in some - wanted})
        worth = {
            some: (len(some), [sum(self.place[id_] == place for id_ in some - wanted) for place in places])
            for some in kept
        }
        best = max(worth.values())
        for some in kept:
            if worth[some] == best:
                yield some, frozenset()

    def _pools(self, out: set[str]) -> list[tuple[set[str], int]]:
        profile = self.state.rules.delegation
        if not profile.groups:
            return [(set(self.unit) - out, profile.individuals)]
        names = {unit.id: {unit.name, *unit.aliases} for unit in self.state.units}
        return [
            ({id_ for id_ in self.unit if names[self.unit[id_]] & set(group.units)} - out, group.maximum)
            for group in profile.groups
        ]

    def _rows(self, inside: frozenset[str], wanted: frozenset[str]) -> list[tuple[str, object, int, int | None]]:
        """Each bound: its wish, whether a person counts, least, most."""
        people = {entrant.id: entrant for entrant in self.state.entrants}
        names = {unit.id: unit.name for unit in self.state.units}
        found = []
        for number, limit in enumerate(self.state.rules.delegation.limits):
            in_scope = lambda id_, limit=limit: limit.scope == "delegation" or id_ not in inside  # noqa: E731
            if limit.trait == "unit" and not limit.values:
                for unit in names:
                    found.append(
                        (
                            f"max:{number}",
                            lambda id_, unit=unit, fits=in_scope: fits(id_) and self.unit[id_] == unit,
                            0,
                            limit.maximum,
                        )
                    )
                continue

            def value(id_: str, limit=limit) -> str:
                if limit.trait == "unit":
                    return names[self.unit[id_]]
                return str(getattr(people[id_], limit.trait))

            if limit.maximum is not None:
                found.append(
                    (
                        f"max:{number}",
                        lambda id_, value=value, limit=limit, fits=in_scope: (
                            fits(id_) and (value(id_) in limit.values or value(id_) == "")
                        ),
                        0,
                        limit.maximum,
                    )
                )
            if limit.minimum:
                found.append(
                    (
                        f"min:{number}",
                        lambda id_, value=value, limit=limit, fits=in_scope: fits(id_) and value(id_) in limit.values,
                        limit.minimum,
                        None,
                    )
                )
        return found

    def _waiting(self, teams: frozenset[Option]) -> set[str]:
        if not self.by_event():
            return set()
        chosen = {option.subject_id for option in teams}
        members = {id_ for team in self.state.teams if team.id in chosen for id_ in team.member_ids}
        return {id_ for id_ in members if id_ not in self.skip}

    def _fill(self, pool: set[str], seats: int) -> Iterator[frozenset[str]]:
        wanted = pool & self.seat
        able = (pool & self.free) | wanted
        for some in combinations(sorted(able), min(seats, len(able))):
            inside = set(some)
            if wanted <= inside and self._no_envy(inside - wanted, able - inside):
                yield frozenset(inside)

    def _no_envy(self, inside: set[str], outside: set[str]) -> bool:
        """Nobody outside stands strictly above somebody inside."""
        return all(self.place[out] >= self.place[inn] for out in outside for inn in inside)
