"""The list of the delegation that goes to the province: our own layout, or the province's template filled in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook
from lianbing_desktop.exchange.spreadsheets.workbook_writer import (
    TableSheet,
    TableValue,
    column_letter,
    same_value,
    write_tables,
)
from lianbing_desktop.files import replacing

_SIGNATURES = "填表人：　　　　　　　　复核人：　　　　　　　　单位负责人（签字）：　　　　　　　　单位（盖章）"


@dataclass(frozen=True, slots=True)
class Seat:
    """One person who is sent, or held in reserve. `group` is what the list calls the seat: A 队, B 队, 个人.

    `stars`, `points` and `as_of` are the study facts and the day they were read; `reason` is a sentence.
    """

    number: int
    group: str
    name: str
    sex: str
    unit: str
    id_number: str
    phone: str = ""
    workplace: str = ""
    title: str = ""
    place: TableValue = None
    score: Decimal | str | None = None
    stars: int | None = None
    points: int | None = None
    as_of: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of people: title, field of `Seat`, width in characters (0: what it asks for). `private`: not public."""

    title: str
    field: str
    width: float = 0
    private: bool = False


_COLUMNS = (
    _Column("序号", "number", 6),
    _Column("组别", "group"),
    _Column("姓名", "name"),
    _Column("性别", "sex", 6),
    _Column("参赛单位", "unit"),
    _Column("身份证号", "id_number", 21),
    _Column("手机号码", "phone", 14, private=True),
    _Column("工作单位", "workplace", 24),
    _Column("职务", "title", private=True),
    _Column("名次", "place", 7),
    _Column("成绩", "score"),
    _Column("日日学之星次数", "stars", 10, private=True),
    _Column("周周练积分", "points", 10, private=True),
    _Column("数据截至", "as_of", private=True),
    _Column("入选依据", "reason", 32, private=True),
)
_TEXT_FIELDS = ("name", "id_number", "phone")


@dataclass(frozen=True, slots=True)
class PassedOver:
    """One person who ranked high enough and is not sent, with the reason as a sentence."""

    name: str
    unit: str
    place: TableValue
    score: Decimal | str | None
    reason: str


@dataclass(frozen=True, slots=True)
class DelegationPaper:
    """Everything the list says. `remarks` are sentences that stand below it: shortfalls, open questions.

    `control` are lines of the page the list is checked by: item, value, verdict. `version` says which version of the
    list it is. A `public` list has no phone numbers, titles, study facts and reasons.
    """

    title: str
    city: str
    contest: str
    date: str
    seats: Sequence[Seat]
    reserves: Sequence[Seat] = ()
    passed_over: Sequence[PassedOver] = ()
    remarks: Sequence[str] = ()
    control: Sequence[tuple[str, str, str]] = ()
    version: str = ""
    public: bool = False


def write_delegation(path: Path, paper: DelegationPaper) -> None:
    """Write the list to `path`: a sheet of seats, and sheets of reserves, of those passed over and of control, if any.

    The file is read back with the other library and every cell held against the paper before it takes its place.
    Raises UserError workbook_differs_after_writing; there is no file then.
    """
    sheets = [_seats(paper)]
    if paper.reserves:
        sheets.append(_people(paper, "候补名单", paper.reserves, ()))
    if paper.passed_over:
        sheets.append(_passed_over(paper))
    if paper.control:
        sheets.append(_control(paper))
    with replacing(path) as temporary:
        write_tables(temporary, sheets)
        _compare(temporary, sheets, path.name)


def _compare(path: Path, sheets: Sequence[TableSheet], file: str) -> None:
    read = read_workbook(path).sheets
    for sheet, wanted in zip(read, sheets, strict=True):
        above = [(wanted.title,), *((note,) for note in wanted.notes_above)]
        rows = [*above, wanted.headers, *wanted.rows, *((note,) for note in wanted.notes_below)]
        for row, values in enumerate(rows):
            for column, value in enumerate(values):
                if not same_value(value, sheet.value(row, column)):
                    cell = f"{column_letter(column)}{row + 1}"
                    raise UserError("workbook_differs_after_writing", file=file, sheet=wanted.name, cell=cell)


def _seats(paper: DelegationPaper) -> TableSheet:
    groups = Counter(seat.group for seat in paper.seats)
    parts = "，".join(f"{group} {count} 人" for group, count in groups.items())
    total = f"合计：{len(paper.seats)} 人" + (f"，其中{parts}。" if parts else "。")
    below = (total, *paper.remarks) if paper.public else (total, *paper.remarks, _SIGNATURES)
    return _people(paper, "代表队名单", paper.seats, below)


def _people(paper: DelegationPaper, name: str, people: Sequence[Seat], below: Sequence[str]) -> TableSheet:
    columns = [column for column in _COLUMNS if not (paper.public and column.private)]
    rows = [tuple(getattr(person, column.field) for column in columns) for person in people]
    places = {column.field: at for at, column in enumerate(columns)}
    return TableSheet(
        title=paper.title if name == "代表队名单" else f"{paper.title}（{name}）",
        name=name,
        headers=[column.title for column in columns],
        rows=rows,
        text_columns=frozenset(places[field] for field in _TEXT_FIELDS if field in places),
        widths={places[column.field]: column.width for column in columns if column.width},
        landscape=True,
        notes_above=_above(paper),
        notes_below=below,
    )


def _above(paper: DelegationPaper) -> tuple[str, ...]:
    words = f"报送单位：{paper.city}　　　　赛事：{paper.contest}　　　　报送日期：{paper.date}"
    return (words, paper.version) if paper.version else (words,)


def _control(paper: DelegationPaper) -> TableSheet:
    return TableSheet(
        title=f"{paper.title}（核对页）",
        name="核对页",
        headers=("项目", "内容", "结论"),
        rows=paper.control,
        text_columns=frozenset({0, 1, 2}),
        widths={0: 30, 1: 70, 2: 12},
        landscape=True,
        notes_above=_above(paper),
        notes_below=("核对人：　　　　　　　　复核人：　　　　　　　　监督人：",),
    )


def _passed_over(paper: DelegationPaper) -> TableSheet:
    return TableSheet(
        title=f"{paper.title}（未入选说明）",
        name="未入选说明",
        headers=("序号", "姓名", "参赛单位", "名次", "成绩", "未入选原因"),
        rows=[
            (number, person.name, person.unit, person.place, person.score, person.reason)
            for number, person in enumerate(paper.passed_over, start=1)
        ],
        text_columns=frozenset({1}),
        widths={0: 6, 5: 60},
        landscape=True,
    )
