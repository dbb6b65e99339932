"""Rosters in: what a batch of files would change, shown before it is written, and undone as one step."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from lianbing_desktop.domain.entrant import ROSTER_FIELDS, Doubt, Entrant, EntrantStatus, Role
from lianbing_desktop.domain.intake.roster import RosterReading, RosterRow, read_roster
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import Problem, Severity, UserError
from lianbing_desktop.domain.text import match_key
from lianbing_desktop.domain.unit import Unit
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbooks
from lianbing_desktop.services import reference
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.intake.header_wordings import headers as vocabulary
from lianbing_desktop.storage import entrants, imports
from lianbing_desktop.storage.contest_file import Write
from lianbing_desktop.storage.imports import ImportFile, LeftOutRow

Progress = Callable[[int, int, str], None]


class Action(StrEnum):
    """What an import does with a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value before and after, as text."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row of a roster and what would become of it.

    `entrant` is the person afterwards, None when left out; `source` is the place of its file in the plan's `files`,
    since files of two units often bear the same name.
    """

    action: Action
    file: str
    row: RosterRow
    unit: str
    entrant: Entrant | None
    changes: tuple[FieldChange, ...]
    problems: tuple[Problem, ...]
    source: int = 0


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file that could be read: where it is, what its content's SHA-256 is and what was found in it."""

    path: Path
    sha256: str
    reading: RosterReading


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read, with the reason and the next step in `error`."""

    file: str
    error: UserError


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What a batch would do. It holds for the contest's `version` only."""

    version: int
    files: tuple[PlannedFile, ...]
    rows: tuple[PlannedRow, ...]
    unreadable: tuple[Unreadable, ...]

    def count(self, action: Action) -> int:
        """How many rows have that fate."""
        return sum(row.action is action for row in self.rows)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that wants a question back, in the files' order."""
        found: list[Problem] = []
        for source, planned in enumerate(self.files):
            found.extend(planned.reading.problems)
            for row in self.rows_of(source):
                found.extend(row.problems)
        return tuple(found)

    def rows_of(self, source: int) -> tuple[PlannedRow, ...]:
        """The rows of one of the `files`, as they stand in it."""
        return tuple(row for row in self.rows if row.source == source)

    @property
    def writes_anything(self) -> bool:
        """Whether confirming would change the contest."""
        return any(row.action in {Action.NEW, Action.CHANGED} for row in self.rows)


def plan_import(
    contest: Contest,
    paths: Sequence[Path],
    unit_name: str = "",
    progress: Progress | None = None,
    file_units: Mapping[Path, str] | None = None,
) -> ImportPlan:
    """Read rosters and work out what they would change; nothing is written.

    `unit_name` is the unit of files that do not name theirs, `file_units` that of single ones; a file given twice is
    read once. Raises UserError unknown_unit_given for a unit that is none of the contest's. A file that cannot be
    read is in `unreadable` and stops no other.
    """
    snapshot = contest.snapshot()
    names = unit_names(snapshot)
    default_unit = _given_unit(names, unit_name, snapshot)
    own_units = {path: _given_unit(names, name, snapshot) for path, name in (file_units or {}).items()}
    paths = list({path.absolute(): path for path in paths}.values())
    files: list[PlannedFile] = []
    unreadable: list[Unreadable] = []
    for path, workbook in zip(paths, read_workbooks(paths, progress), strict=True):
        if isinstance(workbook, UserError):
            unreadable.append(Unreadable(path.name, workbook))
        else:
            reading = read_roster(workbook, names, vocabulary(snapshot), own_units.get(path) or default_unit)
            files.append(PlannedFile(path, _sha256(path), reading))
    matcher = _Matcher(snapshot)
    read_before = {done.sha256 for done in snapshot.imports if done.kind == "roster"}
    rows: list[PlannedRow] = []
    for source, planned in enumerate(files):
        again = planned.sha256 in read_before
        for row in _in_order(planned.reading):
            rows.append(matcher.place(row, source, planned.path.name, again))
        read_before.add(planned.sha256)
    return ImportPlan(snapshot.version, tuple(files), tuple(rows), tuple(unreadable))


def apply_import(contest: Contest, plan: ImportPlan) -> str:
    """Write a plan as one operation; its id, for undoing it.

    Raises UserError import_plan_outdated when the contest changed since.
    """
    snapshot = contest.snapshot()
    if snapshot.version != plan.version:
        raise UserError("import_plan_outdated")
    known_files = {(done.file, done.sha256) for done in snapshot.imports if done.kind == "roster"}
    names = "、".join(planned.path.name for planned in plan.files)
    with contest.operation(
        "rosters_imported", files=names, new=plan.count(Action.NEW), changed=plan.count(Action.CHANGED)
    ) as write:
        for source, planned in enumerate(plan.files):
            rows = plan.rows_of(source)
            for row in rows:
                if row.action is Action.NEW and row.entrant is not None:
                    entrants.add(write, row.entrant)
                elif row.action is Action.CHANGED and row.entrant is not None:
                    entrants.change(write, row.entrant)
            if (planned.path.name, planned.sha256) not in known_files:
                _record_file(write, planned, rows)
    return write.operation_id


def unit_names(snapshot: Snapshot) -> UnitNames:
    """The names the contest's units go by."""
    return UnitNames(snapshot.units, snapshot.facts.city, reference.unit_vocabulary())


def _given_unit(names: UnitNames, unit_name: str, snapshot: Snapshot) -> Unit | None:
    if not unit_name:
        return None
    unit = names.find(unit_name)
    if unit is None:
        known = "、".join(unit.name for unit in snapshot.units)
        raise UserError("unknown_unit_given", unit=unit_name, known=known)
    return unit


def _in_order(reading: RosterReading) -> list[RosterRow]:
    """Rows taken and rows left out, sheet by sheet as they stand in the file."""
    sheets = {table.sheet: position for position, table in enumerate(reading.tables)}
    rows = [*reading.rows, *reading.left_out]
    return sorted(rows, key=lambda row: (sheets.get(row.place.sheet, len(sheets)), row.place.sheet, row.place.row))


class _Matcher:
    """Finds for each row the person it is about, among those in the file and those of rows before it."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._people: dict[str, Entrant] = {}
        self._by_id_number: dict[str, str] = {}
        self._by_name: dict[tuple[str, str], list[str]] = {}
        for entrant in snapshot.entrants:
            self._remember(entrant)

    def place(self, row: RosterRow, source: int, file: str, again: bool) -> PlannedRow:
        """What becomes of a row of the file at `source` in the plan.

        A file read `again` adds who is missing and takes nothing back that a later version or a person put right.
        """
        unit = self._snapshot.unit_name(row.unit_id)
        if row.reason:
            return PlannedRow(Action.LEFT_OUT, file, row, unit, None, (), row.problems, source)
        before, refusal = self._person(row, unit)
        if refusal is not None:
            return PlannedRow(Action.LEFT_OUT, file, row, unit, None, (), (*row.problems, refusal), source)
        if before is None:
            entrant = _merged(Entrant(uuid.uuid4().hex, row.unit_id, row.name), row, file)
            self._remember(entrant)
            return PlannedRow(Action.NEW, file, row, unit, entrant, (), row.problems, source)
        entrant = _merged(before, row, file)
        changes = _differences(before, entrant)
        if not changes and before.doubts == entrant.doubts:
            return PlannedRow(Action.SAME, file, row, unit, before, (), row.problems, source)
        if again:
            place = replace(row.place, cell=row.cells.get("name", ""))
            kept = Problem("newer_values_kept", Severity.WARNING, unit, row.name, place=place)
            return PlannedRow(Action.SAME, file, row, unit, before, (), (*row.problems, kept), source)
        self._remember(entrant)
        return PlannedRow(Action.CHANGED, file, row, unit, entrant, changes, row.problems, source)

    def _person(self, row: RosterRow, unit: str) -> tuple[Entrant | None, Problem | None]:
        """The person a row is about (None for a new one), or the reason it cannot be taken."""
        id_number = row.values.get("id_number", "")
        namesakes = [self._people[key] for key in self._by_name.get((row.unit_id, match_key(row.name)), [])]
        if id_number and id_number in self._by_id_number:
            owner = self._people[self._by_id_number[id_number]]
            if owner.unit_id != row.unit_id:
                other = self._snapshot.unit_name(owner.unit_id)
                return None, _refused(row, unit, "duplicate_id_number", other_unit=other, other_name=owner.name)
            return _unless_withdrawn(owner, row, unit)
        if id_number:
            open_ones = [person for person in namesakes if not person.id_number]
            return _unless_withdrawn(open_ones[0], row, unit) if len(open_ones) == 1 else (None, None)
        if len(namesakes) > 1:
            return None, _refused(row, unit, "ambiguous_name", count=str(len(namesakes)))
        return _unless_withdrawn(namesakes[0], row, unit) if namesakes else (None, None)

    def _remember(self, entrant: Entrant) -> None:
        if entrant.id not in self._people:
            self._by_name.setdefault((entrant.unit_id, match_key(entrant.name)), []).append(entrant.id)
        self._people[entrant.id] = entrant
        if entrant.id_number and (
            entrant.status is EntrantStatus.ACTIVE or entrant.id_number not in self._by_id_number
        ):
            self._by_id_number[entrant.id_number] = entrant.id


def _unless_withdrawn(person: Entrant, row: RosterRow, unit: str) -> tuple[Entrant | None, Problem | None]:
    if person.status is EntrantStatus.WITHDRAWN:
        return None, _refused(row, unit, "withdrawn_before", reason=person.status_reason)
    return person, None


def _refused(row: RosterRow, unit: str, code: str, **params: str) -> Problem:
    field = "id_number" if code == "duplicate_id_number" else "name"
    place = replace(row.place, cell=row.cells.get(field, ""))
    return Problem(code, Severity.ERROR, unit, row.name, field, params, place)


def _merged(person: Entrant, row: RosterRow, file: str) -> Entrant:
    """The person after a row: what the row says replaces what stood there, what it does not say stays."""
    said: dict[str, Any] = {field: value for field in ROSTER_FIELDS if (value := row.values.get(field, ""))}
    if "role" in said:
        said["role"] = Role(said["role"])
    if "window_staff" in said:
        said["window_staff"] = said["window_staff"] == "是"
    said |= {"name": row.name, "doubts": _merged_doubts(person, row)}
    changed = {field: value for field, value in said.items() if getattr(person, field) != value}
    if not changed:
        return person
    changed |= {"source_file": file, "source_sheet": row.place.sheet, "source_row": row.place.row}
    return replace(person, **changed)


def _merged_doubts(person: Entrant, row: RosterRow) -> Mapping[str, Doubt]:
    """The row's doubts, less those about a value that stands in the file and is sound."""
    kept = {field: doubt for field, doubt in person.doubts.items() if field not in row.values or not row.values[field]}
    for field, doubt in row.doubts.items():
        if field in kept and field not in row.cells:
            continue  # a list without that column says nothing new about it
        if row.values.get(field) or not getattr(person, field, ""):
            kept[field] = doubt
    return kept


def _differences(before: Entrant, after: Entrant) -> tuple[FieldChange, ...]:
    changed = []
    for field in ROSTER_FIELDS:
        old, new = _text(getattr(before, field)), _text(getattr(after, field))
        if old != new:
            changed.append(FieldChange(field, old, new))
    return tuple(changed)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    return str(value)


def _record_file(write: Write, planned: PlannedFile, rows: Sequence[PlannedRow]) -> None:
    counts = {action: sum(row.action is action for row in rows) for action in Action}
    imported = ImportFile(
        id=uuid.uuid4().hex,
        kind="roster",
        file=planned.path.name,
        sha256=planned.sha256,
        imported_at=write.at,
        unit_ids=tuple(dict.fromkeys(row.row.unit_id for row in rows if row.row.unit_id)),
        new=counts[Action.NEW],
        changed=counts[Action.CHANGED],
        same=counts[Action.SAME],
        left_out=counts[Action.LEFT_OUT],
    )
    imports.add_file(write, imported)
    for row in rows:
        if row.action is Action.LEFT_OUT:
            imports.add_left_out(write, _left_out(row, imported.id))


def _left_out(planned: PlannedRow, import_file_id: str) -> LeftOutRow:
    row = planned.row
    last = planned.problems[-1] if planned.problems else None
    return LeftOutRow(
        id=uuid.uuid4().hex,
        import_file_id=import_file_id,
        sheet=row.place.sheet,
        row=row.place.row,
        unit_text=row.unit_text,
        unit_id=row.unit_id or None,
        name=row.name,
        code=row.reason or (last.code if last else ""),
        params=dict(last.params) if last else {},
    )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
