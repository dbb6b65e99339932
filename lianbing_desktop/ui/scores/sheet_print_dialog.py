"""Asks how the score sheets of a round are to be laid out."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.score import Round, RoundKind
from lianbing_desktop.domain.scoring.sheets import SheetScope
from lianbing_desktop.ui.forms.ui_sheet_print_dialog import Ui_SheetPrintDialog


class SheetPrintDialog(QDialog):
    """Accepted, `scope` and `by_judge` say what is wanted; nothing is written here."""

    def __init__(self, some: Round, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_SheetPrintDialog()
        self._form.setupUi(self)
        self.setMinimumWidth(420)
        form = self._form
        # A unit has one team as a rule: a sheet for each would be a sheet of one line.
        (form.all_radio if some.kind is RoundKind.TEAM else form.unit_radio).setChecked(True)
        form.judge_check.setVisible(bool(some.settings.judges))
        form.judge_check.setChecked(bool(some.settings.judges))
        form.cancel_button.clicked.connect(self.reject)
        form.print_button.clicked.connect(self.accept)

    @property
    def scope(self) -> SheetScope:
        """Whom a sheet lists."""
        return SheetScope.UNIT if self._form.unit_radio.isChecked() else SheetScope.ALL

    @property
    def by_judge(self) -> bool:
        """Whether every judge gets sheets of their own."""
        return self._form.judge_check.isChecked()
