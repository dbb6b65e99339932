"""The search line of a list. It filters while one types; Ctrl+F comes here, Escape clears it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.theme import Colour, Size

_HINT_ROOM = 48


class SearchBox(QLineEdit):
    """`textChanged` is the signal to filter on. The window's Ctrl+F reaches it through `Page.search`."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMinimumWidth(360)
        self.setTextMargins(0, 0, _HINT_ROOM, 0)
        self.addAction(QAction(icon("search", Colour.INK_FAINT), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self._clear_action = QAction(icon("close", Colour.INK_SOFT), self.tr("Clear search"), self)
        self._clear_action.triggered.connect(self.clear)
        self.textChanged.connect(self._offer_clear)

    def clear_quietly(self) -> None:
        """Empty the line without a signal: whoever was looked for is found, and the list stays where it is."""
        with QSignalBlocker(self):
            self.clear()
        self._offer_clear("")

    def _offer_clear(self, text: str) -> None:
        """The cross and the shortcut's name share the right end: one while there is text, the other while not."""
        self.removeAction(self._clear_action)
        self.setTextMargins(0, 0, 0 if text else _HINT_ROOM, 0)
        if text:
            self.addAction(self._clear_action, QLineEdit.ActionPosition.TrailingPosition)

    def start(self) -> None:
        """Put the cursor here with what was typed selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        painter = QPainter(self)
        painter.setFont(theme.font(Size.CAPTION))
        painter.setPen(Colour.INK_FAINT.q)
        area = self.rect().adjusted(0, 0, -10, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "Ctrl+F")
        painter.end()
