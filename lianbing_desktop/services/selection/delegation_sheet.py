"""The delegation on paper: the list for the province, as a workbook, in the province's template, and as a PDF.

These carry whole ID numbers, because the province checks them; each writing is noted in the log.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.delegation.delegation import Delegation, Reserve
from lianbing_desktop.domain.delegation.delegation import Seat as DecidedSeat
from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument, write_list
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.exchange.spreadsheets.delegation_template import fill_template as fill
from lianbing_desktop.exchange.spreadsheets.delegation_workbook import (
    DelegationPaper,
    PassedOver,
    Seat,
    write_delegation,
)
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.selection.explaining import passed_over, question, reserve, seat
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import contests

_SIGNATURES = ("填表人：", "复核人：", "单位负责人：")


def write_xlsx(contest: Contest, built: Delegation, path: Path) -> None:
    """Write our own layout. Raises UserError file_cannot_be_written."""
    write_delegation(path, paper(contest, built))
    _note(contest, path)


def fill_template(contest: Contest, built: Delegation, template: Path, path: Path) -> None:
    """Fill the province's template. Raises UserError when it is no template or cannot be filled."""
    fill(template, path, paper(contest, built))
    _note(contest, path)


def write_pdf(contest: Contest, built: Delegation, path: Path) -> None:
    """Write the list as an A4 page to sign and stamp. Raises UserError list_undrawable, file_cannot_be_written."""
    content = paper(contest, built)
    columns = (
        Column("序号", 0.5),
        Column("组别", 0.9),
        Column("姓名", 1.1),
        Column("性别", 0.5),
        Column("参赛单位", 1.1),
        Column("身份证号", 2.1),
        Column("工作单位及职务", 3.8, Align.LEFT),
        Column("手机号码", 1.3),
        Column("名次", 0.6),
        Column("成绩", 0.8),
    )
    rows = tuple(
        (
            str(one.number),
            one.group,
            one.name,
            one.sex,
            one.unit,
            one.id_number,
            f"{one.workplace} {one.title}".strip(),
            one.phone,
            "" if one.place is None else str(one.place),
            "" if one.score is None else str(one.score),
        )
        for one in content.seats
    )
    document = ListDocument(
        title=content.title,
        columns=columns,
        rows=rows,
        above=(f"报送单位：{content.city}", f"报送日期：{content.date}"),
        below=(say("delegation_total", {"count": len(content.seats)}), *content.remarks),
        signatures=_SIGNATURES,
        landscape=True,
        size=10,
    )
    write_list(path, document, Typefaces())
    _note(contest, path)


def paper(contest: Contest, built: Delegation) -> DelegationPaper:
    """Everything the list says, in words."""
    snapshot = contest.snapshot()
    seats: list[Seat] = []
    for letter, team in zip("ABCDEFGH", built.teams, strict=False):
        group = say("group_team", {"letter": letter})
        seats += [_seat(snapshot, one, len(seats) + index, group) for index, one in enumerate(team.seats, start=1)]
    alone = say("group_individual")
    seats += [
        _seat(snapshot, one, len(seats) + index, one.group or alone)
        for index, one in enumerate(built.individuals, start=1)
    ]
    return DelegationPaper(
        title=f"{snapshot.facts.city}参加省级比试代表队名单",
        city=snapshot.facts.organiser,
        contest=snapshot.facts.title,
        date=arabic_date(contest.today()),
        seats=seats,
        reserves=[_seat(snapshot, one, one.order, one.group or say("group_reserve")) for one in built.reserves],
        passed_over=[
            PassedOver(
                snapshot.entrant_by_id[one.entrant_id].name,
                snapshot.unit_name(snapshot.entrant_by_id[one.entrant_id].unit_id),
                one.place,
                one.total,
                passed_over(snapshot, one),
            )
            for one in sorted(built.passed_over, key=lambda one: (one.place is None, one.place or 0))
        ],
        remarks=tuple(_remarks(snapshot, built)),
    )


def _seat(snapshot: Snapshot, one: DecidedSeat | Reserve, number: int, group: str) -> Seat:
    entrant = snapshot.entrant_by_id[one.entrant_id]
    read = [fact for fact in snapshot.study if fact.entrant_id == entrant.id]
    latest = max(read, key=lambda fact: fact.as_of) if read else None
    words = reserve(snapshot, one) if isinstance(one, Reserve) else seat(snapshot, one)
    return Seat(
        number=number,
        group=group,
        name=entrant.name,
        sex=entrant.sex,
        unit=snapshot.unit_name(entrant.unit_id),
        id_number=entrant.id_number,
        phone=entrant.phone,
        workplace=entrant.workplace,
        title=entrant.title,
        place=one.place,
        score=one.total,
        stars=latest.stars if latest else None,
        points=latest.points if latest else None,
        as_of=latest.as_of.isoformat() if latest else "",
        reason=f"{say('provisional_mark')}{words}" if one.provisional else words,
    )


def _remarks(snapshot: Snapshot, built: Delegation) -> Iterable[str]:
    if built.shortfall:
        yield say("delegation_shortfall", {"teams": built.shortfall.teams, "individuals": built.shortfall.individuals})
    for one in built.undecided:
        yield question(snapshot, one)


def _note(contest: Contest, path: Path) -> None:
    with contest.operation("full_ids_exported", undoable=False, file=path.name) as write:
        contests.set_setting(write, "last_full_ids_export", f"{write.at} {path.name}")
