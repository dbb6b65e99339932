"""The delegation on paper: the list for the province as a workbook, in the province's template and as a PDF, and the
copies for other readers. What goes to the province carries whole ID numbers; each writing of them is in the log.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.delegation.frozen import FrozenDelegation, FrozenSeat
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument, write_list
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.exchange.spreadsheets.delegation_template import fill_template as fill
from lianbing_desktop.exchange.spreadsheets.delegation_workbook import (
    DelegationPaper,
    PassedOver,
    Seat,
    write_delegation,
)
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.full_numbers import note_full_numbers
from lianbing_desktop.services.selection.control_page import ControlLine, control_lines
from lianbing_desktop.services.wording import say

_SIGNATURES = ("填表人：", "复核人：", "单位负责人：")
_BY_DECISION = frozenset({"override", "tie_decided", "replacement", "replacement_team", "replacement_single"})
_DECIDED_MARK, _PROVISIONAL_MARK = "※", "△"


class Copy(StrEnum):
    """Whom a copy is for.

    PROVINCE has everything; SEATED only who goes, with whole ID numbers; PUBLIC only who goes, ID numbers masked and
    no phone numbers, to be put up for everybody to read.
    """

    PROVINCE = "province"
    SEATED = "seated"
    PUBLIC = "public"


def write_xlsx(contest: Contest, listed: FrozenDelegation, path: Path, copy: Copy = Copy.PROVINCE) -> None:
    """Write our own layout; it is read back and compared before it takes the file's place.

    Raises UserError file_cannot_be_written, workbook_differs_after_writing.
    """
    write_delegation(path, paper(contest, listed, copy))
    _note(contest, path, copy)


def fill_template(contest: Contest, listed: FrozenDelegation, template: Path, path: Path) -> None:
    """Fill the province's template. Raises UserError when it is no template or cannot be filled."""
    fill(template, path, paper(contest, listed))
    _note(contest, path, Copy.PROVINCE)


def write_pdf(contest: Contest, listed: FrozenDelegation, path: Path, copy: Copy = Copy.PROVINCE) -> None:
    """Write the list as A4 pages to sign and stamp. Raises UserError list_undrawable, file_cannot_be_written."""
    content = paper(contest, listed, copy)
    public = copy is Copy.PUBLIC
    columns = (
        Column("序号", 0.6),
        Column("组别", 0.9),
        Column("姓名", 1.1),
        Column("性别", 0.6),
        Column("参赛单位", 1.1),
        Column("身份证号", 2.1),
        Column("工作单位" if public else "工作单位及职务", 3.8, Align.LEFT),
        *(() if public else (Column("手机号码", 1.3),)),
        Column("名次", 0.6),
        Column("成绩", 0.8),
    )
    rows = tuple(
        (
            str(line.number),
            line.group,
            seat.name if public else _marked(seat),
            line.sex,
            line.unit,
            line.id_number,
            line.workplace if public else f"{line.workplace} {line.title}".strip(),
            *(() if public else (line.phone,)),
            "" if line.place is None else str(line.place),
            "" if line.score is None else str(line.score),
        )
        for line, seat in zip(content.seats, listed.seats, strict=True)
    )
    explained = () if public else _marks_explained(listed)
    document = ListDocument(
        title=content.title,
        columns=columns,
        rows=rows,
        above=() if public else (f"报送单位：{content.city}", f"报送日期：{content.date}　　{version_words(listed)}"),
        below=(say("delegation_total", {"count": len(content.seats)}), *explained, *content.remarks),
        signatures=() if public else _SIGNATURES,
        signed=(content.city, content.date) if public else (),
        landscape=True,
        size=10,
    )
    write_list(path, document, Typefaces())
    _note(contest, path, copy)


def write_control_page(contest: Contest, listed: FrozenDelegation, path: Path) -> None:
    """Write the page the list is checked by: counts, conditions, fingerprint. It carries no ID numbers.

    Raises UserError list_undrawable, file_cannot_be_written.
    """
    snapshot = contest.snapshot()
    lines = control_lines(snapshot, listed)
    document = ListDocument(
        title=f"{snapshot.facts.city}省赛代表队名单核对页",
        columns=(Column("项目", 1.4, Align.LEFT), Column("内容", 3.6, Align.LEFT), Column("结论", 0.7)),
        rows=tuple((line.item, line.value, say(f"control_{line.verdict}")) for line in lines),
        above=(version_words(listed), f"打印日期：{arabic_date(contest.today())}"),
        signatures=("核对人：", "复核人："),
        size=11,
    )
    write_list(path, document, Typefaces())


def version_words(listed: FrozenDelegation) -> str:
    """Which version of the list this is, with its fingerprint."""
    params = {"number": listed.number, "date": listed.frozen_at[:10], "fingerprint": listed.fingerprint}
    return say("list_version" if listed.number else "list_not_frozen", params)


def paper(contest: Contest, listed: FrozenDelegation, copy: Copy = Copy.PROVINCE) -> DelegationPaper:
    """Everything the list says, in words."""
    snapshot = contest.snapshot()
    public, full = copy is Copy.PUBLIC, copy is Copy.PROVINCE
    return DelegationPaper(
        title=f"{snapshot.facts.city}参加省级比试代表队名单",
        city=snapshot.facts.organiser,
        contest=snapshot.facts.title,
        date=arabic_date(contest.today()),
        seats=[_line(seat, public=public) for seat in listed.seats],
        reserves=[_line(seat, public=public) for seat in listed.reserves] if full else (),
        passed_over=[
            PassedOver(seat.name, seat.unit, seat.place, _score(seat.total), seat.sentence)
            for seat in listed.passed_over
        ]
        if full
        else (),
        remarks=() if public else (*listed.notes, *_replaced(listed)),
        control=[] if public else [_control(line) for line in control_lines(snapshot, listed)],
        version=version_words(listed),
        public=public,
    )


def _line(seat: FrozenSeat, *, public: bool) -> Seat:
    return Seat(
        number=seat.number,
        group=seat.group,
        name=seat.name,
        sex=seat.sex,
        unit=seat.unit,
        id_number=mask_id_number(seat.id_number) if public else seat.id_number,
        phone="" if public else seat.phone,
        workplace=seat.workplace,
        title="" if public else seat.title,
        place=seat.place,
        score=_score(seat.total),
        stars=seat.stars,
        points=seat.points,
        as_of=seat.read_on,
        reason=f"{say('provisional_mark')}{seat.sentence}" if seat.provisional else seat.sentence,
    )


def _score(total: str) -> Decimal | None:
    return Decimal(total) if total else None


def _control(line: ControlLine) -> tuple[str, str, str]:
    return line.item, line.value, say(f"control_{line.verdict}")


def _marked(seat: FrozenSeat) -> str:
    decided = _DECIDED_MARK if seat.code in _BY_DECISION else ""
    return f"{seat.name}{decided}{_PROVISIONAL_MARK if seat.provisional else ''}"


def _marks_explained(listed: FrozenDelegation) -> Sequence[str]:
    """What the signs behind names mean, with the reason of each decision."""
    words = [f"{_DECIDED_MARK} {seat.name}：{seat.sentence}" for seat in listed.seats if seat.code in _BY_DECISION]
    if any(seat.provisional for seat in listed.seats):
        words.append(f"{_PROVISIONAL_MARK} {say('provisional_explained', {'date': listed.as_of})}")
    return words


def _replaced(listed: FrozenDelegation) -> Sequence[str]:
    return [
        say(
            "replaced_note",
            {"out": one.out_name, "in_": one.in_name, "reason": listed.reason, "document": listed.document or "—"},
        )
        for one in listed.replaced
    ]


def _note(contest: Contest, path: Path, copy: Copy) -> None:
    if copy is Copy.PUBLIC:
        return
    note_full_numbers(contest, path.name)
