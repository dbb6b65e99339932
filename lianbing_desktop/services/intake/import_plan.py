"""What an import would do, as values: rows and their fate, files, people who did not come up again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.intake.roster import RosterReading
from lianbing_desktop.domain.intake.roster_rows import RosterRow
from lianbing_desktop.domain.intake.shared_cells import lines_of
from lianbing_desktop.domain.intake.sheet import CellValue, Workbook, coordinates
from lianbing_desktop.domain.problem import Problem, UserError
from lianbing_desktop.domain.text import raw_of

NEW_PERSON = "new"
"""The answer that a row is about somebody who is not in the list yet."""


class Action(StrEnum):
    """What an import does with a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value before and after, as text. Beside the roster's fields `field` may be "unit" or "status"."""

    field: str
    before: str
    after: str


RowKey = tuple[Path, str, str]
"""A row of a roster: its file, its sheet, and the cell its name stands in or the row's number."""

CellKey = tuple[Path, str, str]
"""A cell: its file, its sheet, its A1 coordinate."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the organiser settled before anything is written.

    `unit_name` is the unit of files that name none, `units` that of single ones. `mappings` gives for a file, a
    sheet's name and a header shape what each column holds (see `domain.intake.columns`). `corrections` are cells
    typed over. `persons` says whom a row is about: an entrant's id or NEW_PERSON.
    """

    unit_name: str = ""
    units: Mapping[Path, str] = field(default_factory=dict)
    mappings: Mapping[tuple[Path, str, str], Mapping[int, str]] = field(default_factory=dict)
    corrections: Mapping[CellKey, str] = field(default_factory=dict)
    persons: Mapping[RowKey, str] = field(default_factory=dict)

    @property
    def settled(self) -> int:
        """How many answers would be lost with these; a file's unit is chosen again at a glance."""
        return len(self.corrections) + len(self.mappings) + len(self.persons)

    def with_unit(self, files: Iterable[Path], unit: str) -> Answers:
        """These files are of this unit as far as they name none themselves."""
        return replace(self, units={**self.units, **dict.fromkeys(files, unit)})

    def with_cell(self, key: CellKey, text: str | None) -> Answers:
        """This is typed over the cell; None lets it be as it stands in the file."""
        others = {at: typed for at, typed in self.corrections.items() if at != key}
        return replace(self, corrections=others if text is None else {**others, key: text})

    def with_person(self, key: RowKey, answer: str) -> Answers:
        """The row is about this person."""
        return replace(self, persons={**self.persons, key: answer})

    def with_mapping(self, key: tuple[Path, str, str], chosen: Mapping[int, str]) -> Answers:
        """The columns of this table hold this."""
        return replace(self, mappings={**self.mappings, key: chosen})


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row of a roster and what would become of it.

    `entrant` is the person afterwards, None when left out; `source` is the place of its file in the plan's `files`,
    since files of two units often bear the same name. `candidates` are the people the row could be about where that
    is a question, `may_be_new` whether it could be somebody else besides. `corrected` gives for each field whose
    cell was typed over what stood there.
    """

    action: Action
    file: str
    row: RosterRow
    unit: str
    entrant: Entrant | None
    changes: tuple[FieldChange, ...]
    problems: tuple[Problem, ...]
    source: int = 0
    candidates: tuple[Entrant, ...] = ()
    may_be_new: bool = False
    corrected: Mapping[str, str] = field(default_factory=dict)

    @property
    def place_in_file(self) -> tuple[str, str]:
        """What tells the row from the others of its file: sheet, and name's cell or row number, and line in it."""
        place = self.row.cells.get("name", "") or str(self.row.place.row)
        return self.row.place.sheet, f"{place}:{self.row.line}" if self.row.line else place


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file that could be read: where it is, its content's SHA-256, its cells and what was found in them.

    `read_before` tells that the very same content was taken in earlier; `remembered` are header shapes whose columns
    were read as somebody corrected them at an earlier import.
    """

    path: Path
    sha256: str
    reading: RosterReading
    workbook: Workbook
    read_before: bool = False
    remembered: frozenset[str] = frozenset()

    def cell(self, sheet: str, place: str) -> CellValue:
        """A cell as it stands in the file; None for one that is not there."""
        found = next((each for each in self.workbook.sheets if each.name == sheet), None)
        return found.value(*coordinates(place)) if found and place else None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read, with the reason and the next step in `error`."""

    file: str
    error: UserError


@dataclass(frozen=True, slots=True)
class MissingPerson:
    """Somebody of a unit's earlier list who does not come up in the new version: `files` are its names."""

    entrant: Entrant
    unit: str
    files: str


@dataclass(frozen=True)
class ImportPlan:
    """What a batch would do. It holds for the contest's `version` only."""

    version: int
    files: tuple[PlannedFile, ...]
    rows: tuple[PlannedRow, ...]
    unreadable: tuple[Unreadable, ...]
    missing: tuple[MissingPerson, ...] = ()
    answers: Answers = Answers()

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
        return self._by_source.get(source, ())

    @cached_property
    def _by_source(self) -> Mapping[int, tuple[PlannedRow, ...]]:
        rows: dict[int, list[PlannedRow]] = {}
        for row in self.rows:
            rows.setdefault(row.source, []).append(row)
        return {source: tuple(each) for source, each in rows.items()}

    def key_of(self, planned: PlannedRow) -> RowKey:
        """The key an answer about a row is kept under."""
        return (self.files[planned.source].path, *planned.place_in_file)

    def cell_of(self, planned: PlannedRow, name: str) -> CellKey:
        """The key a correction of a row's field is kept under."""
        return (self.files[planned.source].path, planned.row.place.sheet, planned.row.cells[name])

    def whole_cell(self, planned: PlannedRow, name: str, text: str) -> str:
        """What a field's cell holds when a person's own part of it is `text`: the lines of the others stay."""
        if not planned.row.line:
            return text
        key = self.cell_of(planned, name)
        _, sheet, cell = key
        file = self.files[planned.source]
        lines = lines_of(self.answers.corrections.get(key, raw_of(file.cell(sheet, cell))))
        if len(lines) < planned.row.line:
            return text
        lines[planned.row.line - 1] = text
        return "\n".join(lines)

    @property
    def writes_anything(self) -> bool:
        """Whether confirming would change the contest; nobody is ticked among the missing then."""
        return any(row.action in {Action.NEW, Action.CHANGED} for row in self.rows)
