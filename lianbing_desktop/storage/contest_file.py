"""Opening, creating and writing a contest file. Every write is one operation (`write.Write`)."""

from __future__ import annotations

import datetime as dt
import socket
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import replacing
from lianbing_desktop.storage import cipher, protection, seals
from lianbing_desktop.storage.connection import (
    SCHEMA_VERSION,
    check_contents,
    check_header,
    check_replaceable,
    connect,
    connect_known,
    disconnect,
    refusal,
    unsettled,
)
from lianbing_desktop.storage.file_key import FileKey
from lianbing_desktop.storage.write import Row, Write, as_json, refused_by_signature
from lianbing_desktop.storage.writer_lock import WriterLock

Clock = Callable[[], dt.datetime]


def local_now() -> dt.datetime:
    """The moment on this PC's clock, with its offset, to the second."""
    return dt.datetime.now().astimezone().replace(microsecond=0)


class ContestFile:
    """An open contest file. Use it in one thread; a job opens its own with `again()`.

    Without a `lock` it is open for reading only. `pc` is the lasting identity of this PC and user, kept with what
    they write.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, clock: Clock = local_now, lock: WriterLock | None = None
    ) -> None:
        self.path = path
        self.pc = ""
        self._connection = connection
        self._clock = clock
        self._lock = lock
        self._is_down = False
        self._known_devices: set[str] = set()
        self._identity = _identity(path)
        self.journal_trouble: UserError | None = None
        """Why the entry journal is behind, None while it is level."""

    @classmethod
    def open(cls, path: Path, clock: Clock = local_now, *, reading: bool = False) -> ContestFile:
        """Open an existing contest file after checking it.

        An older one is brought up to date in one step, after a verified copy of it was kept beside it. Raises
        UserError and leaves the file untouched when it is missing, foreign, newer or damaged; contest_open_elsewhere
        when another program writes it and contest_read_only when its folder cannot be written: with `reading` it
        opens then all the same, unless it has to be brought up to date first.
        """
        version = check_header(path)
        if reading:
            if version < SCHEMA_VERSION:
                raise UserError("contest_is_older", file=path.name)
            return cls(path, _checked(path, reading=True), clock)
        lock = WriterLock.acquire(path)
        try:
            connection = _checked(path)
            try:
                # the header on disk may be of an upgrade that was cut short and has just been rolled back
                version = connection.execute("PRAGMA user_version").fetchone()[0]
                if version < SCHEMA_VERSION:
                    _bring_up_to_date(connection, path)
                lock.journal.key = cipher.key_of(connection)
                with suppress(OSError):
                    protection.wipe_replaced(path)
                with suppress(OSError):  # tried again with the first entry, and told then
                    lock.journal.catch_up(connection)
            except BaseException:
                disconnect(connection)
                raise
        except BaseException:
            lock.release()
            raise
        return cls(path, connection, clock, lock)

    @classmethod
    def create(
        cls, path: Path, clock: Clock = local_now, *, replace: bool = False, key: FileKey | None = None
    ) -> ContestFile:
        """Make a new, empty contest file, encrypted where a `key` is given.

        Raises UserError when something is there already, unless `replace`.
        """
        from lianbing_desktop.storage import backup, schema  # noqa: PLC0415 - only for new files

        try:
            taken = path.exists()
        except OSError as error:  # a name too long, a folder one may not look into
            raise UserError("file_cannot_be_written", file=path.name, reason=error.strerror or "") from error
        if taken and not path.is_dir():
            if not replace:
                raise UserError("contest_exists", file=path.name)
            check_replaceable(path)
        if not path.parent.is_dir():
            raise UserError("folder_missing", folder=path.parent.name)
        if path.is_dir():
            raise UserError("file_is_folder", file=path.name)
        lock = WriterLock.acquire(path)
        try:
            with replacing(path) as temporary:
                connection = connect(temporary, create=True, key=key)
                try:
                    schema.bring_up_to_date(connection)
                finally:
                    disconnect(connection)
                if taken:
                    backup.keep_aside(path, backup.BEFORE_CREATING)
            lock.journal.key = key
            return cls(path, connect(path, key=key), clock, lock)
        except BaseException:
            lock.release()
            raise

    def again(self) -> ContestFile:
        """The same file over a connection of its own, for another thread; it was checked when it was opened."""
        lock = self._lock.share() if self._lock else None
        try:
            file = ContestFile(self.path, connect(self.path, reading=lock is None, key=self.key), self._clock, lock)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        file.pc = self.pc
        return file

    def set_down(self) -> None:
        """Close the connection in this thread and keep everything else, the right to write too, for another thread."""
        disconnect(self._connection)
        self._is_down = True

    def take_up(self) -> None:
        """Go on in the thread that calls this. Raises UserError, and the file stays set down."""
        self._connection = connect(self.path, reading=self._lock is None, key=self.key)
        self._is_down = False

    @property
    def key(self) -> FileKey | None:
        """What the file is encrypted with, None where there is no password."""
        return cipher.key_of(self._connection)

    @property
    def reading(self) -> bool:
        """Whether nothing can be written."""
        return self._lock is None

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """All rows of a SELECT."""
        try:
            return [dict(row) for row in self._connection.execute(sql, parameters)]
        except sqlite3.DatabaseError as error:
            raise self._refusal(error) from error

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a SELECT as plain tuples: for the tables that hold a hundred thousand."""
        try:
            cursor = self._connection.cursor()
            cursor.row_factory = None
            return cursor.execute(sql, parameters).fetchall()
        except sqlite3.DatabaseError as error:
            raise self._refusal(error) from error

    @property
    def head(self) -> str:
        """The head of the log, see `seals.head`."""
        try:
            return seals.head(self._connection)
        except sqlite3.DatabaseError as error:
            raise self._refusal(error) from error

    @contextmanager
    def write(
        self, kind: str, params: Row, *, device: str, operator: str, undoable: bool = True, undoes: str | None = None
    ) -> Iterator[Write]:
        """One operation: all of it is in the file when the block ends, or nothing of it.

        `kind` and `params` are what the log shows. An operation that changed nothing leaves no trace.
        """
        self._check_still_ours()
        at = self._clock().isoformat()
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            last = self._connection.execute("SELECT COALESCE(MAX(sequence), 0) FROM operations").fetchone()[0]
            operation = {
                "id": f"{device}:{last + 1}", "sequence": last + 1, "device": device, "at": at, "operator": operator,
                "kind": kind, "params": as_json(params), "undoable": int(undoable), "undoes": undoes,
            }  # fmt: skip
            self._connection.execute(
                "INSERT INTO operations (id, sequence, device, at, operator, kind, params, undoable, undoes)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                tuple(operation.values()),
            )
            write = Write(self._connection, operation, seals.Seal(seals.last(self._connection, last), operation))
            yield write
            if write.changed_anything:
                self._introduce(write)
                seals.store(self._connection, write.sequence, write.seal)
                self._connection.execute("COMMIT")
                self._check_still_there()
                self._known_devices.add(device)
                self._write_along(write)
            else:
                self._connection.execute("ROLLBACK")
        except sqlite3.IntegrityError as error:
            self._give_up()
            if refused_by_signature(error):
                raise UserError("round_signed_here") from error
            raise
        except sqlite3.DatabaseError as error:
            self._give_up()
            raise self._refusal(error) from error
        except BaseException:
            self._give_up()
            raise

    def _write_along(self, write: Write) -> None:
        """Put committed entries into the journal beside the file. That it cannot be written undoes no commit."""
        if self._lock is None:
            return
        try:
            self._lock.journal.append(self._connection, write.entries)
            self.journal_trouble = None
        except OSError as error:
            self.journal_trouble = UserError("journal_cannot_be_written", reason=error.strerror or "")

    def _introduce(self, write: Write) -> None:
        """Keep who a device is with the first thing it writes here."""
        if write.device in self._known_devices or write.query("SELECT 1 FROM devices WHERE id = ?", (write.device,)):
            return
        row = {
            "id": write.device, "pc": self.pc, "host": socket.gethostname(), "user": write.operator, "since": write.at
        }  # fmt: skip
        write.append(
            "INSERT INTO devices (id, pc, host, user, since) VALUES (?, ?, ?, ?, ?)",
            tuple(row.values()), "devices", write.device, row,
        )  # fmt: skip

    def _check_still_ours(self) -> None:
        """Raises UserError when the file is open for reading only, was taken over, or its folder is gone."""
        if self._lock is None:
            raise UserError("contest_reading", file=self.path.name)
        self._check_still_there()
        if not self._lock.is_held():
            raise UserError("contest_taken_over", file=self.path.name)

    def _check_still_there(self) -> None:
        """Raises UserError when the path no longer leads to this file: what is written then is lost with the folder."""
        if _identity(self.path) != self._identity:
            raise UserError("contest_gone", file=self.path.name, folder=self.path.parent.name)

    def _give_up(self) -> None:
        if self._connection.in_transaction:
            with suppress(sqlite3.Error):  # of a disk that is gone; what is left is settled at the next opening
                self._connection.execute("ROLLBACK")

    def _refusal(self, error: sqlite3.DatabaseError) -> UserError:
        """What an error means for a file that was sound when it was opened: pulled sticks look like damage, too."""
        refused = refusal(error, self.path)
        if refused.code == "contest_is_damaged":
            try:
                with self.path.open("rb") as file:
                    file.read(1)
            except OSError:
                return UserError("contest_gone", file=self.path.name, folder=self.path.parent.name)
        return refused

    @property
    def is_writing(self) -> bool:
        """Whether an operation is in progress on this connection."""
        return self._connection.in_transaction

    def shed(self) -> None:
        """Write the file anew without its free pages, and the entry journal without what it held before.

        What was changed or deleted is then in neither of them. Raises UserError; the contents stay as they are.
        """
        self._check_still_ours()
        try:
            self._connection.execute("VACUUM")
            if self._lock is not None:
                self._lock.journal.begin_again(self._connection)
        except sqlite3.DatabaseError as error:
            raise refusal(error, self.path) from error
        except OSError as error:
            raise UserError("journal_cannot_be_written", reason=error.strerror or "") from error

    def now(self) -> dt.datetime:
        """The moment by the clock this file was opened with."""
        return self._clock()

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection itself, for the backup interface and the integrity checks of this layer."""
        return self._connection

    def close(self) -> None:
        """Let go of the file."""
        if not self._is_down:
            disconnect(self._connection)
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.release()

    def __enter__(self) -> ContestFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _checked(path: Path, *, reading: bool = False) -> sqlite3.Connection:
    cut_short = reading and unsettled(path)
    try:
        connection = connect_known(path, reading=reading)
        try:
            check_contents(connection, path)
        except BaseException:
            disconnect(connection)
            raise
    except UserError as error:
        if cut_short and error.code != "contest_is_busy":
            raise UserError("contest_unsettled", file=path.name) from error
        raise
    return connection


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    from lianbing_desktop.storage import backup, schema  # noqa: PLC0415 - only for old files

    try:
        backup.copy_beside(connection, path, f"{backup.BEFORE_MIGRATING}{SCHEMA_VERSION}版前")
        schema.bring_up_to_date(connection)
    except sqlite3.DatabaseError as error:
        raise refusal(error, path) from error


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
