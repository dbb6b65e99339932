"""What the designer draws over the page: outlines, handles, guides, the grid, and what is wrong with an element."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from lianbing_desktop.domain.certificates.certificate import Element, Photo, SealBox, TextField
from lianbing_desktop.domain.certificates.layout import Fit
from lianbing_desktop.services.awards.design_words import TextResult
from lianbing_desktop.ui.shell.theme import Colour, Size, font

HANDLES = tuple((x, y) for y in (0.0, 0.5, 1.0) for x in (0.0, 0.5, 1.0) if (x, y) != (0.5, 0.5))
"""Where handles stand on a box, in parts of its sides."""

_HANDLE = 7
_GUIDE = QColor("#D6249F")
_OUTLINE = QColor(127, 166, 214, 150)
_GRID = QColor(31, 78, 140, 34)


class CanvasMarks(QObject):
    """Paints with a painter of the canvas; areas are in its pixels."""

    def paint_grid(self, painter: QPainter, sheet: QRectF, step: float) -> None:
        """Lines `step` pixels apart over the sheet."""
        painter.setPen(QPen(_GRID, 1))
        for count in range(1, int(sheet.width() / step) + 1):
            x = sheet.left() + count * step
            painter.drawLine(QPointF(x, sheet.top()), QPointF(x, sheet.bottom()))
        for count in range(1, int(sheet.height() / step) + 1):
            y = sheet.top() + count * step
            painter.drawLine(QPointF(sheet.left(), y), QPointF(sheet.right(), y))

    def paint_empty(self, painter: QPainter, sheet: QRectF) -> None:
        """What to do first on a sheet with nothing on it."""
        painter.setPen(Colour.INK_FAINT.q)
        painter.setFont(font(Size.BODY))
        words = self.tr("“Add” puts text, lines and pictures here.")
        stock = self.tr("A bought sheet goes below as stock: see on the right.")
        room = sheet.adjusted(20, 20, -20, -20)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, f"{words}\n{stock}")

    def paint_outline(
        self, painter: QPainter, area: QRectF, one: Element, text: TextResult | None, *, selected: bool, lost: bool
    ) -> None:
        """The box of an element, and what is wrong with it; `text` says how its words come out."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        misfit = text.worst if text is not None else Fit.WHOLE
        if isinstance(one, SealBox):
            self._paint_seal(painter, area)
        if lost:
            painter.setPen(QPen(Colour.ERROR.q, 1, Qt.PenStyle.DashLine))
            painter.drawLine(area.topLeft(), area.bottomRight())
            painter.drawLine(area.bottomLeft(), area.topRight())
            painter.drawRect(area)
            self._paint_tag(painter, area, self.tr("picture missing"), Colour.ERROR)
        if selected:
            pen = QPen(Colour.INK_FAINT.q, 1.5, Qt.PenStyle.DashLine) if one.locked else QPen(Colour.FOCUS.q, 1.5)
            painter.setPen(pen)
            painter.drawRect(area)
        elif misfit is Fit.WHOLE and isinstance(one, TextField | Photo):
            painter.setPen(QPen(_OUTLINE, 1, Qt.PenStyle.DotLine))
            painter.drawRect(area)
        if text is not None and misfit is not Fit.WHOLE:
            colour = Colour.ERROR if misfit is Fit.OVER else Colour.WARNING
            painter.setPen(QPen(colour.q, 2))
            painter.drawRect(area)
            words = self.tr("does not fit") if misfit is Fit.OVER else self.tr("too small")
            self._paint_tag(painter, area, f"{words}：{text.who}" if text.who else words, colour)

    def paint_handles(self, painter: QPainter, area: QRectF) -> None:
        """What a box is made larger and smaller by."""
        painter.setPen(QPen(Colour.ACCENT.q, 1))
        painter.setBrush(Colour.SURFACE.q)
        for x, y in HANDLES:
            middle = QPointF(area.x() + x * area.width(), area.y() + y * area.height())
            painter.drawRect(QRectF(middle.x() - _HANDLE / 2, middle.y() - _HANDLE / 2, _HANDLE, _HANDLE))

    def paint_guides(self, painter: QPainter, sheet: QRectF, across: float | None, down: float | None) -> None:
        """The lines a box was drawn to, at these pixels."""
        painter.setPen(QPen(_GUIDE, 1))
        if across is not None:
            painter.drawLine(QPointF(across, sheet.top() - 8), QPointF(across, sheet.bottom() + 8))
        if down is not None:
            painter.drawLine(QPointF(sheet.left() - 8, down), QPointF(sheet.right() + 8, down))

    def paint_band(self, painter: QPainter, area: QRectF) -> None:
        """The band that elements are caught with."""
        painter.setPen(QPen(Colour.ACCENT.q, 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(31, 78, 140, 24))
        painter.drawRect(area.normalized())

    def paint_numbers(self, painter: QPainter, area: QRectF, words: str) -> None:
        """What is being done, in numbers, above the box."""
        self._paint_tag(painter, QRectF(area.left(), area.top() - 24, area.width(), 0), words, Colour.ACCENT, left=True)

    def _paint_seal(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(Colour.ERROR.q, 1.4, Qt.PenStyle.DashLine))
        painter.drawEllipse(area)
        painter.setFont(font(Size.CAPTION))
        low = area.adjusted(0, 0, 0, -area.height() * 0.06)
        painter.drawText(low, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, self.tr("Seal"))

    def _paint_tag(self, painter: QPainter, area: QRectF, words: str, colour: Colour, *, left: bool = False) -> None:
        painter.setFont(font(Size.CAPTION))
        width = painter.fontMetrics().horizontalAdvance(words) + 12
        height = painter.fontMetrics().height() + 4
        start = area.left() if left else max(area.left(), area.right() - width)
        tag = QRectF(start, area.bottom(), width, height)
        painter.fillRect(tag, colour.q)
        painter.setPen(Colour.SURFACE.q)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)
