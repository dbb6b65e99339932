"""Seats changed by hand: two people change places, somebody goes to an empty seat. Everybody else stays."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from lianbing_desktop.domain.arrangements import seating
from lianbing_desktop.domain.arrangements.seating import Seat, Step
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.arrangements.arranging import ArrangementState, seating_seed, state_of, vacated_seats
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.storage import arrangements
from lianbing_desktop.storage.arrangements import MovedPerson, SeatMove


@dataclass(frozen=True, slots=True)
class PlannedMove:
    """What a change would do. `pairs_before` and `pairs_after` count people of one unit side by side.

    `needs_reason`: somebody leaves a seat that was drawn by lot.
    """

    steps: tuple[Step, ...]
    pairs_before: int
    pairs_after: int
    needs_reason: bool


def plan_move(snapshot: Snapshot, entrant_id: str, to: Seat) -> PlannedMove:
    """What moving somebody to a seat would do; nothing is written.

    Raises UserError seat_unknown, seat_same, and seat_taken when somebody sits there and the other has no seat.
    """
    person = snapshot.entrant_by_id[entrant_id]
    room = next((one for one in snapshot.rooms if one.id == to[0]), None)
    if room is None or not 1 <= to[1] <= room.capacity:
        raise UserError("seat_unknown", seat=to[1], room=room.name if room else "")
    seated = _seated(snapshot)
    try:
        steps = seating.change_places(seated, entrant_id, to)
    except ValueError as error:
        other = next(snapshot.entrant_by_id[one].name for one, seat in seated.items() if seat == to)
        raise UserError("seat_taken", room=room.name, seat=to[1], name=other) from error
    if not steps:
        raise UserError("seat_same", name=person.name, room=room.name, seat=to[1])
    after = {**seated, **{step.person: step.after for step in steps}}
    return PlannedMove(
        steps,
        len(_pairs(snapshot, seated)),
        len(_pairs(snapshot, after)),
        bool(seating_seed(snapshot)) and any(step.before for step in steps),
    )


def move(contest: Contest, entrant_id: str, to: Seat, reason: str = "") -> ArrangementState:
    """Move somebody to a seat; who sits there takes the seat left behind. One step of undo.

    Raises UserError as `plan_move` does, and seat_reason_missing where the seats were drawn by lot.
    """
    snapshot = contest.snapshot()
    planned = plan_move(snapshot, entrant_id, to)
    reason = clean(reason)
    if planned.needs_reason and not reason:
        raise UserError("seat_reason_missing")
    vacated = vacated_seats(snapshot)
    steps = planned.steps
    names = "、".join(_words(snapshot, step) for step in steps)
    with contest.operation("seats_moved", moves=names, reason=reason or "—") as write:
        arrangements.leave_seats(write, [step.person for step in steps if step.before])
        arrangements.leave_seats(write, [vacated[step.after] for step in steps if step.after in vacated])
        for step in steps:
            before = snapshot.seats.get(step.person)
            arrangements.take_seats(write, {step.person: step.after}, late=before is None or before.late)
        arrangements.add_move(
            write,
            SeatMove(uuid.uuid4().hex, write.at, write.operator, reason, tuple(_moved(snapshot, one) for one in steps)),
        )
    return state_of(contest.snapshot())


def _seated(snapshot: Snapshot) -> dict[str, Seat]:
    competing = snapshot.competing
    return {one.id: taken.seat for one in competing if (taken := snapshot.seats.get(one.id)) is not None}


def _pairs(snapshot: Snapshot, seated: dict[str, Seat]) -> tuple[seating.Pair, ...]:
    units = {seat: snapshot.entrant_by_id[person].unit_id for person, seat in seated.items()}
    return seating.remaining_pairs(snapshot.rooms, units)


def _moved(snapshot: Snapshot, step: Step) -> MovedPerson:
    rooms = {room.id: room.name for room in snapshot.rooms}
    room_before, number_before = (rooms[step.before[0]], step.before[1]) if step.before else ("", 0)
    name = snapshot.entrant_by_id[step.person].name
    return MovedPerson(step.person, name, room_before, number_before, rooms[step.after[0]], step.after[1])


def _words(snapshot: Snapshot, step: Step) -> str:
    one = _moved(snapshot, step)
    before = f"{one.room_before}{one.number_before}号" if one.room_before else ""
    return f"{one.name} {before}→{one.room}{one.number}号"
