"""Entrants per unit as bars against the minimum: who is short is seen before it is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.theme import Colour, Size, Tone

ROW = 34
LOWEST_ROW = 17
"""Thirteen units, as many as 泉州 has, stand on the smallest screen without scrolling."""
_LABEL = 84
_NOTE = 96


@dataclass(frozen=True, slots=True)
class MinimumBar:
    """One unit. `minimum` 0 means that none is asked of it; `note` stands behind the bar."""

    key: str
    label: str
    count: int
    minimum: int
    note: str = ""

    @property
    def tone(self) -> Tone:
        """Short, exactly enough or more, or nothing asked."""
        if self.count < self.minimum:
            return Tone.ERROR if self.count == 0 else Tone.WARNING
        return Tone.DONE if self.minimum else Tone.NEUTRAL


def paint_track(painter: QPainter, track: QRectF, count: int, minimum: int, longest: int, tone: Tone) -> None:
    """Draw a count as a bar in `track`, which is `longest` long, with a stroke where the minimum is."""
    radius = track.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Colour.SUNKEN.q)
    painter.drawRoundedRect(track, radius, radius)
    if count:
        painter.setBrush(theme.TONES[tone].fill.q)
        filled = QRectF(track.left(), track.top(), track.width() * count / longest, track.height())
        painter.drawRoundedRect(filled, radius, radius)
    if minimum:
        x = track.left() + track.width() * minimum / longest
        painter.setPen(QPen(Colour.INK.q, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x - 1, track.top() - 3), QPointF(x - 1, track.bottom() + 3))


class MinimumBars(QWidget):
    """One row a unit. Up and Down move, Enter or a click opens the unit."""

    chosen = Signal(str)
    row_chosen = Signal(int, int)
    """Top and height of the row the keyboard has moved to, for the scroll area around."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._bars: tuple[MinimumBar, ...] = ()
        self._current = 0
        self._under_mouse = -1

    @property
    def bars(self) -> tuple[MinimumBar, ...]:
        """The units in view, in their order."""
        return self._bars

    def set_bars(self, bars: Sequence[MinimumBar]) -> None:
        """Show these units, in this order."""
        self._bars = tuple(bars)
        self._current = min(self._current, max(len(self._bars) - 1, 0))
        self.setAccessibleName("; ".join(f"{bar.label} {bar.count}/{bar.minimum}" for bar in self._bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, ROW * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, LOWEST_ROW * len(self._bars))

    @property
    def _row_height(self) -> int:
        """Rows draw together where there is little room."""
        return max(LOWEST_ROW, min(ROW, self.height() // max(len(self._bars), 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        longest = max((max(bar.count, bar.minimum) for bar in self._bars), default=1) or 1
        metrics = QFontMetrics(theme.font())
        label_width = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0) + 14
        label_width = max(_LABEL, min(label_width, self.width() // 3))
        for row, bar in enumerate(self._bars):
            self._paint_row(painter, row, bar, label_width, longest)
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, bar: MinimumBar, label_width: int, longest: int) -> None:
        area = QRect(0, row * self._row_height, self.width(), self._row_height)
        if row == self._under_mouse or (row == self._current and self.hasFocus()):
            painter.setPen(QPen(Colour.FOCUS.q, 1) if self.hasFocus() and row == self._current else Qt.PenStyle.NoPen)
            painter.setBrush(Colour.CANVAS.q)
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 1.5, -0.5, -1.5), 6, 6)
        colours = theme.TONES[bar.tone]
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font())
        painter.setPen(Colour.INK.q)
        label = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, label_width - 10)
        painter.drawText(area.adjusted(8, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, label)
        track = QRectF(
            label_width + 8, area.top() + self._row_height / 2 - 5, self.width() - label_width - _NOTE - 16, 10
        )
        paint_track(painter, track, bar.count, bar.minimum, longest, bar.tone)
        figures = QRect(round(track.right()) + 10, area.top(), 52, self._row_height)
        painter.setFont(theme.font(bold=True))
        painter.setPen(Colour.INK.q if bar.tone in {Tone.DONE, Tone.NEUTRAL} else colours.ink.q)
        painter.drawText(figures, middle | Qt.AlignmentFlag.AlignLeft, f"{bar.count}")
        used = painter.fontMetrics().horizontalAdvance(f"{bar.count}")
        painter.setFont(theme.font(Size.CAPTION))
        if bar.minimum:
            painter.setPen(Colour.INK_FAINT.q)
            painter.drawText(figures.adjusted(used + 3, 1, 0, 0), middle, f"/ {bar.minimum}")
        painter.setPen(colours.ink.q)
        painter.drawText(area.adjusted(0, 0, -8, 0), middle | Qt.AlignmentFlag.AlignRight, bar.note)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._under_mouse = self._row_at(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._under_mouse >= 0 else Qt.CursorShape.ArrowCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._under_mouse = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event)
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = row
            self.chosen.emit(self._bars[row].key)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._current = max(0, min(self._current + step, len(self._bars) - 1))
            self.row_chosen.emit(self._current * self._row_height, self._row_height)
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._bars:
            self.chosen.emit(self._bars[self._current].key)
        else:
            super().keyPressEvent(event)

    def _row_at(self, event: QMouseEvent) -> int:
        row = int(event.position().y()) // self._row_height
        return row if 0 <= row < len(self._bars) else -1
