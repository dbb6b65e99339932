"""Certificate numbers by a pattern: 宁人社练兵〔{年}〕{序号:3}号. The running number has no gaps."""

from __future__ import annotations

import re

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import compact

DEFAULT = "练兵〔{年}〕{序号:3}号"
_PLACE = re.compile(r"\{([^{}]*)\}")
_RUNNING = re.compile(r"序号(?::([1-9]))?")
_BRACKETS = re.compile(r"[\[\]()〔〕〖〗【】（）［］「」<>《》]")


def check_pattern(pattern: str) -> str:
    """The pattern without spaces around it.

    Raises UserError certificate_pattern_invalid unless it holds {序号} once and no place but {年} besides.
    """
    pattern = pattern.strip()
    places = _PLACE.findall(pattern)
    running = [place for place in places if _RUNNING.fullmatch(place)]
    others = [place for place in places if not _RUNNING.fullmatch(place) and place != "年"]
    if len(running) != 1 or others or re.search(r"[{}]", _PLACE.sub("", pattern)):
        raise UserError("certificate_pattern_invalid", pattern=pattern)
    return pattern


def number_of(pattern: str, year: int, running: int) -> str:
    """The number a certificate gets; {序号:3} fills up to three digits with zeros."""

    def put(found: re.Match[str]) -> str:
        if found[1] == "年":
            return str(year)
        digits = _RUNNING.fullmatch(found[1])
        return f"{running:0{digits[1] or 1}}" if digits else found[0]

    return _PLACE.sub(put, pattern)


def reads_as(number: str, said: str) -> bool:
    """Whether what somebody typed or read out is this number: whatever brackets, widths and spaces, or its last digits
    alone (5, 005, 第5号).
    """
    whole, heard = (_BRACKETS.sub("", compact(text)) for text in (number, said))
    if heard == whole:
        return bool(heard)
    heard = heard.removeprefix("第").removesuffix("号")
    running = re.findall(r"\d+", compact(number))
    return heard.isdecimal() and bool(running) and int(heard) == int(running[-1])
