"""Adds, changes or deletes a round."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Round, RoundKind
from lianbing_desktop.domain.text import compact
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring import rounds
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_round_dialog import Ui_RoundDialog


class RoundDialog(QDialog):
    """Accepted, `round` is the round as saved, or None after it was deleted. Nothing is written before Save."""

    def __init__(self, contest: Contest, some: Round | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.round = some
        self._contest = contest
        self._form = Ui_RoundDialog()
        self._form.setupUi(self)
        self.setMinimumWidth(460)
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

    def _make_fields(self) -> None:
        self.name_edit = QLineEdit(self)
        self.kind_box = QComboBox(self)
        self.kind_box.addItem(self.tr("Individual: everyone gets a score"), RoundKind.INDIVIDUAL)
        self.kind_box.addItem(self.tr("Team: every team gets a score"), RoundKind.TEAM)
        self.weight_edit = QLineEdit(self)
        self.maximum_edit = QLineEdit(self)
        self.counts_check = QCheckBox(self.tr("Counts towards the total"), self)
        rows = self._form.rows
        rows.add(self.tr("Round &name"), self.name_edit, self.tr("As it stands on paper, such as 笔试 or 现场赛"))
        rows.add(self.tr("&Kind"), self.kind_box)
        rows.add(self.tr("&Weight"), self.weight_edit, self.tr("40% or 0.4; 100% when it is the only round"))
        rows.add(self.tr("&Maximum"), self.maximum_edit, self.tr("Higher scores are refused; empty means no limit"))
        rows.add("", self.counts_check, self.tr("Not ticked: kept for ties and for the record only"))
        self.kind_box.currentIndexChanged.connect(self._offer_maximum)
        self.kind_box.currentIndexChanged.connect(self._offer_weight)

    def _fill(self, some: Round | None) -> None:
        if some is None:
            self.weight_edit.setText(self._weight_left())
            self.maximum_edit.setText("100")
            self.counts_check.setChecked(True)
            return
        self.name_edit.setText(some.name)
        self.kind_box.setCurrentIndex(self.kind_box.findData(some.kind))
        # A score belongs to a person or to a team: that cannot be turned round afterwards.
        self.kind_box.setEnabled(False)
        self.weight_edit.setText(rounds.weight_words(some))
        self.maximum_edit.setText("" if some.maximum is None else f"{some.maximum:f}")
        self.counts_check.setChecked(some.counts)

    def _weight_left(self) -> str:
        """What the rounds of the kind leave of 100%; 100% when nothing sensible is left."""
        taken = sum(one.weight for one in self._contest.snapshot().rounds if one.kind is self._kind and one.counts)
        left = (1 - taken) * 100
        return f"{left.normalize():f}%" if isinstance(left, Decimal) and 0 < left < 100 else "100%"

    def _offer_weight(self) -> None:
        """Follow the kind as long as nobody has typed a weight."""
        if self.round is None and not self.weight_edit.isModified():
            self.weight_edit.setText(self._weight_left())

    def _offer_maximum(self) -> None:
        """Team rounds with buzzer questions have no upper end; a written paper has 100."""
        if self.round is None and self.maximum_edit.text() in {"", "100"}:
            individual = self._kind is RoundKind.INDIVIDUAL
            self.maximum_edit.setText("100" if individual else "")

    def _save(self) -> None:
        for field in (self.name_edit, self.weight_edit, self.maximum_edit):
            self._form.rows.set_error(field, "")
        try:
            weight, maximum = rounds.read_weight(self.weight_edit.text()), self._maximum()
            name, kind = self.name_edit.text(), self._kind
            if self.round is None:
                made = rounds.add_round(self._contest, name, kind, weight, maximum)
                if not self.counts_check.isChecked():
                    made = replace(made, counts=False)
                    rounds.change_round(self._contest, made)
                self.round = made
            else:
                counts = self.counts_check.isChecked()
                self.round = replace(self.round, name=name, weight=weight, maximum=maximum, counts=counts)
                rounds.change_round(self._contest, self.round)
        except UserError as error:
            self._refuse(error)
            return
        self.accept()

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
        field = self.name_edit
        if "weight" in error.code:
            field = self.weight_edit
        elif "maximum" in error.code or error.code == "round_scores_out_of_range":
            field = self.maximum_edit
        self._form.rows.set_error(field, say_error(error))
        field.setFocus()
        field.selectAll()
