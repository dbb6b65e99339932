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

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.storage import cipher, file_key, replay, schema
from lianbing_desktop.storage.connection import APPLICATION_ID, SCHEMA_VERSION, connect, disconnect
from lianbing_desktop.storage.copying import table_names
from lianbing_desktop.storage.file_key import FileKey
from lianbing_desktop.storage.schema_pages import PAGE, transplant

_MOST_PROBES = 200_000
_ROWS_A_PAGE = 100
"""More rows than this are never in one page: it says up to which number asking for rows is worth it."""

_Rows = dict[str, dict[str, Any]]


@dataclass(slots=True)
class Salvaged:
    """Rows by table and key. `damaged` are the tables of which a part could not be read."""

    tables: dict[str, _Rows] = field(default_factory=dict)
    damaged: set[str] = field(default_factory=set)


class _Copy:
    """A copy of the damaged file to mend and read. One with a password is decrypted in memory, never on the disk."""

    def __init__(self, path: Path, key: FileKey | None) -> None:
        self._path = path
        self._content = None if key is None else cipher.decrypted(path.read_bytes(), key)
        self.reserved = 0 if key is None else cipher.RESERVED

    def content(self) -> bytes:
        return self._path.read_bytes() if self._content is None else self._content

    def put(self, content: bytes) -> None:
        if self._content is None:
            self._path.write_bytes(content)
        else:
            self._content = content

    def opened(self) -> sqlite3.Connection:
        if self._content is None:
            connection = sqlite3.connect(self._path, isolation_level=None)
        else:
            connection = sqlite3.connect(":memory:", isolation_level=None)
            connection.deserialize(self._content)
        connection.row_factory = sqlite3.Row
        return connection

    def lists_tables(self) -> bool:
        try:
            with closing(self.opened()) as connection:
                return "operations" in table_names(connection)
        except sqlite3.Error:
            return False


def salvage(path: Path, backups: Sequence[Path] = (), key: FileKey | None = None) -> Salvaged:
    """Read everything readable. Works on a copy: the damaged file is not touched. Raises OSError.

    Where the file's own table of contents cannot be read, that of the newest backup, or of a new file, takes its
    place. `key` is that of a file with a password.
    """
    found = Salvaged()
    shapes = schema.fresh()
    names = [name for name in table_names(shapes) if name != "_sqlite_migrations"]
    with tempfile.TemporaryDirectory() as folder:
        copied = Path(folder) / "copy.db"
        shutil.copyfile(path, copied)
        journal = path.with_name(f"{path.name}-journal")
        if journal.exists():
            shutil.copyfile(journal, copied.with_name("copy.db-journal"))
            if key is not None:
                _settle(copied, key)
        copy = _Copy(copied, key)
        _mend_header(copy)
        if not copy.lists_tables():
            _mend_schema(copy, backups, key, shapes, Path(folder))
        probes = min(_MOST_PROBES, _ROWS_A_PAGE * (len(copy.content()) // PAGE))
        for name in names:
            keys = replay.key_columns(shapes, name)
            with closing(copy.opened()) as connection:
                rows: _Rows = {}
                whole = _read(connection, name, keys, rows, probes)
            found.tables[name] = rows
            if not whole:
                found.damaged.add(name)
    shapes.close()
    return found


def _settle(copied: Path, key: FileKey) -> None:
    with suppress(UserError, sqlite3.Error):
        connection = connect(copied, key=key)
        try:
            connection.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()
        finally:
            disconnect(connection)


def _mend_schema(
    copy: _Copy, backups: Sequence[Path], key: FileKey | None, shapes: sqlite3.Connection, folder: Path
) -> None:
    donors: list[bytes] = []
    for path in backups:
        with suppress(OSError):
            head = file_key.head_of(path)
            if head != (None if key is None else key.head):  # its pages are laid out otherwise
                continue
            donor = _Copy(path, key)
            if int.from_bytes(donor.content()[60:64], "big") == SCHEMA_VERSION and donor.lists_tables():
                donors.append(donor.content())
                break
    if key is not None:
        donors.append(_fresh_under(key, folder / "fresh.db"))
    elif hasattr(shapes, "serialize"):
        donors.append(shapes.serialize())
    before = copy.content()
    for content in donors:
        mended = bytearray(before)
        transplant(mended, content, copy.reserved)
        copy.put(bytes(mended))
        if copy.lists_tables():
            return


def _fresh_under(key: FileKey, path: Path) -> bytes:
    connection = connect(path, create=True, key=key)
    try:
        schema.bring_up_to_date(connection)
    finally:
        disconnect(connection)
    return cipher.decrypted(path.read_bytes(), key)


def _read(connection: sqlite3.Connection, table: str, keys: list[str], rows: _Rows, probes: int) -> bool:
    """Read a table from both ends, then probe what lies between, `probes` rows at most.

    False when something could not be read.
    """
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
        _probe(connection, table, keys, rows, ends, probes)
    return False


def _probe(
    connection: sqlite3.Connection, table: str, keys: list[str], rows: _Rows, ends: list[Any], probes: int
) -> None:
    """Ask for each row between the two ends by its number."""
    low = (ends[0] or 0) + 1
    high = ends[1] if ends[1] is not None else low + probes
    sql = f'SELECT * FROM "{table}" NOT INDEXED WHERE rowid = ?'  # noqa: S608 - a table of ours
    for number in range(low, min(high, low + probes)):
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


def _mend_header(copy: _Copy) -> None:
    """Give a copy whose first hundred bytes are gone those of a contest file: the pages behind may be whole."""
    content = copy.content()
    pages = len(content) // PAGE
    if pages == 0:
        return
    head = content[:100]
    sane = head.startswith(b"SQLite format 3\0") and head[16:18] == PAGE.to_bytes(2, "big")
    if sane and int.from_bytes(head[28:32], "big") <= pages:
        return
    if sane:
        head = head[:28] + pages.to_bytes(4, "big") + head[32:]
    else:
        made = bytearray(100)
        made[:24] = b"SQLite format 3\0" + PAGE.to_bytes(2, "big") + bytes((1, 1, copy.reserved, 64, 32, 32))
        for place, value in ((24, 1), (28, pages), (40, 1), (44, 4), (56, 1), (60, SCHEMA_VERSION)):
            made[place : place + 4] = value.to_bytes(4, "big")
        for place, value in ((68, APPLICATION_ID), (92, 1), (96, 3_040_000)):
            made[place : place + 4] = value.to_bytes(4, "big")
        head = bytes(made)
    copy.put(head + content[100:])
