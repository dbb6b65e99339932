"""One strip a unit over the same range: every score a dot, the middle half a bar, the mean a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.theme import Colour, Size

_LEAST, _MOST = 15, 30
LABEL_WIDTH, MEAN_WIDTH = 84, 52
"""What stands left of the strips and right of them."""

_DOTS = 400
"""With more scores than this in a strip the dots are left out: they would be a smear."""


@dataclass(frozen=True, slots=True)
class Strip:
    """One unit: its scores from low to high, and their mean."""

    key: str
    label: str
    scores: tuple[Decimal, ...]
    mean: Decimal | None


class SpreadStrips(QWidget):
    """Strips below one another; a click on one tells its key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._strips: tuple[Strip, ...] = ()
        self._low, self._high = Decimal(0), Decimal(100)
        self._current = ""

    @property
    def strips(self) -> tuple[Strip, ...]:
        """The strips in view."""
        return self._strips

    def set_strips(self, strips: Sequence[Strip], low: Decimal, high: Decimal) -> None:
        """Show these units between `low` and `high` (`low` < `high`)."""
        self._strips, self._low, self._high = tuple(strips), low, high
        self.setAccessibleName("; ".join(f"{strip.label} {strip.mean}" for strip in self._strips))
        self.updateGeometry()
        self.update()

    def set_current(self, key: str) -> None:
        """Bring out one strip."""
        self._current = key
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 22 * len(self._strips))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, _LEAST * len(self._strips))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = self._ends()
        painter.setPen(QPen(Colour.LINE.q, 1))
        bottom = self._row_height * len(self._strips)
        for part in range(5):
            x = left + (right - left) * part / 4
            painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
        for row, strip in enumerate(self._strips):
            self._paint_strip(painter, row, strip)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = int(event.position().y() // self._row_height)
        if 0 <= row < len(self._strips):
            self.chosen.emit(self._strips[row].key)

    @property
    def _row_height(self) -> float:
        return max(_LEAST, min(_MOST, self.height() / max(len(self._strips), 1)))

    def _ends(self) -> tuple[float, float]:
        return float(LABEL_WIDTH), float(self.width() - MEAN_WIDTH)

    def _x(self, score: Decimal) -> float:
        left, right = self._ends()
        return left + (right - left) * float((score - self._low) / (self._high - self._low))

    def _paint_strip(self, painter: QPainter, row: int, strip: Strip) -> None:
        height = self._row_height
        area = QRectF(0, row * height, self.width(), height)
        current = strip.key == self._current
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Colour.ACCENT_SOFT.q)
            painter.drawRoundedRect(area.adjusted(0, 0.5, 0, -0.5), 4, 4)
        painter.setFont(theme.font(Size.CAPTION, bold=current))
        painter.setPen(Colour.INK.q if strip.scores else Colour.INK_FAINT.q)
        label = painter.fontMetrics().elidedText(strip.label, Qt.TextElideMode.ElideRight, LABEL_WIDTH - 12)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area.adjusted(4, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, label)
        figure = "–" if strip.mean is None else str(strip.mean)
        painter.drawText(area.adjusted(0, 0, -4, 0), middle | Qt.AlignmentFlag.AlignRight, figure)
        if not strip.scores:
            return
        centre = area.center().y()
        count = len(strip.scores)
        first, last = strip.scores[count // 4], strip.scores[(3 * count - 1) // 4]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Colour.ACCENT_LINE.q)
        box = QRectF(self._x(first) - 2, centre - height * 0.28, self._x(last) - self._x(first) + 4, height * 0.56)
        painter.drawRoundedRect(box, 3, 3)
        if count <= _DOTS:
            self._paint_dots(painter, strip, centre, height)
        if strip.mean is not None:
            x = self._x(strip.mean)
            painter.setPen(QPen(Colour.INK.q, 1.6))
            painter.drawLine(QPointF(x, centre - height * 0.36), QPointF(x, centre + height * 0.36))

    def _paint_dots(self, painter: QPainter, strip: Strip, centre: float, height: float) -> None:
        """Equal scores lie above one another as far as there is room."""
        painter.setBrush(Colour.ACCENT.q)
        seen: dict[int, int] = {}
        for score in strip.scores:
            x = self._x(score)
            turn = seen[round(x)] = seen.get(round(x), -1) + 1
            shift = (turn + 1) // 2 * 3 * (-1 if turn % 2 else 1)
            y = centre + max(-height * 0.38, min(height * 0.38, shift))
            painter.drawEllipse(QPointF(x, y), 2.2, 2.2)
