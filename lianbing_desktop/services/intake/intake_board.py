"""The intake board: for every unit what has come in, what is missing, who confirmed, and whom to call about it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.entrant import EntrantStatus, Role
from lianbing_desktop.domain.minimum import UnitCount
from lianbing_desktop.domain.problem import Problem, Severity, UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.intake.checks import check
from lianbing_desktop.services.intake.confirming import ConfirmationState, confirmation_state
from lianbing_desktop.services.intake.findings import findings
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import board, contests, imports
from lianbing_desktop.storage.board import UnitContact
from lianbing_desktop.storage.imports import ImportFile
from lianbing_desktop.storage.write import Write

DEADLINE = "roster_deadline"
_ROLES_TO_CALL = (Role.LIAISON, Role.LEADER)


@dataclass(frozen=True, slots=True)
class RosterVersion:
    """One roster a unit sent, the `number`th; `shared` when it holds other units as well."""

    number: int
    file: ImportFile
    shared: bool

    @property
    def received_on(self) -> dt.date:
        """The day it was taken in."""
        return dt.date.fromisoformat(self.file.imported_at[:10])


@dataclass(frozen=True, slots=True)
class VersionChange:
    """What a version did to one person: `field` is "added", else the field that changed. Values as text."""

    name: str
    field: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class UnitLine:
    """One unit on the board. `open` are its findings without those about its number of entrants.

    `missing` is how many entrants it is still asked for: none once it was accepted that it sends fewer.
    """

    unit_id: str
    unit: str
    count: UnitCount
    versions: tuple[RosterVersion, ...]
    open: tuple[Problem, ...]
    accepted: int
    confirmation: ConfirmationState
    contact: UnitContact | None
    missing: int = 0

    @property
    def errors(self) -> int:
        """How many of its findings must be settled."""
        return sum(finding.severity is Severity.ERROR for finding in self.open)

    @property
    def done(self) -> bool:
        """Whether nothing is left to ask this unit."""
        return not self.missing and not self.errors and self.confirmation.stands


def board_of(snapshot: Snapshot) -> tuple[UnitLine, ...]:
    """Every unit in its order."""
    checked = check(snapshot)
    counts = {count.unit_id: count for count in checked.units}
    missing = {one.subject_id: counts[one.subject_id].short_by for one in checked.short}
    rows = findings(snapshot)
    lines = []
    for unit in snapshot.units:
        own = [row for row in rows if row.unit_id == unit.id]
        lines.append(
            UnitLine(
                unit.id,
                unit.name,
                counts[unit.id],
                versions_of(snapshot, unit.id),
                tuple(row.problem for row in own if row.accepted is None and row.kind != "short"),
                sum(row.accepted is not None for row in own),
                confirmation_state(snapshot, unit.id),
                contact_of(snapshot, unit.id),
                missing.get(unit.id, 0),
            )
        )
    return tuple(lines)


def versions_of(snapshot: Snapshot, unit_id: str) -> tuple[RosterVersion, ...]:
    """The rosters a unit has sent, oldest first. A file read twice with the same content counts once."""
    files = [one for one in snapshot.imports if one.kind == "roster" and unit_id in one.unit_ids]
    return tuple(RosterVersion(number, one, len(one.unit_ids) > 1) for number, one in enumerate(files, start=1))


def version_changes(contest: Contest, unit_id: str, version: RosterVersion) -> tuple[VersionChange, ...]:
    """What a version changed in its unit, person by person, as the log of the contest has it."""
    changes: list[VersionChange] = []
    for before, after in imports.people_changed_by(contest.file, version.file.id, version.file.file):
        if after.get("unit_id") != unit_id:
            continue
        name = str(after["name"])
        if before is None:
            changes.append(VersionChange(name, "added"))
            continue
        for field in ("name", "sex", "id_number", "birth", "phone", "workplace", "title", "line", "level", "role"):
            old, new = str(before.get(field) or ""), str(after.get(field) or "")
            if old != new:
                changes.append(VersionChange(name, field, old, new))
    return tuple(changes)


def contact_of(snapshot: Snapshot, unit_id: str) -> UnitContact | None:
    """Whom to call: as typed or named by the roster, else the unit's liaison, else its leader."""
    if unit_id in snapshot.contacts:
        return snapshot.contacts[unit_id]
    active = [one for one in snapshot.entrants if one.unit_id == unit_id and one.status is EntrantStatus.ACTIVE]
    for role in _ROLES_TO_CALL:
        found = next((one for one in active if one.role is role), None)
        if found is not None:
            return UnitContact(unit_id, found.name, found.phone, found.source_file)
    return None


def set_contact(contest: Contest, unit_id: str, person: str, phone: str) -> None:
    """Keep whom to call in a unit, typed by hand; both empty take the typed contact away."""
    contact = UnitContact(unit_id, clean(person), clean(phone))
    unit = contest.snapshot().unit_name(unit_id)
    with contest.operation("contact_changed", unit=unit, person=contact.person) as write:
        board.set_contact(write, contact)


def note_contact(write: Write, snapshot: Snapshot, unit_id: str, person: str, phone: str, file: str) -> None:
    """Keep the contact a roster names, inside the operation that takes the roster in; one typed by hand stays."""
    known = snapshot.contacts.get(unit_id)
    if (person or phone) and (known is None or known.source):
        board.set_contact(write, UnitContact(unit_id, clean(person), clean(phone), file))


def deadline(snapshot: Snapshot) -> dt.date | None:
    """The last day for rosters, None while none is set."""
    text = snapshot.settings.get(DEADLINE, "")
    return dt.date.fromisoformat(text) if text else None


def days_left(snapshot: Snapshot, today: dt.date) -> int | None:
    """Days to the deadline: 0 on the day itself, below that it is over. None while none is set."""
    last = deadline(snapshot)
    return None if last is None else (last - today).days


def set_deadline(contest: Contest, last: dt.date | None) -> None:
    """Set the last day for rosters; None sets none."""
    if last == deadline(contest.snapshot()):
        return
    shown = arabic_date(last) if last else say("value_none")
    with contest.operation("deadline_set", date=shown) as write:
        contests.set_setting(write, DEADLINE, last.isoformat() if last else "")


def read_day(text: str, year: int) -> dt.date | None:
    """A day as people type it: 2022-07-15, 2022.7.15, 7月15日 (of the contest's `year`); "" is None.

    Raises UserError day_malformed.
    """
    if not text.strip():
        return None
    numbers = [int(part) for part in re.findall(r"\d+", clean(text))]
    try:
        return dt.date(year, *numbers) if len(numbers) == 2 else dt.date(*numbers)
    except (TypeError, ValueError) as error:
        raise UserError("day_malformed", raw=text) from error
