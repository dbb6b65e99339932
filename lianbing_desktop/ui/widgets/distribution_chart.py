"""How scores are spread: one column a band, with the mean and a chosen score marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.theme import Colour, Size

_FOOT = 20
_HEAD = 22


@dataclass(frozen=True, slots=True)
class Band:
    """How many scores lie from `low` up to, but not including, `high`; the last band includes both."""

    low: Decimal
    high: Decimal
    count: int


def bands(scores: Sequence[Decimal], low: Decimal, high: Decimal, number: int) -> tuple[Band, ...]:
    """Count `scores` in `number` bands of equal width between `low` and `high` (`low` < `high`).

    A score outside is counted in the band at its end, so that the counts always add up.
    """
    width = (high - low) / number
    counts = [0] * number
    for score in scores:
        counts[max(0, min(int((score - low) // width), number - 1))] += 1
    return tuple(Band(low + width * index, low + width * (index + 1), count) for index, count in enumerate(counts))


class DistributionChart(QWidget):
    """Columns over the range of the scores."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bands: tuple[Band, ...] = ()
        self._behind: tuple[Band, ...] = ()
        self._mark: Decimal | None = None
        self._mark_label = ""

    def set_bands(
        self, found: Sequence[Band], mark: Decimal | None = None, mark_label: str = "", behind: Sequence[Band] = ()
    ) -> None:
        """Show these bands; `mark` draws a line at a score with its label (the mean, an award's edge).

        `behind` are everybody's bands over the same range, drawn pale on a scale of their own: a unit's shape against
        the whole.
        """
        self._bands = tuple(found)
        self._behind = tuple(behind)
        self._mark = mark
        self._mark_label = mark_label
        self.setAccessibleName("; ".join(f"{band.low:f}–{band.high:f}: {band.count}" for band in self._bands))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 110)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bands:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.height() - _FOOT
        most = max(band.count for band in self._bands) or 1
        step = self.width() / len(self._bands)
        centre = Qt.AlignmentFlag.AlignHCenter
        painter.setFont(theme.font(Size.CAPTION))
        for index, band in enumerate(self._bands):
            height = (ground - 2 * _HEAD) * band.count / most
            if self._behind:
                share = self._behind[index].count / (max(other.count for other in self._behind) or 1)
                pale = (ground - 2 * _HEAD) * share
                self._column(painter, QRectF(index * step + 2, ground - pale, step - 4, pale), Colour.ACCENT_SOFT)
            margin = step * 0.2 if self._behind else 2
            column = QRectF(index * step + margin, ground - height, step - 2 * margin, height)
            self._column(painter, column, Colour.CHART)
            painter.setPen(Colour.INK_SOFT.q)
            if band.count:
                painter.drawText(QRectF(column.left(), column.top() - 18, column.width(), 16), centre, str(band.count))
        painter.setPen(QPen(Colour.LINE_STRONG.q, 1))
        painter.drawLine(QPointF(0, ground + 0.5), QPointF(self.width(), ground + 0.5))
        painter.setPen(Colour.INK_FAINT.q)
        edges = [*(band.low for band in self._bands), self._bands[-1].high]
        for index, edge in enumerate(edges):
            area = QRectF(index * step - step / 2, ground + 3, step, _FOOT - 3)
            align = centre
            if index == 0:
                area, align = QRectF(0, area.top(), step, area.height()), Qt.AlignmentFlag.AlignLeft
            elif index == len(edges) - 1:
                area = QRectF(self.width() - step, area.top(), step, area.height())
                align = Qt.AlignmentFlag.AlignRight
            painter.drawText(area, align, f"{edge.normalize():f}")
        self._paint_mark(painter, ground)
        painter.end()

    def _column(self, painter: QPainter, area: QRectF, colour: Colour) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour.q)
        round_ = min(3.0, area.height() / 2)
        painter.drawRoundedRect(area, round_, round_)

    def _paint_mark(self, painter: QPainter, ground: float) -> None:
        if self._mark is None:
            return
        low, high = self._bands[0].low, self._bands[-1].high
        x = float((self._mark - low) / (high - low)) * self.width()
        painter.setPen(QPen(Colour.INK.q, 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, _HEAD - 4), QPointF(x, ground))
        width = painter.fontMetrics().horizontalAdvance(self._mark_label) + 4
        left = min(max(0.0, x - width / 2), self.width() - width)
        painter.setPen(Colour.INK.q)
        painter.drawText(QRectF(left, 0, width, _HEAD), Qt.AlignmentFlag.AlignCenter, self._mark_label)
