"""What the preview of an import shows: rows and their fate, a row's cells one by one, and how columns were read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from lianbing_desktop.domain.entrant import ROSTER_FIELDS
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.domain.intake.roster import RosterTable
from lianbing_desktop.domain.intake.sheet import column_letters
from lianbing_desktop.domain.problem import Severity
from lianbing_desktop.services.intake.import_plan import Action, FieldChange, ImportPlan, PlannedRow
from lianbing_desktop.services.wording import say_problem
from lianbing_desktop.ui.models.name_search import search_words
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone

translate = QCoreApplication.translate
_LONG_NUMBER = re.compile(r"\d(?:[ \u3000-]?[\dXxＸｘ]){10,}")
_ID_DIGITS = 15
_READ_FIELDS = frozenset(
    (*ROSTER_FIELDS, "unit", "unit_or_workplace", "workplace_and_title", "member", "leader", "coach", "liaison")
)
_TONES = {Action.NEW: Tone.DONE, Action.CHANGED: Tone.WARNING, Action.SAME: Tone.NEUTRAL, Action.LEFT_OUT: Tone.ERROR}


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A row of the preview. `number` tells it from the others of its plan; `tone` says how much it wants a look."""

    number: int
    planned: PlannedRow
    outcome: str
    tone: Tone

    @property
    def stands_at(self) -> str:
        """Sheet and row, without the file."""
        place = self.planned.row.place
        return f"{place.sheet}!{place.row}"

    @property
    def name(self) -> str:
        """Whom the row is about; a dash where no name was found."""
        return self.planned.row.name or "–"

    @property
    def unit(self) -> str:
        """The unit, or what the sheet says in its place."""
        return self.planned.unit or self.planned.row.unit_text


@dataclass(frozen=True, slots=True)
class FieldDetail:
    """A cell of a row: its field's name and A1 coordinate, what stands in it, and what was made of it."""

    title: str
    cell: str
    raw: str
    note: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class MappedTable:
    """A table that was recognised, with its file."""

    source: int
    file: str
    table: RosterTable


@dataclass(frozen=True, slots=True)
class MappedColumn:
    """One column of a table: where it is, its title and the field it is read as ("" for none)."""

    place: str
    title: str
    field: str


def preview_lines(plan: ImportPlan) -> tuple[PreviewLine, ...]:
    """Every row of a plan: those left out first, then those with a question, then the others as they stand."""
    lines = [
        PreviewLine(number, planned, outcome_words(planned), row_tone(planned))
        for number, planned in enumerate(plan.rows)
    ]
    return tuple(
        sorted(lines, key=lambda line: (line.planned.action is not Action.LEFT_OUT, not line.planned.problems))
    )


def preview_model(parent: QObject) -> TableModel[PreviewLine]:
    """An empty preview."""
    columns: list[Column[PreviewLine]] = [
        Column(
            translate("ImportModel", "Outcome"),
            lambda line: action_words(line.planned.action),
            width=78,
            tone=lambda line: action_tone(line.planned.action),
            pill=True,
        ),
        Column(
            translate("ImportModel", "File"),
            lambda line: line.planned.file,
            width=140,
            tip=lambda line: line.planned.file,
        ),
        Column(
            translate("ImportModel", "Sheet!row"),
            lambda line: line.stands_at,
            width=94,
            tip=lambda line: line.stands_at,
        ),
        Column(translate("ImportModel", "Unit"), lambda line: line.unit, width=88, tip=lambda line: line.unit),
        Column(translate("ImportModel", "Name"), lambda line: line.name, width=88, tone=lambda line: line.tone),
        Column(
            translate("ImportModel", "ID number"),
            lambda line: line.planned.row.values.get("id_number", ""),
            text=_id_number,
            width=158,
        ),
        Column(
            translate("ImportModel", "What changes, what to ask"),
            lambda line: line.outcome,
            width=0,
            tone=lambda line: line.tone,
            tip=lambda line: line.outcome,
        ),
    ]
    return TableModel(columns, search_text=_search_text, key=lambda line: line.number, parent=parent)


def mapped_tables(plan: ImportPlan) -> tuple[MappedTable, ...]:
    """The tables of all files, in order."""
    return tuple(
        MappedTable(source, planned.path.name, table)
        for source, planned in enumerate(plan.files)
        for table in planned.reading.tables
    )


def tables_model(parent: QObject) -> TableModel[MappedTable]:
    """An empty list of recognised tables."""
    columns: list[Column[MappedTable]] = [
        Column(translate("ImportModel", "File"), lambda one: one.file, width=0, tip=lambda one: one.file),
        Column(
            translate("ImportModel", "Sheet"), lambda one: one.table.sheet, width=96, tip=lambda one: one.table.sheet
        ),
        Column(translate("ImportModel", "Header row"), lambda one: _rows_words(one.table), width=96),
        Column(translate("ImportModel", "Unit taken from"), lambda one: unit_source_words(one.table), width=124),
    ]
    return TableModel(columns, key=lambda one: (one.source, one.table.sheet, one.table.header_rows), parent=parent)


def mapped_columns(table: RosterTable) -> tuple[MappedColumn, ...]:
    """The columns of a table, in order."""
    found = []
    for column, title in sorted(table.titles.items()):
        place = (
            translate("ImportModel", "row {row}").format(row=column + 1) if table.sideways else column_letters(column)
        )
        found.append(MappedColumn(place, title, table.columns.get(column, "")))
    return tuple(found)


def columns_model(parent: QObject) -> TableModel[MappedColumn]:
    """An empty list of a table's columns."""
    columns: list[Column[MappedColumn]] = [
        Column(translate("ImportModel", "Column"), lambda one: one.place, width=76),
        Column(
            translate("ImportModel", "Title in the sheet"), lambda one: one.title, width=170, tip=lambda one: one.title
        ),
        Column(translate("ImportModel", "Read as"), lambda one: mapping_words(one.field), width=0, tone=_column_tone),
    ]
    return TableModel(columns, key=lambda one: one.place, parent=parent)


def action_words(action: Action) -> str:
    """What becomes of a row, in a word."""
    return {
        Action.NEW: translate("ImportModel", "new"),
        Action.CHANGED: translate("ImportModel", "changed"),
        Action.SAME: translate("ImportModel", "same"),
        Action.LEFT_OUT: translate("ImportModel", "left out"),
    }[action]


def action_tone(action: Action) -> Tone:
    """The colour of its pill."""
    return _TONES[action]


def row_tone(planned: PlannedRow) -> Tone:
    """How much a row wants a look."""
    if any(problem.severity is Severity.ERROR for problem in planned.problems):
        return Tone.ERROR
    return Tone.WARNING if planned.problems else Tone.NEUTRAL


def outcome_words(planned: PlannedRow) -> str:
    """What changes, old and new, and every finding's sentence."""
    parts = [f"{field_words(change.field)} {change_words(change)}" for change in planned.changes]
    parts += [say_problem(problem) for problem in planned.problems]
    if not parts and planned.action is Action.CHANGED:
        parts.append(translate("ImportModel", "An open question about this person is settled by the new row."))
    return translate("ImportModel", "; ").join(parts)


def field_details(planned: PlannedRow) -> tuple[FieldDetail, ...]:
    """The row's cells as they stand in the sheet; below them what changes without a cell of its own."""
    row = planned.row
    changes = {change.field: change for change in planned.changes}
    found = []
    for field in ROSTER_FIELDS:
        if field not in row.raw and field not in changes:
            continue
        raw = mask_long_numbers(row.raw.get(field, "").strip())
        severities = {problem.severity for problem in planned.problems if problem.field == field}
        value = row.values.get(field, "")
        note, tone = "", Tone.NEUTRAL
        if severities:
            tone = Tone.ERROR if Severity.ERROR in severities else Tone.WARNING
        if field in changes:
            note = change_words(changes[field])
            tone = Tone.ACCENT if tone is Tone.NEUTRAL else tone
        elif raw and not value:
            note = translate("ImportModel", "not taken")
        elif value and value != row.raw.get(field, ""):
            note = translate("ImportModel", "read as {value}").format(value=_masked(field, value))
        found.append(FieldDetail(field_words(field), row.cells.get(field, ""), raw, note, tone))
    return tuple(found)


def change_words(change: FieldChange) -> str:
    """Old → new. Of masked numbers the digits that differ are shown, or one could not see what changes."""
    before, after = _masked(change.field, change.before), _masked(change.field, change.after)
    if before == after and len(change.before) == len(change.after) == len(before):
        pairs = tuple(zip(change.before, change.after, strict=True))
        before = "".join(old if old != new else shown for (old, new), shown in zip(pairs, before, strict=True))
        after = "".join(new if old != new else shown for (old, new), shown in zip(pairs, after, strict=True))
    empty = translate("ImportModel", "(empty)")
    return f"{before or empty} → {after or empty}"


def mask_long_numbers(text: str) -> str:
    """A cell's text with every ID and phone number in it masked; a number that lost its last digits stays."""
    return _LONG_NUMBER.sub(lambda found: _mask_number(found[0]), text) if "e+" not in text.lower() else text


def field_words(field: str) -> str:
    """A field of an entrant as the rosters call it."""
    return {
        "name": translate("ImportModel", "Name"),
        "sex": translate("ImportModel", "Sex"),
        "id_number": translate("ImportModel", "ID number"),
        "birth": translate("ImportModel", "Born"),
        "workplace": translate("ImportModel", "Workplace"),
        "title": translate("ImportModel", "Position"),
        "line": translate("ImportModel", "Line of work"),
        "level": translate("ImportModel", "Grade"),
        "phone": translate("ImportModel", "Phone"),
        "role": translate("ImportModel", "Role"),
        "window_staff": translate("ImportModel", "Window staff"),
        "note": translate("ImportModel", "Note"),
    }.get(field, field)


def mapping_words(field: str) -> str:
    """What a column is read as; columns that are known and not needed are said to be so."""
    words = {
        "unit": translate("ImportModel", "Unit"),
        "unit_or_workplace": translate("ImportModel", "Unit or workplace"),
        "workplace_and_title": translate("ImportModel", "Workplace and position"),
        "member": translate("ImportModel", "Team member"),
        "leader": translate("ImportModel", "Leader"),
        "coach": translate("ImportModel", "Coach"),
        "liaison": translate("ImportModel", "Liaison"),
        "number": translate("ImportModel", "number, unused"),
    }
    if field in ROSTER_FIELDS:
        return field_words(field)
    return words.get(field) or translate("ImportModel", "not read")


def unit_source_words(table: RosterTable) -> str:
    """Where the unit of a table's rows was found."""
    if not {"unit", "unit_or_workplace"}.isdisjoint(table.columns.values()):
        return translate("ImportModel", "unit column")
    return {
        "section": translate("ImportModel", "line above the rows"),
        "form": translate("ImportModel", "the line “unit”"),
        "title": translate("ImportModel", "the title"),
        "sheet": translate("ImportModel", "the sheet's name"),
        "given": translate("ImportModel", "your choice"),
        "file": translate("ImportModel", "the file's name"),
    }.get(table.unit_source) or translate("ImportModel", "not said")


def files_of(plan: ImportPlan) -> Sequence[tuple[int, str]]:
    """The files by their place in the plan; files of one name are told apart by their folder."""
    names = [planned.path.name for planned in plan.files]
    return [
        (
            place,
            f"{planned.path.parent.name}/{planned.path.name}" if names.count(planned.path.name) > 1 else names[place],
        )
        for place, planned in enumerate(plan.files)
    ]


def _column_tone(column: MappedColumn) -> Tone:
    return Tone.DONE if column.field in _READ_FIELDS else Tone.NEUTRAL


def silent_files(plan: ImportPlan) -> frozenset[int]:
    """The files with rows of which nothing says whose they are, by their place in the plan."""
    return frozenset(
        planned.source for planned in plan.rows if planned.row.reason == "unknown_unit" and not planned.row.unit_text
    )


def _search_text(line: PreviewLine) -> str:
    row = line.planned.row
    numbers = (row.values.get("id_number", ""), row.values.get("phone", ""))
    return "\n".join((search_words(row.name, line.unit), line.planned.file, line.stands_at, line.outcome, *numbers))


def _id_number(line: PreviewLine) -> str:
    return mask_id_number(line.planned.row.values.get("id_number", ""))


def _masked(field: str, value: str) -> str:
    if field == "id_number":
        return mask_id_number(value)
    return mask_phone(value) if field == "phone" else mask_long_numbers(value)


def _mask_number(text: str) -> str:
    """The ends of a number stay: two and three characters of an ID number, three and four of a phone."""
    digits = sum(character.isdigit() for character in text)
    first, last = (2, 3) if digits >= _ID_DIGITS else (3, 4)
    return text[:first] + re.sub(r"[\dXxＸｘ]", "*", text[first:-last]) + text[-last:]


def _rows_words(table: RosterTable) -> str:
    first, last = table.header_rows[0], table.header_rows[-1]
    return str(first) if first == last else f"{first}–{last}"
