"""Copies of a contest file that were looked at before they count: backup, restore, verify."""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import free_name, replacing
from lianbing_desktop.storage import seals
from lianbing_desktop.storage.connection import check_contents, check_header, connect, disconnect, refusal


@dataclass(frozen=True, slots=True)
class Contents:
    """What a contest file holds: rows per table, and a fingerprint over all of them (SHA-256, hex)."""

    rows: dict[str, int]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What a contest file on disk is about. `last_change` is ISO 8601, "" before the first operation."""

    title: str
    last_change: str
    contents: Contents


def look(path: Path) -> Summary:
    """Check a contest file and say what it holds, without bringing it up to date. Raises UserError."""
    check_header(path)
    connection = connect(path)
    try:
        check_contents(connection, path)
        title = connection.execute("SELECT title FROM contest").fetchone()
        last = connection.execute("SELECT MAX(at) FROM operations").fetchone()
        return Summary(title[0] if title else "", last[0] or "", contents(connection))
    except sqlite3.DatabaseError as error:
        raise refusal(error, path) from error
    finally:
        connection.close()


def head_of(path: Path) -> str:
    """The head of a backup's log, "" for a file that cannot be read."""
    try:
        check_header(path)
        connection = connect(path, reading=True)
    except UserError:
        return ""
    try:
        return seals.head(connection)
    except sqlite3.DatabaseError:
        return ""
    finally:
        connection.close()


def contents(connection: sqlite3.Connection) -> Contents:
    """Count and fingerprint every table, in an order that does not depend on how the file is laid out."""
    digest = hashlib.sha256()
    rows: dict[str, int] = {}
    for table in _tables(connection):
        lines = sorted(repr(tuple(row)) for row in connection.execute(f'SELECT * FROM "{table}"'))  # noqa: S608
        rows[table] = len(lines)
        digest.update(table.encode())
        for line in lines:
            digest.update(line.encode())
    return Contents(rows, digest.hexdigest())


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows per table."""
    return {table: connection.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone()[0] for table in _tables(connection)}  # noqa: S608


def back_up(connection: sqlite3.Connection, path: Path, target: Path) -> dict[str, int]:
    """Copy an open contest file to `target` and compare what arrived with what is there; rows per table.

    Compared are the application id, the rows of every table and a hash over all content, both as they stood at one
    moment. Raises UserError when the copy differs or cannot be written; `target` then stays as it was.
    """
    with replacing(target) as temporary:
        copy = connect(temporary, create=True)
        try:
            connection.execute("BEGIN")  # what is copied and what is compared with must be one state
            try:
                connection.backup(copy)
                wanted = counts(connection), _hash(connection)
            finally:
                connection.execute("ROLLBACK")
            arrived = counts(copy), _hash(copy)
        except sqlite3.DatabaseError as error:
            raise refusal(error, path) from error
        finally:
            disconnect(copy)
        check_header(temporary)
        if wanted != arrived:
            raise UserError("backup_differs", file=target.name)
    return wanted[0]


def _hash(connection: sqlite3.Connection) -> str:
    """A hash over every page, without what differs in page 1 from copy to copy: change counters and schema cookie."""
    if not hasattr(connection, "serialize"):
        return contents(connection).fingerprint
    pages = memoryview(connection.serialize())
    digest = hashlib.sha256(pages[:24])
    digest.update(pages[28:40])
    digest.update(pages[44:92])
    digest.update(pages[100:])
    return digest.hexdigest()


def _tables(connection: sqlite3.Connection) -> list[str]:
    return [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
    ]


def copy_beside(connection: sqlite3.Connection, path: Path, label: str) -> Path:
    """A verified copy in the same folder, named after the file and `label`; an existing one is never replaced."""
    target = free_name(path.with_name(f"{path.stem}.{label}{path.suffix}"))
    back_up(connection, path, target)
    return target


def restore(backup: Path, path: Path) -> Path | None:
    """Put a backup in the place of `path`; what was there is kept beside it, and its new path returned.

    The backup is checked first. Raises UserError and changes nothing when it is not a sound contest file.
    """
    check_header(backup)
    if path.is_dir():
        raise UserError("file_is_folder", file=path.name)
    if not path.parent.is_dir():
        raise UserError("folder_missing", folder=path.parent.name)
    if path.exists() and path.samefile(backup):
        raise UserError("backup_same_file")
    if path.exists() and path.suffix != backup.suffix:
        check_header(path)  # a damaged contest may be replaced, a file that never was one may not
    source = connect(backup)
    try:
        check_contents(source, backup)
        kept = None
        if path.exists():
            kept = free_name(path.with_name(f"{path.stem}.before-restore{path.suffix}"))
            path.replace(kept)
        try:
            back_up(source, backup, path)
        except BaseException:
            if kept is not None:
                kept.replace(path)
            raise
    except OSError as error:
        raise UserError("file_cannot_be_written", file=path.name, reason=error.strerror or "") from error
    finally:
        disconnect(source)
    return kept
