"""The chosen cell of an import's preview as it stands in the sheet, and everything to ask about its row."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.problem import Severity
from lianbing_desktop.services.intake.import_plan import NEW_PERSON
from lianbing_desktop.services.wording import say_problem
from lianbing_desktop.ui.models.import_lines import PreviewLine
from lianbing_desktop.ui.models.import_preview import PreviewModel, cell_story
from lianbing_desktop.ui.shell.theme import Space, Tone, set_property

_HEIGHT = 102
"""Four lines of words. More findings scroll: the rows are what the dialog is for."""


class ImportDetail(QFrame):
    """On the left the cell, on the right its row's findings and, where that is a question, whom the row is about."""

    edit_requested = Signal()
    restore_requested = Signal(object, str)
    """Line and field whose cell shall be as it stands in the file again."""
    person_chosen = Signal(object, str)
    """Line and an entrant's id, NEW_PERSON, or "" to take the answer back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._line: PreviewLine | None = None
        self._field = ""
        self._title_label = _label(self, "section")
        self._place_label = _label(self, "caption")
        self._raw_label = _label(self)
        self._taken_label = _label(self, "soft")
        for label in (self._raw_label, self._taken_label, self._place_label):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._edit_button = QPushButton(self.tr("Correct this cell  F2"), self)
        self._restore_button = QPushButton(self.tr("Take the correction back"), self)
        for button in (self._edit_button, self._restore_button):
            button.setProperty("role", "link")
            button.setAutoDefault(False)
        self._edit_button.clicked.connect(self.edit_requested)
        self._restore_button.clicked.connect(lambda: self.restore_requested.emit(self._line, self._field))
        self._person_label = QLabel(self.tr("This row is"), self)
        self._person_label.setProperty("role", "field")
        self._person_box = QComboBox(self)
        self._person_box.setAccessibleName(self._person_label.text())
        self._person_box.activated.connect(
            lambda _place: self.person_chosen.emit(self._line, self._person_box.currentData())
        )
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.setFixedHeight(_HEIGHT)
        self.show_nothing()

    def show_nothing(self, text: str = "") -> None:
        """No cell is chosen."""
        self._line = None
        self._title_label.setText(text or self.tr("Choose a cell to see it as it stands in the sheet."))
        for widget in (self._place_label, self._raw_label, self._taken_label):
            widget.setText("")
        for hidden in (self._edit_button, self._restore_button, self._person_label, self._person_box):
            hidden.hide()
        self._show_findings(None)

    def show_cell(self, model: PreviewModel, line: PreviewLine, field: str, answer: str) -> None:
        """Show a cell of a line; `answer` is whom the organiser said the row is about."""
        self._line, self._field = line, field
        story = cell_story(model, line, field)
        who = "  ".join(part for part in (line.unit, line.name) if part)
        self._title_label.setText("  ·  ".join(part for part in (who, story.title) if part))
        self._place_label.setText(story.place)
        if story.place:
            raw = story.raw or self.tr("(empty)")
            self._raw_label.setText(self.tr("In the sheet: {raw}   ({kind})").format(raw=raw, kind=story.kind))
        else:
            self._raw_label.setText(story.kind if story.title else "")
        set_property(self._raw_label, "tone", story.tone.value if story.tone is not Tone.ACCENT else "neutral")
        parts = [self.tr("typed over: {text}").format(text=story.typed or self.tr("(empty)"))] if story.typed else []
        if story.change:
            parts.append(self.tr("in the list: {change}").format(change=story.change))
        elif story.title and story.place:
            taken = story.taken or self.tr("nothing, it stays empty")
            parts.append(self.tr("taken: {value}").format(value=taken))
        self._taken_label.setText("　".join(parts))
        self._edit_button.setVisible(field in line.planned.row.cells)
        self._restore_button.setVisible(field in line.planned.corrected)
        self._show_persons(line, answer)
        self._show_findings(line)

    @property
    def text(self) -> str:
        """Everything shown, line by line."""
        return "\n".join(label.text() for label in self.findChildren(QLabel) if label.text() and not label.isHidden())

    @property
    def person_box(self) -> QComboBox:
        """The list of people the row could be about."""
        return self._person_box

    def sizeHint(self) -> QSize:
        return QSize(600, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self._edit_button, self._restore_button):
            buttons.addWidget(button)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._title_label, 1)
        head.addLayout(buttons)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addLayout(head)
        for label in (self._place_label, self._raw_label, self._taken_label):
            left.addWidget(label)
        left.addStretch(1)
        person = QHBoxLayout()
        person.setSpacing(Space.S)
        person.addWidget(self._person_label)
        person.addWidget(self._person_box, 1)
        right = QVBoxLayout()
        right.setSpacing(Space.XS)
        right.addWidget(self._scroll, 1)
        right.addLayout(person)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        row.setSpacing(Space.L)
        row.addLayout(left, 5)
        row.addLayout(right, 6)

    def _show_findings(self, line: PreviewLine | None) -> None:
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for problem in line.planned.problems if line else ():
            label = QLabel(say_problem(problem), page)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("tone", (Tone.ERROR if problem.severity is Severity.ERROR else Tone.WARNING).value)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addStretch(1)
        self._scroll.setWidget(page)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _show_persons(self, line: PreviewLine, answer: str) -> None:
        planned, box = line.planned, self._person_box
        asked = bool(planned.candidates)
        self._person_label.setVisible(asked)
        box.setVisible(asked)
        if not asked:
            return
        box.clear()
        box.addItem(self.tr("not decided: as proposed"), "")
        for one in planned.candidates:
            about = "  ".join(part for part in (one.name, mask_id_number(one.id_number), one.source_file) if part)
            box.addItem(self.tr("the one in the list: {about}").format(about=about), one.id)
        if planned.may_be_new:
            box.addItem(self.tr("somebody else: add as new"), NEW_PERSON)
        box.setCurrentIndex(max(0, box.findData(answer)))


def _label(parent: QWidget, role: str = "") -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if role:
        label.setProperty("role", role)
    return label
