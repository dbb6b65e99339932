"""Score sheets as paper: a page each, its serial kept in the file in the same step as the pages are written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Round, RoundKind
from lianbing_desktop.domain.scoring.round_form import RoundForm
from lianbing_desktop.domain.scoring.sheets import Sheet, SheetScope, serial_words
from lianbing_desktop.exchange.pdf.score_sheet_pdf import SheetColumn, SheetPage, rows_of_a_page, write_score_sheets
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.parts import part_words, round_parts
from lianbing_desktop.services.scoring.round_forms import form_words, rule_words
from lianbing_desktop.services.scoring.rounds import check_open
from lianbing_desktop.services.scoring.score_entry import ScoreLine, score_lines
from lianbing_desktop.services.scoring.sheets import sheet_groups
from lianbing_desktop.storage import score_sheets

_NUMBER, _NAME, _UNIT, _TEAM, _MEMBERS, _MARK, _JUDGE, _TIME, _NOTE = 12, 26, 30, 36, 58, 34, 19, 24, 34
_NOTE_LINE = "更正时划去原数、在旁边写上新数并签名；缺考、弃权、违纪请写汉字。"
_SUM = "本页合计"
_MARKED_BY_READERS = frozenset({RoundForm.PLAIN, RoundForm.WRITTEN})


@dataclass(frozen=True, slots=True)
class _Planned:
    group: str
    judge: int
    parts: tuple[str, ...]
    subject_ids: tuple[str, ...]
    page: int
    pages: int


def print_sheets(
    contest: Contest, some: Round, scope: SheetScope, path: Path, *, by_judge: bool = False
) -> tuple[Sheet, ...]:
    """Write the sheets of a round as one PDF and keep their serials; the sheets in the order of the pages.

    With `by_judge` every judge has sheets of their own. Raises UserError sheets_for_questions where questions make the
    score, sheets_nobody without anybody to list, round_signed, list_undrawable, file_cannot_be_written; nothing is
    kept then.
    """
    snapshot = contest.snapshot()
    check_open(snapshot, some)
    planned = _plan(snapshot, some, scope, by_judge=by_judge)
    lines = {line.subject_id: line for line in score_lines(snapshot, some)}
    with contest.operation("sheets_printed", undoable=False, round=some.name, count=len(planned)) as write:
        sheets = [
            score_sheets.add_sheet(write, serial, some.id, scope, one.group, one.judge, one.subject_ids, one.parts)
            for serial, one in zip(score_sheets.next_serials(write, len(planned)), planned, strict=True)
        ]
        pages = [
            _page(snapshot, some, one, [lines[subject] for subject in one.subject_ids], sheet)
            for sheet, one in zip(sheets, planned, strict=True)
        ]
        write_score_sheets(path, pages, Typefaces(), f"{some.name}评分表")
    return tuple(sheets)


def print_blank(contest: Contest, some: Round, path: Path, pages: int = 1) -> int:
    """Write empty forms for names written by hand, without serials; the number of pages.

    Raises UserError sheets_for_questions, list_undrawable, file_cannot_be_written.
    """
    page = blank_sheet(contest.snapshot(), some)
    return write_score_sheets(path, [page] * pages, Typefaces(), f"{some.name}空白评分表")


def blank_sheet(snapshot: Snapshot, some: Round) -> SheetPage:
    """The empty form of a round. Raises UserError sheets_for_questions."""
    parts = _parts(some)
    planned = _Planned("", 0, parts, (), 1, 1)
    count = rows_of_a_page(_width(_columns(some, parts, 0)))
    return _page(snapshot, some, planned, [], None, empty_rows=count)


def unnumbered_sheets(snapshot: Snapshot, some: Round) -> list[SheetPage]:
    """The sheets of a round with everybody's name, a judge's own where judges mark, without serials: for the day the
    computer fails. Raises UserError sheets_for_questions, sheets_nobody."""
    lines = {line.subject_id: line for line in score_lines(snapshot, some)}
    return [
        _page(snapshot, some, one, [lines[subject] for subject in one.subject_ids], None)
        for one in _plan(snapshot, some, SheetScope.ALL, by_judge=True)
    ]


def _plan(snapshot: Snapshot, some: Round, scope: SheetScope, *, by_judge: bool) -> list[_Planned]:
    parts = _parts(some)
    by_judge = by_judge and bool(some.settings.judges)
    columns = [(number, (part,)) for number, part in enumerate(parts, start=1)] if by_judge else [(0, parts)]
    capacity = rows_of_a_page(sum(column.width for column in _columns(some, columns[0][1], columns[0][0])))
    planned = []
    for group, subjects in sheet_groups(snapshot, some, scope):
        slices = [subjects[start : start + capacity] for start in range(0, len(subjects), capacity)]
        for judge, own in columns:
            planned += [
                _Planned(group, judge, own, part, page, len(slices)) for page, part in enumerate(slices, start=1)
            ]
    if not planned:
        raise UserError("sheets_nobody", round=some.name)
    return planned


def _parts(some: Round) -> tuple[str, ...]:
    parts = round_parts(some)
    if not parts:
        raise UserError("sheets_for_questions", round=some.name)
    return parts


def _columns(some: Round, parts: Sequence[str], judge: int) -> tuple[SheetColumn, ...]:
    team = some.kind is RoundKind.TEAM
    summed = not some.settings.grades
    grades = "／".join(grade for grade, _ in some.settings.grades)
    who = (SheetColumn("代表队", _TEAM), SheetColumn("队员", _MEMBERS, Align.LEFT)) if team else (
        SheetColumn("姓名", _NAME), SheetColumn("参赛单位", _UNIT),
    )  # fmt: skip
    if judge or len(parts) == 1:
        heading = f"评委{judge} 评分" if judge else "得分"
        marks = [SheetColumn(f"等级（{grades}）" if grades else heading, _MARK, summed=summed)]
    else:
        marks = [SheetColumn(part_words(part), _JUDGE, summed=summed) for part in parts]
    time = (SheetColumn("用时", _TIME),) if some.settings.timed else ()
    note = (SheetColumn("备注", _NOTE if len(marks) == 1 else _TIME),)
    return (SheetColumn("序号", _NUMBER), *who, *marks, *time, *note)


def _page(
    snapshot: Snapshot,
    some: Round,
    planned: _Planned,
    lines: Sequence[ScoreLine],
    sheet: Sheet | None,
    *,
    empty_rows: int = 0,
) -> SheetPage:
    columns = _columns(some, planned.parts, planned.judge)
    before, after = 3, len(columns) - 3
    rows = [
        (str(number), *(_who(some, line)), *([""] * after))
        for number, line in enumerate(lines, start=(planned.page - 1) * rows_of_a_page(_width(columns)) + 1)
    ]
    rows += [("", *[""] * (before - 1), *([""] * after))] * empty_rows
    facts = [f"参赛单位：{planned.group or '全部'}" if lines else "参赛单位：＿＿＿＿＿＿＿＿"]
    facts += [f"评委：{planned.judge} 号"] if planned.judge else []
    facts += [] if lines else ["日期：＿＿＿＿＿＿"]
    serial = serial_words(sheet.serial) if sheet else ""
    foot = f"第 {planned.page} 页 共 {planned.pages} 页" + (f"　　编号 {serial}" if serial else "")
    return SheetPage(
        title=snapshot.facts.title,
        subtitle=f"{some.name}评分表",
        facts=tuple(facts),
        rule="　".join(
            part for part in (form_words(some.form) if some.form else "", _maximum(some), rule_words(some)) if part
        ),
        columns=columns,
        rows=tuple(rows),
        sum_label=_SUM,
        signatures=("阅卷人：" if some.form in _MARKED_BY_READERS else "评委：", "记分员：", "复核人："),
        note=_NOTE_LINE,
        foot=foot,
        code=sheet.serial if sheet else "",
        serial=serial,
    )


def _width(columns: Sequence[SheetColumn]) -> float:
    return sum(column.width for column in columns)


def _who(some: Round, line: ScoreLine) -> tuple[str, str]:
    return (line.name, line.members) if some.kind is RoundKind.TEAM else (line.name, line.unit)


def _maximum(some: Round) -> str:
    return "" if some.maximum is None else f"满分 {some.maximum:f} 分"
