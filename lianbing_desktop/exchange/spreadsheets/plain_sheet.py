"""The layout of a worksheet written plainly, as most programs write it: found with a few regular expressions.

A full reading of the XML costs a call for each element. Most sheets need none: every cell says where it stands, no
formula, no error, no date that only Chinese programs know. Anything else is left to the full reading.
"""

from __future__ import annotations

import re
from xml.parsers import expat

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.package_check import Package
from lianbing_desktop.exchange.spreadsheets.sheet_layout import SheetLayout

MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384

_HEAD = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml [^>]*\?>\s*)?<worksheet[\s>].*?<sheetData(?P<none>\s*/)?>", re.DOTALL
).match
_OTHER_ENCODING = re.compile(rb"encoding=[\"'](?!utf-8|us-ascii)", re.IGNORECASE).search
_COLUMN_HIDDEN = re.compile(rb"<(?:\w+:)?col\s[^>]*hidden").search
_ROW = re.compile(rb'<row((?:\s+[\w:.]+="[^"<>]*")*)\s*(/?)>')
_ROW_NUMBER = re.compile(rb'(?:^|\s)r="([1-9]\d{0,6})"').search
_HIDDEN_ROW = re.compile(rb'(?:^|\s)hidden="(?:1|true)"').search
_SHOWN_ROW = re.compile(rb'(?:^|\s)hidden="(?:0|false)"').search
_CELL = re.compile(
    rb'<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="\d+")?(?: t="(?:s|str|n|b|inlineStr)")?'
    rb'(?: ?/>|>(<v>|<is><t(?: xml:space="preserve")?>))'
)
_ALLOWED = bytes((9, 10, 13, *range(32, 256)))
_LONGEST_HEAD = 1 << 16
_LONGEST_ROW = 1 << 21


class Columns(dict[str, int]):
    """AB → 27. Raises ValueError for what is no column."""

    def __missing__(self, letters: str) -> int:
        column = 0
        for letter in letters.upper():
            if not "A" <= letter <= "Z":
                raise ValueError(letters)
            column = column * 26 + ord(letter) - 64
        if not 1 <= column <= MAX_COLUMNS:
            raise ValueError(letters)
        self[letters] = column - 1
        return column - 1


def row_index(text: str) -> int:
    """A row's number in the file, counted from 0. Raises ValueError for what is no row."""
    row = int(text)
    if not 1 <= row <= MAX_ROWS:
        raise ValueError(text)
    return row - 1


def plain_layout(package: Package, name: str, part: str, date_styles: frozenset[str]) -> SheetLayout | None:
    """The layout of a worksheet, None when it is not written plainly enough to tell.

    Raises UserError for a package that cannot be trusted, as the full reading does.
    """
    plain = _Plain(SheetLayout(name, part=part), tuple(f' s="{style}"'.encode() for style in date_styles))
    try:
        package.parse(part, expat.ParserCreate(), plain.without_rows)
    except UserError as error:
        if error.code != "workbook_damaged":
            raise
        return None
    return plain.layout if plain.is_whole else None


class _Plain:
    """Follows the bytes of one worksheet as they are inflated.

    Every "<" of the rows has to be one of a row, a cell or a plain value: so there is nothing else in them.
    """

    def __init__(self, layout: SheetLayout, dates: tuple[bytes, ...]) -> None:
        self.layout = layout
        self._dates = dates
        self._columns = Columns()
        self._rest = b""
        self._is_plain = True
        self._begun = self._ended = False
        self._last_row = -1

    @property
    def is_whole(self) -> bool:
        """Whether the whole sheet was seen and all of it was plain."""
        return self._is_plain and self._ended

    def without_rows(self, piece: bytes) -> bytes:
        """What of the next bytes does not belong to the rows."""
        if not self._is_plain or self._ended:
            return piece
        data = self._rest + piece
        before = b""
        if not self._begun:
            before, data = self._head(data)
            if not self._begun or self._ended or not self._is_plain:
                return before + data
        end = data.find(b"</sheetData>")
        if end >= 0:
            self._ended = True
            self._rows(data[:end])
            return before + data[end:]
        cut = data.rfind(b"</row>") + len(b"</row>")
        if cut < len(b"</row>"):
            cut = 0
        self._rest = data[cut:]
        self._rows(data[:cut])
        self._is_plain = self._is_plain and len(self._rest) < _LONGEST_ROW
        return before

    def _head(self, data: bytes) -> tuple[bytes, bytes]:
        """What stands before the rows, and the bytes behind it; nothing while it is not there as a whole."""
        found = _HEAD(data)
        if not found:
            self._rest = data
            self._is_plain = len(data) < _LONGEST_HEAD
            return (b"", b"") if self._is_plain else (data, b"")
        self._begun = True
        self._rest = b""
        before = data[: found.end()]
        self._is_plain = not (_OTHER_ENCODING(before) or b"<!" in before or _COLUMN_HIDDEN(before))
        self._ended = found["none"] is not None
        return before, data[found.end() :]

    def _rows(self, data: bytes) -> None:
        if not self._is_plain:
            return
        rows, cells = _ROW.findall(data), _CELL.findall(data)
        values = [value for _, _, value in cells]
        empty, numbers = values.count(b""), values.count(b"<v>")
        texts = len(values) - empty - numbers
        open_rows = sum(not closed for _, closed in rows)
        # <row/>; <row></row>; <c/>; <c><v></v></c>; <c><is><t></t></is></c>
        tags = len(rows) + open_rows + empty + 4 * numbers + 6 * texts
        plain = (
            tags == data.count(b"<")
            and open_rows == data.count(b"</row>")
            and numbers == data.count(b"</v></c>")
            and texts == data.count(b"</t></is></c>")
            and b"&" not in data
            and not data.translate(None, _ALLOWED)
            and not any(style in data for style in self._dates)
            and _is_utf8(data)
            and {row for _, row, _ in cells} <= self._take_rows(rows)
        )
        self._is_plain = self._is_plain and plain
        if self._is_plain:
            self._take_cells(cells)

    def _take_rows(self, rows: list[tuple[bytes, bytes]]) -> set[bytes]:
        """The rows' numbers; none of them when something is odd about one."""
        numbers: set[bytes] = set()
        for attributes, _ in rows:
            number = _ROW_NUMBER(attributes)
            row = int(number[1]) - 1 if number else -1
            hidden = b"hidden" in attributes and not _SHOWN_ROW(attributes)
            if not self._last_row < row < MAX_ROWS or number is None or (hidden and not _HIDDEN_ROW(attributes)):
                self._is_plain = False  # rows out of order are for the full reading to judge
                return set()
            self._last_row = row
            numbers.add(number[1])
            if hidden:
                self.layout.hidden_rows.add(row)
        return numbers

    def _take_cells(self, cells: list[tuple[bytes, bytes, bytes]]) -> None:
        layout = self.layout
        layout.filled_rows.update(int(row) - 1 for row in {row for _, row, value in cells if value})
        for letters in {letters for letters, _, value in cells if value}:
            layout.last_column = max(layout.last_column, self._columns[letters.decode("ascii")])


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
