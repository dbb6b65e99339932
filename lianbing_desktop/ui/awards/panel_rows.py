"""The rows of the designer's panel: a label and a field, or two of them side by side, shown by name."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QWidget

from lianbing_desktop.ui.shell.theme import Space, inset
from lianbing_desktop.ui.shell.wheel import pass_wheel


class PanelRows(QGridLayout):
    """Label, field, label, field; a row's widgets are shown and hidden together, and the rows below move up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__()
        self._parent = parent
        self._rows: dict[str, list[QWidget]] = {}
        self.setHorizontalSpacing(Space.S)
        self.setVerticalSpacing(4)
        self.setColumnStretch(1, 1)
        self.setColumnStretch(3, 1)

    def add(self, name: str, words: str, field: QWidget) -> None:
        """Add a field as wide as the panel."""
        row = self.rowCount()
        label = self._label(words, field)
        self.addWidget(label, row, 0)
        self.addWidget(field, row, 1, 1, 3)
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._rows.setdefault(name, []).extend((label, field))

    def add_pair(
        self, name: str, words: str, field: QWidget, second_words: str = "", second: QWidget | None = None
    ) -> None:
        """Add one or two narrow fields side by side."""
        row = self.rowCount()
        label = self._label(words, field)
        self.addWidget(label, row, 0)
        self.addWidget(field, row, 1)
        self._rows.setdefault(name, []).extend((label, field))
        if second is not None and not second_words:
            self.addWidget(second, row, 2, 1, 2)
            self._rows[name].append(second)
        elif second is not None:
            label = self._label(second_words, second)
            self.addWidget(label, row, 2)
            self.addWidget(second, row, 3)
            self._rows[name] += [label, second]

    def add_below(self, name: str, field: QWidget, second: QWidget) -> None:
        """Add a wide and a narrow field that belong to the row above."""
        pass_wheel(field)
        row = self.rowCount()
        self.addWidget(field, row, 1, 1, 2)
        self.addWidget(second, row, 3)
        self._rows.setdefault(name, []).extend((field, second))

    def show_rows(self, names: Container[str]) -> None:
        """Show the rows of these names and no others."""
        for name, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(name in names)

    def _label(self, words: str, field: QWidget) -> QLabel:
        label = QLabel(words, self._parent)
        label.setProperty("role", "field")
        label.setBuddy(field)
        pass_wheel(field)
        return label


def number_box(least: float, most: float, step: float, decimals: int = 2) -> QDoubleSpinBox:
    """A field for a number that takes it when it is left or Return is pressed."""
    box = QDoubleSpinBox()
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setDecimals(decimals)
    box.setKeyboardTracking(False)
    box.setMinimumWidth(76)
    inset(box)
    return box
