"""签到: a number and Enter for everybody who comes, large enough to be read back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Round
from lianbing_desktop.services.scoring.attendance import (
    AttendanceLine,
    attendance,
    check_in,
    enter_absent,
    without_score,
)
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.shell.theme import Tone, set_property


class AttendanceDialog(QDialog):
    """Who came to one round. In the field: a number of the list or an exam number, then Enter: that one came.

    In the list: Enter came, / or A did not come, Delete takes back. Everything typed is on disk at once.
    """

    def __init__(self, desk: Desk, some: Round, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = some
        self.setWindowTitle(self.tr("Check-in: {round}").format(round=some.name))
        self.resize(820, 520)
        self.counts_label = QLabel(self)
        self.counts_label.setProperty("role", "section")
        self.number_edit = QLineEdit(self)
        self.number_edit.setPlaceholderText(self.tr("Number or exam number, then Enter: came"))
        self.number_edit.setAccessibleName(self.tr("Number"))
        self.number_edit.returnPressed.connect(self._on_number)
        self.said_label = QLabel(self)
        self.said_label.setProperty("role", "title")
        self.said_label.setMinimumHeight(40)
        self.model = TableModel(self._columns(), key=lambda one: one.entrant_id, parent=self)
        self.table = TableView(self)
        self.table.setAccessibleName(self.tr("People"))
        self.table.set_table(self.model, self.tr("Nobody is expected in this round."))
        self.table.installEventFilter(self)
        self.came_button = QPushButton(self.tr("Came  Enter"), self)
        self.absent_button = QPushButton(self.tr("Did not come  /"), self)
        self.clear_button = QPushButton(self.tr("Take back  Delete"), self)
        self.score_button = QPushButton(self)
        self.close_button = QPushButton(self.tr("&Close"), self)
        for button, came in ((self.came_button, True), (self.absent_button, False), (self.clear_button, None)):
            button.clicked.connect(lambda _checked, came=came: self._enter_chosen(came))
        self.score_button.clicked.connect(self._enter_absent)
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        for button in (self.came_button, self.absent_button, self.clear_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.score_button, self.close_button):
            buttons.addWidget(button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        for widget, stretch in (
            (self.counts_label, 0),
            (self.number_edit, 0),
            (self.said_label, 0),
            (self.table, 1),
        ):
            layout.addWidget(widget, stretch)
        layout.addLayout(buttons)
        self._show()
        self.table.selectRow(0)
        self.number_edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            keys = {
                Qt.Key.Key_Return: True, Qt.Key.Key_Enter: True, Qt.Key.Key_Slash: False, Qt.Key.Key_A: False
            }  # fmt: skip
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Delete:
                self._enter_chosen(None)
                return True
            if key in keys and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._enter_chosen(keys[key])
                return True
        return super().eventFilter(watched, event)

    def _columns(self) -> list[Column[AttendanceLine]]:
        return [
            Column(self.tr("No."), lambda one: one.number, align="right", width=60),
            Column(self.tr("Exam number"), lambda one: one.exam_number, width=120),
            Column(self.tr("Unit"), lambda one: one.unit, width=150),
            Column(self.tr("Name"), lambda one: one.name, width=0),
            Column(self.tr("Check-in"), self._state, width=130, tone=_tone),
        ]

    def _state(self, one: AttendanceLine) -> str:
        if one.differs:
            return self.tr("differs")
        return "" if one.came is None else self.tr("came") if one.came else self.tr("did not come")

    def _show(self) -> None:
        snapshot = self._desk.contest.snapshot()
        lines = attendance(snapshot, self._round)
        self.model.set_rows(lines)
        came, absent = sum(one.came is True for one in lines), sum(one.came is False for one in lines)
        self.counts_label.setText(
            self.tr("{came} came, {absent} did not, {left} not noted yet").format(
                came=came, absent=absent, left=len(lines) - came - absent
            )
        )
        left = without_score(snapshot, self._round)
        self.score_button.setText(self.tr("Enter {count} as &absent in the scores").format(count=len(left)))
        self.score_button.setVisible(bool(left) and self._desk.contest.task is None)

    def _on_number(self) -> None:
        typed = self.number_edit.text().strip()
        rows = [self.model.row_at(place) for place in range(self.model.rowCount())]
        found = [one for one in rows if typed and one.exam_number == typed]
        found = found or [one for one in rows if str(one.number) == typed]
        if not found:
            self._say(self.tr("Nobody has the number {number}.").format(number=typed), Tone.ERROR)
        else:
            self._enter(found[0], came=True)
        self.number_edit.clear()

    def _enter_chosen(self, came: bool | None) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < self.model.rowCount():
            self._enter(self.model.row_at(row), came=came)
            self.table.selectRow(min(row + 1, self.model.rowCount() - 1))

    def _enter(self, one: AttendanceLine, *, came: bool | None) -> None:
        try:
            new = check_in(self._desk.contest, self._round, one.entrant_id, came)
        except UserError as error:
            self._say(say_error(error), Tone.ERROR)
            return
        words = self.tr("taken back") if came is None else self.tr("came") if came else self.tr("did not come")
        already = "" if new else self.tr(" (as noted before)")
        self._say(f"{one.name}  {one.unit}  {words}{already}", Tone.DONE if came else Tone.WARNING)
        self._show()

    def _enter_absent(self) -> None:
        try:
            count = enter_absent(self._desk.contest, self._round)
        except UserError as error:
            self._say(say_error(error), Tone.ERROR)
            return
        self._say(self.tr("{count} entered as absent.").format(count=count), Tone.DONE)
        self._show()

    def _say(self, text: str, tone: Tone) -> None:
        self.said_label.setText(text)
        set_property(self.said_label, "tone", tone.value)


def _tone(one: AttendanceLine) -> Tone:
    if one.differs:
        return Tone.ERROR
    return Tone.NEUTRAL if one.came is None else Tone.DONE if one.came else Tone.WARNING
