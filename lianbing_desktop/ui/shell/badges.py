"""What is left to do in each stage, shown in the navigation without holding up whoever types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.progress import work_out
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.page import Badge, Page
from lianbing_desktop.ui.widgets.navigation import NavigationModel

_PAUSE = 700
"""Milliseconds without a value typed after which the other stages' badges follow."""

_MANY = 2_000
"""People from which on the badges are worked out in a job: ranking so many takes longer than a blink."""


class Badges(QObject):
    """The badges of the stages of the open contest."""

    def __init__(
        self, pages: Mapping[str, type[Page]], navigation: NavigationModel, jobs: Jobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._navigation = navigation
        self._jobs = jobs
        self._contest: Contest | None = None
        self._stages: Sequence[str] = ()
        self._due: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show_next)

    def watch(self, contest: Contest | None, stages: Sequence[str] = ()) -> None:
        """Show those of this contest, whose values have been worked out; None shows none."""
        self._timer.stop()
        self._contest, self._stages, self._due = contest, stages, []
        self._navigation.set_badges({} if contest is None else self._all(contest))

    def refresh(self, in_view: str) -> None:
        """Something is different: show all badges anew, of many people only that in view at once."""
        contest = self._contest
        if contest is not None and len(contest.snapshot().entrants) > _MANY:
            self.refresh_later(in_view)
        elif contest is not None:
            self._timer.stop()
            self._navigation.set_badges(self._all(contest))

    def refresh_later(self, in_view: str) -> None:
        """A value was typed: of the stage in view at once, of the others one by one in the next pause."""
        if self._contest is not None:
            if in_view:
                self._navigation.set_badge(in_view, self._pages[in_view].badge(self._contest))
            self._due = [key for key in self._stages if key != in_view]
            self._timer.start(_PAUSE)

    def _all(self, contest: Contest) -> dict[str, Badge | None]:
        return {key: self._pages[key].badge(contest) for key in self._stages}

    def _show_next(self) -> None:
        contest = self._contest
        if contest is None or not self._due:
            return
        snapshot = contest.snapshot()
        if len(snapshot.entrants) > _MANY and "worked out" not in snapshot.worked_out:
            self._jobs.run(self.tr("Adding up"), lambda _progress: work_out(snapshot), lambda _nothing: self._go_on())
            return
        key = self._due.pop(0)
        self._navigation.set_badge(key, self._pages[key].badge(contest))
        if self._due:
            self._timer.start(0)

    def _go_on(self) -> None:
        if self._due:
            self._timer.start(0)
