"""Differences between PCs with both values side by side, decided by keyboard with a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.services.packets.difference_words import Told
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.shell.theme import Tone

Key = tuple[str, str, str]


class DifferencePanel(QWidget):
    """Announces a decision as `decided` (the difference, whether theirs is taken, the reason); it keeps none.

    `state` says what stands in the last column of a line, and in what tone. Alt+1 keeps what stands here, Alt+2 takes
    theirs; both want the reason typed beside them. Enter in the reason goes on to the first of the two.
    """

    decided = Signal(object, bool, str)

    def __init__(
        self, state: Callable[[Told], tuple[str, Tone]] | None, empty_text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        columns = self._columns()
        if state is not None:
            columns.append(
                Column(self.tr("Decision"), lambda one: state(one)[0], width=80, tone=lambda one: state(one)[1])
            )
        self.model = TableModel(columns, key=key_of, parent=self)
        self.table = TableView(self)
        self.table.setAccessibleName(self.tr("Differences"))
        self.table.set_table(self.model, empty_text)
        self.reason_edit = QLineEdit(self)
        self.reason_edit.setPlaceholderText(self.tr("Reason, such as: seen on the paper"))
        self.reason_edit.setAccessibleName(self.tr("Reason"))
        self.ours_button = QPushButton(self.tr("Keep ours  Alt+&1"), self)
        self.theirs_button = QPushButton(self.tr("Take theirs  Alt+&2"), self)
        for button, theirs in ((self.ours_button, False), (self.theirs_button, True)):
            button.setAutoDefault(False)
            writes(button)
            button.clicked.connect(lambda _checked, theirs=theirs: self._decide(take_theirs=theirs))
        self.reason_edit.returnPressed.connect(self.ours_button.setFocus)
        deciding = QHBoxLayout()
        deciding.addWidget(self.reason_edit, 1)
        for button in (self.ours_button, self.theirs_button):
            deciding.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.table, 1)
        layout.addLayout(deciding)
        self.reason_edit.textChanged.connect(lambda _text: self._show_row())
        self.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_row())
        self.show_rows(())

    def show_rows(self, told: Sequence[Told]) -> None:
        """Show these differences; the line that was chosen stays chosen, else the first is."""
        row = self.table.currentIndex().row()
        self.model.set_rows(list(told))
        if told:
            self.table.selectRow(min(max(row, 0), len(told) - 1))
        for field in (self.reason_edit, self.ours_button, self.theirs_button):
            field.setVisible(bool(told))
        self._show_row()

    def choose_next(self) -> None:
        """Go one line down."""
        self.table.selectRow(min(self.table.currentIndex().row() + 1, self.model.rowCount() - 1))

    @property
    def current(self) -> Told | None:
        """The chosen difference."""
        row = self.table.currentIndex().row()
        return self.model.row_at(row) if 0 <= row < self.model.rowCount() else None

    def _columns(self) -> list[Column[Told]]:
        return [
            Column(self.tr("About"), lambda one: one.about, width=0, tip=lambda one: one.sentence),
            Column(self.tr("Field"), lambda one: one.field, width=60),
            Column(self.tr("Here"), lambda one: one.ours, width=72, tip=lambda one: one.ours),
            Column(self.tr("Written here by"), lambda one: one.ours_by, width=196, tip=lambda one: one.ours_by),
            Column(self.tr("Theirs"), lambda one: one.theirs, width=72, tip=lambda one: one.theirs),
            Column(self.tr("Written there by"), lambda one: one.theirs_by, width=196, tip=lambda one: one.theirs_by),
        ]

    def _show_row(self) -> None:
        one = self.current
        ready = one is not None and not one.difference.blocked and bool(self.reason_edit.text().strip())
        self.ours_button.setEnabled(ready)
        self.theirs_button.setEnabled(ready)

    def _decide(self, *, take_theirs: bool) -> None:
        one = self.current
        if one is not None:
            self.decided.emit(one, take_theirs, self.reason_edit.text().strip())


def key_of(one: Told) -> Key:
    """What a difference is about."""
    return one.difference.table, one.difference.key, one.difference.field
