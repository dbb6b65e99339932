"""A window that may only look: controls that write are disabled and say why.

Whoever makes such a control says so with `writes`. What is forgotten is refused all the same, with a sentence, by the
contest itself.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

_WRITES, _HELD = "writes", "held"


def writes(*controls: QAbstractButton | QAction) -> None:
    """Mark buttons and actions that change the contest, or open what does nothing else."""
    for control in controls:
        control.setProperty(_WRITES, True)


class ReadingGuard(QObject):
    """Holds the writing controls of pages disabled as long as the window may only look."""

    def __init__(self, reason: str, parent: QObject) -> None:
        super().__init__(parent)
        self._reason = reason

    def hold(self, page: QWidget) -> None:
        """Take a page in hand; what it enables later is disabled again at once."""
        for button in page.findChildren(QAbstractButton):
            if button.property(_WRITES):
                self._disable(button)
                button.installEventFilter(self)
        for action in page.findChildren(QAction):
            if action.property(_WRITES) and not action.property(_HELD):
                action.setProperty(_HELD, True)
                self._disable(action)
                action.enabledChanged.connect(lambda enabled, action=action: self._disable(action) if enabled else None)
        for view in page.findChildren(QAbstractItemView):
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def _disable(self, control: QAbstractButton | QAction) -> None:
        control.setEnabled(False)
        control.setToolTip(self._reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.EnabledChange and isinstance(watched, QAbstractButton) and watched.isEnabled():
            self._disable(watched)
        return False
