"""The card of backups: made, looked into, restored, kept in a second folder; and the check of the file by its log."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from lianbing_desktop.services import preferences
from lianbing_desktop.services.safekeeping import backups, log_chain
from lianbing_desktop.services.safekeeping.backups import Listed
from lianbing_desktop.services.safekeeping.log_chain import Verified
from lianbing_desktop.ui.forms.ui_log_page import Ui_LogPage
from lianbing_desktop.ui.log.backups_dialog import BackupsDialog
from lianbing_desktop.ui.log.side_text import open_folder, show_whole
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.theme import TONES, Tone
from lianbing_desktop.ui.shell.unlock_dialog import unlocked


class BackupDesk(QObject):
    """A restored backup takes the place of the open file, which stays beside it; or it is put beside the open one."""

    def __init__(self, form: Ui_LogPage, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._form = form
        self._desk = desk
        self._page = page
        self._folder = desk.contest.path.parent
        form.back_up_button.clicked.connect(self._back_up)
        form.verify_button.clicked.connect(self._verify)
        form.restore_button.clicked.connect(self._restore)
        form.second_folder_button.clicked.connect(self._choose_second)
        writes(form.restore_button)

    def _choose_second(self) -> None:
        """Choose the folder every backup goes to as well, a stick say."""
        contest_id = self._desk.contest.snapshot().facts.id
        known = preferences.second_folder(contest_id)
        chosen = QFileDialog.getExistingDirectory(
            self._page, self.tr("Second folder for every backup"), str(known or self._folder)
        )
        if chosen:
            preferences.choose_second_folder(contest_id, Path(chosen))
            self.show()
            self._fill_second(chosen)

    def _fill_second(self, folder: str) -> None:
        """Put a backup into the second folder at once: whoever has just chosen a stick may pull it out next."""
        contest = self._desk.contest
        if contest.file.reading:
            return

        def work(_progress: Progress) -> None:
            own = contest.again()
            try:
                backups.keep_second(own, backups.keep(own, "manual"))
            finally:
                own.close()

        def done(_nothing: None) -> None:
            words = self.tr("A backup is in {folder}; every later one goes there as well.")
            self._desk.messages.done(words.format(folder=folder))

        self._desk.jobs.run(self.tr("Backing up"), work, done)

    def show(self) -> None:
        """Say where backups lie and whether the second folder is there."""
        contest = self._desk.contest
        second = preferences.second_folder(contest.snapshot().facts.id)
        words = [self.tr("By themselves every 10 minutes of work.")]
        if second is None:
            words.append(self.tr("Second folder: none yet."))
        elif second.is_dir():
            words.append(self.tr("Second folder: {folder}").format(folder=second))
        else:
            words.append(self.tr("Second folder {folder} is MISSING: plug it in.").format(folder=second))
        self._form.backup_label.setText("\n".join(words))
        self._form.backup_label.setToolTip(str(second or ""))
        show_whole(self._form.backup_label)
        missing = second is not None and not second.is_dir()
        self._form.backup_label.setStyleSheet(f"color: {TONES[Tone.ERROR].ink};" if missing else "")

    def _back_up(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._page, self.tr("Folder for the backup"), str(self._folder))
        if not chosen:
            return
        folder = self._folder = Path(chosen)
        contest = self._desk.contest

        def work(_progress: Progress) -> Path:
            own = contest.again()
            try:
                return backups.back_up(own, folder)
            finally:
                own.close()

        def done(path: Path) -> None:
            self._desk.messages.done(
                self.tr("Backed up and compared: {file}").format(file=path.name),
                self.tr("Open folder"),
                lambda: open_folder(folder),
            )

        self._desk.jobs.run(self.tr("Backing up"), work, done)

    def _verify(self) -> None:
        contest = self._desk.contest

        def work(_progress: Progress) -> Verified:
            own = contest.again()
            try:
                return log_chain.verify(own)
            finally:
                own.close()

        def done(found: Verified) -> None:
            if not found.sound:
                words = self.tr("The file is not what its log says, in {count} places: {first}").format(
                    count=len(found.breaks), first=" ".join(found.breaks[:3])
                )
                self._desk.messages.error(words)
                return
            self._desk.messages.done(
                self.tr("The file is what its log says: {contents}. Log code {head}").format(
                    contents=self._contents_words(found), head=found.head
                )
            )

        self._desk.jobs.run(self.tr("Checking the file"), work, done)

    def _restore(self) -> None:
        contest = self._desk.contest
        contest_id = contest.snapshot().facts.id
        self._desk.jobs.run(
            self.tr("Looking into the backups"),
            lambda _progress: backups.list_backups(contest.path, contest_id),
            self._choose_backup,
        )

    def _choose_backup(self, found: list[Listed]) -> None:
        dialog = BackupsDialog(found, self._desk.contest.path, self._page)
        if dialog.exec() != BackupsDialog.DialogCode.Accepted or dialog.chosen is None:
            return
        copy, contest_path = dialog.chosen, self._desk.contest.path
        if not unlocked(copy, self._page):
            return
        window = self._page.window()
        if not dialog.beside and isinstance(window, MainWindow):
            window.restore_requested.emit(str(copy))
            return

        def work(_progress: Progress) -> Path:
            backups.look(copy)
            return backups.restore_beside(copy, contest_path)

        self._desk.jobs.run(self.tr("Restoring"), work, self._on_restored)

    def _on_restored(self, path: Path) -> None:
        self._desk.messages.done(
            self.tr("Restored as {file}").format(file=path.name), self.tr("Open it"), lambda: self._open_contest(path)
        )

    def _open_contest(self, path: Path) -> None:
        """Ask the window to open another contest; it closes this one first."""
        window = self._page.window()
        if isinstance(window, MainWindow):
            window.recent_chosen.emit(str(path))

    def _contents_words(self, found: Verified) -> str:
        return self.tr("{entrants} people, {scores} score entries, {operations} steps").format(
            entrants=found.entrants, scores=found.scores, operations=found.operations
        )
