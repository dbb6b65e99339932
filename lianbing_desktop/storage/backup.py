"""Copies of a contest file that were looked at before they count: backup, restore, verify."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import free_name, replacing
from lianbing_desktop.storage import cipher, file_key, seals
from lianbing_desktop.storage.connection import (
    check_contents,
    check_header,
    check_replaceable,
    connect,
    connect_known,
    disconnect,
    refusal,
)
from lianbing_desktop.storage.copying import copy_under, same_rows, table_names
from lianbing_desktop.storage.entry_journal import journal_path
from lianbing_desktop.storage.file_key import FileKey
from lianbing_desktop.storage.writer_lock import WriterLock

BEFORE_RESTORING, BEFORE_CREATING, BEFORE_MIGRATING = "恢复前", "新建前", "升级到第"
RESTORED, RECOVERED = "另存恢复", "修复"
PUT_ASIDE = (BEFORE_RESTORING, BEFORE_CREATING, BEFORE_MIGRATING, RESTORED, RECOVERED)
"""How the names of files go on that hold a contest beside it: 宁德.恢复前.lianbing."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a contest file holds: rows per table, and a fingerprint over all of them (SHA-256, hex)."""

    rows: dict[str, int]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What a contest file on disk holds: rows per table, moments in ISO 8601 ("" for none), the head of its log.

    `head` is "" for a file from before there was one.
    """

    title: str
    rows: dict[str, int]
    last_entry: str
    last_change: str
    head: str


def look(path: Path, *, check: bool = True) -> Summary:
    """Say what a contest file holds, without bringing it up to date or touching it. Raises UserError.

    Without `check` SQLite does not look through every page first.
    """
    check_header(path)
    connection = connect_known(path, reading=True)
    try:
        if check:
            check_contents(connection, path)
        rows = counts(connection)
        title = connection.execute("SELECT title FROM contest").fetchone()
        entry = connection.execute("SELECT MAX(entered_at) FROM score_entries").fetchone()[0]
        change = connection.execute("SELECT at FROM operations ORDER BY sequence DESC LIMIT 1").fetchone()
        head = seals.head(connection) if "seals" in rows else ""
        return Summary(title[0] if title else "", rows, entry or "", change[0] if change else "", head)
    except sqlite3.DatabaseError as error:
        raise refusal(error, path) from error
    finally:
        connection.close()


def head_of(path: Path) -> str:
    """The head of a backup's log, "" for a file that cannot be read."""
    try:
        check_header(path)
        connection = connect_known(path, reading=True)
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
    for table in table_names(connection):
        lines = sorted(repr(tuple(row)) for row in connection.execute(f'SELECT * FROM "{table}"'))  # noqa: S608
        rows[table] = len(lines)
        digest.update(table.encode())
        for line in lines:
            digest.update(line.encode())
    return Contents(rows, digest.hexdigest())


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows per table."""
    sql = 'SELECT COUNT(*) FROM "{}"'
    return {table: connection.execute(sql.format(table)).fetchone()[0] for table in table_names(connection)}


def back_up(connection: sqlite3.Connection, path: Path, target: Path) -> dict[str, int]:
    """Copy an open contest file to `target` and compare what arrived with what is there; rows per table.

    Compared are the application id, the rows of every table and a hash over all content, both as they stood at one
    moment. Raises UserError when the copy differs or cannot be written; `target` then stays as it was.
    """
    with replacing(target) as temporary:
        return _copy(connection, path, temporary, target.name)


def _copy(connection: sqlite3.Connection, path: Path, temporary: Path, name: str) -> dict[str, int]:
    """Page by page, under the same key where there is one."""
    copy = connect(temporary, create=True, key=cipher.key_of(connection))
    try:
        connection.execute("BEGIN")  # what is copied and what is compared with must be one state
        try:
            with nullcontext() if cipher.key_of(copy) is None else cipher.decrypted_once(connection, copy):
                connection.backup(copy)
                wanted, arrived = counts(connection), counts(copy)
                same = wanted == arrived and _same(connection, copy)
        finally:
            connection.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        refused = refusal(error, path)
        if refused.code == "contest_cannot_be_written":  # it is the copy that cannot
            refused = UserError("file_cannot_be_written", file=name, reason=error)
        raise refused from error
    finally:
        disconnect(copy)
    check_header(temporary)
    if not same:
        raise UserError("backup_differs", file=name)
    return wanted


def _same(connection: sqlite3.Connection, copy: sqlite3.Connection) -> bool:
    if hasattr(connection, "serialize"):
        return _hash(connection) == _hash(copy)
    return same_rows(connection, copy) and cipher.is_authentic(copy)


def _hash(connection: sqlite3.Connection) -> str:
    """A hash over every page, without what differs in page 1 from copy to copy: change counters and schema cookie."""
    pages = memoryview(connection.serialize())
    digest = hashlib.sha256(pages[:24])
    digest.update(pages[28:40])
    digest.update(pages[44:92])
    digest.update(pages[100:])
    return digest.hexdigest()


def copy_verified(backup: Path, target: Path) -> None:
    """A backup once more elsewhere; what arrived is read back and compared. Raises UserError or OSError."""
    with replacing(target) as temporary:
        shutil.copyfile(backup, temporary)
        with temporary.open("rb+") as written:
            os.fsync(written.fileno())
        if _sha256(temporary) != _sha256(backup):
            raise UserError("backup_differs", file=target.name)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def copy_beside(connection: sqlite3.Connection, path: Path, label: str) -> Path:
    """A verified copy in the same folder, named after the file and `label`; an existing one is never replaced."""
    target = free_name(path.with_name(f"{path.stem}.{label}{path.suffix}"))
    back_up(connection, path, target)
    return target


def restore(backup: Path, path: Path) -> Path | None:
    """Put a backup in the place of `path`; what was there is kept beside it, and its new path returned.

    The backup is checked first. `path` is the file before or the backup at every moment, whatever happens in between.
    Raises UserError and changes nothing when the backup is not a sound contest file, or when another program has
    `path` open.
    """
    check_header(backup)
    if path.is_dir():
        raise UserError("file_is_folder", file=path.name)
    if not path.parent.is_dir():
        raise UserError("folder_missing", folder=path.parent.name)
    if path.exists() and path.samefile(backup):
        raise UserError("backup_same_file")
    if path.exists() and path.suffix != backup.suffix:
        check_replaceable(path)  # a damaged contest may be replaced, a file that never was one may not
    lock = WriterLock.acquire(path)
    try:
        return _restore(backup, path)
    except OSError as error:
        raise UserError("file_cannot_be_written", file=path.name, reason=error.strerror or "") from error
    finally:
        lock.release()


def _restore(backup: Path, path: Path) -> Path | None:
    kept = None
    before = _identity(path)
    source = connect_known(backup, reading=True)
    try:
        check_contents(source, backup)
        key = _kept_key(backup, path)
        with replacing(path) as temporary:
            if key == cipher.key_of(source):
                _copy(source, backup, temporary, path.name)
            else:
                copy_under(backup, temporary, key, path.name)
            if path.exists():
                kept = keep_aside(path, BEFORE_RESTORING)
    except BaseException:
        if kept is not None and _identity(path) == before:  # else it is the only one left of what was there
            with suppress(OSError):
                kept.unlink(missing_ok=True)
        raise
    finally:
        disconnect(source)
    return kept


def _kept_key(backup: Path, path: Path) -> FileKey | None:
    """What a restored file is encrypted with: as what it takes the place of, or else as the backup is.

    So neither a plain backup nor one under an earlier password takes the contest's password away.
    """
    if path.exists() and file_key.head_of(path) is not None:
        return file_key.needed(path)
    return file_key.needed(backup)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def keep_aside(path: Path, label: str) -> Path:
    """Give the file that is about to be replaced a second name beside it; its entry journal goes with that name.

    What a crashed program left to be settled is settled first: it must not be settled into the file that comes.
    """
    kept = free_name(path.with_name(f"{path.stem}.{label}{path.suffix}"))
    unsettled = path.with_name(f"{path.name}-journal")
    if unsettled.exists():
        with suppress(UserError, sqlite3.DatabaseError):
            connection = connect_known(path)
            try:
                connection.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()
            finally:
                disconnect(connection)
    try:
        os.link(path, kept)
    except OSError:  # a stick's file system knows no second names
        with replacing(kept) as temporary:
            shutil.copyfile(path, temporary)
    if unsettled.exists():
        unsettled.replace(kept.with_name(f"{kept.name}-journal"))
    journal = journal_path(path)
    if journal.exists():
        journal.replace(journal_path(kept))
    return kept
