"""Sets, changes or removes the password of a contest file and of its copies: each is as before or as after."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import remove_for_good, replacing
from lianbing_desktop.storage import cipher, entry_journal, file_key
from lianbing_desktop.storage.connection import check_header, connect, connect_known, disconnect, refusal
from lianbing_desktop.storage.copying import copy_under
from lianbing_desktop.storage.file_key import FileKey
from lianbing_desktop.storage.writer_lock import WriterLock


def protect(path: Path, key: FileKey | None) -> None:
    """Bring a contest nobody has open under `key`, or under none, and its entry journal with it.

    What the file was before is written over. Raises UserError: where another program or this one has it open, where
    the copy differs, or where this installation cannot encrypt; the file is then as it was.
    """
    lock = WriterLock.acquire(path)
    try:
        if lock.shared:
            raise UserError("password_file_open", file=path.name)
        protect_copy(path, key)
        connection = connect(path, key=key)
        try:
            lock.journal.key = key
            lock.journal.catch_up(connection)
        except OSError as error:
            raise UserError("journal_cannot_be_written", reason=error.strerror or "") from error
        finally:
            disconnect(connection)
    finally:
        lock.release()


def protect_copy(path: Path, key: FileKey | None) -> None:
    """Bring a backup or a file put aside under `key`, or under none. One that is so already is left alone."""
    if not cipher.available():
        raise UserError("password_cannot_be_set")
    wipe_replaced(path)
    if file_key.head_of(path) == (None if key is None else key.head):
        return
    check_header(path)
    _settle(path)
    with _replacing_for_good(path) as temporary:
        copy_under(path, temporary, key, path.name)


def protect_journal(contest: Path, key: FileKey | None) -> None:
    """Bring the entry journal of a file put aside under `key`, or under none. Raises UserError."""
    path = entry_journal.journal_path(contest)
    try:
        if not path.exists():
            return
        wipe_replaced(path)
        found = entry_journal.read(path)
        if found.locked:
            raise UserError("contest_needs_password", file=path.name, path=path)
        if found.head != (b"" if key is None else key.head):
            with _replacing_for_good(path) as temporary:
                temporary.write_bytes(entry_journal.written(found, key))
    except OSError as error:
        raise UserError("file_cannot_be_written", file=path.name, reason=error.strerror or "") from error


def wipe_replaced(path: Path) -> None:
    """Write over what a change of the password replaced, also one that was cut short just after it counted."""
    replaced = _replaced(path)
    if replaced.exists():
        remove_for_good(replaced)  # where the change had not counted yet, this is the file's second name and no more


@contextmanager
def _replacing_for_good(path: Path) -> Iterator[Path]:
    try:
        with replacing(path) as temporary:
            yield temporary
            with suppress(OSError):  # a stick's file system knows no second names
                os.link(path, _replaced(path))
    finally:
        with suppress(OSError):
            wipe_replaced(path)


def _replaced(path: Path) -> Path:
    return path.with_name(f".{path.name}.replaced")


def _settle(path: Path) -> None:
    """Let SQLite take back what a crashed program left half done."""
    connection = connect_known(path)
    try:
        connection.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()
    except sqlite3.DatabaseError as error:
        raise refusal(error, path) from error
    finally:
        disconnect(connection)
