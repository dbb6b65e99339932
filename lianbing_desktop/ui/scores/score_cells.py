"""The cells of the entry grid: the cursor's frame, states as pills, dropped marks struck out, and the open cell."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lianbing_desktop.ui.models.score_model import DROPPED_ROLE, ScoreColumn
from lianbing_desktop.ui.models.table_model import TONE_ROLE
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.page import Badge
from lianbing_desktop.ui.shell.theme import Colour, Size, Tone, set_property
from lianbing_desktop.ui.widgets.badge import paint_badge

if TYPE_CHECKING:
    from lianbing_desktop.ui.scores.score_grid import ScoreGrid

Index = QModelIndex | QPersistentModelIndex
ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))
UP_AND_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_LEAVING = frozenset((*UP_AND_DOWN, Qt.Key.Key_Tab, Qt.Key.Key_Backtab))
_FIGURES = frozenset({ScoreColumn.SCORE, ScoreColumn.MARK, ScoreColumn.TIME})


class ScoreDelegate(QStyledItemDelegate):
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
        if half_width(text) != text:
            place = editor.cursorPosition()
            editor.setText(half_width(text))
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
            if key in ENTER or key in _LEAVING:
                self._grid.take(watched, key)
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
        column = self._grid.column_at(index)
        if column in _FIGURES:
            dropped = column is ScoreColumn.MARK and bool(index.data(DROPPED_ROLE))
            option.font = _figure_font(bold=column is ScoreColumn.SCORE, dropped=dropped)
        if index.data(TONE_ROLE) is not None:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        tone, text = index.data(TONE_ROLE), index.data()
        if tone is not None and text:
            paint_badge(painter, Badge(text, tone), option.rect.adjusted(10, 0, -4, 0))
        if (index.row(), index.column()) == self._grid.cursor_cell:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen((Colour.FOCUS if self._grid.hasFocus() else Colour.LINE_STRONG).q, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -3), 5, 5)
            painter.restore()


@cache
def _figure_font(*, bold: bool, dropped: bool) -> QFont:
    face = theme.font(Size.SECTION, bold=bold)
    face.setStrikeOut(dropped)
    return face


def half_width(text: str) -> str:
    """Digits and signs as the keypad types them, whatever the input method made of them."""
    return text.translate(_HALVES)


_HALVES = {ord("。"): ".", ord("．"): ".", ord("－"): "-"} | {0xFF10 + digit: str(digit) for digit in range(10)}
