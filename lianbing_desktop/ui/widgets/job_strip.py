"""Shows the running job at the foot of the window: what, how far, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from lianbing_desktop.ui.shell.jobs import JobState
from lianbing_desktop.ui.shell.theme import Space, set_property


class JobStrip(QFrame):
    """Hidden while nothing runs. `cancel_requested` is sent once a job."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "job-strip")
        self._title_label = QLabel(self)
        self._detail_label = QLabel(self)
        set_property(self._detail_label, "role", "caption")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(220)
        self._cancel_button = QPushButton(self.tr("Cancel"), self)
        self._cancel_button.setProperty("role", "link")
        self._cancel_button.clicked.connect(self.cancel_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XS, Space.M, Space.XS)
        layout.setSpacing(Space.M)
        layout.addWidget(self._title_label)
        layout.addWidget(self._bar)
        layout.addWidget(self._detail_label)
        layout.addStretch(1)
        layout.addWidget(self._cancel_button)
        self.hide()

    def show_state(self, state: JobState | None) -> None:
        """Show how far the job is; None hides the strip. An unknown total shows a moving bar."""
        self.setVisible(state is not None)
        if state is None:
            return
        self._title_label.setText(state.title)
        self._bar.setRange(0, state.total)
        self._bar.setValue(state.done)
        parts = [f"{state.done} / {state.total}"] if state.total else []
        parts += [state.detail] if state.detail else []
        if state.waiting:
            parts.append(self.tr("{count} more waiting").format(count=state.waiting))
        self._detail_label.setText(self.tr("Stopping…") if state.cancelling else "   ".join(parts))
        self._cancel_button.setEnabled(not state.cancelling)
