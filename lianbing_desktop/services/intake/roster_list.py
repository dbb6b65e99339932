"""What is sent on: the list of entrants as a workbook, and the text that asks units for what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.entrant import EntrantStatus
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.domain.problem import Severity
from lianbing_desktop.domain.ranking.ranking import sort_entrants
from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableSheet, TableValue, write_tables
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.full_numbers import note_full_numbers
from lianbing_desktop.services.intake.annotating import what_is_wrong, what_to_do
from lianbing_desktop.services.intake.intake_board import UnitLine, board_of, deadline
from lianbing_desktop.services.wording import say

_HEADERS = (
    "序号", "参赛单位", "姓名", "性别", "身份证号", "出生年月", "工作单位", "职务", "业务板块", "手机号码", "角色",
)  # fmt: skip

_FOR_THE_ORGANISER = frozenset({"name_in_other_face", "name_undrawable"})
"""Findings about how a name is printed: no unit can say anything to them."""


def call_list(contest: Contest) -> str:
    """Who is short by how many, to paste into the group of all units; a sentence when nobody is."""
    snapshot = contest.snapshot()
    short = [line for line in board_of(snapshot) if line.missing]
    if not short:
        return say("call_list_nobody", {"title": contest.title})
    return "\n".join([_short_head(contest, short), *(_unit_words(line) for line in short), _end(snapshot)])


def phone_list(contest: Contest, unit_ids: Sequence[str] = ()) -> str:
    """Whom to call about what, unit by unit, for the person at the telephone: it names people.

    `unit_ids` narrow it. Units that have not confirmed are asked to once a first unit has. A sentence when there is
    nobody to call.
    """
    snapshot = contest.snapshot()
    asks_confirmation = bool(snapshot.confirmations)
    lines = [line for line in board_of(snapshot) if not unit_ids or line.unit_id in unit_ids]
    matters = [(line, _matters(line, asks_confirmation)) for line in lines]
    matters = [(line, found) for line, found in matters if found or line.missing]
    if not matters:
        return say("phone_list_nobody", {"title": contest.title})
    said = [say("phone_list_head", {"date": arabic_date(contest.today()), "units": len(matters)})]
    for line, found in matters:
        said.append(_unit_words(line))
        if line.contact is not None and (line.contact.person or line.contact.phone):
            who = f"{line.contact.person} {line.contact.phone}".strip()
            said.append(say("call_list_contact", {"contact": who}))
        said += [say("call_list_matter", {"number": number, "words": words}) for number, words in enumerate(found, 1)]
    return "\n".join([*said, _end(snapshot)])


def write_roster(contest: Contest, path: Path, *, full_numbers: bool = False) -> int:
    """Write everybody who takes part as a workbook; how many there are.

    ID and phone numbers are masked unless `full_numbers`, which the log then tells. Raises UserError
    file_cannot_be_written.
    """
    snapshot = contest.snapshot()
    active = [one for one in snapshot.entrants if one.status is EntrantStatus.ACTIVE]
    rows: list[tuple[TableValue, ...]] = []
    for number, one in enumerate(sort_entrants(active, snapshot.units), start=1):
        identity = one.id_number if full_numbers else mask_id_number(one.id_number)
        phone = one.phone if full_numbers else mask_phone(one.phone)
        unit = snapshot.unit_name(one.unit_id)
        rows.append(
            (number, unit, one.name, one.sex, identity, one.birth, one.workplace, one.title, one.line, phone,
             one.role.value)
        )  # fmt: skip
    note = say("printed_on", {"date": arabic_date(contest.today())})
    sheet = TableSheet(
        title=f"{contest.title}参赛名单",
        name="参赛名单",
        headers=_HEADERS,
        rows=rows,
        text_columns=frozenset(range(1, len(_HEADERS))),
        landscape=True,
        notes_above=(note,),
    )
    write_tables(path, [sheet])
    if full_numbers:
        note_full_numbers(contest, path.name)
    return len(rows)


def _short_head(contest: Contest, short: Sequence[UnitLine]) -> str:
    missing = sum(line.missing for line in short)
    params = {"date": arabic_date(contest.today()), "units": len(short), "missing": missing}
    return say("call_list_head", params)


def _end(snapshot: Snapshot) -> str:
    last = deadline(snapshot)
    return say("call_list_end_on", {"date": arabic_date(last)}) if last else say("call_list_end")


def _unit_words(line: UnitLine) -> str:
    count = line.count
    params = {"unit": line.unit, "entrants": count.entrants, "missing": line.missing, "minimum": count.minimum}
    if not line.missing:
        return say("call_list_unit_enough", params)
    return say("call_list_unit" if count.entrants else "call_list_unit_nothing", params)


def _matters(line: UnitLine, asks_confirmation: bool) -> list[str]:
    """What to ask the unit beside the number of its entrants: what must be settled, then what wants a look."""
    asked = [finding for finding in line.open if finding.code not in _FOR_THE_ORGANISER]
    ordered = sorted(asked, key=lambda finding: finding.severity is not Severity.ERROR)
    words = [what_is_wrong(finding) + what_to_do(finding) for finding in ordered]
    if line.confirmation.outdated:
        words += [say("call_list_outdated", {"change": change.words}) for change in line.confirmation.changes]
    elif asks_confirmation and line.confirmation.confirmation is None and line.count.entrants:
        words.append(say("call_list_unconfirmed"))
    return words
