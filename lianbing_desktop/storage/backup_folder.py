"""The folder of backups: numbered copies beside the contest, or on a stick; which are kept and which go.

A name is `<contest>-<number>-<date>-<time>-<why>.lianbing`. The number goes up by one a backup, whatever the PC's clock
says, and is what "the last" is measured by.
"""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

KEPT = 20
"""So many of the last backups are kept; of older ones the last of each day."""

ENDING = ".备份"
"""What the folder's name adds to the contest's; one word whatever language the program speaks."""

_NAME = re.compile(r"-(\d{5,})-(\d{8}-\d{6})-([a-z]+)\.lianbing$")


@dataclass(frozen=True, slots=True)
class BackupFile:
    """One backup by its name. `at` is what the PC's clock showed, `why` a code."""

    path: Path
    number: int
    at: dt.datetime
    why: str


def backups_in(folder: Path, stem: str) -> list[BackupFile]:
    """The backups of a contest, the newest first. A folder that is not there or cannot be read has none."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            name = _NAME.search(path.name)
            if name and path.name[: name.start()] == stem:
                with suppress(ValueError):
                    at = dt.datetime.strptime(name[2], "%Y%m%d-%H%M%S")  # noqa: DTZ007 - the clock on the wall
                    found.append(BackupFile(path, int(name[1]), at, name[3]))
    return sorted(found, key=lambda one: one.number, reverse=True)


def next_name(folder: Path, stem: str, at: dt.datetime, why: str) -> Path:
    """What the next backup is called."""
    known = backups_in(folder, stem)
    number = known[0].number + 1 if known else 1
    return folder / f"{stem}-{number:05d}-{at:%Y%m%d-%H%M%S}-{why}.lianbing"


def prune(folder: Path, stem: str) -> list[Path]:
    """Take away what is neither among the last KEPT nor the last of its day; what was taken away."""
    gone: list[Path] = []
    days: set[dt.date] = set()
    for place, one in enumerate(backups_in(folder, stem)):
        day = one.at.date()
        if place >= KEPT and day in days:
            with suppress(OSError):
                one.path.unlink()
                gone.append(one.path)
        days.add(day)
    return gone
