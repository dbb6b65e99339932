"""Rolling a long form with the mouse wheel never changes a choice, a number or a date under the pointer."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QSpinBox, QVBoxLayout, QWidget

from lianbing_desktop.ui.shell.wheel import keep_rolling


def roll(field):
    middle = QPointF(field.rect().center())
    event = QWheelEvent(
        middle, QPointF(field.mapToGlobal(middle)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_the_wheel_leaves_fields_as_they_are_and_goes_on_to_what_scrolls_them(qtbot):
    form = QWidget()
    layout = QVBoxLayout(form)
    box, number, day = QComboBox(), QSpinBox(), QDateEdit()
    box.addItems(["一等奖", "二等奖"])
    for field in (box, number, day):
        layout.addWidget(field)
    qtbot.addWidget(form)
    form.show()
    date = day.date()
    assert roll(box)
    assert box.currentIndex() == 1, "what this test guards against"
    box.setCurrentIndex(0)
    keep_rolling(form)
    for field in (box, number, day):
        field.setFocus()
        assert not roll(field)
    assert (box.currentText(), number.value(), day.date()) == ("一等奖", 0, date)
