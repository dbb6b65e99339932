"""The confirmation sheets of one unit or of all, with masked or whole numbers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.full_numbers import note_full_numbers
from lianbing_desktop.services.intake.confirmation_sheets import write_confirmation_sheets
from lianbing_desktop.ui.intake.paper_dialog import PaperDialog
from lianbing_desktop.ui.shell.page import Desk


class ConfirmationSheets(QObject):
    """Shows the sheets; `unit_id` is the unit shown first, "" for all. Whole numbers that leave go into the log."""

    def __init__(self, desk: Desk, unit_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.dialog = PaperDialog(desk, self.tr("Confirmation sheets"), parent)
        self._unit_box, self._full_box = QComboBox(self.dialog), QCheckBox(self.tr("&Full ID and phone numbers"))
        self._unit_box.setMinimumWidth(180)
        self._unit_box.setAccessibleName(self.tr("Unit"))
        self._unit_box.addItem(self.tr("All units"), "")
        snapshot = desk.contest.snapshot()
        for unit in snapshot.units:
            if any(one.unit_id == unit.id for one in snapshot.competing):
                self._unit_box.addItem(unit.name, unit.id)
        self._unit_box.setCurrentIndex(max(0, self._unit_box.findData(unit_id)))
        self.dialog.add_choice(self._unit_box)
        self.dialog.add_choice(self._full_box)
        self._unit_box.currentIndexChanged.connect(lambda _index: self._make())
        self._full_box.toggled.connect(lambda _checked: self._make())
        self.dialog.handed_out.connect(self._note)
        self._make()

    def exec(self) -> None:
        """Show the dialog until it is closed."""
        self.dialog.exec()
        self.deleteLater()

    def _make(self) -> None:
        chosen, full = str(self._unit_box.currentData()), self._full_box.isChecked()
        units = [chosen] if chosen else [unit.id for unit in self._desk.contest.snapshot().units]
        name = self._unit_box.currentText() + self.tr(" confirmation sheets")
        if full:
            name += self.tr(" (with full ID numbers)")

        def write(contest: Contest, path: Path) -> int:
            return write_confirmation_sheets(contest, units, path, full_numbers=full)

        self.dialog.make(write, f"{name}.pdf")

    def _note(self, file_name: str) -> None:
        if self._full_box.isChecked():
            note_full_numbers(self._desk.contest, file_name)
