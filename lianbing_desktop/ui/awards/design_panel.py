"""The numbers and choices beside the designer's sheet: of the sheet itself, or of the elements taken hold of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lianbing_desktop.domain.certificates.certificate import (
    Align,
    Border,
    BorderStyle,
    Box,
    Code,
    Element,
    Emphasis,
    Flourish,
    Overflow,
    Photo,
    Picture,
    Rectangle,
    Rosette,
    Rule,
    SealBox,
    Template,
    TextField,
    Vertical,
)
from lianbing_desktop.domain.certificates.certificate_text import SAMPLES
from lianbing_desktop.domain.certificates.paper_sizes import PAPER_SIZES, paper_named
from lianbing_desktop.services.awards.certifying import face_name
from lianbing_desktop.services.awards.designing import OWN_FACES
from lianbing_desktop.ui.shell.theme import Colour, Space, inset

_NUMBERS = ("size", "floor", "spacing", "leading", "indent", "thickness", "depth")
_COLOURS = ("colour", "accent", "fill")
_CHOICES = ("face", "align", "vertical", "overflow", "style")
_ENUMS: Mapping[str, Callable[[Any], Any]] = {
    "align": Align,
    "vertical": Vertical,
    "overflow": Overflow,
    "style": BorderStyle,
}
_FLAGS = ("wide_names", "turned")


class ColourButton(QPushButton):
    """Shows a colour and lets another be chosen; `colour` is "#rrggbb" or "" for none."""

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


class DesignPanel(QWidget):
    """`changed` carries fields of the selected elements with new values, `sheet_changed` those of the layout."""

    changed = Signal(object)
    sheet_changed = Signal(object)
    stock_wanted = Signal()
    stock_removed = Signal()
    picture_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._elements: list[Element] = []
        self._rows: dict[str, list[QWidget]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        self.title = QLabel(self)
        self.title.setProperty("role", "section")
        layout.addWidget(self.title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        layout.addLayout(self._grid)
        self.note = QLabel(self)
        self.note.setProperty("role", "caption")
        self.note.setWordWrap(True)
        layout.addWidget(self.note)
        layout.addStretch(1)
        self._make_sheet()
        self._make_box()
        self._make_text()
        self._make_look()

    def show_sheet(self, template: Template) -> None:
        """Nothing is selected: show the sheet."""
        self._elements = []
        self.title.setText(self.tr("Sheet"))
        named = paper_named(template.width, template.height)
        with (
            QSignalBlocker(self.name_edit),
            QSignalBlocker(self.paper_box),
            QSignalBlocker(self.boxes["sheet_width"]),
            QSignalBlocker(self.boxes["sheet_height"]),
        ):
            if self.name_edit.text() != template.name:
                self.name_edit.setText(template.name)
            self.paper_box.setCurrentIndex(PAPER_SIZES.index(named) + 1 if named else 0)
            self.boxes["sheet_width"].setValue(template.width)
            self.boxes["sheet_height"].setValue(template.height)
        self.remove_stock_button.setEnabled(bool(template.stock))
        self._show_rows({"name", "paper", "sheet_size", "stock"})
        self.note.setText(
            self.tr(
                "The stock is the bought sheet, as a scan or PDF: it is shown here and on a proof and never printed."
            )
            + "\n"
            + self.tr(
                "Tab goes through the elements. Arrows move them by 0.5 mm, with Shift by 5 mm; with Ctrl they change "
                "the size."
            )
        )

    def show_elements(self, elements: Sequence[Element], note: str) -> None:
        """Show what these elements have in common: the values of the first, and `note` on its text."""
        self._elements = list(elements)
        first = elements[0]
        self.title.setText(
            self.kind_name(first) if len(elements) == 1 else self.tr("{count} elements").format(count=len(elements))
        )
        shown = {"box"} if len(elements) == 1 else set()
        for name in (*_NUMBERS, *_COLOURS, *_CHOICES, *_FLAGS):
            if all(hasattr(one, name) for one in elements):
                shown.add(name)
                self._fill(name, getattr(first, name))
        if len(elements) == 1:
            for side in ("left", "top", "width", "height"):
                with QSignalBlocker(self.boxes[side]):
                    self.boxes[side].setValue(getattr(first.box, side))
            if isinstance(first, TextField | Code):
                shown |= {"text", "insert"}
                with QSignalBlocker(self.text_edit):
                    if self.text_edit.toPlainText() != first.text:
                        self.text_edit.setPlainText(first.text)
            if isinstance(first, TextField):
                shown.add("emphasis")
                self._show_emphasis()
            if isinstance(first, Picture):
                shown.add("picture")
        self._show_rows(shown)
        self.note.setText(note)

    def add_families(self, families: Sequence[str]) -> None:
        """Offer the installed typefaces too."""
        for box in (self.choices["face"], self.emphasis_face):
            for family in families:
                if box.findData(family) < 0:
                    box.addItem(family, family)

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

    def _make_sheet(self) -> None:
        self.name_edit = QLineEdit(self)
        self.name_edit.textEdited.connect(lambda text: self.sheet_changed.emit({"name": text}))
        self._add_row("name", self.tr("&Name"), self.name_edit)
        self.paper_box = QComboBox(self)
        self.paper_box.addItem(self.tr("Any other size"), None)
        for one in PAPER_SIZES:
            self.paper_box.addItem(f"{one.name}  {one.width:g}×{one.height:g}", one)
        self.paper_box.currentIndexChanged.connect(self._choose_paper)
        self._add_row("paper", self.tr("&Paper"), self.paper_box)
        self.boxes: dict[str, QDoubleSpinBox] = {}
        for side in ("width", "height"):
            box = self.boxes[f"sheet_{side}"] = _number(20, 1200, 1)
            box.valueChanged.connect(lambda value, side=side: self.sheet_changed.emit({side: value}))
        self._add_pair(
            "sheet_size", self.tr("W&idth"), self.boxes["sheet_width"], self.tr("H&eight"), self.boxes["sheet_height"]
        )
        self.stock_button = QPushButton(self.tr("&Stock from a file…"), self)
        self.stock_button.clicked.connect(self.stock_wanted)
        self.remove_stock_button = QPushButton(self.tr("Remove"), self)
        self.remove_stock_button.clicked.connect(self.stock_removed)
        row = self._grid.rowCount()
        self._grid.addWidget(self.stock_button, row, 0, 1, 3)
        self._grid.addWidget(self.remove_stock_button, row, 3)
        self._rows["stock"] = [self.stock_button, self.remove_stock_button]

    def _make_box(self) -> None:
        for name in ("left", "top", "width", "height"):
            box = self.boxes[name] = _number(-1200, 1200, 0.5)
            box.valueChanged.connect(self._change_box)
        self._add_pair("box", self.tr("&Left"), self.boxes["left"], self.tr("T&op"), self.boxes["top"])
        self._add_pair("box", self.tr("W&idth"), self.boxes["width"], self.tr("H&eight"), self.boxes["height"])

    def _make_text(self) -> None:
        self.text_edit = QPlainTextEdit(self)
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setFixedHeight(64)
        self.text_edit.textChanged.connect(lambda: self._emit("text", self.text_edit.toPlainText()))
        self._add_row("text", self.tr("Te&xt"), self.text_edit)
        self.place_box = QComboBox(self)
        self.place_box.addItem(self.tr("Insert a place…"), "")
        for place, sample in SAMPLES.items():
            self.place_box.addItem(f"{{{place}}}　{sample}" if sample else f"{{{place}}}", place)
        self.place_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place_box.activated.connect(self._insert_place)
        self._add_row("insert", "", self.place_box)
        self.picture_button = QPushButton(self.tr("Choose a picture…"), self)
        self.picture_button.clicked.connect(self.picture_wanted)
        self._add_row("picture", "", self.picture_button)

    def _make_look(self) -> None:
        faces = [(face_name(face), face) for face in OWN_FACES]
        self.choices: dict[str, QComboBox] = {}
        self.numbers = {
            "size": _number(4, 400, 1, 1),
            "floor": _number(0, 400, 1, 1),
            "spacing": _number(-20, 100, 0.5),
            "leading": _number(0.5, 5, 0.05),
            "indent": _number(0, 10, 1, 1),
            "thickness": _number(0, 20, 0.1),
            "depth": _number(1, 60, 0.5),
        }
        for name, box in self.numbers.items():
            box.valueChanged.connect(lambda value, name=name: self._emit(name, value))
        self._add_choice("face", self.tr("&Typeface"), faces)
        self._add_pair("size", self.tr("Si&ze"), self.numbers["size"], self.tr("at least"), self.numbers["floor"])
        self._add_pair(
            "spacing", self.tr("Spacing"), self.numbers["spacing"], self.tr("Leading"), self.numbers["leading"]
        )
        self._add_pair("indent", self.tr("Indent"), self.numbers["indent"], "", None)
        self.colours = {"colour": ColourButton(self), "accent": ColourButton(self), "fill": ColourButton(self)}
        for name, button in self.colours.items():
            button.picked.connect(lambda colour, name=name: self._emit(name, colour))
        self._add_row("colour", self.tr("&Colour"), self.colours["colour"])
        self._add_row("accent", self.tr("Second colour"), self.colours["accent"])
        self._add_row("fill", self.tr("&Filled with"), self.colours["fill"])
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
        self._add_pair("thickness", self.tr("Line, mm"), self.numbers["thickness"], "", None)
        self._add_pair("depth", self.tr("Depth, mm"), self.numbers["depth"], "", None)
        self.flags = {
            "wide_names": QCheckBox(self.tr("Two-character names wide"), self),
            "turned": QCheckBox(self.tr("Upside down"), self),
        }
        for name, flag in self.flags.items():
            flag.toggled.connect(lambda on, name=name: self._emit(name, on))
            self._add_row(name, "", flag)
        self.emphasis_box = QComboBox(self)
        self.emphasis_box.addItem(self.tr("Nothing"), "")
        for place in SAMPLES:
            self.emphasis_box.addItem(f"{{{place}}}", place)
        self.emphasis_box.currentIndexChanged.connect(self._change_emphasis)
        self._add_row("emphasis", self.tr("E&mphasis"), self.emphasis_box)
        self.emphasis_face = QComboBox(self)
        self.emphasis_face.addItem(self.tr("Same typeface"), "")
        for words, face in faces:
            self.emphasis_face.addItem(words, face)
        self.emphasis_face.currentIndexChanged.connect(self._change_emphasis)
        self.emphasis_colour = ColourButton(self)
        self.emphasis_colour.show_colour("#b3151b")
        self.emphasis_colour.picked.connect(self._change_emphasis_colour)
        row = self._grid.rowCount()
        self._grid.addWidget(self.emphasis_face, row, 1, 1, 2)
        self._grid.addWidget(self.emphasis_colour, row, 3)
        self._rows["emphasis"] += [self.emphasis_face, self.emphasis_colour]

    def _add_row(self, name: str, words: str, field: QWidget) -> None:
        row = self._grid.rowCount()
        label = self._label(words, field)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1, 1, 3)
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._rows.setdefault(name, []).extend((label, field))

    def _add_pair(self, name: str, words: str, field: QWidget, second_words: str, second: QWidget | None) -> None:
        row = self._grid.rowCount()
        label = self._label(words, field)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self._rows.setdefault(name, []).extend((label, field))
        if second is not None:
            label = self._label(second_words, second)
            self._grid.addWidget(label, row, 2)
            self._grid.addWidget(second, row, 3)
            self._rows[name] += [label, second]

    def _add_choice(self, name: str, words: str, choices: Sequence[tuple[str, object]]) -> None:
        box = self.choices[name] = QComboBox(self)
        for text, value in choices:
            box.addItem(text, value)
        box.currentIndexChanged.connect(lambda: self._emit(name, box.currentData()))
        self._add_row(name, words, box)

    def _label(self, words: str, field: QWidget) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", "field")
        label.setBuddy(field)
        return label

    def _show_rows(self, names: set[str]) -> None:
        for name, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(name in names)

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

    def _choose_paper(self) -> None:
        chosen = self.paper_box.currentData()
        if chosen is not None:
            self.sheet_changed.emit({"width": chosen.width, "height": chosen.height})

    def _insert_place(self, index: int) -> None:
        place = self.place_box.itemData(index)
        self.place_box.setCurrentIndex(0)
        if place:
            self.text_edit.insertPlainText(f"{{{place}}}")
            self.text_edit.setFocus()

    def _show_emphasis(self) -> None:
        (field,) = self._elements
        assert isinstance(field, TextField)
        with QSignalBlocker(self.emphasis_box), QSignalBlocker(self.emphasis_face):
            place, how = next(iter(field.emphasis.items()), ("", Emphasis("", "")))
            self.emphasis_box.setCurrentIndex(self.emphasis_box.findData(place))
            if how.face and self.emphasis_face.findData(how.face) < 0:
                self.emphasis_face.addItem(how.face, how.face)
            self.emphasis_face.setCurrentIndex(self.emphasis_face.findData(how.face))
            self.emphasis_colour.show_colour(how.colour or field.colour)
        for widget in (self.emphasis_face, self.emphasis_colour):
            widget.setEnabled(bool(place))

    def _change_emphasis(self) -> None:
        place = self.emphasis_box.currentData()
        how = Emphasis(self.emphasis_face.currentData(), self.emphasis_colour.colour)
        self.changed.emit({"emphasis": {place: how} if place else {}})

    def _change_emphasis_colour(self, colour: str) -> None:
        self.emphasis_colour.show_colour(colour)
        self._change_emphasis()


def _number(least: float, most: float, step: float, decimals: int = 2) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setDecimals(decimals)
    box.setKeyboardTracking(False)
    box.setMinimumWidth(76)
    inset(box)
    return box
