"""The contents of a contest file once more in a new file, with another password or none, and compared row by row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import zip_longest
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.storage import cipher, file_key
from lianbing_desktop.storage.connection import check_contents, check_header, connect, connect_known, refusal
from lianbing_desktop.storage.file_key import FileKey

_BUSY_SECONDS = 5.0
_AT_ONCE = 500

_ROOMY = ("main.cache_size = -200000", "copy.cache_size = -400000")
"""So many KiB: indexes are filled in no order, and a page that does not stay in memory is encrypted again and again."""


def copy_under(path: Path, target: Path, key: FileKey | None, name: str) -> None:
    """Write what `path` holds into `target`, a file of no content so far, under `key`; `name` is for messages.

    What arrived is checked and compared before this returns. Raises UserError.
    """
    try:
        with closing(cipher.connect(path, "ro", _BUSY_SECONDS, file_key.needed(path))) as connection:
            version = check_header(path)
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            connection.execute(
                "ATTACH DATABASE ? AS copy KEY ?", (str(target), "" if key is None else cipher.literal(key))
            )
            for setting in ("copy.journal_mode = off", "copy.synchronous = off", *_ROOMY):
                connection.execute(f"PRAGMA {setting}")  # the copy counts for nothing before it has been compared
            connection.execute("BEGIN")
            connection.execute("SELECT sqlcipher_export('copy')").fetchone()
            connection.execute(f"PRAGMA copy.application_id = {application}")
            connection.execute(f"PRAGMA copy.user_version = {version}")
            connection.execute("COMMIT")
            connection.execute("DETACH DATABASE copy")
        with (
            closing(connect_known(path, reading=True)) as source,
            closing(connect(target, reading=True, key=key)) as copy,
        ):
            check_contents(copy, target)
            if not same_rows(source, copy):
                raise UserError("backup_differs", file=name)
    except sqlite3.DatabaseError as error:
        raise refusal(error, path) from error


def same_rows(one: sqlite3.Connection, other: sqlite3.Connection) -> bool:
    """Whether two files hold the same tables, triggers and indexes, and the same rows in the same order."""
    shape = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"
    if _all(one, shape) != _all(other, shape):
        return False
    for table in table_names(one):
        sql = f'SELECT * FROM "{table}"'  # noqa: S608 - a table of the file itself
        if any(mine != theirs for mine, theirs in zip_longest(_batches(one, sql), _batches(other, sql))):
            return False
    return True


def table_names(connection: sqlite3.Connection) -> list[str]:
    """Every table of a file, by name."""
    return [
        str(row[0])
        for row in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
    ]


def _batches(connection: sqlite3.Connection, sql: str) -> Iterator[list[tuple[object, ...]]]:
    cursor = connection.cursor()
    cursor.row_factory = None
    cursor.execute(sql)
    while batch := cursor.fetchmany(_AT_ONCE):
        yield batch


def _all(connection: sqlite3.Connection, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(sql)]
