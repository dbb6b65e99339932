"""Headings: of a page with its actions, and of a section."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lianbing_desktop.ui.shell.theme import Space


class ElidedLabel(QLabel):
    """One line that ends in dots where there is no room for all of it, and then has it in its tip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.rect(),
            Qt.AlignmentFlag.AlignVCenter,
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()


class PageHeading(QWidget):
    """The page's name, one line that says how things stand, and at the right what can be done."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_label = QLabel(title, self)
        self._title_label.setProperty("role", "title")
        self._state_label = ElidedLabel(self)
        self._state_label.setProperty("role", "soft")
        self._state_label.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title_label)
        words.addWidget(self._state_label)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.S)
        self._layout.addLayout(words, 1)

    def set_state(self, text: str) -> None:
        """The line below the name; "" hides it."""
        self._state_label.setText(text)
        self._state_label.setVisible(bool(text))

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._layout.addWidget(widget)


class SectionHeading(QWidget):
    """The name of a section, a quiet line behind it, and room for a small action at the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_label = QLabel(title, self)
        self._title_label.setProperty("role", "section")
        self._note_label = QLabel(self)
        self._note_label.setProperty("role", "caption")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.S)
        self._layout.addWidget(self._title_label)
        self._layout.addWidget(self._note_label)
        self._layout.addStretch(1)

    def set_title(self, title: str) -> None:
        """Another name."""
        self._title_label.setText(title)

    def set_note(self, text: str) -> None:
        """The quiet line behind the name."""
        self._note_label.setText(text)

    def add_action(self, widget: QWidget) -> None:
        """Put a small widget at the right end."""
        self._layout.addWidget(widget)
