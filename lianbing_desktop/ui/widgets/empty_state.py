"""What a page shows while it has nothing to show: why, and what to do first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.ui.shell.icons import pixmap
from lianbing_desktop.ui.shell.theme import Colour, Space


class EmptyState(QWidget):
    """An icon, a sentence, an explanation and up to a few buttons, in the middle of its room."""

    def __init__(self, icon_name: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icon_label = QLabel(self)
        icon_label.setPixmap(pixmap(icon_name, Colour.ACCENT_LINE, 52, self.devicePixelRatioF()))
        icon_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title_label = QLabel(title, self)
        title_label.setProperty("role", "section")
        title_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text_label = QLabel(text, self)
        text_label.setProperty("role", "soft")
        text_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text_label.setWordWrap(True)
        text_label.setFixedWidth(440)
        text_label.ensurePolished()
        # A layout does not ask an aligned label how high its lines are, and would cut off the second.
        text_label.setMinimumHeight(text_label.heightForWidth(440))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(icon_label)
        layout.addSpacing(Space.S)
        layout.addWidget(title_label)
        layout.addWidget(text_label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(Space.M)
        layout.addLayout(self._buttons)
        layout.addStretch(3)

    def add_action(self, text: str, action: Callable[[], object]) -> QPushButton:
        """Add a button; the first is the one to press."""
        button = QPushButton(text, self)
        if self._buttons.count() == 0:
            button.setProperty("role", "primary")
        button.clicked.connect(lambda _checked=False: action())
        self._buttons.addWidget(button)
        return button
