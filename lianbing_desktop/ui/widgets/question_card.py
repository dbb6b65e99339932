"""A question only a person can settle, with the possible answers as buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lianbing_desktop.ui.shell.icons import pixmap
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.theme import TONES, Space, Tone

_ICONS = {Tone.WARNING: "warning", Tone.ERROR: "error", Tone.DONE: "done"}


class QuestionCard(QFrame):
    """A sentence in its tone; answers stand below it in the order they are added."""

    def __init__(self, text: str, tone: Tone = Tone.WARNING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self.setProperty("tone", tone.value)
        self.setAccessibleName(text)
        sign = QLabel(self)
        sign.setPixmap(pixmap(_ICONS.get(tone, "info"), TONES[tone].ink, 18, self.devicePixelRatioF()))
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(Space.S)
        self._answers.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(label)
        words.addLayout(self._answers)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def add_answer(self, text: str, answer: Callable[[], object], *, leads_on: bool = False) -> QPushButton:
        """Add a button. To answer is to write, unless it only `leads_on` to where the matter is settled."""
        button = QPushButton(text, self)
        if not leads_on:
            writes(button)
        button.clicked.connect(lambda _checked=False: answer())
        self._answers.insertWidget(self._answers.count() - 1, button)
        return button
