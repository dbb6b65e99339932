"""Score sheets: one person a row, or one team with its members and a total. Scores are Decimal as typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from lianbing_desktop.domain.intake.headers import Headers, title_key
from lianbing_desktop.domain.intake.person_name import read_name
from lianbing_desktop.domain.intake.record import Record, RecordTable, person_of, place_of, unit_of
from lianbing_desktop.domain.intake.records import read_records, sheets_not_understood
from lianbing_desktop.domain.intake.score_value import read_score, read_seconds, state_in
from lianbing_desktop.domain.intake.sheet import CellError, Workbook
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import Place, Problem, Severity
from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.domain.text import clean, match_key, raw_of, text_of

_NUMERALS = "一二三四五六七八九十"
_JUDGE = re.compile(
    rf"(?:第)?(?:评委|裁判|评分人)(?:打分|评分)?第?(\d{{1,2}}|[{_NUMERALS}])(?:号|位)?(?:打分|评分|得分|分数)?"
).fullmatch
_NAMES_APART = re.compile(r"[、,，/;；\n\r]+|\s{2,}")


@dataclass(frozen=True, slots=True)
class IndividualScoreRow:
    """One person's score as read. `unit_id` is "" when the sheet names no known unit, `id_number` "" when it has none.

    `score` is None when the cell could not be taken: then `problems` says why.
    """

    place: Place
    unit_id: str
    unit_text: str
    name: str
    id_number: str
    score: Score | None
    problems: tuple[Problem, ...] = ()
    marks: tuple[tuple[int, Score], ...] = ()
    """The judges' marks by number, where the sheet has a column for each; `score` is then a state or "not entered"."""


@dataclass(frozen=True, slots=True)
class TeamScoreRow:
    """One team's total as read, with its members' names in the sheet's order (may be empty)."""

    place: Place
    unit_id: str
    unit_text: str
    team: str
    members: tuple[str, ...]
    score: Score | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class IndividualScores:
    """All rows of a file; `problems` are those of a sheet or of the whole file."""

    rows: tuple[IndividualScoreRow, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class TeamScores:
    """All teams of a file; `problems` are those of a sheet or of the whole file."""

    rows: tuple[TeamScoreRow, ...]
    problems: tuple[Problem, ...] = ()


def read_individual_scores(
    workbook: Workbook, headers: Headers, units: UnitNames, maximum: Decimal | None, called: str = "", judges: int = 0
) -> IndividualScores:
    """Read a sheet of 单位, 姓名, 成绩. A score outside 0…`maximum` is a problem and is not taken.

    Of several columns of marks (笔试, 实操, 总分) the one titled as the round, `called`, is read. In a round of
    `judges` a sheet with a column for each (评委1, 评委二, 裁判3) gives their marks; a mean beside them is not read.

    Problems: score_column_missing, score_column_unclear, score_malformed, score_out_of_range, time_unclear, cell_error.
    """
    found = read_records(workbook, headers, units, frozenset(("name", "member")))
    problems = sheets_not_understood(workbook, found)
    rows: list[IndividualScoreRow] = []
    for table in found.tables:
        columns = _judge_columns(table, judges)
        if columns:
            judged = [record for record in found.records if record.source is table]
            rows += [_judged(record, columns, units, maximum) for record in judged]
            continue
        own = _for_round(table, called)
        field, code = _score_column(own, individual=True)
        if code:
            problems.append(_table_problem(workbook, table, code))
            continue
        records = [replace(record, source=own) for record in found.records if record.source is table]
        rows += [_individual(record, field, units, maximum) for record in records]
    return IndividualScores(tuple(row for row in rows if row.name), tuple(problems))


def read_team_scores(
    workbook: Workbook, headers: Headers, units: UnitNames, maximum: Decimal | None, called: str = ""
) -> TeamScores:
    """Read a sheet of 代表队, 队员…, 总分. A total may be below zero; above `maximum` it is not taken.

    Members stand in columns of their own, in one cell, or in rows below each other beside one total. Of several
    columns of marks the one titled as the round, `called`, is read.
    """
    found = read_records(workbook, headers, units, frozenset(("unit", "team", "member", "name", "unit_or_workplace")))
    problems = sheets_not_understood(workbook, found)
    rows: list[TeamScoreRow] = []
    for table in found.tables:
        own = _for_round(table, called)
        field, code = _score_column(own, individual=False)
        if code:
            problems.append(_table_problem(workbook, table, code))
            continue
        records = [replace(record, source=own) for record in found.records if record.source is table]
        rows += [_team(group, field, units, maximum) for group in _teams(records, field)]
    return TeamScores(tuple(rows), tuple(problems))


def _for_round(source: RecordTable, called: str) -> RecordTable:
    """The table with one column of marks, where several have some and one bears the round's name."""
    key = title_key(called)
    columns = source.table.columns
    marks = (*columns.get("score", ()), *columns.get("total", ()))
    known = {column for each in columns.values() for column in each}.difference(marks)
    keys = {column: title_key(title) for column, title in source.table.titles.items() if column not in known}
    named = [column for column, title in keys.items() if title == key]
    named = named or [column for column in marks if key and key in keys.get(column, "")]
    if len(named) != 1 or marks == tuple(named):
        return source
    rest = {field: each for field, each in columns.items() if field not in {"score", "total"}}
    return replace(source, table=replace(source.table, columns={**rest, "score": tuple(named)}))


def _score_column(table: RecordTable, *, individual: bool) -> tuple[str, str]:
    """The field that holds what the sheet is for, or the code of what stands against it."""
    scores = len(table.table.columns.get("score", ()))
    totals = len(table.table.columns.get("total", ()))
    if totals == 1 and (scores != 1 or not individual):
        return "total", ""
    if scores == 1 and not totals:
        return "score", ""
    return "", "score_column_unclear" if scores or totals else "score_column_missing"


def _table_problem(workbook: Workbook, table: RecordTable, code: str) -> Problem:
    titles = "、".join(title for _, title in sorted(table.table.titles.items()))
    place = Place(workbook.file, table.sheet.name, table.table.header.stop)
    return Problem(code, Severity.ERROR, params={"sheet": table.sheet.name, "titles": titles}, place=place)


def _individual(record: Record, field: str, units: UnitNames, maximum: Decimal | None) -> IndividualScoreRow:
    unit = unit_of(record, units)
    name, id_number = person_of(record)
    unit_name = unit.unit.name if unit.unit else unit.text
    score, problems = _score(record, field, unit_name, name.name, Decimal(0), maximum)
    return IndividualScoreRow(
        record.place(), unit.unit.id if unit.unit else "", unit_name, name.name, id_number, score, problems
    )


def _judge_columns(table: RecordTable, judges: int) -> dict[int, int]:
    """The column of each judge by number; empty unless the sheet has one, and only one, for every judge."""
    found: dict[int, int] = {}
    for column, title in table.table.titles.items():
        match = _JUDGE(title_key(title))
        if match is None:
            continue
        number = int(match[1]) if match[1].isdecimal() else _NUMERALS.index(match[1]) + 1
        if number in found:
            return {}
        found[number] = column
    return found if judges and set(found) == set(range(1, judges + 1)) else {}


def _judged(record: Record, columns: dict[int, int], units: UnitNames, maximum: Decimal | None) -> IndividualScoreRow:
    unit = unit_of(record, units)
    name, id_number = person_of(record)
    unit_name = unit.unit.name if unit.unit else unit.text
    state = state_in(record.text("note"))
    marks: list[tuple[int, Score]] = []
    problems: list[Problem] = []
    for number, column in sorted(columns.items()):
        value = record.source.sheet.value(record.row, column)
        mark = None if isinstance(value, CellError) else read_score(value)
        if mark is not None and mark.state not in {ScoreState.SCORED, ScoreState.NOT_ENTERED}:
            state = state or mark.state
        elif mark is None or (mark.value is not None and not 0 <= mark.value <= (maximum or mark.value)):
            code = "score_malformed" if mark is None else "score_out_of_range"
            params = {"raw": clean(raw_of(value)), "minimum": "0", "maximum": "" if maximum is None else str(maximum)}
            place = place_of(record.workbook, record.source.sheet, record.row, column, record.source.sideways)
            problems.append(Problem(code, Severity.ERROR, unit_name, name.name, "score", params, place))
        elif mark.value is not None:
            marks.append((number, mark))
    return IndividualScoreRow(
        record.place(),
        unit.unit.id if unit.unit else "",
        unit_name,
        name.name,
        id_number,
        None if problems else Score(state or ScoreState.NOT_ENTERED),
        tuple(problems),
        () if problems or state else tuple(marks),
    )


def _score(
    record: Record, field: str, unit: str, name: str, minimum: Decimal | None, maximum: Decimal | None
) -> tuple[Score | None, tuple[Problem, ...]]:
    value, _ = record.cell(field)
    place = record.place(field)
    remark = record.text("note")
    params = {"raw": clean(raw_of(value)) or remark}

    def problem(code: str, **more: str) -> Problem:
        severity = Severity.WARNING if code == "time_unclear" else Severity.ERROR
        return Problem(code, severity, unit, name, "score", params | more, place)

    if isinstance(value, CellError):
        return None, (problem("cell_error"),)
    score = read_score(value, remark)
    if score is None:
        return None, (problem("score_malformed"),)
    if score.value is not None:
        low = minimum is not None and score.value < minimum
        if low or (maximum is not None and score.value > maximum):
            limits = {
                "minimum": "" if minimum is None else str(minimum),
                "maximum": "" if maximum is None else str(maximum),
            }
            return None, (problem("score_out_of_range", **limits),)
    time, column = record.cell("seconds")
    title = record.source.table.titles.get(column, "") if column is not None else ""
    seconds = read_seconds(time, title)
    if score.state is ScoreState.SCORED and seconds is not None:
        score = replace(score, seconds=seconds)
    unclear = seconds is None and text_of(time) not in ("", "/", "-", "—")
    return score, ((problem("time_unclear", raw=text_of(time)),) if unclear else ())


def _teams(records: list[Record], field: str) -> Iterator[list[Record]]:
    """The rows of one team each: a row of its own, or the members below each other."""
    group: list[Record] = []
    for record in records:
        if group and not _continues(group, record, field):
            yield group
            group = []
        group.append(record)
    if group:
        yield group


def _continues(group: list[Record], record: Record, field: str) -> bool:
    columns = record.source.table.columns
    if len(columns.get("member", ())) > 1:
        return False
    first = group[0]
    if first.unit != record.unit or record.text("team") not in ("", first.text("team")):
        return False
    value = record.text(field)
    return not value or value == first.text(field)


def _team(group: list[Record], field: str, units: UnitNames, maximum: Decimal | None) -> TeamScoreRow:
    first = group[0]
    unit = unit_of(first, units)
    unit_name = unit.unit.name if unit.unit else unit.text
    own = unit.text if unit.source == "column" and units.find(unit.text) is None else ""
    team = (first.text("team") if "unit" in first.source.table.columns else "") or own
    members = list(dict.fromkeys(name for record in group for name in _members(record)))
    total = next((record for record in group if record.text(field)), first)
    score, problems = _score(total, field, unit_name, team, None, maximum)
    return TeamScoreRow(
        first.place(), unit.unit.id if unit.unit else "", unit_name, team, tuple(members), score, problems
    )


def _members(record: Record) -> Iterator[str]:
    columns = record.source.table.columns
    wanted = columns.get("member", ()) or columns.get("name", ())
    for column in wanted:
        value = record.source.sheet.value(record.row, column)
        raw = value if isinstance(value, str) else text_of(value)
        for piece in _NAMES_APART.split(raw) if len(wanted) == 1 else [raw]:
            for name in _spaced(piece) if len(wanted) == 1 else [piece]:
                reading = read_name(name)
                if match_key(reading.name):
                    yield reading.name


def _spaced(piece: str) -> list[str]:
    """余军静 詹海 薛 思: names with one space between them; single characters belong together."""
    names: list[str] = []
    open_name = ""
    for token in clean(piece).split(" "):
        if len(token) == 1:
            open_name += token
            continue
        if len(open_name) > 1:
            names.append(open_name)
        elif open_name:  # a character too few to be a name: leave the cell as it stands
            return [piece]
        open_name = ""
        names.append(token)
    return [*names, open_name] if len(open_name) != 1 else [piece]
