"""The preview of an import as a table in sections: file, sheet and unit, below them every row cell by cell.

The model only keeps lists of places in what `import_lines.prepare` made ready.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from lianbing_desktop.domain.entrant import ROSTER_FIELDS
from lianbing_desktop.domain.problem import Severity
from lianbing_desktop.domain.text import raw_of
from lianbing_desktop.services.intake.import_plan import Action, PlannedRow
from lianbing_desktop.ui.models.import_lines import Preview, PreviewLine, Section
from lianbing_desktop.ui.models.import_words import (
    action_tone,
    action_words,
    change_texts,
    change_words,
    field_words,
    mask_long_numbers,
    row_tone,
    translate,
    value_words,
)
from lianbing_desktop.ui.models.table_model import TONE_ROLE, Column
from lianbing_desktop.ui.shell.theme import Tone

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole + 10
"""A PreviewCell, or the Section a row heads."""

FATE, ROW, FINDINGS = "fate", "row", "findings"
"""Columns that are no field of a person."""

_WIDTHS = {
    FATE: 72, ROW: 46, "name": 82, "sex": 58, "id_number": 162, "birth": 96, "workplace": 140, "title": 84,
    "line": 82, "level": 66, "phone": 110, "role": 62, "window_staff": 76, "note": 100, "unit": 88, "status": 80,
    FINDINGS: 190,
}  # fmt: skip
_BESIDE_OLD = 64
"""What a column gets more when values in it change: the old one stands before the new."""
_ROSTER = frozenset(ROSTER_FIELDS)


@dataclass(frozen=True, slots=True)
class PreviewCell:
    """What a cell shows: the value, what stood in the list before (None: no change), how much it wants a look."""

    text: str
    before: str | None = None
    tone: Tone = Tone.NEUTRAL
    corrected: bool = False
    pill: bool = False
    faint: bool = False


class PreviewModel(QAbstractTableModel):
    """Sections and lines. A cell that stands in the file can be typed over: `typed` carries line, field and text."""

    typed = Signal(object, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column[Any], ...] = ()
        self.keys: tuple[str, ...] = ()
        self.masked = True
        self._preview: Preview | None = None
        self._entries: list[Section | PreviewLine] = []
        self._cells: dict[int, tuple[PreviewCell, ...]] = {}
        self.set_preview(None)

    def set_preview(self, preview: Preview | None) -> None:
        """Take a prepared preview; `show_lines` then says which of its lines are shown."""
        self.beginResetModel()
        self._preview = preview
        fields = preview.fields if preview else ("name", "sex", "id_number", "workplace", "title", "phone")
        self.keys = (FATE, ROW, *_name_first(fields), FINDINGS)
        changed = {one.field for line in preview.lines for one in line.planned.changes} if preview else set()
        self.columns = tuple(
            Column(_title(key), lambda row: row, width=_WIDTHS[key] + (_BESIDE_OLD if key in changed else 0))
            for key in self.keys
        )
        self._entries = []
        self._cells = {}
        self.endResetModel()

    def show_lines(self, lines: Iterable[PreviewLine]) -> None:
        """Show these lines, in this order, each group under its section."""
        self.beginResetModel()
        entries: list[Section | PreviewLine] = []
        last = -1
        for line in lines:
            if line.section != last and self._preview is not None:
                last = line.section
                entries.append(self._preview.sections[last])
            entries.append(line)
        self._entries = entries
        self.endResetModel()

    def show_numbers(self, shown: bool) -> None:
        """Show ID and phone numbers in full, or with their middle hidden."""
        self.masked = not shown
        self._cells = {}
        if self._entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._entries) - 1, len(self.keys) - 1))

    @property
    def lines(self) -> Sequence[PreviewLine]:
        """The lines shown."""
        return [entry for entry in self._entries if isinstance(entry, PreviewLine)]

    @property
    def section_rows(self) -> list[int]:
        """Where the sections stand."""
        return [row for row, entry in enumerate(self._entries) if isinstance(entry, Section)]

    def line_at(self, row: int) -> PreviewLine | None:
        """The line shown at a place; None for a section."""
        entry = self._entries[row] if 0 <= row < len(self._entries) else None
        return entry if isinstance(entry, PreviewLine) else None

    def row_of(self, number: int) -> int:
        """Where the plan's row `number` is shown; -1 when it is not."""
        return next((row for row, one in enumerate(self._entries) if getattr(one, "number", -1) == number), -1)

    def raw_text(self, line: PreviewLine, field: str) -> str:
        """What stands in the cell of a field: as typed over, else as in the file."""
        return line.planned.row.raw.get(field, "")

    def original(self, line: PreviewLine, field: str) -> object:
        """The cell as it stands in the file, whatever was typed over it."""
        cell = line.planned.row.cells.get(field, "")
        assert self._preview is not None
        return self._preview.plan.files[line.planned.source].cell(line.planned.row.place.sheet, cell) if cell else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.keys)

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        can_be_typed = self.keys[index.column()] in line.planned.row.cells
        return flags | Qt.ItemFlag.ItemIsEditable if can_be_typed else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if isinstance(entry, Section):
            return self._of_section(entry, index.column(), role)
        cell = self._cells_of(entry)[index.column()]
        if role == CELL_ROLE:
            return cell
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return cell.text if cell.before is None else f"{cell.before} → {cell.text}"
        if role == TONE_ROLE:
            return cell.tone if cell.pill else None
        if role == Qt.ItemDataRole.ToolTipRole and self.keys[index.column()] in {FINDINGS, "workplace", "note"}:
            return cell.text
        if role == Qt.ItemDataRole.EditRole:
            return self.raw_text(entry, self.keys[index.column()])
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.line_at(index.row())
        field = self.keys[index.column()]
        if role != Qt.ItemDataRole.EditRole or line is None or field not in line.planned.row.cells:
            return False
        text = str(value).strip()
        if text != self.raw_text(line, field).strip():
            self.typed.emit(line, field, text)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _of_section(self, section: Section, column: int, role: int) -> Any:
        if role == CELL_ROLE:
            return section
        if column == 0 and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{section.title}    {section.counts}"
        return None

    def _cells_of(self, line: PreviewLine) -> tuple[PreviewCell, ...]:
        found = self._cells.get(line.number)
        if found is None:
            found = self._cells[line.number] = tuple(self._cell(line, key) for key in self.keys)
        return found

    def _cell(self, line: PreviewLine, key: str) -> PreviewCell:
        planned = line.planned
        if key == FATE:
            return PreviewCell(action_words(planned.action), tone=action_tone(planned.action), pill=True)
        if key == ROW:
            return PreviewCell(str(planned.row.place.row), faint=True)
        if key == FINDINGS:
            return PreviewCell(line.findings, tone=row_tone(planned), faint=not planned.problems)
        return field_cell(planned, key, masked=self.masked)


def field_cell(planned: PlannedRow, field: str, *, masked: bool = True) -> PreviewCell:
    """A field of a row: the value that would be taken, else the cell as it stands where it could not be."""
    severities = {problem.severity for problem in planned.problems if problem.field == field}
    tone = Tone.NEUTRAL
    if severities:
        tone = Tone.ERROR if Severity.ERROR in severities else Tone.WARNING
    elif (field == "name" and planned.row.reason == "name_missing") or (
        field == "unit" and planned.row.reason == "unknown_unit"
    ):
        tone = Tone.ERROR
    corrected = field in planned.corrected
    change = next((one for one in planned.changes if one.field == field), None)
    if change is not None:
        before, after = change_texts(change, masked=masked)
        tone = Tone.ACCENT if tone is Tone.NEUTRAL else tone
        return PreviewCell(after, before or translate("ImportModel", "(empty)"), tone, corrected)
    value = planned.row.values.get(field, "") if field in _ROSTER else ""
    text = value_words(field, value, masked=masked)
    raw = planned.row.raw.get(field, "").strip()
    if field == "unit":
        text = planned.unit or planned.row.unit_text
    elif not text and raw:
        text = mask_long_numbers(raw) if masked else raw
    elif not text and tone is Tone.ERROR:
        text = translate("ImportModel", "(empty)")
    faint = planned.action is Action.SAME and tone is Tone.NEUTRAL
    return PreviewCell(text, None, tone, corrected, faint=faint)


@dataclass(frozen=True, slots=True)
class CellStory:
    """A cell of the preview in full: where it stands, what stands there, what was made of it, what the list has."""

    title: str
    place: str
    raw: str
    kind: str
    typed: str
    taken: str
    change: str
    tone: Tone


def cell_story(model: PreviewModel, line: PreviewLine, field: str) -> CellStory:
    """Everything there is to say about the cell of a field."""
    planned, masked = line.planned, model.masked
    row = planned.row
    cell = row.cells.get(field, "")
    where = "  ".join(part for part in (planned.file, "!".join(filter(None, (row.place.sheet, cell)))) if part)
    original = model.original(line, field)
    raw = raw_of(original) if cell else ""  # type: ignore[arg-type] # a cell's value
    shown = mask_long_numbers(raw) if masked else raw
    typed = row.raw.get(field, "") if field in planned.corrected else ""
    value = planned.unit if field == "unit" else row.values.get(field, "")
    change = next((change_words(one, masked=masked) for one in planned.changes if one.field == field), "")
    return CellStory(
        field_words(field) if field in _WIDTHS and field not in {FATE, ROW, FINDINGS} else "",
        where if cell else "",
        shown,
        kind_words(original) if cell else translate("ImportModel", "The sheet has no column for this."),
        value_words(field, typed, masked=masked),
        value_words(field, value, masked=masked),
        change,
        field_cell(planned, field, masked=masked).tone,
    )


def kind_words(value: object) -> str:
    """What kind of cell it is in the file: text or a number makes all the difference to an ID number."""
    if value is None or value == "":
        return translate("ImportModel", "empty cell")
    if isinstance(value, str):
        return translate("ImportModel", "text")
    if isinstance(value, bool):
        return translate("ImportModel", "yes or no")
    if isinstance(value, int | float):
        return translate("ImportModel", "number")
    return (
        translate("ImportModel", "date or time") if hasattr(value, "isoformat") else translate("ImportModel", "error")
    )


def _name_first(fields: Sequence[str]) -> tuple[str, ...]:
    return ("name", *(field for field in fields if field != "name"))


def _title(key: str) -> str:
    if key == FATE:
        return translate("ImportModel", "Outcome")
    if key == ROW:
        return translate("ImportModel", "Row")
    return translate("ImportModel", "What to ask") if key == FINDINGS else field_words(key)
