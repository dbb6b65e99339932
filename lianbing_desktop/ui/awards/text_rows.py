"""The rows of the designer's panel about a text's words: what it says, its places, and which of them stands out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from lianbing_desktop.domain.certificates.certificate import Code, Emphasis, TextField
from lianbing_desktop.domain.certificates.certificate_text import SAMPLES
from lianbing_desktop.ui.awards.panel_rows import PanelRows
from lianbing_desktop.ui.widgets.colour_button import ColourButton


class TextRows(QObject):
    """`changed` carries fields of the text with new values. The rows are called text, insert and emphasis."""

    changed = Signal(object)

    def __init__(self, rows: PanelRows, faces: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._faces = faces
        self._parent = parent

    def make_words(self) -> None:
        """Add the rows of the words themselves."""
        self.text_edit = QPlainTextEdit(self._parent)
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setFixedHeight(52)
        self.text_edit.textChanged.connect(lambda: self.changed.emit({"text": self.text_edit.toPlainText()}))
        self._rows.add("text", self.tr("Te&xt"), self.text_edit)
        self.place_box = QComboBox(self._parent)
        self.place_box.addItem(self.tr("Insert a place…"), "")
        for place, sample in SAMPLES.items():
            self.place_box.addItem(f"{{{place}}}　{sample}" if sample else f"{{{place}}}", place)
        self.place_box.activated.connect(self._insert_place)
        self._rows.add("insert", "", self.place_box)

    def make_emphasis(self) -> None:
        """Add the rows of the place that stands out."""
        self.emphasis_box = QComboBox(self._parent)
        self.emphasis_box.addItem(self.tr("Nothing"), "")
        for place in SAMPLES:
            self.emphasis_box.addItem(f"{{{place}}}", place)
        self.emphasis_box.currentIndexChanged.connect(self._change_emphasis)
        self._rows.add("emphasis", self.tr("E&mphasis"), self.emphasis_box)
        self.emphasis_face = QComboBox(self._parent)
        self.emphasis_face.addItem(self.tr("Same typeface"), "")
        for words, face in self._faces:
            self.emphasis_face.addItem(words, face)
        self.emphasis_face.currentIndexChanged.connect(self._change_emphasis)
        self.emphasis_colour = ColourButton(self._parent)
        self.emphasis_colour.show_colour("#b3151b")
        self.emphasis_colour.picked.connect(self._change_emphasis_colour)
        self._rows.add_below("emphasis", self.emphasis_face, self.emphasis_colour)

    def show_text(self, one: TextField | Code) -> set[str]:
        """Show this element's words; the rows that say them."""
        with QSignalBlocker(self.text_edit):
            if self.text_edit.toPlainText() != one.text:
                self.text_edit.setPlainText(one.text)
        if not isinstance(one, TextField):
            return {"text", "insert"}
        self._show_emphasis(one)
        return {"text", "insert", "emphasis"}

    def add_families(self, families: Sequence[str]) -> None:
        """Offer the installed typefaces too."""
        for family in families:
            if self.emphasis_face.findData(family) < 0:
                self.emphasis_face.addItem(family, family)

    def _insert_place(self, index: int) -> None:
        place = self.place_box.itemData(index)
        self.place_box.setCurrentIndex(0)
        if place:
            self.text_edit.insertPlainText(f"{{{place}}}")
            self.text_edit.setFocus()

    def _show_emphasis(self, field: TextField) -> None:
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
