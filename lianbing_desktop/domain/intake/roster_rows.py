"""Turns one row of a roster, or a line of text about who comes along, into people: each value trusted or doubted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from lianbing_desktop.domain.entrant import ROSTER_FIELDS, Doubt, Role
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.person_name import read_name
from lianbing_desktop.domain.intake.phone import read_phone
from lianbing_desktop.domain.intake.record import Record, RecordTable
from lianbing_desktop.domain.intake.records import PassedOver
from lianbing_desktop.domain.intake.roster_values import PersonValues, read_person, severity_of
from lianbing_desktop.domain.intake.shared_cells import lines_of, people_in
from lianbing_desktop.domain.intake.sheet import CellValue, column_letters
from lianbing_desktop.domain.intake.unit_evidence import UnitEvidence
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import Place, Problem, Severity
from lianbing_desktop.domain.text import raw_of, text_of
from lianbing_desktop.domain.unit import Unit

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
OWN_FIELDS = frozenset(("id_number", "phone", "sex", "birth"))
"""What tells one person from another of the same name."""
_NAMES_APART = re.compile("[、，,]")
_LONG_NUMBER = re.compile(r"[0-9]{11,}[0-9Xx]?")
_MOBILE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person as read from one row.

    `values` has every one of entrant.ROSTER_FIELDS as text: `sex` 男, 女 or ""; `id_number` "" unless it passed;
    `birth` "YYYY-MM-DD", "YYYY-MM" or ""; `role` a Role's value; `window_staff` 是, 否 or "".
    `raw` and `cells` give, for each field that has a column and for "unit", the cell as it stood and its A1
    coordinate; of a person named in a line of text only "name".
    `line` is the line of the row's cells that is theirs, from 1, where several people share them; else 0.
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
    line: int = 0


def rows_of(record: Record, units: UnitNames) -> Iterator[RosterRow]:
    people = _one_a_line(record)
    if people:
        for line, each in enumerate(people, 1):
            yield from (replace(row, line=line) for row in rows_of(each, units))
        return
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


def _one_a_line(record: Record) -> list[Record]:
    """The people of a row whose cells hold one of them a line, name under name and number under number."""
    source, fields = record.source, record.source.table.columns
    columns = fields.get("name", ())
    values = source.sheet.rows[record.row]
    name = values[columns[0]] if columns and columns[0] < len(values) else None
    if type(name) is not str or name.isalnum() or source.sideways or source.cells:
        return []
    names = people_in(name, [values[at] for own in OWN_FIELDS for at in fields.get(own, ()) if at < len(values)])
    width = max(len(values), *(at + 1 for places in fields.values() for at in places))
    people = []
    for place in range(len(names)):
        own = tuple(_line_of(value, place, len(names)) for value in values)
        cells = tuple((record.row, column) for column in range(width))
        alone = replace(source, sheet=replace(source.sheet, rows=(own,)), cells=cells)
        people.append(replace(record, source=alone, row=0, merged={}, more=()))
    return people


def _line_of(value: CellValue, place: int, people: int) -> CellValue:
    lines = lines_of(value) if isinstance(value, str) else []
    return lines[place] if len(lines) == people else value


def _names_in_one_cell(record: Record, person: PersonValues) -> tuple[str, ...]:
    """陈一、陈二、陈三 in a list that says no more of anybody: each is somebody. () for a single name."""
    columns = record.source.table.columns
    if person.doubts.get("name", Doubt("")).code != "name_suspicious" or OWN_FIELDS.intersection(columns):
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
    at = replace(place, cell=person.cells.get("name", place.cell))
    if record.hidden:
        problems.append(Problem("row_hidden", Severity.WARNING, unit_name, person.name, place=at))
    if record.struck:
        problems.append(Problem("row_struck", Severity.WARNING, unit_name, person.name, place=at))
    reason = ""
    if not person.name:
        reason = "name_missing"
        known = (person.cells[name] for name in ("name", "id_number", "phone") if name in person.cells)
        at = replace(place, cell=next(known, place.cell))
        problems.insert(0, Problem(reason, Severity.ERROR, unit_name, field="name", place=at))
    elif not unit.unit:
        reason = "unknown_unit"
        at = record.place("unit" if unit.source == "column" else "name")
        named = {"raw": unit.text}
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
        problems = (Problem(reason, Severity.ERROR, unit_name, name, "", {"raw": unit.text}, place),)
    elif role is Role.ENTRANT:
        doubts["id_number"] = Doubt("id_number_missing")
        problems = (Problem("id_number_missing", Severity.ERROR, unit_name, name, "id_number", {"raw": ""}, place),)
    unit_id = unit.unit.id if unit.unit else ""
    cells = {"name": place.cell} if place.cell else {}
    return RosterRow(place, unit_id, unit_name, name, values, doubts, problems, {"name": raw}, cells, hidden, reason)


def staff_in(line: PassedOver, tables: list[RecordTable], default_unit: Unit | None) -> Iterator[RosterRow]:
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


def stray(place: Place, texts: tuple[str, ...]) -> RosterRow:
    """A row that looks like a person in a sheet whose header was not found: shown, and asked about."""
    values = dict.fromkeys(ROSTER_FIELDS, "") | {"role": Role.ENTRANT.value}
    text = " ".join(texts)
    shown = _LONG_NUMBER.sub(lambda number: mask_id_number(number[0]), text)
    params = {"sheet": place.sheet, "raw": shown}
    problem = Problem("row_without_header", Severity.ERROR, params=params, place=place)
    return RosterRow(place, "", "", "", values, {}, (problem,), {"note": text}, {}, False, "row_without_header")
