"""Fills the single seats where limits bound the list, whatever way open team questions go."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, combinations, product

from lianbing_desktop.domain.delegation.balance import Balanced, Bound, Runner, balance
from lianbing_desktop.domain.delegation.delegation import PassedOver, Question
from lianbing_desktop.domain.delegation.field import Field
from lianbing_desktop.domain.delegation.limits import Limit, Scope, Trait, trait_of
from lianbing_desktop.domain.delegation.pending import Pending
from lianbing_desktop.domain.delegation.seats import Pool, PoolResult, decided_seats

TEAMS = "teams"
"""The wish that the teams come as they were found."""

_OUTCOMES_AT_MOST = 120
_BEYOND_ALL = 1 << 60


def fill_limited(
    people: Field,
    pools: Sequence[Pool],
    choices: Sequence[Pending],
    in_teams: Sequence[str],
    limits: Sequence[Limit],
    born: tuple[dt.date, int],
) -> list[PoolResult]:
    """Fill all pools together, for a limit may count people of several.

    `in_teams` hold team seats; `born` are the day ages count at and the age bracket. Somebody is seated who is in every
    best set whichever way `choices` go. Limits that cannot be kept together seat nobody and become a question.
    """
    return _LimitedSeats(people, pools, choices, in_teams, limits, born).run()


@dataclass(slots=True)
class _Merged:
    """What the outcomes of open team questions agree on."""

    sure: set[str]
    open: set[str]
    kept_out: dict[str, tuple[str, ...]]
    last: int
    best: Balanced
    colliding: tuple[str, ...] = ()
    wait_for_teams: bool = False


@dataclass(slots=True)
class _LimitedSeats:
    people: Field
    pools: Sequence[Pool]
    choices: Sequence[Pending]
    in_teams: Sequence[str]
    limits: Sequence[Limit]
    born: tuple[dt.date, int]
    results: list[PoolResult] = field(default_factory=list)
    _kinds: dict[tuple[int, frozenset[str]], int] = field(default_factory=dict)
    _rows: dict[str, tuple[str, int, int | None]] = field(default_factory=dict)
    """Row → its wish and bounds; rows of one limit for several units are several."""

    def run(self) -> list[PoolResult]:
        people = self.people
        self.results = [PoolResult() for _ in self.pools]
        waiting = {id_ for choice in self.choices for id_ in choice.people}
        self._make_rows()
        pool_of = {id_: number for number, pool in enumerate(self.pools) for id_ in pool.entrant_ids}
        decided = [decided_seats(people, pool, waiting) for pool in self.pools]
        natural = self._merge(pool_of, waiting, []) if any(decided) else None
        merged = self._merge(pool_of, waiting, list(chain.from_iterable(decided)))
        codes = self._code_of_decided(natural, merged)
        for number, ids in enumerate(decided):
            group = self.pools[number].group
            self.results[number].seats += [
                people.seat(id_, codes.get(id_) or self._plain(number), group) for id_ in ids
            ]
        if merged.colliding:
            self._hold_everybody(merged, pool_of, waiting)
        else:
            self._seat(merged, pool_of, waiting, set(chain.from_iterable(decided)))
        self._ask_unclear(merged, pool_of, waiting, list(chain.from_iterable(decided)))
        for number, (pool, result) in enumerate(zip(self.pools, self.results, strict=True)):
            result.seats.sort(key=lambda seat: seat.place or _BEYOND_ALL)
            filled = len(decided[number]) + merged.best.per_pool.get(number, 0)
            result.short = 0 if merged.colliding else max(0, pool.minimum - filled)
            result.short_by = merged.best.short_by if result.short else ()
        return self.results

    def _make_rows(self) -> None:
        for number, limit in enumerate(self.limits):
            if limit.maximum is not None and limit.each_unit:
                for unit in self.people.units.values():
                    self._rows[f"max:{number}:{unit.name}"] = (f"max:{number}", 0, limit.maximum)
            elif limit.maximum is not None:
                self._rows[f"max:{number}"] = (f"max:{number}", 0, limit.maximum)
            if limit.minimum:
                self._rows[f"min:{number}"] = (f"min:{number}", limit.minimum, None)

    def rows_of(self, entrant_id: str, *, in_team: bool = False) -> frozenset[str]:
        """The rows somebody counts in."""
        entrant = self.people.entrants[entrant_id]
        names = self.people.units.get(entrant.unit_id)
        found = set()
        for number, limit in enumerate(self.limits):
            if in_team and limit.scope is Scope.INDIVIDUALS:
                continue
            value = trait_of(entrant, limit.trait, names.name if names else "", *self.born)
            if limit.each_unit:
                found.add(f"max:{number}:{value}")
                continue
            own = {value, *(names.aliases if names and limit.trait is Trait.UNIT else ())}
            if own & set(limit.values):
                found |= {f"max:{number}", f"min:{number}"}
            elif not value:
                found.add(f"max:{number}")
        return frozenset(found & set(self._rows))

    def _kind(self, entrant_id: str, pool: int) -> int:
        return self._kinds.setdefault((pool, self.rows_of(entrant_id)), len(self._kinds))

    def _merge(self, pool_of: Mapping[str, int], waiting: set[str], decided: Sequence[str]) -> _Merged:
        """Choose for every outcome of the open team questions and keep what all of them say."""
        people = self.people
        free = people.ranked(people.free_among(pool_of))
        outcomes = list(_outcomes(self.choices))
        merged: _Merged | None = None
        for taken in outcomes or [frozenset()]:
            runners = [
                Runner(one.subject_id, one.place, self._kind(one.subject_id, pool_of[one.subject_id]))
                for one in free
                if one.subject_id not in taken and one.subject_id not in decided
            ]
            found = self._balance(runners, [*self.in_teams, *taken], decided, pool_of)
            one = _merged(found, runners, waiting)
            merged = one if merged is None else _agree(merged, one)
        assert merged is not None
        if not outcomes:  # too many ways to look at: nobody is sure of a single seat before the teams are
            merged.open |= merged.sure
            merged.sure = set()
        merged.wait_for_teams = len(outcomes) != 1
        return merged

    def _balance(
        self, runners: Sequence[Runner], in_teams: Sequence[str], decided: Sequence[str], pool_of: Mapping[str, int]
    ) -> Balanced:
        teams: Counter[str] = Counter()
        for id_ in in_teams:
            if id_ in self.people.entrants:
                teams.update(self.rows_of(id_, in_team=True))
        own: Counter[str] = Counter(row for id_ in decided for row in self.rows_of(id_))
        over = [wish for row, (wish, _, most) in self._rows.items() if most is not None and teams[row] > most]
        if over:
            return Balanced(filled=None, colliding=(TEAMS, over[0]))
        bounds = [
            Bound(
                wish,
                frozenset(kind for (_, rows), kind in self._kinds.items() if row in rows),
                max(0, least - teams[row] - own[row]),
                None if most is None else max(0, most - teams[row] - own[row]),
            )
            for row, (wish, least, most) in self._rows.items()
        ]
        used = Counter(pool_of[id_] for id_ in decided)
        kinds = [
            frozenset(kind for (at, _), kind in self._kinds.items() if at == number)
            for number in range(len(self.pools))
        ]
        return balance(runners, kinds, [pool.seats - used[at] for at, pool in enumerate(self.pools)], bounds)

    def _plain(self, number: int) -> str:
        return "group_place" if self.pools[number].group else "individual_place"

    def _code_of_decided(self, natural: _Merged | None, merged: _Merged) -> dict[str, str]:
        """What each decision did: nothing, settle a shared place, or override the rules."""
        codes = {}
        for id_ in self.people.decisions:
            if natural is None or id_ in natural.sure:
                continue
            codes[id_] = "tie_decided" if id_ in natural.open else "override"
        return codes

    def _seat(self, merged: _Merged, pool_of: Mapping[str, int], waiting: set[str], decided: set[str]) -> None:
        people = self.people
        open_ = merged.open - waiting
        by_pool: list[list[str]] = [[] for _ in self.pools]
        for one in people.ranked(pool_of):
            id_ = one.subject_id
            if not people.free(id_) or id_ in waiting or id_ in decided:
                continue
            number = pool_of[id_]
            pool, result = self.pools[number], self.results[number]
            if id_ in merged.sure:
                by_pool[number].append(id_)
            elif id_ in open_:
                code = "waits_for_teams" if merged.wait_for_teams else "tied_at_edge"
                result.waiting.append(people.pass_over(id_, code))
            elif id_ in merged.kept_out:
                result.waiting.append(self._kept_out(id_, merged))
            else:
                result.reserves.append(people.reserve(one, len(result.reserves) + 1, pool.seats, pool.group))
        for number, ids in enumerate(by_pool):
            self._seat_sure(number, ids, merged)
        if open_:
            self._ask_edge(merged, open_)

    def _seat_sure(self, number: int, ids: Sequence[str], merged: _Merged) -> None:
        """Seat people, and say of those whom rank alone would not have seated which limits let them in."""
        people, pool, result = self.people, self.pools[number], self.results[number]
        own = set(pool.entrant_ids)
        kept_out = [id_ for id_ in merged.kept_out if id_ in own]
        wanted = {*ids, *kept_out, *merged.open}
        by_rank = people.ranked(own & wanted)
        left = pool.seats - len(result.seats)
        edge = by_rank[left - 1].place if 0 < left <= len(by_rank) else _BEYOND_ALL
        for id_ in ids:
            seat = people.seat(id_, self._plain(number), pool.group)
            above = [other for other in kept_out if people.placed[other].place < people.placed[id_].place]
            if people.placed[id_].place > edge and above:
                wishes = self._deciding(id_, [merged.kept_out[other] for other in above])
                params = {**seat.params, "wishes": " ".join(wishes), "instead": people.names(above[:3])}
                params |= {"count": str(len(above))}
                seat = replace(seat, code="limit_place", params=params)
            result.seats.append(seat)

    def _deciding(self, entrant_id: str, kept_out: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
        """The lower bounds the person helps to keep, else everything that kept the better placed out."""
        wishes = tuple(dict.fromkeys(chain.from_iterable(kept_out)))
        helped = tuple(wish for wish in wishes if wish.startswith("min:") and wish in self.rows_of(entrant_id))
        return helped or wishes

    def _kept_out(self, entrant_id: str, merged: _Merged) -> PassedOver:
        wishes = merged.kept_out[entrant_id]
        code = "limit_reached" if all(wish.startswith("max:") for wish in wishes) else "limit_gives_way"
        if entrant_id in merged.best.lost:
            code = "limit_equal"
        entry = self.people.pass_over(entrant_id, code)
        place = "—" if entry.place is None else str(entry.place)
        return replace(entry, params={**entry.params, "wishes": " ".join(wishes), "place": place})

    def _ask_edge(self, merged: _Merged, open_: set[str]) -> None:
        people = self.people
        code = "individuals_wait_for_teams" if merged.wait_for_teams else "individuals_tied_at_edge"
        edge = [one.subject_id for one in people.ranked(open_)]
        seated = sum(len(result.seats) for result in self.results)
        self.results[0].questions.append(
            people.question(code, "", "", edge, sum(pool.seats for pool in self.pools) - seated)
        )

    def _hold_everybody(self, merged: _Merged, pool_of: Mapping[str, int], waiting: set[str]) -> None:
        people = self.people
        seated = {seat.entrant_id for result in self.results for seat in result.seats}
        held = [
            one.subject_id
            for one in people.ranked(pool_of)
            if people.free(one.subject_id) and one.subject_id not in waiting | seated
        ]
        for id_ in held:
            result = self.results[pool_of[id_]]
            result.waiting.append(people.pass_over(id_, "waits_for_limits"))
        wishes = " ".join(merged.colliding)
        self.results[0].questions.append(Question("limits_collide", params={"wishes": wishes, **self._supply(merged)}))

    def _supply(self, merged: _Merged) -> dict[str, str]:
        """For each colliding lower bound how many there are who could be listed."""
        able = [id_ for id_ in self.people.placed if self.people.free(id_) or id_ in self.in_teams]
        return {
            f"supply_{wish.removeprefix('min:')}": str(sum(wish in self.rows_of(id_) for id_ in able))
            for wish in merged.colliding
            if wish.startswith("min:")
        }

    def _ask_unclear(
        self, merged: _Merged, pool_of: Mapping[str, int], waiting: set[str], decided: Sequence[str]
    ) -> None:
        """Ask about those whose seat hangs on nothing but a person's judgement of their history or title."""
        people = self.people
        if merged.colliding:
            return
        free = people.ranked(people.free_among(pool_of))
        seats = sum(pool.seats for pool in self.pools) - len(decided)
        for one in people.ranked(pool_of):
            id_ = one.subject_id
            reach = one.place <= merged.last or (merged.best.filled or 0) < seats
            if not (reach and people.judged_by_person(id_) and id_ not in waiting):
                continue
            with_them = sorted([*free, one], key=lambda some: some.place)
            runners = [
                Runner(some.subject_id, some.place, self._kind(some.subject_id, pool_of[some.subject_id]))
                for some in with_them
                if some.subject_id not in waiting and some.subject_id not in decided
            ]
            found = self._balance(runners, self.in_teams, decided, pool_of)
            if id_ in found.sure | found.open:
                unit_id = people.entrants[id_].unit_id
                self.results[0].questions.append(people.question("eligibility_unclear", id_, unit_id, (id_,)))


def _outcomes(choices: Sequence[Pending]) -> Iterator[frozenset[str]]:
    """Everyone who goes into teams, for each way the open questions can go; nothing when there are too many ways."""
    ways = [
        [frozenset(way) for way in choice.ways]
        or [
            frozenset(chain.from_iterable(some))
            for count in range(choice.least, min(choice.most, len(choice.options)) + 1)
            for some in combinations(choice.options, count)
        ]
        for choice in choices
    ]
    count = 1
    for some in ways:
        count *= len(some)
    if count > _OUTCOMES_AT_MOST:
        return
    for parts in product(*ways):
        yield frozenset(chain.from_iterable(parts))


def _merged(found: Balanced, runners: Sequence[Runner], waiting: set[str]) -> _Merged:
    last = max((one.place for one in runners if one.id in found.sure | found.open), default=0)
    kept_out = {id_: wishes for id_, wishes in found.kept_out.items() if id_ not in waiting}
    return _Merged(set(found.sure) - waiting, set(found.open) - waiting, kept_out, last, found, found.colliding)


def _agree(one: _Merged, other: _Merged) -> _Merged:
    sure = one.sure & other.sure
    kept_out = {id_: wishes for id_, wishes in one.kept_out.items() if id_ in other.kept_out}
    best = max(one.best, other.best, key=lambda some: some.filled or 0)
    open_ = (one.sure | other.sure | one.open | other.open) - sure
    colliding = one.colliding if one.colliding and other.colliding else ()
    return _Merged(sure, open_, kept_out, max(one.last, other.last), best, colliding)
