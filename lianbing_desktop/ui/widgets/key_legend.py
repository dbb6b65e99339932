"""Which keys do what, drawn as key caps with a word each, in two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.theme import Colour, Size, Space

_LINE = 25
_CAP = 20


class KeyLegend(QFrame):
    """Lines of keys and what they do; several keys of a line do the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._lines: tuple[tuple[tuple[str, ...], str], ...] = ()

    def set_lines(self, lines: Sequence[tuple[Sequence[str], str]]) -> None:
        """Show these keys with their meaning."""
        self._lines = tuple((tuple(keys), words) for keys, words in lines)
        self.setAccessibleName("; ".join(f"{' / '.join(keys)}: {words}" for keys, words in self._lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 2 * Space.S + _LINE * ((len(self._lines) + 1) // 2))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = theme.font(Size.CAPTION)
        metrics = QFontMetrics(face)
        painter.setFont(face)
        first, second = self._lines[::2], self._lines[1::2]
        # The second column stands in the middle unless the words of either column want more room than a half.
        middle = min(Space.M + self.width() // 2, self.width() - Space.S - self._column_width(second, metrics))
        middle = max(middle, Space.M + self._column_width(first, metrics) + Space.XS)
        self._paint_column(painter, metrics, first, Space.M, middle)
        self._paint_column(painter, metrics, second, middle, self.width())
        painter.end()

    def _paint_column(
        self,
        painter: QPainter,
        metrics: QFontMetrics,
        lines: Sequence[tuple[tuple[str, ...], str]],
        left_edge: int,
        right_edge: int,
    ) -> None:
        words_left = left_edge + max((self._caps_width(keys, metrics) for keys, _ in lines), default=0) + Space.S
        for row, (keys, words) in enumerate(lines):
            top = Space.S + row * _LINE
            left = left_edge
            for key in keys:
                cap = QRectF(left + 0.5, top + 2.5, self._cap_width(key, metrics) - 1, _CAP - 1)
                painter.setPen(QPen(Colour.LINE_STRONG.q, 1))
                painter.setBrush(Colour.CANVAS.q)
                painter.drawRoundedRect(cap, 4, 4)
                painter.setPen(Colour.INK_SOFT.q)
                painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
                left += self._cap_width(key, metrics) + Space.XS
            painter.setPen(Colour.INK_SOFT.q)
            area = QRect(words_left, top, right_edge - words_left - Space.XS, _LINE)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _column_width(self, lines: Sequence[tuple[tuple[str, ...], str]], metrics: QFontMetrics) -> int:
        """What the keys and the words of a column take, with nothing left over."""
        caps = max((self._caps_width(keys, metrics) for keys, _ in lines), default=0)
        return caps + Space.S + max((metrics.horizontalAdvance(words) for _, words in lines), default=0) + Space.XS

    def _cap_width(self, key: str, metrics: QFontMetrics) -> int:
        return max(_CAP + 2, metrics.horizontalAdvance(key) + 12)

    def _caps_width(self, keys: Sequence[str], metrics: QFontMetrics) -> int:
        return sum(self._cap_width(key, metrics) for key in keys) + Space.XS * (len(keys) - 1)
