"""Sets the order among equals: as the lot was drawn, or as the judges decided, always with a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QListWidgetItem, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking_rules import TieBreak
from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection.ties import SettledTie, Tie, revoke_tie
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_tie_dialog import Ui_TieDialog


class TieDialog(QDialog):
    """Accepted, the order is in the file. With `settled` it changes or takes back what was set before."""

    def __init__(
        self, contest: Contest, tie: Tie, settled: SettledTie | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contest = contest
        self._tie = tie
        self._settled = settled
        self._form = Ui_TieDialog()
        self._form.setupUi(self)
        self.setMinimumWidth(520)
        self.reason_edit = QLineEdit(self)
        self._form.rows.add(
            self.tr("&Reason"), self.reason_edit, self.tr("Who decided or drew and when; it is kept in the log")
        )
        self._fill()
        self._connect()

    @property
    def order(self) -> tuple[str, ...]:
        """The subjects from the better to the worse place, as the list stands."""
        items = (self._form.order_list.item(row) for row in range(self._form.order_list.count()))
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in items)

    def _fill(self) -> None:
        form, snapshot = self._form, self._contest.snapshot()
        count = len(self._tie.subject_ids)
        form.intro_label.setText(
            self.tr("{count} share place {place}. Put them in order, the better place first.").format(
                count=count, place=self._tie.place
            )
        )
        touches = "、".join(self._tie.touches)
        form.touches_label.setText(self.tr("This decides on: {what}").format(what=touches))
        form.touches_label.setVisible(bool(touches))
        for subject_id in self._settled.subject_ids if self._settled else self._tie.subject_ids:
            name = subject_name(snapshot, subject_id)
            entrant = snapshot.entrant_by_id.get(subject_id)
            unit = snapshot.unit_name(entrant.unit_id) if entrant else ""
            item = QListWidgetItem(f"{name}    {unit}".strip())
            item.setData(Qt.ItemDataRole.UserRole, subject_id)
            form.order_list.addItem(item)
        form.order_list.setCurrentRow(0)
        form.order_list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        form.order_list.setFixedHeight(16 + 36 * min(max(count, 3), 6))
        form.order_layout.setAlignment(form.order_list, Qt.AlignmentFlag.AlignTop)
        form.order_list.setAccessibleName(self.tr("Order, the better place first"))
        rules = snapshot.rules.ranking
        kinds = {rule.kind for rule in (rules.ties if self._tie.kind is RoundKind.INDIVIDUAL else rules.team_ties)}
        form.lot_radio.setVisible(TieBreak.LOT in kinds)
        by_lot = self._settled is not None and self._settled.by is TieBreak.LOT
        (form.lot_radio if by_lot else form.decision_radio).setChecked(True)
        form.revoke_button.setVisible(self._settled is not None)
        if self._settled is not None:
            self.reason_edit.setText(self._settled.reason)

    def _connect(self) -> None:
        form = self._form
        form.up_button.clicked.connect(lambda: self._move(-1))
        form.down_button.clicked.connect(lambda: self._move(1))
        QShortcut(QKeySequence("Alt+Up"), self).activated.connect(lambda: self._move(-1))
        QShortcut(QKeySequence("Alt+Down"), self).activated.connect(lambda: self._move(1))
        form.cancel_button.clicked.connect(self.reject)
        form.settle_button.clicked.connect(self._settle)
        form.revoke_button.clicked.connect(self._revoke)

    def _move(self, step: int) -> None:
        order = self._form.order_list
        row = order.currentRow()
        if 0 <= row + step < order.count():
            order.insertItem(row + step, order.takeItem(row))
            order.setCurrentRow(row + step)

    def _settle(self) -> None:
        by = TieBreak.LOT if self._form.lot_radio.isChecked() else TieBreak.DECISION
        try:
            standing.settle_tie(self._contest, self._tie.kind, self.order, by, self.reason_edit.text())
        except UserError as error:
            self._form.rows.set_error(self.reason_edit, say_error(error))
            self.reason_edit.setFocus()
            return
        self.accept()

    def _revoke(self) -> None:
        assert self._settled is not None
        revoke_tie(self._contest, self._tie.kind, self._settled.subject_ids)
        self.accept()
