"""Changes what the contest is called and who signs its papers."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.contest_facts import change_facts
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_contest_dialog import Ui_ContestDialog


class ContestDialog(QDialog):
    """Saves into the contest when accepted."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = Ui_ContestDialog()
        self._form.setupUi(self)
        form = self._form
        form.rows.add(self.tr("&Title"), form.title_edit)
        form.rows.add(self.tr("&Organiser"), form.organiser_edit, self.tr("The bureau that signs and seals."))
        facts = contest.snapshot().facts
        form.title_edit.setText(facts.title)
        form.organiser_edit.setText(facts.organiser)
        form.error_label.hide()
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)

    def _save(self) -> None:
        form = self._form
        form.error_label.hide()
        for field in (form.title_edit, form.organiser_edit):
            form.rows.set_error(field, "")
        try:
            change_facts(self._contest, form.title_edit.text(), form.organiser_edit.text())
        except UserError as error:
            if error.code not in {"contest_title_missing", "contest_organiser_missing"}:
                form.error_label.setText(say_error(error))
                form.error_label.show()
                return
            field = form.title_edit if error.code == "contest_title_missing" else form.organiser_edit
            form.rows.set_error(field, say_error(error))
            field.setFocus()
            return
        self.accept()
