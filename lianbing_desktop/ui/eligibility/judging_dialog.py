"""The desk of 待认定: one open line after another, for one person or for everybody, always with a reason."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.selection import judging
from lianbing_desktop.services.selection.judging import Case
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_judging_dialog import Ui_JudgingDialog


class JudgingDialog(QDialog):
    """Stays open while there is a line to judge; each judgement is in the file when it is given.

    With `entrant_id` the first line about that person is chosen.
    """

    def __init__(self, contest: Contest, as_of: dt.date, entrant_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._as_of = as_of
        self._form = Ui_JudgingDialog()
        self._form.setupUi(self)
        self.resize(680, 480)
        form = self._form
        form.rows.add(
            self.tr("&Reason"), form.reason_edit, self.tr("Who answered or what was checked; kept in the log")
        )
        form.intro_label.setText(
            self.tr("The notice does not settle these lines. Judge each; Ctrl+Z takes a judgement back.")
        )
        form.cases_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.cases_list.setAccessibleName(self.tr("Judge open lines"))
        form.cases_list.currentRowChanged.connect(self._show_case)
        form.close_button.clicked.connect(self.reject)
        form.judge_button.clicked.connect(self._judge)
        self._show(entrant_id)

    @property
    def case(self) -> Case | None:
        """The line in hand."""
        item = self._form.cases_list.currentItem()
        found: Any = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found if isinstance(found, Case) else None

    def _show(self, entrant_id: str = "") -> None:
        form = self._form
        form.cases_list.clear()
        first = 0
        for row, case in enumerate(judging.cases(self._contest.snapshot(), self._as_of)):
            text = self.tr("{count} people: {words}").format(count=len(case.entrant_ids), words=case.words)
            item = QListWidgetItem(text, form.cases_list)
            item.setData(Qt.ItemDataRole.UserRole, case)
            if entrant_id in case.entrant_ids and not first:
                first = row
        form.cases_list.setCurrentRow(first)
        if not form.cases_list.count():
            self.accept()

    def _show_case(self) -> None:
        form, case = self._form, self.case
        form.who_box.clear()
        if case is None:
            return
        snapshot = self._contest.snapshot()
        if case.for_all:
            text = self.tr("everybody whose line says the same ({count})").format(count=len(case.entrant_ids))
            form.who_box.addItem(text, "")
        for id_ in case.entrant_ids:
            entrant = snapshot.entrant_by_id[id_]
            form.who_box.addItem(f"{entrant.name}（{snapshot.unit_name(entrant.unit_id)}）", id_)
        form.rows.set_error(form.reason_edit, "")

    def _judge(self) -> None:
        form, case = self._form, self.case
        if case is None:
            return
        if not (form.harmless_radio.isChecked() or form.excludes_radio.isChecked()):
            form.rows.set_error(form.reason_edit, self.tr("Choose first what the line means."))
            form.harmless_radio.setFocus()
            return
        excludes = form.excludes_radio.isChecked()
        try:
            judging.judge(self._contest, case.key, excludes, form.reason_edit.text(), form.who_box.currentData())
        except UserError as error:
            form.rows.set_error(form.reason_edit, say_error(error))
            form.reason_edit.setFocus()
            return
        form.reason_edit.clear()
        self._show()
