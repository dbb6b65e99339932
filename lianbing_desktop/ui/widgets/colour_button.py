"""A button that shows a colour and lets another be chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QPushButton, QWidget

from lianbing_desktop.ui.shell.theme import Colour


class ColourButton(QPushButton):
    """`colour` is "#rrggbb" or "" for none; `picked` carries one that was chosen."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = "#000000"
        self.clicked.connect(self._choose)

    def show_colour(self, colour: str) -> None:
        """Show a colour."""
        self.colour = colour
        self.setText(colour or self.tr("none"))
        dark = QColor(colour or "#ffffff").lightness() < 140
        ink = Colour.SURFACE if dark else Colour.INK
        self.setStyleSheet(f"background: {colour or '#ffffff'}; color: {ink.value};")

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.colour or "#ffffff"), self, self.tr("Colour"))
        if chosen.isValid():
            self.picked.emit(chosen.name())
