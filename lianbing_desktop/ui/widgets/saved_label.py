"""The status bar's word on saving: what is on disk, since when, or what stands in the way."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from lianbing_desktop.services.safekeeping.saving import Saving
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.shell.theme import TONES, Tone


class SavedLabel(QWidget):
    """Says 已保存 and the time only of what COMMIT has returned for; red when a change is not on disk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._label = QLabel(self)
        self._label.setAccessibleName(self.tr("Saving"))
        layout.addWidget(self._label)
        self.write_button = QPushButton(self.tr("Try to edit"), self)
        self.write_button.setVisible(False)
        self.write_button.setFlat(True)
        layout.addWidget(self.write_button)
        layout.addStretch(1)

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def show_nothing_open(self) -> None:
        """No contest."""
        self._say(self.tr("Works without a network"), Tone.NEUTRAL)

    def show_reading(self, why: str) -> None:
        """The window may only look; `why` is the sentence that says who writes."""
        self._say(self.tr("Read-only: {why}").format(why=why), Tone.WARNING)
        self.write_button.setVisible(True)

    def show_saving(self, saving: Saving) -> None:
        """What is on disk."""
        if saving.trouble is not None:
            self._say(self.tr("NOT saved: {why}").format(why=say_error(saving.trouble)), Tone.ERROR)
            return
        parts = [
            self.tr("Saved {time}").format(time=f"{saving.at:%H:%M:%S}")
            if saving.at
            else self.tr("Everything is on disk")
        ]
        if saving.backup_at:
            parts.append(self.tr("backup {time}").format(time=f"{saving.backup_at:%H:%M}"))
        tone = Tone.NEUTRAL
        trouble = saving.journal_trouble or saving.backup_trouble
        if trouble is not None:
            parts.append(say_error(trouble))
            tone = Tone.WARNING
        self._say("  ·  ".join(parts), tone)

    def _say(self, text: str, tone: Tone) -> None:
        self.write_button.setVisible(False)
        self._label.setText(text)
        self._label.setToolTip(text)
        bold = "font-weight: 600;" if tone is Tone.ERROR else ""
        self._label.setStyleSheet("" if tone is Tone.NEUTRAL else f"color: {TONES[tone].ink}; {bold}")
