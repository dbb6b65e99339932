"""Moves names in a list by strokes by hand: the last word on it is the organiser's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListWidgetItem, QWidget

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.selection import name_order
from lianbing_desktop.ui.forms.ui_name_order_dialog import Ui_NameOrderDialog


class NameOrderDialog(QDialog):
    """Accepted, the order is kept for this contest."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = Ui_NameOrderDialog()
        self._form.setupUi(self)
        form, snapshot = self._form, contest.snapshot()
        for id_ in name_order.entrants_by_strokes(contest, snapshot, [one.id for one in snapshot.competing]):
            entrant = snapshot.entrant_by_id[id_]
            item = QListWidgetItem(f"{entrant.name}    {snapshot.unit_name(entrant.unit_id)}", form.names_list)
            item.setData(Qt.ItemDataRole.UserRole, id_)
        form.names_list.setCurrentRow(0)
        form.names_list.setAccessibleName(self.tr("Names in their order"))
        form.names_list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        form.rule_button.setVisible(bool(name_order.set_by_hand(contest)))
        QShortcut(QKeySequence("Alt+Up"), self).activated.connect(lambda: self._move(-1))
        QShortcut(QKeySequence("Alt+Down"), self).activated.connect(lambda: self._move(1))
        form.up_button.clicked.connect(lambda: self._move(-1))
        form.down_button.clicked.connect(lambda: self._move(1))
        form.rule_button.clicked.connect(self._by_rule)
        form.cancel_button.clicked.connect(self.reject)
        form.save_button.clicked.connect(self._save)

    def _move(self, step: int) -> None:
        names = self._form.names_list
        row = names.currentRow()
        if row >= 0 and 0 <= row + step < names.count():
            names.insertItem(row + step, names.takeItem(row))
            names.setCurrentRow(row + step)

    def _save(self) -> None:
        names = self._form.names_list
        ids = [names.item(row).data(Qt.ItemDataRole.UserRole) for row in range(names.count())]
        name_order.set_order_by_hand(self._contest, ids)
        self.accept()

    def _by_rule(self) -> None:
        name_order.set_order_by_hand(self._contest, ())
        self.accept()
