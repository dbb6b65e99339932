"""The words of a certificate: places and their samples, default wordings, dates, wide names.

Default wording keeps to 荣获…奖 and 特发此证: a city department may not set up commendations (表彰) or confer
honorary titles, and nothing here speaks of a level above the city's.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

SAMPLES: Mapping[str, str] = {
    "称谓": "{姓名}同志（{单位}）：",
    "正文": "在{赛事}中荣获{奖项}，特发此证。",
    "姓名": "林晓燕",
    "单位": "古田县",
    "赛事": "2022年宁德市人社窗口单位业务技能练兵比武",
    "奖项": "个人一等奖",
    "队员": "林晓燕、陈䶮、郑海峰",
    "落款": "宁德市人力资源和社会保障局",
    "日期": "2022年7月15日",
    "编号": "宁人社练兵〔2022〕001号",
    "验证码": "",
    "参赛号": "017",
    "考场": "第一考场",
    "座位": "12",
    "时间": "7月15日上午9:00",
    "角色": "参赛选手",
    "照片": "",
    "注意事项": "1. 凭本证入场，对号入座。\n2. 提前20分钟到场签到。\n3. 通信工具关机，按要求存放。",
}
"""Every place a template may use, with the text that stands for it in a preview.

照片 is the name of a picture file beside the others.
"""

DAY_PLACES = frozenset({"参赛号", "考场", "座位", "时间", "角色", "照片", "注意事项"})
"""Places that only the papers of the contest's day fill (参赛证, 桌签); a certificate has nothing for them."""

_PLACE = re.compile(r"\{([^{}]*)\}")
_BRACKET = re.compile(r"(（[^（）]*）)")
_SENTENCES = ("称谓", "正文")
_DIGITS = "〇一二三四五六七八九"  # 〇 is U+3007, not a circle and not a Latin O
_BEYOND_THE_CITY = ("全省", "全国", "表彰", "荣誉称号", "人社知识通")


class Recipient(StrEnum):
    """Whom a certificate is made out to."""

    PERSON = "person"
    TEAM = "team"
    UNIT = "unit"
    COACH = "coach"


@dataclass(frozen=True, slots=True)
class Wording:
    """The two sentences of a certificate, with places."""

    salutation: str
    body: str


WORDINGS: Mapping[Recipient, Wording] = {
    Recipient.PERSON: Wording("{姓名}同志（{单位}）：", "在{赛事}中荣获{奖项}，特发此证。"),
    Recipient.TEAM: Wording("{单位}代表队（{队员}）：", "在{赛事}中荣获{奖项}，特发此证。"),
    Recipient.UNIT: Wording("{单位}：", "在{赛事}中荣获{奖项}，特发此证。"),
    Recipient.COACH: Wording("{姓名}同志（{单位}）：", "在{赛事}中指导选手取得优异成绩，荣获{奖项}，特发此证。"),
}


@dataclass(frozen=True, slots=True)
class Span:
    """Text that came from one place ("" for the template's own words)."""

    text: str
    place: str = ""


def certificate_values(
    recipient: Recipient,
    *,
    contest: str,
    award: str,
    unit: str,
    issuer: str,
    date: str,
    name: str = "",
    members: tuple[str, ...] = (),
    number: str = "",
    wording: Wording | None = None,
) -> dict[str, str]:
    """The values that fill a template for one recipient; `wording` replaces the default sentences."""
    words = wording or WORDINGS[recipient]
    return {
        "称谓": words.salutation,
        "正文": words.body,
        "姓名": name,
        "单位": unit,
        "赛事": contest,
        "奖项": award,
        "队员": "、".join(members),
        "落款": issuer,
        "日期": date,
        "编号": number,
    }


def places_of(text: str) -> tuple[str, ...]:
    """The names of the places in a text, in order."""
    return tuple(_PLACE.findall(text))


def fill(text: str, values: Mapping[str, str]) -> tuple[Span, ...]:
    """The text with its places filled, as spans.

    称谓 and 正文 are filled in turn, nothing else is: a name that holds a brace stays a name. A place without a
    value is left empty, and so are brackets （） that held only such places.
    """
    return tuple(span for span in _filled(text, values) if span.text)


def plain(spans: tuple[Span, ...]) -> str:
    """The text of the spans alone."""
    return "".join(span.text for span in spans)


def arabic_date(date: dt.date) -> str:
    """2022年7月15日: no leading zeros (GB/T 9704-2012, 7.3.5.4)."""
    return f"{date.year}年{date.month}月{date.day}日"


def chinese_date(date: dt.date) -> str:
    """二〇二二年七月十五日, with U+3007 for zero."""
    year = "".join(_DIGITS[int(digit)] for digit in str(date.year))
    return f"{year}年{_tens(date.month)}月{_tens(date.day)}日"


def is_wide(name: str) -> bool:
    """Whether a name is of two characters, so that it may be set one character apart (张　三)."""
    return len(name) == 2 and all(ord(character) >= 0x3400 for character in name)


def claims_beyond_the_city(text: str) -> tuple[str, ...]:
    """Words of the text that a city department's certificate should not carry unless someone decided so."""
    return tuple(word for word in _BEYOND_THE_CITY if word in text)


def _filled(text: str, values: Mapping[str, str]) -> Iterator[Span]:
    for parts, optional in _parsed(text):
        if optional and not any(values.get(part.place) for part in parts):
            continue
        for part in parts:
            if part.place in _SENTENCES:
                yield from _filled(values.get(part.place, ""), {**values, part.place: ""})
            elif part.place:
                yield Span(values.get(part.place, ""), part.place)
            else:
                yield part


@lru_cache(maxsize=256)
def _parsed(text: str) -> tuple[tuple[tuple[Span, ...], bool], ...]:
    """The text as groups of words and places; a bracket that holds places is a group that may be left out."""
    groups = []
    for stretch in _BRACKET.split(text):
        parts: list[Span] = []
        for index, piece in enumerate(_PLACE.split(stretch)):
            if piece:
                parts.append(Span("", piece) if index % 2 else Span(piece))
        groups.append((tuple(parts), bool(_BRACKET.fullmatch(stretch)) and bool(places_of(stretch))))
    return tuple(groups)


def _tens(number: int) -> str:
    """Numbers from 1 to 31 as they are spoken: 十, 十五, 二十, 三十一."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else _DIGITS[tens] + "十"
    return head + (_DIGITS[ones] if ones else "")
