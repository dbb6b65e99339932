"""The one factory of connections to a contest file, and the checks a file must pass before it is opened."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from lianbing_desktop.domain.problem import UserError

APPLICATION_ID = 0x4C424257  # "LBBW": 练兵比武
SCHEMA_VERSION = 3
_HEADER = b"SQLite format 3\x00"
_BUSY_SECONDS = 5.0

# Measured over real power cuts (design.md, "The contest file"): this pair lost no acknowledged row.
_SETTINGS = {
    "journal_mode": "truncate",
    "synchronous": 3,  # EXTRA
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
}


def connect(path: Path, *, create: bool = False, reading: bool = False) -> sqlite3.Connection:
    """A connection with every setting read back. It belongs to the thread that asked for it.

    With `reading` it can write nothing, not even what a crashed program left to be settled. Raises UserError when
    the file cannot be opened or refuses a setting.
    """
    mode = "ro" if reading else "rwc" if create else "rw"
    try:
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=_BUSY_SECONDS
        )
    except sqlite3.Error as error:
        raise UserError("contest_cannot_be_opened", file=path.name, reason=error) from error
    try:
        for name, wanted in _SETTINGS.items():
            connection.execute(f"PRAGMA {name} = {wanted}")
            found = connection.execute(f"PRAGMA {name}").fetchone()[0]
            if found != wanted:
                raise UserError("contest_cannot_be_opened", file=path.name, reason=f"{name} = {found}")
    except sqlite3.DatabaseError as error:
        connection.close()
        raise refusal(error, path) from error
    except UserError:
        connection.close()
        raise
    connection.row_factory = sqlite3.Row
    return connection


def disconnect(connection: sqlite3.Connection) -> None:
    """Close, and take the emptied journal away where nobody else is using the file.

    The setting that keeps it costs no safety: SQLite removes it under its own lock, or leaves it.
    """
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA journal_mode = delete")
    connection.close()


def check_header(path: Path) -> int:
    """The schema version of a contest file, read from its first hundred bytes without touching it.

    Raises UserError for a missing file, a folder, a file that is no contest file, and one written by a newer
    program.
    """
    try:
        if path.is_dir():
            raise UserError("file_is_folder", file=path.name)
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name) from error
    except OSError as error:
        raise UserError("file_cannot_be_read", file=path.name, reason=error.strerror or "") from error
    if not head.startswith(_HEADER) or len(head) < 100:
        raise UserError("contest_not_a_contest", file=path.name)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise UserError("contest_not_a_contest", file=path.name)
    version = int.from_bytes(head[60:64], "big")
    if version > SCHEMA_VERSION:
        raise UserError("contest_is_newer", file=path.name, version=version, known=SCHEMA_VERSION)
    return version


def check_contents(connection: sqlite3.Connection, path: Path) -> None:
    """Let SQLite look through every page. Raises UserError when the file is damaged; changes nothing."""
    try:
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.DatabaseError as error:
        raise refusal(error, path) from error
    if verdict != "ok" or broken is not None:
        raise UserError("contest_is_damaged", file=path.name)


def refusal(error: sqlite3.DatabaseError, path: Path) -> UserError:
    """What an error of the database means to the organiser."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return UserError("contest_is_busy", file=path.name)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return UserError("contest_is_damaged", file=path.name)
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN")):
        return UserError("contest_cannot_be_written", file=path.name, reason=error)
    return UserError("contest_cannot_be_opened", file=path.name, reason=error)
