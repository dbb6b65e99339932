"""The rows of the entry grid: who is expected to have a score in a round, and what stands there now."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lianbing_desktop.domain.score import RoundKind, ScoreState
from lianbing_desktop.services.scoring.score_entry import ScoreLine, score_words, state_words
from lianbing_desktop.ui.models.name_search import pinyin_key, search_words
from lianbing_desktop.ui.models.table_model import ROW_ROLE, TONE_ROLE
from lianbing_desktop.ui.shell.theme import Colour, Tone

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TONES = {
    ScoreState.ABSENT: Tone.WARNING,
    ScoreState.FORFEIT: Tone.ACCENT,
    ScoreState.VOID: Tone.ERROR,
    ScoreState.NOT_ENTERED: Tone.NEUTRAL,
    ScoreState.SCORED: Tone.DONE,
}


class ScoreColumn(IntEnum):
    """The columns of the grid."""

    NUMBER = 0
    UNIT = 1
    NAME = 2
    SCORE = 3
    STATE = 4


class ScoreModel(QAbstractTableModel):
    """Shows a round's lines by unit or by name. A changed score never moves the cursor."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = RoundKind.INDIVIDUAL
        self._by_name = False
        self._given: tuple[ScoreLine, ...] = ()
        self._lines: tuple[ScoreLine, ...] = ()
        self._haystack: list[str] | None = None

    @property
    def lines(self) -> tuple[ScoreLine, ...]:
        """The lines as shown."""
        return self._lines

    def show_lines(self, kind: RoundKind, lines: Sequence[ScoreLine]) -> None:
        """Show a round. The same people in the same order keep their rows: only changed ones are drawn again."""
        self._given = tuple(lines)
        ordered = self._ordered()
        if kind is self._kind and [_who(line) for line in ordered] == [_who(line) for line in self._lines]:
            before, self._lines = self._lines, ordered
            for row, (old, new) in enumerate(zip(before, ordered, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(ScoreColumn) - 1))
            return
        self.beginResetModel()
        self._kind = kind
        self._lines = ordered
        self._haystack = None
        self.endResetModel()

    def order_by_name(self, by_name: bool) -> None:
        """Order by the pinyin of names, or by unit."""
        if by_name == self._by_name:
            return
        self.beginResetModel()
        self._by_name = by_name
        self._lines = self._ordered()
        self._haystack = None
        self.endResetModel()

    def row_of(self, subject_id: str) -> int:
        """Where a subject stands; -1 when it is not shown."""
        return next((row for row, line in enumerate(self._lines) if line.subject_id == subject_id), -1)

    def find(self, text: str) -> list[int]:
        """The rows a search means, the best first.

        A number means the line with that number; else names that begin so, then pinyin or initials that begin
        so, then whatever contains it.
        """
        wanted = text.strip().casefold()
        if not wanted:
            return []
        if wanted.isdecimal():
            return [row for row, line in enumerate(self._lines) if line.number == int(wanted)]
        if self._haystack is None:
            self._haystack = [self._words(line) for line in self._lines]
        ranked = [
            (0 if line.name.casefold().startswith(wanted) else 1 if f"\n{wanted}" in words else 2, row)
            for row, (line, words) in enumerate(zip(self._lines, self._haystack, strict=True))
            if wanted in words
        ]
        return [row for _, row in sorted(ranked)]

    def next_open(self, after: int) -> int:
        """The next row without anything on record, from the top again after the last; -1 when there is none."""
        count = len(self._lines)
        rows = ((after + step) % count for step in range(1, count + 1))
        return next((row for row in rows if self._lines[row].score.state is ScoreState.NOT_ENTERED), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(ScoreColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if index.column() == ScoreColumn.SCORE else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line, column = self._lines[index.row()], ScoreColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, column)
            case Qt.ItemDataRole.EditRole if column is ScoreColumn.SCORE:
                return "" if line.score.value is None else str(line.score.value)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column in {ScoreColumn.NUMBER, ScoreColumn.SCORE} else _LEFT
            case Qt.ItemDataRole.ForegroundRole if column is ScoreColumn.NUMBER:
                return Colour.INK_FAINT.q
            case Qt.ItemDataRole.ToolTipRole if column is ScoreColumn.NAME and line.members:
                return line.members
            case Qt.ItemDataRole.AccessibleTextRole if column is ScoreColumn.SCORE:
                return f"{line.unit} {line.name} {score_words(line.score)}"
            case _ if role == ROW_ROLE:
                return line
            case _ if role == TONE_ROLE and column is ScoreColumn.STATE:
                return _TONES[line.score.state] if self._text(line, column) else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(ScoreColumn):
            return None
        column = ScoreColumn(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in {ScoreColumn.NUMBER, ScoreColumn.SCORE} else _LEFT
        return None

    def _title(self, column: ScoreColumn) -> str:
        team = self._kind is RoundKind.TEAM
        return (
            self.tr("No."),
            self.tr("Team") if team else self.tr("Unit"),
            self.tr("Members") if team else self.tr("Name"),
            self.tr("Score"),
            self.tr("State"),
        )[column]

    def _text(self, line: ScoreLine, column: ScoreColumn) -> str:
        team = self._kind is RoundKind.TEAM
        match column:
            case ScoreColumn.NUMBER:
                return str(line.number)
            case ScoreColumn.UNIT:
                return line.name if team else line.unit
            case ScoreColumn.NAME:
                return line.members if team else line.name
            case ScoreColumn.SCORE:
                return "" if line.score.value is None else str(line.score.value)
            case ScoreColumn.STATE if line.score.value is None:
                return state_words(line.score.state)
            case ScoreColumn.STATE:
                return self.tr("zero") if line.score.value == 0 else ""

    def _ordered(self) -> tuple[ScoreLine, ...]:
        if self._by_name:
            return tuple(sorted(self._given, key=lambda line: pinyin_key(line.name)))
        return self._given

    def _words(self, line: ScoreLine) -> str:
        return "\n" + search_words(line.name, line.unit, *line.members.split("、")).casefold()


def _who(line: ScoreLine) -> tuple[object, ...]:
    return (line.subject_id, line.number, line.unit, line.name, line.members)
