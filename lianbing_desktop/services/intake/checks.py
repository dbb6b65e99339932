"""The check of the whole list: units against the minimum, and every finding that wants a question back."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from lianbing_desktop.domain.entrant import EntrantStatus
from lianbing_desktop.domain.intake.list_checks import check_list, check_teams
from lianbing_desktop.domain.intake.private_use import is_private_use
from lianbing_desktop.domain.intake.roster_checks import check_roster
from lianbing_desktop.domain.minimum import UnitCount, count_units
from lianbing_desktop.domain.problem import Place, Problem, Severity
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.intake.name_faces import faces_of
from lianbing_desktop.services.packets.task import TASK
from lianbing_desktop.services.wording import language, say
from lianbing_desktop.storage.board import AcceptedFinding
from lianbing_desktop.storage.cleaning import SETTING as CLEANED

UNIT_SHORT = "unit_short"
_ABOUT_PARAMS = ("raw", "others", "other", "other_unit", "entrants", "minimum", "members", "size", "gone", "character")
"""What a finding is about besides the person's own value; the day ages are counted on is not."""
_CLEARED = frozenset({"id_number", "phone", "birth"})
"""What nobody is asked for any more once the personal data have been cleared."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding somebody has accepted, and the record of it: reason, when, who."""

    finding: Problem
    record: AcceptedFinding


@dataclass(frozen=True, slots=True)
class CheckResult:
    """Counts per unit in the units' order, and findings: people's first, then teams', then rows left out.

    `findings` are open; `accepted` ones stand as they are until the value they are about changes. `short` tells the
    units below their minimum as findings, in the units' order; an accepted one is in `accepted` instead.
    """

    units: tuple[UnitCount, ...]
    findings: tuple[Problem, ...]
    accepted: tuple[Accepted, ...] = ()
    short: tuple[Problem, ...] = ()

    @property
    def needs_attention(self) -> bool:
        """A unit is short, or a finding is an error; what was accepted needs none."""
        return bool(self.short) or any(finding.severity is Severity.ERROR for finding in self.findings)


def check(snapshot: Snapshot, on: dt.date | None = None) -> CheckResult:
    """Check the list as it stands. `on` is the day ages are counted on, the eligibility date by default.

    A working contest has nothing to ask back: the list is kept in the main file. Nor is a number missing that was
    cleared after the season.
    Worked out once a snapshot and day; while nothing but scores and the like changes, later ones take it over.
    """
    day = on or snapshot.rules.eligibility.date
    known = f"check {day.isoformat()} {language()}"
    if known not in snapshot.worked_out:
        rests_on = (
            snapshot.entrants, snapshot.units, snapshot.teams, snapshot.left_out, snapshot.accepted, snapshot.rules,
            snapshot.settings.get(TASK), snapshot.settings.get(CLEANED),
        )  # fmt: skip
        before = snapshot.handed_on.get(known)
        if before is None or before[0] != rests_on:
            before = snapshot.handed_on[known] = (rests_on, _check(snapshot, day))
        snapshot.worked_out[known] = before[1]
    return cast("CheckResult", snapshot.worked_out[known])


def _check(snapshot: Snapshot, day: dt.date) -> CheckResult:
    rules = snapshot.rules
    counts = count_units(snapshot.units, snapshot.competing, rules.roster)
    if snapshot.settings.get(TASK):
        return CheckResult(counts, ())
    quota = rules.delegation.teams
    teams = check_teams(snapshot.teams, snapshot.entrant_by_id, snapshot.units, quota.size) if quota else []
    found = [
        *_by_person(
            snapshot,
            (
                *check_roster(snapshot.entrants, snapshot.units, rules.roster, day),
                *check_list(snapshot.entrants, snapshot.units),
                *_faces(snapshot),
            ),
        ),
        *teams,
        *_left_out(snapshot),
    ]
    if snapshot.settings.get(CLEANED):
        found = [finding for finding in found if finding.field not in _CLEARED]
    short = [_short(snapshot, unit) for unit in counts if unit.short_by]
    records = {(one.code, one.subject_id, one.field, one.about): one for one in snapshot.accepted}
    if not records:
        return CheckResult(counts, tuple(found), (), tuple(short))
    accepted = [
        Accepted(finding, record)
        for finding in (*found, *short)
        if (record := records.get((finding.code, finding.subject_id, finding.field, about(snapshot, finding))))
    ]
    settled = {id(one.finding) for one in accepted}
    return CheckResult(
        counts,
        tuple(finding for finding in found if id(finding) not in settled),
        tuple(accepted),
        tuple(finding for finding in short if id(finding) not in settled),
    )


def about(snapshot: Snapshot, finding: Problem) -> str:
    """A digest of the values a finding is about: another one means that there is something new to look at."""
    person = snapshot.entrant_by_id.get(finding.subject_id)
    parts = [f"{name}={finding.params[name]}" for name in _ABOUT_PARAMS if finding.params.get(name)]
    if person is not None and finding.field:
        parts.append(str(getattr(person, finding.field, "")))
        if finding.field == "birth":
            parts.append(person.id_number)
        if doubt := person.doubts.get(finding.field):
            parts.append(doubt.raw)
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _by_person(snapshot: Snapshot, findings: Iterable[Problem]) -> list[Problem]:
    """The findings of several checks in one order: by unit, then name, then as they were found."""
    places = {unit.id: place for place, unit in enumerate(snapshot.units)}

    def key(finding: Problem) -> tuple[int, str, str]:
        person = snapshot.entrant_by_id[finding.subject_id]
        return places.get(person.unit_id, 0), person.name, person.id

    return sorted(findings, key=key)


def _short(snapshot: Snapshot, unit: UnitCount) -> Problem:
    params = {"entrants": str(unit.entrants), "minimum": str(unit.minimum), "missing": str(unit.short_by)}
    return Problem(
        UNIT_SHORT, Severity.ERROR, snapshot.unit_name(unit.unit_id), "", "", params, subject_id=unit.unit_id
    )


def _faces(snapshot: Snapshot) -> list[Problem]:
    """Characters of names that certificates print in another face, or that nothing here can print."""
    found = []
    for person in snapshot.entrants:
        if person.status is not EntrantStatus.ACTIVE:
            continue
        for character, face in faces_of(person.name):
            if is_private_use(character):
                continue  # told as a character without a meaning
            code = "name_in_other_face" if face else "name_undrawable"
            params = {"character": character, "codepoint": f"U+{ord(character):04X}", "face": say(f"face_{face}")}
            place = Place(person.source_file, person.source_sheet, person.source_row)
            unit = snapshot.unit_name(person.unit_id)
            found.append(Problem(code, Severity.WARNING, unit, person.name, "name", params, place, person.id))
    return found


def _left_out(snapshot: Snapshot) -> list[Problem]:
    """Rows left out and not settled. One sent twice is told once; a repeat inside one file is only a warning."""
    told: dict[tuple[str, ...], Problem] = {}
    for row, file in snapshot.left_out:
        if row.settled:
            continue
        unit = snapshot.unit_name(row.unit_id or "") or row.unit_text
        severity = Severity.WARNING if row.code == "duplicate_in_file" else Severity.ERROR
        place = Place(file, row.sheet, row.row)
        told[row.identity] = Problem(row.code, severity, unit, row.name, "", row.params, place, row.id)
    return list(told.values())
