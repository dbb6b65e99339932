"""更正: one value of a signed round, with its reason and approver, and beforehand who stands elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QLabel, QLineEdit, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, Round
from lianbing_desktop.domain.scoring.round_result import STATED
from lianbing_desktop.domain.scoring.sign_off import Move
from lianbing_desktop.services.scoring import sign_off
from lianbing_desktop.services.scoring.parts import part_words, round_parts
from lianbing_desktop.services.scoring.score_entry import score_lines, score_words
from lianbing_desktop.services.scoring.sign_off import Amendment
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_correction_dialog import Ui_CorrectionDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.theme import Tone, set_property
from lianbing_desktop.ui.widgets.form_rows import FormRows

_PAUSE = 350  # ms after the last key until it is worked out who would move


class CorrectionDialog(QDialog):
    """Accepted, the correction is in the file and has made a new version. Nothing is written before that."""

    def __init__(self, desk: Desk, some: Round, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = some
        self._form = Ui_CorrectionDialog()
        self._form.setupUi(self)
        self.resize(980, 540)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self.look_ahead)
        version = sign_off.version_of(desk.contest.snapshot(), some.id) + 1
        self._form.intro_label.setText(
            self.tr(
                "{round} is signed. This makes version {version}; print the summary then and have it signed anew."
            ).format(round=some.name, version=version)
        )
        self._make_table()
        self._make_fields()
        form = self._form
        form.cancel_button.clicked.connect(self.reject)
        form.correct_button.clicked.connect(self._correct)
        self._show_present()
        self.who_box.setFocus()

    def look_ahead(self) -> None:
        """Show who would stand elsewhere with the value as typed."""
        form = self._form
        self.rows.set_error(self.value_edit, "")
        if not self.value_edit.text().strip():
            self._show_moves(())
            form.moves_label.setText(self.tr("Type the right value: whoever moves stands here then."))
            return
        try:
            plan = sign_off.plan_correction(self._desk.contest, self._round.id, self._amendments())
        except UserError as error:
            self._show_moves(())
            form.moves_label.clear()
            self.rows.set_error(self.value_edit, say_error(error))
            return
        self._show_moves(plan.moves)
        count = len(plan.moves)
        form.moves_label.setText(
            self.tr("{count} places, seats and awards change").format(count=count)
            if count
            else self.tr("Nobody's place, seat or award changes")
        )

    def _make_table(self) -> None:
        areas = {
            "place": self.tr("place"),
            "team_place": self.tr("team's place"),
            "seat": self.tr("seat"),
            "award": self.tr("award"),
            "certificate": self.tr("certificate"),
        }
        columns: list[Column[Move]] = [
            Column(self.tr("What"), lambda one: areas.get(one.area, one.area), width=80),
            Column(self.tr("Unit"), lambda one: one.unit, width=90),
            Column(self.tr("Name"), lambda one: one.name, width=0),
            Column(self.tr("Before"), lambda one: one.before, width=104, tip=lambda one: one.before),
            Column(self.tr("After"), lambda one: one.after, width=104, tone=_accent, tip=lambda one: one.after),
        ]  # fmt: skip
        self.moves_model = TableModel(columns, parent=self)
        self._form.moves_table.set_table(self.moves_model, "")

    def _make_fields(self) -> None:
        self.who_box = QComboBox(self)
        self.who_box.setEditable(True)
        self.who_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for line in score_lines(self._desk.contest.snapshot(), self._round):
            unit = "" if line.unit == line.name else f"    {line.unit}"
            self.who_box.addItem(f"{line.name}{unit}", line.subject_id)
        completer = QCompleter(self.who_box.model(), self)
        completer.setFilterMode(completer.filterMode().MatchContains)
        self.who_box.setCompleter(completer)
        self.part_box = QComboBox(self)
        for part in round_parts(self._round) or (STATED,):
            self.part_box.addItem(part_words(part), part)
        self.present_label = QLabel(self)
        self.value_edit, self.reason_edit, self.approver_edit = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.rows = FormRows(self)
        self.rows.add(self.tr("&Who"), self.who_box)
        if self.part_box.count() > 1:
            self.rows.add(self.tr("&Judge"), self.part_box)
        else:
            self.part_box.hide()
        self.rows.add(self.tr("Present value"), self.present_label)
        self.rows.add(self.tr("&Right value"), self.value_edit, self.tr("As the paper says"))
        self.rows.add(self.tr("R&eason"), self.reason_edit, self.tr("Printed on the new version"))
        self.rows.add(self.tr("&Approved by"), self.approver_edit, self.tr("As a rule the chief judge"))
        self._form.form_card_layout.addWidget(self.rows)
        self._form.form_card_layout.addStretch(1)
        self.who_box.currentIndexChanged.connect(self._show_present)
        self.part_box.currentIndexChanged.connect(self._show_present)
        self.value_edit.textChanged.connect(lambda _text: self._later.start())

    def _amendments(self) -> tuple[Amendment, ...]:
        part = self.part_box.currentData() or STATED
        return (Amendment(self.who_box.currentData() or "", self.value_edit.text(), part),)

    def _show_present(self) -> None:
        subject, part = self.who_box.currentData(), self.part_box.currentData() or STATED
        snapshot = self._desk.contest.snapshot()
        present = snapshot.entered.get((subject, self._round.id), {}).get(part, NOT_ENTERED)
        if present == NOT_ENTERED and part == STATED:
            present = snapshot.scores.get((subject, self._round.id), NOT_ENTERED)
        self.present_label.setText(score_words(present))
        self.look_ahead()

    def _show_moves(self, moves: tuple[Move, ...]) -> None:
        self.moves_model.set_rows(moves)

    def _correct(self) -> None:
        self._later.stop()
        for field in (self.value_edit, self.reason_edit, self.approver_edit):
            self.rows.set_error(field, "")
            set_property(field, "tone", Tone.NEUTRAL.value)
        try:
            sign_off.correct(
                self._desk.contest,
                self._round.id,
                self._amendments(),
                self.reason_edit.text(),
                self.approver_edit.text(),
            )
        except UserError as error:
            fields = {"reason_missing": self.reason_edit, "correction_approver": self.approver_edit}
            field = fields.get(error.code, self.value_edit)
            self.rows.set_error(field, say_error(error))
            field.setFocus()
            return
        self.accept()


def _accent(_one: Move) -> Tone:
    return Tone.ACCENT
