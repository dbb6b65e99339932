"""Adds, changes or deletes a round."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.totals import as_factor
from lianbing_desktop.domain.score import Round, RoundKind
from lianbing_desktop.domain.scoring.round_form import RoundForm
from lianbing_desktop.domain.text import compact
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring import rounds
from lianbing_desktop.services.scoring.round_forms import FormOffer, form_offers, form_words
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_round_dialog import Ui_RoundDialog
from lianbing_desktop.ui.scores.round_settings_fields import RoundSettingsFields


class RoundDialog(QDialog):
    """Accepted, `round` is the round as saved, or None after it was deleted. Nothing is written before Save."""

    def __init__(self, contest: Contest, some: Round | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.round = some
        self._contest = contest
        self._form = Ui_RoundDialog()
        self._form.setupUi(self)
        self._form.rows.setMinimumWidth(380)
        self._form.settings_rows.setMinimumWidth(380)
        self.setWindowTitle(self.tr("Round settings") if some else self.tr("Add round"))
        self._make_fields()
        form = self._form
        form.delete_button.setVisible(some is not None)
        form.delete_button.clicked.connect(self._delete)
        form.cancel_button.clicked.connect(self.reject)
        form.save_button.clicked.connect(self._save)
        self._fill(some)
        self.name_edit.setFocus()

    @property
    def _kind(self) -> RoundKind:
        # Qt keeps the plain text of an enumeration's member.
        return RoundKind(self.kind_box.currentData())

    @property
    def _offer(self) -> FormOffer:
        return form_offers()[RoundForm(self.form_box.currentData())]

    def _make_fields(self) -> None:
        self.name_edit = QLineEdit(self)
        self.form_box = QComboBox(self)
        for form in form_offers():
            self.form_box.addItem(form_words(form), form)
        self.kind_box = QComboBox(self)
        self.weight_edit = QLineEdit(self)
        self.maximum_edit = QLineEdit(self)
        self.counts_check = QCheckBox(self.tr("Counts towards the total"), self)
        rows = self._form.rows
        rows.add(self.tr("Round &name"), self.name_edit, self.tr("As it stands on paper, such as 笔试 or 现场赛"))
        rows.add(self.tr("&Form"), self.form_box, self.tr("As it is called in the hall"))
        rows.add(self.tr("&Kind"), self.kind_box)
        rows.add(self.tr("&Weight"), self.weight_edit)
        rows.add(self.tr("&Maximum"), self.maximum_edit, self.tr("Higher scores are refused; empty means no limit"))
        rows.add("", self.counts_check, self.tr("Not ticked: kept for ties and for the record only"))
        self.settings = RoundSettingsFields(self._form.settings_rows)
        self.form_box.currentIndexChanged.connect(self._change_form)
        self.kind_box.currentIndexChanged.connect(self._offer_weight)
        self.kind_box.currentIndexChanged.connect(self._offer_maximum)
        self.weight_edit.textChanged.connect(self._show_weights)
        self.counts_check.toggled.connect(self._show_weights)

    def _fill(self, some: Round | None) -> None:
        form = some.form if some is not None else RoundForm.WRITTEN
        with QSignalBlocker(self.form_box):
            self.form_box.setCurrentIndex(self.form_box.findData(form))
        self._change_form()
        if some is None:
            self.counts_check.setChecked(True)
            self._offer_weight()
            return
        self.name_edit.setText(some.name)
        if self.kind_box.findData(some.kind) < 0:
            self.kind_box.addItem(self._kind_words(some.kind), some.kind)
        self.kind_box.setCurrentIndex(self.kind_box.findData(some.kind))
        # A score belongs to a person or to a team: that cannot be turned round afterwards.
        self.kind_box.setEnabled(False)
        self.weight_edit.setText(rounds.weight_words(some))
        self.maximum_edit.setText("" if some.maximum is None else f"{some.maximum:f}")
        self.counts_check.setChecked(some.counts)
        self.settings.fill(some.settings)
        self._show_weights()

    def _change_form(self) -> None:
        """Show what the form can be set to, with what is usual; the name too as long as nobody has typed one."""
        offer = self._offer
        kind = self.kind_box.currentData()
        with QSignalBlocker(self.kind_box):
            self.kind_box.clear()
            for each in offer.kinds:
                self.kind_box.addItem(self._kind_words(each), each)
            if self.round is not None:
                if self.kind_box.findData(kind) < 0:
                    self.kind_box.addItem(self._kind_words(self.round.kind), self.round.kind)
                self.kind_box.setCurrentIndex(self.kind_box.findData(self.round.kind))
        self.settings.fill(offer.settings)
        self.settings.show_form(offer)
        adjusts = offer.form is RoundForm.ADJUSTMENT
        self._form.rows.show_row(self.weight_edit, not adjusts)
        self._form.rows.show_row(self.maximum_edit, not offer.form.by_questions)
        self._offer_maximum()
        self._offer_weight()
        self.adjustSize()

    def _offer_maximum(self) -> None:
        """A paper has 100; a team's total, of several tasks or questions, has no upper end unless somebody says so."""
        usual = self._offer.maximum
        if self.round is None and not self.maximum_edit.isModified():
            typed_for_team = self._kind is RoundKind.TEAM and self._offer.form is not RoundForm.JUDGED
            self.maximum_edit.setText("" if usual is None or typed_for_team else f"{usual:f}")

    def _kind_words(self, kind: RoundKind) -> str:
        if kind is RoundKind.INDIVIDUAL:
            return self.tr("Individual: everyone gets a score")
        return self.tr("Team: every team gets a score")

    def _weight_left(self) -> str:
        """What the rounds of the kind leave of 100%; "" when nothing is left."""
        left = (1 - rounds.weight_sum(self._contest.snapshot(), self._kind)) * 100
        if left <= 0:
            return ""
        return f"{left.normalize():f}%" if left < 100 else "100%"

    def _offer_weight(self) -> None:
        """Follow the kind as long as nobody has typed a weight."""
        if self.round is None and not self.weight_edit.isModified():
            self.weight_edit.setText(self._weight_left())
        self._show_weights()

    def _show_weights(self) -> None:
        """Below the weight: what the weights of this kind of round come to, a warning when it is not 100 %."""
        hint = self.tr("40% or 0.4; 100% when it is the only round")
        others = rounds.weight_sum(self._contest.snapshot(), self._kind, without=self.round.id if self.round else "")
        if self.counts_check.isChecked() and not self.weight_edit.text().strip() and others >= 1:
            taken = self.tr("The other rounds come to {total} already: give it a share and take it off theirs")
            taken = taken.format(total=f"{(others * 100).normalize():f}%")
            self._form.rows.set_hint(self.weight_edit, taken, warning=True)
            return
        try:
            own = (
                as_factor(rounds.read_weight(self.weight_edit.text())) if self.counts_check.isChecked() else Decimal(0)
            )
        except UserError:
            self._form.rows.set_hint(self.weight_edit, hint)
            return
        total = (own + others) * 100
        words = f"{total.normalize():f}%"
        if total == 100:
            self._form.rows.set_hint(self.weight_edit, self.tr("Together with the other rounds: 100%"))
            return
        text = self.tr("Together with the other rounds {total}, not 100%").format(total=words)
        self._form.rows.set_hint(self.weight_edit, text, warning=True)

    def _save(self) -> None:
        for field in (self.name_edit, self.weight_edit, self.maximum_edit):
            self._form.rows.set_error(field, "")
        self.settings.clear_errors()
        self._show_weights()
        offer = self._offer
        try:
            adjusts = offer.form is RoundForm.ADJUSTMENT
            unweighted = adjusts or not (self.counts_check.isChecked() or self.weight_edit.text().strip())
            weight = Decimal(1) if unweighted else rounds.read_weight(self.weight_edit.text())
            maximum = None if offer.form.by_questions else self._maximum()
            wanted = Round(
                "" if self.round is None else self.round.id,
                self.name_edit.text(),
                self._kind,
                weight,
                maximum,
                0 if self.round is None else self.round.position,
                self.counts_check.isChecked(),
                offer.form,
                self.settings.read(offer),
            )
            self.round = self._saved(wanted)
        except UserError as error:
            self._refuse(error)
            return
        self.accept()

    def _saved(self, wanted: Round) -> Round:
        if self.round is not None:
            rounds.change_round(self._contest, wanted)
            return wanted
        return rounds.add_round(
            self._contest,
            wanted.name,
            wanted.kind,
            wanted.weight,
            wanted.maximum,
            form=wanted.form,
            settings=wanted.settings,
            counts=wanted.counts,
        )

    def _maximum(self) -> Decimal | None:
        typed = compact(self.maximum_edit.text())
        try:
            return Decimal(typed) if typed else None
        except InvalidOperation as error:
            raise UserError("round_maximum_unreadable", maximum=typed) from error

    def _delete(self) -> None:
        assert self.round is not None
        try:
            rounds.delete_round(self._contest, self.round.id)
        except UserError as error:
            self._refuse(error)
            return
        self.round = None
        self.accept()

    def _refuse(self, error: UserError) -> None:
        """Say it at the field it is about, and go there."""
        setting = self.settings.field_of(error.code)
        rows, field = (self._form.settings_rows, setting) if setting is not None else (self._form.rows, self.name_edit)
        if "weight" in error.code:
            field = self.weight_edit
        elif "maximum" in error.code or error.code == "round_scores_out_of_range":
            field = self.maximum_edit
        elif error.code == "round_form_fixed":
            field = self.form_box
        rows.set_error(field, say_error(error))
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()
