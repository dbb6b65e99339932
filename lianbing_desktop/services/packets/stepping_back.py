"""Going back to before a joining (退回到汇总之前): by the backup made then, with what was done since in view.

Entries are append-only and joined by their keys: taken back by further entries, a packet could never be joined again.
The backup brings back a file that has not heard of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.log import LogLine, log
from lianbing_desktop.services.safekeeping import backups
from lianbing_desktop.storage import backup, operations, seals

_JOINED = "packets_merged"


@dataclass(frozen=True, slots=True)
class StepBack:
    """The newest joining: when, whose packets, the backup before it, and what has been done since, newest first."""

    at: str
    people: str
    backup: Path
    since: tuple[LogLine, ...]


def newest_joining(contest: Contest) -> str:
    """When packets were joined last, "" for never."""
    return operations.last_at(contest.file, _JOINED)


def step_back(contest: Contest) -> StepBack:
    """How to go back. Raises UserError merge_nothing_to_step_back, or merge_backup_gone when the backup is not there
    or not of the moment before the joining."""
    lines = log(contest)
    joined = next((one for one in lines if one.kind == _JOINED), None)
    if joined is None:
        raise UserError("merge_nothing_to_step_back")
    params = operations.operation(contest.file, joined.id).params
    name = params.get("backup", "")
    path = backups.folder_of(contest.path) / name
    before = joined.sequence - 1
    head = seals.short(before, seals.last(contest.file.connection, before))
    if not name or not path.is_file() or backup.head_of(path) != head:
        raise UserError("merge_backup_gone", file=name or "–")
    return StepBack(joined.at, params.get("people", ""), path, tuple(lines[: lines.index(joined)]))
