"""汇总: what is new and the same, and every difference with both values side by side, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.services.packets.difference_words import Told
from lianbing_desktop.services.packets.merging import Choice, Merged
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.shell.theme import Tone


class JoinDialog(QDialog):
    """After `accept`, `choices` holds what a person decided; a difference without one stays open.

    Alt+1 keeps what stands here, Alt+2 takes theirs; both want the reason typed beside them.
    """

    def __init__(self, found: Merged, told: Sequence[Told], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[tuple[str, str, str], Choice] = {}
        self.setWindowTitle(self.tr("Join packets"))
        self.resize(1060, 540)
        words = [say("merge_would", {"added": found.added, "updated": found.updated, "same": found.same})]
        if found.late:
            words.append(say("merge_late", {"count": found.late}))
        if told:
            words.append(self.tr("Differences stay as they are here until somebody decides; that may wait."))
        intro = QLabel("\n".join(words), self)
        intro.setWordWrap(True)
        self.model = TableModel(self._columns(), key=_key, parent=self)
        self.table = TableView(self)
        self.table.setAccessibleName(self.tr("Differences"))
        self.table.set_table(self.model, self.tr("Nothing differs: everything can be joined."))
        self.reason_edit = QLineEdit(self)
        self.reason_edit.setPlaceholderText(self.tr("Reason, such as: seen on the paper"))
        self.reason_edit.setAccessibleName(self.tr("Reason"))
        self.ours_button = QPushButton(self.tr("Keep ours  Alt+&1"), self)
        self.theirs_button = QPushButton(self.tr("Take theirs  Alt+&2"), self)
        for button, theirs in ((self.ours_button, False), (self.theirs_button, True)):
            button.clicked.connect(lambda _checked, theirs=theirs: self._decide(take_theirs=theirs))
        self.join_button = QPushButton(self.tr("&Join"), self)
        self.join_button.setProperty("role", "primary")
        self.join_button.clicked.connect(self.accept)
        cancel_button = QPushButton(self.tr("Cancel"), self)
        cancel_button.clicked.connect(self.reject)
        for button in (self.ours_button, self.theirs_button, cancel_button):
            button.setAutoDefault(False)
        deciding = QHBoxLayout()
        deciding.addWidget(self.reason_edit, 1)
        for button in (self.ours_button, self.theirs_button):
            deciding.addWidget(button)
        ending = QHBoxLayout()
        ending.addStretch(1)
        for button in (cancel_button, self.join_button):
            ending.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        for one, stretch in ((intro, 0), (self.table, 1)):
            layout.addWidget(one, stretch)
        layout.addLayout(deciding)
        layout.addLayout(ending)
        self.reason_edit.textChanged.connect(lambda _text: self._show_row())
        self.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_row())
        self.model.set_rows(list(told))
        if told:
            self.table.selectRow(0)
        self._show_row()
        for field in (self.reason_edit, self.ours_button, self.theirs_button):
            field.setVisible(bool(told))
        (self.reason_edit if told else self.join_button).setFocus()

    def _columns(self) -> list[Column[Told]]:
        return [
            Column(self.tr("About"), lambda one: one.about, width=0, tip=lambda one: one.sentence),
            Column(self.tr("Field"), lambda one: one.field, width=70),
            Column(self.tr("Here"), lambda one: one.ours, width=90),
            Column(self.tr("Written here by"), lambda one: one.ours_by, width=200, tip=lambda one: one.ours_by),
            Column(self.tr("Theirs"), lambda one: one.theirs, width=90),
            Column(self.tr("Written there by"), lambda one: one.theirs_by, width=200, tip=lambda one: one.theirs_by),
            Column(self.tr("Decision"), self._decision, width=80, tone=self._tone),
        ]

    def _current(self) -> Told | None:
        row = self.table.currentIndex().row()
        return self.model.row_at(row) if 0 <= row < self.model.rowCount() else None

    def _show_row(self) -> None:
        one = self._current()
        ready = one is not None and not one.difference.blocked and bool(self.reason_edit.text().strip())
        self.ours_button.setEnabled(ready)
        self.theirs_button.setEnabled(ready)

    def _decide(self, *, take_theirs: bool) -> None:
        one = self._current()
        if one is None:
            return
        found = one.difference
        reason = self.reason_edit.text().strip()
        self.choices[_key(one)] = Choice(found.ours.value, found.theirs.value, take_theirs, reason)
        row = self.table.currentIndex().row()
        rows = [self.model.row_at(place) for place in range(self.model.rowCount())]
        self.model.set_rows(rows)
        self.table.selectRow(min(row + 1, len(rows) - 1))

    def _decision(self, one: Told) -> str:
        if one.difference.blocked:
            return self.tr("left out")
        choice = self.choices.get(_key(one))
        if choice is None:
            return self.tr("open")
        return self.tr("theirs") if choice.take_theirs else self.tr("ours")

    def _tone(self, one: Told) -> Tone:
        return Tone.DONE if _key(one) in self.choices else Tone.WARNING


def _key(one: Told) -> tuple[str, str, str]:
    return one.difference.table, one.difference.key, one.difference.field
