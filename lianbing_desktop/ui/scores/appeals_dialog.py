"""申诉记录: what was raised in writing, by whom and when; what was decided, and the correction it led to."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.scoring import appeals
from lianbing_desktop.services.scoring.appeals import Appeal, AppealOutcome
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_appeals_dialog import Ui_AppealsDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.widgets.form_rows import FormRows

_TONES = {
    AppealOutcome.OPEN: Tone.WARNING, AppealOutcome.UPHELD: Tone.DONE, AppealOutcome.REJECTED: Tone.NEUTRAL,
    AppealOutcome.WITHDRAWN: Tone.NEUTRAL,
}  # fmt: skip


class AppealsDialog(QDialog):
    """At the right the appeal chosen at the left, or a new one. One that was decided can be read, not changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = Ui_AppealsDialog()
        self._form.setupUi(self)
        self.resize(1020, 570)
        self._outcomes = {
            AppealOutcome.OPEN: self.tr("not decided yet"),
            AppealOutcome.UPHELD: self.tr("upheld"),
            AppealOutcome.REJECTED: self.tr("rejected"),
            AppealOutcome.WITHDRAWN: self.tr("withdrawn"),
        }
        self._make_table()
        self._make_fields()
        form = self._form
        form.new_button.clicked.connect(self._begin_new)
        form.save_button.clicked.connect(self._save)
        form.close_button.clicked.connect(self.accept)
        self.refresh()
        if self.model.rowCount():
            form.appeals_table.selectRow(0)
        else:
            self._begin_new()

    def refresh(self) -> None:
        """List the appeals, the newest first."""
        self.model.set_rows(tuple(reversed(self._desk.contest.snapshot().appeals)))

    def _make_table(self) -> None:
        contest = self._desk.contest
        columns: list[Column[Appeal]] = [
            Column(self.tr("No."), lambda one: one.number, align="right", width=64),
            Column(self.tr("Raised"), lambda one: one.raised_at[5:16].replace("T", " "), width=100),
            Column(self.tr("Unit"), lambda one: contest.snapshot().unit_name(one.unit_id), width=90),
            Column(self.tr("About"), lambda one: one.subject, width=0, tip=lambda one: one.subject),
            Column(self.tr("Outcome"), lambda one: self._outcomes[one.outcome], width=110,
                   tone=lambda one: _TONES[one.outcome], pill=True),
        ]  # fmt: skip
        self.model = TableModel(columns, key=lambda one: one.id, parent=self)
        table = self._form.appeals_table
        table.set_table(self.model, self.tr("No appeal so far."))
        table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_chosen())

    def _make_fields(self) -> None:
        snapshot = self._desk.contest.snapshot()
        self.unit_box, self.round_box = QComboBox(self), QComboBox(self)
        self.outcome_box, self.correction_box = QComboBox(self), QComboBox(self)
        for unit in snapshot.units:
            self.unit_box.addItem(unit.name, unit.id)
        self.round_box.addItem(self.tr("no round in particular"), "")
        for some in snapshot.rounds:
            self.round_box.addItem(some.name, some.id)
        for outcome, words in self._outcomes.items():
            self.outcome_box.addItem(words, outcome.value)
        self.correction_box.addItem(self.tr("none"), "")
        for one in snapshot.corrections:
            some_round = snapshot.round_by_id.get(one.round_id)
            name = some_round.name if some_round else ""
            words = self.tr("{round}, version {version}").format(round=name, version=one.version)
            self.correction_box.addItem(words, one.id)
        self.leader_edit, self.subject_edit = QLineEdit(self), QLineEdit(self)
        self.decision_edit, self.decider_edit = QLineEdit(self), QLineEdit(self)
        self.rows = FormRows(self)
        self.rows.add(self.tr("&Unit"), self.unit_box)
        self.rows.add(self.tr("&Leader"), self.leader_edit)
        self.rows.add(self.tr("&Round"), self.round_box)
        self.rows.add(self.tr("&About"), self.subject_edit)
        self.rows.add(self.tr("&Outcome"), self.outcome_box)
        self.rows.add(self.tr("&Decision"), self.decision_edit)
        self.rows.add(self.tr("Decided &by"), self.decider_edit)
        self.rows.add(self.tr("&Correction"), self.correction_box)
        self._form.appeal_card_layout.addWidget(self.rows)
        self._form.appeal_card_layout.addStretch(1)
        self.outcome_box.currentIndexChanged.connect(lambda _index: self._show_decision())

    def _chosen(self) -> Appeal | None:
        row = self._form.appeals_table.currentIndex().row()
        return self.model.row_at(row) if 0 <= row < self.model.rowCount() else None

    def _begin_new(self) -> None:
        self._form.appeals_table.clearSelection()
        self._form.appeals_table.setCurrentIndex(self.model.index(-1, -1))
        self._show_chosen()
        self.unit_box.setFocus()

    def _show_chosen(self) -> None:
        one = self._chosen()
        self.unit_box.setCurrentIndex(max(0, self.unit_box.findData(one.unit_id if one else "")))
        self.round_box.setCurrentIndex(max(0, self.round_box.findData(one.round_id if one else "")))
        self.leader_edit.setText(one.raised_by if one else "")
        self.subject_edit.setText(one.subject if one else "")
        self.outcome_box.setCurrentIndex(max(0, self.outcome_box.findData(one.outcome.value if one else "")))
        self.decision_edit.setText(one.decision if one else "")
        self.decider_edit.setText(one.decided_by if one else "")
        self.correction_box.setCurrentIndex(max(0, self.correction_box.findData(one.correction_id if one else "")))
        for field in (self.unit_box, self.round_box, self.leader_edit, self.subject_edit):
            field.setEnabled(one is None)
        self._show_decision()
        for edit in (self.leader_edit, self.subject_edit, self.decision_edit, self.decider_edit):
            self.rows.set_error(edit, "")

    def _show_decision(self) -> None:
        one = self._chosen()
        decidable = one is not None and one.outcome is AppealOutcome.OPEN
        self.outcome_box.setEnabled(decidable)
        deciding = decidable and self.outcome_box.currentData() != AppealOutcome.OPEN.value
        for field in (self.decision_edit, self.decider_edit, self.correction_box):
            field.setEnabled(deciding)
        self._form.save_button.setEnabled(one is None or decidable)

    def _save(self) -> None:
        one = self._chosen()
        contest = self._desk.contest
        try:
            if one is None:
                kept = appeals.raise_appeal(
                    contest,
                    self.unit_box.currentData() or "",
                    self.leader_edit.text(),
                    self.subject_edit.text(),
                    self.round_box.currentData() or "",
                )
            else:
                kept = appeals.decide_appeal(
                    contest,
                    one.id,
                    AppealOutcome(self.outcome_box.currentData()),
                    self.decision_edit.text(),
                    self.decider_edit.text(),
                    self.correction_box.currentData() or "",
                )
        except UserError as error:
            fields = {
                "appeal_nobody": self.leader_edit,
                "appeal_subject_missing": self.subject_edit,
                "appeal_decider_missing": self.decider_edit,
            }
            field = fields.get(error.code, self.decision_edit)
            self.rows.set_error(field, say_error(error))
            field.setFocus()
            return
        self.refresh()
        self._form.appeals_table.selectRow(max(0, self.model.place_of(kept.id)))
        self._show_chosen()
