"""Writing that takes longer than a blink: over a connection of its own in a job, told to the window when it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Changes, Contest
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Desk

T = TypeVar("T")


def write_in_job(
    desk: Desk,
    title: str,
    work: Callable[[Contest], T],
    done: Callable[[T], None],
    failed: Callable[[UserError], None] | None = None,
) -> None:
    """Do `work` on the open contest in a job; pages take notice of what it wrote before `done` is called."""
    contest = desk.contest
    changes: list[Changes] = []

    def run(_progress: Progress) -> T:
        own = contest.again()
        own.subscribe(changes.append)
        try:
            return work(own)
        finally:
            own.close()

    def arrived(value: T) -> None:
        for change in changes:
            desk.changes.announce(change)
        done(value)

    desk.jobs.run(title, run, arrived, failed)
