"""Backup, restore and verification of contest files."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import free_name
from lianbing_desktop.services import preferences
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.storage import backup, backup_folder, entrants, operations
from lianbing_desktop.storage.contest_file import Clock, local_now


@dataclass(frozen=True, slots=True)
class Held:
    """What a backup holds. Moments are ISO 8601, "" for none; `head` is the code of its log, see log_chain."""

    title: str
    entrants: int
    scores: int
    operations: int
    last_entry: str
    last_change: str
    head: str


def back_up(contest: Contest, folder: Path, clock: Clock = local_now, why: str = "manual") -> Path:
    """Write a verified copy into `folder`, named after the contest, its number, the time and why. Raises UserError."""
    if not folder.is_dir():
        raise UserError("folder_missing", folder=folder.name)
    target = backup_folder.next_name(folder, contest.path.stem, clock(), why)
    backup.back_up(contest.file.connection, contest.path, target)
    return target


def folder_of(contest_path: Path) -> Path:
    """Where the backups of a contest lie by themselves: beside it."""
    return contest_path.with_name(f"{contest_path.stem}{backup_folder.ENDING}")


def backup_at(contest: Contest, why: str, *, required: bool = False) -> Path | None:
    """A verified backup at a moment that matters: `why` is "import", "merge", "restore" (before it), "signoff" (with
    the signatures in it), "auto", "closing" …

    None when there is nothing to protect yet, or when it could not be made: that is remembered for the status bar,
    and raised as a UserError where the backup is `required`. Call it outside of an operation.
    """
    if contest.file.reading or not contest.saving.backs_up or not _worth_keeping(contest):
        return None
    try:
        return keep(contest, why)
    except UserError as error:
        contest.saving.backup_failed(error)
        if required:
            raise
        return None


def keep(contest: Contest, why: str) -> Path:
    """A verified backup into the contest's own folder; the oldest ones there go as the rule has it.

    Where nothing has changed since the newest one, that is it.
    """
    folder = folder_of(contest.path)
    newest = next(iter(backup_folder.backups_in(folder, contest.path.stem)), None)
    if newest is not None and backup.head_of(newest.path) == contest.file.head:
        return newest.path
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise UserError("file_cannot_be_written", file=folder.name, reason=error.strerror or "") from error
    made = back_up(contest, folder, contest.file.now, why)
    backup_folder.prune(folder, contest.path.stem)
    contest.saving.backed_up(contest.file.now(), operations.last_sequence(contest.file))
    return made


def keep_second(contest: Contest, made: Path) -> Path | None:
    """Put a backup that has been made into the second folder too, a stick say; None when none was chosen.

    Raises UserError second_folder_missing when that folder is not there, backup_differs when the copy differs.
    """
    chosen = preferences.second_folder(contest.snapshot().facts.id)
    if chosen is None:
        return None
    if not chosen.is_dir():
        raise UserError("second_folder_missing", folder=str(chosen))
    folder = chosen / folder_of(contest.path).name
    target = folder / made.name
    try:
        folder.mkdir(exist_ok=True)
        if not target.exists():
            backup.copy_verified(made, target)
            backup_folder.prune(folder, contest.path.stem)
    except OSError as error:
        raise UserError("file_cannot_be_written", file=target.name, reason=error.strerror or "") from error
    return target


@dataclass(frozen=True, slots=True)
class Listed:
    """One backup of the list: where, when, why, and what it holds. `held` is None for one that cannot be read.

    `locked`: it has a password that was not given.
    """

    path: Path
    at: dt.datetime
    why: str
    held: Held | None
    second: bool
    locked: bool


def list_backups(contest_path: Path, contest_id: str) -> list[Listed]:
    """The backups beside a contest and in its second folder, the newest first."""
    folders = [(folder_of(contest_path), False)]
    second = preferences.second_folder(contest_id)
    if second is not None:
        folders.append((second / folder_of(contest_path).name, True))
    found: list[Listed] = []
    known: set[str] = set()
    for folder, is_second in folders:
        for one in backup_folder.backups_in(folder, contest_path.stem):
            if one.path.name not in known:
                known.add(one.path.name)
                held, locked = _held(one.path)
                found.append(Listed(one.path, one.at, one.why, held, is_second, locked))
    return sorted(found, key=lambda one: one.path.name, reverse=True)


def _held(path: Path) -> tuple[Held | None, bool]:
    try:
        return _as_held(backup.look(path, check=False)), False
    except UserError as error:
        return None, error.code == "contest_needs_password"


def _worth_keeping(contest: Contest) -> bool:
    return entrants.any_there(contest.file)


def look(copy: Path) -> Held:
    """Check a backup and say what it holds; the file is not changed. Raises UserError."""
    return _as_held(backup.look(copy))


def _as_held(found: backup.Summary) -> Held:
    rows = found.rows
    return Held(
        found.title,
        rows.get("entrants", 0),
        rows.get("score_entries", 0),
        rows.get("operations", 0),
        found.last_entry,
        found.last_change,
        found.head,
    )


def restore_beside(copy: Path, contest_path: Path) -> Path:
    """Put a backup's contents into a new file beside the contest, which stays as it is. Raises UserError."""
    target = free_name(contest_path.with_name(f"{contest_path.stem}.{backup.RESTORED}{contest_path.suffix}"))
    backup.restore(copy, target)
    return target


def restore(copy: Path, target: Path) -> Path | None:
    """Put a backup in the place of `target`; where the file that was there is kept now. Raises UserError."""
    return backup.restore(copy, target)
