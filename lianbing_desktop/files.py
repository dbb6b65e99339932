"""Writes a file whole or not at all: a temporary file in the same folder, flushed, then put in place."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lianbing_desktop.domain.problem import UserError


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield a temporary path beside `target`; when the block ends well it becomes `target`.

    On any error the temporary file is removed and an existing `target` stays as it was. An operating system
    refusal (full disk, read-only folder, file open in another program) is a UserError that says what to do.
    """
    try:
        temporary = target.parent / f".lianbing-{secrets.token_hex(6)}{target.suffix}"
        temporary.open("xb").close()
    except OSError as error:
        raise UserError("file_cannot_be_written", file=target.name, reason=error.strerror or "") from error
    try:
        yield temporary
        with temporary.open("rb+") as written:
            os.fsync(written.fileno())
        temporary.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise UserError("file_cannot_be_written", file=target.name, reason=error.strerror or "") from error
    finally:
        temporary.unlink(missing_ok=True)


def free_name(path: Path) -> Path:
    """`path`, or where that is taken the first of its name-2, name-3 … that is not."""
    candidate, number = path, 2
    while candidate.exists():
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return candidate


def _sync_folder(folder: Path) -> None:
    """Make the new name durable where the system can say so; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
