"""The copies of a contest the program knows of: what is to be cleared, or to have the contest's password, as well."""

from __future__ import annotations

from pathlib import Path

from lianbing_desktop.files import left_behind, remove_for_good
from lianbing_desktop.services import preferences
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.safekeeping import backups
from lianbing_desktop.storage import backup, backup_folder
from lianbing_desktop.storage.entry_journal import ENDING


def copies_of(contest: Contest) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """Files that hold what the contest holds, and folders of backups that are not there now.

    They are the backups, also in the second folder and those made by hand beside the contest or into the second
    folder itself, and what was put aside beside the contest with its journals.
    """
    path = contest.path
    folders, unreachable = [backups.folder_of(path), path.parent], []
    second = preferences.second_folder(contest.snapshot().facts.id)
    if second is not None:
        folders += [second / folders[0].name, second]
        if not second.is_dir():
            unreachable.append(str(second))
    found = [one.path for folder in folders for one in backup_folder.backups_in(folder, path.stem)]
    for label in backup.PUT_ASIDE:
        found += [one for one in path.parent.glob(f"{_literal(path.stem)}.{label}*") if _is_copy(one, path.suffix)]
    return tuple(dict.fromkeys(found)), tuple(unreachable)


def remove_left_behind(contest: Contest) -> list[Path]:
    """Write over and remove what a killed program left half written beside a contest and its backups; what could not
    be."""
    folder = backups.folder_of(contest.path)
    second = preferences.second_folder(contest.snapshot().facts.id)
    kept = []
    for place in (contest.path.parent, folder, *([second / folder.name] if second else [])):
        for path in left_behind(place, contest.path.suffix):
            try:
                remove_for_good(path)
            except OSError:
                kept.append(path)
    return kept


def _is_copy(path: Path, suffix: str) -> bool:
    return path.is_file() and (path.suffix == suffix or path.name.endswith((ENDING, "-journal")))


def _literal(text: str) -> str:
    """A text for a pattern of file names in which nothing stands for anything else."""
    return "".join(f"[{character}]" if character in "*?[" else character for character in text)
