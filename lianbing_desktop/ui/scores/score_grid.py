"""The entry grid, made for the keypad: type a number, press Enter, and the cursor stands on the next person.

A value is on disk before the cursor moves; a value that was refused stays in its cell, marked, and is not stored.
Only Enter, Tab and the arrow keys up and down store: a cell that is left in any other way shows what it held before.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from lianbing_desktop.domain.score import RoundKind, ScoreState
from lianbing_desktop.services.scoring.score_entry import ScoreLine
from lianbing_desktop.ui.models.score_model import ScoreColumn, ScoreModel
from lianbing_desktop.ui.models.table_model import TONE_ROLE
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.page import Badge
from lianbing_desktop.ui.shell.theme import Colour, Size, Tone, set_property
from lianbing_desktop.ui.widgets.badge import paint_badge

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
_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1}
_WIDTHS = {ScoreColumn.NUMBER: 56, ScoreColumn.UNIT: 116, ScoreColumn.SCORE: 112, ScoreColumn.STATE: 92}
_TEAM_WIDTHS = {ScoreColumn.NUMBER: 48, ScoreColumn.UNIT: 92, ScoreColumn.SCORE: 104, ScoreColumn.STATE: 84}


class ScoreGrid(QTableView):
    """`set_entry` gives it what stores a typed text or a state, and what is told of a cell left without storing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._enter: Callable[[ScoreLine, str], bool] = lambda _line, _text: False
        self._mark: Callable[[ScoreLine, ScoreState], bool] = lambda _line, _state: False
        self._left: Callable[[ScoreLine, str], None] = lambda _line, _text: None
        self._editor: QLineEdit | None = None
        self._edited: ScoreLine | None = None
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
        self.setItemDelegate(_ScoreDelegate(self))

    def set_entry(
        self,
        enter: Callable[[ScoreLine, str], bool],
        mark: Callable[[ScoreLine, ScoreState], bool],
        left: Callable[[ScoreLine, str], None],
    ) -> None:
        """What a typed text and a state key do: they answer whether it is on disk and tell the user when it is not.

        `left` gets the line of a cell closed without storing, and the text that is lost: "" when that was meant.
        """
        self._enter, self._mark, self._left = enter, mark, left

    def set_score_model(self, model: ScoreModel) -> None:
        """Show a model."""
        self.setModel(model)
        self.show_kind(RoundKind.INDIVIDUAL)
        self.horizontalHeader().setSectionResizeMode(ScoreColumn.NAME, QHeaderView.ResizeMode.Stretch)

    def show_kind(self, kind: RoundKind) -> None:
        """Give the columns the widths of a kind of round: a team's three members need more room than one name."""
        for column, width in (_TEAM_WIDTHS if kind is RoundKind.TEAM else _WIDTHS).items():
            self.setColumnWidth(column, width)

    @property
    def line(self) -> ScoreLine | None:
        """The line the cursor stands on."""
        index = self.currentIndex()
        return self._model.lines[index.row()] if index.isValid() else None

    @property
    def cursor_row(self) -> int:
        """The row whose score cell carries the cursor's frame; -1 while the cell itself is open."""
        return self.currentIndex().row() if self._editor is None else -1

    @property
    def editor(self) -> QLineEdit | None:
        """The open cell, if one is being typed in."""
        return self._editor

    def go_to(self, row: int) -> None:
        """Put the cursor on the score of a row and bring it into view."""
        if 0 <= row < self._model.rowCount():
            index = self._model.index(row, ScoreColumn.SCORE)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def go_to_next_open(self) -> None:
        """Put the cursor on the next row without anything on record."""
        if self._model.lines:
            self.go_to(self._model.next_open(self.currentIndex().row()))

    @property
    def _model(self) -> ScoreModel:
        model = self.model()
        assert isinstance(model, ScoreModel)
        return model

    def currentChanged(self, current: Index, previous: Index) -> None:
        if current.row() != previous.row():
            self.leave()
        super().currentChanged(current, previous)
        # An input method would swallow the keys for absent, forfeited and void while it is set to Chinese.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.go_to(index.row())

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
        if key in _ENTER:
            self.go_to(index.row() + 1)
        elif key == Qt.Key.Key_Delete:
            self._set_state(ScoreState.NOT_ENTERED)
        elif text in STATE_KEYS and text:
            if self._set_state(STATE_KEYS[text]):
                self.go_to(index.row() + 1)
        elif text and text in _BEGINS_NUMBER:
            self._begin(event.text())
        elif key == Qt.Key.Key_F2:
            self._begin("")
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.accept()
        elif text and text.isprintable():
            event.accept()  # no jumping by letters: a name typed here by mistake must not move or change anything
        else:
            super().keyPressEvent(event)

    def take(self, editor: QLineEdit, step: int) -> None:
        """Store what was typed, then move; refused it stays open with its text marked."""
        line = self._edited
        if editor is not self._editor or line is None:
            return
        typed = editor.text()
        if typed.strip() and not self._enter(line, typed):
            set_property(editor, "tone", Tone.ERROR.value)
            editor.selectAll()
            return
        row = self._model.row_of(line.subject_id)
        self._close()
        self.setFocus()
        if not typed.strip():
            self._left(line, "")
        self.go_to(max(0, min(row + step, self._model.rowCount() - 1)))

    def leave(self) -> bool:
        """Close the open cell without storing, as whoever goes elsewhere does; whether a typed text is lost."""
        editor, line = self._editor, self._edited
        if editor is None or line is None:
            return False
        stood = "" if line.score.value is None else str(line.score.value)
        typed = "" if editor.text().strip() == stood else editor.text().strip()
        self._close()
        self._left(line, typed)
        return bool(typed)

    def drop(self) -> None:
        """Escape: close the open cell without storing; the cursor stays."""
        line = self._edited
        self._close()
        self.setFocus()
        if line is not None:
            self._left(line, "")

    def _close(self) -> None:
        editor, self._editor, self._edited = self._editor, None, None
        if editor is not None:
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def opened(self, editor: QLineEdit) -> None:
        """A cell has been opened for typing."""
        self._editor, self._edited = editor, self.line
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
        self.go_to(self.currentIndex().row())
        self.edit(self.currentIndex())
        if self._editor is not None and text:
            self._editor.setText(_half_width(text))

    def _set_state(self, state: ScoreState) -> bool:
        line = self.line
        return line is not None and self._mark(line, state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())


class _ScoreDelegate(QStyledItemDelegate):
    """Draws the cursor as a frame around the score cell, states as pills, and opens the cell for typing."""

    def __init__(self, grid: ScoreGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(theme.font(Size.SECTION, bold=True))
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly | Qt.InputMethodHint.ImhPreferLatin)
        editor.setMaxLength(24)
        editor.setAccessibleName(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        editor.textEdited.connect(lambda text: self._edited(editor, text))
        self._grid.opened(editor)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(2, 1, -2, -2))

    def _edited(self, editor: QLineEdit, text: str) -> None:
        set_property(editor, "tone", Tone.NEUTRAL.value)
        if _half_width(text) != text:
            place = editor.cursorPosition()
            editor.setText(_half_width(text))
            editor.setCursorPosition(place)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        if not editor.isModified() and not editor.text():
            editor.setText(index.data(Qt.ItemDataRole.EditRole) or "")
            editor.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QLineEdit):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _ENTER or key in _STEPS:
                self._grid.take(watched, _STEPS.get(key, 1))
                return True
            if key == Qt.Key.Key_Escape:
                self._grid.drop()
                return True
        if event.type() is QEvent.Type.FocusOut:
            if watched is self._grid.editor and not self._is_passing(event):
                self._grid.leave()
            return False
        return False

    @staticmethod
    def _is_passing(event: QEvent) -> bool:
        """Whether the focus only went to a menu or another program and will come back."""
        passing = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        return isinstance(event, QFocusEvent) and event.reason() in passing

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state = option.state & ~QStyle.StateFlag.State_HasFocus
        if index.column() == ScoreColumn.SCORE:
            option.font = theme.font(Size.SECTION, bold=True)
        if index.data(TONE_ROLE) is not None:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        tone, text = index.data(TONE_ROLE), index.data()
        if tone is not None and text:
            paint_badge(painter, Badge(text, tone), option.rect.adjusted(10, 0, -4, 0))
        if index.column() == ScoreColumn.SCORE and index.row() == self._grid.cursor_row:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen((Colour.FOCUS if self._grid.hasFocus() else Colour.LINE_STRONG).q, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -3), 5, 5)
            painter.restore()


def _half_width(text: str) -> str:
    """Digits and signs as the keypad types them, whatever the input method made of them."""
    return text.translate(_HALVES)


_HALVES = {ord("。"): ".", ord("．"): ".", ord("－"): "-"} | {0xFF10 + digit: str(digit) for digit in range(10)}
