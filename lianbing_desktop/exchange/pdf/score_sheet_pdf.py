"""Score sheets (评分表) to be filled in by hand: one page each, with a code to scan, a sum line and signature lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align, Box, Overflow, TextField, Vertical
from lianbing_desktop.domain.certificates.certificate_text import Span
from lianbing_desktop.domain.certificates.layout import SetText, set_text
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.pdf_sheets import PdfSheets, Pen, Size
from lianbing_desktop.exchange.pdf.qr_code import qr_rows
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing

_SHORT, _LONG = 210.0, 297.0  # A4
_TOP, _LEFT, _RIGHT, _BOTTOM = 14.0, 20.0, 16.0, 14.0  # the left edge is filed
_CODE = 22.0
_HEAD = 34.0  # from the sheet's upper edge to the table
_FOOT = 34.0  # from the table's lower edge to the sheet's
_ROW, _HEADER = 10.2, 9.0  # high enough to write in, struck through and written anew
_PADDING = 1.2
_INK, _SOFT, _GREY = "#000000", "#555555", "#f2f2f2"
_LINE, _FRAME = 0.15, 0.4
UPRIGHT_ROWS, BROAD_ROWS = 19, 10
"""How many rows a page has room for, upright and broad."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of a sheet. With `summed` its bottom cell is for the sum of what is written above."""

    heading: str
    width: float
    align: Align = Align.CENTER
    summed: bool = False


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One sheet. Every row has a text for each column, "" where something is to be written.

    `facts` stand beneath the title, left; `rule` beneath them says how marks are given. `code` is what is scanned,
    `serial` the same for people; both "" on a form that is only for emergencies.
    """

    title: str
    subtitle: str
    facts: tuple[str, ...]
    rule: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    sum_label: str
    signatures: tuple[str, ...]
    note: str
    foot: str
    code: str = ""
    serial: str = ""


def write_score_sheets(path: Path, pages: Sequence[SheetPage], faces: Typefaces, title: str) -> int:
    """Write the sheets, a page each; the number of pages. The same sheets give the same bytes.

    Raises UserError list_undrawable with the first text no face can draw; nothing is written then.
    """
    sheets = PdfSheets(faces, title)
    add_score_sheets(sheets, pages, faces)
    with replacing(path) as temporary:
        sheets.save(temporary)
    return len(pages)


def add_score_sheets(sheets: PdfSheets, pages: Sequence[SheetPage], faces: Typefaces) -> None:
    """Add the sheets to a file that holds other papers too. Raises what `write_score_sheets` does."""
    for page in pages:
        _refuse_undrawable(page, faces)
    for page in pages:
        broad = sum(column.width for column in page.columns) > _SHORT - _LEFT - _RIGHT
        size = Size(_LONG, _SHORT) if broad else Size(_SHORT, _LONG)
        pen = Pen(sheets, size)
        _Drawing(page, faces, pen, size).draw()
        sheets.add_page(size, pen.content)


def rows_of_a_page(width: float) -> int:
    """How many rows a page has room for whose columns are `width` mm wide together."""
    return BROAD_ROWS if width > _SHORT - _LEFT - _RIGHT else UPRIGHT_ROWS


def _refuse_undrawable(page: SheetPage, faces: Typefaces) -> None:
    words = [page.title, page.subtitle, *page.facts, page.rule, page.note, page.foot, *page.signatures]
    for text in [*words, *(column.heading for column in page.columns), *(cell for row in page.rows for cell in row)]:
        for missing in faces.undrawable(text):
            raise UserError("list_undrawable", text=text, character=missing.character, codepoint=missing.codepoint)


class _Drawing:
    def __init__(self, page: SheetPage, faces: Typefaces, pen: Pen, size: Size) -> None:
        self._page, self._faces, self._pen, self._size = page, faces, pen, size
        self._width = size.width - _LEFT - _RIGHT
        given = sum(column.width for column in page.columns)
        self._widths = [column.width * self._width / given for column in page.columns]
        self._edges = [_LEFT]
        for width in self._widths:
            self._edges.append(self._edges[-1] + width)

    def draw(self) -> None:
        self._draw_head()
        bottom = self._draw_table(_TOP + _HEAD)
        self._draw_foot(bottom)

    def _draw_head(self) -> None:
        page, side = self._page, self._width - (_CODE + 4 if self._page.code else 0)
        self._text(page.title, Box(_LEFT, _TOP, side, 8), "hei", 15, Align.LEFT)
        self._text(page.subtitle, Box(_LEFT, _TOP + 9, side, 8), "title", 18, Align.LEFT)
        self._text("　　".join(page.facts), Box(_LEFT, _TOP + 19.5, side, 6), "hei", 11.5, Align.LEFT)
        self._text(page.rule, Box(_LEFT, _TOP + 26, side, 5), "song", 9.5, Align.LEFT, _SOFT)
        if page.code:
            left = _LEFT + self._width - _CODE
            rows = qr_rows(page.code)
            self._pen.modules(rows, left, _TOP - 2, _CODE, _INK)
            self._text(page.serial, Box(left - 4, _TOP + _CODE - 2.6, _CODE + 8, 5), "hei", 11, Align.CENTER)

    def _draw_table(self, top: float) -> float:
        page, pen = self._page, self._pen
        right = _LEFT + self._width
        summed = any(column.summed for column in page.columns)
        bottom = top + _HEADER + _ROW * len(page.rows) + (_ROW if summed else 0)
        pen.area([(_LEFT, top), (right, top), (right, top + _HEADER), (_LEFT, top + _HEADER)], _GREY)
        for column, edge, width in zip(page.columns, self._edges, self._widths, strict=False):
            self._cell(column.heading, edge, top, width, _HEADER, Align.CENTER, "hei", 11)
        y = top + _HEADER
        for row in page.rows:
            pen.line([(_LEFT, y), (right, y)], _LINE, _INK)
            for text, column, edge, width in zip(row, page.columns, self._edges, self._widths, strict=False):
                self._cell(text, edge, y, width, _ROW, column.align, "song", 12)
            y += _ROW
        first_summed = next((at for at, column in enumerate(page.columns) if column.summed), len(page.columns))
        if summed:
            pen.line([(_LEFT, y), (right, y)], _FRAME, _INK)
            self._cell(page.sum_label, _LEFT, y, self._edges[first_summed] - _LEFT, _ROW, Align.CENTER, "hei", 11)
        for at, edge in enumerate(self._edges[1:-1], start=1):
            lower = bottom if not summed or at >= first_summed else y
            pen.line([(edge, top), (edge, lower)], _LINE, _INK)
        pen.line([(_LEFT, top), (right, top), (right, bottom), (_LEFT, bottom)], _FRAME, _INK, close=True)
        return bottom

    def _draw_foot(self, top: float) -> None:
        page = self._page
        self._text(page.note, Box(_LEFT, top + 2.4, self._width, 5), "song", 9.5, Align.LEFT, _SOFT)
        y = top + 12
        width = self._width / len(page.signatures)
        for at, label in enumerate(page.signatures):
            left = _LEFT + at * width
            words = self._text(label, Box(left, y, width, 6), "song", 12, Align.LEFT)
            start = left + max((line.width for line in words.lines), default=0) + 1
            self._pen.line([(start, y + 5.4), (left + width - 6, y + 5.4)], _LINE, _INK)
        self._text(page.foot, Box(_LEFT, self._size.height - _BOTTOM, self._width, 5), "song", 10, Align.CENTER)

    def _cell(
        self, text: str, left: float, top: float, width: float, height: float, align: Align, face: str, size: float
    ) -> None:
        box = Box(left + _PADDING, top, width - 2 * _PADDING, height)
        field = TextField(
            box, "", face, size, align=align, vertical=Vertical.MIDDLE, overflow=Overflow.SHRINK, floor=7, colour=_INK
        )
        self._pen_text(set_text(field, (Span(text),) if text else (), self._faces))

    def _text(self, text: str, box: Box, face: str, size: float, align: Align, colour: str = _INK) -> SetText:
        field = TextField(
            box, "", face, size, align=align, vertical=Vertical.TOP, overflow=Overflow.SHRINK, floor=7, colour=colour
        )
        words = set_text(field, (Span(text),) if text else (), self._faces)
        self._pen_text(words)
        return words

    def _pen_text(self, words: SetText) -> None:
        self._pen.text(words.lines, words.size)
