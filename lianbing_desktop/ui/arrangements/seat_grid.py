"""A room's seats as they stand, the platform in front and the door marked; people are carried from seat to seat."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.services.arrangements.arranging import SeatLine
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.theme import TONES, Colour, Tone

_PLATFORM, _DOOR, _GAP = 26.0, 26.0, 3.0
_LOW = 40
"""Below this height a seat shows number and name only."""

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class SeatGrid(QWidget):
    """Shows one room. Seats beside their own unit are amber, those given late are blue.

    Arrows go from seat to seat; Enter takes somebody up and puts them down, in this room or in another one shown
    since, Esc lets go. A mouse drags. Nothing is changed here: `move_wanted` carries the entrant and the number of the
    seat in the room shown, `carrying` who is taken up (None when nobody is any more). `current_changed`: another seat
    is the current one, or the keys come here or leave.
    """

    move_wanted = Signal(str, int)
    carrying = Signal(object)
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._room: Room | None = None
        self._lines: Mapping[int, SeatLine] = {}
        self._paired: frozenset[int] = frozenset()
        self._vacated: Mapping[int, str] = {}
        self._current = 1
        self._carried: SeatLine | None = None
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None

    def set_room(
        self,
        room: Room | None,
        lines: Mapping[int, SeatLine],
        paired: frozenset[int],
        vacated: Mapping[int, str] | None = None,
    ) -> None:
        """Show a room, who sits on which number, which numbers are beside their own unit, and who left which."""
        if self._room is None or room is None or self._room.id != room.id:
            self._current = 1
        self._room, self._lines, self._paired, self._vacated = room, lines, paired, vacated or {}
        self._current = min(self._current, room.capacity) if room else 1
        self._name_it()
        self.update()

    @property
    def current_line(self) -> SeatLine | None:
        """Who sits on the current seat."""
        return self._lines.get(self._current)

    @property
    def current_seat(self) -> int:
        """The number of the current seat."""
        return self._current

    @property
    def carried(self) -> SeatLine | None:
        """Who is taken up."""
        return self._carried

    def choose(self, number: int) -> None:
        """Make a seat the current one."""
        if self._room is not None and 1 <= number <= self._room.capacity:
            self._current = number
            self._name_it()
            self.update()
            self.current_changed.emit()

    def let_go(self) -> None:
        """Put nobody anywhere."""
        self._dragged = None
        if self._carried is not None:
            self._carried = None
            self.carrying.emit(None)
        self.update()

    def area_of(self, number: int) -> QRectF:
        """Where a seat is drawn."""
        if self._room is None:
            return QRectF()
        width, height = self._cell()
        row, column = self._room.place_of(number)
        area = QRectF(_DOOR + column * width, _PLATFORM + row * height, width, height)
        return area.adjusted(_GAP, _GAP, -_GAP, -_GAP)

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 180)

    def event(self, event: QEvent) -> bool:
        """Say in full who sits under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            number = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words_of(number) if number else "", self)
            return True
        return super().event(event)

    def words_of(self, number: int) -> str:
        """Who sits on a seat, in full."""
        line = self._lines.get(number)
        if line is not None:
            return "　".join(part for part in (str(number), line.name, line.unit, line.number) if part)
        if number in self._vacated:
            return f"{number}　" + self.tr("empty: {name} withdrew").format(name=self._vacated[number])
        return f"{number}　" + self.tr("empty")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._room is None:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._go(*_STEPS[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._take_or_put()
        elif key == Qt.Key.Key_Escape and self._carried is not None:
            self.let_go()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if number and event.button() is Qt.MouseButton.LeftButton:
            self.choose(number)
            self._pressed = event.position() if number in self._lines and self._carried is None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        moved = (event.position() - self._pressed).manhattanLength()
        if self._dragged is not None or moved >= QApplication.startDragDistance():
            self._dragged = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, dragged, number = self._pressed, self._dragged, self._at(event.position())
        self._pressed = self._dragged = None
        self.update()
        if self._carried is not None and number:
            self.choose(number)
            self._take_or_put()
        elif pressed is not None and dragged is not None and number and number != self._current:
            self.move_wanted.emit(self._lines[self._current].entrant_id, number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.current_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.current_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self._room
        if room is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        platform = QRectF(self.width() / 2 - 70, 0.5, 140, _PLATFORM - 6)
        painter.setPen(QPen(Colour.LINE_STRONG.q, 1))
        painter.setBrush(Colour.SUNKEN.q)
        painter.drawRoundedRect(platform, 4, 4)
        painter.setFont(theme.font(theme.Size.CAPTION))
        painter.setPen(Colour.INK_SOFT.q)
        painter.drawText(platform, Qt.AlignmentFlag.AlignCenter, self.tr("Platform"))
        for number in range(1, room.capacity + 1):
            self._paint_seat(painter, number, self.area_of(number))
        self._paint_door(painter, room, self._cell()[1])
        if self._dragged is not None:
            self._paint_dragged(painter, self._dragged)
        painter.end()

    def _cell(self) -> tuple[float, float]:
        if self._room is None:
            return 0.0, 0.0
        width = (self.width() - 2 * _DOOR) / self._room.columns
        return width, min((self.height() - _PLATFORM - 1) / self._room.rows, 84.0)

    def _at(self, point: QPointF) -> int:
        """The number of the seat at a point, 0 where there is none."""
        if self._room is None:
            return 0
        return next((one for one in range(1, self._room.capacity + 1) if self.area_of(one).contains(point)), 0)

    def _go(self, down: int, right: int) -> None:
        if self._room is None:
            return
        row, column = self._room.place_of(self._current)
        grid = self._room.grid()
        row, column = row + down, column + right
        while 0 <= row < self._room.rows and 0 <= column < self._room.columns:
            if grid[row][column]:
                self.choose(grid[row][column])
                return
            row, column = row + down, column + right

    def _take_or_put(self) -> None:
        if self._carried is None:
            self._carried = self.current_line
            self.carrying.emit(self._carried)
            self.update()
            return
        carried = self._carried
        self.let_go()
        if carried != self.current_line:
            self.move_wanted.emit(carried.entrant_id, self._current)

    def _name_it(self) -> None:
        """What a reader of the screen says: the current seat."""
        line = self.current_line
        self.setAccessibleName(f"{self._current} {line.name} {line.unit}" if line else f"{self._current}")

    def _paint_seat(self, painter: QPainter, number: int, area: QRectF) -> None:
        line = self._lines.get(number)
        taken_up = self._carried is not None and line is not None and line.entrant_id == self._carried.entrant_id
        tone = Tone.WARNING if number in self._paired else Tone.ACCENT if line is not None and line.late else None
        painter.setPen(QPen(TONES[tone].line.q if tone else Colour.LINE.q, 1))
        painter.setBrush(TONES[tone].soft.q if tone else (Colour.SURFACE.q if line else Colour.SUNKEN.q))
        if taken_up:
            painter.setPen(QPen(Colour.ACCENT.q, 2, Qt.PenStyle.DashLine))
        elif number == self._current and self.hasFocus():
            painter.setPen(QPen(Colour.ACCENT.q, 2))
        painter.drawRoundedRect(area, 5, 5)
        inner = area.adjusted(6, 2, -6, -2)
        painter.setFont(theme.font(theme.Size.CAPTION))
        painter.setPen(Colour.INK_FAINT.q)
        low = area.height() < _LOW
        at = Qt.AlignmentFlag.AlignVCenter if low else Qt.AlignmentFlag.AlignTop
        painter.drawText(inner, at | Qt.AlignmentFlag.AlignLeft, str(number))
        if line is None:
            if number in self._vacated:
                struck = theme.font(theme.Size.CAPTION)
                struck.setStrikeOut(True)
                painter.setFont(struck)
                place = inner.adjusted(20 if low else 0, 0, 0, 0)
                self._write(painter, self._vacated[number], place)
            return
        if not low:
            foot = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
            painter.drawText(inner, foot, self._fitted(painter, line.unit, inner))
        painter.setFont(theme.font(theme.Size.BODY, bold=True))
        painter.setPen(Colour.INK.q)
        place = inner.adjusted(20, 0, 0, 0) if low else inner.adjusted(12, 0, -4, -12)
        if painter.fontMetrics().horizontalAdvance(line.name) > place.width():
            painter.setFont(theme.font(theme.Size.CAPTION, bold=True))
            place = inner.adjusted(18, -1, 3, 1) if low else inner.adjusted(0, 12, 0, -14)
        self._write(painter, line.name, place)

    def _write(self, painter: QPainter, name: str, place: QRectF) -> None:
        """A name in one line, else in two parted at its middle dot, else cut short."""
        width = painter.fontMetrics().horizontalAdvance
        first, dot, rest = name.partition("·")
        if width(name) > place.width() and dot:
            name = f"{self._fitted(painter, first + dot, place)}\n{self._fitted(painter, rest, place)}"
        else:
            name = self._fitted(painter, name, place)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_dragged(self, painter: QPainter, at: QPointF) -> None:
        line = self.current_line
        if line is None:
            return
        area = self.area_of(self._current)
        area.moveCenter(at)
        target = self._at(at)
        if target and target != self._current:
            painter.setPen(QPen(Colour.ACCENT.q, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.area_of(target), 5, 5)
        painter.setOpacity(0.85)
        painter.setPen(QPen(Colour.ACCENT.q, 1))
        painter.setBrush(Colour.SURFACE.q)
        painter.drawRoundedRect(area, 5, 5)
        painter.setPen(Colour.INK.q)
        painter.setFont(theme.font(theme.Size.BODY, bold=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._fitted(painter, line.name, area))

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
