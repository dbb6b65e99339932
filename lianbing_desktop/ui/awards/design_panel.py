"""What stands beside the designer's sheet: the sheet's own numbers, or those of the elements taken hold of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lianbing_desktop.domain.certificates.certificate import (
    Border,
    Code,
    Element,
    Flourish,
    Photo,
    Picture,
    Rectangle,
    Rosette,
    Rule,
    SealBox,
    Template,
    TextField,
)
from lianbing_desktop.domain.certificates.editing import Layer, Place
from lianbing_desktop.ui.awards.element_panel import ElementPanel
from lianbing_desktop.ui.awards.sheet_panel import SheetPanel
from lianbing_desktop.ui.shell.theme import Space

_CLOSE = """
QLineEdit, QComboBox, QDoubleSpinBox { min-height: 18px; padding-top: 2px; padding-bottom: 2px; }
QAbstractSpinBox QLineEdit { min-height: 16px; }
QPushButton { padding-top: 3px; padding-bottom: 3px; }
QCheckBox { min-height: 22px; }
"""
"""Fields stand closer here than on a page: all that can be said of a text should be seen at once."""


class DesignPanel(QWidget):
    """Shows one of two parts: `sheet` while nothing is selected, else `element`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(_CLOSE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        self.title = QLabel(self)
        self.title.setProperty("role", "section")
        layout.addWidget(self.title)
        self.sheet, self.element = SheetPanel(self), ElementPanel(self)
        layout.addWidget(self.sheet)
        layout.addWidget(self.element)
        layout.addStretch(1)

    def show_sheet(self, template: Template) -> None:
        """Nothing is selected: show the sheet."""
        self.title.setText(self.tr("Sheet"))
        self.sheet.show_sheet(template)
        self._show(self.sheet)

    def show_elements(self, elements: Sequence[Element], places: Sequence[Place]) -> None:
        """Show what these elements have in common."""
        title = self.kind_name(elements[0])
        if len(elements) > 1:
            title = self.tr("{count} elements").format(count=len(elements))
        elif places[0].layer is Layer.STOCK:
            title = self.tr("Stock")
        self.title.setText(title)
        self.element.show_elements(elements, places)
        self._show(self.element)

    def kind_name(self, one: Element) -> str:
        """What an element is called."""
        names = {
            TextField: self.tr("Text"),
            Rectangle: self.tr("Rectangle"),
            Rule: self.tr("Line"),
            Border: self.tr("Border"),
            Rosette: self.tr("Guilloche"),
            Flourish: self.tr("Flourish"),
            Picture: self.tr("Picture"),
            Photo: self.tr("Photo"),
            SealBox: self.tr("Seal"),
            Code: self.tr("QR code"),
        }
        return names[type(one)]

    def _show(self, part: QWidget) -> None:
        for one in (self.sheet, self.element):
            one.setVisible(one is part)
