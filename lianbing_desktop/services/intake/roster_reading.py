"""Rosters as read from their files, and read again within a moment when the organiser corrects columns or cells."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from lianbing_desktop.domain.intake.headers import Headers
from lianbing_desktop.domain.intake.roster import RosterReading, RosterTable, read_roster
from lianbing_desktop.domain.intake.sheet import Sheet, Workbook, coordinates
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.unit import Unit
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbooks
from lianbing_desktop.services import reference
from lianbing_desktop.services.collector import collector_at_rest
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.intake.header_wordings import headers as vocabulary
from lianbing_desktop.services.intake.import_plan import Answers, PlannedFile, Unreadable

Progress = Callable[[int, int, str], None]
ColumnChoices = dict[tuple[str, str], Mapping[int, str]]


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    sha256: str
    workbook: Workbook


class RosterFiles:
    """The files of a batch, read once; `readings` interprets them anew as often as answers change."""

    @collector_at_rest()
    def __init__(self, paths: Sequence[Path], progress: Progress | None = None) -> None:
        """Read the files. A file given twice is read once; one that cannot be read stops no other."""
        paths = list({path.absolute(): path for path in paths}.values())
        self.unreadable: list[Unreadable] = []
        self._files: list[_File] = []
        self._known: dict[int, tuple[object, PlannedFile]] = {}
        for path, workbook in zip(paths, read_workbooks(paths, progress), strict=True):
            if isinstance(workbook, UserError):
                self.unreadable.append(Unreadable(path.name, workbook))
                continue
            try:
                self._files.append(_File(path, _sha256(path), workbook))
            except OSError as error:  # a stick pulled in between
                reason = error.strerror or ""
                self.unreadable.append(
                    Unreadable(path.name, UserError("file_cannot_be_read", file=path.name, reason=reason))
                )

    def readings(self, snapshot: Snapshot, answers: Answers) -> tuple[PlannedFile, ...]:
        """What is found in the files with these answers. Raises UserError unknown_unit_given."""
        names, headers = unit_names(snapshot), vocabulary(snapshot)
        given = _given_unit(names, answers.unit_name, snapshot)
        memory = {(one.unit_id, one.shape): one.columns for one in snapshot.column_mappings}
        read_before = {done.sha256 for done in snapshot.imports if done.kind == "roster"}
        found = []
        for place, file in enumerate(self._files):
            unit = _given_unit(names, answers.units.get(file.path, ""), snapshot) or given
            found.append(self._reading(place, names, headers, unit, answers, memory, file.sha256 in read_before))
            read_before.add(file.sha256)
        return tuple(found)

    def _reading(
        self,
        place: int,
        names: UnitNames,
        headers: Headers,
        unit: Unit | None,
        answers: Answers,
        memory: Mapping[tuple[str | None, str], Mapping[int, str]],
        read_before: bool,
    ) -> PlannedFile:
        file = self._files[place]
        own = {(sheet, shape): chosen for (path, sheet, shape), chosen in answers.mappings.items() if path == file.path}
        typed = {(sheet, cell): text for (path, sheet, cell), text in answers.corrections.items() if path == file.path}
        key = (unit, own, typed, memory, read_before, names.units, id(headers))
        known = self._known.get(place)
        if known is not None and known[0] == key:
            return known[1]
        workbook = _corrected(file.workbook, typed)
        choices: ColumnChoices = dict(own)
        reading = read_roster(workbook, names, headers, unit, choices or None)
        remembered = _remembered(reading, memory, own) if memory else {}
        if remembered:
            reading = read_roster(workbook, names, headers, unit, {**remembered, **own})
        shapes = frozenset(shape for _, shape in remembered)
        read = PlannedFile(file.path, file.sha256, reading, file.workbook, read_before and not own, shapes)
        self._known[place] = (key, read)
        return read


def unit_names(snapshot: Snapshot) -> UnitNames:
    """The names the contest's units go by."""
    return UnitNames(snapshot.units, snapshot.facts.city, reference.unit_vocabulary())


def unit_of_table(reading: RosterReading, table: RosterTable) -> str | None:
    """The one unit a table is about: named outside its rows, or the same in all of them. None for several."""
    if table.unit_id:
        return table.unit_id
    units = {
        row.unit_id for row in (*reading.rows, *reading.left_out) if row.place.sheet == table.sheet and row.unit_id
    }
    return units.pop() if len(units) == 1 else None


def _remembered(
    reading: RosterReading,
    memory: Mapping[tuple[str | None, str], Mapping[int, str]],
    own: Mapping[tuple[str, str], Mapping[int, str]],
) -> ColumnChoices:
    """Mappings corrected at an earlier import for a unit's tables of the same header; one chosen now wins."""
    found: ColumnChoices = {}
    for table in reading.tables:
        shape, unit = table.shape, unit_of_table(reading, table)
        if (table.sheet, shape) not in own and ("", shape) not in own and (unit, shape) in memory:
            found[table.sheet, shape] = memory[unit, shape]
    return found


def _corrected(workbook: Workbook, typed: Mapping[tuple[str, str], str]) -> Workbook:
    """The workbook with cells typed over, as text."""
    if not typed:
        return workbook
    sheets = []
    for sheet in workbook.sheets:
        own = {cell: text for (name, cell), text in typed.items() if name == sheet.name}
        sheets.append(_with_cells(sheet, own) if own else sheet)
    return replace(workbook, sheets=tuple(sheets))


def _with_cells(sheet: Sheet, typed: Mapping[str, str]) -> Sheet:
    rows = list(sheet.rows)
    for place, text in typed.items():
        row, column = coordinates(place)
        while len(rows) <= row:
            rows.append(())
        values = list(rows[row])
        values += [None] * (column + 1 - len(values))
        values[column] = text or None
        rows[row] = tuple(values)
    return replace(sheet, rows=tuple(rows))


def _given_unit(names: UnitNames, unit_name: str, snapshot: Snapshot) -> Unit | None:
    if not unit_name:
        return None
    unit = names.find(unit_name)
    if unit is None:
        known = "、".join(unit.name for unit in snapshot.units)
        raise UserError("unknown_unit_given", unit=unit_name, known=known)
    return unit


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
