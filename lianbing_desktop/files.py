"""Writes a file whole or not at all: a temporary file in the same folder, flushed, then put in place."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lianbing_desktop.domain.problem import UserError

_CONTEST = b"SQLite format 3"
_KINDS = {
    _CONTEST: _CONTEST,
    b"LBBW\x01": _CONTEST,  # with a password
    b"PK\x03\x04": b"PK",
    b"%PDF": b"%PDF",
    b"\xd0\xcf\x11\xe0": b"\xd0\xcf",
    b"\x89PNG": b"\x89PNG",
    b"\xff\xd8\xff": b"\xff\xd8",
}


_TEMPORARY = ".lianbing-"

ABANDONED = 3600
"""Seconds after which nobody is writing a temporary file any more."""


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield a temporary path beside `target`; when the block ends well it becomes `target`.

    On any error the temporary file is removed and an existing `target` stays as it was. An operating system
    refusal (full disk, read-only folder, file open in another program) is a UserError that says what to do, and so
    is an existing file of another kind: nobody means to put a PDF in the place of a contest or of a workbook.
    """
    if target.is_dir():
        raise UserError("file_is_folder", file=target.name)
    if not target.parent.is_dir():
        raise UserError("folder_missing", folder=target.parent.name)
    try:
        temporary = target.parent / f"{_TEMPORARY}{secrets.token_hex(6)}{target.suffix}"
        temporary.open("xb").close()
    except OSError as error:
        raise UserError("file_cannot_be_written", file=target.name, reason=error.strerror or "") from error
    try:
        yield temporary
        with temporary.open("rb+") as written:
            os.fsync(written.fileno())
        if target.exists() and _kind(target) not in {None, _kind(temporary)}:
            raise UserError("file_of_another_kind", file=target.name)
        temporary.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise UserError("file_cannot_be_written", file=target.name, reason=error.strerror or "") from error
    finally:
        with suppress(OSError):  # what happened before it is what matters
            temporary.unlink(missing_ok=True)


def left_behind(folder: Path, suffix: str) -> list[Path]:
    """Temporary files a killed program left in a folder, not touched for ABANDONED seconds."""
    found = []
    with suppress(OSError):
        for path in folder.glob(f"{_TEMPORARY}*{suffix}*"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > ABANDONED:
                    found.append(path)
    return found


def _kind(path: Path) -> bytes | None:
    """What a file's first bytes say it is; None for texts and whatever else has no mark."""
    with path.open("rb") as file:
        head = file.read(16)
    return next((kind for mark, kind in _KINDS.items() if head.startswith(mark)), None)


def remove_for_good(path: Path) -> None:
    """Write zeros over a file before it is removed, or its bytes stay on the disk until that is full. Raises OSError.

    A disk that writes elsewhere than it is told (flash) may keep them all the same. Another name of the same file is
    left its content.
    """
    if path.stat().st_nlink == 1:
        with path.open("rb+") as file:
            left = path.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, 1 << 20)))
            file.flush()
            os.fsync(file.fileno())
    path.unlink()


def free_name(path: Path) -> Path:
    """`path`, or where that is taken the first of its name-2, name-3 … that is not."""
    candidate, number = path, 2
    while candidate.exists():
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return candidate


def sync_folder(folder: Path) -> None:
    """Make the new name durable where the system can say so; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
