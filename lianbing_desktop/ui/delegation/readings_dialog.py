"""Other readings of the notice side by side with the one in force; one of them can be adopted, with a reason."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.selection import rule_changes
from lianbing_desktop.services.selection.readings import ReadingColumn, differing, readings
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_readings_dialog import Ui_ReadingsDialog
from lianbing_desktop.ui.models.reading_lists import PersonRow, readings_model


class ReadingsDialog(QDialog):
    """A column a reading, a row for everybody whose seat hangs on it. Looking writes nothing."""

    def __init__(self, contest: Contest, as_of: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._as_of = as_of
        self._columns: tuple[ReadingColumn, ...] = ()
        self._form = Ui_ReadingsDialog()
        self._form.setupUi(self)
        form = self._form
        form.limit_label.setBuddy(form.limit_box)
        form.limit_box.setRange(1, 20)
        form.limit_box.setValue(3)
        form.limit_box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        limited = bool(contest.snapshot().rules.delegation.limits)
        form.limit_box.setVisible(not limited)
        form.limit_label.setVisible(not limited)
        form.limit_box.valueChanged.connect(self._show)
        form.adopt_label.setBuddy(form.reading_box)
        form.reading_box.setAccessibleName(self.tr("The reading to adopt"))
        form.reading_box.setMinimumWidth(230)
        form.reason_edit.setPlaceholderText(self.tr("Who decided it and when; it goes into the log"))
        form.reason_edit.setAccessibleName(self.tr("Reason"))
        form.error_label.hide()
        form.adopt_button.clicked.connect(self._adopt)
        form.close_button.clicked.connect(self.reject)
        form.reason_edit.textChanged.connect(form.error_label.hide)
        self._show()
        form.table.setFocus()

    def _show(self) -> None:
        form, snapshot = self._form, self._contest.snapshot()
        self._columns = readings(snapshot, self._as_of, form.limit_box.value())
        ranked = standing.rankings(snapshot).individuals.by_subject()
        rows = []
        for one in differing(snapshot, self._columns):
            entrant = snapshot.entrant_by_id[one.entrant_id]
            place = ranked[one.entrant_id].place if one.entrant_id in ranked else None
            rows.append(PersonRow(entrant.name, snapshot.unit_name(entrant.unit_id), place, one))
        model = readings_model(self._columns, self)
        model.set_rows(rows)
        form.table.set_table(model, self.tr("Every reading gives the same list."))
        form.intro_label.setText(
            self.tr(
                "Where the notice leaves room, these are other ways to read it. Each column is the whole list worked "
                "out anew; coloured is who would sit elsewhere. Nothing is changed by looking."
            )
        )
        form.summary_label.setText(self.tr("   ").join(self._summary(column) for column in self._columns[1:]))
        chosen = form.reading_box.currentIndex()
        form.reading_box.clear()
        for column in self._columns[1:]:
            form.reading_box.addItem(column.words)
        form.reading_box.setCurrentIndex(max(0, chosen))

    def _summary(self, column: ReadingColumn) -> str:
        words = self.tr("{reading}: {seats} people, {entered} in, {left} out").format(
            reading=column.words, seats=column.built.seats, entered=len(column.entered), left=len(column.left)
        )
        if column.built.undecided:
            words += self.tr(", {count} to decide").format(count=len(column.built.undecided))
        return words

    def _adopt(self) -> None:
        column = self._columns[1 + self._form.reading_box.currentIndex()]
        try:
            rule_changes.adopt(self._contest, column.profile, self._form.reason_edit.text(), column.words)
        except UserError as error:
            self._form.error_label.setText(say_error(error))
            self._form.error_label.show()
            self._form.reason_edit.setFocus()
            return
        self.accept()
