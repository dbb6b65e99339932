"""双人盲录: one person types a paper without seeing what anybody else typed. Number, Enter, next."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLabel, QLineEdit, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, Round, ScoreState
from lianbing_desktop.domain.scoring.double_entry import EntryPass
from lianbing_desktop.domain.scoring.sheets import Sheet, serial_words
from lianbing_desktop.services.scoring import double_entry, sheets
from lianbing_desktop.services.scoring.double_entry import BlindLine, BlindSheet
from lianbing_desktop.services.scoring.score_entry import score_words, state_words
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_blind_entry_dialog import Ui_BlindEntryDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.scores.desk_dialog import DeskDialog
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.theme import Tone, set_property

_STATES = {
    "a": ScoreState.ABSENT, "/": ScoreState.ABSENT,
    "q": ScoreState.FORFEIT, "*": ScoreState.FORFEIT,
    "w": ScoreState.VOID, "+": ScoreState.VOID,
}  # fmt: skip
"""The same keys as in the grid of single entry."""
_STATE_TEXTS = {ScoreState.ABSENT: "缺考", ScoreState.FORFEIT: "弃权", ScoreState.VOID: "违纪"}
_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))
_PAUSE = 700  # ms without a key until the whole round is looked at again


class BlindEntryDialog(QDialog):
    """Shows what the person named at the top typed, and nothing of anybody else. Each value is on disk at once."""

    def __init__(self, desk: Desk, some: Round, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = some
        self._sheet: Sheet | None = None
        self._excuse = ""
        self._shown = BlindSheet((), EntryPass.FIRST, refused=False)
        self._before = desk.contest.operator
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_again)
        self._form = Ui_BlindEntryDialog()
        self._form.setupUi(self)
        self.setWindowTitle(self.tr("Blind double entry: {round}").format(round=some.name))
        self.resize(1000, 560)
        self._make_table()
        self._make_card()
        self._connect()
        self.finished.connect(self._leave)
        self._form.name_edit.setFocus()
        self.refresh()

    @property
    def line(self) -> BlindLine | None:
        """The line the next value is for."""
        row = self._form.lines_table.currentIndex().row()
        return self.model.row_at(row) if 0 <= row < self.model.rowCount() else None

    def refresh(self) -> None:
        """Show the lines as the person named has typed them."""
        form, contest = self._form, self._desk.contest
        name = form.name_edit.text().strip()
        contest.operator = name
        row = form.lines_table.currentIndex().row()
        self._shown = double_entry.blind_sheet(contest, self._round, name, self._sheet, excused=bool(self._excuse))
        self.model.set_rows(self._shown.lines if name else ())
        if self.model.rowCount():
            form.lines_table.selectRow(min(max(row, 0), self.model.rowCount() - 1))
        self._show_state()
        self._show_line()

    def _look_again(self) -> None:
        if not self.value_edit.isModified():  # never under somebody's fingers
            self.refresh()

    def _make_table(self) -> None:
        columns: list[Column[BlindLine]] = [
            Column(self.tr("No."), lambda one: one.number, align="right", width=56),
            Column(self.tr("Unit"), lambda one: one.unit, width=130),
            Column(self.tr("Name"), lambda one: one.name, width=0),
            Column(self.tr("Judge"), lambda one: one.part, width=80),
            Column(self.tr("You typed"), _own, align="right", width=110),
        ]
        self.model = TableModel(columns, key=lambda one: one.cell, parent=self)
        table = self._form.lines_table
        table.set_table(self.model, self.tr("Type the name of whoever types, then press Enter."))
        table.setSortingEnabled(False)
        table.setColumnHidden(3, not self._round.settings.judges)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # values are typed beside it; the arrow keys there move in it
        table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_line())

    def _make_card(self) -> None:
        body = self._form.entry_card_layout
        self.who_label = QLabel(self)
        self.who_label.setProperty("role", "soft")
        self.name_label = QLabel(self)
        self.name_label.setStyleSheet("font-size: 24px; font-weight: 600")
        self.value_edit = QLineEdit(self)
        self.value_edit.setStyleSheet("font-size: 30px; font-weight: 600")
        self.value_edit.setMinimumHeight(52)
        self.value_edit.setAccessibleName(self.tr("Score on the paper"))
        # An input method would swallow the keys for absent, forfeited and void while it is set to Chinese.
        self.value_edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.value_edit.installEventFilter(self)
        self.note_label = QLabel(self)
        self.note_label.setWordWrap(True)
        self.note_label.setMinimumHeight(60)
        self.note_label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for widget in (self.who_label, self.name_label, self.value_edit, self.note_label):
            body.addWidget(widget)
        body.addStretch(1)
        self._form.key_legend.set_lines(
            (
                (("Enter",), self.tr("save, next")),
                (("↑", "↓"), self.tr("other row")),
                (("A", "/"), state_words(ScoreState.ABSENT)),
                (("Delete",), self.tr("clear")),
                (("Q", "*"), state_words(ScoreState.FORFEIT)),
                (("F3",), self.tr("next open")),
                (("W", "+"), state_words(ScoreState.VOID)),
                (("F8",), self.tr("desk")),
            )
        )

    def _connect(self) -> None:
        form = self._form
        form.name_edit.returnPressed.connect(self._begin)
        form.name_edit.editingFinished.connect(self._change_person)
        form.serial_edit.returnPressed.connect(self._choose_sheet)
        form.excuse_button.clicked.connect(self._ask_excuse)
        form.desk_button.clicked.connect(self._open_desk)
        form.close_button.clicked.connect(self.accept)

    def _begin(self) -> None:
        self._change_person()
        if self._form.name_edit.text().strip():
            self.value_edit.setFocus()
            self._go_to_open(-1)

    def _change_person(self) -> None:
        if self._form.name_edit.text().strip() != self._desk.contest.operator:
            self._excuse = ""
            self.note_label.clear()
            self.refresh()

    def _choose_sheet(self) -> None:
        text = self._form.serial_edit.text().strip()
        try:
            found = sheets.sheet_called(self._desk.contest, text) if text else None
            if found is not None and found.round_id != self._round.id:
                raise UserError("sheet_of_other_round", serial=serial_words(found.serial), round=self._round.name)
        except UserError as error:
            self._refuse(error)
            self._form.serial_edit.selectAll()
            return
        self._sheet = found
        set_property(self._form.serial_edit, "tone", Tone.NEUTRAL.value)
        self.note_label.clear()
        self.refresh()
        if self._form.name_edit.text().strip():
            self.value_edit.setFocus()
            self._go_to_open(-1)
        else:
            self._form.name_edit.setFocus()

    def _ask_excuse(self) -> None:
        reason, given = QInputDialog.getText(
            self,
            self.tr("The same person a second time"),
            self.tr("Why can nobody else type it? The reason is kept with every value."),
        )
        if given and reason.strip():
            self._excuse = reason.strip()
            self.refresh()
            self.value_edit.setFocus()
            self._go_to_open(-1)

    def _take(self, text: str) -> None:
        line = self.line
        if line is None:
            return
        if not self._form.name_edit.text().strip():
            self._form.name_edit.setFocus()
            return
        row = self._form.lines_table.currentIndex().row()
        if text.strip():
            serial = self._sheet.serial if self._sheet else ""
            try:
                score = double_entry.type_blind(self._desk.contest, line.cell, text, serial=serial, excuse=self._excuse)
            except UserError as error:
                self._refuse(error)
                self.value_edit.selectAll()
                return
            self.note_label.setText(self.tr("{name}: {value}").format(name=line.name, value=score_words(score)))
            set_property(self.note_label, "tone", Tone.NEUTRAL.value)
            self._show_own(row, replace(line, own=score))
        self._move_to(row + 1)

    def _show_own(self, row: int, line: BlindLine) -> None:
        """Show one line's new value at once; what became of it with others is counted in a pause of typing."""
        lines = list(self._shown.lines)
        lines[row] = line
        self._shown = replace(self._shown, lines=tuple(lines))
        self.model.set_row(row, line)
        self._pause.start()

    def _clear(self) -> None:
        line = self.line
        if line is None or line.own == NOT_ENTERED:
            return
        try:
            double_entry.clear_blind(self._desk.contest, line.cell, self._sheet.serial if self._sheet else "")
        except UserError as error:
            self._refuse(error)
            return
        self.refresh()

    def _move_to(self, row: int) -> None:
        if self.model.rowCount():
            self._form.lines_table.selectRow(min(max(row, 0), self.model.rowCount() - 1))
        self._show_line()

    def _go_to_open(self, after: int) -> None:
        count = self.model.rowCount()
        rows = [(after + step) % count for step in range(1, count + 1)] if count else []
        for row in rows:
            if self.model.row_at(row).own == NOT_ENTERED:
                self._move_to(row)
                return

    def _show_line(self) -> None:
        line = self.line
        set_property(self.value_edit, "tone", Tone.NEUTRAL.value)
        self.value_edit.setEnabled(line is not None)
        self.who_label.setText("  ".join(part for part in (line.unit, line.part) if part) if line else "")
        self.name_label.setText(line.name if line else "–")
        self.value_edit.setText("" if line is None else _own(line))
        self.value_edit.selectAll()

    def _show_state(self) -> None:
        form, shown = self._form, self._shown
        named = bool(form.name_edit.text().strip())
        second = shown.entry_pass is EntryPass.SECOND
        form.pass_label.setText((self.tr("Second entry") if second else self.tr("First entry")) if named else "")
        form.excuse_button.setVisible(named and shown.refused)
        state = double_entry.entry_state(self._desk.contest, self._round)
        parts = []
        if named:
            parts.append(self.tr("{done} of {count} typed by you").format(done=shown.done, count=len(shown.lines)))
        if named and shown.refused:
            parts.append(self.tr("Now somebody else types it a second time: change the name."))
        form.state_label.setText("  ·  ".join(parts))
        form.desk_button.setEnabled(bool(state.mismatches))
        count = state.mismatches
        form.desk_button.setText(
            self.tr("Settling desk ({count})…").format(count=count) if count else self.tr("Settling desk…")
        )

    def _refuse(self, error: UserError) -> None:
        QApplication.beep()
        self.note_label.setText(say_error(error))
        set_property(self.note_label, "tone", Tone.ERROR.value)
        field = self._form.serial_edit if error.code.startswith("sheet_") else self.value_edit
        set_property(field, "tone", Tone.ERROR.value)

    def _open_desk(self) -> None:
        self._pause.stop()
        if double_entry.desk_cases(self._desk.contest, self._round.id):
            self._desk.contest.operator = self._before
            dialog = DeskDialog(self._desk, self._round, self)
            dialog.exec()
            dialog.deleteLater()
            self.refresh()

    def _leave(self) -> None:
        self._pause.stop()
        self._desk.contest.operator = self._before

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.value_edit or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        row, key, text = self._form.lines_table.currentIndex().row(), Qt.Key(event.key()), event.text().casefold()
        if key in _ENTER:
            self._take(self.value_edit.text())
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._move_to(row + (1 if key is Qt.Key.Key_Down else -1))
        elif key is Qt.Key.Key_F3:
            self._go_to_open(row)
        elif key is Qt.Key.Key_F8:
            self._open_desk()
        elif key is Qt.Key.Key_Delete and self.value_edit.hasSelectedText():
            self._clear()
        elif text in _STATES and text:
            self._take(_STATE_TEXTS[_STATES[text]])
        else:
            return super().eventFilter(watched, event)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) not in _ENTER:  # Enter in the name's field begins, it does not close
            super().keyPressEvent(event)


def _own(line: BlindLine) -> str:
    return "" if line.own == NOT_ENTERED else _words(line)


def _words(line: BlindLine) -> str:
    seconds = line.own.seconds
    time = "" if seconds is None else f" {seconds // 60}.{seconds % 60:02d}"
    return score_words(line.own) + time
