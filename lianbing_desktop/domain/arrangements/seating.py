"""Seats drawn by a recorded seed: nobody beside their own unit where that can be avoided.

The people are put into the order of a lot (`ranking.lot`: anybody can draw it again) and take the seats in S order,
room by room. Then whoever sits before, behind or beside somebody of the own unit changes places, tried in that same
order, until no change makes the pairs fewer. The seed and the list give the same seats on every computer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.domain.ranking.lot import draw

Seat = tuple[str, int]
"""A room's id and the seat's number in it, from 1."""


@dataclass(frozen=True, slots=True)
class Sitter:
    """Somebody who needs a seat; `line` is how the list of the lot names them."""

    id: str
    unit_id: str
    line: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people of one unit who sit beside each other."""

    room_id: str
    unit_id: str
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class Crowd:
    """Why pairs remain: a unit has more people in a room than can sit apart there."""

    room_id: str
    unit_id: str
    people: int
    apart: int


@dataclass(frozen=True, slots=True)
class Seating:
    """Who sits where, by entrant id, and who found no seat."""

    seats: Mapping[str, Seat]
    unseated: tuple[str, ...] = ()


def seats_in_order(rooms: Sequence[Room]) -> list[Seat]:
    """Every seat, room by room in S order."""
    return [(room.id, number) for room in rooms for number in range(1, room.capacity + 1)]


def seat_everybody(rooms: Sequence[Room], people: Sequence[Sitter], seed: str) -> Seating:
    """Draw everybody's seat. Who comes last in the lot stays without one when the rooms are too small."""
    order = [people[lot.number - 1] for lot in draw(seed, [one.line for one in people])]
    seats = seats_in_order(rooms)[: len(order)]
    seated, left = order[: len(seats)], order[len(seats) :]
    near = _neighbours(rooms)
    by_lot = _mended(seats, seated, near)
    if _count(by_lot, near):
        by_colour = _mended(_black_first(rooms, seats), _by_unit(seated), near)
        if _count(by_colour, near) < _count(by_lot, near):
            by_lot = by_colour
    where = {one.id: seat for seat, one in by_lot.items()}
    return Seating({one.id: where[one.id] for one in seated}, tuple(one.id for one in left))


def seat_late(
    rooms: Sequence[Room],
    seated: Mapping[str, Seat],
    units: Mapping[str, str],
    late: Sequence[Sitter],
    vacated: Collection[Seat] = (),
) -> Seating:
    """Seats for those who come late; nobody moves. `units` gives the unit of everybody seated, by id.

    Each takes the first free seat, in S order, that is not beside the own unit, else the first free one. Seats in
    `vacated`, whose name still stands on the plan, are given only when no other is left.
    """
    taken = {seat: units.get(person, "") for person, seat in seated.items()}
    near = _neighbours(rooms)
    found: dict[str, Seat] = {}
    left = []
    for one in late:
        free = [seat for seat in seats_in_order(rooms) if seat not in taken]
        free = [seat for seat in free if seat not in vacated] or free
        if not free:
            left.append(one.id)
            continue
        apart = [seat for seat in free if all(taken.get(other) != one.unit_id for other in near[seat])]
        seat = (apart or free)[0]
        taken[seat] = one.unit_id
        found[one.id] = seat
    return Seating(found, tuple(left))


@dataclass(frozen=True, slots=True)
class Step:
    """Somebody who changes the seat; `before` is None for who had none."""

    person: str
    before: Seat | None
    after: Seat


def change_places(seated: Mapping[str, Seat], person: str, to: Seat) -> tuple[Step, ...]:
    """Who moves when `person` goes to a seat: who sits there takes the seat left behind; nobody else moves.

    Nothing when the person sits there already. Raises ValueError when somebody sits there and `person` leaves none.
    """
    before = seated.get(person)
    if before == to:
        return ()
    other = next((one for one, seat in seated.items() if seat == to), None)
    if other is None:
        return (Step(person, before, to),)
    if before is None:
        raise ValueError("the seat is taken and none is left for who sits there")
    return (Step(person, before, to), Step(other, to, before))


def remaining_pairs(rooms: Sequence[Room], units: Mapping[Seat, str]) -> tuple[Pair, ...]:
    """The neighbours of one unit. `units` gives the unit on each taken seat."""
    near = _neighbours(rooms)
    return tuple(
        Pair(seat[0], units[seat], seat[1], other[1])
        for seat in seats_in_order(rooms)
        if seat in units
        for other in near[seat]
        if seat[1] < other[1] and units.get(other) == units[seat]
    )


def crowds(rooms: Sequence[Room], units: Mapping[Seat, str]) -> tuple[Crowd, ...]:
    """The units of which more people are in a room than could sit apart there, whoever else is in it."""
    found = []
    for room in rooms:
        taken = [seat for seat in seats_in_order([room]) if seat in units]
        apart = _most_apart(room, taken)
        for unit_id, people in Counter(units[seat] for seat in taken).items():
            if people > apart:
                found.append(Crowd(room.id, unit_id, people, apart))
    return tuple(found)


def _most_apart(room: Room, taken: Sequence[Seat]) -> int:
    """The most seats of these no two of which are neighbours (of a chessboard's cells: König's theorem)."""
    near = room.neighbours()
    numbers = {number for _, number in taken}
    black = [number for number in numbers if sum(room.place_of(number)) % 2 == 0]
    partner: dict[int, int] = {}

    def match(number: int, seen: set[int]) -> bool:
        for other in near[number]:
            if other in numbers and other not in seen:
                seen.add(other)
                if other not in partner or match(partner[other], seen):
                    partner[other] = number
                    return True
        return False

    return len(numbers) - sum(match(number, set()) for number in black)


def _neighbours(rooms: Sequence[Room]) -> dict[Seat, tuple[Seat, ...]]:
    return {
        (room.id, number): tuple((room.id, other) for other in others)
        for room in rooms
        for number, others in room.neighbours().items()
    }


def _by_unit(people: Sequence[Sitter]) -> list[Sitter]:
    """The largest unit first, inside a unit as drawn."""
    size = Counter(one.unit_id for one in people)
    first: dict[str, int] = {}
    for index, one in enumerate(people):
        first.setdefault(one.unit_id, index)
    return sorted(people, key=lambda one: (-size[one.unit_id], first[one.unit_id]))


def _black_first(rooms: Sequence[Room], seats: Sequence[Seat]) -> list[Seat]:
    """The seats like a chessboard's: first all of one colour, then all of the other."""
    by_id = {room.id: room for room in rooms}
    return sorted(seats, key=lambda seat: sum(by_id[seat[0]].place_of(seat[1])) % 2)


def _mended(
    seats: Sequence[Seat], people: Sequence[Sitter], near: Mapping[Seat, tuple[Seat, ...]]
) -> dict[Seat, Sitter]:
    """Change places as long as that leaves fewer pairs."""
    sits = dict(zip(seats, people, strict=True))

    def pairs(seat: Seat, unit_id: str, without: Seat) -> int:
        return sum(1 for other in near[seat] if other != without and other in sits and sits[other].unit_id == unit_id)

    better = True
    while better:
        better = False
        for seat in seats:
            mine = sits[seat].unit_id
            now = pairs(seat, mine, seat)
            if not now:
                continue
            best, chosen = 0, None
            for other in seats:
                theirs = sits[other].unit_id
                if theirs == mine:
                    continue
                before = now + pairs(other, theirs, other)
                gain = before - pairs(other, mine, seat) - pairs(seat, theirs, other)
                if gain > best:
                    best, chosen = gain, other
                    if gain == before:
                        break
            if chosen is not None:
                sits[seat], sits[chosen] = sits[chosen], sits[seat]
                better = True
    return sits


def _count(sits: Mapping[Seat, Sitter], near: Mapping[Seat, tuple[Seat, ...]]) -> int:
    """Each pair is counted from both of its seats."""
    return sum(
        1 for seat, one in sits.items() for other in near[seat] if other in sits and sits[other].unit_id == one.unit_id
    )
