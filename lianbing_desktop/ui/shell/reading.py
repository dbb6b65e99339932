"""A window that may only look: commands that write are disabled and say why."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

_WRITES = re.compile(
    r"^_?(add|import|change|edit|delete|remove|withdraw|reinstate|assign|issue|make|study|history|round|rules|team|"
    r"seat|leave_out|revoke|settle|tie|undo|redo|facts|sign|blind|restore|back_up|save|enter|clear|up|down|desk|"
    r"appeals|sheets|join)(_\w+)?_(button|action)$"
)
"""What commands that write are called in the pages (a word and what it is, see CONTRIBUTING)."""


class ReadingGuard(QObject):
    """Holds the writing commands of pages disabled as long as the window may only look."""

    def __init__(self, reason: str, parent: QObject) -> None:
        super().__init__(parent)
        self._reason = reason

    def hold(self, page: QWidget) -> None:
        """Take a page in hand; what it enables later is disabled again at once."""
        for owner in (page, *page.findChildren(QWidget)):
            named = {**vars(owner), **vars(vars(owner).get("_form", owner))} if hasattr(owner, "__dict__") else {}
            for name, one in named.items():
                if _WRITES.match(name) and isinstance(one, QAbstractButton | QAction):
                    self._disable(one)
        for view in page.findChildren(QAbstractItemView):
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def _disable(self, one: QAbstractButton | QAction) -> None:
        one.setEnabled(False)
        one.setToolTip(self._reason)
        if isinstance(one, QAbstractButton):
            one.installEventFilter(self)
        else:
            one.enabledChanged.connect(lambda enabled, one=one: one.setEnabled(False) if enabled else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.EnabledChange and isinstance(watched, QAbstractButton) and watched.isEnabled():
            watched.setEnabled(False)
            watched.setToolTip(self._reason)
        return False
