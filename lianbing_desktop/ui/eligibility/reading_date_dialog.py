"""Asks as of which date a study sheet was read that does not say so itself."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QWidget

from lianbing_desktop.ui.forms.ui_reading_date_dialog import Ui_ReadingDateDialog


class ReadingDateDialog(QDialog):
    """Accepted, `date` is what was chosen."""

    def __init__(self, reason: str, proposed: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_ReadingDateDialog()
        self._form.setupUi(self)
        self.setMinimumWidth(480)
        self._form.intro_label.setText(reason)
        self.date_edit = QDateEdit(QDate(proposed.year, proposed.month, proposed.day), self)
        self.date_edit.setDisplayFormat("yyyy-MM-dd")
        self.date_edit.setCalendarPopup(True)
        self._form.rows.add(
            self.tr("&Read on"), self.date_edit, self.tr("The day the numbers were taken from the platform")
        )
        self._form.cancel_button.clicked.connect(self.reject)
        self._form.import_button.clicked.connect(self.accept)

    @property
    def date(self) -> dt.date:
        """The date in the field."""
        chosen = self.date_edit.date()
        return dt.date(chosen.year(), chosen.month(), chosen.day())
