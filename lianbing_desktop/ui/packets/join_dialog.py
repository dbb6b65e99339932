"""汇总: what is new and the same, what was refused, and every difference side by side, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.services.packets.difference_words import Told
from lianbing_desktop.services.packets.merging import Arrived, Choice, Merged
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.packets.difference_panel import DifferencePanel, Key, key_of
from lianbing_desktop.ui.shell.theme import Tone


class JoinDialog(QDialog):
    """After `accept`, `choices` holds what a person decided; a difference without one stays open.

    `refused` are sentences: those packets are left out and hold up no other.
    """

    def __init__(
        self,
        found: Merged,
        told: Sequence[Told],
        arrived: Sequence[Arrived] = (),
        refused: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.choices: dict[Key, Choice] = {}
        self.setWindowTitle(self.tr("Join packets"))
        self.resize(1060, 540)
        words = [say("merge_would", {"added": found.added, "updated": found.updated, "same": found.same})]
        people = "、".join(dict.fromkeys(one.manifest.person or one.path.name for one in arrived))
        if people:
            words.insert(0, self.tr("From: {people}").format(people=people))
        if found.late:
            words.append(say("merge_late", {"count": found.late}))
        if told:
            words.append(self.tr("Differences stay as they are here until somebody decides; that may wait."))
        intro = QLabel("\n".join(words), self)
        intro.setWordWrap(True)
        self.refused_label = QLabel("\n".join(refused), self)
        self.refused_label.setWordWrap(True)
        self.refused_label.setProperty("tone", Tone.ERROR.value)
        self.refused_label.setVisible(bool(refused))
        self.panel = DifferencePanel(self._decision, self.tr("Nothing differs: everything can be joined."), self)
        self.panel.decided.connect(self._decide)
        self.join_button = QPushButton(self.tr("&Join"), self)
        self.join_button.setProperty("role", "primary")
        self.join_button.clicked.connect(self.accept)
        cancel_button = QPushButton(self.tr("Cancel"), self)
        cancel_button.setAutoDefault(False)
        cancel_button.clicked.connect(self.reject)
        ending = QHBoxLayout()
        ending.addStretch(1)
        for button in (cancel_button, self.join_button):
            ending.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(intro)
        layout.addWidget(self.refused_label)
        layout.addWidget(self.panel, 1)
        layout.addLayout(ending)
        self._told = list(told)
        self.panel.show_rows(self._told)
        (self.panel.reason_edit if told else self.join_button).setFocus()

    def _decide(self, one: Told, take_theirs: bool, reason: str) -> None:
        found = one.difference
        self.choices[key_of(one)] = Choice(found.ours.value, found.theirs.value, take_theirs, reason)
        self.panel.show_rows(self._told)
        self.panel.choose_next()

    def _decision(self, one: Told) -> tuple[str, Tone]:
        if one.difference.blocked:
            return self.tr("left out"), Tone.WARNING
        choice = self.choices.get(key_of(one))
        if choice is None:
            return self.tr("open"), Tone.WARNING
        return (self.tr("theirs") if choice.take_theirs else self.tr("ours")), Tone.DONE
