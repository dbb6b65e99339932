"""Lists on A4: ranking, delegation, awards. Title, table with its header on every page, signature lines.

Margins, sizes and faces follow GB/T 9704-2012: title 22 pt, table text 12 pt, page number under the text.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align, Box, TextField, Vertical
from lianbing_desktop.domain.certificates.certificate_text import Span
from lianbing_desktop.domain.certificates.layout import MM_PER_POINT, SetText, set_text
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.pdf_sheets import PdfSheets, Pen, Size
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing

_SHORT, _LONG = 210.0, 297.0  # A4
_TOP, _BOTTOM, _LEFT, _RIGHT = 28.0, 26.0, 24.0, 24.0
_NARROW = 18.0  # top and bottom of sheets that are not bound
_PADDING = 1.4  # mm inside a cell, left and right
_LEAST_ROW = 8.0
_CLOSER = (0.98, 0.96, 0.94, 0.92, 0.9, 0.88, 0.86, 0.84)  # of a row's height, where that saves a page
_TOGETHER = 3  # so many rows at least stand with the signatures
_LEADING = 1.3
_GAP = 1.8  # under a line of words
_ANNEX_GAP = 6.0
_SIGNED_ABOVE = 10.0  # room for the seal over issuer and date
_FOOT = 12.0  # from the sheet's lower edge to the page number
_INK, _GREY = "#000000", "#f2f2f2"
_LINE, _FRAME = 0.15, 0.35


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its share of the table's width, how its cells stand, their face and size in points.

    Without a face they are 宋体, without a size they have the document's.
    """

    heading: str
    share: float = 1
    align: Align = Align.CENTER
    face: str = "song"
    size: float = 0


@dataclass(frozen=True, slots=True)
class ListDocument:
    """What a list says. Every row has a text for each column.

    `above` and `below` stand between title and table and after the table; `signatures` are labels with room to sign
    after each ("制表人："), `signatures_a_line` side by side (0: all) after the last row and never on a page without
    one. `signed` is the 落款, the issuer above the date, at the right. `annex` ("附件1") stands flush left over the
    title (GB/T 9704-2012, 7.3.3). `label` stands beside the page number, so that a loose sheet can be put back.
    `narrow` margins are for sheets used on the day, which are better whole than bound.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    subtitle: str = ""
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    landscape: bool = False
    size: float = 12
    annex: str = ""
    signed: tuple[str, ...] = ()
    signatures_a_line: int = 0
    label: str = ""
    narrow: bool = False


def write_list(path: Path, document: ListDocument, faces: Typefaces) -> int:
    """Write the list and return its number of pages. The same document gives the same bytes.

    Raises UserError list_undrawable with the first text that holds a character no face can draw; nothing is
    written then.
    """
    return write_lists(path, [document], faces)


def write_lists(path: Path, documents: Sequence[ListDocument], faces: Typefaces) -> int:
    """Write several lists into one file, each from a new page and with its own page numbers; the pages in all.

    The file bears the first one's title. Raises UserError list_undrawable as `write_list` does.
    """
    sheets = PdfSheets(faces, documents[0].title)
    count = add_lists(sheets, documents, faces)
    with replacing(path) as temporary:
        sheets.save(temporary)
    return count


def add_lists(sheets: PdfSheets, documents: Sequence[ListDocument], faces: Typefaces) -> int:
    """Add the lists to a file that holds other papers too; their pages. Raises what `write_list` does."""
    for document in documents:
        _refuse_undrawable(document, faces)
    count = 0
    for document in documents:
        sheet = _Sheet(document, faces)
        pages = sheet.paginate()
        for number, page in enumerate(pages, start=1):
            pen = Pen(sheets, sheet.size)
            sheet.draw(pen, page, number, len(pages))
            sheets.add_page(sheet.size, pen.content)
        count += len(pages)
    return count


def page_count(document: ListDocument, faces: Typefaces) -> int:
    """How many pages a list takes."""
    return len(_Sheet(document, faces).paginate())


def _refuse_undrawable(document: ListDocument, faces: Typefaces) -> None:
    headings = [column.heading for column in document.columns]
    words = [
        document.annex,
        document.title,
        document.subtitle,
        document.label,
        *document.above,
        *document.below,
        *document.signatures,
        *headings,
    ]
    for text in [*words, *(cell for row in document.rows for cell in row)]:
        for missing in faces.undrawable(text.replace("\n", "")):
            raise UserError("list_undrawable", text=text, character=missing.character, codepoint=missing.codepoint)


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[SetText, ...]  # set with their box's top at 0
    height: float
    least: float  # the height below which words would touch the lines


@dataclass(frozen=True, slots=True)
class _Page:
    first: bool
    last: bool
    rows: tuple[_Row, ...]


class _Sheet:
    """Where things stand on the pages of one list."""

    def __init__(self, document: ListDocument, faces: Typefaces) -> None:
        self._document = document
        self._faces = faces
        self.size = Size(_LONG, _SHORT) if document.landscape else Size(_SHORT, _LONG)
        self._width = self.size.width - _LEFT - _RIGHT
        self._top, bottom = (_NARROW, _NARROW) if document.narrow else (_TOP, _BOTTOM)
        self._body = self.size.height - self._top - bottom
        shares = sum(column.share for column in document.columns)
        self._widths = [self._width * column.share / shares for column in document.columns]
        self._annex = [self._words(document.annex, "hei", 16, Align.LEFT)] if document.annex else []
        self._title = self._words(document.title, "title", 22, Align.CENTER)
        self._head_words = [
            *([self._words(document.subtitle, "kai", 14, Align.CENTER)] if document.subtitle else []),
            *(self._words(text, "song", document.size, Align.LEFT) for text in document.above),
        ]
        self._foot_words = [self._words(text, "song", document.size, Align.LEFT) for text in document.below]
        self._signed = [self._words(text, "song", document.size, Align.CENTER) for text in document.signed]
        self._header = self._row([column.heading for column in document.columns], header=True)

    def paginate(self) -> list[_Page]:
        """The rows dealt out to pages, drawn a little closer where that saves a page; the last few stay with the
        signatures.
        """
        rows = [self._row(row) for row in self._document.rows]
        pages = self._dealt(rows)
        if len(pages) > 1:
            for by in _CLOSER:
                closer = self._dealt([dataclasses.replace(row, height=max(row.least, row.height * by)) for row in rows])
                if len(closer) < len(pages):
                    pages = closer
                    break
        last = len(pages) - 1
        return [_Page(number == 0, number == last, tuple(page)) for number, page in enumerate(pages)]

    def _dealt(self, rows: Sequence[_Row]) -> list[list[_Row]]:
        """The rows by pages, as high as they are; the last ones are not parted from what stands below them."""
        pages: list[list[_Row]] = [[]]
        room = self._body - self._opening() - self._header.height
        first_of_last = max(0, len(rows) - _TOGETHER)
        for index, row in enumerate(rows):
            needed = row.height
            if index >= first_of_last:
                needed = sum(one.height for one in rows[index:]) + self._closing()
            if needed > room and pages[-1]:
                pages.append([])
                room = self._body - self._header.height
            pages[-1].append(row)
            room -= row.height
        return pages

    def draw(self, pen: Pen, page: _Page, number: int, count: int) -> None:
        """Draw one page."""
        y = self._top
        if page.first:
            for words in self._annex:
                y = self._draw_words(pen, words, y) + _ANNEX_GAP
            y = self._draw_words(pen, self._title, y) + 3
            for words in self._head_words:
                y = self._draw_words(pen, words, y) + _GAP
            y += 2
        y = self._draw_table(pen, (self._header, *page.rows), y)
        if page.last:
            y += 2
            for words in self._foot_words:
                y = self._draw_words(pen, words, y) + _GAP
            y = self._draw_signed(pen, y)
            self._draw_signatures(pen, y + 6)
        label = f"{self._document.label}　" if self._document.label else ""
        text = f"{label}第 {number} 页 共 {count} 页"
        foot = self._set(text, Box(_LEFT, 0, self._width, 5), "song", 10.5, Align.CENTER)
        self._draw_at(pen, foot, self.size.height - _FOOT - 5)

    def _opening(self) -> float:
        words = sum(_height(words) + _GAP for words in self._head_words)
        annex = sum(_height(words) + _ANNEX_GAP for words in self._annex)
        return annex + _height(self._title) + 3 + words + 2

    def _closing(self) -> float:
        below = sum(_height(words) + _GAP for words in self._foot_words)
        below += _SIGNED_ABOVE + sum(_height(words) + _GAP for words in self._signed) if self._signed else 0
        return 2 + below + (6 + 10 * self._signature_lines if self._document.signatures else 0)

    @property
    def _signatures_a_line(self) -> int:
        return self._document.signatures_a_line or max(len(self._document.signatures), 1)

    @property
    def _signature_lines(self) -> int:
        return -(-len(self._document.signatures) // self._signatures_a_line)

    def _row(self, texts: Sequence[str], header: bool = False) -> _Row:
        cells = []
        for text, width, column in zip(texts, self._widths, self._document.columns, strict=True):
            align = Align.CENTER if header else column.align
            box = Box(0, 0, width - 2 * _PADDING, self._body * 0.6)
            size = self._document.size if header else column.size or self._document.size
            cells.append(self._set(text, box, "hei" if header else column.face, size, align))
        words = max([0.0, *(_height(cell) for cell in cells)])
        return _Row(tuple(cells), max(_LEAST_ROW, words + 2.4), words + 1.2)

    def _words(self, text: str, face: str, size: float, align: Align) -> SetText:
        return self._set(text, Box(_LEFT, 0, self._width, self._body * 0.4), face, size, align)

    def _set(self, text: str, box: Box, face: str, size: float, align: Align) -> SetText:
        field = TextField(box, "", face, size, align=align, vertical=Vertical.TOP, leading=_LEADING, colour=_INK)
        return set_text(field, (Span(text),) if text else (), self._faces)

    def _draw_words(self, pen: Pen, words: SetText, top: float) -> float:
        self._draw_at(pen, words, top)
        return top + _height(words)

    def _draw_at(self, pen: Pen, words: SetText, top: float, left: float = 0) -> None:
        moved = [dataclasses.replace(line, left=line.left + left, baseline=line.baseline + top) for line in words.lines]
        pen.text(moved, words.size)

    def _draw_table(self, pen: Pen, rows: Sequence[_Row], top: float) -> float:
        right = _LEFT + self._width
        header = rows[0].height
        pen.area([(_LEFT, top), (right, top), (right, top + header), (_LEFT, top + header)], _GREY)
        y = top
        for row in rows:
            x = _LEFT
            for cell, width in zip(row.cells, self._widths, strict=True):
                self._draw_at(pen, cell, y + (row.height - _height(cell)) / 2, x + _PADDING)
                x += width
            y += row.height
            pen.line([(_LEFT, y), (right, y)], _LINE, _INK)
        x = _LEFT
        for width in self._widths[:-1]:
            x += width
            pen.line([(x, top), (x, y)], _LINE, _INK)
        pen.line([(_LEFT, top), (right, top), (right, y), (_LEFT, y)], _FRAME, _INK, close=True)
        return y

    def _draw_signed(self, pen: Pen, top: float) -> float:
        """Issuer and date centred above each other, the wider one at the right edge less two characters."""
        if not self._signed:
            return top
        y = top + _SIGNED_ABOVE
        widest = max((line.width for words in self._signed for line in words.lines), default=0)
        shift = self._width / 2 - widest / 2 - 2 * self._document.size * MM_PER_POINT
        for words in self._signed:
            self._draw_at(pen, words, y, shift)
            y += _height(words) + _GAP
        return y

    def _draw_signatures(self, pen: Pen, top: float) -> None:
        width = self._width / self._signatures_a_line
        for index, label in enumerate(self._document.signatures):
            line_number, place = divmod(index, self._signatures_a_line)
            left = _LEFT + place * width
            words = self._set(label, Box(left, 0, width, 10), "song", self._document.size, Align.LEFT)
            y = top + 10 * line_number
            self._draw_at(pen, words, y)
            if not label.endswith("："):
                continue  # a date has its room inside
            start = left + max((line.width for line in words.lines), default=0) + 1
            bottom = y + _height(words)
            pen.line([(start, bottom), (left + width - 6, bottom)], _LINE, _INK)


def _height(words: SetText) -> float:
    """From the top of the first line to the bottom of the last, in mm."""
    count = len(words.lines)
    return ((count - 1) * _LEADING + 1) * words.size * MM_PER_POINT if count else 0
