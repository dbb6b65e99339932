"""The plan of a room for its door (座次表): the seats as they stand, the platform in front, the door marked."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align, Box, Overflow, TextField, Vertical
from lianbing_desktop.domain.certificates.certificate_text import Span
from lianbing_desktop.domain.certificates.layout import MM_PER_POINT, set_text
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.pdf_sheets import PdfSheets, Pen, Size
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing

_SHEET = Size(297.0, 210.0)  # A4, broad
_SIDE, _TOP, _BOTTOM = 12.0, 11.0, 12.0
_PLATFORM, _DOOR = 8.0, 14.0
_HEAD = 39.0  # from the upper edge to the platform
_LEAST_NAME = 13.0
"""Pt; a name that would be smaller in one line is parted at its middle dot."""

_INK, _SOFT, _GREY = "#000000", "#555555", "#f2f2f2"


@dataclass(frozen=True, slots=True)
class SeatCell:
    """A seat: its number, who sits there, and a line beneath. An unused place has the number 0."""

    number: int
    name: str = ""
    note: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class SeatPlan:
    """One room: the cells row by row from the platform; the door in front or behind, left or right as seen seated."""

    title: str
    room: str
    facts: str
    cells: tuple[tuple[SeatCell, ...], ...]
    door_in_front: bool
    door_on_the_left: bool
    foot: str


def write_seat_plans(path: Path, plans: Sequence[SeatPlan], faces: Typefaces) -> int:
    """Write the plans, a page each; the number of pages. The same plans give the same bytes.

    Raises UserError list_undrawable with the first text no face can draw; nothing is written then.
    """
    sheets = PdfSheets(faces, plans[0].title)
    add_seat_plans(sheets, plans, faces)
    with replacing(path) as temporary:
        sheets.save(temporary)
    return len(plans)


def add_seat_plans(sheets: PdfSheets, plans: Sequence[SeatPlan], faces: Typefaces) -> None:
    """Add the plans to a file that holds other papers too. Raises what `write_seat_plans` does."""
    for plan in plans:
        cells = [text for row in plan.cells for cell in row for text in (cell.name, cell.note, cell.line)]
        for text in (plan.title, plan.room, plan.facts, plan.foot, *cells):
            for missing in faces.undrawable(text):
                raise UserError("list_undrawable", text=text, character=missing.character, codepoint=missing.codepoint)
    for number, plan in enumerate(plans, start=1):
        pen = Pen(sheets, _SHEET)
        _Drawing(pen, faces).draw(plan, number, len(plans))
        sheets.add_page(_SHEET, pen.content)


class _Drawing:
    def __init__(self, pen: Pen, faces: Typefaces) -> None:
        self._pen, self._faces = pen, faces

    def draw(self, plan: SeatPlan, number: int, count: int) -> None:
        width = _SHEET.width - 2 * _SIDE
        self._text(plan.title, Box(_SIDE, _TOP, width, 8), "hei", 14)
        self._text(f"{plan.room}座次表", Box(_SIDE, _TOP + 8, width, 11), "title", 24)
        self._text(plan.facts, Box(_SIDE, _TOP + 20, width, 7), "song", 12)
        rows, columns = len(plan.cells), len(plan.cells[0])
        top = _HEAD + _TOP
        bottom = _SHEET.height - _BOTTOM - 8
        middle = _SHEET.width / 2
        platform = Box(middle - 35, top - _PLATFORM - 3, 70, _PLATFORM)
        self._frame(platform, 0.3, _GREY)
        self._text("讲　台", platform, "hei", 13)
        left, right = _SIDE + _DOOR, _SHEET.width - _SIDE - _DOOR
        cell_width, cell_height = (right - left) / columns, (bottom - top) / rows
        for row, cells in enumerate(plan.cells):
            for column, cell in enumerate(cells):
                box = Box(left + column * cell_width, top + row * cell_height, cell_width, cell_height)
                if cell.number:
                    self._cell(cell, _inside(box, 1.2))
        self._door(plan, left, right, top, bottom, cell_height)
        text = f"{plan.foot}　第 {number} 页 共 {count} 页"
        self._text(text, Box(_SIDE, _SHEET.height - _BOTTOM - 5, width, 5), "song", 10, colour=_SOFT)

    def _cell(self, cell: SeatCell, box: Box) -> None:
        self._frame(box, 0.25)
        size = max(7.0, min(21.0, box.height * 0.95))
        number = Box(box.left + 1, box.top + 0.8, box.width - 2, box.height * 0.26)
        self._text(str(cell.number), number, "hei", size * 0.58, align=Align.LEFT, colour=_SOFT)
        self._text(cell.line, number, "song", size * 0.55, align=Align.RIGHT)
        name = Box(box.left + 1, box.top + box.height * 0.28, box.width - 2, box.height * 0.42)
        words = cell.name
        if len(words) * _LEAST_NAME * MM_PER_POINT > name.width:
            words = words.replace("·", "·\n", 1)
        self._text(words, name, "hei", size, overflow=Overflow.WRAP)
        note = Box(box.left + 1, box.top + box.height * 0.72, box.width - 2, box.height * 0.24)
        self._text(cell.note, note, "song", size * 0.58, overflow=Overflow.WRAP)

    def _door(self, plan: SeatPlan, left: float, right: float, top: float, bottom: float, height: float) -> None:
        """The door beside the nearest row, on the wall."""
        y = top if plan.door_in_front else bottom - height
        wall = left - 4 if plan.door_on_the_left else right + 4
        self._pen.line([(wall, y + 1), (wall, y + height - 1)], 1.6, _INK)
        words = Box(left - 16 if plan.door_on_the_left else right + 6, y, 10, height)
        self._text("门", words, "hei", 18, align=Align.RIGHT if plan.door_on_the_left else Align.LEFT)

    def _frame(self, box: Box, thickness: float, fill: str = "") -> None:
        right, bottom = box.left + box.width, box.top + box.height
        points = [(box.left, box.top), (right, box.top), (right, bottom), (box.left, bottom)]
        if fill:
            self._pen.area(points, fill)
        self._pen.line(points, thickness, _INK, close=True)

    def _text(
        self,
        text: str,
        box: Box,
        face: str,
        size: float,
        align: Align = Align.CENTER,
        colour: str = _INK,
        overflow: Overflow = Overflow.SHRINK,
    ) -> None:
        if not text:
            return
        field = TextField(
            box, text, face, size, align=align, vertical=Vertical.MIDDLE, leading=1.1, colour=colour, overflow=overflow
        )
        laid = set_text(field, (Span(text),), self._faces)
        self._pen.text(laid.lines, laid.size)


def _inside(box: Box, by: float) -> Box:
    return dataclasses.replace(
        box, left=box.left + by, top=box.top + by, width=box.width - 2 * by, height=box.height - 2 * by
    )
