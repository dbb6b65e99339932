"""The list of the delegation that goes to the province: our own layout, or the province's template filled in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableSheet, TableValue, write_tables

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
class PassedOver:
    """One person who ranked high enough and is not sent, with the reason as a sentence."""

    name: str
    unit: str
    place: TableValue
    score: Decimal | str | None
    reason: str


@dataclass(frozen=True, slots=True)
class DelegationPaper:
    """Everything the list says. `remarks` are sentences that stand below it: shortfalls, open questions."""

    title: str
    city: str
    contest: str
    date: str
    seats: Sequence[Seat]
    reserves: Sequence[Seat] = ()
    passed_over: Sequence[PassedOver] = ()
    remarks: Sequence[str] = ()


def write_delegation(path: Path, paper: DelegationPaper) -> None:
    """Write the list to `path`: a sheet of seats, and sheets of reserves and of those passed over, if any.

    It carries whole ID numbers: the province checks them.
    """
    sheets = [_seats(paper)]
    if paper.reserves:
        sheets.append(_people(paper, "候补名单", paper.reserves, ()))
    if paper.passed_over:
        sheets.append(_passed_over(paper))
    write_tables(path, sheets)


def _seats(paper: DelegationPaper) -> TableSheet:
    groups = Counter(seat.group for seat in paper.seats)
    parts = "，".join(f"{group} {count} 人" for group, count in groups.items())
    total = f"合计：{len(paper.seats)} 人" + (f"，其中{parts}。" if parts else "。")
    below = (total, *paper.remarks, _SIGNATURES)
    return _people(paper, "代表队名单", paper.seats, below)


def _people(paper: DelegationPaper, name: str, people: Sequence[Seat], below: Sequence[str]) -> TableSheet:
    headers = (
        "序号",
        "组别",
        "姓名",
        "性别",
        "参赛单位",
        "身份证号",
        "手机号码",
        "工作单位",
        "职务",
        "名次",
        "成绩",
        "日日学之星次数",
        "周周练积分",
        "数据截至",
        "入选依据",
    )
    rows = [
        (
            seat.number,
            seat.group,
            seat.name,
            seat.sex,
            seat.unit,
            seat.id_number,
            seat.phone,
            seat.workplace,
            seat.title,
            seat.place,
            seat.score,
            seat.stars,
            seat.points,
            seat.as_of,
            seat.reason,
        )
        for seat in people
    ]
    return TableSheet(
        title=paper.title if name == "代表队名单" else f"{paper.title}（{name}）",
        name=name,
        headers=headers,
        rows=rows,
        text_columns=frozenset({2, 5, 6}),
        widths={0: 6, 3: 6, 5: 21, 6: 14, 7: 24, 9: 7, 11: 10, 12: 10, 14: 32},
        landscape=True,
        notes_above=(f"报送单位：{paper.city}　　　　赛事：{paper.contest}　　　　报送日期：{paper.date}",),
        notes_below=below,
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
