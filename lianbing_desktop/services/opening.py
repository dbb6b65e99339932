"""Opening a contest off the thread that shows it: checked, read, and what the first page says worked out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.progress import work_out
from lianbing_desktop.services.wording import say, say_error

Progress = Callable[[int, int, str], None]

TO_LOOK_AT = frozenset({"contest_open_elsewhere", "contest_read_only"})
"""Why a contest cannot be written and can be looked at all the same."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A contest that was set down: `contest.take_up()` in the thread that goes on with it.

    `why_reading` says why it can only be looked at, "" when it can be written.
    """

    contest: Contest
    why_reading: str = ""


def open_contest(path: Path, progress: Progress) -> Opened:
    """Open a contest file and read it; one that cannot be written is opened to look at. Raises UserError.

    Whatever `progress` raises is let through, and nothing stays open then.
    """
    progress(0, 3, say("opening_checks"))
    why = ""
    try:
        contest = Contest.open(path)
    except UserError as error:
        if error.code not in TO_LOOK_AT:
            raise
        why = say_error(error)
        contest = Contest.open(path, reading=True)
    try:
        progress(1, 3, say("opening_reads"))
        snapshot = contest.snapshot()
        progress(2, 3, say("opening_works_out"))
        work_out(snapshot)
        contest.set_down()
        progress(3, 3, "")
    except BaseException:
        contest.close()
        raise
    return Opened(contest, why)
