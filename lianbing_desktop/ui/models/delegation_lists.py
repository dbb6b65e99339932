"""The lists beside the selection board: who is next, who is not listed and why, and what people decided."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QObject

from lianbing_desktop.domain.delegation.delegation import Choice, Delegation
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection import explaining
from lianbing_desktop.services.standing import DELEGATION_TOPIC
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A person or team off the board. `order` is the place in reserve."""

    subject_id: str
    name: str
    unit: str
    place: int | None
    total: Decimal | None
    sentence: str
    is_team: bool = False
    order: int | None = None
    provisional: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision taken; `trouble` says why it has no effect, "" when it has."""

    subject_id: str
    name: str
    unit: str
    choice: Choice
    reason: str
    decided_at: str
    trouble: str


def reserves(snapshot: Snapshot, built: Delegation) -> list[ListedRow]:
    """Who is next, in order."""
    rows = []
    for one in built.reserves:
        entrant = snapshot.entrant_by_id[one.entrant_id]
        rows.append(
            ListedRow(
                one.entrant_id,
                entrant.name,
                snapshot.unit_name(entrant.unit_id),
                one.place,
                one.total,
                explaining.reserve(snapshot, one),
                order=one.order,
                provisional=one.provisional,
                group=one.group,
            )
        )
    return rows


def left_out(snapshot: Snapshot, built: Delegation) -> list[ListedRow]:
    """Teams first, then people by place; those without a place last."""
    rows = [
        ListedRow(
            team.team_id or team.unit_id,
            team_name(snapshot, team.team_id or team.unit_id),
            snapshot.unit_name(team.unit_id),
            team.place,
            team.total,
            explaining.team_passed_over(snapshot, team),
            is_team=True,
        )
        for team in sorted(built.teams_passed_over, key=lambda one: (one.place is None, one.place or 0))
    ]
    for one in sorted(built.passed_over, key=lambda one: (one.place is None, one.place or 0)):
        entrant = snapshot.entrant_by_id[one.entrant_id]
        rows.append(
            ListedRow(
                one.entrant_id,
                entrant.name,
                snapshot.unit_name(entrant.unit_id),
                one.place,
                one.total,
                explaining.passed_over(snapshot, one),
            )
        )
    return rows


def decisions(snapshot: Snapshot, built: Delegation) -> list[DecisionRow]:
    """What was decided, in the order taken."""
    troubles = {one.decision.subject_id: explaining.decision_trouble(snapshot, one) for one in built.unapplied}
    rows = []
    for stored in snapshot.decided(DELEGATION_TOPIC):
        entrant = snapshot.entrant_by_id.get(stored.subject_id)
        rows.append(
            DecisionRow(
                stored.subject_id,
                subject_name(snapshot, stored.subject_id),
                snapshot.unit_name(entrant.unit_id) if entrant else "",
                Choice(stored.choice),
                stored.reason,
                stored.decided_at,
                troubles.get(stored.subject_id, ""),
            )
        )
    return rows


def reserves_model(parent: QObject) -> TableModel[ListedRow]:
    """The reserves as a table."""
    return TableModel(
        (
            Column(
                QCoreApplication.translate("DelegationLists", "In line"), lambda row: row.order, align="right", width=70
            ),
            Column(QCoreApplication.translate("DelegationLists", "Name"), lambda row: row.name, width=110),
            Column(QCoreApplication.translate("DelegationLists", "Unit"), lambda row: row.unit, width=130),
            Column(
                QCoreApplication.translate("DelegationLists", "Place"), lambda row: row.place, align="right", width=60
            ),
            Column(
                QCoreApplication.translate("DelegationLists", "Score"), lambda row: row.total, align="right", width=80
            ),
            Column(
                QCoreApplication.translate("DelegationLists", "Eligibility"),
                lambda row: (
                    QCoreApplication.translate("DelegationLists", "Not yet met")
                    if row.provisional
                    else QCoreApplication.translate("DelegationLists", "Eligible")
                ),
                tone=lambda row: Tone.WARNING if row.provisional else Tone.DONE,
                pill=True,
                width=0,
            ),
        ),
        key=lambda row: row.subject_id,
        parent=parent,
    )


def left_out_model(parent: QObject) -> TableModel[ListedRow]:
    """Those not listed as a table; the search looks through names, units and sentences."""
    return TableModel(
        (
            Column(
                QCoreApplication.translate("DelegationLists", "Place"),
                lambda row: row.place,
                text=_place,
                align="right",
                width=70,
            ),
            Column(QCoreApplication.translate("DelegationLists", "Name"), lambda row: row.name, width=120),
            Column(QCoreApplication.translate("DelegationLists", "Unit"), lambda row: row.unit, width=76),
            Column(
                QCoreApplication.translate("DelegationLists", "Why not listed"),
                lambda row: row.sentence,
                width=0,
                tip=lambda row: row.sentence,
            ),
        ),
        search_text=lambda row: f"{row.name}\n{row.unit}\n{row.sentence}",
        key=lambda row: row.subject_id,
        parent=parent,
    )


def decisions_model(parent: QObject) -> TableModel[DecisionRow]:
    """The decisions as a table."""

    def choice(row: DecisionRow) -> str:
        return (
            QCoreApplication.translate("DelegationLists", "On the list")
            if row.choice is Choice.SEAT
            else QCoreApplication.translate("DelegationLists", "Off the list")
        )

    return TableModel(
        (
            Column(QCoreApplication.translate("DelegationLists", "Name"), lambda row: row.name, width=120),
            Column(
                QCoreApplication.translate("DelegationLists", "Decision"),
                choice,
                tone=lambda row: Tone.ACCENT if row.choice is Choice.SEAT else Tone.NEUTRAL,
                pill=True,
                width=90,
            ),
            Column(
                QCoreApplication.translate("DelegationLists", "Reason"),
                lambda row: row.reason,
                width=0,
                tip=lambda row: row.reason,
            ),
            Column(
                QCoreApplication.translate("DelegationLists", "Effect"),
                lambda row: (
                    QCoreApplication.translate("DelegationLists", "No effect")
                    if row.trouble
                    else QCoreApplication.translate("DelegationLists", "In force")
                ),
                tone=lambda row: Tone.WARNING if row.trouble else Tone.DONE,
                pill=True,
                width=90,
                tip=lambda row: row.trouble,
            ),
        ),
        key=lambda row: row.subject_id,
        parent=parent,
    )


def _place(row: ListedRow) -> str:
    if row.place is None:
        return "–"
    if row.is_team:
        return QCoreApplication.translate("DelegationLists", "Team {place}").format(place=row.place)
    return str(row.place)


def team_name(snapshot: Snapshot, subject_id: str) -> str:
    """What a team (or the team of a unit) is called on the board."""
    name = subject_name(snapshot, subject_id)
    return (
        name if name.endswith("队") else QCoreApplication.translate("DelegationLists", "{unit} team").format(unit=name)
    )
