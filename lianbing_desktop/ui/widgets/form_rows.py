"""Rows of a form: label, field, and below the field what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSpinBox, QWidget

from lianbing_desktop.ui.shell.theme import Space, Tone, inset, set_property

_WIDEST = 640
_COLUMNS_A_HALF = 3
"""Label, field, and the gap before the other half."""


class FormRows(QWidget):
    """Labels share one column, right of it the fields; `set_error` says what is wrong beside the field.

    Rows may stand side by side in two halves, which keep level with each other whatever is said below a field.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(_WIDEST)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(Space.M)
        self._layout.setVerticalSpacing(2)
        self._layout.setColumnStretch(1, 1)
        self._used = [0, 0]
        self._errors: dict[QWidget, QLabel] = {}
        self._labels: dict[QWidget, QLabel] = {}

    def add(self, text: str, field: QWidget, hint: str = "", *, half: int = 0) -> None:
        """Add a row to the left half (0) or to the right one (1).

        An `&` in the text names the key that goes to the field; the hint stands below it.
        """
        row, column = self._used[half], half * _COLUMNS_A_HALF
        self._used[half] += 2
        if half:
            self.setMaximumWidth(2 * _WIDEST)
            self._layout.setColumnMinimumWidth(column - 1, Space.M)
            self._layout.setColumnStretch(column + 1, 1)
        label = QLabel(text, self)
        label.setProperty("role", "field")
        label.setBuddy(field)
        if isinstance(field, QSpinBox | QDoubleSpinBox):
            inset(field)
        note = QLabel(hint, self)
        note.setProperty("role", "caption")
        note.setProperty("hint", hint)
        note.setWordWrap(True)
        note.setMinimumHeight(20)
        note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._errors[field] = note
        self._labels[field] = label
        self._layout.addWidget(label, row, column, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(field, row, column + 1)
        self._layout.addWidget(note, row + 1, column + 1)

    def set_visible(self, field: QWidget, visible: bool) -> None:
        """Show or hide a field with its label and the line below it."""
        for widget in (field, self._errors[field], self._labels[field]):
            widget.setVisible(visible)

    def set_error(self, field: QWidget, text: str) -> None:
        """Say what is wrong with a field in place of its hint; "" says that nothing is."""
        note = self._errors[field]
        note.setText(text or str(note.property("hint")))
        set_property(note, "role", "field-error" if text else "caption")
        set_property(field, "tone", Tone.ERROR.value if text else Tone.NEUTRAL.value)
        field.setAccessibleDescription(text)

    def set_hint(self, field: QWidget, hint: str, *, warning: bool = False) -> None:
        """Say something else below a field; a warning in the colour of one."""
        note = self._errors[field]
        note.setProperty("hint", hint)
        note.setText(hint)
        set_property(note, "role", "field-warning" if warning else "caption")

    def show_row(self, field: QWidget, visible: bool) -> None:
        """Show or hide a whole row; the rows below move up."""
        for part in (field, self._labels[field], self._errors[field]):
            part.setVisible(visible)
