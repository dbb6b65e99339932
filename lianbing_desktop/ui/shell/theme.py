"""How the program looks: colours, sizes and type, said once and used by the stylesheet and by everything drawn.

All lengths are logical pixels. Colour pairs used for text keep a contrast of at least 4.5 : 1 on their ground
(WCAG 2.1, 1.4.3); a test computes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QStyleFactory, QWidget

from lianbing_desktop.ui.shell import fonts
from lianbing_desktop.ui.shell.stylesheet import stylesheet


class Colour(StrEnum):
    """The palette. A calm ground, one deep blue for what can be done, red, amber and green for what is so."""

    CANVAS = "#F6F8FB"
    SURFACE = "#FFFFFF"
    SUNKEN = "#EEF2F7"
    LINE = "#DFE5EE"
    LINE_STRONG = "#C3CDDB"
    INK = "#1A2433"
    INK_SOFT = "#4A586C"
    INK_FAINT = "#5F6E84"
    INK_DISABLED = "#9AA6B6"
    ACCENT = "#1F4E8C"
    ACCENT_HOVER = "#275DA5"
    ACCENT_PRESSED = "#183E70"
    ACCENT_SOFT = "#E7EFF9"
    ACCENT_LINE = "#B7CDE8"
    FOCUS = "#4C8BDB"
    CHART = "#7FA6D6"
    ERROR = "#B3261E"
    ERROR_SOFT = "#FCEDEB"
    ERROR_LINE = "#EFC3BE"
    WARNING = "#8A5300"
    WARNING_SOFT = "#FDF3DF"
    WARNING_LINE = "#EBD3A0"
    WARNING_FILL = "#D98E1C"
    DONE = "#1E6B45"
    DONE_SOFT = "#E6F4EC"
    DONE_LINE = "#B5DCC5"
    DONE_FILL = "#3B9A6B"

    @property
    def q(self) -> QColor:
        """The colour for a painter."""
        return QColor(self.value)


class Tone(StrEnum):
    """What a colour says: nothing in particular, in hand, done, wants a look, wrong."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    DONE = "done"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class ToneColours:
    """Text and line work, quiet ground, border, and the solid used for bars."""

    ink: Colour
    soft: Colour
    line: Colour
    fill: Colour


TONES = {
    Tone.NEUTRAL: ToneColours(Colour.INK_SOFT, Colour.SUNKEN, Colour.LINE, Colour.LINE_STRONG),
    Tone.ACCENT: ToneColours(Colour.ACCENT, Colour.ACCENT_SOFT, Colour.ACCENT_LINE, Colour.ACCENT_HOVER),
    Tone.DONE: ToneColours(Colour.DONE, Colour.DONE_SOFT, Colour.DONE_LINE, Colour.DONE_FILL),
    Tone.WARNING: ToneColours(Colour.WARNING, Colour.WARNING_SOFT, Colour.WARNING_LINE, Colour.WARNING_FILL),
    Tone.ERROR: ToneColours(Colour.ERROR, Colour.ERROR_SOFT, Colour.ERROR_LINE, Colour.ERROR),
}


class Space:
    """The spacing scale."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


class Size:
    """The type scale in pixels, and the heights and widths that repeat."""

    CAPTION = 12
    BODY = 14
    SECTION = 15
    TITLE = 20
    FIGURE = 26
    CONTROL = 32
    ROW = 34
    NAVIGATION = 196
    TOP_BAR = 52
    RADIUS = 6
    RADIUS_CARD = 10
    WINDOW = (1093, 614)


def font(pixels: int = Size.BODY, *, bold: bool = False) -> QFont:
    """The program's face at `pixels`, with figures of equal width."""
    face = QFont(fonts.families())
    face.setPixelSize(pixels)
    face.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    face.setFeature(QFont.Tag("tnum"), 1)
    return face


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property the stylesheet selects on, and have the widget drawn by the rules for its new value."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def apply(app: QApplication) -> None:
    """Dress the application: style, palette, font and stylesheet. Call once, before the first window."""
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_palette())
    app.setFont(font())
    app.setStyleSheet(stylesheet(_tokens()))


def _tokens() -> dict[str, str]:
    numbers = {
        name.lower(): f"{value}px"
        for scale in (Space, Size)
        for name, value in vars(scale).items()
        if isinstance(value, int)
    }
    return numbers | {colour.name.lower(): colour.value for colour in Colour}


def _palette() -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, Colour.CANVAS),
        (role.WindowText, Colour.INK),
        (role.Base, Colour.SURFACE),
        (role.AlternateBase, Colour.CANVAS),
        (role.Text, Colour.INK),
        (role.Button, Colour.SURFACE),
        (role.ButtonText, Colour.INK),
        (role.PlaceholderText, Colour.INK_FAINT),
        (role.Highlight, Colour.ACCENT),
        (role.HighlightedText, Colour.SURFACE),
        (role.Link, Colour.ACCENT),
        (role.ToolTipBase, Colour.INK),
        (role.ToolTipText, Colour.SURFACE),
        (role.Mid, Colour.LINE_STRONG),
    ):
        palette.setColor(which, colour.q)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, Colour.INK_DISABLED.q)
    return palette


def inset(box: QAbstractSpinBox) -> None:
    """Let a spin box's digits begin where other fields' text does: Qt's style sheets forget its padding."""
    if (edit := box.lineEdit()) is not None:
        edit.setTextMargins(Space.S, 0, 0, 0)
