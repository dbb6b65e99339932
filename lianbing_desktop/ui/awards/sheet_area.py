"""Where the designer's sheet lies: scrolled, with rulers in mm along its upper and left side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from lianbing_desktop.ui.awards.design_canvas import MARGIN, DesignCanvas
from lianbing_desktop.ui.shell.theme import Colour, font

RULER = 20  # pixels
_ROOM = 44  # pixels a figure needs
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200)


class SheetArea(QScrollArea):
    """Shows a DesignCanvas; the rulers count from the sheet's corner, mark what is selected and where the mouse is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewportMargins(RULER, RULER, 0, 0)
        self.upper, self.left = _Ruler(self, across=True), _Ruler(self, across=False)
        self._corner = QWidget(self)
        self._corner.setStyleSheet(f"background: {Colour.SURFACE.value};")

    def show_canvas(self, canvas: DesignCanvas) -> None:
        """Lay this canvas under the rulers."""
        self.setWidget(canvas)
        canvas.installEventFilter(self)
        canvas.selection_changed.connect(self._update)
        canvas.pointed.connect(self._point)

    def zoom_to(self, zoom: float) -> None:
        """Show at this zoom; what is under the mouse, else in the middle, stays where it is."""
        canvas, room = self.widget(), self.viewport()
        if not isinstance(canvas, DesignCanvas):
            return
        fixed = room.mapFromGlobal(QCursor.pos())
        if not room.rect().contains(fixed):
            fixed = room.rect().center()
        at = canvas.mm_at(QPointF(canvas.mapFrom(room, fixed)))
        canvas.set_zoom(zoom)
        self.horizontalScrollBar().setValue(round(MARGIN + at.x() * canvas.unit - fixed.x()))
        self.verticalScrollBar().setValue(round(MARGIN + at.y() * canvas.unit - fixed.y()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Paint):
            self._update()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().geometry()
        self.upper.setGeometry(room.left(), room.top() - RULER, room.width(), RULER)
        self.left.setGeometry(room.left() - RULER, room.top(), RULER, room.height())
        self._corner.setGeometry(room.left() - RULER, room.top() - RULER, RULER, RULER)

    def _point(self, at: QPointF) -> None:
        self.upper.point(at.x())
        self.left.point(at.y())

    def _update(self) -> None:
        for ruler in (self.upper, self.left):
            ruler.follow()


class _Ruler(QWidget):
    def __init__(self, area: SheetArea, *, across: bool) -> None:
        super().__init__(area)
        self._area = area
        self._across = across
        self._pointed: float | None = None
        self._seen: object = None

    def point(self, mm: float) -> None:
        """Mark where the mouse is."""
        self._pointed = mm
        self.update()

    def follow(self) -> None:
        """Draw anew where the sheet, its size on screen or what is selected is another one than before."""
        canvas = self._area.widget()
        if isinstance(canvas, DesignCanvas):
            seen = (canvas.pos(), canvas.zoom, canvas.taken())
            if seen != self._seen:
                self._seen = seen
                self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Colour.SURFACE.q)
        canvas = self._area.widget()
        if isinstance(canvas, DesignCanvas):
            self._paint_scale(painter, canvas)
        painter.setPen(QPen(Colour.LINE_STRONG.q, 1))
        if self._across:
            painter.drawLine(0, RULER - 1, self.width(), RULER - 1)
        else:
            painter.drawLine(RULER - 1, 0, RULER - 1, self.height())
        painter.end()

    def _paint_scale(self, painter: QPainter, canvas: DesignCanvas) -> None:
        zero = (canvas.x() if self._across else canvas.y()) + MARGIN
        unit, length = canvas.unit, self.width() if self._across else self.height()
        taken = canvas.taken()
        if taken is not None:
            start, size = (taken.left, taken.width) if self._across else (taken.top, taken.height)
            painter.fillRect(self._stretch(zero + start * unit, size * unit), Colour.ACCENT_SOFT.q)
        step = next((one for one in _STEPS if one * unit >= _ROOM), _STEPS[-1])
        small = step / 10 if step * unit >= 10 * 5 else step / 5
        painter.setPen(QPen(Colour.INK_FAINT.q, 1))
        painter.setFont(font(10))
        first, last = int(-zero / unit / small) - 1, int((length - zero) / unit / small) + 1
        per_figure = round(step / small)
        for count in range(first, last + 1):
            at = round(zero + count * small * unit) + 0.5
            deep = RULER * 0.55 if count % per_figure == 0 else 4 if count % (per_figure // 2 or 1) else 7
            if self._across:
                painter.drawLine(QPointF(at, RULER - deep), QPointF(at, RULER))
            else:
                painter.drawLine(QPointF(RULER - deep, at), QPointF(RULER, at))
            if count % per_figure == 0:
                self._paint_figure(painter, at, f"{count * small:g}")
        if self._pointed is not None:
            at = zero + self._pointed * unit
            painter.setPen(QPen(Colour.ACCENT.q, 1))
            if self._across:
                painter.drawLine(QPointF(at, 0), QPointF(at, RULER))
            else:
                painter.drawLine(QPointF(0, at), QPointF(RULER, at))

    def _paint_figure(self, painter: QPainter, at: float, figure: str) -> None:
        painter.save()
        if self._across:
            painter.drawText(QRectF(at + 2, 0, 40, 12), Qt.AlignmentFlag.AlignLeft, figure)
        else:
            painter.translate(0, at - 2)
            painter.rotate(-90)
            painter.drawText(QRectF(0, 0, 40, 12), Qt.AlignmentFlag.AlignLeft, figure)
        painter.restore()

    def _stretch(self, start: float, size: float) -> QRectF:
        return QRectF(start, 0, size, RULER) if self._across else QRectF(0, start, RULER, size)
