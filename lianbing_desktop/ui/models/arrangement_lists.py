"""Rooms, draws, their results and the papers of the day as tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from lianbing_desktop.domain.arrangements.draws import Draw, DrawKind, DrawMethod, DrawnLine
from lianbing_desktop.domain.arrangements.papers import DayPaper, PaperStanding
from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room and how many sit in it; `pairs` sit beside their own unit."""

    room: Room
    seated: int
    pairs: int


@dataclass(frozen=True, slots=True)
class DrawRow:
    """A draw and who came or went since."""

    draw: Draw
    outdated: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper, what it is, what must be done before it can be printed ("" when nothing), how its prints stand."""

    paper: DayPaper
    name: str
    text: str
    first: str
    stand: PaperStanding

    @property
    def state(self) -> str:
        """What is to be done, in few words."""
        stand = self.stand
        if self.first or not stand.ever:
            return self.first
        parts = []
        if stand.to_print:
            parts.append(translate("ArrangementLists", "print {count}").format(count=len(stand.to_print)))
        if stand.gone:
            parts.append(translate("ArrangementLists", "take back {count}").format(count=len(stand.gone)))
        return " · ".join(parts) or translate("ArrangementLists", "in order")


def rooms_model(parent: QObject) -> TableModel[RoomRow]:
    """The rooms."""
    return TableModel(
        (
            Column(translate("ArrangementLists", "Room"), lambda row: row.room.name, width=0),
            Column(
                translate("ArrangementLists", "Seated"),
                lambda row: row.seated,
                text=lambda row: f"{row.seated} / {row.room.capacity}",
                width=78,
                align="right",
            ),
            Column(
                translate("ArrangementLists", "Pairs"),
                lambda row: row.pairs,
                text=lambda row: str(row.pairs or ""),
                width=56,
                pill=True,
                tone=lambda _row: Tone.WARNING,
                tip=lambda _row: translate("ArrangementLists", "People of one unit side by side"),
            ),
        ),
        key=lambda row: row.room.id,
        parent=parent,
    )


def draws_model(parent: QObject) -> TableModel[DrawRow]:
    """The draws held."""
    kinds: Mapping[DrawKind, str] = {
        DrawKind.ORDER: translate("DrawDialog", "Order of appearance"),
        DrawKind.TABLE: translate("DrawDialog", "Table number"),
        DrawKind.QUESTION_SET: translate("DrawDialog", "Question set"),
    }
    return TableModel(
        (
            Column(translate("ArrangementLists", "Draw"), lambda row: row.draw.title, width=0),
            Column(translate("ArrangementLists", "Drawn"), lambda row: kinds[row.draw.kind], width=88),
            Column(
                translate("ArrangementLists", "How"),
                lambda row: row.draw.method is DrawMethod.SEED,
                text=lambda row: (
                    translate("ArrangementLists", "seed {seed}").format(seed=row.draw.seed)
                    if row.draw.method is DrawMethod.SEED
                    else translate("ArrangementLists", "typed in")
                ),
                width=118,
            ),
            Column(
                translate("ArrangementLists", "Since"),
                lambda row: len(row.outdated),
                text=lambda row: str(len(row.outdated) or ""),
                width=56,
                pill=True,
                tone=lambda _row: Tone.WARNING,
                tip=lambda row: "、".join(row.outdated),
            ),
        ),
        key=lambda row: row.draw.id,
        parent=parent,
    )


def results_model(parent: QObject) -> TableModel[DrawnLine]:
    """What one draw gave, by number."""
    return TableModel(
        (
            Column(translate("ArrangementLists", "Number"), lambda row: row.value, width=72, align="right"),
            Column(translate("ArrangementLists", "Who drew it"), lambda row: row.line, width=0),
        ),
        key=lambda row: row.subject_id,
        parent=parent,
    )


def papers_model(parent: QObject) -> TableModel[PaperRow]:
    """The papers of the day."""
    return TableModel(
        (
            Column(translate("ArrangementLists", "Paper"), lambda row: row.name, width=170),
            Column(translate("ArrangementLists", "What it is"), lambda row: row.text, width=0),
            Column(
                translate("ArrangementLists", "Printed"),
                lambda row: row.stand.printed_at,
                text=lambda row: row.stand.printed_at[5:16].replace("T", " "),
                width=104,
            ),
            Column(
                translate("ArrangementLists", "To do"),
                lambda row: row.state,
                width=190,
                pill=True,
                tone=lambda row: (
                    Tone.WARNING if row.first or (row.stand.ever and not row.stand.in_order) else Tone.DONE
                ),
            ),
        ),
        key=lambda row: row.paper.value,
        parent=parent,
    )
