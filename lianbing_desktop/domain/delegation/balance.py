"""Who takes the single seats when limits bound the list: the best-ranked set of people that keeps all of them.

Best-ranked means: as many seats filled as can be, then as many as can be from the best place, then from the next,
and so on. Equals at one place are not told apart: whoever is in every such set is sure, whoever is in some is open.
Because people of one kind (the same limits, the same pool) are alike to the limits, counts of kinds are solved for and
not people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, groupby

from lianbing_desktop.domain.delegation.exact import Row, maximise

FILL = "fill"
"""The wish to fill every seat that can be filled."""


@dataclass(frozen=True, slots=True)
class Bound:
    """One row of a limit: the wish it stands for, the kinds it counts, and what is left of its bounds."""

    wish: str
    kinds: frozenset[int]
    least: int
    most: int | None


@dataclass(frozen=True, slots=True)
class Runner:
    """Somebody who may take a seat: id, individual place, and the kind they are of."""

    id: str
    place: int
    kind: int


@dataclass(frozen=True, slots=True)
class Balanced:
    """`sure` are in every best set, `open` in some; `kept_out` maps others to the wishes that keep them out.

    `lost` are those of them who could be in but for an equal with whom the list comes out better.
    `filled` counts the seats of a best set (None: no set keeps the limits, `colliding` are the fewest wishes that
    cannot be kept together). `short_by` are the fewest wishes why not every seat is filled, () for want of people.
    """

    sure: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    kept_out: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lost: frozenset[str] = frozenset()
    filled: int | None = 0
    colliding: tuple[str, ...] = ()
    short_by: tuple[str, ...] = ()
    per_pool: Mapping[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Group:
    """People of one place of whom `taken` get a seat: how many there are of each kind."""

    sizes: dict[int, int]
    least: int
    most: int
    ids: dict[int, list[str]] = field(default_factory=dict)


def balance(
    runners: Sequence[Runner], pools: Sequence[frozenset[int]], seats: Sequence[int], bounds: Sequence[Bound]
) -> Balanced:
    """Choose among `runners`, who stand by place. A kind is in one of `pools`, which has that many of `seats`."""
    return _Choice(runners, pools, seats, bounds).run()


class _Choice:
    def __init__(
        self,
        runners: Sequence[Runner],
        pools: Sequence[frozenset[int]],
        seats: Sequence[int],
        bounds: Sequence[Bound],
    ) -> None:
        self._runners = runners
        self._pools = [Bound("", kinds, 0, most) for kinds, most in zip(pools, seats, strict=True)]
        self._bounds = list(bounds)
        self._rest = Counter(one.kind for one in runners)
        self._base: Counter[int] = Counter()
        self._groups: list[_Group] = []
        self._refused: dict[int, tuple[str, ...]] = {}
        self._told: dict[str, tuple[str, ...]] = {}
        self._lost: set[str] = set()
        self._closed: dict[int, tuple[str, ...]] = {}
        self._seats = sum(seats)
        self._filled = 0
        self._wishes = _in_order(bounds)

    def run(self) -> Balanced:
        total = dict.fromkeys(self._rest, 1)
        witness = self._solve(self._wishes, [], total)
        if witness is None:
            return Balanced(filled=None, colliding=self._fewest([], 0, self._wishes))
        self._filled = sum(witness.values())
        asked = min(sum(bound.most or 0 for bound in self._pools), len(self._runners))
        short_by = self._fewest([], self._filled + 1, (*self._wishes, FILL)) if self._filled < asked else ()
        refused = self._refused
        self._by_place(witness)
        sure, open_ = self._settle()
        best = sure | open_
        told = {id_: why for id_, why in self._told.items() if why and id_ not in best}
        for bound in self._pools:
            own = [one for one in self._runners if one.kind in bound.kinds]
            full = self._in_pool(bound) == bound.most
            last = max((one.place for one in own if one.id in best), default=0)
            for one in own:
                above = one.place <= last or not full
                if above and refused.get(one.kind) and one.id not in best and one.id not in self._told:
                    told[one.id] = refused[one.kind]
        return Balanced(
            sure,
            open_,
            told,
            frozenset(self._lost),
            self._filled,
            short_by=tuple(wish for wish in short_by if wish != FILL),
            per_pool={number: self._in_pool(bound) for number, bound in enumerate(self._pools)},
        )

    def _by_place(self, witness: Counter[int]) -> None:
        """Take the places one after the other, and keep the wishes that refuse a kind or lose against an equal.

        `witness` are counts of one set that keeps everything settled so far. Somebody whose kind it still counts can be
        taken without asking the solver, and a kind that was refused once is refused for good.
        """
        taken = 0
        for _, equals in groupby(self._runners, key=lambda one: one.place):
            ids: dict[int, list[str]] = {}
            for one in equals:
                ids.setdefault(one.kind, []).append(one.id)
            if taken == self._filled:
                if self._filled == self._seats:
                    break
                self._told_when_full(ids)
                continue
            sizes = {kind: len(some) for kind, some in ids.items()}
            self._rest.subtract(sizes)
            count = sum(sizes.values())
            if all(witness[kind] >= size for kind, size in sizes.items()):
                witness.subtract(sizes)
                self._take(_Group(sizes, count, count, ids))
                taken += count
                continue
            group = self._without_refused(sizes, ids)
            if group.sizes:
                witness = self._ask(group, _Group(sizes, 0, count, ids))
                taken += group.most

    def _without_refused(self, sizes: Mapping[int, int], ids: Mapping[int, list[str]]) -> _Group:
        """The people of a place who may be in, and for the others the fewest wishes that keep them out now."""
        everyone = _Group(dict(sizes), 0, sum(sizes.values()))
        for kind in sizes:
            if kind not in self._refused and (full := self._full(kind)):
                self._refused[kind] = (full,)
            # What kept a better placed one out still does, but fewer wishes may be enough by now.
            if len(self._refused.get(kind, ())) > 1:
                anyhow = _with_one(everyone, kind, 0, everyone.most - 1)
                why = self._fewest(anyhow, self._filled, (*self._wishes, FILL))
                self._told.update(dict.fromkeys(ids[kind], why))
        left = {kind: size for kind, size in sizes.items() if kind not in self._refused}
        return _Group(left, 0, sum(left.values()), {kind: ids[kind] for kind in left})

    def _ask(self, group: _Group, everyone: _Group) -> Counter[int]:
        """Take as many of a place as can be; the counts of lower places that go with it."""
        witness, in_group = self._most_of(group)
        for kind in group.sizes:
            anyhow = _with_one(everyone, kind, 0, everyone.most - 1)
            if in_group == 0 or not self._possible(anyhow):
                self._refused[kind] = self._fewest(anyhow, self._filled, (*self._wishes, FILL))
            elif not self._possible(here := _with_one(group, kind, in_group - 1, in_group - 1)):
                why = self._fewest(here, self._filled, (*self._wishes, FILL))
                self._told.update(dict.fromkeys(group.ids[kind], why))
                self._lost.update(group.ids[kind])
        group.least = group.most = in_group
        if in_group:
            self._take(group)
        return witness

    def _told_when_full(self, ids: Mapping[int, Sequence[str]]) -> None:
        """Say why nobody of these kinds takes a seat although seats stay empty."""
        for kind, own in ids.items():
            if kind not in self._closed:
                one = [_Group({kind: 1}, 1, 1)]
                self._closed[kind] = self._fewest(one, self._filled, (*self._wishes, FILL))
            self._told.update(dict.fromkeys(own, self._closed[kind]))

    def _take(self, group: _Group) -> None:
        # Everyone of the place or nobody of a kind: nothing stays open and the group need not be kept apart.
        if group.least == sum(group.sizes.values()):
            self._base.update(group.sizes)
            self._groups.append(_Group({}, 0, 0, group.ids))
        else:
            self._groups.append(group)

    def _settle(self) -> tuple[frozenset[str], frozenset[str]]:
        """Who is in every best set, and who in some."""
        sure: set[str] = set()
        open_: set[str] = set()
        for number, group in enumerate(self._groups):
            for kind, ids in group.ids.items():
                if not group.sizes or self._extreme(number, kind, -1) == group.sizes[kind]:
                    sure.update(ids)
                elif self._extreme(number, kind, 1):
                    open_.update(ids)
                elif kind not in self._refused and ids[0] not in self._told:
                    # Lost to an equal with whom somebody lower placed comes in too.
                    self._told.update(dict.fromkeys(ids, self._why_lost(number, kind)))
                    self._lost.update(ids)
        return frozenset(sure), frozenset(open_)

    def _why_lost(self, number: int, kind: int) -> tuple[str, ...]:
        group = self._groups.pop(number)
        split = _with_one(group, kind, group.most - 1, group.most - 1)
        try:
            return self._fewest(split, self._filled, (*self._wishes, FILL)) or self._wishes
        finally:
            self._groups.insert(number, group)

    def _extreme(self, number: int, kind: int, sign: int) -> int:
        """The least (-1) or most (1) of a kind an open group can have."""
        found = self._solve_groups(self._wishes, self._groups, {(number, kind): sign}, self._filled)
        assert found is not None
        return found[number, kind]

    def _most_of(self, group: _Group) -> tuple[Counter[int], int]:
        """Counts of the lower places with as many as can be of this group, and how many those are."""
        number = len(self._groups)
        target = {(number, kind): 1 for kind in group.sizes}
        found = self._solve_groups(self._wishes, [*self._groups, group], target, self._filled)
        assert found is not None
        rest = Counter({kind: count for (at, kind), count in found.items() if at < 0})
        return rest, sum(count for (at, _), count in found.items() if at == number)

    def _full(self, kind: int) -> str:
        """The wish of an upper bound that those who are in for sure use up for this kind, "" when none does."""
        for bound in self._bounds:
            most = bound.most if kind in bound.kinds else None
            if most is not None and sum(self._base[other] for other in bound.kinds) >= most:
                return bound.wish
        return ""

    def _possible(self, more: Sequence[_Group]) -> bool:
        """Whether the list can be as full as ever with these besides everyone settled."""
        return self._solve([*self._wishes, FILL], more, {}) is not None

    def _fewest(self, more: Sequence[_Group], filled: int, wishes: Sequence[str]) -> tuple[str, ...]:
        """The smallest set of wishes that cannot be kept together; of several the first in order."""
        before, self._filled = self._filled, filled
        try:
            for size in range(len(wishes) + 1):
                for some in combinations(wishes, size):
                    if self._solve(some, more, {}) is None:
                        return some
        finally:
            self._filled = before
        return tuple(wishes)

    def _solve(self, wishes: Sequence[str], more: Sequence[_Group], weights: Mapping[int, int]) -> Counter[int] | None:
        filled = self._filled if FILL in wishes else 0
        target = {(-1, kind): weight for kind, weight in weights.items()}
        found = self._solve_groups(wishes, [*self._groups, *more], target, filled)
        return None if found is None else Counter({kind: count for (at, kind), count in found.items() if at < 0})

    def _solve_groups(
        self, wishes: Sequence[str], groups: Sequence[_Group], target: Mapping[tuple[int, int], int], filled: int
    ) -> dict[tuple[int, int], int] | None:
        """Counts by (group, kind); the lower places, which nobody has looked at yet, are group -1."""
        keys = [(-1, kind) for kind, count in self._rest.items() if count > 0]
        keys += [(number, kind) for number, group in enumerate(groups) for kind in group.sizes]
        uppers = [self._rest[kind] if at < 0 else groups[at].sizes[kind] for at, kind in keys]
        wanted = set(wishes)
        rows = []
        for bound in (*self._pools, *(one for one in self._bounds if one.wish in wanted)):
            members = frozenset(index for index, (_, kind) in enumerate(keys) if kind in bound.kinds)
            there = sum(self._base[kind] for kind in bound.kinds)
            most = None if bound.most is None else bound.most - there
            rows.append(Row(members, bound.least - there, most))
        for number, group in enumerate(groups):
            if group.sizes or group.least:
                own = frozenset(index for index, (at, _) in enumerate(keys) if at == number)
                rows.append(Row(own, group.least, group.most))
        if filled:
            rows.append(Row(frozenset(range(len(keys))), filled - self._base.total(), None))
        weights = {index: target[key] for index, key in enumerate(keys) if key in target}
        found = maximise(uppers, rows, weights)
        return None if found is None else dict(zip(keys, found, strict=True))

    def _in_pool(self, bound: Bound) -> int:
        """How many of a best set sit in a pool; where equals are open across pools, at most so many."""
        found = sum(self._base[kind] for kind in bound.kinds)
        for group in self._groups:
            found += min(group.most, sum(size for kind, size in group.sizes.items() if kind in bound.kinds))
        return min(found, bound.most or 0)


def _with_one(group: _Group, kind: int, least: int, most: int) -> list[_Group]:
    """One of a kind for sure, and between `least` and `most` of the others of the place."""
    others = {**group.sizes, kind: group.sizes[kind] - 1}
    return [_Group({kind: 1}, 1, 1), _Group(others, least, most)]


def _in_order(bounds: Sequence[Bound]) -> tuple[str, ...]:
    """The wishes once each: upper bounds first, for a full unit says more than a sum that does not come out."""
    return tuple(dict.fromkeys(one.wish for one in sorted(bounds, key=lambda one: one.most is None)))
