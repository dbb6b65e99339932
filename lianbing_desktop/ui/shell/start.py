"""Starts the window: language, look, crash report, and the contest that is open in it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QLineEdit

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.paths import documents_folder
from lianbing_desktop.services import preferences
from lianbing_desktop.services.contest import SUFFIX, Contest
from lianbing_desktop.services.demo import make_demo_in_documents
from lianbing_desktop.services.opening import Opened, open_contest
from lianbing_desktop.services.packets.envelope import ENDING, is_packet, look_into
from lianbing_desktop.services.packets.packing import open_task
from lianbing_desktop.services.safekeeping import backups, protecting, recovering
from lianbing_desktop.services.safekeeping.protecting import Protected, Protecting
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.crash_dialog import CrashReporter
from lianbing_desktop.ui.shell.jobs import Jobs, Progress
from lianbing_desktop.ui.shell.keeper import Keeper
from lianbing_desktop.ui.shell.language import system_language, use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.new_contest_dialog import NewContestDialog
from lianbing_desktop.ui.shell.pages import PAGES
from lianbing_desktop.ui.shell.stages import stages_of
from lianbing_desktop.ui.shell.unlock_dialog import unlocked


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
    while session.jobs.state is not None:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
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
        self.window.protect_requested.connect(self.protect)
        self.window.closing.connect(self._close)
        self.keeper = Keeper(self.messages, self.jobs, self)
        self.window.changes.announced.connect(self.keeper.take_notice)
        self._leaving = False
        self.window.installEventFilter(self)
        self.window.set_recent(preferences.recent_files())

    def open(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Open a contest file in a job; a file that is refused leaves the open contest as it is.

        `then` is called once it is shown.

        One that somebody else has open, or that lies where nothing can be written, is opened to look at. A damaged
        one is offered for recovery.
        """
        if self._contest is not None and self._contest.path == path and not self._contest.file.reading:
            return
        if is_packet(path):
            self._open_packet(path)
            return
        if not unlocked(path, self.window):
            return
        self.jobs.run(
            self.tr("Opening {file}").format(file=path.name),
            lambda progress: open_contest(path, progress),
            lambda opened: self._on_opened(opened, then),
            lambda error: self._on_refused(path, error),
        )

    def _on_opened(self, opened: Opened, then: Callable[[], None] | None) -> None:
        contest, known = opened.contest, self._contest
        if known is not None and known.path == contest.path and not known.file.reading:
            contest.close()  # asked for twice
            return
        try:
            contest.take_up()
        except UserError as error:
            contest.close()
            self.messages.error(error)
            return
        self._show(contest, opened.why_reading, then)

    def _on_refused(self, path: Path, error: UserError) -> None:
        if recovering.may_be_recovered(path, error):
            self.messages.error(error, self.tr("Recover"), lambda: self._recover(path))
        else:
            self.messages.error(error)

    def _show(self, contest: Contest, why_reading: str = "", then: Callable[[], None] | None = None) -> None:
        """Show a contest; the one that was open is backed up and closed first."""

        def show(trouble: UserError | None) -> None:
            self._show_instead(contest, why_reading)
            if trouble is not None:
                self.messages.error(trouble)
            if then is not None:
                then()

        self.keeper.put_away(show)

    def _show_instead(self, contest: Contest, why_reading: str) -> None:
        self.window.close_contest()
        self._close()
        self._contest = contest
        self.keeper.watch(contest)
        self.window.show_contest(contest, why_reading)
        protecting.forget(contest)
        preferences.remember_file(contest.path)
        self.window.set_recent(preferences.recent_files())
        if why_reading:
            self.messages.warning(why_reading)

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
            words = " ".join((say("recovery_done", {"file": made.path.name}), *made.lines))
            post = self.messages.done if made.complete else self.messages.warning
            self.open(made.path, lambda: post(words))

        self.jobs.run(
            self.tr("Recovering"), lambda _progress: recovering.recover(path, recovering.recovered_name(path)), done
        )

    def restore(self, copy: Path) -> None:
        """Put a backup in the place of the open contest, which is kept beside it, and open that."""
        contest = self._contest
        if contest is None:
            return
        title = self.tr("Restoring")

        def keep(progress: Progress) -> None:
            progress(0, 2, say("restoring_checks"))
            backups.look(copy)
            progress(1, 2, say("restoring_keeps"))
            own = contest.again()
            try:
                backups.backup_at(own, "restore", required=True)
            finally:
                own.close()

        def replace(_nothing: None) -> None:
            if self._contest is not contest:
                return
            path = contest.path
            self.window.close_contest()
            self.keeper.watch(None)
            contest.close()
            self._contest = None
            self.jobs.run(title, lambda _progress: backups.restore(copy, path), done, failed)

        def done(kept: Path | None) -> None:
            words = self.tr("Restored. What was open before is kept as {file}").format(file=kept.name if kept else "")
            self.open(contest.path, lambda: self.messages.done(words))

        def failed(error: UserError) -> None:
            self.open(contest.path, lambda: self.messages.error(error))

        self.jobs.run(title, keep, replace)

    def protect(self, plan: Protecting) -> None:
        """Set, change or remove the password of the open contest: it is closed for it, and opened again."""
        contest = self._contest
        if contest is None:
            return
        self.window.close_contest()
        self.keeper.watch(None)
        contest.close()
        self._contest = None

        def done(made: Protected) -> None:
            kind = plan.kind.removeprefix("password_")
            words = [say(made.code(kind), {"file": plan.path.name, "copies": made.copies})]
            words += [say(f"password_left_{kind}", {"file": file}) for file in made.left[:3]]
            post = self.messages.warning if made.left else self.messages.done
            self.open(plan.path, lambda: post(" ".join(words)))

        self.jobs.run(
            self.tr("Encrypting") if plan.key else self.tr("Removing the password"),
            lambda progress: protecting.carry_out(plan, progress),
            done,
            lambda error: self.open(plan.path, lambda: self.messages.error(error)),
            lambda: self.open(plan.path),
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is asked to close: what runs is stopped and what changed backed up first, in sight.

        Asked a second time it closes at once.
        """
        if watched is not self.window or event.type() is not QEvent.Type.Close or self._leaving:
            return False
        if not self.window.may_close():
            event.ignore()
            return True
        if self.jobs.state is None and not self.keeper.owes_a_backup:
            return False
        event.ignore()
        self._leaving = True
        self.window.set_leaving(True)
        self.jobs.wind_up()
        self.keeper.put_away(self._leave, self._stay)
        return True

    def _leave(self, trouble: UserError | None) -> None:
        if trouble is None:
            if self.jobs.state is None:
                self.window.close()
            else:  # what was stopped has not ended yet
                self.jobs.run(self.tr("Closing"), lambda _progress: None, lambda _nothing: self._leave(None))
            return
        self._stay()
        self.messages.error(trouble, self.tr("Close all the same"), self._leave_all_the_same)

    def _leave_all_the_same(self) -> None:
        self._leaving = True
        self.window.close()

    def _stay(self) -> None:
        self._leaving = False
        self.window.set_leaving(False)

    def _close(self) -> None:
        if self._contest is not None:
            self.keeper.watch(None)
            self._contest.close()
            self._contest = None
            protecting.forget()
