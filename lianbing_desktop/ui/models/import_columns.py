"""How the tables of an import were understood: each column's title, samples and what it is read as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lianbing_desktop.domain.intake.headers import OTHER
from lianbing_desktop.domain.intake.roster import RosterTable
from lianbing_desktop.domain.intake.sheet import column_letters
from lianbing_desktop.services.intake.import_plan import ImportPlan
from lianbing_desktop.ui.models.import_words import mapping_words, mask_long_numbers, translate, unit_source_words
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone

Index = QModelIndex | QPersistentModelIndex
READ_AS = 3
"""The column that can be chosen from a list."""


@dataclass(frozen=True, slots=True)
class MappedTable:
    """A table that was recognised, with its file. `origin` says who settled its columns: "", "remembered", "chosen"."""

    source: int
    file: str
    table: RosterTable
    origin: str = ""

    @property
    def open_columns(self) -> int:
        """Columns that hold something and that nobody understood."""
        return sum(not field for field in self.table.columns.values())


@dataclass(frozen=True, slots=True)
class MappedColumn:
    """One column of a table: where it is, its title, a few of its cells and the field it is read as ("" for none)."""

    column: int
    place: str
    title: str
    samples: str
    field: str


def mapped_tables(plan: ImportPlan) -> tuple[MappedTable, ...]:
    """The tables of all files, in order."""
    found = []
    for source, planned in enumerate(plan.files):
        for table in planned.reading.tables:
            chosen = (planned.path, table.sheet, table.shape) in plan.answers.mappings
            remembered = "remembered" if table.shape in planned.remembered else ""
            found.append(MappedTable(source, planned.path.name, table, "chosen" if chosen else remembered))
    return tuple(found)


def tables_model(parent: QObject) -> TableModel[MappedTable]:
    """An empty list of recognised tables."""
    columns: list[Column[MappedTable]] = [
        Column(translate("ImportModel", "File"), lambda one: one.file, width=0, tip=lambda one: one.file),
        Column(
            translate("ImportModel", "Sheet"), lambda one: one.table.sheet, width=86, tip=lambda one: one.table.sheet
        ),
        Column(translate("ImportModel", "Header row"), lambda one: _rows_words(one.table), width=72),
        Column(translate("ImportModel", "Unit taken from"), lambda one: unit_source_words(one.table), width=104),
        Column(translate("ImportModel", "Columns"), _state_words, width=110, tone=_state_tone, pill=True),
    ]
    return TableModel(columns, key=lambda one: (one.source, one.table.sheet, one.table.header_rows), parent=parent)


def mapped_columns(table: RosterTable) -> tuple[MappedColumn, ...]:
    """The columns of a table, in order."""
    found = []
    for column in sorted({*table.titles, *table.columns}):
        place = (
            translate("ImportModel", "row {row}").format(row=column + 1) if table.sideways else column_letters(column)
        )
        samples = "、".join(mask_long_numbers(text) for text in table.samples.get(column, ()))
        found.append(MappedColumn(column, place, table.titles.get(column, ""), samples, table.columns.get(column, "")))
    return tuple(found)


class ColumnsModel(TableModel[MappedColumn]):
    """A table's columns; what one is read as can be chosen: `chosen` carries the MappedColumn and the field."""

    chosen = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        columns: list[Column[MappedColumn]] = [
            Column(translate("ImportModel", "Column"), lambda one: one.place, width=56),
            Column(
                translate("ImportModel", "Title in the sheet"),
                lambda one: one.title,
                text=lambda one: one.title or translate("ImportModel", "(no title)"),
                width=120,
                tip=lambda one: one.title,
            ),
            Column(translate("ImportModel", "Samples"), lambda one: one.samples, width=0, tip=lambda one: one.samples),
            Column(
                translate("ImportModel", "Read as"),
                lambda one: mapping_words(one.field),
                text=lambda one: f"{mapping_words(one.field)}  ▾",
                width=136,
                tone=_column_tone,
            ),
        ]
        super().__init__(columns, key=lambda one: one.place, parent=parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() == READ_AS else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            return self.row_at(index.row()).field
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != READ_AS:
            return False
        column = self.row_at(index.row())
        if value != column.field:
            self.chosen.emit(column, value)
        return True


def _column_tone(column: MappedColumn) -> Tone:
    if not column.field:
        return Tone.WARNING
    return Tone.NEUTRAL if column.field in {OTHER, "number"} else Tone.DONE


def _state_words(one: MappedTable) -> str:
    if not one.table.has_names:
        return translate("ImportModel", "no name column")
    if one.origin:
        return {
            "chosen": translate("ImportModel", "your choice"),
            "remembered": translate("ImportModel", "as last time"),
        }[one.origin]
    if one.open_columns:
        return translate("ImportModel", "{count} not understood").format(count=one.open_columns)
    return translate("ImportModel", "understood")


def _state_tone(one: MappedTable) -> Tone:
    if not one.table.has_names:
        return Tone.ERROR
    if one.origin:
        return Tone.ACCENT
    return Tone.WARNING if one.open_columns else Tone.DONE


def _rows_words(table: RosterTable) -> str:
    first, last = table.header_rows[0], table.header_rows[-1]
    return str(first) if first == last else f"{first}–{last}"
