"""Earlier national participation and titles, in the words of the list that says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lianbing_desktop.domain.intake.headers import Headers
from lianbing_desktop.domain.intake.history_claims import Claim, asked_columns, claims_of, year_in
from lianbing_desktop.domain.intake.record import Record, person_of, unit_of
from lianbing_desktop.domain.intake.records import read_records, sheets_not_understood
from lianbing_desktop.domain.intake.sheet import Workbook
from lianbing_desktop.domain.intake.unit_evidence import NO_EVIDENCE, UnitEvidence
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import Place, Problem, Severity
from lianbing_desktop.domain.text import clean, compact, raw_of

_NOTHING = frozenset(("", "/", "\\", "-", "—", "——", "无", "否"))


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One line of a history list: who, when, what. `title` is an award such as 全国人社知识通; `role` such as 替补."""

    place: Place
    unit_id: str
    unit_text: str
    name: str
    id_number: str
    year: int | None
    event: str
    stage: str
    title: str
    role: str
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryReading:
    """All that a file says; `people` is how many it speaks of, `problems` those of a sheet or of the whole file."""

    rows: tuple[HistoryRow, ...]
    people: int
    problems: tuple[Problem, ...] = ()


def read_history(workbook: Workbook, headers: Headers, units: UnitNames) -> HistoryReading:
    """Read 年度, 活动, 环节, 姓名, 单位, 称号. A year may stand in its own column or inside the event's name.

    A row that says several things gives one HistoryRow for each; one that says there is nothing gives none.

    Problems: history_column_missing (neither an event nor a title), history_row_says_nothing, history_year_malformed.
    """
    found = read_records(workbook, headers, units, frozenset(("name",)))
    problems = sheets_not_understood(workbook, found)
    asked = {id(table): asked_columns(table) for table in found.tables}
    for table in found.tables:
        if not table.table.columns.keys() & {"event", "award_title"} and not asked[id(table)]:
            titles = "、".join(title for _, title in sorted(table.table.titles.items()))
            params = {"sheet": table.sheet.name, "titles": titles}
            place = Place(workbook.file, table.sheet.name, table.table.header.stop)
            problems.append(Problem("history_column_missing", Severity.ERROR, params=params, place=place))
    rows = [row for record in found.records for row in _rows(record, units, asked[id(record.source)])]
    return HistoryReading(tuple(row for row in rows if row.name), len(found.records), tuple(problems))


def _rows(record: Record, units: UnitNames, asked: Mapping[int, str]) -> Iterator[HistoryRow]:
    unit = _own_unit(record, units)
    name, id_number = person_of(record)
    unit_name = unit.unit.name if unit.unit else unit.text
    claims, answered = claims_of(record, asked)
    problems: tuple[Problem, ...] = ()
    said_year = _said(record, "year")
    if said_year and _year(record, "") is None:
        raw = {"raw": clean(raw_of(record.value("year")))}
        problems = (
            Problem("history_year_malformed", Severity.ERROR, unit_name, name.name, "year", raw, record.place("year")),
        )
    if not claims:
        if answered and not problems:
            return
        nothing = Problem("history_row_says_nothing", Severity.ERROR, unit_name, name.name, place=record.place())
        problems = (nothing, *problems)
    beside = next((note for note in name.notes if "替补" in note or "候补" in note), "")
    for claim in claims or [Claim()]:
        yield HistoryRow(
            record.place(),
            unit.unit.id if unit.unit else "",
            unit_name,
            name.name,
            id_number,
            _year(record, claim.event or claim.title),
            claim.event,
            claim.stage,
            claim.title,
            _said(record, "role") or beside,
            problems,
        )
        problems = ()


def _own_unit(record: Record, units: UnitNames) -> UnitEvidence:
    """The unit the row itself names (or a cell merged over it): what these lines say can cost a person the final, so
    an empty cell takes nothing from the line above."""
    if "unit" in record.source.table.columns and not record.text("unit"):
        return NO_EVIDENCE
    return unit_of(record, units)


def _year(record: Record, event: str) -> int | None:
    value = record.value("year")
    if isinstance(value, dt.date):
        return value.year
    return year_in(compact(record.text("year"))) or (None if _said(record, "year") else year_in(event))


def _said(record: Record, field: str) -> str:
    text = record.text(field)
    return "" if text in _NOTHING else text
