"""Asks which of the sheets just printed are spoiled, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import certificate_ledger
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_spoiled_sheets_dialog import Ui_SpoiledSheetsDialog
from lianbing_desktop.ui.shell.theme import set_property


class SpoiledSheetsDialog(QDialog):
    """Notes them in the ledger when accepted. `sheets` are id, number and name; `spoiled` the numbers that were noted.

    With `all_spoiled` every sheet is marked from the start.
    """

    def __init__(
        self,
        contest: Contest,
        sheets: Sequence[tuple[str, str, str]],
        parent: QWidget | None = None,
        *,
        all_spoiled: bool = False,
    ) -> None:
        super().__init__(parent)
        self._contest = contest
        self.spoiled: tuple[str, ...] = ()
        self._form = Ui_SpoiledSheetsDialog()
        self._form.setupUi(self)
        form = self._form
        form.intro_label.setText(
            self.tr(
                "Which sheets are spoiled? They come off the blanks, and the certificates wait to be printed again."
            )
        )
        for certificate_id, number, name in sheets:
            item = QListWidgetItem(f"{number}　{name}")
            item.setData(Qt.ItemDataRole.UserRole, (certificate_id, number))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if all_spoiled else Qt.CheckState.Unchecked)
            form.sheets_list.addItem(item)
        form.sheets_list.setAccessibleName(self.tr("Sheets"))
        form.sheets_list.setCurrentRow(0)
        form.rows.add(self.tr("&Why"), form.reason_edit, self.tr("For instance a paper jam, ink, the wrong side."))
        set_property(form.save_button, "role", "primary")
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)

    def _save(self) -> None:
        form = self._form
        items = [form.sheets_list.item(row) for row in range(form.sheets_list.count())]
        chosen = [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]
        if not chosen:
            self.reject()
            return
        try:
            certificate_ledger.mark_spoiled(self._contest, [one for one, _ in chosen], form.reason_edit.text())
        except UserError as error:
            form.rows.set_error(form.reason_edit, say_error(error))
            form.reason_edit.setFocus()
            return
        self.spoiled = tuple(number for _, number in chosen)
        self.accept()
