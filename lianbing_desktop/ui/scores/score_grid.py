"""The entry grid, made for the keypad: type a number, press Enter, and the cursor stands on the next person.

A value is on disk before the cursor moves; a value that was refused stays in its cell, marked, and is not stored.
Only Enter, Tab and the arrow keys up and down store: a cell that is left in any other way shows what it held before.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from lianbing_desktop.domain.score import RoundKind, ScoreState
from lianbing_desktop.domain.scoring.round_result import STATED, judge_number
from lianbing_desktop.services.scoring.score_entry import ScoreLine
from lianbing_desktop.ui.models.score_model import ScoreColumn, ScoreModel
from lianbing_desktop.ui.scores.score_cells import ENTER, UP_AND_DOWN, ScoreDelegate, half_width
from lianbing_desktop.ui.shell.theme import Size, Tone, set_property

Index = QModelIndex | QPersistentModelIndex
STATE_KEYS = {
    "a": ScoreState.ABSENT,
    "/": ScoreState.ABSENT,
    "q": ScoreState.FORFEIT,
    "*": ScoreState.FORFEIT,
    "w": ScoreState.VOID,
    "+": ScoreState.VOID,
}
"""One key for each state: a letter for the left hand, a key of the keypad for the right."""
_BEGINS_NUMBER = frozenset("0123456789.-０１２３４５６７８９．－。")
_EXCUSED_KEY = "h"
"""The judge of the column gives no mark (回避)."""
_WIDTHS = {
    ScoreColumn.NUMBER: 56, ScoreColumn.UNIT: 116, ScoreColumn.SCORE: 112, ScoreColumn.STATE: 92,
    ScoreColumn.MARK: 68, ScoreColumn.TIME: 92,
}  # fmt: skip
_TEAM_WIDTHS = _WIDTHS | {
    ScoreColumn.NUMBER: 48, ScoreColumn.UNIT: 92, ScoreColumn.SCORE: 104, ScoreColumn.STATE: 84,
}  # fmt: skip
_JUDGED_WIDTHS = _WIDTHS | {
    ScoreColumn.NUMBER: 38, ScoreColumn.SCORE: 68, ScoreColumn.TIME: 64,
}  # fmt: skip
_NAME_ROOM, _MARK_ROOM = 70, 45


class ScoreGrid(QTableView):
    """`set_entry` gives it what stores a typed text or a state, and what is told of a cell left without storing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._enter: Callable[[ScoreLine, str, str], bool] = lambda _line, _part, _text: False
        self._mark: Callable[[ScoreLine, str, ScoreState], bool] = lambda _line, _part, _state: False
        self._left: Callable[[ScoreLine, str, str], None] = lambda _line, _part, _text: None
        self._editor: QLineEdit | None = None
        self._edited: tuple[ScoreLine, str] | None = None
        self.down_columns = False
        """Whether Enter goes down a judge's column instead of along a person's marks."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Size.ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.setItemDelegate(ScoreDelegate(self))

    def set_entry(
        self,
        enter: Callable[[ScoreLine, str, str], bool],
        mark: Callable[[ScoreLine, str, ScoreState], bool],
        left: Callable[[ScoreLine, str, str], None],
    ) -> None:
        """What a typed text and a state key do: they answer whether it is on disk and tell the user when it is not.

        Each gets the line and the part of the score the column stands for. A state other than "not entered" is about
        the person, except VOID for a judge's column, which excuses the judge there. `left` gets the cell closed
        without storing, and the text that is lost: "" when that was meant.
        """
        self._enter, self._mark, self._left = enter, mark, left

    def set_score_model(self, model: ScoreModel) -> None:
        """Show a model."""
        self.setModel(model)
        self.show_columns()

    def show_columns(self) -> None:
        """Give the columns their widths: a team's members need more room than one name, judges share what there is."""
        model, header = self._model, self.horizontalHeader()
        widths = _TEAM_WIDTHS if model.round.kind is RoundKind.TEAM else _WIDTHS
        if model.round.settings.judges:
            widths = _JUDGED_WIDTHS
        marks = sum(one.column is ScoreColumn.MARK for one in model.columns)
        set_property(self, "dense", bool(marks))
        not_marks = [one.column for one in model.columns if one.column is not ScoreColumn.MARK]
        fixed = sum(widths[column] for column in not_marks if column is not ScoreColumn.NAME)
        room = max(self.viewport().width() - fixed - _NAME_ROOM, 0)
        mark = min(max(room // marks, _MARK_ROOM), widths[ScoreColumn.MARK]) if marks else 0
        header.setMinimumSectionSize(30)
        for place, one in enumerate(model.columns):
            width = mark if one.column is ScoreColumn.MARK else widths.get(one.column, 0)
            if one.column is ScoreColumn.NAME:
                width = max(self.viewport().width() - fixed - marks * mark, _NAME_ROOM)
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(place, width)
        wide = marks * mark > room
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wide else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)

    @property
    def line(self) -> ScoreLine | None:
        """The line the cursor stands on."""
        index = self.currentIndex()
        return self._model.lines[index.row()] if index.isValid() else None

    @property
    def part(self) -> str:
        """The part of the score the cursor's column stands for."""
        index = self.currentIndex()
        part = self._model.columns[index.column()].part if index.isValid() else None
        return part if part is not None else STATED

    @property
    def cursor_cell(self) -> tuple[int, int]:
        """The row and column of the cell that carries the cursor's frame; (-1, -1) while the cell itself is open."""
        index = self.currentIndex()
        return (index.row(), index.column()) if self._editor is None else (-1, -1)

    def column_at(self, index: Index) -> ScoreColumn:
        """What the column of an index holds."""
        return self._model.columns[index.column()].column

    @property
    def editor(self) -> QLineEdit | None:
        """The open cell, if one is being typed in."""
        return self._editor

    def go_to(self, row: int, column: int = -1) -> None:
        """Put the cursor on a row, in the column it stands in or in another one, and bring it into view."""
        if not 0 <= row < self._model.rowCount():
            return
        columns = self._model.entry_columns
        if column not in columns:
            now = self.currentIndex().column()
            column = now if now in columns else columns[0]
        index = self._model.index(row, column)
        self.setCurrentIndex(index)
        # Half a screen at a time: who follows a sheet sees the next ones coming, and not every line draws all again.
        hint = QAbstractItemView.ScrollHint
        seen = self.viewport().rect().contains(self.visualRect(index))
        self.scrollTo(index, hint.EnsureVisible if seen else hint.PositionAtCenter)

    def go_on(self, *, back: bool = False) -> None:
        """To the next cell to type in: along the row and then to the next person, or down the judge's column."""
        columns, index = self._model.entry_columns, self.currentIndex()
        place = columns.index(index.column()) if index.column() in columns else 0
        if self.down_columns or len(columns) == 1:
            self.go_to(index.row() + (-1 if back else 1), columns[place])
        elif back:
            row = index.row() if place else index.row() - 1
            self.go_to(row, columns[place - 1])
        else:
            last = place == len(columns) - 1
            self.go_to(index.row() + 1 if last else index.row(), columns[0] if last else columns[place + 1])

    def go_to_next_open(self) -> None:
        """Put the cursor on the next row without anything on record."""
        if self._model.lines:
            row = self._model.next_open(self.currentIndex().row())
            self.go_to(row, self._model.entry_columns[0])

    @property
    def _model(self) -> ScoreModel:
        model = self.model()
        assert isinstance(model, ScoreModel)
        return model

    def currentChanged(self, current: Index, previous: Index) -> None:
        if (current.row(), current.column()) != (previous.row(), previous.column()):
            self.leave()
        super().currentChanged(current, previous)
        # An input method would swallow the keys for absent, forfeited and void while it is set to Chinese.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        for index in (current, previous):
            if index.isValid():
                self.viewport().update(self.visualRect(index))

    def focusInEvent(self, event: QFocusEvent) -> None:
        # The view's own handler draws everything again whenever a cell is opened or closed, that is twice a value.
        QAbstractScrollArea.focusInEvent(self, event)
        self._draw_row()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        QAbstractScrollArea.focusOutEvent(self, event)
        self._draw_row()

    def _draw_row(self) -> None:
        area = self.visualRect(self.currentIndex())
        self.viewport().update(0, area.top(), self.viewport().width(), area.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.go_to(index.row(), index.column())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self._begin("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        index = self.currentIndex()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if not plain or not index.isValid():
            super().keyPressEvent(event)
            return
        text = event.text().casefold()
        if key in ENTER:
            self.go_on()
        elif key == Qt.Key.Key_Delete:
            self._set_state(self.part, ScoreState.NOT_ENTERED)
        elif text and (text in _BEGINS_NUMBER or self._is_grade(text)):
            self._begin(event.text())
        elif text in STATE_KEYS and text:
            if self._set_state(STATED, STATE_KEYS[text]):
                self.go_to(index.row() + 1, self._model.entry_columns[0])
        elif text == _EXCUSED_KEY and judge_number(self.part):
            if self._set_state(self.part, ScoreState.VOID):
                self.go_on()
        elif key == Qt.Key.Key_F2:
            self._begin("")
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._step_aside(-1 if key == Qt.Key.Key_Left else 1)
            event.accept()
        elif text and text.isprintable():
            event.accept()  # no jumping by letters: a name typed here by mistake must not move or change anything
        else:
            super().keyPressEvent(event)

    def _is_grade(self, text: str) -> bool:
        """Whether a letter begins a grade of the round: there it is what one types, not the key of a state."""
        return any(grade.casefold().startswith(text) for grade, _ in self._model.round.settings.grades)

    def _step_aside(self, step: int) -> None:
        columns, index = self._model.entry_columns, self.currentIndex()
        if index.column() in columns:
            place = columns.index(index.column()) + step
            if 0 <= place < len(columns):
                self.go_to(index.row(), columns[place])

    def take(self, editor: QLineEdit, key: Qt.Key) -> None:
        """Store what was typed, then move; refused it stays open with its text marked."""
        if editor is not self._editor or self._edited is None:
            return
        line, part = self._edited
        typed = editor.text()
        if typed.strip() and not self._enter(line, part, typed):
            set_property(editor, "tone", Tone.ERROR.value)
            editor.selectAll()
            return
        row = self._model.row_of(line.subject_id)
        self._close()
        self.setFocus()
        if not typed.strip():
            self._left(line, part, "")
        if key in UP_AND_DOWN:
            self.go_to(max(0, min(row + UP_AND_DOWN[key], self._model.rowCount() - 1)))
        else:
            self.go_on(back=key == Qt.Key.Key_Backtab)

    @property
    def typed(self) -> str:
        """What stands in the open cell and is not on record; "" without one."""
        if self._editor is None or self._edited is None:
            return ""
        typed = self._editor.text().strip()
        return "" if typed == self._model.typed_text(*self._edited) else typed

    def leave(self) -> bool:
        """Close the open cell without storing, as whoever goes elsewhere does; whether a typed text is lost."""
        if self._edited is None:
            return False
        line, part = self._edited
        typed = self.typed
        self._close()
        self._left(line, part, typed)
        return bool(typed)

    def drop(self) -> None:
        """Escape: close the open cell without storing; the cursor stays."""
        edited = self._edited
        self._close()
        self.setFocus()
        if edited is not None:
            self._left(*edited, "")

    def _close(self) -> None:
        editor, self._editor, self._edited = self._editor, None, None
        if editor is not None:
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def opened(self, editor: QLineEdit) -> None:
        """A cell has been opened for typing."""
        line = self.line
        self._editor, self._edited = editor, (line, self.part) if line is not None else None
        editor.destroyed.connect(lambda: self._forget(editor))

    def _forget(self, editor: QLineEdit) -> None:
        if self._editor is editor:
            self._editor = self._edited = None

    def reset(self) -> None:
        self.leave()  # other lines: the open cell goes with the old ones
        super().reset()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # the window put down in the taskbar comes back as it was
            self.leave()

    def _begin(self, text: str) -> None:
        if self._editor is not None:
            return
        self.go_to(self.currentIndex().row(), self.currentIndex().column())
        self.edit(self.currentIndex())
        if self._editor is not None and text:
            self._editor.setText(half_width(text))

    def _set_state(self, part: str, state: ScoreState) -> bool:
        line = self.line
        return line is not None and self._mark(line, part, state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_columns()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
