"""Certificate numbers by a pattern: 宁人社练兵〔{年}〕{序号:3}号. The running number has no gaps.

With {奖项} in the pattern every award has a series of its own: 一等奖001, 二等奖001.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import compact

DEFAULT = "练兵〔{年}〕{序号:3}号"
_PLACE = re.compile(r"\{([^{}]*)\}")
_RUNNING = re.compile(r"序号(?::([1-9]))?")
_BRACKETS = re.compile(r"[\[\]()〔〕〖〗【】（）［］「」<>《》]")
_YEAR, _AWARD = "年", "奖项"


def check_pattern(pattern: str) -> str:
    """The pattern without spaces around it.

    Raises UserError certificate_pattern_invalid unless it holds {序号} once and no place but {年} and {奖项} besides.
    """
    pattern = pattern.strip()
    places = _PLACE.findall(pattern)
    running = [place for place in places if _RUNNING.fullmatch(place)]
    others = [place for place in places if not _RUNNING.fullmatch(place) and place not in {_YEAR, _AWARD}]
    if len(running) != 1 or others or re.search(r"[{}]", _PLACE.sub("", pattern)):
        raise UserError("certificate_pattern_invalid", pattern=pattern)
    return pattern


def number_of(pattern: str, year: int, running: int, award: str = "") -> str:
    """The number a certificate gets; {序号:3} fills up to three digits with zeros."""

    def put(found: re.Match[str]) -> str:
        digits = _RUNNING.fullmatch(found[1])
        if digits:
            return f"{running:0{digits[1] or 1}}"
        return {_YEAR: str(year), _AWARD: award}.get(found[1], found[0])

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


class Series:
    """Gives out the next number of its series, counting on from those that were given out before, recalled ones too.

    A series is what a pattern says apart from the running number; another pattern begins its own at 1.
    """

    def __init__(self, pattern: str, year: int, given: Iterable[str]) -> None:
        self._pattern = pattern
        self._year = year
        self._given = tuple(given)
        self._last: dict[str, int] = {}

    def next(self, award: str) -> str:
        """The next number for that award."""
        key = award if f"{{{_AWARD}}}" in self._pattern else ""
        if key not in self._last:
            self._last[key] = self._highest(award)
        self._last[key] += 1
        return number_of(self._pattern, self._year, self._last[key], award)

    def _highest(self, award: str) -> int:
        """The highest running number of the series so far, 0 when it has none."""
        place = next(one for one in _PLACE.finditer(self._pattern) if _RUNNING.fullmatch(one[1]))
        before = number_of(self._pattern[: place.start()], self._year, 0, award)
        after = number_of(self._pattern[place.end() :], self._year, 0, award)
        series = re.compile(re.escape(before) + "([0-9]+)" + re.escape(after))
        found = (series.fullmatch(number) for number in self._given)
        return max((int(one[1]) for one in found if one), default=0)
