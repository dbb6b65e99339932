"""Running totals of a round of questions, large enough to be read across the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from lianbing_desktop.domain.score import ScoreState
from lianbing_desktop.services.scoring.question_entry import Standing
from lianbing_desktop.services.scoring.score_entry import state_words
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.theme import Colour, Size, Space

_NARROWEST, _LOWEST, _HIGHEST = 128, 54, 104
_SMALL = 70
_CAP = 22


class TotalsBoard(QWidget):
    """A tile for each team or person: its number, name and total, and what the newest event gave it."""

    chosen = Signal(str)
    """The id of the subject whose tile was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standings: tuple[Standing, ...] = ()
        self._last: Mapping[str, str] = {}
        self._chosen = ""

    def show_standings(self, standings: Sequence[Standing], chosen: str, last: Mapping[str, str]) -> None:
        """Show these totals; `last` are the points of the newest event by subject."""
        self._standings, self._chosen, self._last = tuple(standings), chosen, last
        words = (f"{one.number} {one.name} {total_words(one)}" for one in standings)
        self.setAccessibleName("; ".join(words))
        self.setMinimumHeight(self.minimumSizeHint().height())
        self.update()

    def area_of(self, subject_id: str) -> QRect:
        """Where a subject's tile is; empty when it has none."""
        for place, one in enumerate(self._standings):
            if one.subject_id == subject_id:
                return self._tile(place)
        return QRect()

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self._rows() * (_LOWEST + Space.S))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.minimumSizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, one in enumerate(self._standings):
            if self._tile(place).contains(event.position().toPoint()):
                self.chosen.emit(one.subject_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, one in enumerate(self._standings):
            self._paint(painter, self._tile(place), one)
        painter.end()

    def _paint(self, painter: QPainter, tile: QRect, one: Standing) -> None:
        active = one.subject_id == self._chosen
        painter.setPen(QPen((Colour.FOCUS if active else Colour.LINE).q, 2 if active else 1))
        painter.setBrush((Colour.ACCENT_SOFT if active else Colour.SURFACE).q)
        painter.drawRoundedRect(QRectF(tile).adjusted(1, 1, -1, -1), Size.RADIUS_CARD, Size.RADIUS_CARD)
        inner = tile.adjusted(Space.M, Space.S, -Space.M, -Space.S)
        cap = QRectF(inner.left(), inner.top(), max(_CAP, 8 + 8 * len(str(one.number))), _CAP)
        painter.setPen(QPen(Colour.LINE_STRONG.q, 1))
        painter.setBrush(Colour.CANVAS.q)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(theme.font(Size.CAPTION, bold=True))
        painter.setPen(Colour.INK_SOFT.q)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, str(one.number))
        face = theme.font(Size.SECTION, bold=active)
        painter.setFont(face)
        name = QRect(int(cap.right()) + Space.S, inner.top(), inner.right() - int(cap.right()) - Space.S, _CAP)
        shown = QFontMetrics(face).elidedText(one.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        figures = QRect(inner.left(), int(cap.bottom()), inner.width(), inner.bottom() - int(cap.bottom()) + 2)
        scored = one.score.state is ScoreState.SCORED
        small = tile.height() < _SMALL
        size = (20 if small else 34) if scored else Size.BODY
        painter.setFont(theme.font(size, bold=scored))
        painter.setPen((Colour.INK if scored else Colour.INK_FAINT).q)
        painter.drawText(figures, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, total_words(one))
        last = self._last.get(one.subject_id, "")
        if last:
            painter.setFont(theme.font(Size.SECTION, bold=True))
            tone = Colour.DONE if last.startswith("+") else Colour.ERROR if last.startswith("−") else Colour.INK_FAINT
            painter.setPen(tone.q)
            painter.drawText(figures, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, last)

    def _tile(self, place: int) -> QRect:
        columns = self._columns()
        width = (self.width() - (columns - 1) * Space.S) // columns
        row, column = divmod(place, columns)
        height = max(_LOWEST, min(self.height() // max(self._rows(), 1) - Space.S, _HIGHEST))
        return QRect(column * (width + Space.S), row * (height + Space.S), width, height)

    def _columns(self) -> int:
        return max(1, min((self.width() + Space.S) // (_NARROWEST + Space.S), max(len(self._standings), 1)))

    def _rows(self) -> int:
        return -(-len(self._standings) // self._columns())


def total_words(one: Standing) -> str:
    """A running total with a true minus sign, or why there is none."""
    if one.score.value is None:
        return state_words(one.score.state)
    return f"{one.score.value:f}".replace("-", "−")
