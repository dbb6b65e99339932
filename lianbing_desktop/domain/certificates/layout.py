"""Sets text into a box: line breaking by the rules of Chinese text, reduction of the type, positions in mm.

Line breaks follow GB/T 15834-2011 5.1.7-5.1.10: no closing mark or stop begins a line, no opening mark ends
one, a number or a Latin word stays whole; centred lines keep the words of a title whole too. Every face's em
square has its baseline 0.12 em above its bottom.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from lianbing_desktop.domain.certificates.certificate import Align, Overflow, TextField, Vertical
from lianbing_desktop.domain.certificates.certificate_text import Span, is_wide

MM_PER_POINT = 25.4 / 72
BASELINE = 0.88  # of the em, from the top of the em square
SMALLEST = 5.0  # pt; below this nobody reads a certificate
_STEP = 0.5  # pt
_TOLERANCE = 1e-6
_NOT_AT_START = frozenset("，。、；：！？）》〉」』】〕”’％…—·～,.;:!?)]}%")
_NOT_AT_END = frozenset("（《〈「『【〔“‘([{")
_CLOSING = frozenset("，。、；：！？）》〉」』】〕”’")
_HALF_BLANK = _CLOSING | frozenset("（《〈「『【〔“‘")
_SQUEEZE = -0.5  # em taken out between two marks in a row, which would leave a hole (标点挤压)
_WORDS = ("人社", "窗口", "单位", "业务", "技能", "练兵", "比武", "获奖", "名单", "公示", "选手", "代表队", "证书")
"""Words of this contest's titles, which a centred title keeps whole (GB/T 9704-2012, 7.3.1: 词意完整)."""
_STAYS_WHOLE = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-./+")


class Metrics(Protocol):
    """What the layout needs to know of type."""

    def resolve(self, face: str, character: str) -> tuple[str, float]:
        """The face that will draw the character where `face` is wanted, and its advance in em."""


class Fit(StrEnum):
    """How a text fits its box."""

    WHOLE = "whole"
    SMALL = "small"  # only below the field's floor
    OVER = "over"  # leaves the box


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one face and colour. `gap` (em) is put after its last character, within the line."""

    text: str
    face: str
    colour: str
    gap: float = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One set line: `left` and `baseline` in mm from the sheet's top left corner.

    `spacing` is points added after each character, `width` the mm from first to last ink square.
    """

    left: float
    baseline: float
    width: float
    spacing: float
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The characters of the line."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class SetText:
    """A field set at `size` points."""

    size: float
    lines: tuple[Line, ...]
    fit: Fit


@dataclass(frozen=True, slots=True)
class _Cell:
    character: str
    face: str
    colour: str
    advance: float  # em
    gap: float  # em after the character


@dataclass(frozen=True, slots=True)
class _Row:
    cells: list[_Cell]
    indent: float  # mm
    last: bool  # of its paragraph


_PARAGRAPH = _Cell("", "", "", 0, 0)
_SHARE_ABOVE = {Vertical.TOP: 0.0, Vertical.MIDDLE: 0.5, Vertical.BOTTOM: 1.0}
_SHARE_LEFT = {Align.CENTER: 0.5, Align.RIGHT: 1.0}


def set_text(field: TextField, spans: Sequence[Span], metrics: Metrics) -> SetText:
    """Set `spans` into the field's box by its rules. A line feed in the text begins a paragraph."""
    cells = _cells(field, spans, metrics)
    size = field.size
    floor = field.floor or field.size
    while True:
        rows = _rows(field, cells, size)
        fits = _fits(field, rows, size)
        smaller = _next_size(size, floor)
        if fits or smaller is None or field.overflow is Overflow.WARN:
            break
        size = smaller
    fit = Fit.OVER if not fits else Fit.SMALL if size < floor - _TOLERANCE else Fit.WHOLE
    return SetText(size, _placed(field, rows, size), fit)


def _next_size(size: float, floor: float) -> float | None:
    """Half a point less, stopping at the floor on the way and at SMALLEST for good."""
    if size <= SMALLEST:
        return None
    smaller = max(SMALLEST, size - _STEP)
    return floor if smaller < floor < size else smaller


def _cells(field: TextField, spans: Sequence[Span], metrics: Metrics) -> list[_Cell]:
    cells: list[_Cell] = []
    for span in spans:
        emphasis = field.emphasis.get(span.place) if span.place else None
        wanted = (emphasis.face if emphasis else "") or field.face
        colour = (emphasis.colour if emphasis else "") or field.colour
        wide = field.wide_names and span.place == "姓名" and is_wide(span.text)
        for index, character in enumerate(span.text):
            if character == "\n":
                cells.append(_Cell(character, "", "", 0, 0))
                continue
            face, advance = metrics.resolve(wanted, character)
            cells.append(_Cell(character, face, colour, advance, 1.0 if wide and index == 0 else 0.0))
    for index in range(len(cells) - 1):
        if cells[index].character in _CLOSING and cells[index + 1].character in _HALF_BLANK:
            cells[index] = dataclasses.replace(cells[index], gap=_SQUEEZE)
    return cells


def _rows(field: TextField, cells: list[_Cell], size: float) -> list[_Row]:
    """The cells broken into lines at this size."""
    rows: list[_Row] = []
    start = 0
    for end, cell in enumerate([*cells, _PARAGRAPH]):
        if cell is _PARAGRAPH or cell.character == "\n":
            if end > start or cell is not _PARAGRAPH:
                rows += _paragraph(field, cells[start:end], size)
            start = end + 1
    return rows


def _paragraph(field: TextField, cells: list[_Cell], size: float) -> list[_Row]:
    indent = field.indent * size * MM_PER_POINT
    if field.overflow is not Overflow.WRAP:
        return [_Row(cells, indent, last=True)]
    rows = _broken(field, cells, size, indent, field.box.width)
    if field.align is Align.CENTER and len(rows) > 1:
        return _balanced(field, cells, size, indent, rows)
    return rows


def _balanced(field: TextField, cells: list[_Cell], size: float, indent: float, rows: list[_Row]) -> list[_Row]:
    """The same number of centred lines, as even as they can be: no lone character under a long line."""
    narrow, wide = field.box.width / len(rows), field.box.width
    for _ in range(8):
        middle = (narrow + wide) / 2
        tried = _broken(field, cells, size, indent, middle)
        fits = len(tried) == len(rows) and all(_width(row.cells, size, field.spacing) <= middle for row in tried)
        rows, narrow, wide = (tried, narrow, middle) if fits else (rows, middle, wide)
    return rows


def _broken(field: TextField, cells: list[_Cell], size: float, indent: float, width: float) -> list[_Row]:
    rows: list[_Row] = []
    within = _within_words(cells) if field.align is Align.CENTER else frozenset()
    start = 0
    while True:
        room = width - (0 if rows else indent) + _TOLERANCE
        end = start + max(1, _count_that_fit(cells, start, room, size, field.spacing))
        if end < len(cells):
            end = _allowed_break(cells, start, end, within)
        rows.append(_Row(cells[start:end], 0 if rows else indent, last=end >= len(cells)))
        if end >= len(cells):
            return rows
        start = end


def _count_that_fit(cells: list[_Cell], start: int, room: float, size: float, spacing: float) -> int:
    taken = -spacing
    for index in range(start, len(cells)):
        taken += (cells[index].advance + cells[index].gap) * size + spacing
        if taken * MM_PER_POINT > room:
            return index - start
    return len(cells) - start


def _within_words(cells: list[_Cell]) -> frozenset[int]:
    """The places between two characters of one word."""
    text = "".join(cell.character for cell in cells)
    found: set[int] = set()
    for word in _WORDS:
        at = text.find(word)
        while at >= 0:
            found.update(range(at + 1, at + len(word)))
            at = text.find(word, at + len(word))
    return frozenset(found)


def _allowed_break(cells: list[_Cell], start: int, end: int, within: frozenset[int]) -> int:
    """The last place at or before `end` where a line may end, outside words where there is one.

    `end` itself when there is none.
    """
    inside = 0
    for place in range(end, start, -1):
        before, after = cells[place - 1], cells[place]
        whole = before.character in _STAYS_WHOLE and after.character in _STAYS_WHOLE
        inside_name = before.gap > 0  # of a name set wide
        if (
            after.character not in _NOT_AT_START
            and before.character not in _NOT_AT_END
            and not whole
            and not inside_name
        ):
            if place not in within:
                return place
            inside = inside or place
    return inside or end


def _fits(field: TextField, rows: list[_Row], size: float) -> bool:
    if _height(field, len(rows), size) > field.box.height + _TOLERANCE:
        return False
    room = field.box.width + _TOLERANCE
    return all(row.indent + _width(row.cells, size, field.spacing) <= room for row in rows)


def _height(field: TextField, count: int, size: float) -> float:
    """From the top of the first line's em square to the bottom of the last one's, in mm."""
    return ((count - 1) * field.leading + 1) * size * MM_PER_POINT if count else 0


def _width(cells: Sequence[_Cell], size: float, spacing: float) -> float:
    """The mm the cells take; no spacing after the last one."""
    ems = sum(cell.advance + cell.gap for cell in cells)
    return (ems * size + spacing * max(0, len(cells) - 1)) * MM_PER_POINT


def _placed(field: TextField, rows: list[_Row], size: float) -> tuple[Line, ...]:
    spare = field.box.height - _height(field, len(rows), size)
    top = field.box.top + spare * _SHARE_ABOVE[field.vertical]
    placed = []
    for index, row in enumerate(rows):
        spacing = field.spacing
        width = _width(row.cells, size, spacing)
        room = field.box.width - row.indent - width
        if field.align is Align.JUSTIFY and not row.last and len(row.cells) > 1:
            spacing += room / MM_PER_POINT / (len(row.cells) - 1)
            width += room
        left = field.box.left + row.indent + room * _SHARE_LEFT.get(field.align, 0.0)
        baseline = top + (index * field.leading + BASELINE) * size * MM_PER_POINT
        placed.append(Line(left, baseline, width, spacing, _pieces(row.cells)))
    return tuple(placed)


def _pieces(cells: Sequence[_Cell]) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for cell in cells:
        last = pieces[-1] if pieces else None
        if last and (last.face, last.colour, last.gap) == (cell.face, cell.colour, 0.0):
            pieces[-1] = Piece(last.text + cell.character, cell.face, cell.colour, cell.gap)
        else:
            pieces.append(Piece(cell.character, cell.face, cell.colour, cell.gap))
    return tuple(pieces)
