"""唱分核对: the value just entered, so large that whoever reads out the sheets sees it across the table."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from lianbing_desktop.ui import theme
from lianbing_desktop.ui.theme import TONES, Colour, Size, Space, Tone

_NAME, _VALUES = 24, (46, 36, 28, 20)
_ROOM = 250
_EARLIER = 2


@dataclass(frozen=True, slots=True)
class Entered:
    """What was put on disk for whom. `before` says what stood there, "" when nothing did."""

    unit: str
    name: str
    value: str
    tone: Tone = Tone.NEUTRAL
    before: str = ""


class ReadBack(QFrame):
    """Shows the newest entry large and the ones before it small; or why a value was refused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._entered: deque[Entered] = deque(maxlen=_EARLIER + 1)
        self._title_label = self._label(Size.BODY, "section")
        self._title_label.setText(self.tr("Read back"))
        self._unit_label = self._label(Size.SECTION, "soft")
        self._name_label = self._label(_NAME, bold=True)
        self._value_label = self._label(_VALUES[0], bold=True)
        self._value_label.setMinimumHeight(_VALUES[0] + 14)
        self._note_label = self._label(Size.BODY, "soft")
        self._earlier_label = self._label(Size.CAPTION, "caption")
        for label in (self._note_label, self._earlier_label):
            label.setWordWrap(True)
        self._earlier_label.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(0)
        layout.addWidget(self._title_label)
        layout.addSpacing(Space.S)
        for label in (self._unit_label, self._name_label, self._value_label, self._note_label):
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addWidget(self._earlier_label)
        self.clear()

    @property
    def newest(self) -> Entered | None:
        """The entry shown large; None before the first."""
        return self._entered[-1] if self._entered else None

    @property
    def note(self) -> str:
        """The line below the value: what stood there before, or why a value was refused."""
        return self._note_label.text()

    def clear(self) -> None:
        """Forget everything, as for another round."""
        self._entered.clear()
        self._show(Entered("", "", "–"), self.tr("Each value is on disk as soon as Enter is pressed."), Tone.NEUTRAL)

    def show_entered(self, entered: Entered) -> None:
        """A value has reached the disk."""
        self._entered.append(entered)
        before = self.tr("before: {value}").format(value=entered.before) if entered.before else ""
        self._show(entered, before, entered.tone)

    def show_refused(self, unit: str, name: str, typed: str, sentence: str) -> None:
        """A value was not taken; nothing is stored."""
        self._show(Entered(unit, name, typed), sentence, Tone.ERROR)
        self._colour(self._note_label, Colour.ERROR)

    def _show(self, entered: Entered, note: str, tone: Tone) -> None:
        self._unit_label.setText(entered.unit)
        self._name_label.setText(entered.name)
        self._fit(entered.value)
        self._note_label.setText(note)
        self._colour(self._value_label, TONES[tone].ink if tone is not Tone.NEUTRAL else Colour.INK)
        self._colour(self._note_label, Colour.INK_SOFT)
        earlier = [one for one in self._entered if one is not entered][-_EARLIER:]
        # A refusal needs the room for its sentence.
        self._earlier_label.setVisible(not self._entered or entered is self._entered[-1])
        self._earlier_label.setText("\n".join(f"{one.unit}  {one.name}  {one.value}" for one in reversed(earlier)))
        self.setAccessibleName(" ".join(part for part in (entered.unit, entered.name, entered.value, note) if part))

    def _fit(self, value: str) -> None:
        """Set the value as large as it fits; what is typed by mistake may be too long for any size."""
        label, room = self._value_label, _ROOM
        size = next((size for size in _VALUES if _width(value, size) <= room), _VALUES[-1])
        label.setProperty("pixels", size)
        metrics = QFontMetrics(theme.font(size, bold=True))
        label.setText(metrics.elidedText(value, Qt.TextElideMode.ElideRight, room))

    def _label(self, pixels: int, role: str = "", *, bold: bool = False) -> QLabel:
        label = QLabel(self)
        if role:
            label.setProperty("role", role)
        label.setProperty("pixels", pixels)
        label.setProperty("bold", bold)
        self._colour(label, None)
        return label

    def _colour(self, label: QLabel, colour: Colour | None) -> None:
        # The application's stylesheet fixes the size of every text: a larger one has to be said in a stylesheet too.
        pixels, bold = label.property("pixels"), label.property("bold")
        rules = [f"font-size: {pixels}px"] if pixels not in {Size.BODY, Size.CAPTION} else []
        rules += ["font-weight: 600"] if bold else []
        rules += [f"color: {colour.value}"] if colour is not None else []
        label.setStyleSheet("; ".join(rules))
        label.setFont(theme.font(pixels, bold=bold))


def _width(text: str, pixels: int) -> int:
    return QFontMetrics(theme.font(pixels, bold=True)).horizontalAdvance(text)
