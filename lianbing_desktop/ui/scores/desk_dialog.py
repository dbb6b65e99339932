"""核定台: where two clerks differ a third person looks at the paper and says what stands there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Round
from lianbing_desktop.domain.scoring.sheets import serial_words
from lianbing_desktop.services.scoring import double_entry
from lianbing_desktop.services.scoring.double_entry import DeskCase
from lianbing_desktop.services.scoring.score_entry import score_words
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_desk_dialog import Ui_DeskDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.theme import Tone, set_property
from lianbing_desktop.ui.widgets.form_rows import FormRows


class DeskDialog(QDialog):
    """The cases at the left, the one in hand at the right. Alt+1, Alt+2 … take over what that person typed."""

    def __init__(self, desk: Desk, some: Round, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = some
        self._hands: list[QPushButton] = []
        self._form = Ui_DeskDialog()
        self._form.setupUi(self)
        self.setWindowTitle(self.tr("Settling desk: {round}").format(round=some.name))
        self.resize(980, 540)
        columns: list[Column[DeskCase]] = [
            Column(self.tr("Sheet"), lambda one: one.serial, text=_serial, width=96),
            Column(self.tr("Unit"), lambda one: one.unit, width=110),
            Column(self.tr("Name"), lambda one: one.name, width=0),
            Column(self.tr("Judge"), lambda one: one.part, width=70),
            Column(self.tr("Typed"), _values, align="right", width=140, tone=lambda _one: Tone.WARNING),
        ]
        self.model = TableModel(columns, key=lambda one: one.cell, parent=self)
        form = self._form
        form.cases_table.set_table(self.model, self.tr("Nothing to settle: wherever two people typed, they agree."))
        form.cases_table.setColumnHidden(3, not some.settings.judges)
        form.cases_table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_case())
        form.cases_table.opened.connect(lambda _row: self.value_edit.setFocus())
        self.model.modelReset.connect(self._show_case)
        self._make_card()
        form.settle_button.clicked.connect(self._settle)
        form.close_button.clicked.connect(self.accept)
        self._fill(0)
        self.person_edit.setFocus()

    def _make_card(self) -> None:
        body = self._form.case_card_layout
        self.name_label = QLabel(self)
        self.name_label.setStyleSheet("font-size: 20px; font-weight: 600")
        self.sheet_label = QLabel(self)
        self.sheet_label.setProperty("role", "soft")
        self.hands_layout = QHBoxLayout()
        self.hands_layout.setSpacing(8)
        self.value_edit = QLineEdit(self)
        self.person_edit = QLineEdit(self)
        self.reason_edit = QLineEdit(self)
        self.rows = FormRows(self)
        self.rows.add(
            self.tr("&Paper says"), self.value_edit, self.tr("Type it, or take a value over with Alt+1, Alt+2")
        )
        self.rows.add(self.tr("&Settled by"), self.person_edit, self.tr("A third person, who has looked at the paper"))
        self.rows.add(self.tr("&Remark"), self.reason_edit, self.tr("Needed only when there is no third person"))
        body.addWidget(self.name_label)
        body.addWidget(self.sheet_label)
        body.addLayout(self.hands_layout)
        body.addWidget(self.rows)
        body.addStretch(1)
        for number in range(4):
            shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            shortcut.activated.connect(lambda number=number: self._take_over(number))

    def _fill(self, row: int) -> None:
        self.model.set_rows(double_entry.desk_cases(self._desk.contest, self._round.id))
        if self.model.rowCount():
            self._form.cases_table.selectRow(min(row, self.model.rowCount() - 1))
        rate = double_entry.entry_state(self._desk.contest, self._round).rate
        self._form.rate_label.setText(
            self.tr("Typed alike: {alike} of {compared} ({percent}%)").format(
                alike=rate.alike, compared=rate.compared, percent=f"{rate.permille / 10:.1f}"
            )
            if rate.compared
            else ""
        )

    def _case(self) -> DeskCase | None:
        row = self._form.cases_table.currentIndex().row()
        return self.model.row_at(row) if 0 <= row < self.model.rowCount() else None

    def _show_case(self) -> None:
        case = self._case()
        for button in self._hands:
            button.deleteLater()
        self._hands = []
        self._form.case_card.setEnabled(case is not None)
        self._form.settle_button.setEnabled(case is not None)
        self.value_edit.clear()
        self._say("")
        if case is None:
            self.name_label.setText("–")
            self.sheet_label.clear()
            return
        self.name_label.setText("  ".join(part for part in (case.name, case.part) if part))
        sheet = self.tr("sheet {serial}").format(serial=serial_words(case.serial)) if case.serial else ""
        self.sheet_label.setText("  ·  ".join(part for part in (case.unit, sheet) if part))
        for number, hand in enumerate(case.hands):
            button = QPushButton(f"{score_words(hand.score)}\n{hand.operator}  {hand.entered_at[11:16]}", self)
            button.setProperty("role", "choice")
            button.setAutoDefault(False)
            button.setMinimumHeight(64)
            button.setStyleSheet("font-size: 16px")
            button.clicked.connect(lambda _checked=False, number=number: self._take_over(number))
            self.hands_layout.addWidget(button)
            self._hands.append(button)

    def _take_over(self, number: int) -> None:
        case = self._case()
        if case is not None and number < len(case.hands):
            hand = case.hands[number]
            seconds = hand.score.seconds
            time = "" if seconds is None else f" {seconds // 60}.{seconds % 60:02d}"
            self.value_edit.setText(score_words(hand.score) + time)
            (self.value_edit if self.person_edit.text().strip() else self.person_edit).setFocus()

    def _settle(self) -> None:
        case = self._case()
        if case is None:
            return
        row = self._form.cases_table.currentIndex().row()
        try:
            double_entry.settle(
                self._desk.contest, case.cell, self.value_edit.text(), self.person_edit.text(), self.reason_edit.text()
            )
        except UserError as error:
            self._refuse(error)
            return
        self.reason_edit.clear()
        self._fill(row)
        self.value_edit.setFocus()

    def _refuse(self, error: UserError) -> None:
        field = self.value_edit
        if error.code == "desk_nobody":
            field = self.person_edit
        elif error.code == "desk_same_person":
            field = self.reason_edit
        self._say("")
        self.rows.set_error(field, say_error(error))
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _say(self, text: str) -> None:
        for field in (self.value_edit, self.person_edit, self.reason_edit):
            self.rows.set_error(field, text)
            set_property(field, "tone", Tone.NEUTRAL.value)


def _serial(case: DeskCase) -> str:
    return serial_words(case.serial) if case.serial else "–"


def _values(case: DeskCase) -> str:
    return " / ".join(score_words(hand.score) for hand in case.hands)
