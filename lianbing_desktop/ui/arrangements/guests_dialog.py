"""Who gets a desk card without being an entrant: judges, those who open the contest and watch over it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.arrangements import card_papers
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_guests_dialog import Ui_GuestsDialog


class GuestsDialog(QDialog):
    """Keeps what was typed when accepted."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = form = Ui_GuestsDialog()
        form.setupUi(self)
        form.intro_label.setText(
            self.tr("One a line: the name, a blank, then the unit or office. They are kept for the next time.")
        )
        form.rows.add(self.tr("&People"), form.guests_edit)
        form.guests_edit.setPlaceholderText(self.tr("Wang Jianguo Chief judge\nLi Min Supervision office"))
        form.guests_edit.setPlainText(card_papers.guests(contest))
        form.guests_edit.textChanged.connect(self._check)
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        form.guests_edit.setFocus()
        self._check()

    def _check(self) -> None:
        self._form.save_button.setEnabled(bool(self._form.guests_edit.toPlainText().strip()))

    def _save(self) -> None:
        form = self._form
        try:
            card_papers.set_guests(self._contest, form.guests_edit.toPlainText())
        except UserError as error:
            form.rows.set_error(form.guests_edit, say_error(error))
            return
        self.accept()
