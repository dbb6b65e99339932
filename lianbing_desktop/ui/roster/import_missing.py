"""People of the earlier list who do not come up in the new version: they stay unless they are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.services.intake.import_plan import MissingPerson
from lianbing_desktop.ui.models.missing_model import MissingModel
from lianbing_desktop.ui.roster.import_table import TickTable
from lianbing_desktop.ui.shell.theme import Space


class MissingPanel(QWidget):
    """A list with ticks, and buttons that tick all or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = MissingModel(self)
        self.table = TickTable(self)
        self.table.set_table(self.people, self.tr("Everybody of the earlier lists comes up again."))
        self.table.setAccessibleName(self.tr("Not come up again"))
        hint = QLabel(
            self.tr(
                "These people stood in an earlier list of the unit and are not in this one. They stay in the list; "
                "tick (space bar) who shall withdraw. The file is noted as the reason."
            ),
            self,
        )
        hint.setProperty("role", "caption")
        hint.setWordWrap(True)
        all_button = QPushButton(self.tr("Tick all"), self)
        none_button = QPushButton(self.tr("Tick nobody"), self)
        for button, on in ((all_button, True), (none_button, False)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, on=on: self.people.tick(self._rows(), on=on))
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(hint, 1)
        below.addWidget(all_button)
        below.addWidget(none_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.table, 1)
        column.addLayout(below)

    def show_people(self, people: Sequence[MissingPerson]) -> None:
        """Show these people; ticks stay."""
        self.people.set_rows(people)
        if self.people.rowCount() and not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)

    def _rows(self) -> range:
        return range(self.people.rowCount())
