"""Files that hold whole ID and phone numbers: their names say so, and the log."""

from __future__ import annotations

from pathlib import Path

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.storage import contests

MARK = "含完整身份证号"
"""What the name of such a file has in it, whatever language the program speaks: it is read by whoever finds it."""


def named_for_full_numbers(path: Path) -> Path:
    """`path` with MARK in its name; one that has it stays."""
    return path if MARK in path.stem else path.with_stem(f"{path.stem}_{MARK}")


def note_full_numbers(contest: Contest, file_name: str) -> None:
    """Note in the log that a file or print with whole ID numbers was made."""
    with contest.operation("full_ids_exported", undoable=False, file=file_name) as write:
        contests.set_setting(write, "last_full_ids_export", f"{write.at} {file_name}")


def note_numbers_shown(contest: Contest, about: str) -> None:
    """Note in the log that whole numbers were shown on the screen: of a list, or of one person by name.

    A contest that is only looked at keeps no log.
    """
    if contest.file.reading:
        return
    with contest.operation("full_ids_shown", undoable=False, about=about) as write:
        contests.set_setting(write, "last_full_ids_shown", f"{write.at} {about}")
