"""A room's seats as they stand, the platform in front and the door marked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.services.arrangements.arranging import SeatLine
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.theme import TONES, Colour, Tone

_PLATFORM, _DOOR, _GAP = 26.0, 26.0, 3.0
_LOW = 44
"""Below this height a seat shows number and name only."""


class SeatGrid(QWidget):
    """Shows one room. Seats beside their own unit are amber, those given late are blue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._room: Room | None = None
        self._lines: Mapping[int, SeatLine] = {}
        self._paired: frozenset[int] = frozenset()

    def set_room(self, room: Room | None, lines: Mapping[int, SeatLine], paired: frozenset[int]) -> None:
        """Show a room, who sits on which number, and which numbers are beside their own unit."""
        self._room, self._lines, self._paired = room, lines, paired
        self.setAccessibleName("; ".join(f"{number} {line.name}" for number, line in sorted(lines.items())))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self._room
        if room is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = _DOOR, self.width() - _DOOR
        platform = QRectF(self.width() / 2 - 70, 0.5, 140, _PLATFORM - 6)
        painter.setPen(QPen(Colour.LINE_STRONG.q, 1))
        painter.setBrush(Colour.SUNKEN.q)
        painter.drawRoundedRect(platform, 4, 4)
        painter.setFont(theme.font(theme.Size.CAPTION))
        painter.setPen(Colour.INK_SOFT.q)
        painter.drawText(platform, Qt.AlignmentFlag.AlignCenter, self.tr("Platform"))
        width, height = (right - left) / room.columns, (self.height() - _PLATFORM - 1) / room.rows
        height = min(height, 84.0)
        for row, numbers in enumerate(room.grid()):
            for column, number in enumerate(numbers):
                if number:
                    area = QRectF(left + column * width, _PLATFORM + row * height, width, height)
                    self._paint_seat(painter, number, area.adjusted(_GAP, _GAP, -_GAP, -_GAP))
        self._paint_door(painter, room, height)
        painter.end()

    def _paint_seat(self, painter: QPainter, number: int, area: QRectF) -> None:
        line = self._lines.get(number)
        tone = Tone.WARNING if number in self._paired else Tone.ACCENT if line is not None and line.late else None
        painter.setPen(QPen(TONES[tone].line.q if tone else Colour.LINE.q, 1))
        painter.setBrush(TONES[tone].soft.q if tone else (Colour.SURFACE.q if line else Colour.SUNKEN.q))
        painter.drawRoundedRect(area, 5, 5)
        inner = area.adjusted(6, 2, -6, -2)
        painter.setFont(theme.font(theme.Size.CAPTION))
        painter.setPen(Colour.INK_FAINT.q)
        low = area.height() < _LOW
        at = Qt.AlignmentFlag.AlignVCenter if low else Qt.AlignmentFlag.AlignTop
        painter.drawText(inner, at | Qt.AlignmentFlag.AlignLeft, str(number))
        if line is None:
            return
        if not low:
            foot = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
            painter.drawText(inner, foot, self._fitted(painter, line.unit, inner))
        painter.setFont(theme.font(theme.Size.BODY, bold=True))
        painter.setPen(Colour.INK.q)
        place = inner.adjusted(20, 0, 0, 0) if low else inner.adjusted(12, 0, -4, -12)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._fitted(painter, line.name, place))

    def _paint_door(self, painter: QPainter, room: Room, height: float) -> None:
        """At the nearest row, on the wall."""
        row = 0 if room.door.in_front else room.rows - 1
        top = _PLATFORM + row * height
        x = 0.0 if room.door.on_the_left else self.width() - _DOOR + 6
        wall = _DOOR - 3 if room.door.on_the_left else self.width() - _DOOR + 3
        painter.setPen(QPen(Colour.ACCENT.q, 3))
        painter.drawLine(int(wall), int(top + 5), int(wall), int(top + height - 5))
        painter.setFont(theme.font(theme.Size.BODY, bold=True))
        painter.drawText(QRectF(x, top, _DOOR - 6, height), Qt.AlignmentFlag.AlignCenter, self.tr("Door"))

    @staticmethod
    def _fitted(painter: QPainter, text: str, area: QRectF) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
