"""Adding, changing and withdrawing one person by hand."""

from __future__ import annotations

import uuid
from dataclasses import replace

from lianbing_desktop.domain.entrant import Doubt, Entrant, EntrantStatus, Role
from lianbing_desktop.domain.intake.birth import read_birth
from lianbing_desktop.domain.intake.id_number import MISSING, birth_of, read_id_number, sex_of
from lianbing_desktop.domain.intake.person_name import read_name
from lianbing_desktop.domain.intake.phone import read_phone
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.storage import entrants, imports


def new_entrant_id() -> str:
    """A key that no other PC will draw."""
    return uuid.uuid4().hex


def add_entrant(contest: Contest, typed: Entrant) -> Entrant:
    """Add a person typed by hand; the person as stored.

    Raises UserError when the name is empty, the ID number fails GB 11643 or belongs to somebody else, or the birth
    date cannot be read.
    """
    entrant = _checked(contest, replace(typed, id=typed.id or new_entrant_id()))
    with contest.operation(
        "entrant_added", name=entrant.name, unit=contest.snapshot().unit_name(entrant.unit_id)
    ) as write:
        entrants.add(write, entrant)
    return entrant


def change_entrant(contest: Contest, typed: Entrant) -> Entrant:
    """Save what was typed over a person; the person as stored. Raises UserError as `add_entrant` does."""
    entrant = _checked(contest, typed)
    with contest.operation(
        "entrant_changed", name=entrant.name, unit=contest.snapshot().unit_name(entrant.unit_id)
    ) as write:
        entrants.change(write, entrant)
    return entrant


def withdraw(contest: Contest, entrant_id: str, reason: str) -> None:
    """Take a person out of every list and count; the row and its scores stay. Raises UserError without a reason."""
    if not reason.strip():
        raise UserError("reason_missing")
    entrant = contest.snapshot().entrant_by_id[entrant_id]
    gone = replace(entrant, status=EntrantStatus.WITHDRAWN, status_reason=clean(reason))
    unit = contest.snapshot().unit_name(entrant.unit_id)
    with contest.operation("entrant_withdrawn", name=entrant.name, unit=unit, reason=gone.status_reason) as write:
        entrants.change(write, gone)


def reinstate(contest: Contest, entrant_id: str) -> None:
    """Take a withdrawn person back in. Raises UserError when the ID number has come in under another row since."""
    entrant = contest.snapshot().entrant_by_id[entrant_id]
    back = _checked(contest, replace(entrant, status=EntrantStatus.ACTIVE, status_reason=""))
    with contest.operation(
        "entrant_reinstated", name=entrant.name, unit=contest.snapshot().unit_name(entrant.unit_id)
    ) as write:
        entrants.change(write, back)


def settle_left_out(contest: Contest, row_id: str, reason: str) -> None:
    """Put a row aside that an import left out, with every earlier copy of it. Raises UserError without a reason."""
    if not reason.strip():
        raise UserError("reason_missing")
    snapshot = contest.snapshot()
    row = next(row for row, _ in snapshot.left_out if row.id == row_id)
    unit = snapshot.unit_name(row.unit_id or "") or row.unit_text
    with contest.operation("left_out_settled", name=row.name, unit=unit, reason=clean(reason)) as write:
        for other, _ in snapshot.left_out:
            if other.identity == row.identity and not other.settled:
                imports.settle_left_out(write, other.id, clean(reason))


def _checked(contest: Contest, typed: Entrant) -> Entrant:
    """What was typed, in the spelling that is stored, with doubts dropped for fields that are right now."""
    name = read_name(typed.name).name
    if not name:
        raise UserError("entrant_name_missing")
    before = contest.snapshot().entrant_by_id.get(typed.id)
    doubts = dict(before.doubts) if before else {}
    id_number, birth, sex = "", clean(typed.birth), typed.sex
    if typed.id_number.strip():
        reading = read_id_number(typed.id_number)
        if reading.doubt is not None:
            raise UserError(f"typed_{reading.doubt.code}", name=name, raw=typed.id_number)
        id_number, birth = reading.value, birth_of(reading.value)
        sex = sex_of(reading.value)
        doubts.pop("id_number", None)
        _refuse_double(contest, typed, id_number)
    else:
        birth = _checked_birth(birth)
        asked = typed.role in (Role.ENTRANT, Role.RESERVE)
        if asked and "id_number" not in doubts:
            doubts["id_number"] = Doubt(MISSING)
        elif not asked and doubts.get("id_number") == Doubt(MISSING):
            del doubts["id_number"]
    if typed.sex not in {"", sex}:
        doubts["sex"] = Doubt("sex_contradicts_id_number", typed.sex)
    else:
        doubts.pop("sex", None)
    phone = read_phone(typed.phone)
    doubts.pop("phone", None)
    if phone.doubt is not None and typed.phone.strip():
        doubts["phone"] = phone.doubt
    if before and name != before.name:
        doubts.pop("name", None)
    for field in ("birth", "role", "window_staff", "workplace", "title"):
        now = birth if field == "birth" else getattr(typed, field)
        if before and now != getattr(before, field):
            doubts.pop(field, None)
    return replace(
        typed,
        name=name,
        sex=sex,
        id_number=id_number,
        birth=birth,
        phone=phone.value,
        doubts=doubts,
        workplace=clean(typed.workplace),
        title=clean(typed.title),
        line=clean(typed.line),
        level=clean(typed.level),
        note=clean(typed.note),
    )


def _checked_birth(typed: str) -> str:
    """A birth date or month in the spelling that is stored. Raises UserError typed_birth_malformed."""
    if not typed:
        return ""
    reading = read_birth(typed)
    if reading.doubt is not None:
        raise UserError("typed_birth_malformed", raw=typed)
    return reading.value


def _refuse_double(contest: Contest, typed: Entrant, id_number: str) -> None:
    snapshot = contest.snapshot()
    for other in snapshot.entrants:
        if other.id != typed.id and other.id_number == id_number and other.status is EntrantStatus.ACTIVE:
            raise UserError("typed_id_number_taken", name=other.name, unit=snapshot.unit_name(other.unit_id))
