"""Lists of recipients on paper: in calling order for the ceremony, for 公示, as the annex of the 通报.

None of them carries an ID number, a phone or a score.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.awards.publication import Published
from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument, write_list
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableSheet, write_tables
from lianbing_desktop.services.awards import publishing
from lianbing_desktop.services.awards.awarding import published
from lianbing_desktop.services.awards.verifying import public_key
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.selection.name_order import by_strokes

_WEEKEND = 5
_HEADERS = ("序号", "奖项", "获奖者", "单位、队员")
_EQUALS = "同一奖项内排名不分先后，按姓氏笔画排列。"


class Order(StrEnum):
    """How recipients of one award stand: by place, or as equals in the order of strokes."""

    PLACE = "place"
    STROKE = "stroke"


@dataclass(frozen=True, slots=True)
class PublicNotice:
    """What a 公示 says besides the names: its first and last day, and whom to turn to."""

    first_day: dt.date
    last_day: dt.date
    contact: str = ""


def listed(contest: Contest, order: Order = Order.PLACE) -> tuple[Published, ...]:
    """The recipients as published, else as assigned, best award first; equals by strokes as this contest orders names.

    Raises UserError awards_unassigned.
    """
    snapshot = contest.snapshot()
    public = published(snapshot)
    found = public.recipients if public is not None else publishing.lines(snapshot, snapshot.recipients)
    if not found:
        raise UserError("awards_unassigned")
    if order is Order.PLACE:
        return tuple(found)
    groups = (tuple(group) for _, group in groupby(found, key=lambda one: one.award_id))
    return tuple(one for group in groups for one in by_strokes(group, lambda one: one.name, contest=contest))


def in_calling_order(contest: Contest) -> tuple[Published, ...]:
    """The recipients as they are called to the stage: the lowest award first, inside it the last place first."""
    return tuple(reversed(listed(contest)))


def workdays_from(first: dt.date, count: int = 5) -> dt.date:
    """The last of `count` working days; holidays are not known here, so the day is only a proposal."""
    day, left = first, count
    while True:
        left -= day.weekday() < _WEEKEND
        if left <= 0:
            return day
        day += dt.timedelta(days=1)


def write_ceremony(contest: Contest, path: Path) -> int:
    """The list for the host and the hall, with room to tick; the number of pages."""
    rows = tuple((*row, "") for row in _rows(in_calling_order(contest)))
    document = ListDocument(
        title=contest.title,
        subtitle="颁奖顺序表",
        columns=(*_columns(), Column("领奖", 0.6)),
        rows=rows,
        above=("按上台顺序排列，由低到高。",),
        signatures=("颁奖组：", "核对人："),
        size=14,
    )
    return write_list(path, document, Typefaces())


def write_public_notice(contest: Contest, notice: PublicNotice, order: Order, path: Path) -> int:
    """The 公示 list; the number of pages."""
    snapshot = contest.snapshot()
    first, last = arabic_date(notice.first_day), arabic_date(notice.last_day)
    turn_to = f"联系方式：{notice.contact}。" if notice.contact else ""
    document = ListDocument(
        title=f"{contest.title}获奖名单公示",
        columns=_columns(),
        rows=_rows(listed(contest, order)),
        above=(
            f"　　现将{contest.title}获奖名单予以公示，公示时间为{first}至{last}。"
            f"对名单有异议的，请在公示期内以书面形式实名反映。{turn_to}",
        ),
        below=(_EQUALS,) if order is Order.STROKE else (),
        signed=(snapshot.facts.organiser, arabic_date(notice.first_day)),
    )
    return write_list(path, document, Typefaces())


def write_annex(contest: Contest, order: Order, path: Path) -> int:
    """The annex of the 通报; the number of pages."""
    document = ListDocument(
        title=f"{contest.title}获奖名单",
        annex="附件",
        columns=_columns(),
        rows=_rows(listed(contest, order)),
        below=(*((_EQUALS,) if order is Order.STROKE else ()), *_key_words(contest)),
    )
    return write_list(path, document, Typefaces())


def write_workbook(contest: Contest, order: Order, path: Path) -> None:
    """All of it as a workbook: the list of recipients, and the calling order on a second sheet."""
    write_tables(
        path,
        [
            _sheet(contest, "获奖名单", _rows(listed(contest, order))),
            _sheet(contest, "颁奖顺序", _rows(in_calling_order(contest))),
        ],
    )


def annex_text(contest: Contest, order: Order) -> str:
    """The list as text to paste into the 通报: an award a paragraph, as 一、个人一等奖（2名）."""
    paragraphs = []
    groups = groupby(listed(contest, order), key=lambda one: one.award)
    for number, (award, group) in enumerate(groups, start=1):
        people = list(group)
        counter = "个" if people[0].kind in {AwardKind.TEAM, AwardKind.UNIT} else "名"
        paragraphs.append(f"{_numeral(number)}、{award}（{len(people)}{counter}）\n" + "、".join(map(_words, people)))
    return "\n".join([*paragraphs, *_key_words(contest)]) + "\n"


def _key_words(contest: Contest) -> tuple[str, ...]:
    """How anybody checks a certificate: the public key, once there is one."""
    key = public_key(contest)
    return (f"证书上的二维码可用以下公钥核验真伪：{key}",) if key else ()


def _words(one: Published) -> str:
    if one.kind == AwardKind.TEAM:
        return f"{one.name}代表队（{'、'.join(one.members)}）" if one.members else f"{one.name}代表队"
    return one.name if one.kind == AwardKind.UNIT else f"{one.name}（{one.unit}）"


def _rows(lines: Sequence[Published]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            str(number),
            one.award,
            f"{one.name}代表队" if one.kind == AwardKind.TEAM else one.name,
            "、".join(one.members) if one.members else "" if one.kind == AwardKind.UNIT else one.unit,
        )
        for number, one in enumerate(lines, start=1)
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column(_HEADERS[0], 0.5),
        Column(_HEADERS[1], 1.2),
        Column(_HEADERS[2], 1.2),
        Column(_HEADERS[3], 2, Align.LEFT),
    )


def _sheet(contest: Contest, name: str, rows: Sequence[tuple[str, ...]]) -> TableSheet:
    return TableSheet(
        title=f"{contest.title}{name}", name=name, headers=_HEADERS, rows=rows, text_columns=frozenset({1, 2, 3})
    )


def _numeral(number: int) -> str:
    """1 to 99 as 一 to 九十九."""
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else digits[tens] + "十"
    return head + (digits[ones] if ones or not tens else "")
