"""People of an earlier list who did not come up in its new version, with a tick for each who shall withdraw."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.services.intake.import_plan import MissingPerson
from lianbing_desktop.ui.models.import_words import translate
from lianbing_desktop.ui.models.name_search import search_words
from lianbing_desktop.ui.models.table_model import Column, TableModel

Index = QModelIndex | QPersistentModelIndex


class MissingModel(TableModel[MissingPerson]):
    """Nobody is ticked until the organiser does it; `ticks_changed` tells of it."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        columns: list[Column[MissingPerson]] = [
            Column(translate("ImportModel", "Withdraws"), self._is_ticked, text=lambda _one: "", width=64),
            Column(translate("ImportModel", "Unit"), lambda one: one.unit, width=120),
            Column(translate("ImportModel", "Name"), lambda one: one.entrant.name, width=110),
            Column(translate("ImportModel", "Role"), lambda one: one.entrant.role.value, width=80),
            Column(
                translate("ImportModel", "ID number"),
                lambda one: one.entrant.id_number,
                text=lambda one: mask_id_number(one.entrant.id_number),
                width=170,
            ),
            Column(translate("ImportModel", "Was read from"), _was_read_from, width=230, tip=_was_read_from),
            Column(
                translate("ImportModel", "Does not come up in"),
                lambda one: one.files,
                width=0,
                tip=lambda one: one.files,
            ),
        ]
        self.ticked: set[str] = set()
        super().__init__(
            columns,
            search_text=lambda one: search_words(one.entrant.name, one.unit),
            key=lambda one: one.entrant.id,
            parent=parent,
        )

    def set_rows(self, rows: Iterable[MissingPerson]) -> None:
        """Show these people; who was ticked stays so while being among them."""
        people = tuple(rows)
        self.ticked &= {one.entrant.id for one in people}
        super().set_rows(people)

    def tick(self, rows: Iterable[int], *, on: bool) -> None:
        """Tick the people shown at these places, or take the ticks away."""
        for row in rows:
            key = self.row_at(row).entrant.id
            (self.ticked.add if on else self.ticked.discard)(key)
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
        self.ticks_changed.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == 0:
            on = self._is_ticked(self.row_at(index.row()))
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != 0:
            return False
        self.tick([index.row()], on=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _is_ticked(self, one: MissingPerson) -> bool:
        return one.entrant.id in self.ticked


def _was_read_from(one: MissingPerson) -> str:
    person = one.entrant
    if not person.source_file:
        return translate("ImportModel", "typed by hand")
    return f"{person.source_file}  {person.source_sheet}!{person.source_row}"
