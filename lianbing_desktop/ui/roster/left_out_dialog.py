"""The rows imports left out: whom they name, why, and a way to put one aside with a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.problem import Problem, Severity, UserError
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.intake.checks import check
from lianbing_desktop.services.intake.roster_edit import settle_left_out
from lianbing_desktop.services.wording import say_problem
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.forms.ui_left_out_dialog import Ui_LeftOutDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.theme import Tone


def left_out(snapshot: Snapshot) -> tuple[Problem, ...]:
    """The findings about rows that are not in the list, those that matter more first."""
    rows = {row.id for row, _ in snapshot.left_out}
    found = [finding for finding in check(snapshot).findings if finding.subject_id in rows]
    return tuple(sorted(found, key=lambda finding: finding.severity is not Severity.ERROR))


class LeftOutDialog(QDialog):
    """Closes by itself when nothing is left to settle. `row_id` is the row to begin with, "" for the first."""

    def __init__(self, desk: Desk, row_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = Ui_LeftOutDialog()
        self._form.setupUi(self)
        self.resize(820, 440)
        columns: list[Column[Problem]] = [
            Column(self.tr("Unit"), lambda one: one.unit, text=lambda one: one.unit or "–", width=100),
            Column(self.tr("Name"), lambda one: one.name, text=lambda one: one.name or "–", width=100, tone=_tone),
            Column(self.tr("Reason"), say_problem, width=0, tip=say_problem),
            Column(self.tr("Stands at"), lambda one: str(one.place), width=220, tip=lambda one: str(one.place)),
        ]
        self.model = TableModel(columns, key=lambda one: one.subject_id, parent=self)
        form = self._form
        form.rows_table.set_table(self.model, "")
        form.rows_table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_sentence())
        self.model.modelReset.connect(self._show_sentence)
        form.settle_button.clicked.connect(self._settle)
        form.close_button.clicked.connect(self.accept)
        self._fill()
        form.rows_table.selectRow(max(0, self.model.place_of(row_id)))
        form.rows_table.setFocus()

    def _fill(self) -> None:
        self.model.set_rows(left_out(self._desk.contest.snapshot()))
        if self.model.rowCount() and self._chosen() is None:
            self._form.rows_table.selectRow(0)

    def _chosen(self) -> Problem | None:
        row = self._form.rows_table.currentIndex().row()
        return self.model.row_at(row) if 0 <= row < self.model.rowCount() else None

    def _show_sentence(self) -> None:
        chosen = self._chosen()
        self._form.sentence_label.setText(say_problem(chosen) if chosen else "")
        self._form.settle_button.setEnabled(chosen is not None)

    def _settle(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        who = f"{chosen.unit} {chosen.name}".strip() or str(chosen.place)
        dialog = SeatDecisionDialog(
            self.tr("Put a row aside"),
            self.tr("{who}: the row stays out of the list and is not asked about any more.").format(who=who),
            [(chosen.subject_id, who)],
            self.tr("Put aside"),
            self,
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        try:
            settle_left_out(self._desk.contest, chosen.subject_id, dialog.reason)
        except UserError as error:
            self._desk.messages.error(error)
        self._fill()
        if not self.model.rowCount():
            self.accept()


def _tone(finding: Problem) -> Tone:
    return Tone.ERROR if finding.severity is Severity.ERROR else Tone.WARNING
