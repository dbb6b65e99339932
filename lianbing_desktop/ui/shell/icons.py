"""Our own line icons, coloured when asked for: one drawing serves every state and every screen density."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from lianbing_desktop.paths import resource
from lianbing_desktop.ui.shell.theme import Colour

_SIZES = (16, 20, 24, 32, 48)


@cache
def icon(name: str, colour: Colour = Colour.INK_SOFT) -> QIcon:
    """The icon resources/icons/<name>.svg in `colour`, greyed where its widget is disabled."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_draw(name, colour, size))
        made.addPixmap(_draw(name, Colour.INK_DISABLED, size), QIcon.Mode.Disabled)
    return made


@cache
def program_icon() -> QIcon:
    """The program's mark for windows and the start page."""
    made = QIcon()
    for size in (*_SIZES, 64, 128, 256):
        made.addPixmap(_draw("program", Colour.INK, size))
    return made


def pixmap(name: str, colour: Colour, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` logical pixels for a screen of `ratio` device pixels each."""
    drawn = _draw(name, colour, round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _draw(name: str, colour: Colour, pixels: int) -> QPixmap:
    drawn = QPixmap(QSize(pixels, pixels))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _renderer(name, colour).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return drawn


@cache
def _renderer(name: str, colour: Colour) -> QSvgRenderer:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour.value).encode()))
