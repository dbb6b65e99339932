"""分发: for whom, what is to be done, which rounds and units, and the password of the packet."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lianbing_desktop.domain.scoring.round_form import EntryRule
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.packets.hand_outs import hand_outs
from lianbing_desktop.services.packets.packing import role_words
from lianbing_desktop.services.packets.task import ROLES, SECOND
from lianbing_desktop.ui.widgets.form_rows import FormRows

_DIGITS = 8


class HandOutDialog(QDialog):
    """After `accept`, `person`, `role`, `rounds`, `units` and `password` say what to hand out."""

    def __init__(self, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hand out work"))
        self.resize(720, 480)
        intro = QLabel(
            self.tr(
                "The packet holds names and units of the task, no ID numbers and no phones. The password goes apart."
            ),
            self,
        )
        intro.setProperty("role", "soft")
        intro.setWordWrap(True)
        self.person_edit, self.password_edit = QLineEdit(self), QLineEdit(self)
        before = QCompleter(list(dict.fromkeys(one.person for one in hand_outs(snapshot))), self)
        self.person_edit.setCompleter(before)
        self.password_edit.setText("".join(secrets.choice("0123456789") for _ in range(_DIGITS)))
        self.role_box = QComboBox(self)
        self._twice = {one.id for one in snapshot.rounds if one.settings.entry_rule is EntryRule.DOUBLE}
        for role in ROLES:
            if role != SECOND or self._twice:
                self.role_box.addItem(role_words(role), role)
        self.role_box.currentIndexChanged.connect(lambda _index: self._check())
        rows = FormRows(self)
        rows.add(self.tr("For &whom"), self.person_edit)
        rows.add(self.tr("&Task"), self.role_box)
        rows.add(self.tr("&Password"), self.password_edit)
        self.rounds_list = self._list(self.tr("Rounds"), [(one.id, one.name) for one in snapshot.rounds])
        self.units_list = self._list(self.tr("Units"), [(one.id, one.name) for one in snapshot.units])
        lists = QHBoxLayout()
        for title, found in ((self.tr("Rounds"), self.rounds_list), (self.tr("Units"), self.units_list)):
            column = QVBoxLayout()
            label = QLabel(title, self)
            label.setProperty("role", "field")
            column.addWidget(label)
            column.addWidget(found)
            lists.addLayout(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.make_button = buttons.addButton(self.tr("&Make the packet…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make_button.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(intro)
        layout.addWidget(rows)
        layout.addLayout(lists, 1)
        layout.addWidget(buttons)
        self.person_edit.textChanged.connect(lambda _text: self._check())
        self.password_edit.textChanged.connect(lambda _text: self._check())
        for one in (self.rounds_list, self.units_list):
            one.itemChanged.connect(lambda _item: self._check())
        self._check()
        self.person_edit.setFocus()

    @property
    def person(self) -> str:
        """The clerk's name."""
        return self.person_edit.text().strip()

    @property
    def role(self) -> str:
        """The kind of work."""
        return str(self.role_box.currentData())

    @property
    def password(self) -> str:
        """What opens the packet."""
        return self.password_edit.text()

    @property
    def rounds(self) -> list[str]:
        """The chosen rounds by id."""
        return _chosen(self.rounds_list)

    @property
    def units(self) -> list[str]:
        """The chosen units by id."""
        return _chosen(self.units_list)

    def _list(self, name: str, lines: list[tuple[str, str]]) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(name)
        for row_id, text in lines:
            item = QListWidgetItem(text, made)
            item.setData(Qt.ItemDataRole.UserRole, row_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        return made

    def _check(self) -> None:
        for row in range(self.rounds_list.count()):
            item = self.rounds_list.item(row)  # only what is typed twice is typed blind
            item.setHidden(self.role == SECOND and item.data(Qt.ItemDataRole.UserRole) not in self._twice)
        self.make_button.setEnabled(bool(self.person and self.password and self.units and self.rounds))


def _chosen(found: QListWidget) -> list[str]:
    items = (found.item(row) for row in range(found.count()))
    chosen = (item for item in items if item.checkState() == Qt.CheckState.Checked and not item.isHidden())
    return [str(item.data(Qt.ItemDataRole.UserRole)) for item in chosen]
