"""Shows one message of the bridge at a time, with its action and a way to close it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lianbing_desktop.ui.shell.icons import icon, pixmap
from lianbing_desktop.ui.shell.messages import Message
from lianbing_desktop.ui.shell.theme import TONES, Colour, Space, Tone

SECONDS = 6
_ICONS = {Tone.NEUTRAL: "info", Tone.ACCENT: "info", Tone.DONE: "done", Tone.WARNING: "warning", Tone.ERROR: "error"}


class MessageBar(QFrame):
    """Takes no room while there is nothing to say.

    The newest message stands in place of the one before it. Only an error is not pushed aside by mere news (an info):
    the news waits until the error has been read and closed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.XL, Space.M, Space.XL, 0)
        self._row: _MessageRow | None = None
        self._waiting: Message | None = None
        self._floor: QWidget | None = None
        self._left: QWidget | None = None
        self._free: Callable[[], int] = lambda: 0
        self.hide()

    def float_over(self, floor: QWidget, beside: QWidget, free: Callable[[], int] = lambda: 0) -> None:
        """Lie on the lower edge of `floor`, right of `beside`, instead of pushing the page down.

        A message of one line covers the status bar and the page's lower margin; longer ones grow upwards. `free` says
        how much of the lower edge is not to be covered now.
        """
        self.setParent(floor)
        self._floor, self._left, self._free = floor, beside, free
        self._layout.setContentsMargins(Space.XL, 0, Space.XL, 2)
        floor.installEventFilter(self)

    def show_message(self, message: Message) -> None:
        """Show a message in place of the one shown."""
        row = self._row
        if row is not None and row.message.tone is Tone.ERROR and message.tone is Tone.ACCENT:
            self._waiting = message
            return
        self._waiting = None
        self._take_away()
        self._row = _MessageRow(message, self)
        self._layout.addWidget(self._row)
        self.show()
        self._place()

    def close_message(self, row: _MessageRow) -> None:
        """Take a message away and show the one that waited; asking twice does nothing."""
        if row is not self._row:
            return
        waiting, self._waiting = self._waiting, None
        self._take_away()
        if waiting is not None:
            self.show_message(waiting)

    def clear_news(self) -> None:
        """Take away what is not an error: it was about something else than what is being done now."""
        self._waiting = None
        if self._row is not None and self._row.message.tone is not Tone.ERROR:
            self._take_away()

    def clear(self) -> None:
        """Take everything away."""
        self._waiting = None
        self._take_away()

    @property
    def messages(self) -> tuple[Message, ...]:
        """What is shown now: one message or none."""
        return () if self._row is None else (self._row.message,)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._floor and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _take_away(self) -> None:
        row, self._row = self._row, None
        if row is not None:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.hide()

    def _place(self) -> None:
        if self._floor is None or self._left is None or self._row is None:
            return
        self._layout.activate()
        left = self._left.width()
        width = self._floor.width() - left
        height = self._layout.heightForWidth(width) if self._layout.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry(left, self._floor.height() - self._free() - height, width, height)
        self.raise_()


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
        layout.setContentsMargins(Space.M, 2, Space.XS, 2)
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
