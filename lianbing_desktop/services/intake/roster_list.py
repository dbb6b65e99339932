"""The list of entrants to send on: as a workbook, and as the text that asks units for who is missing."""

from __future__ import annotations

from pathlib import Path

from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.entrant import EntrantStatus
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.domain.minimum import count_units
from lianbing_desktop.domain.ranking.ranking import sort_entrants
from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableSheet, TableValue, write_tables
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say

_HEADERS = (
    "序号", "参赛单位", "姓名", "性别", "身份证号", "出生年月", "工作单位", "职务", "业务板块", "手机号码", "角色",
)  # fmt: skip


def call_list(contest: Contest) -> str:
    """Who is short by how many, to paste into a message; a sentence when nobody is."""
    snapshot = contest.snapshot()
    counts = count_units(snapshot.units, snapshot.competing, snapshot.rules.roster)
    short = [one for one in counts if one.short_by]
    if not short:
        return say("call_list_nobody", {"title": contest.title})
    missing = sum(one.short_by for one in short)
    lines = [say("call_list_head", {"date": arabic_date(contest.today()), "units": len(short), "missing": missing})]
    for one in short:
        code = "call_list_unit" if one.entrants else "call_list_unit_nothing"
        params = {"unit": snapshot.unit_name(one.unit_id), "entrants": one.entrants, "missing": one.short_by}
        lines.append(say(code, {**params, "minimum": one.minimum}))
    lines.append(say("call_list_end"))
    return "\n".join(lines)


def write_roster(contest: Contest, path: Path, *, full_numbers: bool = False) -> int:
    """Write everybody who takes part as a workbook; how many there are.

    ID and phone numbers are masked unless `full_numbers`. Raises UserError file_cannot_be_written.
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
    return len(rows)
