"""What the tables must hold if the log is true: the last image of every row, beside what is there."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lianbing_desktop.storage.kept import REFERENCES

Row = Mapping[str, Any]

UNRECORDED = frozenset({"operations", "row_changes", "seals", "_sqlite_migrations", *REFERENCES})
"""Tables the log does not speak of: the log itself, and content that lies under its digest."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that is not as the log left it. None: not there."""

    table: str
    row_id: str
    recorded: Row | None
    found: Row | None


def differences(connection: sqlite3.Connection) -> Iterator[Difference]:
    """Every row that somebody changed past the log. Raises ValueError when the log cannot be read."""
    recorded = last_images(connection)
    for table in recorded_tables(connection):
        images = recorded.pop(table, {})
        defaults = column_defaults(connection, table)
        for row_id, found in rows(connection, table):
            text = images.pop(row_id, None)
            image = None if text is None else {**defaults, **json.loads(text)}
            if image is None or any(image.get(column) != value for column, value in found.items()):
                yield Difference(table, row_id, image, found)
        for row_id, text in images.items():
            if text is not None:
                yield Difference(table, row_id, json.loads(text), None)
    for table, images in recorded.items():
        for row_id, text in images.items():
            if text is not None:
                yield Difference(table, row_id, json.loads(text), None)


def last_images(connection: sqlite3.Connection) -> dict[str, dict[str, str | None]]:
    """The JSON of every row as the log left it, by table and key; None for a row that was taken away."""
    found: dict[str, dict[str, str | None]] = {}
    for table, row_id, after in connection.execute(
        "SELECT c.table_name, c.row_id, c.after FROM row_changes c JOIN operations o ON o.id = c.operation_id"
        " ORDER BY o.sequence, c.position"
    ):
        found.setdefault(table, {})[row_id] = after
    return found


def recorded_tables(connection: sqlite3.Connection) -> list[str]:
    """The tables whose every change is in the log."""
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    return [name for (name,) in names if name not in UNRECORDED]


def rows(connection: sqlite3.Connection, table: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every row with its key as the log names it: the columns of the primary key, joined by a colon."""
    keys = key_columns(connection, table)
    cursor = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a table of the file itself
    names = [column[0] for column in cursor.description]
    for values in cursor:
        row = dict(zip(names, values, strict=True))
        yield ":".join(str(row[key]) for key in keys), row


def key_columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns of a table's primary key, in its order."""
    columns = [(row[5], row[1]) for row in connection.execute(f'PRAGMA table_info("{table}")') if row[5]]
    return [name for _, name in sorted(columns)]


def column_defaults(connection: sqlite3.Connection, table: str) -> dict[str, Any]:
    """What a row recorded before a column existed holds in it."""
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    return {row[1]: None if row[4] is None else connection.execute(f"SELECT {row[4]}").fetchone()[0] for row in columns}
