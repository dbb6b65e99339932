"""What the intake board keeps: contacts of units, confirmed rosters, accepted findings."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


@dataclass(frozen=True, slots=True)
class UnitContact:
    """Whom to call in a unit. `source` is the file that named them, "" when typed."""

    unit_id: str
    person: str
    phone: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A unit has confirmed its people: `how` is "paper" (the signed sheet is back) or "phone".

    `confirmed_on` is the day (ISO 8601), `confirmed_by` who of the unit confirmed. `people` are the values that were
    confirmed, by entrant id: what changed since is worked out from them.
    """

    unit_id: str
    confirmed_on: str
    how: str
    confirmed_by: str
    note: str
    people: Mapping[str, Mapping[str, str]]
    recorded_at: str = ""
    operator: str = ""


@dataclass(frozen=True, slots=True)
class AcceptedFinding:
    """A finding that stands as it is, with the reason. `about` is the digest of the value it was about."""

    code: str
    subject_id: str
    field: str
    about: str
    reason: str
    accepted_at: str
    operator: str


def all_contacts(file: ContestFile) -> list[UnitContact]:
    """The contact of every unit that has one."""
    rows = file.query("SELECT * FROM unit_contacts")
    return [UnitContact(row["id"], row["person"], row["phone"], row["source"]) for row in rows]


def set_contact(write: Write, contact: UnitContact) -> None:
    """Keep a unit's contact in place of an earlier one; without person and phone it is taken away."""
    row = {"person": contact.person, "phone": contact.phone, "source": contact.source}
    known = write.query("SELECT id FROM unit_contacts WHERE id = ?", (contact.unit_id,))
    if not contact.person and not contact.phone:
        if known:
            write.delete("unit_contacts", contact.unit_id)
    elif known:
        write.update("unit_contacts", contact.unit_id, row)
    else:
        write.insert("unit_contacts", {"id": contact.unit_id, **row})


def all_confirmations(file: ContestFile) -> list[Confirmation]:
    """The standing confirmation of every unit that has one."""
    return [
        Confirmation(
            row["id"],
            row["confirmed_on"],
            row["how"],
            row["confirmed_by"],
            row["note"],
            json.loads(row["people"]),
            row["recorded_at"],
            row["operator"],
        )
        for row in file.query("SELECT * FROM confirmations")
    ]


def confirm(write: Write, confirmation: Confirmation) -> None:
    """Record a confirmation in place of the unit's earlier one."""
    people = {key: dict(values) for key, values in confirmation.people.items()}
    row = {
        "confirmed_on": confirmation.confirmed_on,
        "how": confirmation.how,
        "confirmed_by": confirmation.confirmed_by,
        "note": confirmation.note,
        "people": json.dumps(people, ensure_ascii=False, sort_keys=True),
        "recorded_at": write.at,
        "operator": write.operator,
    }
    if write.query("SELECT id FROM confirmations WHERE id = ?", (confirmation.unit_id,)):
        write.update("confirmations", confirmation.unit_id, row)
    else:
        write.insert("confirmations", {"id": confirmation.unit_id, **row})


def revoke_confirmation(write: Write, unit_id: str) -> None:
    """Take a unit's confirmation away. Raises KeyError when there is none."""
    write.delete("confirmations", unit_id)


def all_accepted(file: ContestFile) -> list[AcceptedFinding]:
    """Every accepted finding, in the order accepted."""
    rows = file.query("SELECT * FROM accepted_findings ORDER BY rowid")
    return [AcceptedFinding(**{name: row[name] for name in AcceptedFinding.__slots__}) for row in rows]


def accept(write: Write, code: str, subject_id: str, field: str, about: str, reason: str) -> None:
    """Accept a finding, in place of an earlier acceptance of the same one."""
    withdraw_acceptance(write, code, subject_id, field, about)
    row = {"code": code, "subject_id": subject_id, "field": field, "about": about, "reason": reason}
    write.insert(
        "accepted_findings", {"id": uuid.uuid4().hex, **row, "accepted_at": write.at, "operator": write.operator}
    )


def withdraw_acceptance(write: Write, code: str, subject_id: str, field: str, about: str) -> None:
    """Let a finding be open again, if it was accepted."""
    found = write.query(
        "SELECT id FROM accepted_findings WHERE code = ? AND subject_id = ? AND field = ? AND about = ?",
        (code, subject_id, field, about),
    )
    for row in found:
        write.delete("accepted_findings", row["id"])
