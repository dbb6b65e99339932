"""The chosen row of an import preview: what stands in each of its cells, and what was made of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lianbing_desktop.domain.problem import Severity
from lianbing_desktop.services.wording import say_problem
from lianbing_desktop.ui.models.import_model import (
    FieldDetail,
    PreviewLine,
    action_tone,
    action_words,
    field_details,
)
from lianbing_desktop.ui.shell.page import Badge
from lianbing_desktop.ui.shell.theme import Space, Tone
from lianbing_desktop.ui.widgets.badge import BadgeLabel

_ACROSS = 4
"""Cells side by side."""


class ImportDetail(QFrame):
    """Cells stand in a grid, each below its field's name and coordinate; findings stand above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty = QLabel(self.tr("Choose a row to see its cells as they stand in the sheet."), self)
        self._empty.setProperty("role", "caption")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._empty)
        layout.addWidget(self._scroll)
        self.show_line(None)

    def show_line(self, line: PreviewLine | None) -> None:
        """Show a row, or ask to choose one."""
        self._empty.setVisible(line is None)
        self._scroll.setVisible(line is not None)
        if line is None:
            self.setAccessibleName(self._empty.text())
            return
        content = QWidget()
        content.setProperty("role", "page")
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(self._heading(line, content))
        for problem in line.planned.problems:
            tone = Tone.ERROR if problem.severity is Severity.ERROR else Tone.WARNING
            where = problem.place.cell
            text = say_problem(problem)
            label = _words(self.tr("{cell}: {text}").format(cell=where, text=text) if where else text, content)
            label.setProperty("tone", tone.value)
            column.addWidget(label)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        for number, detail in enumerate(field_details(line.planned)):
            grid.addLayout(self._cell(detail, content), number // _ACROSS, number % _ACROSS)
        for place in range(_ACROSS):
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        column.addStretch(1)
        self._scroll.setWidget(content)
        self.setAccessibleName(" ".join((line.unit, line.name, line.outcome)).strip())

    @property
    def text(self) -> str:
        """Everything shown, line by line."""
        shown = self._scroll.widget()
        return (
            ""
            if self._scroll.isHidden() or shown is None
            else "\n".join(label.text() for label in shown.findChildren(QLabel))
        )

    def sizeHint(self) -> QSize:
        return QSize(600, 168)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 104)

    def _heading(self, line: PreviewLine, parent: QWidget) -> QHBoxLayout:
        action = line.planned.action
        name = QLabel(f"{line.unit}  {line.name}".strip(), parent)
        name.setProperty("role", "section")
        place = QLabel(f"{line.planned.file}  {line.stands_at}", parent)
        place.setProperty("role", "caption")
        badge = BadgeLabel(parent=parent)
        badge.set_badge(Badge(action_words(action), action_tone(action)))
        heading = QHBoxLayout()
        heading.setSpacing(Space.S)
        for widget in (name, badge, place):
            heading.addWidget(widget)
        heading.addStretch(1)
        return heading

    def _cell(self, detail: FieldDetail, parent: QWidget) -> QVBoxLayout:
        title = QLabel(f"{detail.title}  {detail.cell}".strip(), parent)
        title.setProperty("role", "caption")
        raw = _words(detail.raw or (self.tr("(empty)") if detail.cell else self.tr("(not in the sheet)")), parent)
        if not detail.raw:
            raw.setProperty("role", "caption")
        raw.setProperty("tone", detail.tone.value if detail.tone is not Tone.ACCENT else Tone.NEUTRAL.value)
        cell = QVBoxLayout()
        cell.setSpacing(0)
        cell.addWidget(title)
        cell.addWidget(raw)
        if detail.note:
            note = _words(detail.note, parent)
            note.setProperty("role", "caption")
            note.setProperty("tone", detail.tone.value)
            cell.addWidget(note)
        cell.addStretch(1)
        return cell


def _words(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
