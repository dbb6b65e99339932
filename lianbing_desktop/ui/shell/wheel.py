"""The mouse wheel over a form that scrolls: it rolls the form and never changes what a field holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


def keep_rolling(form: QWidget) -> None:
    """Have every list, number and date field in the form pass the wheel on to what scrolls them."""
    for field in form.findChildren(QWidget):
        pass_wheel(field)


def pass_wheel(field: QWidget) -> None:
    """Have one field pass the wheel on, if it is of a kind that takes it."""
    if isinstance(field, QComboBox | QAbstractSpinBox):
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(_Passing(field))


class _Passing(QObject):
    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Wheel:
            return False
        event.ignore()
        return True
