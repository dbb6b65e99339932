"""The award tiers, and who gets what, as tables."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject

from lianbing_desktop.domain.awards.awards import Award, AwardResult
from lianbing_desktop.domain.certificates.drawn_by import DrawnBy
from lianbing_desktop.services.awards.certifying import face_name
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.awards.award_dialog import kind_name
from lianbing_desktop.ui.models.delegation_lists import team_name
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone


@dataclass(frozen=True, slots=True)
class TierRow:
    """An award, how many of it the ranking gives out, and the last place that gets it."""

    award: Award
    given: int
    last_place: int | None


class Standing(Enum):
    """A recipient against the list that was kept: not kept yet, as kept, new since, or no longer one."""

    PROPOSED = "proposed"
    KEPT = "kept"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """Somebody who gets an award. `note` is a person's unit or a team's members."""

    award: Award
    subject_id: str
    name: str
    note: str
    place: int | None
    reason: str
    standing: Standing


def tiers(snapshot: Snapshot, result: AwardResult) -> list[TierRow]:
    """The awards in their order."""
    rows = []
    for award in snapshot.awards:
        own = [one for one in result.recipients if one.award_id == award.id]
        places = [one.place for one in own if one.place is not None]
        rows.append(TierRow(award, len(own), max(places, default=None)))
    return rows


def recipients(snapshot: Snapshot, result: AwardResult, *, calling: bool = False) -> list[RecipientRow]:
    """Everybody, the highest award and best place first; those who drop out since the list was kept too.

    With `calling` as they are called to the stage: exactly the other way round.
    """
    kept = {(one.award_id, one.subject_id) for one in snapshot.recipients}
    proposed = {(one.award_id, one.subject_id) for one in result.recipients}
    gone = [one for one in snapshot.recipients if (one.award_id, one.subject_id) not in proposed]
    found = [*result.recipients, *gone]
    rows = []
    for award in snapshot.awards:
        for one in found:
            if one.award_id != award.id:
                continue
            key = (one.award_id, one.subject_id)
            if not kept:
                standing = Standing.PROPOSED
            elif key not in proposed:
                standing = Standing.GONE
            else:
                standing = Standing.KEPT if key in kept else Standing.NEW
            name, note = subject_words(snapshot, one.subject_id)
            rows.append(RecipientRow(award, one.subject_id, name, note, one.place, one.reason, standing))
    return rows[::-1] if calling else rows


def subject_words(snapshot: Snapshot, subject_id: str) -> tuple[str, str]:
    """The name of a recipient, and the unit of a person or the members of a team."""
    entrant = snapshot.entrant_by_id.get(subject_id)
    if entrant is not None:
        return entrant.name, snapshot.unit_name(entrant.unit_id)
    team = snapshot.team_by_id.get(subject_id)
    if team is None:
        return snapshot.unit_name(subject_id), ""
    members = "、".join(snapshot.entrant_by_id[one].name for one in team.member_ids)
    return team_name(snapshot, subject_id), members


def tiers_model(parent: QObject) -> TableModel[TierRow]:
    """The award tiers as a table."""
    return TableModel(
        (
            Column(QCoreApplication.translate("AwardLists", "Award"), lambda row: row.award.name, width=0),
            Column(QCoreApplication.translate("AwardLists", "For"), lambda row: kind_name(row.award.kind), width=84),
            Column(
                QCoreApplication.translate("AwardLists", "Given"),
                lambda row: row.given,
                text=lambda row: f"{row.given} / {row.award.count}",
                tone=lambda row: Tone.DONE if row.given == row.award.count else Tone.WARNING,
                pill=True,
                width=80,
                tip=_edge,
            ),
            Column(
                QCoreApplication.translate("AwardLists", "Last place"),
                lambda row: row.last_place,
                text=lambda row: "–" if row.last_place is None else str(row.last_place),
                align="right",
                width=84,
            ),
        ),
        key=lambda row: row.award.id,
        parent=parent,
    )


def recipients_model(parent: QObject) -> TableModel[RecipientRow]:
    """The recipients as a table."""
    return TableModel(
        (
            Column(QCoreApplication.translate("AwardLists", "Award"), lambda row: row.award.name, width=106),
            Column(QCoreApplication.translate("AwardLists", "Recipient"), lambda row: row.name, width=124),
            Column(
                QCoreApplication.translate("AwardLists", "Unit, members"),
                lambda row: row.note,
                width=0,
                tip=lambda row: row.note,
            ),
            Column(
                QCoreApplication.translate("AwardLists", "Place"),
                lambda row: row.place,
                text=lambda row: "–" if row.place is None else str(row.place),
                align="right",
                width=60,
            ),
            Column(
                QCoreApplication.translate("AwardLists", "State"),
                _standing_text,
                tone=lambda row: _STANDING_TONES[row.standing],
                pill=True,
                width=84,
                tip=lambda row: row.reason,
            ),
        ),
        key=lambda row: (row.award.id, row.subject_id),
        parent=parent,
    )


def drawn_by_model(parent: QObject) -> TableModel[DrawnBy]:
    """Characters the wanted typeface lacks: whose, and what draws them."""
    return TableModel(
        (
            Column(
                QCoreApplication.translate("AwardLists", "Recipient"),
                lambda one: one.who or QCoreApplication.translate("AwardLists", "(the layout itself)"),
                width=104,
            ),
            Column(QCoreApplication.translate("AwardLists", "Unit"), lambda one: one.unit, width=96),
            Column(
                QCoreApplication.translate("AwardLists", "Character"),
                lambda one: one.character,
                align="centre",
                width=64,
            ),
            Column(QCoreApplication.translate("AwardLists", "Code point"), lambda one: one.codepoint, width=96),
            Column(QCoreApplication.translate("AwardLists", "Wanted"), lambda one: face_name(one.wanted), width=84),
            Column(
                QCoreApplication.translate("AwardLists", "Drawn with"),
                lambda one: face_name(one.face) if one.face else say("face_none"),
                tone=lambda one: Tone.WARNING if one.face else Tone.ERROR,
                pill=True,
                width=0,
            ),
        ),
        key=lambda one: (one.entry_id, one.character),
        parent=parent,
    )


def _edge(row: TierRow) -> str:
    if row.last_place is None:
        return ""
    return QCoreApplication.translate("AwardLists", "Given down to place {place}").format(place=row.last_place)


def _standing_text(row: RecipientRow) -> str:
    if row.reason and row.standing is not Standing.GONE:
        return QCoreApplication.translate("AwardLists", "By decision")
    return {
        Standing.PROPOSED: QCoreApplication.translate("AwardLists", "Proposed"),
        Standing.KEPT: QCoreApplication.translate("AwardLists", "Assigned"),
        Standing.NEW: QCoreApplication.translate("AwardLists", "New"),
        Standing.GONE: QCoreApplication.translate("AwardLists", "Drops out"),
    }[row.standing]


_STANDING_TONES = {
    Standing.PROPOSED: Tone.NEUTRAL,
    Standing.KEPT: Tone.DONE,
    Standing.NEW: Tone.ACCENT,
    Standing.GONE: Tone.ERROR,
}
