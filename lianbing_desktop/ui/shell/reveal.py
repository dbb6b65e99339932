"""Whole numbers on the screen are shown on purpose, and only for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractButton

SHOWN_FOR = 5 * 60_000
"""Milliseconds after which shown numbers are masked again."""


class Reveal(QObject):
    """Unchecks the button that shows whole numbers after SHOWN_FOR, and when it goes out of sight with its page.

    `on_shown` is called whenever they are shown.
    """

    def __init__(self, button: QAbstractButton, on_shown: Callable[[], object] = lambda: None) -> None:
        super().__init__(button)
        self._button = button
        self._on_shown = on_shown
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SHOWN_FOR)
        self.timer.timeout.connect(lambda: button.setChecked(False))
        button.toggled.connect(self._on_toggled)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and self._button.isChecked() and not event.spontaneous():
            self._button.setChecked(False)
        return super().eventFilter(watched, event)

    def _on_toggled(self, shown: bool) -> None:
        if shown:
            self.timer.start()
            self._on_shown()
        else:
            self.timer.stop()
