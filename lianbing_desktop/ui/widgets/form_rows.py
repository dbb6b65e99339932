"""Rows of a form: label, field, and below the field what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from lianbing_desktop.ui.theme import Space, Tone, set_property


class FormRows(QWidget):
    """Labels share one column, right of it the fields; `set_error` says what is wrong beside the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(640)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(Space.M)
        self._layout.setVerticalSpacing(2)
        self._layout.setColumnStretch(1, 1)
        self._errors: dict[QWidget, QLabel] = {}

    def add(self, text: str, field: QWidget, hint: str = "") -> None:
        """Add a row. An `&` in the text names the key that goes to the field; the hint stands below it."""
        row = self._layout.rowCount()
        label = QLabel(text, self)
        label.setProperty("role", "field")
        label.setBuddy(field)
        note = QLabel(hint, self)
        note.setProperty("role", "caption")
        note.setProperty("hint", hint)
        note.setWordWrap(True)
        note.setMinimumHeight(20)
        note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._errors[field] = note
        self._layout.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(field, row, 1)
        self._layout.addWidget(note, row + 1, 1)

    def set_error(self, field: QWidget, text: str) -> None:
        """Say what is wrong with a field in place of its hint; "" says that nothing is."""
        note = self._errors[field]
        note.setText(text or str(note.property("hint")))
        set_property(note, "role", "field-error" if text else "caption")
        set_property(field, "tone", Tone.ERROR.value if text else Tone.NEUTRAL.value)
        field.setAccessibleDescription(text)
