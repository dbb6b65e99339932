"""The log in words, undo and redo; beside it the cards of backups and of the contest."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QScrollArea

from lianbing_desktop.domain.problem import UserError
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
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.forms.ui_log_page import Ui_LogPage
from lianbing_desktop.ui.log.backup_desk import BackupDesk
from lianbing_desktop.ui.log.contest_desk import ContestDesk
from lianbing_desktop.ui.log.side_text import SCROLL_BAR, open_folder, show_whole
from lianbing_desktop.ui.models.log_model import log_model
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.widgets.heading import PageHeading, SectionHeading
from lianbing_desktop.ui.widgets.search_box import SearchBox

_LONG, _PAUSE = 20_000, 250
"""From so many steps on a search waits for so many milliseconds without a key."""
_MOST_LINES = 1000
"""So many lines are in the table at once; the filters look through all of the log."""
_SHOWN = 5
"""So many values of a step stand under the table."""


class LogPage(Page):
    """What was done, by whom and when, looked through, printed and taken back."""

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
        form.side.setMinimumWidth(form.side.maximumWidth() - SCROLL_BAR)
        form.body_layout.replaceWidget(form.side, side)
        side.setWidget(form.side)
        form.side.setAutoFillBackground(False)
        writes(self._undo_button, self._redo_button)
        self._backups = BackupDesk(form, desk, self)
        self._contest_desk = ContestDesk(form, desk, self)

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
        self._backups.show()
        form.contest_title_label.setText(snapshot.facts.title)
        form.organiser_label.setText(self.tr("Organiser: {name}").format(name=snapshot.facts.organiser))
        show_whole(form.organiser_label)
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
                lambda: open_folder(path),
            )

        self.desk.jobs.run(self.tr("Writing the log"), work, done)

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
