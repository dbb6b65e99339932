"""The numbers and choices of the elements taken hold of on the designer's sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.domain.certificates.certificate import (
    Align,
    BorderStyle,
    Box,
    Code,
    Element,
    Overflow,
    Picture,
    TextField,
    Vertical,
)
from lianbing_desktop.domain.certificates.editing import Layer, Place, differs
from lianbing_desktop.services.awards.certifying import face_name
from lianbing_desktop.services.awards.design_words import OWN_FACES
from lianbing_desktop.ui.awards.panel_rows import PanelRows, number_box
from lianbing_desktop.ui.awards.text_rows import TextRows
from lianbing_desktop.ui.shell.theme import Colour
from lianbing_desktop.ui.widgets.colour_button import ColourButton

_NUMBERS = ("size", "floor", "spacing", "leading", "indent", "thickness", "depth")
_COLOURS = ("colour", "accent", "fill")
_CHOICES = ("face", "align", "vertical", "overflow", "style")
_ENUMS: Mapping[str, Callable[[Any], Any]] = {
    "align": Align,
    "vertical": Vertical,
    "overflow": Overflow,
    "style": BorderStyle,
}
_FLAGS = ("wide_names", "turned", "locked")


class ElementPanel(QWidget):
    """`changed` carries fields of the elements with new values, `layer_chosen` the layer they shall stand on."""

    changed = Signal(object)
    layer_chosen = Signal(object)
    picture_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._rows = PanelRows(self)
        self.note = QLabel(self)
        self.note.setProperty("role", "caption")
        self.note.setWordWrap(True)
        layout.addWidget(self.note)
        layout.addLayout(self._rows)
        faces = [(face_name(face), face) for face in OWN_FACES]
        self.words = TextRows(self._rows, faces, self)
        self.words.changed.connect(self.changed)
        self._make_box()
        self.words.make_words()
        self.picture_button = QPushButton(self.tr("Choose a picture…"), self)
        self.picture_button.clicked.connect(self.picture_wanted)
        self._rows.add("picture", "", self.picture_button)
        self._make_type(faces)
        self._make_colours()
        self._make_rules()
        self.words.make_emphasis()

    def show_elements(self, elements: Sequence[Element], places: Sequence[Place]) -> None:
        """Show what these elements have in common: the values of the first."""
        first = elements[0]
        shown = {"box"} if len(elements) == 1 else set()
        for name in (*_NUMBERS, *_COLOURS, *_CHOICES, *_FLAGS):
            if all(hasattr(one, name) for one in elements):
                shown.add(name)
                self._fill(name, getattr(first, name))
        if len(elements) == 1:
            for side, box in self.boxes.items():
                with QSignalBlocker(box):
                    box.setValue(getattr(first.box, side))
            if isinstance(first, TextField | Code):
                shown |= self.words.show_text(first)
            if isinstance(first, Picture):
                shown.add("picture")
        for box in self.boxes.values():
            box.setEnabled(not first.locked)
        self._show_layer(elements, places)
        if all(place.layer is not Layer.STOCK for place in places):
            shown.add("layer")
        self._rows.show_rows(shown)

    def show_note(self, words: str, *, wrong: bool = False) -> None:
        """Say how the text comes out."""
        self.note.setVisible(bool(words))
        self.note.setText(words)
        self.note.setStyleSheet(f"color: {Colour.ERROR.value};" if wrong else "")

    def add_families(self, families: Sequence[str]) -> None:
        """Offer the installed typefaces too."""
        box = self.choices["face"]
        for family in families:
            if box.findData(family) < 0:
                box.addItem(family, family)
        self.words.add_families(families)

    def _make_box(self) -> None:
        self.boxes = {side: number_box(-1200, 1200, 0.5) for side in ("left", "top", "width", "height")}
        for box in self.boxes.values():
            box.valueChanged.connect(self._change_box)
        self._rows.add_pair("box", self.tr("&Left"), self.boxes["left"], self.tr("T&op"), self.boxes["top"])
        self._rows.add_pair("box", self.tr("W&idth"), self.boxes["width"], self.tr("H&eight"), self.boxes["height"])

    def _make_type(self, faces: Sequence[tuple[str, str]]) -> None:
        self.choices: dict[str, QComboBox] = {}
        self.numbers: dict[str, QDoubleSpinBox] = {
            "size": number_box(4, 400, 1, 1),
            "floor": number_box(0, 400, 1, 1),
            "spacing": number_box(-20, 100, 0.5),
            "leading": number_box(0.5, 5, 0.05),
            "indent": number_box(0, 10, 1, 1),
            "thickness": number_box(0, 20, 0.1),
            "depth": number_box(1, 60, 0.5),
        }
        for name, box in self.numbers.items():
            box.valueChanged.connect(lambda value, name=name: self._emit(name, value))
        numbers, rows = self.numbers, self._rows
        self._add_choice("face", self.tr("&Typeface"), faces)
        rows.add_pair("size", self.tr("Si&ze"), numbers["size"], self.tr("at least"), numbers["floor"])
        rows.add_pair("spacing", self.tr("Spacing"), numbers["spacing"], self.tr("Leading"), numbers["leading"])
        self.flags = {
            "wide_names": QCheckBox(self.tr("Two-character names wide"), self),
            "turned": QCheckBox(self.tr("Upside down"), self),
            "locked": QCheckBox(self.tr("Stays where it is"), self),
        }
        for name, flag in self.flags.items():
            flag.toggled.connect(lambda on, name=name: self._emit(name, on))
        rows.add_pair("indent", self.tr("Indent"), numbers["indent"], "", self.flags["turned"])

    def _make_colours(self) -> None:
        self.colours = {"colour": ColourButton(self), "accent": ColourButton(self), "fill": ColourButton(self)}
        for name, button in self.colours.items():
            button.picked.connect(lambda colour, name=name: self._emit(name, colour))
        self._rows.add("colour", self.tr("&Colour"), self.colours["colour"])
        self._rows.add("accent", self.tr("Second colour"), self.colours["accent"])
        self._rows.add("fill", self.tr("&Filled with"), self.colours["fill"])

    def _make_rules(self) -> None:
        aligned = [
            (self.tr("Left"), Align.LEFT),
            (self.tr("Centred"), Align.CENTER),
            (self.tr("Right"), Align.RIGHT),
            (self.tr("Both edges"), Align.JUSTIFY),
        ]
        self._add_choice("align", self.tr("&Across"), aligned)
        standing = [
            (self.tr("At the top"), Vertical.TOP),
            (self.tr("In the middle"), Vertical.MIDDLE),
            (self.tr("At the bottom"), Vertical.BOTTOM),
        ]
        self._add_choice("vertical", self.tr("&Down"), standing)
        rules = [
            (self.tr("Break into lines, then smaller"), Overflow.WRAP),
            (self.tr("Keep one line, smaller"), Overflow.SHRINK),
            (self.tr("Leave as it is and warn"), Overflow.WARN),
        ]
        self._add_choice("overflow", self.tr("Too &long"), rules)
        styles = [(self.tr("Key pattern"), BorderStyle.KEY), (self.tr("Two rules"), BorderStyle.RULE)]
        self._add_choice("style", self.tr("Style"), styles)
        self._rows.add_pair("thickness", self.tr("Line, mm"), self.numbers["thickness"])
        self._rows.add_pair("depth", self.tr("Depth, mm"), self.numbers["depth"])
        self.layer_box = QComboBox(self)
        self.layer_box.addItem(self.tr("Printed on bought sheets too"), Layer.FIELDS)
        self.layer_box.addItem(self.tr("Left out with the sheet's drawing"), Layer.ART)
        self.layer_box.activated.connect(lambda: self.layer_chosen.emit(Layer(self.layer_box.currentData())))
        self._rows.add("layer", self.tr("Overp&rint"), self.layer_box)
        self._rows.add("locked", "", self.flags["locked"])
        self._rows.add("wide_names", "", self.flags["wide_names"])

    def _add_choice(self, name: str, words: str, choices: Sequence[tuple[str, object]]) -> None:
        box = self.choices[name] = QComboBox(self)
        for text, value in choices:
            box.addItem(text, value)
        box.currentIndexChanged.connect(lambda: self._emit(name, box.currentData()))
        self._rows.add(name, words, box)

    def _show_layer(self, elements: Sequence[Element], places: Sequence[Place]) -> None:
        layers = {place.layer for place in places}
        with QSignalBlocker(self.layer_box):
            self.layer_box.setCurrentIndex(self.layer_box.findData(layers.pop()) if len(layers) == 1 else -1)
        bound = any(map(differs, elements))
        self.layer_box.setEnabled(not bound)
        self.layer_box.setToolTip(
            self.tr("What differs from sheet to sheet is printed on bought sheets too.") if bound else ""
        )

    def _fill(self, name: str, value: Any) -> None:
        if name in self.numbers:
            with QSignalBlocker(self.numbers[name]):
                self.numbers[name].setValue(value)
        elif name in self.colours:
            self.colours[name].show_colour(value)
        elif name in self.flags:
            with QSignalBlocker(self.flags[name]):
                self.flags[name].setChecked(value)
        else:
            box = self.choices[name]
            with QSignalBlocker(box):
                if box.findData(value) < 0:
                    box.addItem(str(value), value)
                box.setCurrentIndex(box.findData(value))

    def _emit(self, name: str, value: Any) -> None:
        self.changed.emit({name: _ENUMS[name](value) if name in _ENUMS else value})

    def _change_box(self) -> None:
        left, top, width, height = (round(self.boxes[one].value(), 2) for one in ("left", "top", "width", "height"))
        self.changed.emit({"box": Box(left, top, max(0, width), max(0, height))})
