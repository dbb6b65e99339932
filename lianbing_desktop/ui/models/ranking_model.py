"""The tables of the ranking page: places, those without one, and how the scores of units are spread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from lianbing_desktop.domain.ranking.ranking import RankingKind
from lianbing_desktop.domain.score import ScoreState
from lianbing_desktop.services.lists import RankingLine, RankingTable, UnplacedLine
from lianbing_desktop.services.scoring.spread import Spread
from lianbing_desktop.services.selection.ties import Tie
from lianbing_desktop.ui.models.name_search import search_words
from lianbing_desktop.ui.models.table_model import TONE_ROLE, Column, Index, TableModel
from lianbing_desktop.ui.shell.theme import Tone

translate = QCoreApplication.translate
_STATE_TONES = {
    ScoreState.ABSENT: Tone.WARNING,
    ScoreState.FORFEIT: Tone.ACCENT,
    ScoreState.VOID: Tone.ERROR,
}


@dataclass(frozen=True, slots=True)
class RankRow:
    """A placed line with the tie it is part of, if its place is still shared."""

    line: RankingLine
    tie: Tie | None = None

    @property
    def tone(self) -> Tone:
        """A shared place that an award or a seat hangs on is an error until it is settled; another is nobody's work."""
        return Tone.ERROR if self.tie is not None and self.tie.touches else Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class UnplacedRow:
    """Somebody without a place, in one of the two rankings."""

    line: UnplacedLine
    kind: RankingKind


@dataclass(frozen=True, slots=True)
class SpreadRow:
    """The spread of a unit's scores under its name."""

    unit: str
    spread: Spread


class _RankingModel(TableModel[RankRow]):
    """Shared places that something waits for are pills; the rest of that column is plain text."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == TONE_ROLE and index.isValid() and self.row_at(index.row()).tone is Tone.NEUTRAL:
            return None
        return super().data(index, role)


def ranking_model(table: RankingTable, parent: QObject) -> TableModel[RankRow]:
    """An empty model with the columns of this ranking."""
    names = {
        RankingKind.INDIVIDUAL: translate("RankingModel", "Name"),
        RankingKind.TEAM: translate("RankingModel", "Team"),
        RankingKind.UNIT: translate("RankingModel", "Unit"),
    }
    columns: list[Column[RankRow]] = [
        Column(
            translate("RankingModel", "Place"),
            lambda row: row.line.place,
            align="right",
            width=64,
            tone=lambda row: row.tone,
        ),
        Column(
            names[table.kind], lambda row: row.line.name, width=100 if table.kind is RankingKind.INDIVIDUAL else 116
        ),
    ]
    if table.kind is RankingKind.INDIVIDUAL:
        columns.append(Column(translate("RankingModel", "Unit"), lambda row: row.line.unit, width=100))
    if table.kind is RankingKind.TEAM:
        columns.append(Column(translate("RankingModel", "Members"), lambda row: row.line.members, width=190))
    columns += [_part_column(number, title) for number, title in enumerate(table.part_titles)]
    columns += [
        Column(translate("RankingModel", "Total"), lambda row: row.line.total, align="right", width=88),
        Column(
            translate("RankingModel", "Shared places"),
            _note,
            width=0,
            tone=lambda row: row.tone,
            pill=True,
            tip=_note,
        ),
    ]
    return _RankingModel(
        columns,
        search_text=lambda row: search_words(row.line.name, row.line.unit),
        key=lambda row: row.line.subject_id,
        parent=parent,
    )


def unplaced_model(state_words: dict[RankingKind, str], parent: QObject) -> TableModel[UnplacedRow]:
    """An empty model of those without a place; `state_words` names the two rankings."""
    columns: list[Column[UnplacedRow]] = [
        Column(translate("RankingModel", "Ranking"), lambda row: state_words[row.kind], width=100),
        Column(translate("RankingModel", "Unit"), lambda row: row.line.unit, width=140),
        Column(translate("RankingModel", "Name"), lambda row: row.line.name, width=140),
        Column(
            translate("RankingModel", "Why"),
            lambda row: row.line.reason,
            width=0,
            tone=lambda row: _STATE_TONES.get(row.line.state, Tone.NEUTRAL),
            pill=True,
        ),
    ]
    return TableModel(columns, key=lambda row: (row.kind, row.line.subject_id), parent=parent)


def spread_model(parent: QObject) -> TableModel[SpreadRow]:
    """An empty model of units with count, mean, highest and lowest."""
    columns: list[Column[SpreadRow]] = [
        Column(translate("RankingModel", "Unit"), lambda row: row.unit, width=0),
        Column(translate("RankingModel", "Count"), lambda row: len(row.spread.scores), align="right", width=52),
        _figure_column(translate("RankingModel", "Mean"), lambda row: row.spread.mean),
        _figure_column(translate("RankingModel", "Highest"), lambda row: row.spread.highest),
        _figure_column(translate("RankingModel", "Lowest"), lambda row: row.spread.lowest),
    ]
    return TableModel(columns, key=lambda row: row.spread.unit_id, parent=parent)


def shared_words(row: RankRow) -> str:
    """That a place is shared, what hangs on it and what was decided apart; nothing for a place of one's own."""
    if row.tie is None:
        return ""
    if row.tie.touches:
        return translate("RankingModel", "shared: {what}").format(what="、".join(row.tie.touches))
    return "；".join((translate("RankingModel", "shared"), *row.tie.apart))


def _note(row: RankRow) -> str:
    return row.line.note if row.tie is None else shared_words(row)


def _part_column(number: int, title: str) -> Column[RankRow]:
    return Column(
        title,
        lambda row: row.line.parts[number],
        text=lambda row: row.line.part_words(number) or "–",
        align="right",
        width=max(84, 30 + 13 * len(title)),
    )


def _figure_column(title: str, value: Callable[[SpreadRow], Decimal | None]) -> Column[SpreadRow]:
    return Column(title, value, text=lambda row: _or_dash(value(row)), align="right", width=68)


def _or_dash(value: Decimal | None) -> str:
    return "–" if value is None else str(value)
