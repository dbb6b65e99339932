"""Adds an award or changes its name, kind or count."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.awards.awards import JUDGED, Award, AwardKind
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_award_dialog import Ui_AwardDialog


class AwardDialog(QDialog):
    """Saves into the contest when accepted. Without an `award` it adds one."""

    def __init__(self, contest: Contest, award: Award | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._award = award
        self._form = Ui_AwardDialog()
        self._form.setupUi(self)
        form = self._form
        self.setWindowTitle(self.tr("Change award") if award else self.tr("Add award"))
        form.rows.add(self.tr("&Name"), form.name_edit, self.tr("As it stands on the certificate."))
        form.rows.add(self.tr("&For"), form.kind_box)
        form.rows.add(self.tr("Nu&mber"), form.count_box, self.tr("How many are given out."))
        form.rows.add("", form.hand_box, self.tr("People decide, with a reason each; the ranking plays no part."))
        form.rows.add("", form.combines_box, self.tr("Otherwise nobody gets two awards of one kind."))
        for kind in AwardKind:
            form.kind_box.addItem(kind_name(kind), kind)
        if award is not None:
            form.name_edit.setText(award.name)
            form.kind_box.setCurrentIndex(form.kind_box.findData(award.kind))
            form.count_box.setValue(award.count)
            form.hand_box.setChecked(award.by_hand)
            form.combines_box.setChecked(award.combines)
        form.kind_box.currentIndexChanged.connect(self._suggest)
        self._offer_by_score()
        form.error_label.hide()
        form.name_edit.selectAll()
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)

    def _suggest(self) -> None:
        self._form.hand_box.setChecked(self._kind in JUDGED)
        self._offer_by_score()

    def _offer_by_score(self) -> None:
        self._form.hand_box.setEnabled(self._kind is not AwardKind.COACH)

    @property
    def _kind(self) -> AwardKind:
        return AwardKind(self._form.kind_box.currentData())

    def _save(self) -> None:
        form, kind = self._form, self._kind
        name, count = form.name_edit.text(), form.count_box.value()
        by_hand, combines = form.hand_box.isChecked(), form.combines_box.isChecked()
        form.rows.set_error(form.name_edit, "")
        try:
            if self._award is None:
                awarding.add_award(self._contest, name, kind, count, by_hand=by_hand, combines=combines)
            else:
                changed = replace(self._award, name=name, kind=kind, count=count, by_hand=by_hand, combines=combines)
                awarding.change_award(self._contest, changed)
        except UserError as error:
            form.rows.set_error(form.name_edit, say_error(error))
            form.name_edit.setFocus()
            return
        self.accept()


def kind_name(kind: AwardKind) -> str:
    """Whom an award of this kind goes to, in words."""
    return {
        AwardKind.INDIVIDUAL: QCoreApplication.translate("AwardDialog", "Persons"),
        AwardKind.TEAM: QCoreApplication.translate("AwardDialog", "Teams"),
        AwardKind.UNIT: QCoreApplication.translate("AwardDialog", "Units"),
        AwardKind.COACH: QCoreApplication.translate("AwardDialog", "Coaches"),
    }[kind]
