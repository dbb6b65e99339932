"""Numbers, rooms and seats of an open contest, and what of it is left to do."""

from __future__ import annotations

import json
import math
import secrets
import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lianbing_desktop.domain.arrangements import seating
from lianbing_desktop.domain.arrangements.exam_numbers import DEFAULT_PATTERN, check_pattern, numbers_for
from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.domain.arrangements.seating import Crowd, Pair, Seat, Sitter
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import arrangements, contests

_PATTERN, _SEED = "number_pattern", "seating_seed"
DRAWN_LIST = "seating_list"
"""The setting that keeps the list all seats were drawn from, and the seats drawn (`seating_record`)."""

_LARGEST = 40
"""Rows and columns of a room; more would not be seen at one look."""


@dataclass(frozen=True, slots=True)
class SeatLine:
    """One person as they are seated; the seat is None without one. `late` was added after the draw."""

    entrant_id: str
    number: str
    name: str
    unit: str
    unit_id: str
    room: Room | None = None
    seat: int = 0
    late: bool = False


@dataclass(frozen=True, slots=True)
class ArrangementState:
    """What is left to do. `pairs` sit beside their own unit, `crowded` says where that cannot be avoided."""

    people: int
    unnumbered: int
    unseated: int
    seats: int
    pairs: tuple[Pair, ...]
    crowded: tuple[Crowd, ...]

    @property
    def done(self) -> bool:
        """Whether everybody has a number and a seat."""
        return bool(self.people) and not self.unnumbered and not self.unseated


def state_of(snapshot: Snapshot) -> ArrangementState:
    """How far the arrangements are."""
    people = snapshot.competing
    units = {taken.seat: entrant.unit_id for entrant in people if (taken := snapshot.seats.get(entrant.id)) is not None}
    return ArrangementState(
        people=len(people),
        unnumbered=sum(one.id not in snapshot.exam_numbers for one in people),
        unseated=sum(one.id not in snapshot.seats for one in people),
        seats=sum(room.capacity for room in snapshot.rooms),
        pairs=seating.remaining_pairs(snapshot.rooms, units),
        crowded=seating.crowds(snapshot.rooms, units),
    )


def seat_lines(snapshot: Snapshot) -> tuple[SeatLine, ...]:
    """Everybody who competes, in the units' order, inside a unit as listed."""
    known = snapshot.worked_out.get("seat_lines")
    if not isinstance(known, tuple):
        known = snapshot.worked_out["seat_lines"] = _seat_lines(snapshot)
    return known


def lines_of_room(snapshot: Snapshot, room: Room) -> tuple[SeatLine, ...]:
    """Who sits in a room, by seat."""
    return tuple(
        sorted(
            (line for line in seat_lines(snapshot) if line.room is not None and line.room.id == room.id),
            key=lambda line: line.seat,
        )
    )


def remaining_words(snapshot: Snapshot, state: ArrangementState) -> str:
    """How many pairs of one unit remain beside each other, and why; "" when none does."""
    if not state.pairs:
        return ""
    rooms = {room.id: room.name for room in snapshot.rooms}
    why = [
        say(
            "seating_crowd",
            {
                "unit": snapshot.unit_name(one.unit_id),
                "room": rooms[one.room_id],
                "people": one.people,
                "apart": one.apart,
            },
        )
        for one in state.crowded
    ]
    who = Counter(snapshot.unit_name(pair.unit_id) for pair in state.pairs)
    if not why:
        why = [say("seating_pairs_of", {"unit": unit, "count": count}) for unit, count in who.items()]
    return say("seating_pairs", {"count": len(state.pairs), "why": "；".join(why)})


def number_pattern(snapshot: Snapshot) -> str:
    """The contest's pattern of numbers."""
    return snapshot.settings.get(_PATTERN, DEFAULT_PATTERN)


def number_entrants(contest: Contest, pattern: str, *, renew: bool = False) -> int:
    """Give everybody without a number one; with `renew` everybody a new one. How many were given.

    Raises UserError as `exam_numbers.numbers_for` does, and arrangements_nobody.
    """
    pattern = clean(pattern)
    check_pattern(pattern)
    snapshot = contest.snapshot()
    people = _by_unit(snapshot, everybody=True)
    if not snapshot.competing:
        raise UserError("arrangements_nobody")
    given = {} if renew else snapshot.exam_numbers
    wanted = [one for one in people if one.competes or one.id in given]
    numbers = numbers_for(pattern, snapshot.facts.year, snapshot.units, wanted, given)
    with contest.operation("numbers_given", count=len(numbers), pattern=pattern) as write:
        if renew:
            arrangements.clear_numbers(write)
        arrangements.give_numbers(write, numbers)
        contests.set_setting(write, _PATTERN, pattern)
    return len(numbers)


def save_room(contest: Contest, room: Room) -> Room:
    """Keep a room, a new one when its id is "".

    Raises UserError room_name_missing, room_name_twice, room_size, room_capacity, room_taken when somebody sits in it
    whose seat would go or move.
    """
    snapshot = contest.snapshot()
    room = replace(room, name=clean(room.name), session=clean(room.session))
    if not room.name:
        raise UserError("room_name_missing")
    if any(other.name == room.name and other.id != room.id for other in snapshot.rooms):
        raise UserError("room_name_twice", room=room.name)
    if not (1 <= room.rows <= _LARGEST and 1 <= room.columns <= _LARGEST):
        raise UserError("room_size", largest=_LARGEST)
    if not 1 <= room.capacity <= room.rows * room.columns:
        raise UserError("room_capacity", room=room.name, most=room.rows * room.columns)
    before = next((other for other in snapshot.rooms if other.id == room.id), None)
    if before is None:
        last = max((other.position for other in snapshot.rooms), default=0)
        room = replace(room, id=uuid.uuid4().hex, position=last + 1)
    else:
        taken = [seat.number for seat in snapshot.seats.values() if seat.room_id == room.id]
        moved = (before.rows, before.columns, before.door) != (room.rows, room.columns, room.door)
        if taken and (moved or max(taken) > room.capacity):
            raise UserError("room_taken", room=room.name, count=len(taken))
    with contest.operation("room_changed" if before else "room_added", room=room.name) as write:
        arrangements.save_room(write, room)
    return room


def propose_rooms(snapshot: Snapshot, capacity: int = 30) -> tuple[Room, ...]:
    """The rooms that are missing to seat everybody."""
    missing = len(snapshot.competing) - sum(room.capacity for room in snapshot.rooms)
    names = {room.name for room in snapshot.rooms}
    found: list[Room] = []
    number = 0
    while len(found) < math.ceil(missing / capacity):
        number += 1
        if (name := f"第{number}考场") not in names:
            found.append(Room("", name, capacity=capacity))
    return tuple(found)


def add_rooms(contest: Contest, rooms: Sequence[Room]) -> None:
    """Add rooms in one step."""
    last = max((room.position for room in contest.snapshot().rooms), default=0)
    with contest.operation("rooms_added", count=len(rooms)) as write:
        for position, room in enumerate(rooms, start=last + 1):
            arrangements.save_room(write, replace(room, id=uuid.uuid4().hex, position=position))


def remove_room(contest: Contest, room: Room) -> None:
    """Take a room away; who sits in it has no seat then."""
    with contest.operation("room_removed", room=room.name) as write:
        arrangements.clear_seats(write, room.id)
        arrangements.remove_room(write, room.id)


def new_seed() -> str:
    """A number to draw by, as six digits that can be read out."""
    return f"{secrets.randbelow(1_000_000):06d}"


def seating_seed(snapshot: Snapshot) -> str:
    """The number everybody's seat was drawn by; "" before."""
    return snapshot.settings.get(_SEED, "")


def seat_everybody(contest: Contest, seed: str) -> ArrangementState:
    """Draw all seats anew by a seed.

    Raises UserError seating_seed_missing, arrangements_nobody, seating_no_rooms, seating_too_few_seats.
    """
    seed = clean(seed)
    snapshot = contest.snapshot()
    people = _sitters(snapshot)
    if not seed:
        raise UserError("seating_seed_missing")
    _check_seats(snapshot, len(people))
    found = seating.seat_everybody(snapshot.rooms, people, seed)
    with contest.operation("seats_drawn", count=len(found.seats), seed=seed) as write:
        arrangements.clear_seats(write)
        arrangements.clear_moves(write)
        arrangements.take_seats(write, found.seats)
        contests.set_setting(write, _SEED, seed)
        contests.set_setting(write, DRAWN_LIST, _list_text(snapshot.rooms, people, found.seats))
    return state_of(contest.snapshot())


def seat_late(contest: Contest) -> tuple[SeatLine, ...]:
    """Give those without a seat a free one; nobody moves. Returns who was seated where.

    The seat of somebody who withdrew is given only when no other is left.

    Raises UserError seating_too_few_seats when not all of them find one; nothing is kept then.
    """
    snapshot = contest.snapshot()
    late = [one for one in _sitters(snapshot) if one.id not in snapshot.seats]
    units = {one.id: one.unit_id for one in snapshot.entrants}
    vacated = vacated_seats(snapshot)
    seated = {person: taken.seat for person, taken in snapshot.seats.items() if taken.seat not in vacated}
    found = seating.seat_late(snapshot.rooms, seated, units, late, vacated)
    if found.unseated:
        names = "、".join(snapshot.entrant_by_id[one].name for one in found.unseated)
        raise UserError("seating_late_full", count=len(found.unseated), names=names)
    names = "、".join(snapshot.entrant_by_id[one].name for one in found.seats)
    with contest.operation("seats_added", count=len(found.seats), names=names) as write:
        arrangements.leave_seats(write, (vacated[seat] for seat in found.seats.values() if seat in vacated))
        arrangements.take_seats(write, found.seats, late=True)
    return tuple(line for line in seat_lines(contest.snapshot()) if line.entrant_id in found.seats)


def _seat_lines(snapshot: Snapshot) -> tuple[SeatLine, ...]:
    rooms = {room.id: room for room in snapshot.rooms}
    lines = []
    for one in _by_unit(snapshot):
        taken = snapshot.seats.get(one.id)
        line = SeatLine(
            one.id, snapshot.exam_numbers.get(one.id, ""), one.name, snapshot.unit_name(one.unit_id), one.unit_id
        )
        if taken is not None:
            line = replace(line, room=rooms[taken.room_id], seat=taken.number, late=taken.late)
        lines.append(line)
    return tuple(lines)


def _list_text(rooms: Sequence[Room], people: Sequence[Sitter], seats: Mapping[str, Seat]) -> str:
    names = {room.id: room.name for room in rooms}
    drawn = [
        {"entrant_id": one.id, "line": one.line, "room": names[seats[one.id][0]], "seat": seats[one.id][1]}
        for one in people
    ]
    return json.dumps(drawn, ensure_ascii=False)


def vacated_seats(snapshot: Snapshot) -> dict[Seat, str]:
    """The seats of people who do not compete any more, with whose they are."""
    competing = {one.id for one in snapshot.competing}
    return {taken.seat: person for person, taken in snapshot.seats.items() if person not in competing}


def _check_seats(snapshot: Snapshot, people: int) -> None:
    if not people:
        raise UserError("arrangements_nobody")
    if not snapshot.rooms:
        raise UserError("seating_no_rooms")
    seats = sum(room.capacity for room in snapshot.rooms)
    if seats < people:
        raise UserError("seating_too_few_seats", people=people, seats=seats, missing=people - seats)


def _sitters(snapshot: Snapshot) -> list[Sitter]:
    return [
        Sitter(one.id, one.unit_id, f"{snapshot.exam_numbers.get(one.id, '')} {one.name} "
               f"{snapshot.unit_name(one.unit_id)}".strip())
        for one in _by_unit(snapshot)
    ]  # fmt: skip


def _by_unit(snapshot: Snapshot, *, everybody: bool = False) -> list[Entrant]:
    at = {unit.id: place for place, unit in enumerate(snapshot.units)}
    people = snapshot.entrants if everybody else snapshot.competing
    return sorted(people, key=lambda one: at[one.unit_id])
