"""Draws the designer's page away from the window's thread: the newest wish wins, the ones between are skipped."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from lianbing_desktop.services.awards.designing import DrawnPage, installed_families

_PAUSE = 40
"""Milliseconds without a further change before a page is drawn."""


class PageDrawer(QObject):
    """`drawn` brings each page that was drawn, `families` once the installed typefaces' names."""

    drawn = Signal(object)
    families = Signal(object)
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish: Callable[[], DrawnPage] | None = None
        self._thread: threading.Thread | None = None
        self._reading: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._start)
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether every wish was met."""
        return self._wish is None and self._thread is None

    def ask(self, draw: Callable[[], DrawnPage]) -> None:
        """Have a page drawn by `draw`, which must not touch the window nor the contest's connection."""
        self._wish = draw
        self._timer.start()

    def ask_families(self) -> None:
        """Have the installed typefaces listed: reading their names takes a second on a full computer."""
        self._reading = threading.Thread(
            target=lambda: self.families.emit(installed_families()), name="typefaces", daemon=True
        )
        self._reading.start()

    def close(self) -> None:
        """Draw nothing more, and wait for the page at hand."""
        self._timer.stop()
        self._wish = None
        if self._reading is not None:
            self._reading.join()
        if self._thread is not None:
            self._thread.join()

    def _start(self) -> None:
        wish = self._wish
        if self._thread is not None or wish is None:
            return
        self._wish = None

        def work() -> None:
            try:
                page: object = wish()
            except Exception as error:
                page = error
            self._done.emit(page)

        self._thread = threading.Thread(target=work, name="page", daemon=True)
        self._thread.start()

    def _on_done(self, page: object) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if isinstance(page, Exception):
            raise page
        self.drawn.emit(page)
        if self._wish is not None:
            self._timer.start()
