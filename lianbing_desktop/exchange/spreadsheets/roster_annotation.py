"""Gives a county its own workbook back with every question marked in its cell, and a sheet in front that lists them."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lianbing_desktop.domain.intake.sheet import CellError, Sheet, Workbook, column_letters, coordinates
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook
from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableSheet, add_table, put, save_book, sheet_name
from lianbing_desktop.exchange.spreadsheets.xlsx_comments import AUTHOR
from lianbing_desktop.exchange.spreadsheets.xlsx_marking import FrontSheet, mark_package
from lianbing_desktop.exchange.spreadsheets.xlsx_parts import NotPlain
from lianbing_desktop.exchange.spreadsheets.xlsx_styles import YELLOW
from lianbing_desktop.files import replacing

if TYPE_CHECKING:
    from openpyxl import Workbook as Book
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

SUMMARY_SHEET = "退回说明"
"""The sheet in front. A roster that comes back with it still there has no people on it."""

_MARK = YELLOW
_HEADERS = ("序号", "工作表", "行", "姓名", "单元格", "现在的内容", "问题", "请这样处理")
_WIDTHS = (5, 12, 5, 10, 8, 22, 40, 36)
_CELL_COLUMN = 4
_WORDS_A_LINE = 16


@dataclass(frozen=True, slots=True)
class CellMark:
    """One question about a cell, in the words the county reads. An empty `cell` is a question about the row (0: about
    the sheet), an empty `sheet` one about the whole file: these stand on the summary sheet only.
    """

    sheet: str
    cell: str
    row: int
    person: str
    wrong: str
    todo: str = ""

    @property
    def text(self) -> str:
        """What is wrong and what to do, as the comment says it."""
        return f"{self.wrong}{self.todo}"


@dataclass(frozen=True, slots=True)
class ReturnSheet:
    """What stands around the list of questions on the sheet in front."""

    title: str = ""
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()


def annotate(source: Path, target: Path, marks: Sequence[CellMark], front: ReturnSheet = ReturnSheet()) -> Path:
    """Write `source` with its marks to `target`, whose extension becomes .xlsx; the path that was written.

    An xlsx keeps every byte of its sheets but for the marked cells' fill and comment, and marks of an earlier time
    are taken away. Of a package that is not of the plain kind openpyxl writes what it knows: pictures and newer Excel's
    extensions do not survive then, nor do macros. An xls or ods comes back converted: values, merged areas and what is
    hidden. `front` is what stands around the list of questions.
    Raises UserError when `source` cannot be read.
    """
    target = target.with_suffix(".xlsx")
    workbook = read_workbook(source)
    with replacing(target) as temporary:
        if not (workbook.kind == "xlsx" and _marked_in_package(source, temporary, workbook, marks, front)):
            book = _load(source) if workbook.kind == "xlsx" else _converted(workbook)
            if SUMMARY_SHEET in book.sheetnames:
                book.remove(book[SUMMARY_SHEET])
            shown = [_mark(book, mark) for mark in marks]
            _add_summary(book, shown, front)
            save_book(book, temporary)
    return target


def _marked_in_package(
    source: Path, temporary: Path, workbook: Workbook, marks: Sequence[CellMark], front: ReturnSheet
) -> bool:
    """Mark the cells and leave every other byte of the county's sheets alone; False where that cannot be done.

    What was written is read again: every sheet has to hold what it held.
    """
    sheets = {sheet.name: sheet for sheet in workbook.sheets if sheet.name != SUMMARY_SHEET}
    texts: dict[str, dict[str, list[str]]] = {}
    rows, links = [], {}
    for number, mark in enumerate(marks):
        sheet = sheets.get(mark.sheet)
        cell, shown = "", ""
        if sheet is not None and mark.cell:
            cell = _anchor_of(sheet, mark.cell)
            shown = _shown(_value_of(sheet, cell))
            texts.setdefault(mark.sheet, {}).setdefault(cell, []).append(mark.text)
            quoted = mark.sheet.replace("'", "''")
            links[number] = (_CELL_COLUMN, f"'{quoted}'!{cell}")
        row = str(mark.row) if mark.row else ""
        rows.append((str(number + 1), mark.sheet, row, mark.person, cell, shown, mark.wrong, mark.todo))
    joined = {
        name: {cell: "\n".join(_numbered(found)) for cell, found in cells.items()} for name, cells in texts.items()
    }
    title = front.title or SUMMARY_SHEET
    sheet_in_front = FrontSheet(SUMMARY_SHEET, title, front.above, _HEADERS, _WIDTHS, rows, links, front.below)
    try:
        mark_package(source, temporary, joined, sheet_in_front)
        again = read_workbook(temporary)
    except (NotPlain, UserError, ValueError, KeyError, IndexError, UnicodeDecodeError):
        return False
    return [sheet for sheet in again.sheets if sheet.name != SUMMARY_SHEET] == list(sheets.values())


def _numbered(texts: Sequence[str]) -> list[str]:
    """Several questions about one cell, numbered."""
    return list(texts) if len(texts) == 1 else [f"{number}. {text}" for number, text in enumerate(texts, start=1)]


def _anchor_of(sheet: Sheet, place: str) -> str:
    """The cell, or the top left one of the merged area it lies in: no other can hold a comment."""
    row, column = coordinates(place)
    for area in sheet.merges:
        if area.top <= row <= area.bottom and area.left <= column <= area.right:
            return f"{column_letters(area.left)}{area.top + 1}"
    return place


def _value_of(sheet: Sheet, place: str) -> object:
    value = sheet.value(*coordinates(place))
    return value.text if isinstance(value, CellError) else value


def _load(source: Path) -> Book:
    from openpyxl import load_workbook  # noqa: PLC0415 - heavy

    try:
        with warnings.catch_warnings():
            # What openpyxl cannot keep it says as warnings nobody here can act on.
            warnings.simplefilter("ignore")
            with source.open("rb") as content:
                book = load_workbook(content)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        # It reads more parts of a file than its values need, and fails on styles the other library passes over.
        raise UserError("workbook_cannot_be_marked", file=source.name) from error
    for sheet in book.worksheets:
        _take_marks_away(sheet)
    return book


def _take_marks_away(sheet: Worksheet) -> None:
    from openpyxl.styles import PatternFill  # noqa: PLC0415

    for row in sheet.iter_rows():
        for cell in row:
            if cell.comment is not None and cell.comment.author == AUTHOR:
                cell.comment = None
                cell.fill = PatternFill()


def _converted(workbook: Workbook) -> Book:
    from openpyxl import Workbook as NewBook  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    book = NewBook()
    book.remove(book.active)
    for sheet in workbook.sheets:
        made = book.create_sheet(sheet_name(sheet.name, book.sheetnames))
        for row, values in enumerate(sheet.rows, start=1):
            for column, value in enumerate(values, start=1):
                _convert(made.cell(row, column), value)
        for area in sheet.merges:
            made.merge_cells(
                start_row=area.top + 1, start_column=area.left + 1, end_row=area.bottom + 1, end_column=area.right + 1
            )
        for row in sheet.hidden_rows:
            made.row_dimensions[row + 1].hidden = True
        for column in sheet.hidden_columns:
            made.column_dimensions[get_column_letter(column + 1)].hidden = True
        if sheet.hidden:
            made.sheet_state = "hidden"
    return book


def _convert(cell: Cell, value: object) -> None:
    if isinstance(value, CellError):
        put(cell, value.text)
    elif isinstance(value, dt.datetime | dt.time | dt.timedelta | bool):
        cell.value = value
    elif isinstance(value, str):
        put(cell, value, as_text=value.strip().isdecimal())
    elif isinstance(value, int | float):
        cell.value = value


def _mark(book: Book, mark: CellMark) -> tuple[str, str, str, str, str, str, str]:
    """Mark one cell; its line on the sheet in front."""
    row = str(mark.row) if mark.row else ""
    if mark.sheet not in book.sheetnames or not mark.cell:
        return mark.sheet, row, mark.person, "", "", mark.wrong, mark.todo
    sheet = book[mark.sheet]
    cell = _anchor(sheet, mark.cell)
    shown = _shown(cell.value)
    _comment(cell, mark.text)
    return mark.sheet, row, mark.person, cell.coordinate, shown, mark.wrong, mark.todo


def _anchor(sheet: Worksheet, place: str) -> Cell:
    """The cell, or the top left one of the merged area it lies in: no other can hold a comment."""
    for area in sheet.merged_cells.ranges:
        if place in area:
            return sheet.cell(area.min_row, area.min_col)
    return sheet[place]


def _comment(cell: Cell, text: str) -> None:
    from openpyxl.comments import Comment  # noqa: PLC0415
    from openpyxl.styles import PatternFill  # noqa: PLC0415

    if cell.comment is not None:
        before = cell.comment.text
        text = f"{before}\n{text}" if cell.comment.author == AUTHOR else f"{text}\n（原批注）{before}"
    lines = sum(1 + len(line) // _WORDS_A_LINE for line in text.split("\n"))
    cell.comment = Comment(text, AUTHOR, width=260, height=30 + 20 * lines)
    cell.fill = PatternFill("solid", start_color=_MARK)


def _add_summary(book: Book, shown: Sequence[tuple[str, ...]], front: ReturnSheet) -> None:
    sheet = book.create_sheet(SUMMARY_SHEET, 0)
    table = TableSheet(
        title=front.title or SUMMARY_SHEET,
        headers=_HEADERS,
        rows=[(number, *line) for number, line in enumerate(shown, start=1)],
        text_columns=frozenset(range(1, 8)),
        widths=dict(enumerate(_WIDTHS)),
        landscape=True,
        notes_above=front.above,
        notes_below=front.below,
    )
    header = add_table(sheet, table)
    for row, line in enumerate(shown, start=header + 1):
        if line[3]:
            quoted = line[0].replace("'", "''")
            sheet.cell(row, 5).hyperlink = f"#'{quoted}'!{line[3]}"
            sheet.cell(row, 5).style = "Hyperlink"
    # With two sheets selected, what is typed into one goes into both.
    book.active = 0
    for other in book.worksheets:
        other.sheet_view.tabSelected = other is sheet


def _shown(value: object) -> str:
    if value is None:
        return "（空）"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
