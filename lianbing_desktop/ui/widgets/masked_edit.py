"""A field for an ID or phone number: what is stored stands in it masked until it is shown on purpose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from lianbing_desktop.ui.shell.icons import icon


class MaskedEdit(QObject):
    """Makes a field hold a stored number masked and read-only; F2, a click on its sign or `show` gives it free.

    `value()` is the whole text, shown or not; one the mask leaves as it is needs no showing. `on_shown` is called when
    it is shown.
    """

    def __init__(
        self, field: QLineEdit, stored: str, mask: Callable[[str], str], on_shown: Callable[[], object] = lambda: None
    ) -> None:
        super().__init__(field)
        self._field = field
        self._stored = stored
        self._on_shown = on_shown
        hidden = mask(stored) if stored else ""
        self._masked = hidden if hidden != stored else ""
        if not self._masked:
            field.setText(stored)
            return
        field.setText(self._masked)
        field.setReadOnly(True)
        words = QCoreApplication.translate("MaskedEdit", "Show and change (F2)")
        self._action = QAction(icon("eye"), words, field)
        self._action.triggered.connect(self.show)
        field.addAction(self._action, QLineEdit.ActionPosition.TrailingPosition)
        field.setToolTip(words)
        field.installEventFilter(self)

    def value(self) -> str:
        """The number."""
        typed = self._field.text()
        return self._stored if self._masked and typed == self._masked else typed

    def show(self) -> None:
        """Show the number to read or change it."""
        if self._masked:
            self._masked = ""
            self._field.removeAction(self._action)
            self._field.setToolTip("")
            self._field.setReadOnly(False)
            self._field.setText(self._stored)
            self._field.setFocus()
            self._on_shown()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if self._masked and key == Qt.Key.Key_F2:
            self.show()
            return True
        return super().eventFilter(watched, event)
