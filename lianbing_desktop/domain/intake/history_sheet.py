"""Earlier national participation and titles, in the words of the list that says so."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from lianbing_desktop.domain.intake.headers import Headers
from lianbing_desktop.domain.intake.record import Record, person_of, unit_of
from lianbing_desktop.domain.intake.records import read_records, sheets_not_understood
from lianbing_desktop.domain.intake.sheet import Workbook
from lianbing_desktop.domain.intake.unit_evidence import NO_EVIDENCE, UnitEvidence
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import Place, Problem, Severity
from lianbing_desktop.domain.text import clean, compact, raw_of

_YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")
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
    """All rows of a file; `problems` are those of a sheet or of the whole file."""

    rows: tuple[HistoryRow, ...]
    problems: tuple[Problem, ...] = ()


def read_history(workbook: Workbook, headers: Headers, units: UnitNames) -> HistoryReading:
    """Read 年度, 活动, 环节, 姓名, 单位, 称号. A year may stand in its own column or inside the event's name.

    Problems: history_column_missing (neither an event nor a title), history_row_says_nothing, history_year_malformed.
    """
    found = read_records(workbook, headers, units, frozenset(("name",)))
    problems = sheets_not_understood(workbook, found)
    for table in found.tables:
        if not table.table.columns.keys() & {"event", "award_title"}:
            titles = "、".join(title for _, title in sorted(table.table.titles.items()))
            params = {"sheet": table.sheet.name, "titles": titles}
            place = Place(workbook.file, table.sheet.name, table.table.header.stop)
            problems.append(Problem("history_column_missing", Severity.ERROR, params=params, place=place))
    rows = [_row(record, units) for record in found.records]
    return HistoryReading(tuple(row for row in rows if row.name), tuple(problems))


def _row(record: Record, units: UnitNames) -> HistoryRow:
    unit = _own_unit(record, units)
    name, id_number = person_of(record)
    unit_name = unit.unit.name if unit.unit else unit.text
    event, stage, title = (_said(record, field) for field in ("event", "stage", "award_title"))
    year = _year(record, event)
    problems: tuple[Problem, ...] = ()
    if year is None and _said(record, "year"):
        raw = {"raw": clean(raw_of(record.value("year")))}
        problems = (
            Problem("history_year_malformed", Severity.ERROR, unit_name, name.name, "year", raw, record.place("year")),
        )
    if not event and not title:
        nothing = Problem("history_row_says_nothing", Severity.ERROR, unit_name, name.name, place=record.place())
        problems = (nothing, *problems)
    beside = next((note for note in name.notes if "替补" in note or "候补" in note), "")
    return HistoryRow(
        record.place(),
        unit.unit.id if unit.unit else "",
        unit_name,
        name.name,
        id_number,
        year,
        event,
        stage,
        title,
        _said(record, "role") or beside,
        problems,
    )


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
    found = _YEAR.search(compact(record.text("year"))) or (None if _said(record, "year") else _YEAR.search(event))
    return int(found[1]) if found else None


def _said(record: Record, field: str) -> str:
    text = record.text(field)
    return "" if text in _NOTHING else text
