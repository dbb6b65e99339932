"""Blank rosters to send out: one workbook a unit, so that what comes back names its unit."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.roster_template import write_roster_template
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.wording import say

Progress = Callable[[int, int, str], None]

_NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
"""What Windows does not take in a name; a unit may be called anything."""


def write_blank_rosters(snapshot: Snapshot, folder: Path, progress: Progress | None = None) -> tuple[Path, ...]:
    """Write one blank roster a unit into `folder`, in the units' order.

    Raises UserError blank_rosters_exist before anything is written when one of the names is taken: the file may have
    been filled in by now. Raises UserError file_cannot_be_written.
    """
    paths = {unit.id: folder / _file_name(unit.name) for unit in snapshot.units}
    taken = sorted(path.name for path in paths.values() if path.exists())
    if taken:
        raise UserError("blank_rosters_exist", folder=folder.name, count=len(taken), file=taken[0])
    for number, unit in enumerate(snapshot.units, start=1):
        if progress is not None:
            progress(number, len(snapshot.units), unit.name)
        write_roster_template(paths[unit.id], unit.name, snapshot.facts.title)
    return tuple(paths.values())


def _file_name(unit_name: str) -> str:
    return say("blank_roster_file", {"unit": _NOT_IN_FILE_NAMES.sub("_", unit_name)}) + ".xlsx"
