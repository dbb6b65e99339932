"""Records that a unit has confirmed its people: the sheet is back, or they said so by phone."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.confirming import BY_PAPER, BY_PHONE, confirm_unit, revoke_confirmation
from lianbing_desktop.services.intake.intake_board import UnitLine, read_day
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_confirm_dialog import Ui_ConfirmDialog


class ConfirmDialog(QDialog):
    """Writes into the contest when accepted."""

    def __init__(self, contest: Contest, line: UnitLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._unit_id = line.unit_id
        self._form = Ui_ConfirmDialog()
        self._form.setupUi(self)
        form = self._form
        self.setWindowTitle(self.tr("{unit} has confirmed").format(unit=line.unit))
        form.intro_label.setText(
            self.tr("What is confirmed: name, sex, ID number, phone and role of everybody as they are in the list now.")
        )
        changes = line.confirmation.changes
        form.changes_label.setText("\n".join(change.words for change in changes))
        form.changes_label.setVisible(bool(changes))
        form.how_box.addItem(self.tr("The signed and sealed sheet is back"), BY_PAPER)
        form.how_box.addItem(self.tr("By phone"), BY_PHONE)
        form.rows.add(self.tr("&How"), form.how_box)
        form.rows.add(self.tr("&Received on"), form.date_edit)
        form.rows.add(self.tr("Confirmed &by"), form.by_edit, self.tr("Who of the unit signed or said so."))
        form.rows.add(self.tr("N&ote"), form.note_edit)
        form.date_edit.setText(contest.today().isoformat())
        before = line.confirmation.confirmation
        named = before.confirmed_by if before is not None else line.contact.person if line.contact is not None else ""
        form.by_edit.setText(named)
        form.revoke_button.setVisible(before is not None)
        form.error_label.hide()
        form.save_button.clicked.connect(self._save)
        form.revoke_button.clicked.connect(self._revoke)
        form.cancel_button.clicked.connect(self.reject)
        form.how_box.setFocus()

    def _save(self) -> None:
        form = self._form
        form.error_label.hide()
        for field in (form.date_edit, form.by_edit):
            form.rows.set_error(field, "")
        today = self._contest.today()
        try:
            on = read_day(form.date_edit.text(), today.year) or today
            how = str(form.how_box.currentData())
            confirm_unit(self._contest, self._unit_id, on, how, form.by_edit.text(), form.note_edit.text())
        except UserError as error:
            if error.code == "confirm_by_missing":
                form.rows.set_error(form.by_edit, say_error(error))
                form.by_edit.setFocus()
            elif error.code in {"day_malformed", "confirm_in_future"}:
                form.rows.set_error(form.date_edit, say_error(error))
                form.date_edit.setFocus()
            else:
                form.error_label.setText(say_error(error))
                form.error_label.show()
            return
        self.accept()

    def _revoke(self) -> None:
        revoke_confirmation(self._contest, self._unit_id)
        self.accept()
