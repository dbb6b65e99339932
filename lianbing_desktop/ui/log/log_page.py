"""The log in words, undo and redo, backups, and what the contest is called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import SUFFIX, Contest
from lianbing_desktop.services.log import log
from lianbing_desktop.services.safekeeping import backups, log_chain
from lianbing_desktop.services.safekeeping.backups import Held
from lianbing_desktop.services.safekeeping.log_chain import Verified
from lianbing_desktop.ui.forms.ui_log_page import Ui_LogPage
from lianbing_desktop.ui.models.log_model import log_model
from lianbing_desktop.ui.shell.contest_dialog import ContestDialog
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.widgets.heading import PageHeading, SectionHeading
from lianbing_desktop.ui.widgets.search_box import SearchBox


class LogPage(Page):
    """A backup is never put over the open file: it comes back as a file beside it, which can be opened."""

    stage = "log"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_LogPage()
        self._form.setupUi(self)
        form = self._form
        self._heading = PageHeading(self.tr("Log and backups"), self)
        form.page_layout.insertWidget(0, self._heading)
        self._undo_button = QPushButton(icon("undo"), self.tr("Undo  Ctrl+Z"), self)
        self._undo_button.clicked.connect(self._undo)
        self._redo_button = QPushButton(icon("redo"), self.tr("Redo  Ctrl+Y"), self)
        self._redo_button.clicked.connect(self._redo)
        for button in (self._undo_button, self._redo_button):
            self._heading.add_action(button)
        self._search_box = SearchBox(self.tr("Filter the log"), self)
        form.log_layout.insertWidget(0, self._search_box)
        self._model = log_model(self)
        form.log_table.set_table(self._model, self.tr("Nothing matches."))
        form.log_table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_line())
        self._search_box.textChanged.connect(self._model.set_filter)
        form.backup_layout.insertWidget(0, SectionHeading(self.tr("Backups"), form.backup_card))
        form.contest_layout.insertWidget(0, SectionHeading(self.tr("This contest"), form.contest_card))
        form.backup_label.setText(
            self.tr("Every change is on disk at once. Keep a copy on a stick as well, before and after the venue.")
        )
        form.back_up_button.clicked.connect(self._back_up)
        form.verify_button.clicked.connect(self._verify)
        form.restore_button.clicked.connect(self._restore)
        form.facts_button.clicked.connect(self._change_facts)
        self._folder = desk.contest.path.parent

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        return None

    def refresh(self, changes: Changes) -> None:
        contest = self.desk.contest
        snapshot = contest.snapshot()
        lines = log(contest)
        self._model.set_rows(lines)
        undone = sum(line.undone for line in lines)
        words = self.tr("{count} steps").format(count=len(lines))
        self._form.log_table.setColumnHidden(2, not undone)
        if undone:
            words += self.tr(", {count} of them undone").format(count=undone)
        self._heading.set_state(words)
        for button, title, tip in (
            (self._undo_button, contest.undo_title(), self.tr("Takes back: {what}")),
            (self._redo_button, contest.redo_title(), self.tr("Does again: {what}")),
        ):
            button.setEnabled(bool(title))
            button.setToolTip(tip.format(what=title) if title else "")
        form = self._form
        form.contest_title_label.setText(snapshot.facts.title)
        form.organiser_label.setText(self.tr("Organiser: {name}").format(name=snapshot.facts.organiser))
        form.contents_label.setText(
            self.tr("{entrants} entrants, {scores} scores, {certificates} people or teams with awards").format(
                entrants=len(snapshot.competing),
                scores=len(snapshot.scores),
                certificates=len(snapshot.recipients),
            )
        )

    def search(self) -> None:
        self._search_box.start()

    def _show_line(self) -> None:
        """Show the chosen line in full below the table."""
        row = self._form.log_table.currentIndex().row()
        self._form.line_label.setText(self._model.row_at(row).text if row >= 0 else "")

    def _undo(self) -> None:
        try:
            self.desk.contest.undo()
        except UserError as error:
            self.desk.messages.error(error)

    def _redo(self) -> None:
        try:
            self.desk.contest.redo()
        except UserError as error:
            self.desk.messages.error(error)

    def _change_facts(self) -> None:
        ContestDialog(self.desk.contest, self).exec()

    def _back_up(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the backup"), str(self._folder))
        if not chosen:
            return
        folder = self._folder = Path(chosen)
        contest = self.desk.contest

        def work(_progress: Progress) -> Path:
            own = contest.again()
            try:
                return backups.back_up(own, folder)
            finally:
                own.close()

        def done(path: Path) -> None:
            self.desk.messages.done(
                self.tr("Backed up and compared: {file}").format(file=path.name),
                self.tr("Open folder"),
                lambda: _open(folder),
            )

        self.desk.jobs.run(self.tr("Backing up"), work, done)

    def _verify(self) -> None:
        contest = self.desk.contest

        def work(_progress: Progress) -> Verified:
            own = contest.again()
            try:
                return log_chain.verify(own)
            finally:
                own.close()

        def done(found: Verified) -> None:
            self.desk.messages.done(
                self.tr("The file is sound: {contents}. Fingerprint {fingerprint}").format(
                    contents=self._contents_words(found), fingerprint=found.fingerprint[:16]
                )
            )

        self.desk.jobs.run(self.tr("Checking the file"), work, done)

    def _restore(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Backup to restore"),
            str(self._folder),
            self.tr("Contest files (*{suffix})").format(suffix=SUFFIX),
        )
        if not name:
            return
        copy = Path(name)
        self.desk.jobs.run(
            self.tr("Looking into the backup"),
            lambda _progress: backups.look(copy),
            lambda found: self._ask_restore(copy, found),
        )

    def _ask_restore(self, copy: Path, found: Held) -> None:
        """Say what the backup holds, then restore it beside the open file if that is wanted."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Restore from a backup"))
        box.setText(
            self.tr("{title}\n{contents}\nLast change {when}").format(
                title=found.title, contents=self._contents_words(found), when=_moment(found.last_change)
            )
        )
        box.setInformativeText(
            self.tr("The backup is put beside the open contest as a file of its own. The open contest stays as it is.")
        )
        restore_button = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(restore_button)
        box.exec()
        if box.clickedButton() is not restore_button:
            return
        beside = self.desk.contest.path
        self.desk.jobs.run(
            self.tr("Restoring"), lambda _progress: backups.restore_beside(copy, beside), self._on_restored
        )

    def _on_restored(self, path: Path) -> None:
        self.desk.messages.done(
            self.tr("Restored as {file}").format(file=path.name), self.tr("Open it"), lambda: self._open_contest(path)
        )

    def _open_contest(self, path: Path) -> None:
        """Ask the window to open another contest; it closes this one first."""
        window = self.window()
        if isinstance(window, MainWindow):
            window.recent_chosen.emit(str(path))

    def _contents_words(self, found: Verified | Held) -> str:
        return self.tr("{entrants} people, {scores} score entries, {operations} steps").format(
            entrants=found.entrants, scores=found.scores, operations=found.operations
        )


def _moment(at: str) -> str:
    return at[:16].replace("T", " ") or "–"


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
