"""Starts the window: language, look, crash report, and the contest that is open in it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.paths import documents_folder
from lianbing_desktop.services import preferences
from lianbing_desktop.services.contest import SUFFIX, Contest
from lianbing_desktop.services.demo import make_demo_in_documents
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.crash_dialog import CrashReporter
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import system_language, use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.new_contest_dialog import NewContestDialog
from lianbing_desktop.ui.shell.pages import PAGES


def run(path: Path | None) -> int:
    """Show the window until it is closed; the exit status. `path` is a contest file to open at once."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("lianbing_desktop")
    use_language(app, preferences.chosen_language() or system_language())
    theme.apply(app)
    session = Session()
    reporter = CrashReporter(session.messages)
    reporter.install()
    session.window.show()
    if path is not None:
        session.open(path)
    status = app.exec()
    reporter.remove()
    return status


def draw_every_page(path: Path) -> int:
    """Open a contest and draw each page once, off screen: the self-test's proof that Qt is all there. How many."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.apply(app)
    session = Session()
    session.window.show()
    session.open(path)
    for stage in PAGES:
        session.window.go_to(stage)
        app.processEvents()
        session.window.grab()
    session.window.close()
    return len(PAGES)


class Session(QObject):
    """The window and the contest that is open in it: at most one."""

    def __init__(self) -> None:
        super().__init__()
        self.messages = Messages()
        self.jobs = Jobs(self.messages)
        self.window = MainWindow(PAGES, self.messages, self.jobs)
        self._contest: Contest | None = None
        self.window.create_requested.connect(self._create)
        self.window.open_requested.connect(self._choose)
        self.window.demo_requested.connect(self._demo)
        self.window.recent_chosen.connect(lambda name: self.open(Path(name)))
        self.window.closing.connect(self._close)
        self.window.set_recent(preferences.recent_files())

    def open(self, path: Path) -> None:
        """Open a contest file; a file that is refused leaves the open contest as it is."""
        try:
            contest = Contest.open(path)
            contest.snapshot()
        except UserError as error:
            self.messages.error(error)
            return
        self._show(contest)

    def _show(self, contest: Contest) -> None:
        self.window.close_contest()
        self._close()
        self._contest = contest
        self.window.show_contest(contest)
        preferences.remember_file(contest.path)
        self.window.set_recent(preferences.recent_files())

    def _create(self) -> None:
        dialog = NewContestDialog(self.window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.contest is not None:
            self._show(dialog.contest)

    def _choose(self) -> None:
        folder = self._contest.path.parent if self._contest else documents_folder()
        kinds = self.tr("Contest files (*{suffix})").format(suffix=SUFFIX)
        name, _ = QFileDialog.getOpenFileName(self.window, self.tr("Open a contest"), str(folder), kinds)
        if name:
            self.open(Path(name))

    def _demo(self) -> None:
        self.jobs.run(
            self.tr("Making the demonstration contest"),
            lambda _progress: make_demo_in_documents().contest,
            self.open,
        )

    def _close(self) -> None:
        if self._contest is not None:
            self._contest.close()
            self._contest = None
