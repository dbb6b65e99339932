"""The preview of an import: what every row of the rosters would do, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSignalBlocker
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QToolButton, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import raw_of
from lianbing_desktop.services.intake.header_wordings import keep_wordings, own_wordings
from lianbing_desktop.services.intake.import_plan import Action, Answers, ImportPlan
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_import_dialog import Ui_ImportDialog
from lianbing_desktop.ui.models import import_words
from lianbing_desktop.ui.models.import_columns import MappedTable
from lianbing_desktop.ui.models.import_lines import QUESTIONS, Preview, PreviewLine
from lianbing_desktop.ui.models.import_preview import PreviewModel
from lianbing_desktop.ui.roster.import_return import ask_for_contact, write_returns
from lianbing_desktop.ui.roster.import_work import ImportWork
from lianbing_desktop.ui.shell.messages import Message
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.reveal import Reveal
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.widgets.search_box import SearchBox

_TABLE_HEIGHT = 106
_PREVIEW, _MAPPING, _MISSING = range(3)


class ImportDialog(QDialog):
    """Reads the files as it opens, shows what they would change, and writes it when that is confirmed.

    Accepted means that something was written; closing it in any other way leaves the people as they were.
    """

    def __init__(self, desk: Desk, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preview: Preview | None = None
        self._waiting: Preview | None = None
        self._closed = False
        self._warned = False
        self._work = ImportWork(desk, paths, self)
        self._form = Ui_ImportDialog()
        self._form.setupUi(self)
        self.resize(1060, 574)
        self._make_preview()
        self._make_pages()
        self._make_buttons()
        self._work.planned.connect(self._show_plan)
        self._work.failed.connect(self._plan_failed)
        self._work.stopped.connect(self._cancel_reading)
        self._form.lines_table.setFocus()
        self._plan(Answers())

    @property
    def plan(self) -> ImportPlan | None:
        """What confirming would write; None until the files have been read."""
        return self._preview.plan if self._preview else None

    @property
    def is_planning(self) -> bool:
        """Whether the plan that stands is about to be replaced."""
        return self._work.busy

    def reject(self) -> None:
        """Esc and the close button. What was typed or chosen here would be gone, so the first time only says so.

        What is being written is waited for.
        """
        if self._work.writing:
            return
        lost = self._settled_here()
        if lost and not self._warned:
            self._warned = True
            said = self.tr("Nothing has been imported. Closing loses {count} corrections and choices made here.")
            close = self.tr("Close without importing  Esc")
            self._say(said.format(count=lost), Tone.WARNING, close, self.reject)
        else:
            super().reject()

    def done(self, result: int) -> None:
        if not self._closed:
            self._closed = True
            self._desk.jobs.state_changed.disconnect(self._form.job_strip.show_state)
        super().done(result)
        self._work.end()

    def _make_preview(self) -> None:
        form = self._form
        bar_layout = form.message_bar.layout()
        assert bar_layout is not None
        bar_layout.setContentsMargins(0, 0, 0, 0)
        form.unit_box.addItem(self.tr("not given"), "")
        form.unit_label.hide()
        form.unit_box.hide()
        for unit in self._desk.contest.snapshot().units:
            form.unit_box.addItem(unit.name, unit.name)
        form.unit_box.activated.connect(lambda _place: self._choose_unit(form.unit_box.currentData()))
        self._choices = QButtonGroup(self)
        self._fates: tuple[str, ...] = ("", *Action, QUESTIONS)
        for number, _fate in enumerate(self._fates):
            button = QToolButton(self)
            button.setCheckable(True)
            form.choices_layout.addWidget(button)
            self._choices.addButton(button, number)
        self._choices.button(0).setChecked(True)
        self._choices.idClicked.connect(lambda _number: self._show_lines())
        form.file_box.setAccessibleName(self.tr("File"))
        form.file_box.activated.connect(lambda _place: self._show_file())
        self.search_box = SearchBox(self.tr("Name, pinyin, unit, ID number"), self)
        self.search_box.setMinimumWidth(268)
        form.search_layout.addWidget(self.search_box)
        self.search_box.textChanged.connect(lambda _text: self._show_lines())
        self.model = PreviewModel(self)
        self.model.typed.connect(self._correct)
        form.lines_table.set_preview_model(self.model)
        form.lines_table.setAccessibleName(self.tr("Preview"))
        form.lines_table.setMinimumHeight(_TABLE_HEIGHT)
        form.lines_table.selectionModel().currentChanged.connect(self._show_detail)
        form.lines_table.typing_ended.connect(self._show_waiting)
        form.numbers_button.toggled.connect(self._show_numbers)
        self._reveal = Reveal(form.numbers_button)
        form.detail.edit_requested.connect(lambda: form.lines_table.edit(form.lines_table.currentIndex()))
        form.detail.restore_requested.connect(self._restore_cell)
        form.detail.person_chosen.connect(self._choose_person)

    def _make_pages(self) -> None:
        form = self._form
        form.view_tabs.setExpanding(False)
        form.view_tabs.setDrawBase(False)
        for text in (self.tr("Preview"), self.tr("Columns as read"), self.tr("Not come up again")):
            form.view_tabs.addTab(text)
        form.view_tabs.currentChanged.connect(form.stack.setCurrentIndex)
        form.mapping_panel.mapping_chosen.connect(self._choose_mapping)
        form.mapping_panel.wording_chosen.connect(self._keep_wording)
        form.missing_panel.people.ticks_changed.connect(self._show_state)

    def _make_buttons(self) -> None:
        form, desk = self._form, self._desk
        form.cancel_button.clicked.connect(self.reject)
        form.apply_button.clicked.connect(self._apply)
        form.apply_button.setText(f"{form.apply_button.text()}  Ctrl+Enter")
        form.return_button.setToolTip(
            self.tr(
                "A copy of each file in view with every question marked in its cell, and the reply on the clipboard"
            )
        )
        form.return_button.clicked.connect(lambda _checked=False: self.return_files())
        form.contact_button.clicked.connect(lambda: ask_for_contact(desk, self))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(form.apply_button.click)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._search)
        for number in range(form.view_tabs.count()):
            shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            shortcut.activated.connect(lambda number=number: form.view_tabs.setCurrentIndex(number))
        form.job_strip.cancel_requested.connect(self._cancel_reading)
        self._desk.jobs.state_changed.connect(form.job_strip.show_state)

    def _settled_here(self) -> int:
        return self._work.answers.settled + len(self._form.missing_panel.people.ticked)

    def _plan(self, answers: Answers, *, read_again: bool = False) -> None:
        self._warned = False
        self._work.run(answers, read_again=read_again)
        self._show_state()

    def _choose_unit(self, unit: str) -> None:
        """Plan with this unit for the file in view, or for all in view, as far as they name none themselves."""
        self._plan(self._work.answers.with_unit(self._silent_files(), unit))

    def _correct(self, line: PreviewLine, field: str, text: str) -> None:
        """Type over a cell; typing what stands in the file takes the correction back."""
        if self.plan is not None:
            planned = line.planned
            key = self.plan.cell_of(planned, field)
            whole = self.plan.whole_cell(planned, field, text)
            as_in_file = whole == raw_of(self.plan.files[planned.source].cell(*key[1:])).strip()
            self._plan(self._work.answers.with_cell(key, None if as_in_file else whole))

    def _restore_cell(self, line: PreviewLine, field: str) -> None:
        if self.plan is not None:
            self._plan(self._work.answers.with_cell(self.plan.cell_of(line.planned, field), None))
            self._form.lines_table.setFocus()

    def _choose_person(self, line: PreviewLine, answer: str) -> None:
        if self.plan is not None:
            self._plan(self._work.answers.with_person(self.plan.key_of(line.planned), answer))

    def _choose_mapping(self, one: MappedTable, chosen: Mapping[int, str]) -> None:
        if self.plan is not None:
            key = (self.plan.files[one.source].path, one.table.sheet, one.table.shape)
            self._plan(self._work.answers.with_mapping(key, chosen))

    def _keep_wording(self, title: str, field: str) -> None:
        """Let a title stand for a field in this contest and in those made later on this PC."""
        wordings = {**own_wordings(self._desk.contest.snapshot()), title: field}
        try:
            keep_wordings(self._desk.contest, wordings, for_new_contests=True)
        except UserError as error:
            self._say(say_error(error), Tone.ERROR)
            return
        said = self.tr("“{title}” is read as “{field}” from now on, in new contests too.")
        self._say(said.format(title=title, field=import_words.mapping_words(field)), Tone.DONE)
        self._plan(self._work.answers)

    def _silent_files(self) -> list[Path]:
        """The files in view that do not say whose they are, or did not before they were given a unit here."""
        preview = self._preview
        if preview is None:
            return []
        plan = preview.plan
        silent, source = preview.silent, self._form.file_box.currentData()
        return [
            planned.path
            for place, planned in enumerate(plan.files)
            if source in {-1, place} and (place in silent or self._work.answers.units.get(planned.path))
        ]

    def _show_unit(self) -> None:
        """Ask for a unit only where a file in view needs one; a unit never goes to a file that names its own."""
        form, files = self._form, self._silent_files()
        units = {self._work.answers.units.get(path, "") for path in files}
        form.unit_box.setCurrentIndex(max(0, form.unit_box.findData(units.pop() if len(units) == 1 else "")))
        for widget in (form.unit_label, form.unit_box):
            widget.setVisible(bool(files))

    def _plan_failed(self, error: UserError) -> None:
        self._give_up()
        self._say(
            say_error(error), Tone.ERROR, self.tr("Read again"), lambda: self._plan(self._work.answers, read_again=True)
        )

    def _cancel_reading(self) -> None:
        if self._preview is None:
            self.reject()
        elif self._work.busy and not self._work.writing:
            self._work.abandon()
            self._give_up()

    def _give_up(self) -> None:
        """Back to the plan that stands, if there is one."""
        plan = self.plan
        self._work.answers = plan.answers if plan else Answers()
        self._show_unit()
        self._show_state()

    def _show_plan(self, preview: Preview) -> None:
        if self._form.lines_table.is_editing:  # what is being typed would be lost with the cell
            self._waiting = preview
            return
        self._waiting = None
        form, plan, first = self._form, preview.plan, self._preview is None
        chosen = form.file_box.currentData()
        line, field = self._current()
        self._preview = preview
        with QSignalBlocker(form.file_box):
            form.file_box.clear()
            form.file_box.addItem(self.tr("All files ({count})").format(count=len(plan.files)), -1)
            for source, name in import_words.files_of(plan):
                form.file_box.addItem(name, source)
            form.file_box.setCurrentIndex(max(0, form.file_box.findData(chosen)))
        margins = form.dialog_layout.contentsMargins()
        form.trouble_area.show_plan(plan, self.width() - margins.left() - margins.right())
        self.model.set_preview(preview)
        self._show_file(line.number if line else None, field)
        form.missing_panel.show_people(plan.missing)
        self._show_tabs()
        self._show_state()
        if first:
            form.lines_table.setFocus()

    def _show_waiting(self) -> None:
        if self._waiting is not None and not self._work.busy:
            self._show_plan(self._waiting)

    def _show_tabs(self) -> None:
        plan, tabs = self.plan, self._form.view_tabs
        if plan is None:
            return
        open_tables = self._form.mapping_panel.wants_a_look(plan)
        columns = self.tr("Columns as read")
        tabs.setTabText(_MAPPING, f"{columns}  {open_tables}" if open_tables else columns)
        tabs.setTabText(_MISSING, f"{self.tr('Not come up again')}  {len(plan.missing)}")
        tabs.setTabVisible(_MISSING, bool(plan.missing))

    def _show_file(self, number: int | None = None, field: str = "") -> None:
        """The file chosen in the box, or all: its rows, their counts, its tables."""
        preview = self._preview
        if preview is None:
            return
        source = self._form.file_box.currentData()
        counts = preview.counts[source]
        words = (self.tr("All"), *map(import_words.action_words, Action), self.tr("with questions"))
        for place, fate in enumerate(self._fates):
            self._choices.button(place).setText(f"{words[place]} {counts[fate]}")
        self._show_lines(number, field)
        self._show_unit()
        self._form.mapping_panel.show_plan(preview.plan, source)

    def _show_lines(self, number: int | None = None, field: str = "") -> None:
        """The lines the file, the kind and the search leave; the same cell stays current as long as it is shown."""
        if self._preview is None:
            return
        if number is None:
            line, field = self._current()
            number = line.number if line else None
        fate = self._fates[self._choices.checkedId()]
        self.model.show_lines(self._preview.matching(self._form.file_box.currentData(), fate, self.search_box.text()))
        form = self._form
        form.lines_table.arrange()
        form.lines_table.set_empty_text(self.tr("No row of this kind."))
        row = self.model.row_of(number) if number is not None else -1
        if row < 0 and self.model.rowCount() > 1:
            row = 1
        column = self.model.keys.index(field) if field in self.model.keys else self.model.keys.index("name")
        form.lines_table.setCurrentIndex(self.model.index(row, column) if row >= 0 else QModelIndex())
        self._show_detail()

    def _show_numbers(self, shown: bool) -> None:
        self.model.show_numbers(shown)
        self._show_detail()

    def _current(self) -> tuple[PreviewLine | None, str]:
        index = self._form.lines_table.currentIndex()
        return (self.model.line_at(index.row()), self.model.keys[index.column()]) if index.isValid() else (None, "")

    def _show_detail(self, *_: object) -> None:
        line, field = self._current()
        plan = self.plan
        if line is None or plan is None:
            self._form.detail.show_nothing()
            return
        self._form.detail.show_cell(self.model, line, field, plan.answers.persons.get(plan.key_of(line.planned), ""))

    def _show_state(self) -> None:
        form, plan = self._form, self.plan
        preview = self._preview
        ready = preview is not None and not self._work.busy
        for widget in (form.view_tabs, *self._choices.buttons(), form.file_box, form.numbers_button, form.detail):
            widget.setVisible(plan is not None)
        self.search_box.setVisible(plan is not None)
        form.unit_box.setEnabled(not self._work.busy)
        form.apply_button.setEnabled(ready and plan is not None and self._writes(plan))
        form.return_button.setEnabled(ready and preview is not None and preview.has_questions)
        reading = self.tr("The files are being read…")
        form.summary_label.setText(self._summary(preview) if preview is not None else reading)
        form.hint_label.setText(self._hint(plan))
        if plan is None:
            form.lines_table.set_empty_text(self.tr("The files are being read…"))

    def _writes(self, plan: ImportPlan) -> bool:
        return plan.writes_anything or bool(self._form.missing_panel.people.ticked)

    def _summary(self, preview: Preview) -> str:
        counts = {action.value: preview.counts[-1][action] for action in Action}
        said = self.tr("{new} new, {changed} changed, {same} the same, {left_out} row(s) left out").format(**counts)
        if preview.plan.unreadable:
            said += self.tr(", {count} file(s) not readable").format(count=len(preview.plan.unreadable))
        return said

    def _hint(self, plan: ImportPlan | None) -> str:  # noqa: PLR0911 - a sentence for each state
        if self._work.writing:
            return self.tr("The list is backed up and the import written as one step…")
        if self._work.busy or plan is None:
            return self.tr("Reading. Nothing is written before you confirm.")
        if not plan.rows:
            return self.tr("No people were found in these files.")
        ticked = len(self._form.missing_panel.people.ticked)
        if ticked:
            return self.tr("Nothing is written before you confirm. {count} will withdraw.").format(count=ticked)
        if plan.writes_anything:
            return self.tr("Nothing is written before you confirm.")
        if self._preview is not None and self._preview.counts[-1][Action.SAME]:
            return self.tr("Nothing to write: what can be taken is in the list already.")
        return self.tr("Nothing to write: every row is left out. See why above.")

    def _apply(self) -> None:
        preview = self._preview
        if preview is None or self._work.busy or not self._writes(preview.plan):
            return
        self._work.write(preview.plan, set(self._form.missing_panel.people.ticked), self._written)
        self._show_state()

    def _written(self, operation_id: str) -> None:
        desk, undone = self._desk, self.tr("The import was taken back.")

        def undo() -> None:
            try:
                desk.contest.undo(operation_id)
            except UserError as error:
                desk.messages.error(error)
            else:
                desk.messages.done(undone)

        summary = self._summary(self._preview) if self._preview is not None else ""
        said = self.tr("Imported: {summary}.").format(summary=summary)
        desk.messages.done(said, self.tr("Take this import back"), undo)
        if not self._closed:
            self.accept()

    def return_files(self, folder: Path | None = None) -> None:
        """退回单 of the file in view, or of all with questions, into `folder` or one beside the contest."""
        if self.plan is not None:
            source = self._form.file_box.currentData()
            write_returns(self._desk, self.plan, source, folder, self, self._say)

    def _say(self, text: str, tone: Tone, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """Inside the dialog while it is open, else in the window."""
        message = Message(text, tone, action_text, action)
        if not self._closed:
            self._form.message_bar.show_message(message)
        else:
            self._desk.messages.posted.emit(message)

    def _search(self) -> None:
        self._form.view_tabs.setCurrentIndex(_PREVIEW)
        self.search_box.start()
