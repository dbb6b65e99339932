"""A row of a county's table that is, or may be, a person: its cells by field, its place in the file, its unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from lianbing_desktop.domain.intake.id_number import read_id_number
from lianbing_desktop.domain.intake.person_name import NameReading, read_name
from lianbing_desktop.domain.intake.sheet import CellValue, Sheet, Workbook, column_letters
from lianbing_desktop.domain.intake.tables import Table
from lianbing_desktop.domain.intake.unit_evidence import UnitEvidence
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import Place
from lianbing_desktop.domain.text import is_blank, is_ditto, text_of

_PERSONAL = frozenset(
    ("name", "id_number", "phone", "number", "score", "total", "seconds", "member", "points", "stars")
)
_SURNAME, _GIVEN_NAME = ("姓", "姓氏"), ("名", "名字")
letters_of = lru_cache(1024)(column_letters)


@dataclass(frozen=True, slots=True)
class RecordTable:
    """A table and the meaning its columns were given; `unit` is what names the unit outside the rows.

    Of a form (one person, a title beside each value) `sheet` is the form laid out as a table of one row, and
    `cells` says where in the file each column's value stands, as 0-based row and column.
    """

    sheet: Sheet
    table: Table
    sideways: bool
    unit: UnitEvidence
    cells: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """A row of a table that is, or may be, a person. `more` are the rows a merged name covers below it;
    `heading` is a word such as 领队 that stands alone above this row and those around it; `struck` tells that the
    name is struck through.
    """

    workbook: Workbook
    source: RecordTable
    row: int
    unit: UnitEvidence
    merged: Mapping[tuple[int, int], int] = field(repr=False)
    hidden: bool = False
    more: tuple[int, ...] = ()
    heading: str = ""
    struck: bool = False

    def cell(self, name: str) -> tuple[CellValue, int | None]:
        """The value of a field and its column: the first of its columns that is not empty."""
        columns = self.source.table.columns.get(name)
        if not columns:
            return None, None
        sheet = self.source.sheet
        values = sheet.rows[self.row]
        first = values[columns[0]] if columns[0] < len(values) else None
        if type(first) is int or (type(first) is str and first.isalnum() and not is_ditto(first)):
            return first, columns[0]  # as nearly all cells are
        for column in columns:
            value = values[column] if column < len(values) else None
            blank = is_blank(value)
            if name not in _PERSONAL and (blank or is_ditto(value)):
                above = self.merged.get((self.row, column))
                if not blank:
                    value = self._above(column)
                elif above is not None:
                    value = sheet.value(above, column)
                blank = is_blank(value)
            if not blank:
                return value, column
        return None, columns[0]

    def value(self, name: str) -> CellValue:
        """The value of a field, None when it has no column or the cell is empty."""
        return self.cell(name)[0]

    def text(self, name: str) -> str:
        """The value of a field as clean text."""
        return text_of(self.cell(name)[0])

    def name_value(self) -> CellValue:
        """What stands for the person's name; 姓 and 名 in two columns are one."""
        columns = self.source.table.columns.get("name", ())
        titles = self.source.table.titles
        if len(columns) == 2 and titles.get(columns[0]) in _SURNAME and titles.get(columns[1]) in _GIVEN_NAME:
            return "".join(text_of(self.source.sheet.value(self.row, column)) for column in columns)
        return self.value("name" if columns else "member")

    def name_of_cell(self, column: int) -> str:
        """The A1 name of one of the row's cells."""
        if self.source.cells:
            row, column = self.source.cells[column]
            return f"{letters_of(column)}{row + 1}"
        return f"{letters_of(self.row)}{column + 1}" if self.source.sideways else f"{letters_of(column)}{self.row + 1}"

    def place(self, name: str = "") -> Place:
        """Where the row stands, or the cell of one field in it."""
        column = self.cell(name)[1] if name else None
        if self.source.cells:
            row, at = self.source.cells[self.source.table.columns["name"][0] if column is None else column]
            return self.workbook.place(self.source.sheet, row, None if column is None else at)
        return place_of(self.workbook, self.source.sheet, self.row, column, self.source.sideways)

    def _above(self, column: int) -> CellValue:
        """What 同上 repeats."""
        for row in range(self.row - 1, self.source.table.body.start - 1, -1):
            value = self.source.sheet.value(row, column)
            if not is_blank(value) and not is_ditto(value):
                return value
        return None


def place_of(workbook: Workbook, sheet: Sheet, row: int, column: int | None, sideways: bool) -> Place:
    """The place of a row or cell; in a table written sideways a "row" is a column of the file."""
    if not sideways:
        return workbook.place(sheet, row, column)
    if column is None:
        return Place(workbook.file, sheet.name, 0, f"{letters_of(row)}1")
    return Place(workbook.file, sheet.name, column + 1, f"{letters_of(row)}{column + 1}")


def rows_below(record: Record) -> Iterator[Record]:
    """The rows a merged name covers, each as a record of its own."""
    for row in record.more:
        yield replace(record, row=row, more=())


def unit_of(record: Record, units: UnitNames) -> UnitEvidence:
    """The unit of a row in a list of results or facts, where a workplace may stand for it."""
    if record.unit.unit or record.unit.text:
        return record.unit
    workplace = record.text("workplace")
    return UnitEvidence(units.find(workplace) or units.find_at_start(workplace), workplace, "workplace")


def person_of(record: Record) -> tuple[NameReading, str]:
    """The name in a row of a list of results or facts, and its ID number if it passed."""
    value = record.name_value()
    return read_name(value if isinstance(value, str) else text_of(value)), read_id_number(
        record.value("id_number")
    ).value
