"""Changes what the contest is called, who signs its papers, and by when rosters are due."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.contest_facts import change_facts
from lianbing_desktop.services.intake.intake_board import deadline, read_day, set_deadline
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_contest_dialog import Ui_ContestDialog


class ContestDialog(QDialog):
    """Saves into the contest when accepted. With `deadline_first` the cursor is in the deadline's field."""

    def __init__(self, contest: Contest, parent: QWidget | None = None, *, deadline_first: bool = False) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = Ui_ContestDialog()
        self._form.setupUi(self)
        form = self._form
        form.rows.add(self.tr("&Title"), form.title_edit)
        form.rows.add(self.tr("&Organiser"), form.organiser_edit, self.tr("The bureau that signs and seals."))
        form.rows.add(
            self.tr("&Deadline for rosters"), form.deadline_edit, self.tr("As 2022-07-15 or 7.15; empty for none.")
        )
        facts = contest.snapshot().facts
        last = deadline(contest.snapshot())
        form.deadline_edit.setText(last.isoformat() if last is not None else "")
        if deadline_first:
            form.deadline_edit.setFocus()
        form.title_edit.setText(facts.title)
        form.organiser_edit.setText(facts.organiser)
        form.error_label.hide()
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)

    def _save(self) -> None:
        form = self._form
        form.error_label.hide()
        fields = {
            "contest_title_missing": form.title_edit,
            "contest_organiser_missing": form.organiser_edit,
            "day_malformed": form.deadline_edit,
        }
        for field in fields.values():
            form.rows.set_error(field, "")
        try:
            last = read_day(form.deadline_edit.text(), self._contest.snapshot().facts.year)
            change_facts(self._contest, form.title_edit.text(), form.organiser_edit.text())
        except UserError as error:
            if error.code not in fields:
                form.error_label.setText(say_error(error))
                form.error_label.show()
                return
            field = fields[error.code]
            form.rows.set_error(field, say_error(error))
            field.setFocus()
            return
        set_deadline(self._contest, last)
        self.accept()
