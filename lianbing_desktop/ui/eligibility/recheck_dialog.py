"""Eligibility at two dates, or since the last check: who changed, why, and who steps in or loses a seat."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QWidget

from lianbing_desktop.domain.eligibility.eligibility import EligibilityStatus
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.selection import rechecking
from lianbing_desktop.services.selection.eligibility_list import status_words
from lianbing_desktop.services.selection.rechecking import Change
from lianbing_desktop.ui.forms.ui_recheck_dialog import Ui_RecheckDialog
from lianbing_desktop.ui.models.eligibility_model import STATUS_TONES
from lianbing_desktop.ui.models.table_model import Column, TableModel

_LAST, _DATE = "last", "date"


class RecheckDialog(QDialog):
    """Accepted, the check is kept, to compare the next one with."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._last = rechecking.last_check(contest)
        self._form = Ui_RecheckDialog()
        self._form.setupUi(self)
        self.resize(940, 520)
        self._make_table()
        self._fill()
        form = self._form
        form.before_box.currentIndexChanged.connect(self._show)
        form.before_edit.dateChanged.connect(self._show)
        form.after_edit.dateChanged.connect(self._show)
        form.copy_button.clicked.connect(self._copy)
        form.close_button.clicked.connect(self.reject)
        form.keep_button.clicked.connect(self._keep)
        self._show()

    def _make_table(self) -> None:
        columns: list[Column[Change]] = [
            Column(self.tr("Unit"), lambda one: one.unit, width=88),
            Column(self.tr("Name"), lambda one: one.name, width=84),
            Column(self.tr("Before"), lambda one: status_words(one.before) if one.before else "–", width=92),
            Column(
                self.tr("Now"),
                lambda one: status_words(one.after),
                width=108,
                tone=lambda one: STATUS_TONES[one.after],
                pill=True,
            ),
            Column(self.tr("Seat"), lambda one: one.seat, width=88),
            Column(self.tr("Why"), lambda one: one.why, width=0, tip=lambda one: one.why),
        ]
        self.model = TableModel(columns, key=lambda one: one.entrant_id, parent=self)
        table = self._form.changes_table
        table.set_table(self.model, self.tr("Nobody's state has changed."))
        table.setSortingEnabled(False)
        table.horizontalHeader().setSectionsClickable(False)

    def _fill(self) -> None:
        form = self._form
        if self._last is not None:
            at = self._last.at.replace("T", " ")[:16]
            text = self.tr("the last check ({at}, as of {date})").format(at=at, date=self._last.as_of.isoformat())
            form.before_box.addItem(text, _LAST)
        form.before_box.addItem(self.tr("another date"), _DATE)
        rules_date = standing.eligibility_date(self._contest.snapshot())
        today = min(self._contest.today(), rules_date)
        _set_date(form.before_edit, today if today < rules_date else rules_date - dt.timedelta(days=1))
        _set_date(form.after_edit, rules_date)

    def _show(self) -> None:
        form, snapshot = self._form, self._contest.snapshot()
        since = self._last if form.before_box.currentData() == _LAST else None
        form.before_edit.setVisible(since is None)
        as_of = _date(form.after_edit)
        if since is not None:
            found = rechecking.since(snapshot, since, as_of)
        else:
            found = rechecking.between(snapshot, _date(form.before_edit), as_of)
        self.model.set_rows(found.changes)
        counts = [f"{status_words(one)} {found.counts[one]}" for one in EligibilityStatus if found.counts.get(one)]
        text = self.tr("{count} changes. As of {date}: {states}")
        form.summary_label.setText(
            text.format(count=len(found.changes), date=as_of.isoformat(), states="，".join(counts))
        )

    def _copy(self) -> None:
        self._form.changes_table.selectAll()
        self._form.changes_table.copy()

    def _keep(self) -> None:
        rechecking.keep_check(self._contest, _date(self._form.after_edit))
        self.accept()


def _set_date(edit: QDateEdit, day: dt.date) -> None:
    edit.setDate(QDate(day.year, day.month, day.day))


def _date(edit: QDateEdit) -> dt.date:
    chosen = edit.date()
    return dt.date(chosen.year(), chosen.month(), chosen.day())
