"""A spreadsheet as it was read: cell values with their coordinates, nothing interpreted yet."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lianbing_desktop.domain.problem import Place


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell that holds an error such as #REF! or a number that is not finite."""

    text: str


CellValue = None | str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta | CellError


@dataclass(frozen=True, slots=True)
class MergedRange:
    """A merged area, all four bounds inclusive and counted from 0. Only its top left cell holds the value."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One worksheet. `rows[0][0]` is A1; rows may have different lengths; missing cells are None.

    `hidden_rows` holds 0-based indexes of rows that are hidden or filtered out: they are read, and marked.
    `struck` holds the 0-based row and column of cells whose text is struck through; only .xlsx tells.
    """

    name: str
    rows: tuple[tuple[CellValue, ...], ...]
    merges: tuple[MergedRange, ...] = ()
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    struck: frozenset[tuple[int, int]] = frozenset()

    def value(self, row: int, column: int) -> CellValue:
        """The value at 0-based coordinates; None outside what was read."""
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column]
        return None


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file as read. `file` is the bare file name, `kind` what its content is: "xlsx", "xls" or "ods"."""

    file: str
    kind: str
    sheets: tuple[Sheet, ...]

    def place(self, sheet: Sheet, row: int, column: int | None = None) -> Place:
        """The place of a 0-based row, or of one cell in it."""
        cell = "" if column is None else f"{column_letters(column)}{row + 1}"
        return Place(self.file, sheet.name, row + 1, cell)


def coordinates(cell: str) -> tuple[int, int]:
    """The 0-based row and column of an A1 place: B3 → (2, 1)."""
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = 26 * column + ord(letter) - 64
    return int(cell[len(letters) :]) - 1, column - 1


def column_letters(column: int) -> str:
    """0 → A, 25 → Z, 26 → AA."""
    letters = ""
    column += 1
    while column:
        column, remainder = divmod(column - 1, 26)
        letters = chr(65 + remainder) + letters
    return letters
