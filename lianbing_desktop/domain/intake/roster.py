"""Turns a roster as a county sent it into rows a person can check: nobody invented, nobody lost.

Every row that names a person is in `rows` or in `left_out`; what was passed over without naming anyone, or names them
on a sheet that only sums others up, is in `ignored` with the reason. Nothing is repaired by guessing: a value that
cannot be trusted is "" and has a doubt.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from lianbing_desktop.domain.entrant import ROSTER_FIELDS, Doubt, Role
from lianbing_desktop.domain.intake.columns import Choices, choice_of, header_shape
from lianbing_desktop.domain.intake.headers import Headers
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.person_name import read_name
from lianbing_desktop.domain.intake.phone import read_phone
from lianbing_desktop.domain.intake.records import (
    PassedOver,
    Record,
    Records,
    RecordTable,
    place_of,
    read_records,
    sheets_not_understood,
)
from lianbing_desktop.domain.intake.roster_values import PersonValues, read_person, severity_of
from lianbing_desktop.domain.intake.sheet import Workbook, column_letters
from lianbing_desktop.domain.intake.unit_evidence import UnitEvidence
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import Place, Problem, Severity
from lianbing_desktop.domain.text import is_blank, match_key, raw_of, text_of
from lianbing_desktop.domain.unit import Unit

_ANCHORS = frozenset(("name", "member"))
_STAFF_COLUMNS = (("leader", Role.LEADER), ("coach", Role.COACH), ("liaison", Role.LIAISON))
_HAN = "[\u3400-\u9fff·]"
_STAFF_NAME = rf"(?:{_HAN}{{2,5}}(?!{_HAN})|{_HAN} {_HAN}(?!{_HAN}))"
_STAFF_WORD = "领队|带队领导|带队人|教练员|教练|指导老师|联络员"
_NOT_STAFF = f"(?!{_STAFF_WORD}|电话|手机|姓名|职务|单位|签)"
_STAFF_LINE = re.compile(
    rf"(?:(?P<word>{_STAFF_WORD})(?:姓名)?\s*[:：]|^(?P<alone>{_STAFF_WORD})(?=\s))\s*"
    rf"(?P<names>{_NOT_STAFF}{_STAFF_NAME}(?:[、，,]{_STAFF_NAME})*)"
)
_STAFF_ROLES = {
    "领队": Role.LEADER,
    "带队领导": Role.LEADER,
    "带队人": Role.LEADER,
    "教练": Role.COACH,
    "教练员": Role.COACH,
    "指导老师": Role.COACH,
    "联络员": Role.LIAISON,
}
_NAMES_IN_A_CELL = re.compile(r"[、，,;；/\s]+")
_OWN_FIELDS = frozenset(("id_number", "phone", "sex", "birth"))
_NAMES_APART = re.compile("[、，,]")
_LONG_NUMBER = re.compile(r"[0-9]{11,}[0-9Xx]?")
_FEWEST_SAID_AGAIN = 3
_SAMPLE_ROWS = 50
_SAMPLES = 3
_WIDEST = 512
_MOBILE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person as read from one row.

    `values` has every one of entrant.ROSTER_FIELDS as text: `sex` 男, 女 or ""; `id_number` "" unless it passed;
    `birth` "YYYY-MM-DD", "YYYY-MM" or ""; `role` a Role's value; `window_staff` 是, 否 or "".
    `raw` and `cells` give, for each field that has a column and for "unit", the cell as it stood and its A1
    coordinate; of a person named in a line of text only "name".
    `unit_id` is "" when the unit is not known; `reason` is the code a row was left out for, "" for a row that is in.
    """

    place: Place
    unit_id: str
    unit_text: str
    name: str
    values: Mapping[str, str]
    doubts: Mapping[str, Doubt] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    raw: Mapping[str, str] = field(default_factory=dict)
    cells: Mapping[str, str] = field(default_factory=dict)
    hidden: bool = False
    reason: str = ""


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
        for row in _rows_of(record, units):
            collected.add(row)
    for line in found.passed_over:
        if line.reason in ("note", "title"):
            for row in _staff_in(line, found.tables, default_unit):
                collected.add(row)
    collected.left_out += [_stray(place, texts) for place, texts in found.strays]
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
    return all(not row.values[name] or row.values[name] == first.values[name] for name in _OWN_FIELDS)


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


def _rows_of(record: Record, units: UnitNames) -> Iterator[RosterRow]:
    members = record.source.table.columns.get("member", ())
    if len(members) > 1 and "name" not in record.source.table.columns:
        for column in members:
            yield from _named_in(record, column, Role.ENTRANT)
    else:
        person = read_person(record)
        several = _names_in_one_cell(record, person)
        for name in several:
            yield _bare_row(
                record.place("name"), record.unit, name, Role.ENTRANT, "", person.raw["name"], record.hidden
            )
        if not several:
            yield _row(record, person, units)
    for name, role in _STAFF_COLUMNS:
        for column in record.source.table.columns.get(name, ()):
            yield from _named_in(record, column, role)


def _names_in_one_cell(record: Record, person: PersonValues) -> tuple[str, ...]:
    """陈一、陈二、陈三 in a list that says no more of anybody: each is somebody. () for a single name."""
    columns = record.source.table.columns
    if person.doubts.get("name", Doubt("")).code != "name_suspicious" or _OWN_FIELDS.intersection(columns):
        return ()
    parts = [part for part in _NAMES_IN_A_CELL.split(person.raw["name"].strip()) if part]
    names = [read_name(part) for part in parts]
    whole = all(not each.suspicious and 2 <= len(each.name) <= 4 for each in names)
    return tuple(each.name for each in names) if whole and len(names) > 1 else ()


def _row(record: Record, person: PersonValues, units: UnitNames) -> RosterRow:
    unit = record.unit
    _workplace_from_unit_column(record, person, units)
    unit_value, unit_column = record.cell("unit")
    if unit_column is not None:
        person.raw["unit"], person.cells["unit"] = raw_of(unit_value), record.name_of_cell(unit_column)
    if not unit.unit and not unit.text:
        workplace = person.values["workplace"]
        unit = UnitEvidence(units.find(workplace) or units.find_at_start(workplace), "", "workplace")
    place = record.place()
    unit_name = unit.unit.name if unit.unit else unit.text
    problems = [
        Problem(
            doubt.code,
            severity_of(doubt.code),
            unit_name,
            person.name,
            name,
            person.params[name],
            replace(place, cell=person.cells.get(name) or person.cells.get("name", place.cell)),
        )
        for name, doubt in person.doubts.items()
    ]
    if record.hidden:
        at = replace(place, cell=person.cells.get("name", place.cell))
        problems.append(Problem("row_hidden", Severity.WARNING, unit_name, person.name, place=at))
    reason = ""
    if not person.name:
        reason = "name_missing"
        known = (person.cells[name] for name in ("name", "id_number", "phone") if name in person.cells)
        at = replace(place, cell=next(known, place.cell))
        problems.insert(0, Problem(reason, Severity.ERROR, unit_name, field="name", place=at))
    elif not unit.unit:
        reason = "unknown_unit"
        at = record.place("unit" if unit.source == "column" else "name")
        named = {"raw": unit.text or "—"}
        problems.insert(0, Problem(reason, Severity.ERROR, unit_name, person.name, "", named, at))
    return RosterRow(
        place,
        unit.unit.id if unit.unit else "",
        unit_name,
        person.name,
        person.values,
        person.doubts,
        tuple(problems),
        person.raw,
        person.cells,
        record.hidden,
        reason,
    )


def _workplace_from_unit_column(record: Record, person: PersonValues, units: UnitNames) -> None:
    """A lone column 单位 with 霞浦县人社局 or 社保中心 names the unit and the workplace at once."""
    columns = record.source.table.columns
    if person.values["workplace"] or "workplace" in columns or "unit" not in columns or record.unit.source != "column":
        return
    known = record.unit.unit
    more = "unit_or_workplace" in columns or units.find(record.unit.text) is None
    if known and more and not any(name.startswith(record.unit.text) for name in (known.name, *known.aliases)):
        person.values["workplace"] = record.unit.text


def _named_in(record: Record, column: int, role: Role) -> Iterator[RosterRow]:
    """A person who is only named in a column: a leader beside the entrants, a team's members."""
    value = record.source.sheet.value(record.row, column)
    reading = read_name(text_of(value))
    if len(reading.name) < 2 or reading.name.isascii():
        return
    cell = replace(record.place(), cell=f"{column_letters(column)}{record.row + 1}")
    phone = ""
    if role is not Role.ENTRANT and column + 1 in record.source.table.columns.get("contact", ()):
        beside = read_phone(record.source.sheet.value(record.row, column + 1))  # 领队 | 领队电话
        phone = "" if beside.doubt else beside.value
    yield _bare_row(cell, record.unit, reading.name, role, phone, raw_of(value), record.hidden)


def _bare_row(
    place: Place, unit: UnitEvidence, name: str, role: Role, phone: str, raw: str, hidden: bool = False
) -> RosterRow:
    values = dict.fromkeys(ROSTER_FIELDS, "") | {"name": name, "role": role.value, "phone": phone}
    unit_name = unit.unit.name if unit.unit else unit.text
    problems: tuple[Problem, ...] = ()
    reason = ""
    doubts: dict[str, Doubt] = {}
    if not unit.unit:
        reason = "unknown_unit"
        problems = (Problem(reason, Severity.ERROR, unit_name, name, "", {"raw": unit.text or "—"}, place),)
    elif role is Role.ENTRANT:
        doubts["id_number"] = Doubt("id_number_missing")
        problems = (Problem("id_number_missing", Severity.ERROR, unit_name, name, "id_number", {"raw": ""}, place),)
    unit_id = unit.unit.id if unit.unit else ""
    cells = {"name": place.cell} if place.cell else {}
    return RosterRow(place, unit_id, unit_name, name, values, doubts, problems, {"name": raw}, cells, hidden, reason)


def _staff_in(line: PassedOver, tables: list[RecordTable], default_unit: Unit | None) -> Iterator[RosterRow]:
    """领队：张三 13800000000 under or above a table: a person who comes along."""
    unit = next((each.unit for each in tables if each.sheet.name == line.place.sheet and each.unit.unit), None)
    given = UnitEvidence(default_unit, default_unit.name if default_unit else "", "given")
    for found in _STAFF_LINE.finditer(line.text):
        mobile = _MOBILE.search(line.text)
        people = _NAMES_APART.split(found["names"])
        phone = read_phone(mobile[0]).value if mobile and len(people) == 1 else ""
        for name in people:
            role = _STAFF_ROLES[found["word"] or found["alone"]]
            yield _bare_row(line.place, unit or given, read_name(name).name, role, phone, line.text)


def _stray(place: Place, texts: tuple[str, ...]) -> RosterRow:
    """A row that looks like a person in a sheet whose header was not found: shown, and asked about."""
    values = dict.fromkeys(ROSTER_FIELDS, "") | {"role": Role.ENTRANT.value}
    text = " ".join(texts)
    shown = _LONG_NUMBER.sub(lambda number: mask_id_number(number[0]), text)
    params = {"sheet": place.sheet, "raw": shown}
    problem = Problem("row_without_header", Severity.ERROR, params=params, place=place)
    return RosterRow(place, "", "", "", values, {}, (problem,), {"note": text}, {}, False, "row_without_header")


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
