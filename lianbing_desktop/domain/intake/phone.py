"""Phone numbers as they stand in rosters."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lianbing_desktop.domain.entrant import Doubt
from lianbing_desktop.domain.intake.sheet import CellError, CellValue
from lianbing_desktop.domain.text import clean, raw_of, text_of

_MOBILE = re.compile(r"1[3-9][0-9]{9}").fullmatch
_COUNTRY = re.compile(r"^(?:\+|00)?86(?=1[3-9])")
_LANDLINE = re.compile(r"(?:(0(?:10|2\d|[3-9]\d{2}))-?)?([2-9]\d{6,7})(?:-(\d{1,5}))?").fullmatch
_APART = re.compile(r"[/\\、，,;；|\n\r]|或者|或|和|及")
_NUMBER_AS_TEXT = re.compile(r"(?<=^\d{11})\.0+$")  # 13800000000.0: a number that went through another program
_WORDS = re.compile(r"(?:[\u4e00-\u9fff:：()（）'’]|(?:tele?phone|phone|tel|mobile|mob|cell|mp)\b\.?)+", re.IGNORECASE)
_DASHES = re.compile(r"[\u2010-\u2015\u2212—_]+")
_SHORT_NUMBER = re.compile(
    r"[(（/、，,;；\s]*短号[:：]?\s*\d{3,6}[)）]?|[(（]\d{3,6}[)）]$"
)  # of the office's own network
_NOTHING = frozenset(("", "-", "/", "\\", "无", "暂无", "略"))


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """`value` holds the numbers, the first mobile first, joined by 、; a malformed one stays and has a doubt."""

    value: str
    doubt: Doubt | None = None


def read_phone(value: CellValue) -> PhoneReading:
    """Read a cell that may hold a mobile number, a landline, or several. Codes: phone_malformed, cell_error."""
    if isinstance(value, str) and _MOBILE(value):
        return PhoneReading(value)
    raw = raw_of(value)
    if isinstance(value, CellError):
        return PhoneReading("", Doubt("cell_error", raw))
    text = text_of(value)
    if text in _NOTHING:
        return PhoneReading("")
    text = _NUMBER_AS_TEXT.sub("", text)
    text = _SHORT_NUMBER.sub("", text) or text
    whole = _number(_DASHES.sub("-", _WORDS.sub(" ", text)))
    if whole:
        return PhoneReading(whole)
    source = _SHORT_NUMBER.sub("", raw) if isinstance(value, str) else text
    numbers = [_number(part) for part in _parts(source)]
    if numbers and all(numbers):
        ordered = sorted(dict.fromkeys(numbers), key=lambda number: not _MOBILE(number))
        return PhoneReading("、".join(ordered))
    return PhoneReading(text, Doubt("phone_malformed", raw))


def mask_phone(phone: str) -> str:
    """138****1234: the first three and the last four digits stay; each of several numbers is masked."""
    return "、".join(_mask(number) for number in phone.split("、"))


def _mask(number: str) -> str:
    if len(number) <= 7:
        return "*" * len(number)
    return number[:3] + "*" * (len(number) - 7) + number[-4:]


def _parts(raw: str) -> list[str]:
    """The single numbers of a cell; 138 0000 0000 is one, 13800000000 13900000000 are two."""
    parts: list[str] = []
    for piece in _APART.split(raw):
        text = _DASHES.sub("-", _WORDS.sub(" ", clean(piece))).strip(" -")
        if not text:
            continue
        parts += [text] if _number(text) else text.split(" ")
    return [part for part in parts if part]


def _number(text: str) -> str:
    """A mobile or landline number in its normal spelling; "" when it is neither."""
    digits = _COUNTRY.sub("", text.replace(" ", "").replace("-", "").replace(".", ""))
    if _MOBILE(digits):
        return digits
    landline = _LANDLINE(re.sub(r"\s*-\s*|\s+", "-", text.strip())) or _LANDLINE(text.replace(" ", ""))
    return "-".join(part for part in landline.groups() if part) if landline else ""
