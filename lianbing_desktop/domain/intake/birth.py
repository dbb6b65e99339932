"""Birth dates and months as they stand in rosters. A valid ID number's date always wins."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from lianbing_desktop.domain.entrant import Doubt
from lianbing_desktop.domain.intake.id_number import birth_of
from lianbing_desktop.domain.intake.sheet import CellError, CellValue
from lianbing_desktop.domain.text import clean, compact, raw_of

_SERIAL_DAY_ZERO = dt.date(1899, 12, 30)  # the 1900 date system of Excel and WPS, after its false leap day
_SERIALS = range(7306, 73051)  # 1920-01-01 to 2099-12-31
_WRITTEN = re.compile(
    r"(\d{4}|\d{2})[.\-/年、，,。](\d{1,2})(?:[.\-/月、，,。](\d{1,2})[日号]?|月份?|[.\-/])?"
).fullmatch
_BEHIND = re.compile(r"T?0{1,2}:00(?::00)?$|(?:出?生)?(?:[(（][^)）]*[)）])?$")  # 1990/10/1 0:00:00; 1990.10生（32岁）
_CHINESE = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_IN_CHINESE = re.compile(
    r"[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月?(?:[一二三四五六七八九十]{1,3}日?)?"
).fullmatch
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})?").fullmatch


@dataclass(frozen=True, slots=True)
class BirthReading:
    """`value` is "YYYY-MM-DD", "YYYY-MM" or ""; `doubt` says what does not fit or cannot be told."""

    value: str
    doubt: Doubt | None = None


def read_birth(value: CellValue, id_number: str = "") -> BirthReading:
    """Read a cell beside the person's ID number ("" when that did not pass).

    Codes: birth_contradicts_id_number; without an ID number birth_ambiguous (the number 1990.1 is what is left
    of 1990.10, or January) and birth_malformed; cell_error for a formula that failed.
    """
    raw = raw_of(value)
    written = possible_births(value)
    if id_number:
        born = birth_of(id_number)
        fits = not written or any(born.startswith(each) for each in written)
        return BirthReading(born, None if fits else Doubt("birth_contradicts_id_number", raw))
    if isinstance(value, CellError):
        return BirthReading("", Doubt("cell_error", raw))
    if not compact(raw):
        return BirthReading("")
    if len(written) == 1:
        return BirthReading(written[0])
    return BirthReading("", Doubt("birth_ambiguous" if written else "birth_malformed", raw))


def possible_births(value: CellValue) -> tuple[str, ...]:
    """Every date or month a cell can mean; () when it means none."""
    if isinstance(value, dt.date):  # a month typed into Excel becomes its first day
        return (_month(value.year, value.month) if value.day == 1 else value.strftime("%Y-%m-%d"),)
    if isinstance(value, bool) or value is None or isinstance(value, CellError | dt.time | dt.timedelta):
        return ()
    if isinstance(value, str):
        return _of_text(_arabic(_BEHIND.sub("", _BEHIND.sub("", clean(value).lstrip("'")))))
    return _of_number(value)


def _of_number(value: float) -> tuple[str, ...]:
    if value == int(value):
        number = int(value)
        if number in _SERIALS:
            day = _SERIAL_DAY_ZERO + dt.timedelta(days=number)
            return possible_births(day)
        return _of_text(str(number))
    written = repr(round(value, 4))
    both = (*_of_text(written), *(_of_text(written + "0") if written.endswith(".1") else ()))
    return tuple(dict.fromkeys(both))


def _of_text(text: str) -> tuple[str, ...]:
    found = _WRITTEN(text) or _DIGITS(text)
    if not found:
        return ()
    year, month, day = int(found[1]), int(found[2]), int(found[3] or 0)
    # Two digits of a year: everyone who can take part was born in or after 1930.
    if len(found[1]) == 2:
        year += 1900 if year >= 30 else 2000
    try:
        born = dt.date(year, month, day or 1)
    except ValueError:
        return ()
    if not 1900 <= year <= 2099:
        return ()
    return (born.isoformat() if day else _month(year, month),)


def _arabic(text: str) -> str:
    """一九九〇年十月 in digits."""
    text = compact(text)
    if not _IN_CHINESE(text):
        return text
    year, _, rest = text.partition("年")
    parts = (_number(part) for part in re.split("[月日]", rest) if part)
    return ".".join((year.translate(_CHINESE), *parts))


def _number(words: str) -> str:
    """十 is 10, 十二 12, 二十一 21."""
    tens, ten, units = words.rpartition("十")
    return (tens.translate(_CHINESE) or "1") + (units.translate(_CHINESE) or "0") if ten else units.translate(_CHINESE)


def _month(year: int, month: int) -> str:
    return f"{year:04d}-{month:02d}"
