"""Whom to call in a unit."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.personal import masked
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.full_numbers import note_numbers_shown
from lianbing_desktop.services.intake.intake_board import UnitLine, set_contact
from lianbing_desktop.ui.forms.ui_contact_dialog import Ui_ContactDialog
from lianbing_desktop.ui.widgets.masked_edit import MaskedEdit


class ContactDialog(QDialog):
    """Writes into the contest when accepted."""

    def __init__(self, contest: Contest, line: UnitLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._unit_id = line.unit_id
        self._form = Ui_ContactDialog()
        self._form.setupUi(self)
        form = self._form
        self.setWindowTitle(self.tr("Contact of {unit}").format(unit=line.unit))
        contact = line.contact
        source = masked(contact.source) if contact is not None else ""
        form.intro_label.setText(
            self.tr("Named in {file}. What is typed here stays when another roster comes in.").format(file=source)
            if source
            else self.tr("What is typed here stays when another roster comes in.")
        )
        form.rows.add(self.tr("&Person"), form.person_edit)
        form.rows.add(self.tr("P&hone"), form.phone_edit)
        form.person_edit.setText(contact.person if contact is not None else "")
        phone = contact.phone if contact is not None else ""
        self._phone = MaskedEdit(form.phone_edit, phone, masked, lambda: note_numbers_shown(contest, line.unit))
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        form.person_edit.setFocus()

    def _save(self) -> None:
        set_contact(self._contest, self._unit_id, self._form.person_edit.text(), self._phone.value())
        self.accept()
