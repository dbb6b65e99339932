"""Findings over the whole roster: what to ask which unit before the list is trusted."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from lianbing_desktop.domain.entrant import Entrant, EntrantStatus
from lianbing_desktop.domain.intake.id_number import birth_of, mask_id_number, sex_of
from lianbing_desktop.domain.intake.phone import read_phone
from lianbing_desktop.domain.problem import Place, Problem, Severity
from lianbing_desktop.domain.ranking.ranking import sort_entrants
from lianbing_desktop.domain.rules import RosterRules
from lianbing_desktop.domain.unit import Unit

_IDENTITY_FIELDS = frozenset({"name", "sex", "id_number"})
"""A doubt about one of these puts the person itself in question, so it is an error."""


def check_roster(
    entrants: Sequence[Entrant], units: Sequence[Unit], rules: RosterRules, on: dt.date
) -> tuple[Problem, ...]:
    """Every finding, by unit order then name. `on` is the day ages are counted on.

    Withdrawn people are left alone; leaders and coaches are checked for what is wrong, not for what is missing.
    """
    names = {unit.id: unit.name for unit in units}
    people = [entrant for entrant in sort_entrants(entrants, units) if entrant.status is EntrantStatus.ACTIVE]
    by_number: dict[str, list[Entrant]] = {}
    for person in people:
        if person.id_number:
            by_number.setdefault(person.id_number, []).append(person)
    in_unit = Counter((person.unit_id, person.name) for person in people)
    findings: list[Problem] = []
    for person in people:
        unit = names.get(person.unit_id, "")
        findings += _doubts(person, unit)
        findings += _identity(person, unit, by_number.get(person.id_number, ()), names)
        if in_unit[person.unit_id, person.name] > 1:
            findings.append(_finding("same_name_in_unit", Severity.WARNING, person, unit, "name"))
        findings += _age(person, unit, rules, on)
        if person.competes:
            findings += _missing(person, unit, rules)
            if person.window_staff is False:
                findings.append(_finding("not_window_staff", Severity.WARNING, person, unit, "window_staff"))
    return tuple(findings)


def _doubts(person: Entrant, unit: str) -> Iterator[Problem]:
    """What the reader of the roster could not trust, and a phone typed by hand that is none."""
    for field, doubt in person.doubts.items():
        severity = Severity.ERROR if field in _IDENTITY_FIELDS else Severity.WARNING
        raw = mask_id_number(doubt.raw) if field == "id_number" else doubt.raw
        expected = sex_of(person.id_number) if field == "sex" and person.id_number else ""
        yield _finding(doubt.code, severity, person, unit, field, {"raw": raw, "expected": expected})
    if person.phone and "phone" not in person.doubts and read_phone(person.phone).doubt:
        yield _finding("phone_malformed", Severity.WARNING, person, unit, "phone", {"raw": person.phone})


def _identity(
    person: Entrant, unit: str, same_number: Sequence[Entrant], units: Mapping[str, str]
) -> Iterator[Problem]:
    for other in same_number:
        if other.id != person.id:
            params = {"other": other.name, "other_unit": units.get(other.unit_id, "")}
            yield _finding("id_number_shared", Severity.ERROR, person, unit, "id_number", params)
    contradicts = person.id_number and person.sex and sex_of(person.id_number) != person.sex
    if contradicts and "sex" not in person.doubts:
        params = {"raw": person.sex, "expected": sex_of(person.id_number)}
        yield _finding("sex_contradicts_id_number", Severity.ERROR, person, unit, "sex", params)
    if person.competes and not person.id_number and "id_number" not in person.doubts:
        yield _finding("id_number_missing", Severity.ERROR, person, unit, "id_number", {"raw": ""})


def _age(person: Entrant, unit: str, rules: RosterRules, on: dt.date) -> Iterator[Problem]:
    """Age in full years, the birthday itself included; from a birth month it may be a year too high."""
    birth = birth_of(person.id_number) if person.id_number else person.birth
    if not birth:
        return
    age = on.year - int(birth[:4]) - (on.strftime("%m-%d")[: len(birth) - 5] < birth[5:])
    if not rules.youngest <= age <= rules.oldest:
        params = {"age": str(age), "youngest": str(rules.youngest), "oldest": str(rules.oldest)}
        yield _finding("age_unusual", Severity.WARNING, person, unit, "birth", params)


def _missing(person: Entrant, unit: str, rules: RosterRules) -> Iterator[Problem]:
    """Expected fields that are empty; one with a doubt has been told already."""
    for field in rules.expected_fields:
        if getattr(person, field) in ("", None) and field not in person.doubts:
            yield _finding(f"roster_{field}_missing", Severity.WARNING, person, unit, field)


def _finding(
    code: str,
    severity: Severity,
    person: Entrant,
    unit: str,
    field: str,
    params: Mapping[str, str] | None = None,
) -> Problem:
    place = Place(person.source_file, person.source_sheet, person.source_row)
    return Problem(code, severity, unit, person.name, field, params or {}, place, person.id)
