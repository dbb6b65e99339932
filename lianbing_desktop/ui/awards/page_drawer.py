"""Draws the designer's page away from the window's thread: the newest wish wins, the ones between are skipped."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from lianbing_desktop.services.awards.design_words import Readership
from lianbing_desktop.services.awards.designing import DrawnPage, LiftedPage, installed_families

_PAUSE = 20
"""Milliseconds from the first change until a page is drawn: what is typed in one go is drawn once."""
_TURN = 0.0005
"""Seconds after which Python lets the other thread go on while both have work. Its own 5 ms are half a frame long,
and an event handler waits for its turn several times: with them a block lasts twice as long (benchmarks/designer.py).
"""


class PageDrawer(QObject):
    """`drawn` brings each page that was drawn, `rarest` once the rarest name (a Filling or None), `families` the
    installed typefaces' names.

    From the first wish until `close` the threads of this process take shorter turns, and what was there before is left
    out when Python looks for garbage: going through a whole contest holds every thread up for 40 to 100 ms.
    """

    drawn = Signal(object)
    rarest = Signal(object)
    families = Signal(object)
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish: Callable[[], DrawnPage | LiftedPage] | None = None
        self._usual_turn = 0.0
        self._told = False
        self._thread: threading.Thread | None = None
        self._reading: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._start)
        self.families.connect(self._on_told)
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether every wish was met."""
        return self._wish is None and self._thread is None

    @property
    def asked(self) -> bool:
        """Whether the typefaces have said everything."""
        return self._told

    def ask(self, draw: Callable[[], DrawnPage | LiftedPage]) -> None:
        """Have a page drawn by `draw`, which must not touch the window nor the contest's connection."""
        if not self._usual_turn:
            self._usual_turn = sys.getswitchinterval()
            sys.setswitchinterval(_TURN)
            gc.freeze()
        self._wish = draw
        if not self._timer.isActive():
            self._timer.start()

    def ask_about_faces(self, people: Readership, face: str) -> None:
        """Have the typefaces asked for the rarest name where `face` is wanted, then the installed ones listed: opening
        them and reading their names takes a second on a full computer. Asked once.
        """
        if self._reading is not None:
            return

        def read() -> None:
            self.rarest.emit(people.rarest(face))
            self.families.emit(installed_families())

        self._reading = threading.Thread(target=read, name="typefaces", daemon=True)
        self._reading.start()

    def close(self) -> None:
        """Draw nothing more, and wait for the page at hand."""
        self._timer.stop()
        self._wish = None
        if self._reading is not None:
            self._reading.join()
        if self._thread is not None:
            self._thread.join()
        if self._usual_turn:
            sys.setswitchinterval(self._usual_turn)
            self._usual_turn = 0.0
            gc.unfreeze()

    def _on_told(self) -> None:
        self._told = True
        if self._usual_turn:
            gc.freeze()  # the typefaces that were opened meanwhile

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
