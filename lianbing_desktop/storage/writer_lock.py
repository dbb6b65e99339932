"""Who may write a contest file: one program at a time, on this PC and on a shared folder alike.

A small file beside the contest says who holds it: PC, user, process, since when. While the holder lives it keeps an
operating system's lock on that file (where there is one) and writes a heartbeat into it. A file whose holder died is
taken over: on the same PC at once, for the system has let go of the lock; on another PC when the heartbeat, measured
by the clock of the disk the file lies on, has been silent for SILENCE seconds.
"""

from __future__ import annotations

import datetime as dt
import getpass
import json
import os
import secrets
import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.storage.entry_journal import EntryJournal

HEARTBEAT = 20.0
"""Seconds between two signs of life."""

SILENCE = 90.0
"""Seconds without a sign of life after which the holder on another PC counts as gone."""

_FAR = 1 << 20  # where Windows locks a byte: beyond the text, which others must be able to read


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a contest file open for writing. `since` is ISO 8601 by that PC's clock."""

    host: str
    user: str
    pid: int
    since: str
    token: str


class WriterLock:
    """The right to write one contest file. Connections of one process share it; the last `release` gives it back."""

    def __init__(self, contest: Path, descriptor: int, holder: Holder, *, system_lock: bool) -> None:
        self.holder = holder
        self.journal = EntryJournal(contest)
        self._path = lock_path(contest)
        self._descriptor = descriptor
        self._system_lock = system_lock
        self._uses = 1
        self._ended = threading.Event()
        threading.Thread(target=self._beat, name="heartbeat", daemon=True).start()

    @classmethod
    def acquire(cls, contest: Path) -> WriterLock:
        """Take the right to write a contest file.

        Raises UserError contest_open_elsewhere with who holds it, or contest_read_only where no file can be put
        beside the contest.
        """
        key = os.path.realpath(contest)
        with _registry:
            known = _held.get(key)
            if known is not None:
                known._uses += 1
                return known
            lock = cls._take(contest)
            _held[key] = lock
            return lock

    def share(self) -> WriterLock:
        """The same right for a further connection of this process."""
        with _registry:
            self._uses += 1
        return self

    @property
    def shared(self) -> bool:
        """Whether a further connection of this process has the file open."""
        with _registry:
            return self._uses > 1

    def release(self) -> None:
        """Give the right back."""
        with _registry:
            self._uses -= 1
            if self._uses:
                return
            for key in [key for key, lock in _held.items() if lock is self]:
                del _held[key]
            self._ended.set()
            if self.is_held():
                if os.name == "nt":
                    os.close(self._descriptor)
                    with suppress(OSError):
                        self._path.unlink()
                    return
                with suppress(OSError):
                    self._path.unlink()
            os.close(self._descriptor)

    def is_held(self) -> bool:
        """Whether nobody has taken the file over, as may happen to a PC that slept, and the folder is still there."""
        try:
            there, ours = self._path.stat(), os.fstat(self._descriptor)
            if (there.st_dev, there.st_ino) != (ours.st_dev, ours.st_ino):
                return False
            return self._system_lock or _read(self._descriptor, self.holder.token)
        except OSError:
            return False

    @classmethod
    def _take(cls, contest: Path) -> WriterLock:
        path = lock_path(contest)
        patience = 40
        while True:
            try:
                descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
            except OSError as error:
                raise UserError("contest_read_only", file=contest.name, reason=error.strerror or "") from error
            try:
                locked = _lock(descriptor)
                if locked is not False and not _same(path, descriptor):
                    os.close(descriptor)  # whoever held it has just taken it away
                    continue
                found = _holder(descriptor)
                if locked is False and patience and _just_died(found):
                    os.close(descriptor)  # a process it was just starting still holds a copy of its files
                    patience -= 1
                    time.sleep(0.05)
                    continue
                if locked is False or (found is not None and _lives(found, path, locked=locked is True)):
                    raise _open_elsewhere(contest, found)
                holder = Holder(
                    socket.gethostname(),
                    _user(),
                    os.getpid(),
                    dt.datetime.now().astimezone().isoformat(timespec="seconds"),
                    secrets.token_hex(8),
                )
                _write(descriptor, holder, 0)
            except OSError as error:
                os.close(descriptor)
                raise UserError("contest_read_only", file=contest.name, reason=error.strerror or "") from error
            except UserError:
                os.close(descriptor)
                raise
            return cls(contest, descriptor, holder, system_lock=locked is True)

    def _beat(self) -> None:
        count = 0
        while not self._ended.wait(HEARTBEAT):
            count += 1
            with _registry, suppress(OSError):
                if not self._ended.is_set() and self.is_held():
                    _write(self._descriptor, self.holder, count)


_registry = threading.RLock()
_held: dict[str, WriterLock] = {}


def lock_path(contest: Path) -> Path:
    """The file that says who writes a contest."""
    return contest.with_name(f".{contest.name}.lock")


def holder_of(contest: Path) -> Holder | None:
    """Who says to be writing a contest file, dead or alive; None when nobody does."""
    try:
        descriptor = os.open(lock_path(contest), os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    try:
        return _holder(descriptor)
    finally:
        os.close(descriptor)


def _open_elsewhere(contest: Path, found: Holder | None) -> UserError:
    return UserError(
        "contest_open_elsewhere",
        file=contest.name,
        user=found.user if found else "?",
        host=found.host if found else "?",
        since=found.since[:16].replace("T", " ") if found else "?",
    )


def _lives(found: Holder, path: Path, *, locked: bool) -> bool:
    """Whether the holder named in the file is still at work; `locked`: this process got the system's lock."""
    if found.host == socket.gethostname():
        return not locked and _process_exists(found.pid)
    return _silent_for(path) < SILENCE


def _just_died(found: Holder | None) -> bool:
    return found is not None and found.host == socket.gethostname() and not _process_exists(found.pid)


def _silent_for(path: Path) -> float:
    """Seconds since the file was written, by the clock of its own disk: a new file beside it is stamped with that."""
    probe = path.with_name(f"{path.name}-{secrets.token_hex(4)}")
    try:
        probe.write_bytes(b"")
        return probe.stat().st_mtime - path.stat().st_mtime
    except OSError:
        return 0.0
    finally:
        with suppress(OSError):
            probe.unlink()


def _process_exists(pid: int) -> bool:
    if os.name == "nt":
        return True  # the system's lock is what tells there; without one the file is believed
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _lock(descriptor: int) -> bool | None:
    """The system's lock, without waiting: True got it, False somebody has it, None there is no such thing here."""
    if os.name == "nt":
        import msvcrt  # noqa: PLC0415 - exists on Windows only

        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True
    try:
        import fcntl  # noqa: PLC0415 - not everywhere
    except ImportError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True


def _same(path: Path, descriptor: int) -> bool:
    try:
        there = path.stat()
    except OSError:
        return False
    ours = os.fstat(descriptor)
    return (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)


def _holder(descriptor: int) -> Holder | None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        found = json.loads(os.read(descriptor, 4096))
        return Holder(found["host"], found["user"], int(found["pid"]), found["since"], found["token"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _read(descriptor: int, token: str) -> bool:
    found = _holder(descriptor)
    return found is not None and found.token == token


def _write(descriptor: int, holder: Holder, beat: int) -> None:
    words = {name: getattr(holder, name) for name in Holder.__slots__} | {"beat": beat}
    content = json.dumps(words, ensure_ascii=False).encode()
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, content)
    os.ftruncate(descriptor, len(content))


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
