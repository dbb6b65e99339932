"""Writes lists as workbooks an office can print and send on: A4, one page wide, header repeated, numbers of
people and phones as text. Every workbook this program makes goes through the functions here.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from lianbing_desktop.domain.intake.sheet import CellError
from lianbing_desktop.files import replacing

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

TableValue = None | str | int | float | Decimal | dt.date

TITLE_FACE, HEADER_FACE, BODY_FACE = "方正小标宋简体", "黑体", "宋体"
"""Names as offices have them. WPS and Excel put a near face in place of one that is not installed."""

TEXT_FORMAT = "@"

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_SHEET_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_NARROWEST, _WIDEST = 5.0, 40.0
_POINTS_A_LINE = 15.0


@dataclass(frozen=True, slots=True)
class TableSheet:
    """One sheet with one list.

    `rows` hold as many values as `headers`. Columns are counted from 0: those in `text_columns` are text
    whatever they hold, `widths` (in characters) go before what the content asks for. `notes_above` stand
    between title and header (who reports, when), `notes_below` after the last row (sums, signatures).
    """

    title: str
    headers: Sequence[str]
    rows: Sequence[Sequence[TableValue]]
    name: str = ""
    text_columns: frozenset[int] = frozenset()
    widths: Mapping[int, float] = field(default_factory=dict)
    landscape: bool = False
    notes_above: Sequence[str] = ()
    notes_below: Sequence[str] = ()


def save_book(book: Workbook, path: Path) -> None:
    """Write a workbook in one go. Raises OSError; a disk that is full in the middle leaves nothing open."""
    content = BytesIO()
    book.save(content)
    path.write_bytes(content.getvalue())


def write_tables(path: Path, sheets: Sequence[TableSheet]) -> None:
    """Write a workbook with these sheets to `path`, whole or not at all.

    Raises ValueError for no sheets and for a row with another number of values than there are headers.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - heavy, and start must be fast

    if not sheets:
        raise ValueError("a workbook needs a sheet")
    book = Workbook()
    book.remove(book.active)
    for table in sheets:
        add_table(book.create_sheet(sheet_name(table.name or table.title, book.sheetnames)), table)
    with replacing(path) as temporary:
        save_book(book, temporary)


def add_table(sheet: Worksheet, table: TableSheet) -> int:
    """Fill an empty sheet with a list; the number of its header row, from 1."""
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415

    last = len(table.headers)
    for values in table.rows:
        if len(values) != last:
            raise ValueError(f"{len(values)} values under {last} headers")
    _write_line(sheet, 1, last, table.title, Font(name=TITLE_FACE, size=18), "center")
    sheet.row_dimensions[1].height = 36
    for row, note in enumerate(table.notes_above, start=2):
        _write_line(sheet, row, last, note, Font(name=BODY_FACE, size=11), "left")
    header = len(table.notes_above) + 2
    widths = column_widths(table)
    for column, text in enumerate(table.headers, start=1):
        cell = sheet.cell(header, column)
        put(cell, text)
        style_header(cell)
    body = Font(name=BODY_FACE, size=11)
    frame = thin_frame()
    for row, values in enumerate(table.rows, start=header + 1):
        for column, value in enumerate(values):
            cell = sheet.cell(row, column + 1)
            put(cell, value, as_text=column in table.text_columns)
            cell.font = body
            cell.border = frame
            is_long = isinstance(value, str) and display_width(value) > 18
            cell.alignment = Alignment(horizontal="left" if is_long else "center", vertical="center", wrap_text=True)
        sheet.row_dimensions[row].height = _height(values, widths)
    below = header + len(table.rows) + 1
    for row, note in enumerate(table.notes_below, start=below):
        _write_line(sheet, row, last, note, body, "left")
        sheet.row_dimensions[row].height = 24
    for column, width in enumerate(widths, start=1):
        set_width(sheet, column, width)
    set_up_print(sheet, header, landscape=table.landscape)
    return header


def put(cell: Cell, value: TableValue, *, as_text: bool = False) -> None:
    """Put a value into a cell so that it stays what it is: text is never a formula, an error or a number."""
    if as_text and value is not None:
        value = str(value)
    if isinstance(value, str):
        cell.value = _CONTROL.sub("", value)
        cell.data_type = "s"
        if as_text:
            cell.number_format = TEXT_FORMAT
        return
    cell.value = value
    if isinstance(value, Decimal):
        places = max(0, -int(value.as_tuple().exponent))
        cell.number_format = "0." + "0" * places if places else "0"
    elif isinstance(value, dt.date):
        cell.number_format = 'yyyy"年"m"月"d"日"'


def same_value(written: TableValue, read: object) -> bool:
    """Whether a cell holds what was written: numbers by what they are worth, text as it is, blanks as nothing."""
    return _plain(written) == _plain(read)


def _plain(value: object) -> object:
    if isinstance(value, Decimal | int | float):
        return float(value)
    if isinstance(value, CellError):
        return value.text
    text = "" if value is None else _CONTROL.sub("", str(value))
    return text.replace("\r\n", "\n").replace("\r", "\n") if text.strip() else ""


def column_letter(column: int) -> str:
    """The letters of a column counted from 0."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    return str(get_column_letter(column + 1))


def sheet_name(text: str, taken: Collection[str] = ()) -> str:
    """A name a worksheet may have: at most 31 characters, none of []:*?/\\, none of those `taken`."""
    name = _SHEET_NAME.sub(" ", _CONTROL.sub("", text))[:31].strip(" '") or "名单"
    # Excel counts UTF-16 units and does not tell capitals from small letters.
    while len(name.encode("utf-16-le")) > 62:
        name = name[:-1]
    others = {other.casefold() for other in taken}
    free, number = name, 2
    while free.casefold() in others:
        free, number = f"{name[:27]}({number})", number + 1
    return free


def display_width(text: str) -> int:
    """The width of the longest line in half-width characters."""
    return max(
        (sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in line) for line in text.split("\n")), default=0
    )


def column_widths(table: TableSheet) -> list[float]:
    """The widths of a list's columns: what their content asks for, between a narrow and a wide bound."""
    widths = []
    for column, title in enumerate(table.headers):
        texts = [title, *(str(row[column]) for row in table.rows if row[column] is not None)]
        asked = max(display_width(text) for text in texts) + 2.0
        widths.append(table.widths.get(column, min(max(asked, _NARROWEST), _WIDEST)))
    return widths


def set_width(sheet: Worksheet, column: int, width: float) -> None:
    """Set the width of a column, counted from 1."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    sheet.column_dimensions[get_column_letter(column)].width = width


def style_header(cell: Cell) -> None:
    """The look of a header cell."""
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415

    cell.font = Font(name=HEADER_FACE, size=11)
    cell.fill = PatternFill("solid", start_color="FFF2F2F2")
    cell.border = thin_frame()
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def thin_frame() -> object:
    """A thin line on all four sides."""
    from openpyxl.styles import Border, Side  # noqa: PLC0415

    line = Side(style="thin", color="FF7F7F7F")
    return Border(left=line, right=line, top=line, bottom=line)


def set_up_print(sheet: Worksheet, header: int, *, landscape: bool) -> None:
    """A4, one page wide, the header on every page, pages counted at the foot; header kept in sight on screen."""
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{header}:{header}"
    sheet.print_options.horizontalCentered = True
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.page_margins.top = sheet.page_margins.bottom = 0.7
    sheet.oddFooter.center.text = "第 &P 页 共 &N 页"
    sheet.freeze_panes = sheet.cell(header + 1, 1)


def _write_line(sheet: Worksheet, row: int, last: int, text: str, font: object, side: str) -> None:
    from openpyxl.styles import Alignment  # noqa: PLC0415

    cell = sheet.cell(row, 1)
    put(cell, text)
    cell.font = font
    cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=True)
    if last > 1:
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=last)


def _height(values: Sequence[TableValue], widths: Sequence[float]) -> float:
    lines = [
        -(-display_width(text) // max(int(width - 1), 1)) + text.count("\n")
        for value, width in zip(values, widths, strict=True)
        if (text := "" if value is None else str(value))
    ]
    return max(22.0, _POINTS_A_LINE * max(lines, default=1) + 6)
