"""选手确认表: what a unit checks stroke by stroke, signs, seals and sends back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument, write_lists
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.confirming import people_to_confirm
from lianbing_desktop.services.intake.intake_board import deadline
from lianbing_desktop.services.intake.name_faces import printable

NAME_SIZE = 24
"""Points; every stroke of a name can be told at that size."""

_COLUMNS = (
    Column("序号", 0.98),
    Column("姓名", 4.1, face="kai", size=NAME_SIZE),
    Column("性别", 0.98),
    Column("身份证号", 3.4),
    Column("联系电话", 2.3),
    Column("角色", 1.2),
    Column("核对无误\n（打√）", 1.6),
)
_CHECK = (
    "请逐人核对：姓名每个字的笔画与身份证一致；性别、身份证号、联系电话、角色无误；没有漏报、多报。无误的在最后一栏打“√”，"
    "有误的划去并在旁边写明正确内容。",
)
_SIGNATURES = ("核对人（签字）：", "单位负责人（签字）：", "单位（盖章）：", "日期：　　　　年　　　月　　　日")


def write_confirmation_sheets(
    contest: Contest, unit_ids: Sequence[str], path: Path, *, full_numbers: bool = False
) -> int:
    """Write the sheets of these units, each from a new page, into one PDF; the number of pages.

    ID and phone numbers are masked unless `full_numbers`. Units without people are passed over. Raises UserError
    confirm_nobody_at_all when that leaves none, list_undrawable, file_cannot_be_written.
    """
    snapshot = contest.snapshot()
    documents = []
    for unit in snapshot.units:
        if unit.id not in unit_ids:
            continue
        people = people_to_confirm(snapshot, unit.id)
        if not people:
            continue
        rows = tuple(
            (
                str(number),
                printable(one.name),
                one.sex,
                one.id_number if full_numbers else mask_id_number(one.id_number),
                one.phone if full_numbers else mask_phone(one.phone),
                one.role.value,
                "",
            )
            for number, one in enumerate(people, start=1)
        )
        competing = sum(one.competes for one in people)
        above = f"参赛单位：{unit.name}　　参赛选手{competing}人"
        if len(people) > competing:
            above += f"，其他人员{len(people) - competing}人"
        last = deadline(snapshot)
        documents.append(
            ListDocument(
                title=f"{contest.title}选手确认表",
                columns=_COLUMNS,
                rows=rows,
                above=(f"{above}　　制表日期：{arabic_date(contest.today())}",),
                below=(
                    *_CHECK,
                    *((f"请于{arabic_date(last)}前签字盖章后报送{snapshot.facts.organiser}。",) if last else ()),
                ),
                signatures=_SIGNATURES,
                size=10.5,
                signatures_a_line=2,
                label=unit.name,
            )
        )
    if not documents:
        raise UserError("confirm_nobody_at_all")
    return write_lists(path, documents, Typefaces())
