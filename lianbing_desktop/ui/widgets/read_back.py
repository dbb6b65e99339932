"""唱分核对: the value just entered, so large that whoever reads out the sheets sees it across the table."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.theme import TONES, Colour, Size, Space, Tone

_NAME, _VALUES = 24, (46, 36, 28, 20)
_ROOM = 250
_EARLIER = 2


@dataclass(frozen=True, slots=True)
class Entered:
    """What stands on disk for whom. `before` says what stood there, "" when nothing did.

    `subject_id` is the entrant or team by which `recheck` asks again; "" for nobody.
    """

    unit: str
    name: str
    value: str
    tone: Tone = Tone.NEUTRAL
    before: str = ""
    subject_id: str = ""


class ReadBack(QFrame):
    """Shows the newest entry large and the ones before it small; or why a value was refused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._entered: deque[Entered] = deque(maxlen=_EARLIER + 1)
        self._shown = Entered("", "", "")
        self.refusing = False
        """Whether it shows a value that was refused, and so not what stands on disk."""
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

    @property
    def shown(self) -> Entered:
        """What is shown large."""
        return self._shown

    @property
    def earlier(self) -> str:
        """The entries before the one shown large, one a line."""
        return self._earlier_label.text()

    def clear(self, note: str = "") -> None:
        """Forget everything, as for another round."""
        self._entered.clear()
        note = note or self.tr("Each value is on disk as soon as Enter is pressed.")
        self._show(Entered("", "", "–"), note, Tone.NEUTRAL)

    def show_entered(self, entered: Entered, note: str = "") -> None:
        """A value has reached the disk; `note` says what it comes to."""
        self._keep([one for one in self._entered if one.subject_id != entered.subject_id])
        self._entered.append(entered)
        before = self.tr("before: {value}").format(value=entered.before) if entered.before else ""
        self._show(entered, "\n".join(part for part in (note, before) if part), entered.tone)

    def show_stored(self, stored: Entered, note: str = "") -> None:
        """What stands on disk for somebody for whom nothing was put there just now."""
        self._show(stored, note, stored.tone)

    def recheck(self, stored: Callable[[str], Entered | None]) -> None:
        """Show only what still stands: `stored` says what a subject has on disk, None for one that is gone."""
        self._keep([one for one in self._entered if (now := stored(one.subject_id)) and now.value == one.value])
        shown = self._shown
        if self.refusing or not shown.subject_id:
            self._show_earlier()
            return
        now = stored(shown.subject_id)
        if now is None:
            self.clear()
        elif now.value != shown.value:
            self.show_stored(now, self.tr("This is what is on disk now."))
        else:
            self._show_earlier()

    def show_refused(self, unit: str, name: str, typed: str, sentence: str) -> None:
        """A value was not taken; nothing is stored."""
        self._show(Entered(unit, name, typed), sentence, Tone.ERROR, refusing=True)
        self._colour(self._note_label, Colour.ERROR)

    def _keep(self, entered: list[Entered]) -> None:
        self._entered.clear()
        self._entered.extend(entered)

    def _show(self, entered: Entered, note: str, tone: Tone, *, refusing: bool = False) -> None:
        self._shown, self.refusing = entered, refusing
        self._unit_label.setText(entered.unit)
        self._name_label.setText(entered.name)
        self._fit(entered.value)
        self._note_label.setText(note)
        self._colour(self._value_label, TONES[tone].ink if tone is not Tone.NEUTRAL else Colour.INK)
        self._colour(self._note_label, Colour.INK_SOFT)
        self._show_earlier()
        self.setAccessibleName(" ".join(part for part in (entered.unit, entered.name, entered.value, note) if part))

    def _show_earlier(self) -> None:
        others = [one for one in self._entered if one.subject_id != self._shown.subject_id][-_EARLIER:]
        # A refusal needs the room for its sentence.
        self._earlier_label.setVisible(not self.refusing)
        self._earlier_label.setText("\n".join(f"{one.unit}  {one.name}  {one.value}" for one in reversed(others)))

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
