"""What goes from one PC to another: rows with the writes they stand on, and lines of the append-only logs."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from lianbing_desktop.domain.packets.versions import Version, Versions
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.joining.histories import (
    ARRIVED,
    EXISTS,
    OPENED,
    Asks,
    Hand,
    Mark,
    RowHistory,
    dump_marks,
    dump_opens,
    hands_of,
    histories,
    read_marks,
    read_opens,
)
from lianbing_desktop.storage.write import LOG_TABLES, UNDOABLE_TABLES

Row = Mapping[str, Any]
Wanted = Callable[[str, Row], bool]
_KEPT = {"photo_files": ("photos", "photo_file_id"), "kept_templates": ("certificates", "template_id")}
"""Content by digest, and the column that refers to it."""


@dataclass(frozen=True, slots=True)
class CarriedRow:
    """A row as its PC shows it, None for one that was taken away, with what it knows of each field."""

    table: str
    id: str
    values: Row | None
    marks: Mapping[str, Mark]
    opens: Mapping[str, Versions]
    hands: Mapping[str, Hand]


@dataclass(frozen=True, slots=True)
class Carried:
    """Rows in the order they refer to each other, lines of logs by table, and content by table."""

    rows: tuple[CarriedRow, ...] = ()
    logs: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    kept: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many rows and lines it holds; who wrote is no content."""
        return len(self.rows) + sum(len(lines) for table, lines in self.logs.items() if table != "devices")


def gather(
    file: ContestFile,
    tables: Iterable[str],
    wanted: Wanted,
    *,
    without: frozenset[str] = frozenset(),
    only_own: bool = False,
    kept: bool = False,
) -> Carried:
    """What a packet holds of these tables: rows and lines that are `wanted`, `without` some columns of any table.

    `only_own` leaves out what came into this file when it was made from a packet.
    """
    chosen = frozenset(tables)
    order = [table for table in in_order(file) if table in chosen]
    known = histories(file, chosen & UNDOABLE_TABLES)
    received = _received(file) if only_own else frozenset()
    rows: list[CarriedRow] = []
    logs: dict[str, tuple[Row, ...]] = {}
    for table in order:
        if table in LOG_TABLES:
            keys = key_columns(file, table)
            logs[table] = tuple(
                row
                for row in file.query(f'SELECT * FROM "{table}"')  # noqa: S608 - a known table
                if wanted(table, row) and (table == "devices" or (table, key_of(row, keys)) not in received)
            )
            continue
        found = {row["id"]: row for row in file.query(f'SELECT * FROM "{table}" ORDER BY rowid')}  # noqa: S608
        gone = [key for (name, key) in known.rows if name == table and key not in found]
        for row_id in (*found, *gone):
            row = found.get(row_id)
            history = known.rows.get((table, row_id), RowHistory())
            if (row is not None and not wanted(table, row)) or (only_own and not history.own):
                continue
            if row is None and not only_own and not wanted(table, {"id": row_id}):
                continue
            rows.append(_carried(file, table, row_id, row, history, known.hands, without))
    content = {table: _content(file, table) for table in _KEPT} if kept else {}
    return Carried(tuple(rows), {table: lines for table, lines in logs.items() if lines}, content)


def with_open_versions(asks: Asks) -> tuple[CarriedRow, ...]:
    """The rows of this file that have a field two PCs wrote differently and nobody has decided on."""
    sql = f"SELECT DISTINCT table_name, row_id FROM {ARRIVED} WHERE open_versions NOT IN ('', '[]')"  # noqa: S608
    ever = {(row["table_name"], row["row_id"]) for row in asks.query(sql)}
    if not ever:
        return ()
    known = histories(asks, {table for table, _ in ever}, ever)
    found = []
    for table, row_id in sorted(ever):
        history = known.rows.get((table, row_id), RowHistory())
        if history.opens:
            rows = asks.query(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))  # noqa: S608 - a table of the file
            row = rows[0] if rows else None
            found.append(_carried(asks, table, row_id, row, history, known.hands, frozenset()))
    return tuple(found)


def _carried(
    file: Asks,
    table: str,
    row_id: str,
    row: Row | None,
    history: RowHistory,
    hands: Mapping[str, Hand],
    without: frozenset[str],
) -> CarriedRow:
    marks = {name: mark for name, mark in history.marks.items() if name not in without}
    opens = {name: found for name, found in history.opens.items() if name not in without}
    if row is None:  # what it held goes along beside, for whoever decides that the row stays
        image = last_image(file, table, row_id) or {}
        for name in marks.keys() & image.keys():
            opens[name] = (Version(image[name], marks[name].ids, marks[name].past), *opens.get(name, ()))
        marks = {name: mark for name, mark in marks.items() if name == EXISTS}
    ids = {one for mark in marks.values() for one in mark.ids}
    ids |= {one for found in opens.values() for version in found for one in version.ids}
    values = None if row is None else {name: value for name, value in row.items() if name not in without}
    return CarriedRow(table, row_id, values, marks, opens, hands_of(file, hands, ids))


def last_image(asks: Asks, table: str, row_id: str) -> Row | None:
    """What a row that is gone from here held when it went; None when it never was here."""
    found = asks.query(
        """SELECT c.before AS before FROM row_changes c JOIN operations o ON o.id = c.operation_id
           WHERE c.table_name = ? AND c.row_id = ? AND c.after IS NULL
           ORDER BY o.sequence DESC, c.position DESC LIMIT 1""",
        (table, row_id),
    )
    image: Row | None = json.loads(found[0]["before"]) if found and found[0]["before"] else None
    return image


def _received(file: ContestFile) -> frozenset[tuple[str, str]]:
    sql = """SELECT c.table_name AS table_name, c.row_id AS row_id FROM row_changes c
             JOIN operations o ON o.id = c.operation_id WHERE o.kind = ?"""
    return frozenset((row["table_name"], row["row_id"]) for row in file.query(sql, (OPENED,)))


def _content(file: ContestFile, table: str) -> tuple[Row, ...]:
    other, column = _KEPT[table]
    sql = f'SELECT * FROM "{table}" WHERE id IN (SELECT "{column}" FROM "{other}")'  # noqa: S608 - constant names
    return tuple(file.query(sql))


def key_columns(asks: Asks, table: str) -> tuple[str, ...]:
    """The columns of a table's key, in its order."""
    columns = [(row["pk"], row["name"]) for row in asks.query(f'PRAGMA table_info("{table}")') if row["pk"]]
    return tuple(name for _, name in sorted(columns))


def key_of(row: Row, keys: Iterable[str]) -> str:
    """A row's key as the log names it."""
    return ":".join(str(row[key]) for key in keys)


def in_order(asks: Asks) -> list[str]:
    """Every table, those others refer to before those that refer; signatures before what was signed."""
    names = [row["name"] for row in asks.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")]
    waits = {
        name: {row["table"] for row in asks.query(f'PRAGMA foreign_key_list("{name}")')} - {name} for name in names
    }
    for log in ("score_entries", "question_events"):
        waits[log] = waits.get(log, set()) | {"sign_offs", "corrections"}
    found: list[str] = []
    while waits:
        ready = [name for name in names if name in waits and not waits[name] & waits.keys()] or list(waits)
        found += ready
        for name in ready:
            del waits[name]
    return found


def to_data(carried: Carried) -> dict[str, Any]:
    """As JSON values."""
    return {
        "rows": [
            [
                one.table,
                one.id,
                None if one.values is None else dict(one.values),
                dump_marks(one.marks),
                dump_opens(one.opens),
                {operation: [hand.at, hand.operator, hand.host] for operation, hand in one.hands.items()},
            ]
            for one in carried.rows
        ],
        "logs": {table: [dict(row) for row in rows] for table, rows in carried.logs.items()},
        "kept": {
            table: [{name: _to_text(value) for name, value in row.items()} for row in rows]
            for table, rows in carried.kept.items()
        },
    }


def from_data(data: Mapping[str, Any]) -> Carried:
    """The reverse. Raises ValueError, TypeError, KeyError, AttributeError for anything else, also for tables nobody
    may send."""
    rows = []
    for table, row_id, values, marks, opens, hands in data["rows"]:
        if table not in UNDOABLE_TABLES:
            raise KeyError(table)
        found = {operation: Hand(*hand) for operation, hand in hands.items()}
        rows.append(CarriedRow(table, row_id, values, read_marks(marks), read_opens(opens), found))
    if not data["logs"].keys() <= LOG_TABLES or not data["kept"].keys() <= _KEPT.keys():
        raise KeyError("logs")
    kept = {
        table: tuple({name: _from_text(value) for name, value in row.items()} for row in lines)
        for table, lines in data["kept"].items()
    }
    for row in kept.get("photo_files", ()):
        if hashlib.sha256(row["content"]).hexdigest() != row["id"]:
            raise ValueError(row["id"])
    return Carried(tuple(rows), {table: tuple(lines) for table, lines in data["logs"].items()}, kept)


def _to_text(value: Any) -> Any:
    return ["base64", base64.b64encode(value).decode("ascii")] if isinstance(value, bytes) else value


def _from_text(value: Any) -> Any:
    return base64.b64decode(value[1]) if isinstance(value, list) else value
