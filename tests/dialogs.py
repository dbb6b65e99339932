"""Working in a dialog that a test opens: it runs inside `exec`, so somebody must be there to answer it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

Kind = TypeVar("Kind", bound=QDialog)

_LOOK_EVERY = 20  # ms
_PATIENCE = 30  # s; no dialog holds a run up for longer than this


def in_dialog(kind: type[Kind], act: Callable[[Kind], object], ready: Callable[[Kind], bool] = lambda _: True) -> None:
    """Do this in the next dialog of that kind, once it is up, active and `ready`.

    Without the focus its shortcuts would not work, and a key pressed too early would leave it open for ever. A dialog
    that is still open long after, or one nobody expected, is closed, so that the test fails and does not hang.
    """
    started = time.monotonic()

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, kind) and ready(shown):
            if shown.isActiveWindow():
                QTimer.singleShot(_PATIENCE * 1000, lambda: _close(shown))
                act(shown)
                return
            shown.activateWindow()
        if time.monotonic() - started < _PATIENCE:
            QTimer.singleShot(_LOOK_EVERY, look)
        elif isinstance(shown, QDialog):
            _close(shown)

    QTimer.singleShot(_LOOK_EVERY, look)


def _close(dialog: QDialog) -> None:
    if shiboken6.isValid(dialog) and dialog.isVisible():
        dialog.reject()
