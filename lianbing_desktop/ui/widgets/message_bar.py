"""Shows the messages of the bridge above the page: newest on top, each with its action and a way to close it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lianbing_desktop.ui.icons import icon, pixmap
from lianbing_desktop.ui.messages import Message
from lianbing_desktop.ui.theme import TONES, Colour, Space, Tone

AT_ONCE = 3
"""Messages shown together; older ones make room."""
SECONDS = 6
_ICONS = {Tone.NEUTRAL: "info", Tone.ACCENT: "info", Tone.DONE: "done", Tone.WARNING: "warning", Tone.ERROR: "error"}


class MessageBar(QFrame):
    """Takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.XL, Space.M, Space.XL, 0)
        self._layout.setSpacing(Space.S)
        self._rows: list[_MessageRow] = []
        self.hide()

    def show_message(self, message: Message) -> None:
        """Put a message on top. One that is already shown is not shown twice."""
        for row in [row for row in self._rows if row.message.text == message.text]:
            self.close_message(row)
        row = _MessageRow(message, self)
        self._rows.insert(0, row)
        self._layout.insertWidget(0, row)
        self.show()
        for old in self._rows[AT_ONCE:]:
            self.close_message(old)

    def close_message(self, row: _MessageRow) -> None:
        """Take a message away; asking twice does nothing."""
        if row in self._rows:
            self._rows.remove(row)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.setVisible(bool(self._rows))

    def clear(self) -> None:
        """Take all messages away."""
        for row in tuple(self._rows):
            self.close_message(row)

    @property
    def messages(self) -> tuple[Message, ...]:
        """What is shown now, newest first."""
        return tuple(row.message for row in self._rows)


class _MessageRow(QFrame):
    def __init__(self, message: Message, bar: MessageBar) -> None:
        super().__init__(bar)
        self.message = message
        self._bar = bar
        self.setProperty("role", "message")
        self.setProperty("tone", message.tone.value)
        ink = TONES[message.tone].ink
        sign = QLabel(self)
        sign.setPixmap(pixmap(_ICONS[message.tone], ink, 18, self.devicePixelRatioF()))
        text = QLabel(message.text, self)
        text.setWordWrap(True)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        layout.setSpacing(Space.S)
        layout.addWidget(sign)
        layout.addWidget(text, 1)
        if message.action is not None:
            action_button = QPushButton(message.action_text, self)
            action_button.setProperty("role", "link")
            action_button.clicked.connect(self._act)
            layout.addWidget(action_button)
        close_button = QToolButton(self)
        close_button.setProperty("role", "icon")
        close_button.setIcon(icon("close", Colour.INK_SOFT))
        close_button.setToolTip(self.tr("Close this message"))
        close_button.setAccessibleName(self.tr("Close this message"))
        close_button.clicked.connect(self._close)
        layout.addWidget(close_button)
        self.setAccessibleName(message.text)
        if not message.lasting:
            QTimer.singleShot(SECONDS * 1000, self, self._close)

    def _act(self) -> None:
        action = self.message.action
        self._close()
        if action is not None:
            action()

    def _close(self) -> None:
        self._bar.close_message(self)
