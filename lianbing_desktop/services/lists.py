"""The ranking as a table: what the screen shows is what the lists on paper say. No ID numbers, no phones."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.ranking.ranking import Part, Placed, Ranking, Unplaced
from lianbing_desktop.domain.ranking.ranking_rules import TieBreak
from lianbing_desktop.domain.score import RoundKind, ScoreState
from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument, write_list
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableSheet, TableValue, write_tables
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.scoring.score_entry import state_words
from lianbing_desktop.services.standing import rankings
from lianbing_desktop.services.wording import say

_TITLES = {RoundKind.INDIVIDUAL: "个人成绩排名", RoundKind.TEAM: "团体成绩排名"}
_SIGNATURES = ("记分员：", "复核人：", "监督员：", "裁判长：")


@dataclass(frozen=True, slots=True)
class RankingLine:
    """One placed subject. `parts` stand under the table's `part_titles`; None where the part does not apply.

    `note` says in words what set equals apart, or that the place is shared.
    """

    subject_id: str
    place: int
    name: str
    unit_id: str
    unit: str
    parts: tuple[Decimal | None, ...]
    total: Decimal
    tied: bool
    note: str


@dataclass(frozen=True, slots=True)
class UnplacedLine:
    """One without a place, and why in words."""

    subject_id: str
    name: str
    unit_id: str
    unit: str
    state: ScoreState
    reason: str


@dataclass(frozen=True, slots=True)
class RankingTable:
    """A ranking in words."""

    kind: RoundKind
    part_titles: tuple[str, ...]
    lines: tuple[RankingLine, ...]
    unplaced: tuple[UnplacedLine, ...]


def ranking_table(snapshot: Snapshot, ranking: Ranking, kind: RoundKind) -> RankingTable:
    """A ranking with names, and each part under a title that carries its weight."""
    titles: dict[tuple[str, str], str] = {}
    for placed in ranking.placed:
        for part in placed.parts:
            titles.setdefault((part.round_id, part.label), _part_title(part))
    return RankingTable(
        kind,
        tuple(titles.values()),
        tuple(_line(snapshot, placed, tuple(titles)) for placed in ranking.placed),
        tuple(_unplaced(snapshot, one) for one in ranking.unplaced),
    )


def write_ranking_pdf(contest: Contest, kind: RoundKind, path: Path) -> int:
    """Write one ranking on A4 with signature lines; the number of pages.

    Raises UserError list_undrawable, file_cannot_be_written.
    """
    table = _table(contest, kind)
    columns = (
        Column("名次", 0.6),
        *((Column("姓名", 1.1), Column("参赛单位", 1.2)) if kind is RoundKind.INDIVIDUAL else (Column("代表队", 1.6),)),
        *(Column(title, 0.9) for title in table.part_titles),
        Column("总分", 0.8),
        Column("备注", 1.6, Align.LEFT),
    )
    rows = tuple(
        (
            str(line.place),
            line.name,
            *((line.unit,) if kind is RoundKind.INDIVIDUAL else ()),
            *("" if part is None else str(part) for part in line.parts),
            str(line.total),
            line.note,
        )
        for line in table.lines
    )
    document = ListDocument(
        title=contest.title,
        subtitle=_TITLES[kind],
        columns=columns,
        rows=rows,
        above=(_counts(contest, table),),
        below=_unplaced_words(table),
        signatures=_SIGNATURES,
        landscape=len(table.part_titles) > 3,
        size=10.5,
    )
    return write_list(path, document, Typefaces())


def write_ranking_xlsx(contest: Contest, path: Path) -> None:
    """Write the rankings there are as one workbook, a sheet each. Raises UserError file_cannot_be_written."""
    snapshot = contest.snapshot()
    ranked = rankings(snapshot)
    sheets = []
    for kind, ranking in ((RoundKind.INDIVIDUAL, ranked.individuals), (RoundKind.TEAM, ranked.teams)):
        if ranking is not None:
            sheets.append(_sheet(contest, ranking_table(snapshot, ranking, kind)))
    write_tables(path, sheets)


def _table(contest: Contest, kind: RoundKind) -> RankingTable:
    snapshot = contest.snapshot()
    ranked = rankings(snapshot)
    ranking = ranked.individuals if kind is RoundKind.INDIVIDUAL else ranked.teams
    return ranking_table(snapshot, ranking or Ranking(), kind)


def _sheet(contest: Contest, table: RankingTable) -> TableSheet:
    individual = table.kind is RoundKind.INDIVIDUAL
    rows: list[tuple[TableValue, ...]] = [
        (
            line.place,
            line.name,
            *((line.unit,) if individual else ()),
            *line.parts,
            line.total,
            line.note,
        )
        for line in table.lines
    ]
    headers = ("名次", *(("姓名", "参赛单位") if individual else ("代表队",)), *table.part_titles, "总分", "备注")
    return TableSheet(
        title=f"{contest.title}{_TITLES[table.kind]}",
        name=_TITLES[table.kind],
        headers=headers,
        rows=rows,
        text_columns=frozenset(range(1, 3 if individual else 2)),
        landscape=len(table.part_titles) > 3,
        notes_above=(_counts(contest, table),),
        notes_below=(*_unplaced_words(table), "        ".join(f"{label}              " for label in _SIGNATURES)),
    )


def _line(snapshot: Snapshot, placed: Placed, keys: tuple[tuple[str, str], ...]) -> RankingLine:
    values = {(part.round_id, part.label): part.value for part in placed.parts}
    unit_id = _unit_id(snapshot, placed.subject_id)
    return RankingLine(
        placed.subject_id,
        placed.place,
        subject_name(snapshot, placed.subject_id),
        unit_id,
        snapshot.unit_name(unit_id),
        tuple(values.get(key) for key in keys),
        placed.total,
        placed.tied,
        _note(placed),
    )


def _unplaced(snapshot: Snapshot, one: Unplaced) -> UnplacedLine:
    unit_id = _unit_id(snapshot, one.subject_id)
    round_name = next((some.name for some in snapshot.rounds if some.id == one.round_id), "")
    return UnplacedLine(
        one.subject_id,
        subject_name(snapshot, one.subject_id),
        unit_id,
        snapshot.unit_name(unit_id),
        one.state,
        f"{round_name} {state_words(one.state)}".strip(),
    )


def _unit_id(snapshot: Snapshot, subject_id: str) -> str:
    if subject_id in snapshot.entrant_by_id:
        return snapshot.entrant_by_id[subject_id].unit_id
    if subject_id in snapshot.team_by_id:
        return snapshot.team_by_id[subject_id].unit_id
    return subject_id


def _part_title(part: Part) -> str:
    name = part.label if part.round_id else say(f"part_{part.label}")
    return name if part.factor == 1 else f"{name}（{(part.factor * 100).normalize():f}%）"


def _note(placed: Placed) -> str:
    if placed.tied:
        return say("placed_shared")
    kind, _, round_name = placed.tie_note.partition(":")
    if not kind:
        return ""
    if kind in {TieBreak.LOT, TieBreak.DECISION}:
        return say(f"placed_by_{kind}", {"reason": placed.tie_reason})
    return say(f"placed_by_{kind}", {"round": round_name})


def _counts(contest: Contest, table: RankingTable) -> str:
    counts = {"placed": len(table.lines), "unplaced": len(table.unplaced)}
    return f"{say('ranking_counts', counts)}　{say('printed_on', {'date': arabic_date(contest.today())})}"


def _unplaced_words(table: RankingTable) -> tuple[str, ...]:
    if not table.unplaced:
        return ()
    individual = table.kind is RoundKind.INDIVIDUAL
    who = "；".join(
        f"{one.name}（{one.unit}，{one.reason}）" if individual else f"{one.name}（{one.reason}）"
        for one in table.unplaced
    )
    return (say("ranking_unplaced", {"who": who}),)
