"""A count or a short state in a pill, drawn alike in the navigation, in tables and on pages."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.page import Badge
from lianbing_desktop.ui.shell.theme import TONES, Colour, Size, Tone

HEIGHT = 20


def badge_width(badge: Badge) -> int:
    """Logical pixels the pill needs; a single figure gives a circle."""
    if not badge.text:
        return HEIGHT
    text = QFontMetrics(theme.font(Size.CAPTION, bold=True)).horizontalAdvance(badge.text)
    return max(HEIGHT, text + 14)


def paint_badge(painter: QPainter, badge: Badge, area: QRect, ground: Colour | None = None) -> None:
    """Draw the pill at the left of `area`, centred in its height. No text draws the tick of a finished stage.

    `ground` replaces the tone's own, for pills that lie on a tinted row.
    """
    colours = TONES[badge.tone]
    pill = QRect(area.left(), area.center().y() - HEIGHT // 2 + 1, min(badge_width(badge), area.width()), HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not badge.text:
        icon("done", colours.ink).paint(painter, pill.adjusted(1, 1, -1, -1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush((ground or colours.soft).q)
        painter.drawRoundedRect(QRectF(pill), HEIGHT / 2, HEIGHT / 2)
        painter.setFont(theme.font(Size.CAPTION, bold=True))
        painter.setPen(colours.ink.q)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, badge.text)
    painter.restore()


class BadgeLabel(QWidget):
    """The pill as a widget of its own."""

    def __init__(self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_badge(Badge(text, tone))

    def set_badge(self, badge: Badge) -> None:
        """Show another state."""
        self._badge = badge
        self.setAccessibleName(badge.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._badge), HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, self._badge, self.rect())
        painter.end()
