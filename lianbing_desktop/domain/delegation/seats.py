"""Fills single seats by individual rank: at large, or the seats of one group of units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from lianbing_desktop.domain.delegation.delegation import PassedOver, Question, Reserve, Seat
from lianbing_desktop.domain.delegation.field import Field
from lianbing_desktop.domain.delegation.pending import Pending, Returning

_BEYOND_ALL = 1 << 60


@dataclass(frozen=True, slots=True)
class Pool:
    """Seats to fill: who may take them, how many there are and how many must be filled. `group` "" at large."""

    entrant_ids: tuple[str, ...]
    seats: int
    minimum: int
    group: str = ""


@dataclass(slots=True)
class PoolResult:
    """What became of a pool. `short` counts seats of the minimum that nobody can take, `short_by` the limits why."""

    seats: list[Seat] = field(default_factory=list)
    reserves: list[Reserve] = field(default_factory=list)
    waiting: list[PassedOver] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    short: int = 0
    short_by: tuple[str, ...] = ()


def fill(people: Field, pool: Pool, choices: Sequence[Pending]) -> PoolResult:
    """Seat by rank; never cut through a shared place, and never past a team question that could reach in.

    Somebody is seated when the seats suffice for everyone at their place and above whatever the open questions
    bring; is in reserve when the better ones fill the seats in any case; and is a candidate in between.
    Decided people take their seats first.
    """
    waiting = {id_ for choice in choices for id_ in choice.people}
    own_waiting = people.ranked(waiting & set(pool.entrant_ids))
    returning = Returning(choices, {one.subject_id: one.place for one in own_waiting if people.free(one.subject_id)})
    result = PoolResult()
    free = people.ranked(people.free_among(pool.entrant_ids) - waiting)
    decided = decided_seats(people, pool, waiting)
    bounds = _Bounds([one.place for one in free], returning)
    for id_ in decided:
        result.seats.append(people.seat(id_, _code_of_decided(people, pool, id_, bounds), pool.group))

    taken = set(decided)
    rest = [one for one in free if one.subject_id not in taken]
    bounds = _Bounds([one.place for one in rest], returning)
    left = pool.seats - len(decided)
    edge = []
    for one in rest:
        if bounds.at_most(one.place) <= left:
            code = "group_place" if pool.group else "individual_place"
            result.seats.append(people.seat(one.subject_id, code, pool.group))
        elif bounds.at_least_above(one.place) < left:
            edge.append(one.subject_id)
        else:
            order = len(result.reserves) + 1
            result.reserves.append(people.reserve(one, order, pool.seats, pool.group))
    if edge:
        _ask_edge(people, pool, edge, pool.seats - len(result.seats), bool(returning), result)
    _ask_unclear(people, pool, waiting, bounds, left, result)
    result.seats.sort(key=lambda seat: seat.place or _BEYOND_ALL)
    can_sit = len(decided) + len(rest) + returning.most(_BEYOND_ALL)
    result.short = max(0, pool.minimum - min(pool.seats, can_sit))
    return result


class _Bounds:
    """How many people stand at or above a place, and above it, when open questions go one way or the other."""

    def __init__(self, places: Sequence[int], returning: Returning) -> None:
        self._upto: dict[int, int] = {}
        self._above: dict[int, int] = {}
        for count, place in enumerate(places):
            self._above.setdefault(place, count)
            self._upto[place] = count + 1
        self._places = places
        self._returning = returning

    def at_most(self, place: int) -> int:
        """At or above the place of one of the people counted, at most."""
        return self._upto[place] + self._returning.most(place)

    def at_least_above(self, place: int) -> int:
        """Strictly above the place, at least. The place may be anyone's."""
        above = self._above.get(place)
        if above is None:
            above = sum(1 for one in self._places if one < place)
        return above + self._returning.least(place - 1)


def decided_seats(people: Field, pool: Pool, waiting: set[str]) -> list[str]:
    """The people decisions seat here, in the order decided; what cannot take effect is reported."""
    own = set(pool.entrant_ids)
    seated: list[str] = []
    for id_ in people.decisions:
        if id_ not in own or not people.forced(id_):
            continue
        if id_ in waiting:
            people.refuse(id_, "decision_waits_for_teams")
        elif len(seated) == pool.seats:
            people.refuse(id_, "decision_no_seat")
        else:
            seated.append(id_)
    return seated


def _code_of_decided(people: Field, pool: Pool, entrant_id: str, bounds: _Bounds) -> str:
    """What the decision did: nothing, settle a shared place, or override the rules."""
    if not people.free(entrant_id):
        return "override"
    place = people.placed[entrant_id].place
    if bounds.at_most(place) <= pool.seats:
        return "group_place" if pool.group else "individual_place"
    return "tie_decided" if bounds.at_least_above(place) < pool.seats else "override"


def _ask_edge(
    people: Field, pool: Pool, edge: Sequence[str], open_seats: int, for_teams: bool, result: PoolResult
) -> None:
    code, own = "individuals_tied_at_edge", "tied_at_edge"
    if for_teams:
        code, own = "individuals_wait_for_teams", "waits_for_teams"
    unit_id = ""
    question = people.question(code, unit_id, unit_id, edge, open_seats)
    result.questions.append(question)
    result.waiting += [people.pass_over(id_, own) for id_ in edge]


def _ask_unclear(people: Field, pool: Pool, waiting: set[str], bounds: _Bounds, left: int, result: PoolResult) -> None:
    """Ask about those whose seat hangs on nothing but a person's judgement of their history or title."""
    for one in people.ranked(pool.entrant_ids):
        id_ = one.subject_id
        if id_ not in waiting and people.judged_by_person(id_) and bounds.at_least_above(one.place) < left:
            unit_id = people.entrants[id_].unit_id
            result.questions.append(people.question("eligibility_unclear", id_, unit_id, (id_,)))
