"""Findings that only the whole list shows: phones and names that stand twice, characters without a meaning, teams."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lianbing_desktop.domain.entrant import Entrant, EntrantStatus, Role
from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.domain.intake.private_use import first_private_use
from lianbing_desktop.domain.problem import Place, Problem, Severity
from lianbing_desktop.domain.ranking.ranking import sort_entrants
from lianbing_desktop.domain.score import Team
from lianbing_desktop.domain.text import match_key
from lianbing_desktop.domain.unit import Unit

_TEXT_FIELDS = ("workplace", "title", "note")


def check_list(entrants: Sequence[Entrant], units: Sequence[Unit]) -> tuple[Problem, ...]:
    """Every finding, by unit order then name; all of them want a look and none keeps the list from being used.

    A phone counts once for everybody who has it, leaders too, but not for the liaison: many units give that number for
    all. Two people of one name in different units may well be two people; they are told so that both are called right.
    """
    names = {unit.id: unit.name for unit in units}
    people = [entrant for entrant in sort_entrants(entrants, units) if entrant.status is EntrantStatus.ACTIVE]
    by_phone: dict[str, list[Entrant]] = {}
    by_name: dict[str, list[Entrant]] = {}
    for person in people:
        if person.phone and person.role is not Role.LIAISON:
            by_phone.setdefault(person.phone, []).append(person)
        by_name.setdefault(match_key(person.name), []).append(person)
    findings: list[Problem] = []
    for person in people:
        findings += _strange_characters(person, names)
        if person.role is not Role.LIAISON:
            findings += _others("phone_shared", "phone", person, by_phone.get(person.phone, ()), names)
        elsewhere = [other for other in by_name[match_key(person.name)] if other.unit_id != person.unit_id]
        findings += _others("same_name_elsewhere", "name", person, elsewhere, names)
    return tuple(findings)


def check_teams(
    teams: Sequence[Team], entrants: Mapping[str, Entrant], units: Sequence[Unit], size: int
) -> list[Problem]:
    """Teams that have not `size` members, and members who have withdrawn since."""
    names = {unit.id: unit.name for unit in units}
    findings = []
    for team in teams:
        unit = names.get(team.unit_id, "")
        gone = [entrants[one].name for one in team.member_ids if not entrants[one].competes]
        if gone:
            params = {"gone": "、".join(gone)}
            findings.append(
                Problem("team_member_gone", Severity.ERROR, unit, team.name, "", params, subject_id=team.id)
            )
        if len(team.member_ids) != size:
            params = {"members": str(len(team.member_ids)), "size": str(size)}
            findings.append(Problem("team_size", Severity.WARNING, unit, team.name, "", params, subject_id=team.id))
    return findings


def _others(
    code: str, field: str, person: Entrant, others: Sequence[Entrant], units: Mapping[str, str]
) -> Iterator[Problem]:
    named = [f"{units.get(other.unit_id, '')}{other.name}" for other in others if other.id != person.id]
    if named:
        raw = mask_phone(person.phone) if field == "phone" else person.name
        yield _finding(code, person, units, field, {"others": "、".join(named), "raw": raw})


def _strange_characters(person: Entrant, units: Mapping[str, str]) -> Iterator[Problem]:
    """Private-use characters that GB 18030 gives no meaning to; in a name whose reader has told so already, none."""
    fields = _TEXT_FIELDS if "name" in person.doubts else ("name", *_TEXT_FIELDS)
    for field in fields:
        text = str(getattr(person, field))
        strange = first_private_use(text)
        if strange:
            params = {"raw": text, "codepoint": f"U+{ord(strange):04X}"}
            yield _finding("character_without_meaning", person, units, field, params)


def _finding(code: str, person: Entrant, units: Mapping[str, str], field: str, params: Mapping[str, str]) -> Problem:
    place = Place(person.source_file, person.source_sheet, person.source_row)
    unit = units.get(person.unit_id, "")
    return Problem(code, Severity.WARNING, unit, person.name, field, params, place, person.id)
