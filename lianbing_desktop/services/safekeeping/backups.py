"""Backup, restore and verification of contest files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import free_name
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.storage import backup
from lianbing_desktop.storage.contest_file import Clock, local_now


@dataclass(frozen=True, slots=True)
class Verified:
    """What a sound file holds."""

    entrants: int
    scores: int
    operations: int
    fingerprint: str


def back_up(contest: Contest, folder: Path, clock: Clock = local_now) -> Path:
    """Write a verified copy into `folder`, named after the contest and the time. Raises UserError."""
    if not folder.is_dir():
        raise UserError("folder_missing", folder=folder.name)
    stamp = clock().strftime("%Y%m%d-%H%M%S")
    target = free_name(folder / f"{contest.path.stem}-{stamp}{contest.path.suffix}")
    backup.back_up(contest.file.connection, contest.path, target)
    return target


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What a backup holds. `last_change` is ISO 8601."""

    title: str
    last_change: str
    verified: Verified


def look(copy: Path) -> BackupContents:
    """Check a backup and say what it holds; the file is not changed. Raises UserError."""
    found = backup.look(copy)
    return BackupContents(found.title, found.last_change, _verified(found.contents))


def restore_beside(copy: Path, contest_path: Path) -> Path:
    """Put a backup's contents into a new file beside the contest, which stays as it is. Raises UserError."""
    target = free_name(contest_path.with_name(f"{contest_path.stem}.restored{contest_path.suffix}"))
    backup.restore(copy, target)
    return target


def restore(copy: Path, target: Path) -> Path | None:
    """Put a backup in the place of `target`; where the file that was there is kept now. Raises UserError."""
    return backup.restore(copy, target)


def verify(contest: Contest) -> Verified:
    """Count what an open, sound file holds."""
    return _verified(backup.contents(contest.file.connection))


def _verified(found: backup.Contents) -> Verified:
    rows = found.rows
    return Verified(rows["entrants"], rows["score_entries"], rows["operations"], found.fingerprint)
