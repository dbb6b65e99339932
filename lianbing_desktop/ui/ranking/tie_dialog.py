"""Sets the order among equals: a lot drawn here or by people, or what the judges decided; always with a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QListWidgetItem, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import RankingKind
from lianbing_desktop.domain.ranking.ranking_rules import TieBreak
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection import consequences, ties
from lianbing_desktop.services.selection.consequences import Area, Consequence
from lianbing_desktop.services.selection.ties import SettledTie, Tie, revoke_tie
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_tie_dialog import Ui_TieDialog

_A_MOMENT = 150
"""Milliseconds after the last move before what follows is worked out."""


class TieDialog(QDialog):
    """Accepted, the order is in the file. With `settled` it changes or takes back what was set before.

    `record_wanted` after closing: the person asked for the record of the draw.
    """

    def __init__(
        self, contest: Contest, tie: Tie, settled: SettledTie | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.record_wanted = False
        self._contest = contest
        self._tie = tie
        self._settled = settled
        self._drawn: tuple[str, tuple[str, ...]] | None = None
        self._form = Ui_TieDialog()
        self._form.setupUi(self)
        self.setMinimumWidth(600)
        self.reason_edit = QLineEdit(self)
        self._form.rows.add(
            self.tr("&Reason"), self.reason_edit, self.tr("Who decided or drew and when; it is kept in the log")
        )
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_A_MOMENT)
        self._later.timeout.connect(self._show_consequences)
        self._fill()
        self._connect()
        self._choose_way()

    @property
    def order(self) -> tuple[str, ...]:
        """The subjects from the better to the worse place, as the list stands."""
        items = (self._form.order_list.item(row) for row in range(self._form.order_list.count()))
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in items)

    @property
    def by(self) -> TieBreak:
        """What the order comes from."""
        return TieBreak.DECISION if self._form.decision_radio.isChecked() else TieBreak.LOT

    def _fill(self) -> None:
        form, snapshot = self._form, self._contest.snapshot()
        count = len(self._tie.subject_ids)
        form.intro_label.setText(
            self.tr("{count} share place {place}. Put them in order, the better place first.").format(
                count=count, place=self._tie.place
            )
        )
        said = (
            [self.tr("This decides on: {what}").format(what="、".join(self._tie.touches))] if self._tie.touches else []
        )
        form.touches_label.setText("\n".join([*said, *self._tie.apart]))
        form.touches_label.setVisible(bool(form.touches_label.text()))
        self._list(self._settled.subject_ids if self._settled else self._tie.subject_ids)
        form.order_list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        form.order_list.setFixedHeight(16 + 36 * min(max(count, 3), 5))
        form.order_layout.setAlignment(form.order_list, Qt.AlignmentFlag.AlignTop)
        form.order_list.setAccessibleName(self.tr("Order, the better place first"))
        rules = snapshot.rules.ranking
        own = {RankingKind.INDIVIDUAL: rules.ties, RankingKind.TEAM: rules.team_ties}.get(self._tie.kind)
        lots = own is None or any(rule.kind is TieBreak.LOT for rule in own)
        form.lot_radio.setVisible(lots)
        form.draw_radio.setVisible(lots)
        form.seed_edit.setText(self._settled.seed if self._settled and self._settled.seed else ties.new_seed())
        by_lot = self._settled is not None and self._settled.by is TieBreak.LOT
        drawn = self._settled is not None and bool(self._settled.lots)
        (form.draw_radio if drawn else form.lot_radio if by_lot else form.decision_radio).setChecked(True)
        if self._settled is not None and drawn:
            self._drawn = (self._settled.seed, self._settled.lines)
        form.revoke_button.setVisible(self._settled is not None)
        form.record_button.setVisible(drawn)
        if self._settled is not None:
            self.reason_edit.setText(self._settled.reason)

    def _list(self, subject_ids: tuple[str, ...]) -> None:
        order, snapshot = self._form.order_list, self._contest.snapshot()
        order.clear()
        for subject_id in subject_ids:
            name = subject_name(snapshot, subject_id)
            entrant = snapshot.entrant_by_id.get(subject_id)
            unit = snapshot.unit_name(entrant.unit_id) if entrant else ""
            item = QListWidgetItem(f"{name}    {unit}".strip())
            item.setData(Qt.ItemDataRole.UserRole, subject_id)
            order.addItem(item)
        order.setCurrentRow(0)

    def _connect(self) -> None:
        form = self._form
        form.up_button.clicked.connect(lambda: self._move(-1))
        form.down_button.clicked.connect(lambda: self._move(1))
        QShortcut(QKeySequence("Alt+Up"), self).activated.connect(lambda: self._move(-1))
        QShortcut(QKeySequence("Alt+Down"), self).activated.connect(lambda: self._move(1))
        for radio in (form.lot_radio, form.draw_radio, form.decision_radio):
            radio.toggled.connect(self._choose_way)
        form.order_list.model().rowsMoved.connect(self._later.start)
        form.seed_edit.textEdited.connect(self._forget_draw)
        form.draw_button.clicked.connect(self._draw)
        form.cancel_button.clicked.connect(self.reject)
        form.settle_button.clicked.connect(self._settle)
        form.revoke_button.clicked.connect(self._revoke)
        form.record_button.clicked.connect(self._ask_record)

    def _choose_way(self) -> None:
        """A lot drawn here gives the order; otherwise people move the names."""
        form = self._form
        here = form.draw_radio.isChecked()
        form.draw_row.setVisible(here)
        for button in (form.up_button, form.down_button):
            button.setEnabled(not here)
        form.order_list.setDragEnabled(not here)
        form.settle_button.setEnabled(not here or self._drawn is not None)
        form.draw_label.setText(
            self.tr("Drawn. The same number gives the same order again.")
            if self._drawn
            else self.tr("Keep the number proposed, or type one that the supervisor names.")
        )
        self._later.start()

    def _forget_draw(self) -> None:
        self._drawn = None
        self._choose_way()

    def _draw(self) -> None:
        seed = self._form.seed_edit.text().strip()
        if not seed:
            self._form.seed_edit.setFocus()
            return
        snapshot = self._contest.snapshot()
        equals = self._tie.subject_ids
        ordered = ties.listed(snapshot, equals)
        self._drawn = (seed, ties.lot_lines(snapshot, ordered))
        self._list(ties.draw_order(snapshot, ordered, seed))
        self._choose_way()
        self.reason_edit.setFocus()

    def _move(self, step: int) -> None:
        order = self._form.order_list
        row = order.currentRow()
        if 0 <= row + step < order.count() and not self._form.draw_radio.isChecked():
            order.insertItem(row + step, order.takeItem(row))
            order.setCurrentRow(row + step)
            self._later.start()

    def _show_consequences(self) -> None:
        """What the order would move besides the places of these few."""
        if not self.isVisible():
            return
        found = ties.order_consequences(self._contest.snapshot(), self._tie.kind, self.order, self.by)
        weighty = [one for one in found if one.area in {Area.AWARD, Area.SEAT}]
        lines = [_words(one) for one in weighty] or [consequences.summary(found)]
        text = self.tr("What follows: {what}").format(what="；".join(lines))
        self._form.consequences_label.setText(text)

    def _settle(self) -> None:
        drawn = self._drawn if self._form.draw_radio.isChecked() else None
        try:
            standing.settle_tie(self._contest, self._tie.kind, self.order, self.by, self.reason_edit.text(), drawn)
        except UserError as error:
            self._form.rows.set_error(self.reason_edit, say_error(error))
            self.reason_edit.setFocus()
            return
        self.accept()

    def _ask_record(self) -> None:
        self.record_wanted = True
        self.reject()

    def _revoke(self) -> None:
        assert self._settled is not None
        revoke_tie(self._contest, self._tie.kind, self._settled.subject_ids)
        self.accept()


def _words(one: Consequence) -> str:
    return f"{one.name} {one.before} → {one.after}"
