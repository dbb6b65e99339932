"""A white panel that holds what belongs together, and the tile that shows one figure."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from lianbing_desktop.ui.shell.theme import Space, Tone, set_property
from lianbing_desktop.ui.widgets.heading import SectionHeading


class Card(QFrame):
    """Add content to `body`. With a title, `heading` takes buttons and a line of explanation."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        self.body.setSpacing(Space.S)
        self.heading = SectionHeading(title, self)
        self.heading.setVisible(bool(title))
        self.body.addWidget(self.heading)


class FigureCard(QFrame):
    """One figure with what it counts below it, in the tone of its news."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._figure_label = QLabel("–", self)
        self._figure_label.setProperty("role", "figure")
        self._caption_label = QLabel(caption, self)
        self._caption_label.setProperty("role", "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(0)
        layout.addWidget(self._figure_label)
        layout.addWidget(self._caption_label)

    def set_figure(self, figure: str, tone: Tone = Tone.NEUTRAL, caption: str | None = None) -> None:
        """Show another figure, and another caption when one is given."""
        self._figure_label.setText(figure)
        set_property(self._figure_label, "tone", tone.value)
        if caption is not None:
            self._caption_label.setText(caption)
        self.setAccessibleName(f"{self._caption_label.text()} {figure}")
