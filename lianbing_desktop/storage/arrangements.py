"""The tables of entrant numbers, rooms, seats and draws."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lianbing_desktop.domain.arrangements.draws import Draw, DrawKind, DrawMethod, DrawnLine, DrawSubjects
from lianbing_desktop.domain.arrangements.papers import DayPaper, PaperItem, PaperPrint, PrintWay
from lianbing_desktop.domain.arrangements.rooms import Door, Room
from lianbing_desktop.domain.arrangements.seating import Seat
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


@dataclass(frozen=True, slots=True)
class SeatTaken:
    """Where somebody sits; `late` when the seat was given after everybody's had been drawn."""

    room_id: str
    number: int
    late: bool = False

    @property
    def seat(self) -> Seat:
        """The room and the number in it."""
        return self.room_id, self.number


@dataclass(frozen=True, slots=True)
class MovedPerson:
    """Somebody who changed the seat by hand: the room's name and the number, "" and 0 for none before."""

    entrant_id: str
    name: str
    room_before: str
    number_before: int
    room: str
    number: int


@dataclass(frozen=True, slots=True)
class SeatMove:
    """A change of seats by hand, with its reason."""

    id: str
    at: str
    operator: str
    reason: str
    moves: tuple[MovedPerson, ...]


def exam_numbers(file: ContestFile) -> Mapping[str, str]:
    """Every number given, by entrant id."""
    return {row["id"]: row["number"] for row in file.query("SELECT * FROM exam_numbers")}


def give_numbers(write: Write, numbers: Mapping[str, str]) -> None:
    """Keep the numbers of people who have none."""
    for entrant_id, number in numbers.items():
        write.insert("exam_numbers", {"id": entrant_id, "number": number})


def clear_numbers(write: Write) -> None:
    """Take all numbers away."""
    for row in write.query("SELECT id FROM exam_numbers"):
        write.delete("exam_numbers", row["id"])


def all_rooms(file: ContestFile) -> list[Room]:
    """The rooms in their order."""
    rows = file.query("SELECT * FROM rooms ORDER BY position, name")
    return [Room(**{**row, "door": Door(row["door"])}) for row in map(dict, rows)]


def save_room(write: Write, room: Room) -> None:
    """Keep a room, or what changed of it."""
    row = {name: getattr(room, name) for name in Room.__slots__} | {"door": room.door.value}
    if write.query("SELECT id FROM rooms WHERE id = ?", (room.id,)):
        write.update("rooms", room.id, row)
    else:
        write.insert("rooms", row)


def remove_room(write: Write, room_id: str) -> None:
    """Take an empty room away."""
    write.delete("rooms", room_id)


def all_seats(file: ContestFile) -> Mapping[str, SeatTaken]:
    """Every seat taken, by entrant id."""
    rows = file.query("SELECT * FROM seats")
    return {row["id"]: SeatTaken(row["room_id"], row["number"], bool(row["late"])) for row in rows}


def take_seats(write: Write, seats: Mapping[str, Seat], *, late: bool = False) -> None:
    """Give people who have none a seat."""
    for entrant_id, (room_id, number) in seats.items():
        write.insert("seats", {"id": entrant_id, "room_id": room_id, "number": number, "late": int(late)})


def leave_seats(write: Write, entrant_ids: Iterable[str]) -> None:
    """Take the seats of these people away."""
    for entrant_id in entrant_ids:
        write.delete("seats", entrant_id)


def clear_seats(write: Write, room_id: str = "") -> None:
    """Take the seats of a room away, or all."""
    rows = write.query("SELECT id FROM seats WHERE ? IN ('', room_id)", (room_id,))
    for row in rows:
        write.delete("seats", row["id"])


def all_draws(file: ContestFile) -> list[Draw]:
    """The draws in the order held."""
    found = []
    for row in file.query("SELECT * FROM draws ORDER BY rowid"):
        values = {name: row[name] for name in Draw.__slots__}
        values["lines"] = tuple(DrawnLine(**line) for line in json.loads(row["lines"]))
        values["kind"], values["method"] = DrawKind(row["kind"]), DrawMethod(row["method"])
        found.append(Draw(**{**values, "subjects": DrawSubjects(row["subjects"])}))
    return found


def add_draw(write: Write, held: Draw) -> None:
    """Keep a draw."""
    lines = [{name: getattr(one, name) for name in DrawnLine.__slots__} for one in held.lines]
    row = {name: getattr(held, name) for name in Draw.__slots__}
    row |= {name: str(row[name]) for name in ("kind", "subjects", "method")}
    write.insert("draws", {**row, "lines": json.dumps(lines, ensure_ascii=False)})


def remove_draw(write: Write, draw_id: str) -> None:
    """Take a draw away. Raises KeyError when it is not there."""
    write.delete("draws", draw_id)


def all_moves(file: ContestFile) -> list[SeatMove]:
    """The seats changed by hand since all were drawn, in their order."""
    return [
        SeatMove(
            row["id"], row["at"], row["operator"], row["reason"],
            tuple(MovedPerson(**one) for one in json.loads(row["moves"])),
        )
        for row in file.query("SELECT * FROM seat_moves ORDER BY rowid")
    ]  # fmt: skip


def add_move(write: Write, move: SeatMove) -> None:
    """Keep a change of seats by hand."""
    moves = [{name: getattr(one, name) for name in MovedPerson.__slots__} for one in move.moves]
    row = {name: getattr(move, name) for name in SeatMove.__slots__}
    write.insert("seat_moves", {**row, "moves": json.dumps(moves, ensure_ascii=False)})


def clear_moves(write: Write) -> None:
    """Forget the changes by hand: all seats are drawn anew."""
    for row in write.query("SELECT id FROM seat_moves"):
        write.delete("seat_moves", row["id"])


def all_prints(file: ContestFile) -> list[PaperPrint]:
    """The papers of the day as they were printed, the oldest first."""
    found = []
    for row in file.query("SELECT * FROM paper_prints ORDER BY at, rowid"):
        items = {
            key: None if one is None else PaperItem(key, one["label"], one["facts"])
            for key, one in json.loads(row["items"]).items()
        }
        values = {name: row[name] for name in ("id", "at", "operator", "pages", "layout")}
        found.append(PaperPrint(**values, paper=DayPaper(row["paper"]), way=PrintWay(row["way"]), items=items))
    return found


def add_print(write: Write, one: PaperPrint) -> None:
    """Keep what was printed. Its operation must not be undoable: what is printed is printed."""
    items = {
        key: None if item is None else {"label": item.label, "facts": dict(item.facts)}
        for key, item in one.items.items()
    }
    row = {name: getattr(one, name) for name in ("id", "at", "operator", "pages", "layout")}
    row |= {"paper": one.paper.value, "way": one.way.value}
    write.insert("paper_prints", {**row, "items": json.dumps(items, ensure_ascii=False)})
