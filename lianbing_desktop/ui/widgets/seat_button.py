"""One line of the selection board: a person or a team with place and score, chosen by a click or the arrow keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.page import Badge
from lianbing_desktop.ui.shell.theme import Colour, Size, Space
from lianbing_desktop.ui.widgets.badge import badge_width, paint_badge

HEIGHT = 36
_LEAD = 50


@dataclass(frozen=True, slots=True)
class SeatLine:
    """What the line says: `lead` before the name (the place), `note` behind it (the unit), `figure` at the end."""

    subject_id: str
    lead: str
    name: str
    note: str
    figure: str
    badge: Badge | None = None
    heading: bool = False
    framed: bool = True


class SeatButton(QAbstractButton):
    """Checkable. In an exclusive group the arrow keys go from line to line."""

    def __init__(self, line: SeatLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        words = (line.name, line.note, line.lead, line.figure, line.badge.text if line.badge else "")
        self.setAccessibleName(" ".join(word for word in words if word))

    def sizeHint(self) -> QSize:
        return QSize(180, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        line, area = self.line, self.rect().adjusted(Space.M, 0, -Space.M, 0)
        faint, middle = Colour.INK_FAINT.q, Qt.AlignmentFlag.AlignVCenter
        if line.lead:
            painter.setFont(theme.font(Size.CAPTION))
            painter.setPen(faint)
            painter.drawText(QRect(area.left(), 0, _LEAD - 6, self.height()), middle, line.lead)
            area.setLeft(area.left() + _LEAD)
        figures = theme.font(Size.BODY, bold=line.heading)
        painter.setFont(figures)
        painter.setPen(Colour.INK.q if line.heading else Colour.INK_SOFT.q)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, line.figure)
        area.setRight(area.right() - QFontMetrics(figures).horizontalAdvance(line.figure) - Space.S)
        if line.badge is not None:
            width = badge_width(line.badge)
            paint_badge(painter, line.badge, QRect(area.right() - width, 0, width, self.height()))
            area.setRight(area.right() - width - Space.S)
        name = theme.font(Size.SECTION if line.heading else Size.BODY, bold=True)
        painter.setFont(name)
        painter.setPen(Colour.INK.q)
        metrics = QFontMetrics(name)
        shown = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, middle, shown)
        area.setLeft(area.left() + metrics.horizontalAdvance(shown) + Space.S)
        small = theme.font(Size.CAPTION)
        painter.setFont(small)
        painter.setPen(faint)
        note = QFontMetrics(small).elidedText(line.note, Qt.TextElideMode.ElideRight, max(0, area.width()))
        painter.drawText(area, middle, note)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        ground, edge, width = Colour.SURFACE, Colour.LINE, 1.0
        if self.isChecked():
            ground, edge = Colour.ACCENT_SOFT, Colour.ACCENT_LINE
        elif self.underMouse():
            ground, edge = Colour.CANVAS, Colour.ACCENT_LINE
        elif not self.line.framed:
            edge = Colour.SURFACE
        if self.hasFocus():
            edge, width = Colour.FOCUS, 2.0
        painter.setPen(QPen(edge.q, width))
        painter.setBrush(ground.q)
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), Size.RADIUS, Size.RADIUS)
