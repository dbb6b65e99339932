"""The one factory of connections to a contest file, and the checks a file must pass before it is opened."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.storage import cipher, file_key
from lianbing_desktop.storage.file_key import FileKey

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


def connect(
    path: Path, *, create: bool = False, reading: bool = False, key: FileKey | None = None
) -> sqlite3.Connection:
    """A connection with every setting read back. It belongs to the thread that asked for it.

    `key` is that of a file with a password. With `reading` it can write nothing, not even what a crashed program left
    to be settled. Raises UserError when the file cannot be opened or refuses a setting.
    """
    mode = "ro" if reading else "rwc" if create else "rw"
    try:
        if key is not None:
            connection = cipher.connect(path, mode, _BUSY_SECONDS, key)
        else:
            connection = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=_BUSY_SECONDS
            )
            connection.row_factory = sqlite3.Row
    except sqlite3.Error as error:
        raise UserError("contest_cannot_be_opened", file=path.name, reason=error) from error
    try:
        if key is not None:
            connection.execute(f"PRAGMA cache_size = {-cipher.HELD}")
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
    return connection


def connect_known(path: Path, *, reading: bool = False) -> sqlite3.Connection:
    """`connect` with the key the file's first bytes ask for. Raises UserError contest_needs_password without it."""
    return connect(path, reading=reading, key=file_key.needed(path))


def disconnect(connection: sqlite3.Connection) -> None:
    """Close, and take the emptied journal away where nobody else is using the file.

    The setting that keeps it costs no safety: SQLite removes it under its own lock, or leaves it.
    """
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA journal_mode = delete")
    connection.close()


def check_header(path: Path) -> int:
    """The schema version of a contest file, read from its first bytes without touching it.

    Raises UserError for a missing file, a folder, a file that is no contest file, one written by a newer program, and
    one whose password has not been given.
    """
    head = _first_page(path)
    if file_key.is_head(head):
        return _checked_version(path, _opened_head(path, head), "contest_is_damaged")
    return _checked_version(path, head, "contest_not_a_contest")


def check_replaceable(path: Path) -> None:
    """Raises UserError unless a contest may take the place of `path`: no file of another kind or a newer program's.

    Whether one with a password is newer cannot be told without it.
    """
    if file_key.head_of(path) is None:
        check_header(path)


def _first_page(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UserError("file_is_folder", file=path.name)
        with path.open("rb") as file:
            return file.read(cipher.PAGE)
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name) from error
    except OSError as error:
        raise UserError("file_cannot_be_read", file=path.name, reason=error.strerror or "") from error


def _opened_head(path: Path, page: bytes) -> bytes:
    key = file_key.needed(path)
    if not cipher.available():
        raise UserError("password_not_here", file=path.name)
    head = b"" if key is None else cipher.first_bytes(page, key)
    if head[68:72] == APPLICATION_ID.to_bytes(4, "big") or not unsettled(path):
        return head
    # A page of a write that was cut short is torn as a whole: settle the write, and look again.
    try:
        connection = connect(path, key=key)
        try:
            connection.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()
        except sqlite3.DatabaseError as error:
            raise refusal(error, path) from error
        finally:
            disconnect(connection)
    except UserError as error:
        if error.code in {"contest_is_busy", "contest_is_damaged"}:
            raise
        raise UserError("contest_unsettled", file=path.name) from error
    return b"" if key is None else cipher.first_bytes(_first_page(path), key)


def unsettled(path: Path) -> bool:
    """Whether a write was cut short, or is going on: its journal is there."""
    try:
        return path.with_name(f"{path.name}-journal").stat().st_size > 0
    except OSError:
        return False


def _checked_version(path: Path, head: bytes, otherwise: str) -> int:
    if not head.startswith(_HEADER) or len(head) < 100:
        raise UserError(otherwise, file=path.name)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise UserError(otherwise, file=path.name)
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
