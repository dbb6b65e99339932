"""Daily-study stars and weekly points, from a platform export or a hand-made list."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from lianbing_desktop.domain.intake.headers import Headers
from lianbing_desktop.domain.intake.record import Record, RecordTable, person_of, unit_of
from lianbing_desktop.domain.intake.records import read_records, sheets_not_understood
from lianbing_desktop.domain.intake.sheet import CellValue, Workbook
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import Place, Problem, Severity
from lianbing_desktop.domain.text import clean, compact, raw_of, text_of

_DATE = re.compile(r"(20\d{2})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})")
_AS_OF_LINE = re.compile(r"截[至止]|统计|查询|导出|采集|数据")
_SERIAL_DAY_ZERO = dt.date(1899, 12, 30)
_SERIALS = range(43466, 54789)  # 2019 to 2049
_COUNT = re.compile(r"(\d{1,7})(?:\.0+)?(?:次|个|颗|枚|分|星)?").fullmatch
_NONE = dict.fromkeys(("无", "没有", "否", "未获得", "未获", "零"), 0)
_SAID_IN_WORDS = {
    "stars": {
        **_NONE,
        **dict.fromkeys(("是", "有", "√", "✓", "已获", "已获得", "获得"), 1),
    },  # one at least: what is asked
    "points": _NONE,
}
_NOTHING = frozenset(("", "/", "\\", "-", "—", "——", "无数据", "未查到"))


@dataclass(frozen=True, slots=True)
class StudyRow:
    """What a sheet says of one person. None means not given; `as_of` comes from its column, else from the title."""

    place: Place
    unit_id: str
    unit_text: str
    name: str
    id_number: str
    stars: int | None
    points: int | None
    as_of: dt.date | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class StudyReading:
    """All rows of a file; `problems` are those of a sheet or of the whole file."""

    rows: tuple[StudyRow, ...]
    problems: tuple[Problem, ...] = ()


def read_study(workbook: Workbook, headers: Headers, units: UnitNames) -> StudyReading:
    """Read 姓名, 单位, 日日学之星次数, 周周练积分 and the date they were read at.

    Problems: study_column_missing, study_number_malformed, study_date_malformed.
    """
    found = read_records(workbook, headers, units, frozenset(("name",)))
    problems = sheets_not_understood(workbook, found)
    for table in found.tables:
        if not table.table.columns.keys() & {"stars", "points"}:
            titles = "、".join(title for _, title in sorted(table.table.titles.items()))
            params = {"sheet": table.sheet.name, "titles": titles}
            place = Place(workbook.file, table.sheet.name, table.table.header.stop)
            problems.append(Problem("study_column_missing", Severity.ERROR, params=params, place=place))
    dates = {
        line.place.sheet: date
        for line in found.passed_over
        if _AS_OF_LINE.search(line.text) and (date := read_date(line.text))
    }
    rows = [
        _row(record, units, _date_in_titles(record.source) or dates.get(record.source.sheet.name))
        for record in found.records
    ]
    return StudyReading(tuple(row for row in rows if row.name), tuple(problems))


def read_date(value: CellValue) -> dt.date | None:
    """The date in a cell or a line of text: 2022-08-18, 2022年8月18日, 20220818; None when there is none."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if isinstance(value, int | float) and int(value) in _SERIALS:
        return _SERIAL_DAY_ZERO + dt.timedelta(days=int(value))
    text = text_of(value)
    digits = re.fullmatch(r"(20\d{2})(\d{2})(\d{2})", compact(text))
    found = digits or _DATE.search(text)
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _date_in_titles(table: RecordTable) -> dt.date | None:
    """周周练积分（截至2022年8月18日）: the date in the titles of what was counted, if they all say the same."""
    counted = (column for field in ("stars", "points") for column in table.table.columns.get(field, ()))
    said = {read_date(title) for column in counted if _AS_OF_LINE.search(title := table.table.titles.get(column, ""))}
    return said.pop() if len(said) == 1 else None


def _row(record: Record, units: UnitNames, title_date: dt.date | None) -> StudyRow:
    unit = unit_of(record, units)
    name, id_number = person_of(record)
    unit_name = unit.unit.name if unit.unit else unit.text
    problems: list[Problem] = []

    def problem(code: str, field: str) -> None:
        raw = {"raw": clean(raw_of(record.value(field)))}
        problems.append(Problem(code, Severity.ERROR, unit_name, name.name, field, raw, record.place(field)))

    counts: dict[str, int | None] = {}
    for field in ("stars", "points"):
        value = record.value(field)
        counts[field] = _count(value)
        if counts[field] is None and isinstance(value, str):
            counts[field] = _SAID_IN_WORDS[field].get(compact(text_of(value)))
        if counts[field] is None and text_of(value) not in _NOTHING:
            problem("study_number_malformed", field)
    as_of = read_date(record.value("as_of"))
    if as_of is None and record.text("as_of"):
        problem("study_date_malformed", "as_of")
    else:
        as_of = as_of or title_date
    return StudyRow(
        record.place(),
        unit.unit.id if unit.unit else "",
        unit_name,
        name.name,
        id_number,
        counts["stars"],
        counts["points"],
        as_of,
        tuple(problems),
    )


def _count(value: CellValue) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return int(value) if value == int(value) and 0 <= value < 1e7 else None
    found = _COUNT(compact(text_of(value)).replace(",", ""))
    return int(found[1]) if found else None
