"""The rows of the entry grid: who is expected to have a score in a round, and what stands there now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lianbing_desktop.domain.score import Round, RoundKind, ScoreState
from lianbing_desktop.domain.scoring.round_result import STATED, TIME, judge_number, judge_part
from lianbing_desktop.services.scoring.rounds import seconds_words
from lianbing_desktop.services.scoring.score_entry import ScoreLine, score_words, shown_value, state_words
from lianbing_desktop.ui.models.name_search import pinyin_key, search_words
from lianbing_desktop.ui.models.table_model import ROW_ROLE, TONE_ROLE
from lianbing_desktop.ui.shell.theme import Colour, Tone

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
DROPPED_ROLE = Qt.ItemDataRole.UserRole + 71
"""Whether a mark is one of the two that do not count."""
_TONES = {
    ScoreState.ABSENT: Tone.WARNING,
    ScoreState.FORFEIT: Tone.ACCENT,
    ScoreState.VOID: Tone.ERROR,
    ScoreState.NOT_ENTERED: Tone.NEUTRAL,
    ScoreState.SCORED: Tone.DONE,
}


class ScoreColumn(IntEnum):
    """What a column of the grid holds. A round without judges and times has the first five, in this order."""

    NUMBER = 0
    UNIT = 1
    NAME = 2
    SCORE = 3
    STATE = 4
    MARK = 5
    TIME = 6


_WORDS = frozenset({ScoreColumn.UNIT, ScoreColumn.NAME, ScoreColumn.STATE})


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column of the grid; `part` is what is typed there (`services.scoring.score_entry`), None where nothing is."""

    column: ScoreColumn
    part: str | None = None


def grid_columns(some: Round) -> tuple[GridColumn, ...]:
    """The columns a round needs: a mark per judge, the time used, and the score last where it is worked out.

    Judges' marks need the room of the unit and of the state: the state stands in place of the score there.
    """
    time = [GridColumn(ScoreColumn.TIME, TIME)] if some.settings.timed else []
    fixed = [GridColumn(ScoreColumn.NUMBER), GridColumn(ScoreColumn.UNIT), GridColumn(ScoreColumn.NAME)]
    if some.settings.judges:
        marks = [GridColumn(ScoreColumn.MARK, judge_part(number)) for number in range(1, some.settings.judges + 1)]
        return (fixed[0], fixed[2], *marks, *time, GridColumn(ScoreColumn.SCORE))
    return (*fixed, GridColumn(ScoreColumn.SCORE, STATED), *time, GridColumn(ScoreColumn.STATE))


class ScoreModel(QAbstractTableModel):
    """Shows a round's lines by unit or by name. A changed score never moves the cursor."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.round = Round("", "", RoundKind.INDIVIDUAL)
        self.columns = grid_columns(self.round)
        self._by_name = False
        self._given: tuple[ScoreLine, ...] = ()
        self._lines: list[ScoreLine] = []
        self._rows: dict[str, int] = {}
        self._haystack: list[str] | None = None

    @property
    def lines(self) -> Sequence[ScoreLine]:
        """The lines as shown."""
        return self._lines

    @property
    def entry_columns(self) -> tuple[int, ...]:
        """The places of the columns one types in, from left to right."""
        return tuple(place for place, column in enumerate(self.columns) if column.part is not None)

    def place_of(self, column: ScoreColumn) -> int:
        """Where a column stands; -1 when the round has none."""
        return next((place for place, one in enumerate(self.columns) if one.column is column), -1)

    def show_lines(self, some: Round, lines: Sequence[ScoreLine]) -> None:
        """Show a round. The same people in the same order keep their rows: only changed ones are drawn again."""
        self._given = tuple(lines)
        ordered = self._ordered()
        columns = grid_columns(some)
        same = some.kind is self.round.kind and columns == self.columns and some.settings == self.round.settings
        if same and [_who(line) for line in ordered] == [_who(line) for line in self._lines]:
            self.round = some
            for row, new in enumerate(ordered):
                self._replace(row, new)
            return
        self.beginResetModel()
        self.round, self.columns = some, columns
        self._set(ordered)
        self.endResetModel()

    def update_lines(self, fill: Callable[[ScoreLine], ScoreLine], subjects: Iterable[str] | None = None) -> None:
        """Bring the lines of these subjects, or all, to what `fill` makes of them; changed ones are drawn again."""
        rows = range(len(self._lines)) if subjects is None else [self.row_of(one) for one in subjects]
        for row in rows:
            if row >= 0:
                self._replace(row, fill(self._lines[row]))

    def order_by_name(self, by_name: bool) -> None:
        """Order by the pinyin of names, or by unit."""
        if by_name == self._by_name:
            return
        self.beginResetModel()
        self._by_name = by_name
        now = {line.subject_id: line for line in self._lines}
        self._given = tuple(now[line.subject_id] for line in self._given)
        self._set(self._ordered())
        self.endResetModel()

    def _set(self, lines: Sequence[ScoreLine]) -> None:
        self._lines = list(lines)
        self._rows = {line.subject_id: row for row, line in enumerate(lines)}
        self._haystack = None

    def _replace(self, row: int, new: ScoreLine) -> None:
        if self._lines[row] is not new and self._lines[row] != new:
            self._lines[row] = new
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def row_of(self, subject_id: str) -> int:
        """Where a subject stands; -1 when it is not shown."""
        return self._rows.get(subject_id, -1)

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
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        typed = index.isValid() and self.columns[index.column()].part is not None
        return found | Qt.ItemFlag.ItemIsEditable if typed else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line, cell = self._lines[index.row()], self.columns[index.column()]
        column = cell.column
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, cell)
            case Qt.ItemDataRole.EditRole if cell.part is not None:
                return self.typed_text(line, cell.part)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT if column in _WORDS else _RIGHT
            case Qt.ItemDataRole.ForegroundRole if column is ScoreColumn.NUMBER:
                return Colour.INK_FAINT.q
            case Qt.ItemDataRole.ForegroundRole if column is ScoreColumn.MARK:
                return Colour.INK_FAINT.q if judge_number(cell.part or "") in line.dropped else None
            case Qt.ItemDataRole.ToolTipRole if line.contradicts:
                return line.contradicts
            case Qt.ItemDataRole.ToolTipRole if column is ScoreColumn.NAME:
                return line.members or line.unit
            case Qt.ItemDataRole.AccessibleTextRole if cell.part is not None:
                return (
                    f"{line.unit} {line.name} {self._title(cell)} {self._text(line, cell) or score_words(line.score)}"
                )
            case _ if role == ROW_ROLE:
                return line
            case _ if role == TONE_ROLE and (
                column is ScoreColumn.STATE or (cell.part is None and self._stands(line, cell))
            ):
                tone = Tone.ERROR if line.contradicts else _TONES[line.score.state]
                return tone if self._text(line, cell) else None
            case _ if role == DROPPED_ROLE:
                return column is ScoreColumn.MARK and judge_number(cell.part or "") in line.dropped
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        cell = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if cell.column in _WORDS else _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and cell.column is ScoreColumn.TIME:
            return self.tr("Minutes and seconds: 35.20 is 35 minutes 20 seconds")
        return None

    @staticmethod
    def _stands(line: ScoreLine, cell: GridColumn) -> bool:
        """Whether a state stands where a result is worked out."""
        if cell.column is not ScoreColumn.SCORE:
            return False
        return bool(line.contradicts) or line.score.state not in {ScoreState.SCORED, ScoreState.NOT_ENTERED}

    def typed_text(self, line: ScoreLine, part: str) -> str:
        """What stands in a cell as one would type it."""
        if part == TIME:
            return "" if line.seconds is None else f"{line.seconds // 60}.{line.seconds % 60:02d}"
        value = line.marks.get(judge_number(part)) if judge_number(part) else line.score.value
        return "" if value is None else self.value_text(value)

    def value_text(self, value: Decimal) -> str:
        """A score or mark as typed: the grade where the round goes by grades."""
        grade = next((grade for grade, points in self.round.settings.grades if points == value), "")
        return grade or f"{value:f}"

    def _title(self, cell: GridColumn) -> str:
        team = self.round.kind is RoundKind.TEAM
        result = self.tr("Result") if self.round.settings.judges else self.tr("Score")
        match cell.column:
            case ScoreColumn.MARK:
                return self.tr("J{number}").format(number=judge_number(cell.part or ""))
            case ScoreColumn.TIME:
                return self.tr("Time")
            case ScoreColumn.SCORE:
                return result
        return (
            self.tr("No."),
            self.tr("Team") if team else self.tr("Unit"),
            self.tr("Members") if team and not self.round.settings.judges else self.tr("Name"),
            result,
            self.tr("State"),
        )[cell.column]

    def _text(self, line: ScoreLine, cell: GridColumn) -> str:  # noqa: PLR0911
        team = self.round.kind is RoundKind.TEAM
        match cell.column:
            case ScoreColumn.NUMBER:
                return str(line.number)
            case ScoreColumn.UNIT:
                return line.name if team else line.unit
            case ScoreColumn.NAME:
                return line.members if team and not self.round.settings.judges else line.name
            case ScoreColumn.SCORE if cell.part is None and not self._stands(line, cell):
                return shown_value(self.round, line.score.value)
            case ScoreColumn.SCORE if cell.part is None:
                return self.tr("differs") if line.contradicts else state_words(line.score.state)
            case ScoreColumn.SCORE:
                return "" if line.score.value is None else self.value_text(line.score.value)
            case ScoreColumn.TIME:
                return seconds_words(line.seconds)
            case ScoreColumn.MARK if judge_number(cell.part or "") in line.excused:
                return self.tr("excused")
            case ScoreColumn.MARK:
                return self.typed_text(line, cell.part or "")
            case ScoreColumn.STATE if line.contradicts:
                return self.tr("differs")
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
