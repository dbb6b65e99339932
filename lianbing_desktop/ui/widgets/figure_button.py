"""A figure that leads to the page it comes from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lianbing_desktop.ui.shell.theme import Space, Tone, set_property


class FigureButton(QPushButton):
    """Works like any push button; figure and caption sit in labels so that each has its own type."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_property(self, "role", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._figure_label = QLabel("–", self)
        self._figure_label.setProperty("role", "figure")
        self._caption_label = QLabel(caption, self)
        self._caption_label.setProperty("role", "caption")
        self._rows = layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        layout.setSpacing(0)
        for label in (self._figure_label, self._caption_label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            # A long caption is cut off rather than pushing its neighbours out of the window; the tip has it whole.
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            layout.addWidget(label)

    @property
    def figure(self) -> str:
        """The figure in view."""
        return self._figure_label.text()

    @property
    def caption(self) -> str:
        """What it counts."""
        return self._caption_label.text()

    def set_figure(self, figure: str, tone: Tone = Tone.NEUTRAL, caption: str = "", tip: str = "") -> None:
        """Show another figure, and another caption when one is given; `tip` says more."""
        self._figure_label.setText(figure)
        set_property(self._figure_label, "tone", tone.value)
        if caption:
            self._caption_label.setText(caption)
        self.setAccessibleName(f"{self.caption} {figure}")
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)

    def sizeHint(self) -> QSize:
        return self._rows.sizeHint().expandedTo(QSize(104, 64))

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.sizeHint().height())
