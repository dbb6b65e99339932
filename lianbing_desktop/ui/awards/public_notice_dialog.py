"""Asks what a 公示 says besides the names: its days, whom to turn to, and the order of equals."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.services.awards.award_papers import Order, PublicNotice, workdays_from
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.ui.forms.ui_public_notice_dialog import Ui_PublicNoticeDialog


class PublicNoticeDialog(QDialog):
    """`notice` and `order` hold what was asked for once the dialog was accepted."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_PublicNoticeDialog()
        self._form.setupUi(self)
        form = self._form
        form.intro_label.setText(self.tr("Names, units and awards only: no ID numbers, no phones, no scores."))
        for edit in (form.first_edit, form.last_edit):
            edit.setDisplayFormat("yyyy-MM-dd")
        form.first_edit.setDate(_date(contest.today()))
        form.first_edit.dateChanged.connect(self._propose_last_day)
        self._propose_last_day()
        form.order_box.addItem(self.tr("By place"), Order.PLACE)
        form.order_box.addItem(self.tr("As equals, in the order of strokes"), Order.STROKE)
        form.rows.add(self.tr("&First day"), form.first_edit)
        form.rows.add(self.tr("&Last day"), form.last_edit, self.tr("Five working days; mind public holidays."))
        form.rows.add(self.tr("&Contact"), form.contact_edit, self.tr("Office and phone for objections."))
        form.rows.add(self.tr("&Order"), form.order_box)
        form.error_label.hide()
        form.save_button.clicked.connect(self._accept)
        form.cancel_button.clicked.connect(self.reject)

    @property
    def notice(self) -> PublicNotice:
        """The days and the contact."""
        form = self._form
        return PublicNotice(_day(form.first_edit.date()), _day(form.last_edit.date()), form.contact_edit.text().strip())

    @property
    def order(self) -> Order:
        """How recipients of one award stand."""
        return Order(self._form.order_box.currentData())

    def _propose_last_day(self) -> None:
        self._form.last_edit.setDate(_date(workdays_from(_day(self._form.first_edit.date()))))

    def _accept(self) -> None:
        form = self._form
        if form.last_edit.date() < form.first_edit.date():
            form.rows.set_error(form.last_edit, self.tr("The last day is before the first one."))
            form.last_edit.setFocus()
            return
        self.accept()


def _date(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(date: QDate) -> dt.date:
    return dt.date(date.year(), date.month(), date.day())
