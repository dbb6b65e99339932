"""What an import has to say about whole files: those that could not be read, and what is odd about sheets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from lianbing_desktop.services.intake.import_plan import ImportPlan
from lianbing_desktop.services.wording import say_error, say_problem
from lianbing_desktop.ui.shell.theme import Space, Tone

_HEIGHT = 84
"""Three lines in two boxes. More of them scroll: the rows are what the dialog is for."""


class ImportTrouble(QScrollArea):
    """Takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.hide()

    def show_plan(self, plan: ImportPlan, width: int) -> None:
        """Unreadable files in red, below them questions about files and sheets; `width` is the room there is."""
        unreadable = [say_error(one.error) for one in plan.unreadable]
        odd = [
            f"{planned.path.name}  {say_problem(problem)}"
            for planned in plan.files
            for problem in planned.reading.problems
        ]
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for lines, tone in ((unreadable, Tone.ERROR), (odd, Tone.WARNING)):
            if lines:
                column.addWidget(_notice(lines, tone, page))
        self.setWidget(page)
        self.setVisible(bool(unreadable or odd))
        self.setFixedHeight(max(0, min(_HEIGHT, column.heightForWidth(width))))

    @property
    def text(self) -> str:
        """Everything shown, line by line."""
        page = self.widget()
        return "\n".join(label.text() for label in page.findChildren(QLabel)) if page is not None else ""


def _notice(lines: Sequence[str], tone: Tone, parent: QWidget) -> QFrame:
    frame = QFrame(parent)
    frame.setProperty("role", "message")
    frame.setProperty("tone", tone.value)
    column = QVBoxLayout(frame)
    column.setContentsMargins(Space.M, 3, Space.M, 3)
    column.setSpacing(0)
    for line in lines:
        label = QLabel(line, frame)
        label.setWordWrap(True)
        label.setProperty("tone", tone.value)
        column.addWidget(label)
    return frame
