"""Makes backups by themselves while a contest is open, off the GUI thread, and says when one cannot be made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.safekeeping import backups
from lianbing_desktop.services.safekeeping.rhythm import PEOPLE, Rhythm
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.shell.jobs import Jobs, Progress
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.page import Changes

LOOK_EVERY = 30_000
"""Milliseconds between two looks whether a backup is due."""


class Keeper(QObject):
    """Give it the contest that is open; None when there is none."""

    def __init__(self, messages: Messages, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._jobs = jobs
        self._contest: Contest | None = None
        self._rhythm: Rhythm | None = None
        self._running = False
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def watch(self, contest: Contest | None) -> None:
        """Keep backups of this contest from now on; one that is open for reading needs none."""
        self._timer.stop()
        self._contest = self._rhythm = None
        self._running, self._told = False, ""
        if contest is not None and not contest.file.reading:
            self._contest, self._rhythm = contest, Rhythm(contest)
            self._timer.start()

    def look(self) -> None:
        """Make a backup if one is due."""
        contest, rhythm = self._contest, self._rhythm
        if contest is None or rhythm is None or self._running or not rhythm.due(contest):
            return
        self._running = True

        def work(_progress: Progress) -> tuple[Path | None, int, UserError | None]:
            own = contest.again()
            try:
                version = own.snapshot().version
                made = backups.backup_at(own, "auto")
                return made, version, _second(own, made)
            finally:
                own.close()

        self._jobs.run(self.tr("Backing up"), work, self._on_made, self._on_failed, self._on_dropped)

    def take_notice(self, changes: Changes) -> None:
        """Of every write, those of jobs too: one of people makes the next backup due sooner."""
        if self._rhythm is not None and changes.touches(*PEOPLE):
            self._rhythm.people_changed()

    @property
    def owes_a_backup(self) -> bool:
        """Whether anything has changed since the last backup."""
        contest, rhythm = self._contest, self._rhythm
        try:
            return contest is not None and rhythm is not None and rhythm.changed_since(contest)
        except UserError:
            return False  # the file cannot even be read any more; the status bar says so

    def put_away(self, then: Callable[[UserError | None], None], cancelled: Callable[[], None] | None = None) -> None:
        """Before the contest is closed: what changed since the last backup goes into one more, in a job.

        `then` is called with what stood in the way and has not been told before, None if nothing did; at once when
        nothing has changed.
        """
        contest = self._contest
        if contest is None or not self.owes_a_backup:
            then(None)
            return

        def work(progress: Progress) -> tuple[int, UserError | None]:
            own = contest.again()
            try:
                version = own.snapshot().version
                trouble = _second(own, backups.backup_at(own, "closing"))
                progress.check()
                return version, contest.saving.backup_trouble or trouble
            finally:
                own.close()

        def done(result: tuple[int, UserError | None]) -> None:
            version, trouble = result
            if self._rhythm is not None:
                self._rhythm.made(version)
            told = trouble is not None and say_error(trouble) == self._told
            if trouble is not None:
                self._told = say_error(trouble)
            then(None if told else trouble)

        self._jobs.run(self.tr("Backing up before closing"), work, done, then, cancelled or (lambda: then(None)))

    def _on_made(self, result: tuple[Path | None, int, UserError | None]) -> None:
        _made, version, trouble = result
        self._running = False
        if self._contest is None or self._rhythm is None:
            return
        self._rhythm.made(version)
        trouble = self._contest.saving.backup_trouble or trouble
        words = say_error(trouble) if trouble else ""
        if words and words != self._told:
            self._messages.warning(words)
        self._told = words

    def _on_dropped(self) -> None:
        self._running = False

    def _on_failed(self, error: UserError) -> None:
        self._running = False
        if self._contest is not None and self._rhythm is not None:
            self._rhythm.made(-1)
            self._messages.error(error)


def _second(contest: Contest, made: Path | None) -> UserError | None:
    """The same backup in the second folder; what stood in the way."""
    if made is None:
        return None
    try:
        backups.keep_second(contest, made)
    except UserError as error:
        return error
    return None
