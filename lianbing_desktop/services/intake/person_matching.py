"""Whom a row of a roster is about: known by the ID number, else by the name within the unit; never by a guess."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from lianbing_desktop.domain.entrant import ROSTER_FIELDS, Doubt, Entrant, EntrantStatus, Role
from lianbing_desktop.domain.intake.id_number import birth_of, mask_id_number
from lianbing_desktop.domain.intake.roster_rows import RosterRow
from lianbing_desktop.domain.problem import Problem, Severity
from lianbing_desktop.domain.text import match_key
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.intake.import_plan import NEW_PERSON, Action, FieldChange, PlannedRow

_MISTYPED = 2
"""Two numbers that differ in so many places at most are one number with typing errors."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """What the matcher has to know of the file a row comes from.

    A file `read_before` adds who is missing and takes nothing back that a later version or a person put right.
    """

    place: int
    path: Path
    read_before: bool
    rows: Sequence[RosterRow] = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Match:
    """`person` None without a `refusal` is somebody new."""

    person: Entrant | None = None
    refusal: Problem | None = None
    candidates: tuple[Entrant, ...] = ()
    may_be_new: bool = False
    notice: Problem | None = None
    answered: bool = False


class PersonMatcher:
    """Finds for each row the person it is about, among those in the contest and those of rows before it."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._people: dict[str, Entrant] = {}
        self._by_id_number: dict[str, str] = {}
        self._by_name: dict[tuple[str, str], list[str]] = {}
        self._source: SourceFile | None = None
        self._claimed: frozenset[str] = frozenset()
        self._taken: set[str] = set()
        self._is_version: dict[str, bool] = {}
        for entrant in snapshot.entrants:
            self._remember(entrant)

    def begin(self, source: SourceFile) -> None:
        """Go on with the rows of another file. Each person is one row of it at most."""
        self._source = source
        self._claimed = frozenset(number for row in source.rows if (number := row.values.get("id_number", "")))
        self._taken = set()
        self._is_version = {}

    def place(self, row: RosterRow, answer: str = "", corrected: Mapping[str, str] | None = None) -> PlannedRow:
        """What becomes of a row; `answer` is whom the organiser says it is about."""
        source = self._source
        assert source is not None, "begin() names the file first"
        unit = self._snapshot.unit_name(row.unit_id)
        answered = self._answered(row, answer) if answer and not row.reason else None
        match = answered or (_Match() if row.reason else self._match(row, unit))
        notices = tuple(filter(None, (match.notice, match.refusal)))
        left_out = bool(row.reason) or match.refusal is not None
        before = match.person
        entrant = None
        if not left_out and before is None:
            entrant = _new(row, source.path.name)
            self._take(entrant)
        planned = PlannedRow(
            Action.LEFT_OUT if left_out else Action.NEW,
            source.path.name,
            row,
            unit,
            entrant,
            (),
            (*row.problems, *notices),
            source.place,
            match.candidates,
            match.may_be_new,
            corrected or {},
        )
        if left_out or before is None:
            return planned
        entrant = _merged(before, row, planned.file)
        if match.answered:
            entrant = replace(entrant, unit_id=row.unit_id, status=EntrantStatus.ACTIVE, status_reason="")
        changes = self._differences(before, entrant)
        if not changes and before.doubts == entrant.doubts:
            self._take(before)
            return replace(planned, action=Action.SAME, entrant=before)
        if source.read_before and not corrected and not match.answered:
            self._take(before)
            kept = _notice(row, unit, "newer_values_kept", "name")
            return replace(planned, action=Action.SAME, entrant=before, problems=(*row.problems, kept))
        self._take(entrant)
        return replace(planned, action=Action.CHANGED, entrant=entrant, changes=changes)

    def _answered(self, row: RosterRow, answer: str) -> _Match | None:
        """What the organiser said, as long as it can be so: nobody stands in two rows or has another's number."""
        number = row.values.get("id_number", "")
        owner = self._people.get(self._by_id_number.get(number, "")) if number else None
        namesakes = tuple(self._people[key] for key in self._namesake_ids(row))
        if answer == NEW_PERSON and owner is None:
            return _Match(None, candidates=namesakes, may_be_new=True, answered=True)
        person = self._people.get(answer)
        if person is None or answer in self._taken or (owner is not None and owner.id != answer):
            return None
        candidates = tuple({one.id: one for one in (person, *namesakes)}.values())
        return _Match(person, candidates=candidates, may_be_new=owner is None, answered=True)

    def _match(self, row: RosterRow, unit: str) -> _Match:
        number = row.values.get("id_number", "")
        namesakes = [self._people[key] for key in self._namesake_ids(row)]
        if number and number in self._by_id_number:
            return self._of_number(row, unit, self._people[self._by_id_number[number]], namesakes)
        # Who stands in another row of this file under an own number is not meant by this one.
        free = [
            one for one in namesakes if one.id not in self._taken and not self._claimed.intersection({one.id_number})
        ]
        return self._of_name(row, unit, free, number) if free else _Match()

    def _of_name(self, row: RosterRow, unit: str, free: Sequence[Entrant], number: str) -> _Match:
        """The row has no number or one nobody has; `free` are those of its name and unit."""
        phone = row.values.get("phone", "")
        told_apart = [one for one in free if phone and one.phone == phone] if len(free) > 1 else []
        open_ones = [one for one in free if not one.id_number]
        if not number and (len(free) == 1 or len(told_apart) == 1):
            return _unless_withdrawn((told_apart or free)[0], row, unit)
        if number and len(open_ones) == 1:
            return _unless_withdrawn(open_ones[0], row, unit)
        if len(free) == 1:
            return self._other_number(row, unit, free[0], number)
        code = "ambiguous_other_id_number" if number else "ambiguous_name"
        return _Match(None, _refused(row, unit, code, count=str(len(free))), tuple(free), may_be_new=True)

    def _of_number(self, row: RosterRow, unit: str, owner: Entrant, namesakes: Iterable[Entrant]) -> _Match:
        """The row names a number somebody has."""
        if owner.unit_id != row.unit_id:
            other = self._snapshot.unit_name(owner.unit_id)
            refusal = _refused(row, unit, "duplicate_id_number", other_unit=other, other_name=owner.name)
            # A person comes over from another unit; two people with one number are another matter.
            moves = match_key(owner.name) == match_key(row.name) and owner.id not in self._taken
            return _Match(None, refusal, (owner,) if moves else ())
        if match_key(owner.name) == match_key(row.name):
            return _unless_withdrawn(owner, row, unit)
        if owner.id in self._taken or any(one.id != owner.id for one in namesakes):
            refusal = _refused(row, unit, "id_number_of_somebody_else", other_name=owner.name)
            return _Match(None, refusal, () if owner.id in self._taken else (owner,))
        found = _unless_withdrawn(owner, row, unit)
        if found.refusal is not None:
            return found
        return replace(found, notice=_notice(row, unit, "name_changed", "name", before=owner.name))

    def _other_number(self, row: RosterRow, unit: str, person: Entrant, number: str) -> _Match:
        """One of that name is there, with another number: a correction where something speaks for it, else asked."""
        if person.status is EntrantStatus.WITHDRAWN:
            return _Match()
        shown = mask_id_number(person.id_number)
        if self._is_new_version(row.unit_id) or _says_the_same(person, row, number):
            notice = _notice(row, unit, "id_number_changed", "id_number", before=shown)
            return _Match(person, None, (person,), may_be_new=True, notice=notice)
        refusal = _refused(row, unit, "same_name_other_id_number", before=shown)
        return _Match(None, refusal, (person,), may_be_new=True)

    def _is_new_version(self, unit_id: str) -> bool:
        """Whether the file lists the unit anew rather than adding to it: somebody with a known number is in it."""
        if unit_id not in self._is_version:
            known = {one.id_number for one in self._snapshot.entrants if one.unit_id == unit_id and one.id_number}
            self._is_version[unit_id] = not known.isdisjoint(self._claimed)
        return self._is_version[unit_id]

    def _namesake_ids(self, row: RosterRow) -> list[str]:
        key = match_key(row.name)
        return [
            one
            for one in self._by_name.get((row.unit_id, key), [])
            if match_key(self._people[one].name) == key and self._people[one].unit_id == row.unit_id
        ]

    def _take(self, entrant: Entrant) -> None:
        self._taken.add(entrant.id)
        self._remember(entrant)

    def _remember(self, entrant: Entrant) -> None:
        known = self._by_name.setdefault((entrant.unit_id, match_key(entrant.name)), [])
        if entrant.id not in known:
            known.append(entrant.id)
        before = self._people.get(entrant.id)
        if before is not None and before.id_number != entrant.id_number:
            self._by_id_number.pop(before.id_number, None)
        self._people[entrant.id] = entrant
        if entrant.id_number and (
            entrant.status is EntrantStatus.ACTIVE or entrant.id_number not in self._by_id_number
        ):
            self._by_id_number[entrant.id_number] = entrant.id

    def _differences(self, before: Entrant, after: Entrant) -> tuple[FieldChange, ...]:
        changed = []
        if before.unit_id != after.unit_id:
            names = self._snapshot.unit_name
            changed.append(FieldChange("unit", names(before.unit_id), names(after.unit_id)))
        if before.status is not after.status:
            changed.append(FieldChange("status", before.status.value, after.status.value))
        for name in ROSTER_FIELDS:
            old, new = _text(getattr(before, name)), _text(getattr(after, name))
            if old != new:
                changed.append(FieldChange(name, old, new))
        return tuple(changed)


def _says_the_same(person: Entrant, row: RosterRow, number: str) -> bool:
    """Whether anything besides the name speaks for one person: the phone, the birth date, or a slip in the number."""
    if person.phone and person.phone == row.values.get("phone", ""):
        return True
    if birth_of(person.id_number) == birth_of(number):
        return True
    return sum(one != other for one, other in zip(person.id_number, number, strict=True)) <= _MISTYPED


def _unless_withdrawn(person: Entrant, row: RosterRow, unit: str) -> _Match:
    if person.status is EntrantStatus.WITHDRAWN:
        return _Match(None, _refused(row, unit, "withdrawn_before", reason=person.status_reason), (person,))
    return _Match(person)


def _refused(row: RosterRow, unit: str, code: str, **params: str) -> Problem:
    name = "id_number" if "id_number" in code else "name"
    return replace(_notice(row, unit, code, name, **params), severity=Severity.ERROR)


def _notice(row: RosterRow, unit: str, code: str, name: str, **params: str) -> Problem:
    place = replace(row.place, cell=row.cells.get(name, ""))
    return Problem(code, Severity.WARNING, unit, row.name, name, params, place)


def _new(row: RosterRow, file: str) -> Entrant:
    """Somebody who is nowhere yet, as the row says."""
    place = row.place
    return Entrant(
        uuid.uuid4().hex,
        row.unit_id,
        doubts=dict(row.doubts),
        source_file=file,
        source_sheet=place.sheet,
        source_row=place.row,
        **_said(row),
    )


def _merged(person: Entrant, row: RosterRow, file: str) -> Entrant:
    """The person after a row: what the row says replaces what stood there, what it does not say stays."""
    said = _said(row) | {"doubts": _merged_doubts(person, row)}
    changed = {name: value for name, value in said.items() if getattr(person, name) != value}
    if not changed:
        return person
    changed |= {"source_file": file, "source_sheet": row.place.sheet, "source_row": row.place.row}
    return replace(person, **changed)


def _said(row: RosterRow) -> dict[str, Any]:
    """The fields a row gives, as an entrant keeps them."""
    said: dict[str, Any] = {name: value for name in ROSTER_FIELDS if (value := row.values.get(name, ""))}
    if "role" in said:
        said["role"] = Role(said["role"])
    if "window_staff" in said:
        said["window_staff"] = said["window_staff"] == "是"
    said["name"] = row.name
    return said


def _merged_doubts(person: Entrant, row: RosterRow) -> Mapping[str, Doubt]:
    """The row's doubts, less those about a value that stands in the file and is sound."""
    kept = {name: doubt for name, doubt in person.doubts.items() if name not in row.values or not row.values[name]}
    for name, doubt in row.doubts.items():
        if name in kept and name not in row.cells:
            continue  # a list without that column says nothing new about it
        if row.values.get(name) or not getattr(person, name, ""):
            kept[name] = doubt
    return kept


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    return str(value)
