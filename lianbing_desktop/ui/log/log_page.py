"""The log in words, undo and redo, backups, and what the contest is called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services import preferences
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.log import (
    LogContents,
    LogFilter,
    change_words,
    changes_of,
    log,
    log_contents,
    log_count,
    write_log,
)
from lianbing_desktop.services.safekeeping import backups, cleaning, log_chain, protecting
from lianbing_desktop.services.safekeeping.backups import Listed
from lianbing_desktop.services.safekeeping.cleaning import Cleaned
from lianbing_desktop.services.safekeeping.log_chain import Verified
from lianbing_desktop.services.safekeeping.protecting import Protected
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.forms.ui_log_page import Ui_LogPage
from lianbing_desktop.ui.log.backups_dialog import BackupsDialog
from lianbing_desktop.ui.log.cleaning_dialog import CleaningDialog
from lianbing_desktop.ui.log.password_dialog import PasswordDialog
from lianbing_desktop.ui.log.recovery_code_dialog import RecoveryCodeDialog
from lianbing_desktop.ui.models.log_model import log_model
from lianbing_desktop.ui.shell.contest_dialog import ContestDialog
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Everything, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.theme import TONES, Tone
from lianbing_desktop.ui.shell.unlock_dialog import unlocked
from lianbing_desktop.ui.widgets.heading import PageHeading, SectionHeading
from lianbing_desktop.ui.widgets.search_box import SearchBox

_LONG, _PAUSE = 20_000, 250
"""From so many steps on a search waits for so many milliseconds without a key."""
_MOST_LINES = 1000
"""So many lines are in the table at once; the filters look through all of the log."""
_SHOWN = 5
"""So many values of a step stand under the table."""
_SCROLL_BAR = 14
_TEXT_WIDTH = 238 - _SCROLL_BAR
"""What the side leaves for text between the margins of its cards and beside its scroll bar."""


class LogPage(Page):
    """A restored backup takes the place of the open file, which stays beside it; or it is put beside the open one."""

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
        self._export_button = QPushButton(icon("print"), self.tr("Print or export…"), self)
        self._export_button.clicked.connect(self._export)
        self._heading.add_action(self._export_button)
        self._search_box = SearchBox(self.tr("Filter the log"), self)
        filters = QHBoxLayout()
        filters.setContentsMargins(0, 0, 0, 0)
        self._operator_box, self._stage_box, self._unit_box, self._day_box = (QComboBox(self) for _ in range(4))
        for box, name in (
            (self._operator_box, self.tr("Who")),
            (self._stage_box, self.tr("Kind")),
            (self._unit_box, self.tr("Unit")),
            (self._day_box, self.tr("Day")),
        ):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
            box.currentIndexChanged.connect(lambda _index: self._show_lines())
            filters.addWidget(box, 1)
        form.log_layout.insertWidget(0, self._search_box)
        form.log_layout.insertLayout(1, filters)
        self._more, self._model = 0, log_model(self)
        form.log_table.set_table(self._model, self.tr("Nothing matches."))
        form.log_table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_line())
        self._search_timer = self._make_timer()
        self._search_box.textChanged.connect(lambda _text: self._search())
        form.backup_layout.insertWidget(0, SectionHeading(self.tr("Backups"), form.backup_card))
        form.contest_layout.insertWidget(0, SectionHeading(self.tr("This contest"), form.contest_card))
        form.contest_title_label.hide()  # it stands at the head of the window; the room is needed
        side = QScrollArea(self)  # on a low screen the cards scroll instead of lying over each other
        side.setWidgetResizable(True)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFixedWidth(form.side.maximumWidth())
        form.side.setMinimumWidth(form.side.maximumWidth() - _SCROLL_BAR)
        form.body_layout.replaceWidget(form.side, side)
        side.setWidget(form.side)
        form.side.setAutoFillBackground(False)
        form.back_up_button.clicked.connect(self._back_up)
        form.verify_button.clicked.connect(self._verify)
        form.restore_button.clicked.connect(self._restore)
        form.second_folder_button.clicked.connect(self._choose_second)
        for button, work in (
            (form.facts_button, self._change_facts),
            (form.clean_button, self._clean),
            (form.password_button, self._change_password),
        ):
            button.clicked.connect(work)
        writes(
            form.restore_button, form.facts_button, form.clean_button, form.password_button,
            self._undo_button, self._redo_button,
        )  # fmt: skip
        self._folder = desk.contest.path.parent

    def _make_timer(self) -> QTimer:
        """What lets a search wait for a pause in the typing."""
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(_PAUSE)
        made.timeout.connect(self._show_lines)
        return made

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        return None

    def refresh(self, changes: Changes) -> None:
        contest = self.desk.contest
        snapshot = contest.snapshot()
        contents = log_contents(contest)
        self._fill_filters(contents)
        self._form.log_table.setColumnHidden(2, not contents.undone)
        words = self.tr("{count} steps").format(count=log_count(contest))
        if contents.undone:
            words += self.tr(", {count} of them undone").format(count=contents.undone)
        self._heading.set_state(words)
        self._show_lines()
        for button, title, tip in (
            (self._undo_button, contest.undo_title(), self.tr("Takes back: {what}")),
            (self._redo_button, contest.redo_title(), self.tr("Does again: {what}")),
        ):
            button.setEnabled(bool(title))
            button.setToolTip(tip.format(what=title) if title else "")
        form = self._form
        self._show_backups()
        form.contest_title_label.setText(snapshot.facts.title)
        form.organiser_label.setText(self.tr("Organiser: {name}").format(name=snapshot.facts.organiser))
        _show_whole(form.organiser_label)
        form.contents_label.setText(
            self.tr("{entrants} entrants, {scores} scores, {certificates} people or teams with awards").format(
                entrants=len(snapshot.competing),
                scores=len(snapshot.scores),
                certificates=len(snapshot.recipients),
            )
        )

    def search(self) -> None:
        self._search_box.start()

    def _search(self) -> None:
        """Look at once; through a long log only when the typing pauses."""
        if log_count(self.desk.contest) > _LONG:
            self._search_timer.start()
        else:
            self._show_lines()

    def _wanted(self) -> LogFilter:
        """What the boxes say; typed words that are a person's name ask for what was done about them."""
        typed = self._search_box.text().strip()
        named = typed and any(typed in one.name for one in self.desk.contest.snapshot().entrants)
        return LogFilter(
            operator=self._operator_box.currentData() or "",
            kind=self._stage_box.currentData() or "",
            unit_id=self._unit_box.currentData() or "",
            day=self._day_box.currentData() or "",
            person=typed if named else "",
            words="" if named else typed,
        )

    def _fill_filters(self, contents: LogContents) -> None:
        """Offer what occurs in the log; a choice made stays."""
        for box, everything, found in (
            (
                self._operator_box,
                self.tr("Everybody"),
                [(one, one) for one in contents.operators],
            ),
            (
                self._stage_box,
                self.tr("All kinds"),
                [(say(f"log_stage_{one}"), one) for one in contents.stages],
            ),
            (
                self._unit_box,
                self.tr("All units"),
                [(unit.name, unit.id) for unit in self.desk.contest.snapshot().units],
            ),
            (
                self._day_box,
                self.tr("All days"),
                [(one, one) for one in contents.days],
            ),
        ):
            chosen = box.currentData()
            with QSignalBlocker(box):
                box.clear()
                box.addItem(everything, "")
                for text, data in found:
                    box.addItem(text, data)
                box.setCurrentIndex(max(0, box.findData(chosen)))

    def _show_lines(self) -> None:
        wanted = self._wanted()
        lines = log(self.desk.contest, wanted, _MOST_LINES)
        self._more = log_count(self.desk.contest, wanted) - len(lines) if len(lines) == _MOST_LINES else 0
        self._model.set_rows(lines)
        self._show_line()

    def _show_line(self) -> None:
        """Show the chosen line in full below the table: the words, the reason, each value before and after."""
        row = self._form.log_table.currentIndex().row()
        if row < 0 or row >= self._model.rowCount():
            words = [self.tr("Choose a line to see what was there before and after.")]
            if self._more:
                words.append(
                    self.tr("The latest {shown} are shown, {more} earlier ones match: narrow the search.").format(
                        shown=_MOST_LINES, more=self._more
                    )
                )
            self._form.line_label.setText("\n".join(words))
            return
        line = self._model.row_at(row)
        found = changes_of(self.desk.contest, line.id, _SHOWN + 1)
        words = [line.text] + [change_words(one) for one in found[:_SHOWN]]
        if len(found) > _SHOWN:
            words.append(self.tr("… more in the export"))
        self._form.line_label.setText("\n".join(words))

    def _export(self) -> None:
        """Print or save the lines in view with their values; numbers are masked."""
        wanted = self._wanted()
        proposed = self.desk.contest.path.with_name(f"{self.desk.contest.path.stem}-{say('log_sheet')}.pdf")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Print or export the log"), str(proposed), "PDF (*.pdf);;Excel (*.xlsx)"
        )
        if not name:
            return
        path = Path(name)
        path = path if path.suffix.lower() in {".pdf", ".xlsx"} else path.with_suffix(".pdf")
        contest = self.desk.contest

        def work(_progress: Progress) -> int:
            own = contest.again()
            try:
                return write_log(own, path, wanted)
            finally:
                own.close()

        def done(count: int) -> None:
            self.desk.messages.done(
                self.tr("{count} steps written to {file}").format(count=count, file=path.name),
                self.tr("Open"),
                lambda: _open(path),
            )

        self.desk.jobs.run(self.tr("Writing the log"), work, done)

    def _choose_second(self) -> None:
        """Choose the folder every backup goes to as well, a stick say."""
        contest_id = self.desk.contest.snapshot().facts.id
        known = preferences.second_folder(contest_id)
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Second folder for every backup"), str(known or self._folder)
        )
        if chosen:
            preferences.choose_second_folder(contest_id, Path(chosen))
            self._show_backups()
            self._fill_second(chosen)

    def _fill_second(self, folder: str) -> None:
        """Put a backup into the second folder at once: whoever has just chosen a stick may pull it out next."""
        contest = self.desk.contest
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
            self.desk.messages.done(words.format(folder=folder))

        self.desk.jobs.run(self.tr("Backing up"), work, done)

    def _show_backups(self) -> None:
        """Say where backups lie and whether the second folder is there."""
        contest = self.desk.contest
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
        _show_whole(self._form.backup_label)
        missing = second is not None and not second.is_dir()
        self._form.backup_label.setStyleSheet(f"color: {TONES[Tone.ERROR].ink};" if missing else "")

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

    def _change_password(self) -> None:
        """Decide, show the new code and have it kept, then let the window carry it out."""
        contest = self.desk.contest
        dialog = PasswordDialog(contest, self)
        if dialog.exec() != PasswordDialog.DialogCode.Accepted:
            return
        plan, window = dialog.plan, self.window()
        if plan is None:
            self._bring_copies_along()
            return
        if (
            plan.key is not None
            and RecoveryCodeDialog(contest, plan, self).exec() != PasswordDialog.DialogCode.Accepted
        ):
            return
        if isinstance(window, MainWindow):
            window.protect_requested.emit(plan)

    def _bring_copies_along(self) -> None:
        contest = self.desk.contest
        for path in protecting.others(contest):
            if not unlocked(path, self):
                break

        def work(progress: Progress) -> Protected:
            own = contest.again()
            try:
                return protecting.protect_copies(own, progress)
            finally:
                own.close()

        def done(made: Protected) -> None:
            kind = "set" if protecting.has_password(contest) else "removed"
            words = [say("password_done_copies", {"copies": made.copies})]
            words += [say(f"password_left_{kind}", {"file": file}) for file in made.left[:3]]
            (self.desk.messages.warning if made.left else self.desk.messages.done)(" ".join(words))

        self.desk.jobs.run(self.tr("Bringing old copies along"), work, done)

    def _clean(self) -> None:
        contest = self.desk.contest
        dialog = CleaningDialog(cleaning.plan(contest), self)
        if dialog.exec() != CleaningDialog.DialogCode.Accepted:
            return
        typed, copies = dialog.typed, dialog.remove_copies

        def work(progress: Progress) -> Cleaned:
            own = contest.again()
            try:
                return cleaning.clean(own, typed, remove_copies=copies, progress=progress)
            finally:
                own.close()

        self.desk.jobs.run(self.tr("Clearing personal data"), work, self._on_cleaned)

    def _on_cleaned(self, done: Cleaned) -> None:
        self.desk.contest.read_anew()
        self.desk.changes.announce(Everything())
        words = [say("cleaning_done")]
        if done.removed:
            words.append(say("cleaning_removed", {"count": len(done.removed)}))
        words += [say("cleaning_left", {"file": file}) for file in done.left[:3]]
        tell = self.desk.messages.warning if done.left else self.desk.messages.done
        tell(" ".join(words))

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
            if not found.sound:
                words = self.tr("The file is not what its log says, in {count} places: {first}").format(
                    count=len(found.breaks), first=" ".join(found.breaks[:3])
                )
                self.desk.messages.error(words)
                return
            self.desk.messages.done(
                self.tr("The file is what its log says: {contents}. Log code {head}").format(
                    contents=self._contents_words(found), head=found.head
                )
            )

        self.desk.jobs.run(self.tr("Checking the file"), work, done)

    def _restore(self) -> None:
        contest = self.desk.contest
        contest_id = contest.snapshot().facts.id
        self.desk.jobs.run(
            self.tr("Looking into the backups"),
            lambda _progress: backups.list_backups(contest.path, contest_id),
            self._choose_backup,
        )

    def _choose_backup(self, found: list[Listed]) -> None:
        dialog = BackupsDialog(found, self.desk.contest.path, self)
        if dialog.exec() != BackupsDialog.DialogCode.Accepted or dialog.chosen is None:
            return
        copy, contest_path = dialog.chosen, self.desk.contest.path
        if not unlocked(copy, self):
            return
        window = self.window()
        if not dialog.beside and isinstance(window, MainWindow):
            window.restore_requested.emit(str(copy))
            return

        def work(_progress: Progress) -> Path:
            backups.look(copy)
            return backups.restore_beside(copy, contest_path)

        self.desk.jobs.run(self.tr("Restoring"), work, self._on_restored)

    def _on_restored(self, path: Path) -> None:
        self.desk.messages.done(
            self.tr("Restored as {file}").format(file=path.name), self.tr("Open it"), lambda: self._open_contest(path)
        )

    def _open_contest(self, path: Path) -> None:
        """Ask the window to open another contest; it closes this one first."""
        window = self.window()
        if isinstance(window, MainWindow):
            window.recent_chosen.emit(str(path))

    def _contents_words(self, found: Verified) -> str:
        return self.tr("{entrants} people, {scores} score entries, {operations} steps").format(
            entrants=found.entrants, scores=found.scores, operations=found.operations
        )


def _show_whole(label: QLabel) -> None:
    """Give a text that wraps the height of all its lines; what scrolls asks for one line only."""
    label.setMinimumHeight(label.heightForWidth(_TEXT_WIDTH))


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
