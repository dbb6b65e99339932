"""The preview of an import: what every row of the rosters would do, before anything is written."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QFileDialog,
    QToolButton,
    QWidget,
)

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake.annotating import annotate
from lianbing_desktop.services.intake.import_plan import Action, ImportPlan
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_import_dialog import Ui_ImportDialog
from lianbing_desktop.ui.models import import_model
from lianbing_desktop.ui.models.import_model import PreviewLine, preview_lines
from lianbing_desktop.ui.shell.jobs import JobCancelled, Progress
from lianbing_desktop.ui.shell.messages import Message
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.widgets.search_box import SearchBox

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".et", ".ods")
"""What counties send. Whether a file is a spreadsheet at all is told from its content when it is read."""
_QUESTIONS = "questions"
_TABLE_HEIGHT = 106


class ImportDialog(QDialog):
    """Reads the files as it opens, shows what they would change, and writes it when that is confirmed.

    Accepted means that something was written; closing it in any other way leaves the contest as it was.
    """

    def __init__(self, desk: Desk, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._paths = tuple(paths)
        self._plan: ImportPlan | None = None
        self._units: Mapping[Path, str] = {}
        self._lines: tuple[PreviewLine, ...] = ()
        self._of_file: tuple[PreviewLine, ...] = ()
        self._stop = threading.Event()
        self._planning = False
        self._closed = False
        self._form = Ui_ImportDialog()
        self._form.setupUi(self)
        self.resize(1040, 560)
        self._make_preview()
        self._make_mapping()
        self._make_buttons()
        self._form.lines_table.setFocus()
        self._read(self._units)

    @property
    def plan(self) -> ImportPlan | None:
        """What confirming would write; None until the files have been read."""
        return self._plan

    def done(self, result: int) -> None:
        self._abandon()
        if not self._closed:
            self._closed = True
            self._desk.jobs.state_changed.disconnect(self._form.job_strip.show_state)
        super().done(result)

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
        form.view_tabs.setExpanding(False)
        form.view_tabs.setDrawBase(False)
        form.view_tabs.addTab(self.tr("Preview"))
        form.view_tabs.addTab(self.tr("Columns as read"))
        form.view_tabs.currentChanged.connect(form.stack.setCurrentIndex)
        self._choices = QButtonGroup(self)
        self._fates: tuple[str, ...] = ("", *Action, _QUESTIONS)
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
        self.model = import_model.preview_model(self)
        form.lines_table.set_table(self.model, self.tr("The files are being read…"))
        form.lines_table.setAccessibleName(self.tr("Preview"))
        form.lines_table.setMinimumHeight(_TABLE_HEIGHT)
        form.lines_table.selectionModel().selectionChanged.connect(self._show_detail)
        self.model.modelReset.connect(self._show_detail)
        self.search_box.textChanged.connect(self.model.set_filter)

    def _make_mapping(self) -> None:
        form = self._form
        form.mapping_label.setText(
            self.tr(
                "How the header of every table was understood. A column that was taken for something else shows here."
            )
        )
        self.tables = import_model.tables_model(self)
        self.columns = import_model.columns_model(self)
        form.tables_table.set_table(self.tables, self.tr("No table was recognised."))
        form.columns_table.set_table(self.columns, self.tr("Choose a table on the left."))
        form.tables_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        form.tables_table.setAccessibleName(self.tr("Tables"))
        form.columns_table.setAccessibleName(self.tr("Columns as read"))
        form.tables_table.selectionModel().selectionChanged.connect(self._show_columns)
        self.tables.modelReset.connect(self._show_columns)

    def _make_buttons(self) -> None:
        form = self._form
        form.cancel_button.clicked.connect(self.reject)
        form.apply_button.clicked.connect(self._apply)
        form.apply_button.setText(f"{form.apply_button.text()}  Ctrl+Enter")
        form.return_button.clicked.connect(self._choose_folder)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(form.apply_button.click)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._search)
        form.job_strip.cancel_requested.connect(self._cancel_reading)
        self._desk.jobs.state_changed.connect(form.job_strip.show_state)

    def _choose_unit(self, unit: str) -> None:
        """Read anew with this unit for the file in view, or for all in view, as far as they name none themselves."""
        self._read({**self._units, **dict.fromkeys(self._silent_files(), unit)})

    def _silent_files(self) -> list[Path]:
        """The files in view that do not say whose they are, or did not before they were given a unit here."""
        if self._plan is None:
            return []
        silent, source = import_model.silent_files(self._plan), self._form.file_box.currentData()
        return [
            planned.path
            for place, planned in enumerate(self._plan.files)
            if source in {-1, place} and (place in silent or self._units.get(planned.path))
        ]

    def _show_unit(self) -> None:
        """Ask for a unit only where a file in view needs one; a unit never goes to a file that names its own."""
        form, files = self._form, self._silent_files()
        units = {self._units.get(path, "") for path in files}
        form.unit_box.setCurrentIndex(max(0, form.unit_box.findData(units.pop() if len(units) == 1 else "")))
        for widget in (form.unit_label, form.unit_box):
            widget.setVisible(bool(files))

    def _read(self, units: Mapping[Path, str]) -> None:
        """Plan anew with these units for files that name none."""
        self._abandon()
        self._stop = stop = threading.Event()
        self._planning = True
        desk, paths = self._desk, self._paths

        def work(progress: Progress) -> ImportPlan:
            def report(number: int, total: int, file: str) -> None:
                if stop.is_set():
                    raise JobCancelled
                progress(number - 1, total, file)

            copy = desk.contest.again()
            try:
                return plan_import(copy, paths, progress=report, file_units=units)
            finally:
                copy.close()

        def arrived(plan: ImportPlan) -> None:
            if not stop.is_set():
                self._units = units
                self._show_plan(plan)

        def failed(error: UserError) -> None:
            if not stop.is_set():
                self._give_up()
                self._say(say_error(error), Tone.ERROR, self.tr("Read again"), lambda: self._read(units))

        def cancelled() -> None:
            if not stop.is_set():
                self._cancel_reading()

        self._show_state()
        desk.jobs.run(self.tr("Reading rosters"), work, arrived, failed, cancelled)

    def _abandon(self) -> None:
        """Whatever is still being read is not wanted any more."""
        self._stop.set()
        self._planning = False

    def _cancel_reading(self) -> None:
        if self._plan is None:
            self.reject()
        elif self._planning:
            self._abandon()
            self._give_up()

    def _give_up(self) -> None:
        """Back to the plan that stands, if there is one."""
        self._planning = False
        self._show_unit()
        self._show_state()

    def _show_plan(self, plan: ImportPlan) -> None:
        form = self._form
        self._planning = False
        self._plan = plan
        self._lines = preview_lines(plan)
        chosen = form.file_box.currentData()
        with QSignalBlocker(form.file_box):
            form.file_box.clear()
            form.file_box.addItem(self.tr("All files ({count})").format(count=len(plan.files)), -1)
            for source, name in import_model.files_of(plan):
                form.file_box.addItem(name, source)
            form.file_box.setCurrentIndex(max(0, form.file_box.findData(chosen)))
        margins = form.dialog_layout.contentsMargins()
        form.trouble_area.show_plan(plan, self.width() - margins.left() - margins.right())
        self._show_file()
        self._show_state()
        if self.model.rowCount() and not form.lines_table.selectionModel().hasSelection():
            form.lines_table.selectRow(0)
        form.lines_table.setFocus()

    def _show_file(self) -> None:
        """The file chosen in the box, or all: its rows, their counts, its tables."""
        source = self._form.file_box.currentData()
        self._of_file = tuple(line for line in self._lines if source in {-1, line.planned.source})
        words = (self.tr("All"), *map(import_model.action_words, Action), self.tr("with questions"))
        for number, fate in enumerate(self._fates):
            count = sum(_has_fate(line, fate) for line in self._of_file)
            button = self._choices.button(number)
            button.setText(f"{words[number]} {count}")
        self._show_lines()
        self._show_unit()
        if self._plan is not None:
            tables = import_model.mapped_tables(self._plan)
            self.tables.set_rows([one for one in tables if source in {-1, one.source}])
            if self.tables.rowCount() and not self._form.tables_table.selectionModel().hasSelection():
                self._form.tables_table.selectRow(0)

    def _show_lines(self) -> None:
        fate = self._fates[self._choices.checkedId()]
        self._form.lines_table.set_empty_text(self.tr("No row of this kind."))
        self.model.set_rows([line for line in self._of_file if _has_fate(line, fate)])

    def _show_detail(self, *_: object) -> None:
        chosen = self._form.lines_table.selectionModel().selectedRows()
        self._form.detail.show_line(self.model.row_at(chosen[0].row()) if chosen else None)

    def _show_columns(self, *_: object) -> None:
        chosen = self._form.tables_table.selectionModel().selectedRows()
        self.columns.set_rows(import_model.mapped_columns(self.tables.row_at(chosen[0].row()).table) if chosen else ())

    def _show_state(self) -> None:
        form, plan = self._form, self._plan
        ready = plan is not None and not self._planning
        for widget in (form.view_tabs, *self._choices.buttons(), form.file_box, self.search_box, form.detail):
            widget.setVisible(plan is not None)
        form.unit_box.setEnabled(not self._planning)
        form.apply_button.setEnabled(ready and plan is not None and plan.writes_anything)
        form.return_button.setEnabled(ready and plan is not None and bool(plan.problems))
        form.summary_label.setText(self._summary(plan) if plan is not None else self.tr("The files are being read…"))
        form.hint_label.setText(self._hint(plan))

    def _summary(self, plan: ImportPlan) -> str:
        said = self.tr("{new} new, {changed} changed, {same} the same, {left_out} row(s) left out").format(
            new=plan.count(Action.NEW),
            changed=plan.count(Action.CHANGED),
            same=plan.count(Action.SAME),
            left_out=plan.count(Action.LEFT_OUT),
        )
        if plan.unreadable:
            said += self.tr(", {count} file(s) not readable").format(count=len(plan.unreadable))
        return said

    def _hint(self, plan: ImportPlan | None) -> str:
        if self._planning or plan is None:
            return self.tr("Reading. Nothing is written before you confirm.")
        if not plan.rows:
            return self.tr("No people were found in these files.")
        if plan.writes_anything:
            return self.tr("Nothing is written before you confirm.")
        if plan.count(Action.SAME):
            return self.tr("Nothing to write: what can be taken is in the list already.")
        return self.tr("Nothing to write: every row is left out. See why above.")

    def _apply(self) -> None:
        plan, desk = self._plan, self._desk
        if plan is None or self._planning or not plan.writes_anything:
            return
        try:
            operation_id = apply_import(desk.contest, plan)
        except UserError as error:
            self._say(say_error(error), Tone.ERROR, self.tr("Read again"), lambda: self._read(self._units))
            return
        undone = self.tr("The import was taken back.")

        def undo() -> None:
            try:
                desk.contest.undo(operation_id)
            except UserError as error:
                desk.messages.error(error)
            else:
                desk.messages.done(undone)

        said = self.tr("Imported: {summary}.").format(summary=self._summary(plan))
        desk.messages.done(said, self.tr("Take this import back"), undo)
        self.accept()

    def _choose_folder(self) -> None:
        start = self._paths[0].parent if self._paths else self._desk.contest.path.parent
        title = self.tr("Choose a folder for the marked copies")
        folder = QFileDialog.getExistingDirectory(self, title, str(start))
        if folder:
            self.write_marked_copies(Path(folder))

    def write_marked_copies(self, folder: Path) -> None:
        """退回单: a copy of every file with questions, each marked in its cell, into `folder`."""
        plan = self._plan
        if plan is None:
            return
        # The dialog may be gone when the last copy is written, and what is gone cannot translate.
        said, open_text = self.tr("{count} marked copies written to “{folder}”."), self.tr("Open folder")

        def written(copies: list[Path]) -> None:
            text = said.format(count=len(copies), folder=folder.name)
            self._say(text, Tone.DONE, open_text, lambda: _open(folder))

        def failed(error: UserError) -> None:
            self._say(say_error(error), Tone.ERROR)

        self._desk.jobs.run(self.tr("Writing marked copies"), lambda _progress: annotate(plan, folder), written, failed)

    def _say(self, text: str, tone: Tone, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """Inside the dialog while it is open, else in the window."""
        message = Message(text, tone, action_text, action)
        if not self._closed:
            self._form.message_bar.show_message(message)
        else:
            self._desk.messages.posted.emit(message)

    def _search(self) -> None:
        self._form.view_tabs.setCurrentIndex(0)
        self.search_box.start()


def choose_and_import(desk: Desk, parent: QWidget, paths: Sequence[Path] | None = None) -> None:
    """Ask for rosters unless `paths` are given, and show what they would change. Nothing chosen does nothing."""
    if paths is None:
        kinds = QCoreApplication.translate("ImportDialog", "Spreadsheets ({patterns})").format(
            patterns=" ".join(f"*{suffix}" for suffix in SUFFIXES)
        )
        title = QCoreApplication.translate("ImportDialog", "Choose rosters")
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(desk.contest.path.parent), kinds)
        paths = [Path(name) for name in names]
    if paths:
        dialog = ImportDialog(desk, paths, parent)
        dialog.exec()
        dialog.deleteLater()


def dropped_files(event: QDropEvent) -> list[Path]:
    """The spreadsheets of a drop (or of a drag that enters); of a folder, those that lie in it."""
    found: list[Path] = []
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is None:
            continue
        found += sorted(path.iterdir()) if path.is_dir() else [path]
    return [
        path
        for path in found
        if path.suffix.lower() in SUFFIXES and not path.name.startswith("~$") and not path.is_dir()
    ]


def _has_fate(line: PreviewLine, fate: str) -> bool:
    if fate == _QUESTIONS:
        return bool(line.planned.problems)
    return not fate or line.planned.action == fate


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
