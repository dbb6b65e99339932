"""The tables of other readings, of suppositions, and of frozen lists with what became of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from lianbing_desktop.domain.delegation.frozen import FrozenDelegation, FrozenSeat, ListDifference
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection import freezing
from lianbing_desktop.services.selection.list_places import ListPlace, PlaceKind
from lianbing_desktop.services.selection.readings import ReadingColumn, ReadingRow
from lianbing_desktop.services.selection.what_if import Consequences
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone

_TONES = {
    PlaceKind.TEAM: Tone.ACCENT,
    PlaceKind.SINGLE: Tone.DONE,
    PlaceKind.OPEN: Tone.WARNING,
    PlaceKind.RESERVE: Tone.NEUTRAL,
    PlaceKind.OUT: Tone.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody whose seat hangs on the reading; `row` holds a place for each column."""

    name: str
    unit: str
    place: int | None
    row: ReadingRow


@dataclass(frozen=True, slots=True)
class ConsequenceRow:
    """One thing that would be different: what kind, about whom, how it is and how it would be."""

    kind: str
    who: str
    before: str
    after: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """Somebody who came onto a list, left it, or whose line changed, with the reason."""

    kind: str
    name: str
    unit: str
    why: str
    tone: Tone


def readings_model(columns: tuple[ReadingColumn, ...], parent: QObject) -> TableModel[PersonRow]:
    """A column a reading. A place that differs from the reading in force is a pill in its colour."""

    def place(number: int) -> Column[PersonRow]:
        def tone(row: PersonRow) -> Tone:
            return _TONES[row.row.places[number].kind] if differs(row, number) else Tone.NEUTRAL

        return Column(
            columns[number].words,
            lambda row: row.row.places[number].words,
            tone=tone,
            pill=True,
            width=0,
            tip=lambda _row: columns[number].words,
        )

    return TableModel(
        (
            Column(QCoreApplication.translate("ReadingLists", "Place"), lambda row: row.place, align="right", width=56),
            Column(QCoreApplication.translate("ReadingLists", "Name"), lambda row: row.name, width=84),
            Column(QCoreApplication.translate("ReadingLists", "Unit"), lambda row: row.unit, width=84),
            *(place(number) for number in range(len(columns))),
        ),
        key=lambda row: row.row.entrant_id,
        parent=parent,
    )


def differs(row: PersonRow, number: int) -> bool:
    """Whether a reading puts somebody elsewhere than the one in force."""
    here, there = row.row.places[0], row.row.places[number]
    return number == 0 or (here.kind, here.group) != (there.kind, there.group)


def consequences_model(parent: QObject) -> TableModel[ConsequenceRow]:
    """What would follow, gravest first."""
    return TableModel(
        (
            Column(
                QCoreApplication.translate("ReadingLists", "What"),
                lambda row: row.kind,
                tone=lambda row: row.tone,
                pill=True,
                width=110,
            ),
            Column(QCoreApplication.translate("ReadingLists", "Who"), lambda row: row.who, width=0),
            Column(QCoreApplication.translate("ReadingLists", "Now"), lambda row: row.before, width=150),
            Column(QCoreApplication.translate("ReadingLists", "Then"), lambda row: row.after, width=150),
        ),
        parent=parent,
    )


def consequence_rows(snapshot: Snapshot, found: Consequences) -> list[ConsequenceRow]:
    """Seats first, then what is left to decide, the minimum, certificates, awards and places."""

    def who(subject_id: str) -> str:
        entrant = snapshot.entrant_by_id.get(subject_id)
        name = subject_name(snapshot, subject_id)
        return f"{snapshot.unit_name(entrant.unit_id)} {name}" if entrant else name

    awards = {award.id: award.name for award in snapshot.awards}
    rows = [
        ConsequenceRow(
            QCoreApplication.translate("ReadingLists", "Seat"),
            who(one.entrant_id),
            _where(one.before),
            _where(one.after),
            Tone.ACCENT,
        )
        for one in found.seats
    ]
    for kind, (before, after) in (
        (QCoreApplication.translate("ReadingLists", "To decide"), found.questions),
        (QCoreApplication.translate("ReadingLists", "Seats empty"), found.shortfall),
    ):
        if before != after:
            rows.append(ConsequenceRow(kind, "", str(before), str(after), Tone.WARNING))
    for short in found.short:
        missing = QCoreApplication.translate("ReadingLists", "{count} short").format(count=short.short_by)
        unit = snapshot.unit_name(short.unit_id)
        rows.append(
            ConsequenceRow(QCoreApplication.translate("ReadingLists", "Minimum"), unit, "", missing, Tone.ERROR)
        )
    rows += [
        ConsequenceRow(
            QCoreApplication.translate("ReadingLists", "Collect"),
            who(one.subject_id),
            one.number,
            QCoreApplication.translate("ReadingLists", "no longer true"),
            Tone.ERROR,
        )
        for one in found.recalls
    ]
    rows += [
        ConsequenceRow(
            QCoreApplication.translate("ReadingLists", "Award"),
            who(one.subject_id),
            awards[one.award_id],
            "–",
            Tone.WARNING,
        )
        for one in found.awards_lost
    ]
    rows += [
        ConsequenceRow(
            QCoreApplication.translate("ReadingLists", "Award"),
            who(one.subject_id),
            "–",
            awards[one.award_id],
            Tone.DONE,
        )
        for one in found.awards_gained
    ]
    for moves, kind in (
        (found.team_moves, QCoreApplication.translate("ReadingLists", "Team place")),
        (found.moves, QCoreApplication.translate("ReadingLists", "Place")),
    ):
        rows += [
            ConsequenceRow(kind, who(one.subject_id), _place(one.before), _place(one.after), Tone.NEUTRAL)
            for one in moves
        ]
    return rows


def versions_model(parent: QObject) -> TableModel[FrozenDelegation]:
    """The frozen lists, the newest first."""
    return TableModel(
        (
            Column(
                QCoreApplication.translate("ReadingLists", "Version"), lambda row: row.number, align="right", width=60
            ),
            Column(
                QCoreApplication.translate("ReadingLists", "Frozen"),
                lambda row: row.frozen_at,
                text=lambda row: row.frozen_at[:16].replace("T", " "),
                width=136,
            ),
            Column(
                QCoreApplication.translate("ReadingLists", "People"),
                lambda row: len(row.seats),
                align="right",
                width=50,
            ),
            Column(
                QCoreApplication.translate("ReadingLists", "Reason"),
                lambda row: row.reason,
                width=0,
                tip=lambda row: row.reason,
            ),
            Column(QCoreApplication.translate("ReadingLists", "Letter"), lambda row: row.document, width=176),
            Column(QCoreApplication.translate("ReadingLists", "Fingerprint"), lambda row: row.fingerprint, width=140),
        ),
        key=lambda row: row.id,
        parent=parent,
    )


def changes_model(parent: QObject) -> TableModel[ChangeRow]:
    """The difference of two lists."""
    return TableModel(
        (
            Column(
                QCoreApplication.translate("ReadingLists", "Change"),
                lambda row: row.kind,
                tone=lambda row: row.tone,
                pill=True,
                width=96,
            ),
            Column(QCoreApplication.translate("ReadingLists", "Name"), lambda row: row.name, width=100),
            Column(QCoreApplication.translate("ReadingLists", "Unit"), lambda row: row.unit, width=110),
            Column(
                QCoreApplication.translate("ReadingLists", "Why"),
                lambda row: row.why,
                width=0,
                tip=lambda row: row.why,
            ),
        ),
        parent=parent,
    )


def change_rows(snapshot: Snapshot, found: ListDifference, after: FrozenDelegation) -> list[ChangeRow]:
    """Who came in, who left, whose line changed."""

    def row(kind: str, one: FrozenSeat, why: str, tone: Tone) -> ChangeRow:
        return ChangeRow(kind, one.name, one.unit, why, tone)

    rows = [
        row(QCoreApplication.translate("ReadingLists", "In"), one, one.sentence, Tone.DONE) for one in found.entered
    ]
    rows += [
        row(QCoreApplication.translate("ReadingLists", "Out"), one, freezing.why_left(snapshot, after, one), Tone.ERROR)
        for one in found.left
    ]
    for change in found.changed:
        if change.moved:
            seats = QCoreApplication.translate("ReadingLists", "From {before} to {after}. {why}").format(
                before=change.before.group, after=change.after.group, why=change.after.sentence
            )
            rows.append(row(QCoreApplication.translate("ReadingLists", "Moved"), change.after, seats, Tone.ACCENT))
        else:
            names = "、".join(_field_words(name) for name in change.fields)
            why = QCoreApplication.translate("ReadingLists", "Other than it was: {fields}").format(fields=names)
            rows.append(row(QCoreApplication.translate("ReadingLists", "Line"), change.after, why, Tone.WARNING))
    return rows


def _field_words(name: str) -> str:
    return {
        "name": QCoreApplication.translate("ReadingLists", "Name"),
        "unit": QCoreApplication.translate("ReadingLists", "Unit"),
        "sex": QCoreApplication.translate("ReadingLists", "sex"),
        "id_number": QCoreApplication.translate("ReadingLists", "ID number"),
        "phone": QCoreApplication.translate("ReadingLists", "phone"),
        "workplace": QCoreApplication.translate("ReadingLists", "workplace"),
        "title": QCoreApplication.translate("ReadingLists", "post"),
        "place": QCoreApplication.translate("ReadingLists", "Place"),
        "total": QCoreApplication.translate("ReadingLists", "score"),
        "provisional": QCoreApplication.translate("ReadingLists", "eligibility"),
    }.get(name, name)


def _where(place: ListPlace | None) -> str:
    return QCoreApplication.translate("ReadingLists", "Withdrawn") if place is None else place.words


def _place(place: int | None) -> str:
    return "–" if place is None else QCoreApplication.translate("ReadingLists", "No. {place}").format(place=place)
