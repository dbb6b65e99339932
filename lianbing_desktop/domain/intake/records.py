"""Goes through a workbook's tables row by row: which rows are people, whose unit they are, and what the rest is.

Rosters, score sheets, study exports and history lists all come this way, so a habit of one county (a title row
per unit, a merged unit column, totals in between) is understood in all of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from lianbing_desktop.domain.intake.columns import Choices, chosen_fields
from lianbing_desktop.domain.intake.forms import Form, find_forms
from lianbing_desktop.domain.intake.headers import Headers
from lianbing_desktop.domain.intake.person_name import read_name
from lianbing_desktop.domain.intake.record import Record, RecordTable, place_of
from lianbing_desktop.domain.intake.row_kinds import LONGEST_NAME, RowKinds, heading_of
from lianbing_desktop.domain.intake.sheet import CellError, CellValue, Sheet, Workbook
from lianbing_desktop.domain.intake.tables import Table, columns_by_field, find_tables, transposed
from lianbing_desktop.domain.intake.unit_evidence import SheetContext, UnitColumn, UnitEvidence
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import Place, Problem, Severity
from lianbing_desktop.domain.text import clean, is_blank, raw_of, text_of
from lianbing_desktop.domain.unit import Unit

_DIGITS = re.compile(r"\d{11,18}")


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A row that is no person: `reason` is title, note, total, example, example_sheet, section or repeated_header."""

    place: Place
    text: str
    reason: str


@dataclass(slots=True)
class Records:
    """Everything found in a workbook. `strays` are rows of sheets without a header that look like people."""

    tables: list[RecordTable] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    passed_over: list[PassedOver] = field(default_factory=list)
    strays: list[tuple[Place, tuple[str, ...]]] = field(default_factory=list)
    hidden_sheets: list[str] = field(default_factory=list)
    sheets_without_header: list[str] = field(default_factory=list)


def read_records(
    workbook: Workbook,
    headers: Headers,
    units: UnitNames,
    anchors: frozenset[str],
    default_unit: Unit | None = None,
    choices: Choices | None = None,
    *,
    nameless: bool = False,
) -> Records:
    """Every row that has something in one of the `anchors` columns, or an ID or phone number without it.

    With `nameless` tables that have no such column are read as well, so that nobody in them is overlooked.
    """
    found = Records()
    for sheet in workbook.sheets:
        if headers.rows.is_example_sheet(sheet.name):
            found.passed_over += [
                PassedOver(workbook.place(sheet, row), _joined(values), "example_sheet")
                for row, values in enumerate(sheet.rows)
                if any(not is_blank(value) for value in values)
            ]
            continue
        reader = _Reader(workbook, headers, units, anchors, found, choices or {}, nameless)
        _read_sheet(reader, sheet, default_unit)
    return found


@dataclass(frozen=True, slots=True)
class _Reader:
    workbook: Workbook
    headers: Headers
    units: UnitNames
    anchors: frozenset[str]
    found: Records
    choices: Choices
    nameless: bool

    def tables(self, sheet: Sheet) -> tuple[Table, ...]:
        return find_tables(sheet, self.headers, self.anchors, self.choices, nameless=self.nameless)

    def pass_over(self, sheet: Sheet, row: int, reason: str, sideways: bool = False) -> None:
        place = place_of(self.workbook, sheet, row, None, sideways)
        self.found.passed_over.append(PassedOver(place, _joined(sheet.rows[row]), reason))


def _read_sheet(reader: _Reader, sheet: Sheet, default_unit: Unit | None) -> None:
    tables, sideways = reader.tables(sheet), False
    forms: tuple[Form, ...] = ()
    if not tables or any(_holds_titles(sheet, table, reader.headers) for table in tables):
        forms = find_forms(sheet, reader.headers) if "name" in reader.anchors else ()
        turned = None if forms else transposed(sheet)
        columns = reader.tables(turned) if turned else ()
        if turned and columns and not any(_holds_titles(turned, table, reader.headers) for table in columns):
            sheet, tables, sideways = turned, columns, True
    if not tables and not forms:
        _read_strays(reader, sheet)
        return
    if sheet.hidden:
        reader.found.hidden_sheets.append(sheet.name)
    units = reader.units
    fixed = (
        UnitEvidence(units.find_in(sheet.name), sheet.name, "sheet"),
        UnitEvidence(default_unit, default_unit.name if default_unit else "", "given"),
        UnitEvidence(units.find_in(reader.workbook.file), "", "file"),
    )
    context = SheetContext(units, tuple(each for each in fixed if each.unit))
    if forms:
        _read_forms(reader, sheet, forms, context)
        return
    merged = _merged_down(sheet)
    for row in range(tables[0].header.start):
        texts = _line(sheet, row, 0, len(sheet.rows[row]))
        if texts:
            context.read_line(texts, inside=False)
            reader.pass_over(sheet, row, "title", sideways)
    first = len(reader.found.records)
    context.begin_rows(first)
    for table in tables:
        beside = [each for each in tables if each.header == table.header]
        around = context if len(beside) == 1 else _own_title(sheet, table, tables, context)
        _read_table(reader, sheet, table, around, merged, sideways)
    _read_footers(reader.found.records, first, context)


def _read_forms(reader: _Reader, sheet: Sheet, forms: tuple[Form, ...], context: SheetContext) -> None:
    used = {row for form in forms for row, _ in form.cells}
    for row, values in enumerate(sheet.rows):
        texts = _line(sheet, row, 0, len(values)) if row not in used else []
        if texts:
            above = row < min(used)
            if above:
                context.read_line(texts, inside=False)
            reader.pass_over(sheet, row, "title" if above else "note")
    for form in forms:
        chosen = chosen_fields(reader.choices, sheet.name, form.table.titles)
        table = form.table if chosen is None else replace(form.table, columns=columns_by_field(chosen))
        table = _settle_unit_columns(form.sheet, table, reader.units, {})
        source = RecordTable(form.sheet, table, False, context.named(), form.cells)
        reader.found.tables.append(source)
        columns = tuple(UnitColumn(form.sheet, table, (each,), {}) for each in table.columns.get("unit", ()))
        reader.found.records.append(_record(reader, source, 1, context, columns, 1, {}, ""))


def _read_table(
    reader: _Reader,
    sheet: Sheet,
    table: Table,
    context: SheetContext,
    merged: Mapping[tuple[int, int], int],
    sideways: bool,
) -> None:
    table = _settle_unit_columns(sheet, table, reader.units, merged)
    if "unit" not in table.columns:
        context.read_titles(table.titles.values())
    source = RecordTable(sheet, table, sideways, context.named())
    reader.found.tables.append(source)
    unit_columns = table.columns.get("unit") or table.columns.get("team") or ()
    columns = tuple(UnitColumn(sheet, table, (each,), merged) for each in unit_columns)
    since = table.body.start
    ended = False  # a line alone after a total or a note goes on about those, unless it can only be a name
    heading = ""
    records = reader.found.records
    kinds = RowKinds(sheet, table, reader.headers, reader.anchors, merged)
    for row in table.body:
        kind = kinds.of(row)
        if not kind:
            continue
        ended = kind in ("total", "note") or (ended and kind == "line")
        if kind == "heading":
            heading = heading_of(_line(sheet, row, table.left, table.right)[0])
            reader.pass_over(sheet, row, "section", sideways)
        elif kind == "more":
            if records and records[-1].source is source:
                last = records[-1]
                records[-1] = replace(last, more=(*last.more, row))
        elif kind == "line":
            texts = _line(sheet, row, table.left, table.right)
            person = kinds.has_anchor(row) and _is_name(texts[0], reader)
            told = not person and context.read_line(texts, inside=True, rows=len(records))
            since = row if told else since
            sentence = len(texts[0]) > LONGEST_NAME or (ended and not person)
            if told or not kinds.has_anchor(row) or sentence:
                reader.pass_over(sheet, row, "section" if told else "note", sideways)
            else:
                records.append(_record(reader, source, row, context, columns, since, merged, heading))
        elif kind == "record":
            records.append(_record(reader, source, row, context, columns, since, merged, heading))
        else:
            texts = _line(sheet, row, table.left, table.right) if kind == "note" else []
            if texts and context.read_form_line(texts, len(records)):
                kind, since = "section", row
            reader.pass_over(sheet, row, kind, sideways)


def _own_title(sheet: Sheet, table: Table, tables: tuple[Table, ...], context: SheetContext) -> SheetContext:
    """What is said about a table that has others beside it: the title above its own columns goes first."""
    floor = max((each.header.stop for each in tables if each.header.stop <= table.header.start), default=0)
    for row in range(table.header.stop - 2, floor - 1, -1):  # it may have been taken for a group of the header
        left = [
            text for each in tables if each.header == table.header for text in _line(sheet, row, each.left, each.right)
        ]
        own = _line(sheet, row, table.left, table.right)
        if len(own) == 1 and len(left) > 1:
            unit = context.units.find(own[0]) or context.units.find_in(own[0])
            if unit or context.units.names_a_place(own[0]):
                return replace(context, section=UnitEvidence(unit, clean(own[0]), "section"))
    return context


def _read_footers(records: list[Record], first: int, context: SheetContext) -> None:
    """Where every 填报单位 line stands below rows and none above the first one, each names the rows it follows."""
    at = first
    for end, evidence in context.footers(len(records)):
        for index in range(at, end):
            if records[index].unit.source != "column":
                records[index] = replace(records[index], unit=evidence)
        at = end


def _record(
    reader: _Reader,
    source: RecordTable,
    row: int,
    context: SheetContext,
    columns: tuple[UnitColumn, ...],
    since: int,
    merged: Mapping[tuple[int, int], int],
    heading: str,
) -> Record:
    texts = [text for column in columns if (text := column.text(row, since))]
    said = [context.resolve(text) for text in texts]  # 县（市、区） and 代表队 side by side: the first that is known
    unit = next((each for each in said if each.unit), said[0] if said else context.named())
    hidden = source.sheet.hidden or row in source.sheet.hidden_rows
    names = (*source.table.columns.get("name", ()), *source.table.columns.get("member", ()))
    struck = bool(source.sheet.struck) and any((row, column) in source.sheet.struck for column in names)
    return Record(reader.workbook, source, row, unit, merged, hidden, heading=heading, struck=struck)


def _is_name(text: str, reader: _Reader) -> bool:
    """Whether a text alone in its row is rather a person than a heading."""
    reading = read_name(text)
    short = 2 <= len(reading.name) <= 4 and reading.name[-1] not in "县区市局队"
    known = reader.units.find(text) is not None or reader.headers.whole_field_of(text) is not None
    return short and not reading.suspicious and not known


def _holds_titles(sheet: Sheet, table: Table, headers: Headers) -> bool:
    """Whether titles stand among the names, as in a form for one person: that is no list, upright or sideways."""
    columns = table.columns.get("name", ()) if not table.chosen else ()
    values = (sheet.value(row, column) for row in table.body for column in columns)
    return any(isinstance(value, str) and headers.whole_field_of(value) for value in values)


def _line(sheet: Sheet, row: int, left: int, right: int) -> list[str]:
    return [text for value in sheet.rows[row][left:right] if (text := text_of(value))]


def _joined(values: tuple[CellValue, ...]) -> str:
    return " ".join(text for value in values if (text := clean(raw_of(value))))[:200]


def _merged_down(sheet: Sheet) -> dict[tuple[int, int], int]:
    """For each cell below the first of a merged area, the row that holds its value."""
    rows: dict[tuple[int, int], int] = {}
    last = len(sheet.rows) - 1
    for area in sheet.merges:
        bottom = min(area.bottom, last)
        if bottom > area.top and area.right - area.left < 4 and len(rows) < 500_000:
            for row in range(area.top + 1, bottom + 1):
                rows[row, area.left] = area.top
    return rows


def _settle_unit_columns(sheet: Sheet, table: Table, units: UnitNames, merged: Mapping[tuple[int, int], int]) -> Table:
    """Decide what a column titled 单位 holds: the participating unit or the workplace."""
    columns = dict(table.columns)
    open_columns = columns.get("unit_or_workplace", ())
    if not open_columns:
        return table
    del columns["unit_or_workplace"]
    if "unit" in columns:
        columns["workplace"] = (*columns.get("workplace", ()), *open_columns)
    elif "workplace" in columns or "workplace_and_title" in columns:
        columns["unit"] = open_columns
    elif len(open_columns) > 1:
        columns["unit"], columns["workplace"] = open_columns[:1], open_columns[1:]
    else:
        texts = [text for row in table.body if (text := text_of(sheet.value(row, open_columns[0])))]
        named = sum(units.find(text) is not None for text in texts)
        if 2 * named >= len(texts):
            columns["unit_or_workplace"] = open_columns  # 霞浦县人社局 is the unit and the workplace at once
            columns["unit"] = open_columns
        else:
            columns["workplace"] = open_columns
    return replace(table, columns=columns)


def _read_strays(reader: _Reader, sheet: Sheet) -> None:
    """A sheet without a header: rows with an ID or phone number are shown, so that nobody is lost."""
    strays = [
        (reader.workbook.place(sheet, row), tuple(text for value in values if (text := clean(raw_of(value)))))
        for row, values in enumerate(sheet.rows)
        if any(_is_long_number(value) for value in values)
    ]
    if strays:
        reader.found.strays += strays
        reader.found.sheets_without_header.append(sheet.name)


def _is_long_number(value: CellValue) -> bool:
    if isinstance(value, str):
        return _DIGITS.search(value) is not None
    return isinstance(value, int | float) and not isinstance(value, CellError | bool) and value >= 1e10


def sheets_not_understood(workbook: Workbook, found: Records) -> list[Problem]:
    """The findings for sheets that look like lists and have no header that says so, and for a file without any."""
    problems = [
        Problem("header_not_found", Severity.ERROR, params={"sheet": name}, place=Place(workbook.file, name))
        for name in found.sheets_without_header
    ]
    if not found.records and not problems:
        problems.append(Problem("no_people_found", Severity.ERROR, place=Place(workbook.file)))
    return problems
