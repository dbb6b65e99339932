"""Lists on paper and as workbooks: by place, by unit or by strokes, in full with signature lines or for 公示.

A list for 公示 carries name, unit and result and nothing else: no rounds, no reasons, nobody without a result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import Ranking, RankingKind
from lianbing_desktop.domain.ranking.stroke_order import NameOrder
from lianbing_desktop.domain.score import ScoreState
from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument, write_list
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableSheet, TableValue, write_tables
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.lists import RankingLine, RankingTable, UnplacedLine, ranking_table
from lianbing_desktop.services.scoring.score_entry import state_words
from lianbing_desktop.services.selection import name_order
from lianbing_desktop.services.selection.ties import SettledTie, tables
from lianbing_desktop.services.standing import rankings
from lianbing_desktop.services.wording import say

_TITLES = {RankingKind.INDIVIDUAL: "个人成绩", RankingKind.TEAM: "团体成绩", RankingKind.UNIT: "单位成绩"}
_SIGNATURES = ("记分员：", "复核人：", "监督员：", "裁判长：")
_LOT_SIGNATURES = ("抽签人：", "监督员：", "裁判长：")
_STATES = (ScoreState.ABSENT, ScoreState.FORFEIT, ScoreState.VOID, ScoreState.NOT_ENTERED)


class ListOrder(StrEnum):
    """How the people of a list stand."""

    PLACE = "place"
    UNIT = "unit"
    STROKES = "strokes"


_ORDER_TITLES = {ListOrder.PLACE: "排名", ListOrder.UNIT: "（按参赛单位）", ListOrder.STROKES: "（按姓氏笔画）"}


@dataclass(frozen=True, slots=True)
class ListChoice:
    """Which list: the table, the order of its lines, and whether it is for 公示. Strokes order individuals only."""

    kind: RankingKind = RankingKind.INDIVIDUAL
    order: ListOrder = ListOrder.PLACE
    public: bool = False


@dataclass(frozen=True, slots=True)
class PrintedList:
    """What a list says. `shares` are the columns' shares of the width; `texts` the columns that are text."""

    title: str
    subtitle: str
    headers: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[TableValue, ...], ...]
    above: tuple[str, ...]
    below: tuple[str, ...]
    signatures: tuple[str, ...]
    wide: bool


def printed_list(contest: Contest, choice: ListChoice) -> PrintedList:
    """The list as it would be written now. Raises UserError list_strokes_individuals_only."""
    if choice.order is ListOrder.STROKES and choice.kind is not RankingKind.INDIVIDUAL:
        raise UserError("list_strokes_individuals_only")
    snapshot = contest.snapshot()
    ranking = tables(rankings(snapshot)).get(choice.kind, Ranking())
    table = ranking_table(snapshot, ranking, choice.kind)
    columns = _Columns(choice, table)
    lines = _ordered(contest, snapshot, table, choice)
    unknown = _unknown(contest, snapshot, lines, choice)
    order = _ORDER_TITLES[choice.order]
    if choice.order is ListOrder.STROKES and name_order.name_order(contest) is NameOrder.FULL_NAME:
        order = "（按姓名笔画）"
    below: tuple[str, ...] = ()
    if not choice.public:
        below = _unplaced_words(table) if choice.order is ListOrder.PLACE else ()
        below += (say("list_unknown_strokes", {"names": "、".join(unknown)}),) if unknown else ()
    date = say("printed_on", {"date": arabic_date(contest.today())})
    return PrintedList(
        title=contest.title,
        subtitle=f"{_TITLES[choice.kind]}{order}{'公示' if choice.public else ''}",
        headers=columns.headers,
        shares=columns.shares,
        rows=tuple(columns.row(number, line, unknown) for number, line in enumerate(lines, start=1)),
        above=() if choice.public else (f"{_counts(table)}　{date}",),
        below=(f"{snapshot.facts.organiser}　{arabic_date(contest.today())}",) if choice.public else below,
        signatures=() if choice.public else _SIGNATURES,
        wide=not choice.public and len(table.part_titles) > 3,
    )


def write_list_pdf(contest: Contest, choice: ListChoice, path: Path) -> int:
    """Write a list on A4; the number of pages. Raises UserError list_undrawable, file_cannot_be_written."""
    made = printed_list(contest, choice)
    document = ListDocument(
        title=made.title,
        subtitle=made.subtitle,
        columns=tuple(
            Column(header, share, Align.LEFT if header == "备注" else Align.CENTER)
            for header, share in zip(made.headers, made.shares, strict=True)
        ),
        rows=tuple(tuple("" if value is None else str(value) for value in row) for row in made.rows),
        above=made.above,
        below=made.below,
        signatures=made.signatures,
        landscape=made.wide,
        size=10.5,
    )
    return write_list(path, document, Typefaces())


def write_list_xlsx(contest: Contest, choices: Sequence[ListChoice], path: Path) -> None:
    """Write lists as one workbook, a sheet each. Raises UserError file_cannot_be_written."""
    write_tables(path, [_sheet(printed_list(contest, choice)) for choice in choices])


def list_choices(contest: Contest, order: ListOrder = ListOrder.PLACE, *, public: bool = False) -> list[ListChoice]:
    """A choice for each table there is; by strokes for the individuals alone."""
    kinds = tables(rankings(contest.snapshot()))
    only = [RankingKind.INDIVIDUAL] if order is ListOrder.STROKES else list(kinds)
    return [ListChoice(kind, order, public) for kind in only]


def write_lot_record(contest: Contest, settled: SettledTie, path: Path) -> int:
    """Write the record of a draw (抽签记录): list, seed, marks and order, with signature lines; the number of pages.

    Raises UserError lot_not_drawn_here for a lot that people drew, list_undrawable, file_cannot_be_written.
    """
    if not settled.lots:
        raise UserError("lot_not_drawn_here")
    turns = {lot.number: turn for turn, lot in enumerate(settled.lots, start=1)}
    marks = {lot.number: lot.mark for lot in settled.lots}
    rows = tuple(
        (str(number), line, str(turns[number]), marks[number]) for number, line in enumerate(settled.lines, start=1)
    )
    document = ListDocument(
        title=contest.title,
        subtitle="抽签记录",
        columns=(Column("序号", 0.5), Column("参加抽签", 1.6), Column("抽签结果", 0.7), Column("校验值", 3.6)),
        rows=rows,
        above=(
            f"抽签号：{settled.seed}　　抽签时间：{settled.decided_at.replace('T', ' ')[:16]}",
            f"事由：总分相同。{settled.reason}",
        ),
        below=(
            "校验值是“抽签号|序号|参加抽签”这行文字（UTF-8）的 SHA-256；按校验值从小到大排列，小者在前。"
            "用任何能计算 SHA-256 的程序都可以复核。",
        ),
        signatures=_LOT_SIGNATURES,
        size=10.5,
    )
    return write_list(path, document, Typefaces())


class _Columns:
    """The columns of a list and what stands in them."""

    def __init__(self, choice: ListChoice, table: RankingTable) -> None:
        self._choice = choice
        self._by_place = choice.order is ListOrder.PLACE
        self._parts = () if choice.public else table.part_titles
        columns: list[tuple[str, float]] = [("名次" if self._by_place else "序号", 0.6)]
        columns += {
            RankingKind.INDIVIDUAL: [("姓名", 1.1), ("参赛单位", 1.2)],
            RankingKind.TEAM: [("代表队", 1.3)] if choice.public else [("代表队", 1.3), ("队员", 1.8)],
            RankingKind.UNIT: [("参赛单位", 1.4)],
        }[choice.kind]
        if choice.order is ListOrder.UNIT and choice.kind is RankingKind.INDIVIDUAL:
            columns[1:3] = [columns[2], columns[1]]
        columns += [(title, 0.9) for title in self._parts]
        columns.append(("成绩" if choice.public else "总分", 0.8))
        if not self._by_place and not choice.public:
            columns.append(("名次", 0.6))
        if not choice.public:
            columns.append(("备注", 1.6))
        self.headers = tuple(header for header, _ in columns)
        self.shares = tuple(share for _, share in columns)

    def row(self, number: int, line: RankingLine | UnplacedLine, unknown: Sequence[str]) -> tuple[TableValue, ...]:
        """One line of the list, its number counted from 1."""
        place: TableValue = line.place if isinstance(line, RankingLine) else "—"
        cells: list[TableValue] = [place if self._by_place else number]
        cells.append(line.name)
        if self._choice.kind is RankingKind.INDIVIDUAL:
            cells.insert(1 if self._choice.order is ListOrder.UNIT else 2, line.unit)
        elif self._choice.kind is RankingKind.TEAM and not self._choice.public:
            cells.append(line.members if isinstance(line, RankingLine) else "")
        for at in range(len(self._parts)):
            cells.append(_part(line, at) if isinstance(line, RankingLine) else None)
        cells.append(line.total if isinstance(line, RankingLine) else state_words(line.state))
        if not self._by_place and not self._choice.public:
            cells.append(place)
        if not self._choice.public:
            note = line.note if isinstance(line, RankingLine) else line.reason
            flagged = say("strokes_unknown_note") if line.name in unknown else ""
            cells.append("；".join(part for part in (note, flagged) if part))
        return tuple(cells)


def _part(line: RankingLine, at: int) -> TableValue:
    return line.part_words(at) if line.states[at] else line.parts[at]


def _ordered(
    contest: Contest, snapshot: Snapshot, table: RankingTable, choice: ListChoice
) -> list[RankingLine | UnplacedLine]:
    """The lines in order. Those without a place are in it too where it is not the places that order."""
    lines: list[RankingLine | UnplacedLine] = list(table.lines)
    if choice.order is ListOrder.PLACE:
        return lines
    if not choice.public:
        lines += table.unplaced
    if choice.order is ListOrder.UNIT:
        positions = {unit.id: unit.position for unit in snapshot.units}
        return sorted(lines, key=lambda line: positions.get(line.unit_id, 0))  # by place inside a unit
    ordered = name_order.entrants_by_strokes(contest, snapshot, [line.subject_id for line in lines])
    turn = {id_: at for at, id_ in enumerate(ordered)}
    return sorted(lines, key=lambda line: turn[line.subject_id])


def _unknown(
    contest: Contest, snapshot: Snapshot, lines: Sequence[RankingLine | UnplacedLine], choice: ListChoice
) -> list[str]:
    if choice.order is not ListOrder.STROKES:
        return []
    found = name_order.unknown_characters(contest, snapshot, [line.subject_id for line in lines])
    return list(dict.fromkeys(name for names in found.values() for name in names))


def _sheet(made: PrintedList) -> TableSheet:
    signed = ("        ".join(f"{label}              " for label in made.signatures),) if made.signatures else ()
    texts = {"姓名", "参赛单位", "代表队", "队员"}
    return TableSheet(
        title=f"{made.title}{made.subtitle}",
        name=made.subtitle,
        headers=made.headers,
        rows=made.rows,
        text_columns=frozenset(at for at, header in enumerate(made.headers) if header in texts),
        landscape=made.wide,
        notes_above=made.above,
        notes_below=(*made.below, *signed),
    )


def _counts(table: RankingTable) -> str:
    return say("ranking_counts", {"placed": len(table.lines), "unplaced": len(table.unplaced)})


def _unplaced_words(table: RankingTable) -> tuple[str, ...]:
    """Those without a place, each state on a line of its own: absent, given up, void and not entered are not one."""
    found = []
    for state in _STATES:
        own = [one for one in table.unplaced if one.state is state]
        if own:
            who = "、".join(
                f"{one.name}（{one.unit}）" if table.kind is RankingKind.INDIVIDUAL else one.name for one in own
            )
            found.append(say("list_unplaced", {"state": state_words(state), "count": len(own), "who": who}))
    return tuple(found)
