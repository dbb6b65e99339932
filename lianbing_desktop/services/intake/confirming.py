"""Units confirm their people: the signed 选手确认表 comes back, or they say so by phone; later changes outdate it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from lianbing_desktop.domain.entrant import Entrant, EntrantStatus
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import board
from lianbing_desktop.storage.board import Confirmation

BY_PAPER, BY_PHONE = "paper", "phone"
CONFIRMED_FIELDS = ("name", "sex", "id_number", "phone", "role")
"""What stands on the sheet and is confirmed with it."""

_HAND_OVER = {"id_number": mask_id_number, "phone": mask_phone}


@dataclass(frozen=True, slots=True)
class ConfirmedChange:
    """What is different since a confirmation. `field` is "added", "removed" or one of CONFIRMED_FIELDS."""

    entrant_id: str
    name: str
    field: str
    before: str = ""
    after: str = ""

    @property
    def words(self) -> str:
        """As a sentence; numbers are masked."""
        mask = _HAND_OVER.get(self.field, str)
        empty = say("value_empty")
        params = {"name": self.name, "before": mask(self.before) or empty, "after": mask(self.after) or empty}
        if self.field in {"added", "removed"}:
            return say(f"confirmed_{self.field}", params)
        return say("confirmed_changed", {**params, "field": say(f"field_{self.field}")})


@dataclass(frozen=True, slots=True)
class ConfirmationState:
    """Where a unit stands: never confirmed, confirmed, or confirmed before something changed."""

    confirmation: Confirmation | None
    changes: tuple[ConfirmedChange, ...] = ()

    @property
    def stands(self) -> bool:
        """Whether the unit has confirmed what is in the list now."""
        return self.confirmation is not None and not self.changes

    @property
    def outdated(self) -> bool:
        """Whether something has changed since it was confirmed."""
        return bool(self.changes)


def people_to_confirm(snapshot: Snapshot, unit_id: str) -> tuple[Entrant, ...]:
    """Everybody of a unit who has not withdrawn, leaders and coaches too, in the list's order."""
    return tuple(one for one in snapshot.entrants if one.unit_id == unit_id and one.status is EntrantStatus.ACTIVE)


def confirm_unit(contest: Contest, unit_id: str, on: dt.date, how: str, by: str, note: str = "") -> None:
    """Record that a unit has confirmed its people as they are now.

    Raises UserError confirm_nobody for a unit without people, confirm_by_missing without the name of who confirmed,
    confirm_in_future for a day to come.
    """
    snapshot = contest.snapshot()
    unit = snapshot.unit_name(unit_id)
    people = people_to_confirm(snapshot, unit_id)
    if not people:
        raise UserError("confirm_nobody", unit=unit)
    if not clean(by):
        raise UserError("confirm_by_missing")
    if on > contest.today():
        raise UserError("confirm_in_future", date=on.isoformat())
    values = {one.id: _values(one) for one in people}
    confirmation = Confirmation(unit_id, on.isoformat(), how, clean(by), clean(note), values)
    with contest.operation("unit_confirmed", unit=unit, by=f"{say(f'confirmed_by_{how}')} {clean(by)}") as write:
        board.confirm(write, confirmation)


def revoke_confirmation(contest: Contest, unit_id: str) -> None:
    """Take a unit's confirmation back."""
    with contest.operation("confirmation_revoked", unit=contest.snapshot().unit_name(unit_id)) as write:
        board.revoke_confirmation(write, unit_id)


def confirmation_state(snapshot: Snapshot, unit_id: str) -> ConfirmationState:
    """Whether a unit's confirmation stands, and what has changed since it was given."""
    confirmation = snapshot.confirmations.get(unit_id)
    if confirmation is None:
        return ConfirmationState(None)
    now = {one.id: _values(one) for one in people_to_confirm(snapshot, unit_id)}
    then = confirmation.people
    changes = [ConfirmedChange(key, values["name"], "removed") for key, values in then.items() if key not in now]
    for key, values in now.items():
        if key not in then:
            changes.append(ConfirmedChange(key, values["name"], "added"))
            continue
        changes += _differences(key, then[key], values)
    return ConfirmationState(confirmation, tuple(changes))


def _values(entrant: Entrant) -> dict[str, str]:
    return {field: str(getattr(entrant, field)) for field in CONFIRMED_FIELDS}


def _differences(entrant_id: str, before: Mapping[str, str], after: Mapping[str, str]) -> list[ConfirmedChange]:
    return [
        ConfirmedChange(entrant_id, after["name"], field, before.get(field, ""), after[field])
        for field in CONFIRMED_FIELDS
        if before.get(field, "") != after[field]
    ]
