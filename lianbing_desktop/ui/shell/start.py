"""Starts the window: language, look, crash report, and the contest that is open in it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QLineEdit

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.paths import documents_folder
from lianbing_desktop.services import preferences
from lianbing_desktop.services.contest import SUFFIX, Contest
from lianbing_desktop.services.demo import make_demo_in_documents
from lianbing_desktop.services.packets.envelope import ENDING, is_packet, look_into
from lianbing_desktop.services.packets.packing import open_task
from lianbing_desktop.services.safekeeping import backups, recovering
from lianbing_desktop.services.wording import say, say_error
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.crash_dialog import CrashReporter
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.keeper import Keeper
from lianbing_desktop.ui.shell.language import system_language, use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.new_contest_dialog import NewContestDialog
from lianbing_desktop.ui.shell.pages import PAGES
from lianbing_desktop.ui.shell.stages import stages_of


def run(path: Path | None) -> int:
    """Show the window until it is closed; the exit status. `path` is a contest file to open at once."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("lianbing_desktop")
    use_language(app, preferences.chosen_language() or system_language())
    theme.apply(app)
    session = Session()
    reporter = CrashReporter(session.messages)
    reporter.install()
    session.window.appear()
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
    for stage in stages_of(""):
        session.window.go_to(stage.key)
        app.processEvents()
        session.window.grab()
    session.window.close()
    return len(stages_of(""))


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
        self.window.restore_requested.connect(lambda name: self.restore(Path(name)))
        self.window.closing.connect(self._close)
        self.keeper = Keeper(self.messages, self.jobs, self)
        self.window.set_recent(preferences.recent_files())

    def open(self, path: Path) -> None:
        """Open a contest file; a file that is refused leaves the open contest as it is.

        One that somebody else has open, or that lies where nothing can be written, is opened to look at. A damaged
        one is offered for recovery.
        """
        if self._contest is not None and self._contest.path == path and not self._contest.file.reading:
            return
        if is_packet(path):
            self._open_packet(path)
            return
        why = ""
        try:
            try:
                contest = Contest.open(path)
            except UserError as error:
                if error.code not in {"contest_open_elsewhere", "contest_read_only"}:
                    raise
                why = say_error(error)
                contest = Contest.open(path, reading=True)
            contest.snapshot()
        except UserError as error:
            if error.code == "contest_is_damaged":
                self.messages.error(error, self.tr("Recover"), lambda: self._recover(path))
            else:
                self.messages.error(error)
            return
        self._show(contest, why)
        if why:
            self.messages.warning(why)

    def _show(self, contest: Contest, why_reading: str = "") -> None:
        self.window.close_contest()
        self._close()
        self._contest = contest
        self.keeper.watch(contest)
        self.window.show_contest(contest, why_reading)
        preferences.remember_file(contest.path)
        self.window.set_recent(preferences.recent_files())

    def _open_packet(self, path: Path) -> None:
        """A task that was handed out becomes a working contest beside its packet; one opened before is opened again."""
        working = path.with_suffix(SUFFIX)
        try:
            sealed = look_into(path)
            if working.exists():
                self.open(working)
                return
            person = sealed.manifest.person
            password, given = QInputDialog.getText(
                self.window,
                self.tr("Open a packet"),
                self.tr("Work for {person}. Password of the packet:").format(person=person),
                QLineEdit.EchoMode.Password,
            )
            if not given:
                return
            contest = open_task(sealed, password, working)
        except UserError as error:
            self.messages.error(error)
            return
        self._show(contest)
        self.messages.done(self.tr("Opened as {file}. Give it back when it is done.").format(file=working.name))

    def _recover(self, path: Path) -> None:
        def done(made: recovering.Recovery) -> None:
            self.open(made.path)
            words = " ".join((say("recovery_done", {"file": made.path.name}), *made.lines))
            (self.messages.done if made.complete else self.messages.warning)(words)

        self.jobs.run(
            self.tr("Recovering"), lambda _progress: recovering.recover(path, recovering.recovered_name(path)), done
        )

    def restore(self, copy: Path) -> None:
        """Put a backup in the place of the open contest, which is kept beside it, and open that."""
        contest = self._contest
        if contest is None:
            return
        path = contest.path
        try:
            backups.look(copy)
            backups.backup_at(contest, "restore", required=True)
            self.window.close_contest()
            self.keeper.watch(None)
            contest.close()
            self._contest = None
            kept = backups.restore(copy, path)
        except UserError as error:
            if self._contest is None:
                self.open(path)
            self.messages.error(error)
            return
        self.open(path)
        self.messages.done(
            self.tr("Restored. What was open before is kept as {file}").format(file=kept.name if kept else "")
        )

    def _create(self) -> None:
        dialog = NewContestDialog(self.window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.contest is not None:
            self._show(dialog.contest)

    def _choose(self) -> None:
        folder = self._contest.path.parent if self._contest else documents_folder()
        kinds = self.tr("Contest files and packets (*{suffix} *{packet})").format(suffix=SUFFIX, packet=ENDING)
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
            self.keeper.last_backup()
            self.keeper.watch(None)
            self._contest.close()
            self._contest = None
