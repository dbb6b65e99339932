"""Turns a roster as a county sent it into rows a person can check: nobody invented, nobody lost.

Every row that names a person is in `rows` or in `left_out`; what was passed over without naming anyone, or names them
on a sheet that only sums others up, is in `ignored` with the reason. Nothing is repaired by guessing: a value that
cannot be trusted is "" and has a doubt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from lianbing_desktop.domain.intake.columns import Choices, choice_of, header_shape
from lianbing_desktop.domain.intake.headers import Headers
from lianbing_desktop.domain.intake.record import RecordTable, place_of
from lianbing_desktop.domain.intake.records import Records, read_records, sheets_not_understood
from lianbing_desktop.domain.intake.roster_rows import OWN_FIELDS, RosterRow, rows_of, staff_in, stray
from lianbing_desktop.domain.intake.sheet import Workbook
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import Place, Problem, Severity
from lianbing_desktop.domain.text import is_blank, match_key, raw_of
from lianbing_desktop.domain.unit import Unit

_ANCHORS = frozenset(("name", "member"))
_FEWEST_SAID_AGAIN = 3
_SAMPLE_ROWS = 50
_SAMPLES = 3
_WIDEST = 512


@dataclass(frozen=True, slots=True)
class IgnoredRow:
    """A row that is not a person: `reason` is title, note, total, example, example_sheet, repeated_header or section;
    or said_again, a person on a sheet that says of everybody what other sheets say."""

    place: Place
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class RosterTable:
    """A table as it was recognised: what the preview shows and lets the organiser correct.

    `header_rows` count from 1; `titles` are the header texts by 0-based column, "" for a column that holds something
    and has no title; `columns` the field each one was taken for: OTHER for one that is known and not needed, "" for
    one nobody understood. `samples` are the first few cells below each title as they stand, empty ones passed over.
    `unit_id` is the unit named outside the rows, by `unit_source`: section, form, title, sheet, given, file or "".
    In a `sideways` table rows and columns have changed places: "column" 0 is row 1 of the file.
    """

    sheet: str
    header_rows: tuple[int, ...]
    titles: Mapping[int, str]
    columns: Mapping[int, str]
    unit_id: str = ""
    unit_source: str = ""
    sideways: bool = False
    samples: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    @property
    def shape(self) -> str:
        """The key under which a corrected mapping is remembered (`columns.header_shape`)."""
        return header_shape(self.titles)

    @property
    def has_names(self) -> bool:
        """Whether some column says who the people are; without one every row is left out."""
        return bool(_ANCHORS.intersection(self.columns.values()))

    def choice(self, corrections: Mapping[int, str]) -> dict[int, str]:
        """What to put into `read_roster`'s choices: this table's mapping with `corrections` by its own columns.

        Correcting nothing gives the mapping that was found, and with it the same reading.
        """
        return choice_of(self.titles, {**self.columns, **corrections})


@dataclass(frozen=True, slots=True)
class RosterReading:
    """All a workbook says. `problems` are those of a sheet or the whole file; a row's own are in the row."""

    tables: tuple[RosterTable, ...]
    rows: tuple[RosterRow, ...]
    left_out: tuple[RosterRow, ...]
    ignored: tuple[IgnoredRow, ...]
    problems: tuple[Problem, ...]


def read_roster(
    workbook: Workbook,
    units: UnitNames,
    headers: Headers,
    default_unit: Unit | None = None,
    choices: Choices | None = None,
) -> RosterReading:
    """Read every table of `workbook`.

    The unit of a row is named by, strongest first: its unit column, a section line above it, the 填报单位 line, the
    title, the sheet's name, `default_unit`, the file's name, and last a workplace that begins with a unit's full name.
    `choices` are mappings a person corrected, by (sheet's name or "", `RosterTable.shape`): `RosterTable.choice`.
    """
    found = read_records(workbook, headers, units, _ANCHORS, default_unit, choices, nameless=True)
    collected = _Collected()
    for record in found.records:
        for row in rows_of(record, units):
            collected.add(row)
    for line in found.passed_over:
        if line.reason in ("note", "title"):
            for row in staff_in(line, found.tables, default_unit):
                collected.add(row)
    collected.left_out += [stray(place, texts) for place, texts in found.strays]
    again = collected.sheets_said_again()
    return RosterReading(
        _tables(found.tables),
        tuple(collected.rows),
        tuple(row for row in collected.left_out if row.place.sheet not in again),
        (
            *(IgnoredRow(each.place, each.text, each.reason) for each in found.passed_over),
            *(IgnoredRow(row.place, row.name, "said_again") for row in collected.left_out if row.place.sheet in again),
        ),
        tuple(_sheet_problems(workbook, found)),
    )


class _Collected:
    """Rows as they come: a person met twice in a file is in once."""

    def __init__(self) -> None:
        self.rows: list[RosterRow] = []
        self.left_out: list[RosterRow] = []
        self._by_id_number: dict[str, RosterRow] = {}
        self._by_name: dict[tuple[str, str], list[RosterRow]] = {}
        self._copies: Counter[str] = Counter()

    def add(self, row: RosterRow) -> None:
        """Take a row in, or leave it out with its reason."""
        if row.reason:
            self.left_out.append(row)
            return
        id_number = row.values["id_number"]
        key = (row.unit_id, match_key(row.name))
        first = self._by_id_number.get(id_number) if id_number else None
        if first:
            self._repeat(row, first)
            return
        same = next((each for each in self._by_name.get(key, ()) if _says_nothing_new(row, each)), None)
        if same:
            self._repeat(row, same)
            return
        self.rows.append(row)
        if id_number:
            self._by_id_number[id_number] = row
        self._by_name.setdefault(key, []).append(row)

    def sheets_said_again(self) -> frozenset[str]:
        """The sheets that only say of everybody on them what others of the file say: a 汇总, or what it sums up."""
        rows = Counter(row.place.sheet for row in (*self.rows, *self.left_out))
        copied = self._copies.items()
        return frozenset(sheet for sheet, copies in copied if copies == rows[sheet] >= _FEWEST_SAID_AGAIN)

    def _repeat(self, row: RosterRow, first: RosterRow) -> None:
        repeated = _repeated(row, first)
        self.left_out.append(repeated)
        if repeated.reason == "duplicate_in_file" and row.place.sheet != first.place.sheet and _agrees(row, first):
            self._copies[row.place.sheet] += 1


def _agrees(row: RosterRow, first: RosterRow) -> bool:
    """Whether a second row says nothing of a person that the first one does not say."""
    return all(not row.values[name] or row.values[name] == first.values[name] for name in OWN_FIELDS)


def _says_nothing_new(row: RosterRow, first: RosterRow) -> bool:
    """Whether nothing tells a second row of the same name and unit from the first one."""
    return all(
        not row.raw.get(name, "").strip() or row.raw[name] == first.raw.get(name) for name in ("id_number", "phone")
    )


def _repeated(row: RosterRow, first: RosterRow) -> RosterRow:
    """The second row of a person: one number in two units or under two names is an error, else a repetition."""
    if row.unit_id != first.unit_id:
        code, severity = "duplicate_id_number", Severity.ERROR
    elif match_key(row.name) != match_key(first.name):
        code, severity = "id_number_of_two_names", Severity.ERROR
    else:
        code, severity = "duplicate_in_file", Severity.WARNING
    problem = Problem(
        code,
        severity,
        row.problems[0].unit if row.problems else row.unit_text,
        row.name,
        "id_number",
        {"other": str(replace(first.place, file="")), "other_name": first.name, "other_unit": first.unit_text},
        replace(row.place, cell=row.cells.get("id_number") or row.cells.get("name", "")),
    )
    return replace(row, problems=(problem,), reason=code)


def _sheet_problems(workbook: Workbook, found: Records) -> Iterator[Problem]:
    yield from sheets_not_understood(workbook, found)
    for each in found.tables:
        if not _ANCHORS.intersection(each.table.columns):
            titles = "、".join(title for _, title in sorted(each.table.titles.items()) if title)
            first = min(each.table.titles, default=each.table.left)
            place = place_of(workbook, each.sheet, each.table.header.stop - 1, first, each.sideways)
            params = {"sheet": each.sheet.name, "titles": titles}
            yield Problem("name_column_missing", Severity.ERROR, params=params, place=place)
    for name in found.hidden_sheets:
        yield Problem(
            "sheet_hidden", Severity.WARNING, params={"sheet": name}, place=Place(workbook.file, name, 1, "A1")
        )


def _tables(tables: list[RecordTable]) -> tuple[RosterTable, ...]:
    lefts: dict[tuple[int, range], int] = {}  # the tables of one sheet under one header come from left to right
    for each in tables:
        lefts[id(each.sheet), each.table.header] = each.table.left
    return tuple(_table(each, each.table.left == lefts[id(each.sheet), each.table.header]) for each in tables)


def _table(each: RecordTable, last: bool) -> RosterTable:
    table = each.table
    samples = _samples(each, None if last else table.right)
    return RosterTable(
        each.sheet.name,
        tuple(sorted({row + 1 for row, _ in each.cells} or {row + 1 for row in table.header})),
        {column: table.titles.get(column, "") for column in sorted({*table.titles, *samples})},
        {**dict.fromkeys(sorted(samples), ""), **table.field_by_column()},
        each.unit.unit.id if each.unit.unit else "",
        each.unit.source if each.unit.unit else "",
        each.sideways,
        samples,
    )


def _samples(each: RecordTable, right: int | None) -> dict[int, tuple[str, ...]]:
    """The first cells that hold something, by column, up to the table beside it."""
    samples: dict[int, tuple[str, ...]] = {}
    end = min(each.table.body.stop, each.table.body.start + _SAMPLE_ROWS)
    for values in each.sheet.rows[each.table.body.start : end]:
        for column, value in enumerate(values[each.table.left : right][:_WIDEST], start=each.table.left):
            if not is_blank(value) and len(samples.get(column, ())) < _SAMPLES:
                samples[column] = (*samples.get(column, ()), raw_of(value))
    return samples
