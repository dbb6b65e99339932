"""An ordered list of tie rules that always ends with the judges' decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lianbing_desktop.domain.ranking.ranking_rules import TieBreak, TieRule
from lianbing_desktop.services.selection.ranking_rules import tie_words
from lianbing_desktop.ui.shell.theme import Space

_DECISION = TieRule(TieBreak.DECISION)


class TieRuleList(QWidget):
    """Alt+Up and Alt+Down move a rule, Delete takes it out; `changed` after each."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.intro_label = QLabel(self.tr("Compared one after another until nobody is equal any more:"), self)
        self.intro_label.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Tie rules in their order"))
        self.up_button = QPushButton(self.tr("Up"), self)
        self.down_button = QPushButton(self.tr("Down"), self)
        self.remove_button = QPushButton(self.tr("Take out"), self)
        self.add_box = QComboBox(self)
        self.add_box.setAccessibleName(self.tr("Rule to add"))
        self.add_button = QPushButton(self.tr("Add"), self)
        for button in (self.up_button, self.down_button, self.remove_button, self.add_button):
            button.setAutoDefault(False)
        moves = QVBoxLayout()
        moves.setSpacing(Space.S)
        for widget in (self.up_button, self.down_button, self.remove_button):
            moves.addWidget(widget)
        moves.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(Space.S)
        middle.addWidget(self.list, 1)
        middle.addLayout(moves)
        adding = QHBoxLayout()
        adding.setSpacing(Space.S)
        adding.addWidget(self.add_box, 1)
        adding.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.intro_label)
        layout.addLayout(middle, 1)
        layout.addLayout(adding)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.remove_button.clicked.connect(self._remove)
        self.add_button.clicked.connect(self._add)
        for keys, work in (
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
            ("Del", self._remove),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(work)

    @property
    def rules(self) -> tuple[TieRule, ...]:
        """The rules in their order, the decision last."""
        return tuple(self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count()))

    def set_rules(self, rules: Sequence[TieRule], possible: Sequence[TieRule]) -> None:
        """Show these rules; `possible` are those one can add."""
        self.list.clear()
        for rule in rules:
            self.list.addItem(_item(rule))
        self.list.setCurrentRow(0)
        self.add_box.clear()
        for rule in possible:
            self.add_box.addItem(tie_words(rule), rule)

    def _move(self, step: int) -> None:
        row, last = self.list.currentRow(), self.list.count() - 1
        if 0 <= row < last and 0 <= row + step < last:
            self.list.insertItem(row + step, self.list.takeItem(row))
            self.list.setCurrentRow(row + step)
            self.changed.emit()

    def _remove(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < self.list.count() - 1:
            self.list.takeItem(row)
            self.changed.emit()

    def _add(self) -> None:
        rule = self.add_box.currentData()
        if rule is None:
            return
        at = self.list.count() - 1
        # Before a lot nothing is lost: behind it nobody is equal any more.
        if (
            self.list.item(at - 1) is not None
            and self.list.item(at - 1).data(Qt.ItemDataRole.UserRole).kind is TieBreak.LOT
        ):
            at -= 1
        self.list.insertItem(at, _item(rule))
        self.list.setCurrentRow(at)
        self.changed.emit()


def _item(rule: TieRule) -> QListWidgetItem:
    item = QListWidgetItem(tie_words(rule))
    item.setData(Qt.ItemDataRole.UserRole, rule)
    if rule == _DECISION:
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item
