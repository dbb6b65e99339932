"""A large button with an icon, a name and a line that says what will happen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lianbing_desktop.ui.shell.icons import pixmap
from lianbing_desktop.ui.shell.theme import Colour, Space, set_property


class ChoiceButton(QPushButton):
    """Works like any push button; the words sit in labels so that they can wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_property(self, "role", "choice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon_label = QLabel(self)
        self._title_label = QLabel(self)
        self._title_label.setProperty("role", "section")
        self._text_label = QLabel(self)
        self._text_label.setProperty("role", "caption")
        self._text_label.setWordWrap(True)
        self._text_label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        layout.setSpacing(Space.XS)
        for label in (self._icon_label, self._title_label, self._text_label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.setStretchFactor(self._text_label, 1)

    def set_choice(self, icon_name: str, title: str, text: str, shortcut: str = "") -> None:
        """Fill the button; the shortcut is shown behind the title."""
        self._icon_label.setPixmap(pixmap(icon_name, Colour.ACCENT, 26, self.devicePixelRatioF()))
        self._title_label.setText(title)
        self._text_label.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setToolTip(shortcut)

    def sizeHint(self) -> QSize:
        return QSize(210, 132)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 132)
