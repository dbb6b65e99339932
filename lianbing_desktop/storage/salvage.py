"""What can still be read from a damaged contest file: row by row, around the places that cannot."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lianbing_desktop.storage import replay, schema
from lianbing_desktop.storage.connection import APPLICATION_ID, SCHEMA_VERSION
from lianbing_desktop.storage.schema_pages import PAGE, transplant

_MOST_PROBES = 200_000

_Rows = dict[str, dict[str, Any]]


@dataclass(slots=True)
class Salvaged:
    """Rows by table and key. `damaged` are the tables of which a part could not be read."""

    tables: dict[str, _Rows] = field(default_factory=dict)
    damaged: set[str] = field(default_factory=set)


def salvage(path: Path, backups: Sequence[Path] = ()) -> Salvaged:
    """Read everything readable. Works on a copy: the damaged file is not touched. Raises OSError.

    Where the file's own table of contents cannot be read, that of the newest backup, or of a new file, takes its
    place.
    """
    found = Salvaged()
    shapes = schema.fresh()
    names = [name for name in schema_tables(shapes) if name != "_sqlite_migrations"]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.db"
        shutil.copyfile(path, copy)
        unsettled = path.with_name(f"{path.name}-journal")
        if unsettled.exists():
            shutil.copyfile(unsettled, copy.with_name("copy.db-journal"))
        _mend_header(copy)
        if not _lists_tables(copy):
            _mend_schema(copy, backups, shapes)
        for name in names:
            keys = replay.key_columns(shapes, name)
            with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
                connection.row_factory = sqlite3.Row
                rows: _Rows = {}
                whole = _read(connection, name, keys, rows)
            found.tables[name] = rows
            if not whole:
                found.damaged.add(name)
    shapes.close()
    return found


def _lists_tables(copy: Path) -> bool:
    try:
        with closing(sqlite3.connect(copy)) as connection:
            return "operations" in schema_tables(connection)
    except sqlite3.Error:
        return False


def _mend_schema(copy: Path, backups: Sequence[Path], shapes: sqlite3.Connection) -> None:
    donors: list[bytes] = []
    for path in backups:
        with suppress(OSError):
            content = path.read_bytes()
            if int.from_bytes(content[60:64], "big") == SCHEMA_VERSION and _lists_tables(path):
                donors.append(content)
                break
    if hasattr(shapes, "serialize"):
        donors.append(shapes.serialize())
    before = copy.read_bytes()
    for donor in donors:
        mended = bytearray(before)
        transplant(mended, donor)
        copy.write_bytes(mended)
        if _lists_tables(copy):
            return


def schema_tables(connection: sqlite3.Connection) -> list[str]:
    """Every table of a file, by name."""
    return [
        str(row[0])
        for row in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
    ]


def _read(connection: sqlite3.Connection, table: str, keys: list[str], rows: _Rows) -> bool:
    """Read a table from both ends, then probe what lies between. False when something could not be read."""
    try:
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone():
            return True  # a file from before that table
    except sqlite3.Error:
        return False
    order = ", ".join(f'"{key}"' for key in keys)
    try:
        connection.execute(f'SELECT rowid FROM "{table}" LIMIT 0')  # noqa: S608 - a table of ours
        order, has_rowid = "rowid", True
    except sqlite3.Error:
        has_rowid = False
    ends: list[Any] = [None, None]
    for end, direction in enumerate(("ASC", "DESC")):
        columns = "rowid AS rowid_, *" if has_rowid else "*"
        sql = f'SELECT {columns} FROM "{table}" NOT INDEXED ORDER BY ' + ", ".join(  # noqa: S608 - a table of ours
            f"{column} {direction}" for column in order.split(", ")
        )
        whole = True
        for row in _until_broken(connection, sql):
            if row is None:
                whole = False
                break
            ends[end] = row.pop("rowid_", None)
            rows[":".join(str(row[key]) for key in keys)] = row
        if whole:
            return True
    if has_rowid:
        _probe(connection, table, keys, rows, ends)
    return False


def _probe(connection: sqlite3.Connection, table: str, keys: list[str], rows: _Rows, ends: list[Any]) -> None:
    """Ask for each row between the two ends by its number."""
    low = (ends[0] or 0) + 1
    high = ends[1] if ends[1] is not None else low + _MOST_PROBES
    sql = f'SELECT * FROM "{table}" NOT INDEXED WHERE rowid = ?'  # noqa: S608 - a table of ours
    for number in range(low, min(high, low + _MOST_PROBES)):
        try:
            row = connection.execute(sql, (number,)).fetchone()
        except sqlite3.Error:
            continue
        if row is not None:
            rows[":".join(str(row[key]) for key in keys)] = dict(row)


def _until_broken(connection: sqlite3.Connection, sql: str) -> Iterator[dict[str, Any] | None]:
    """Rows until the end, or until one cannot be read: then None."""
    try:
        cursor = connection.execute(sql)
        while (row := cursor.fetchone()) is not None:
            yield dict(row)
    except (sqlite3.Error, UnicodeDecodeError):
        yield None


def _mend_header(copy: Path) -> None:
    """Give a copy whose first hundred bytes are gone those of a contest file: the pages behind may be whole."""
    with copy.open("r+b") as file:
        head = file.read(100)
        file.seek(0, 2)
        pages = file.tell() // PAGE
        if pages == 0:
            return
        sane = head.startswith(b"SQLite format 3\0") and head[16:18] == PAGE.to_bytes(2, "big")
        if sane and int.from_bytes(head[28:32], "big") <= pages:
            return
        if sane:
            head = head[:28] + pages.to_bytes(4, "big") + head[32:]
        else:
            made = bytearray(100)
            made[:24] = b"SQLite format 3\0" + PAGE.to_bytes(2, "big") + bytes((1, 1, 0, 64, 32, 32))
            for place, value in ((24, 1), (28, pages), (40, 1), (44, 4), (56, 1), (60, SCHEMA_VERSION)):
                made[place : place + 4] = value.to_bytes(4, "big")
            for place, value in ((68, APPLICATION_ID), (92, 1), (96, 3_040_000)):
                made[place : place + 4] = value.to_bytes(4, "big")
            head = bytes(made)
        file.seek(0)
        file.write(head)
