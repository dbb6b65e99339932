"""Citizen ID numbers by GB 11643-1999: 17 digits and a check character. Never repaired, never guessed.

The region digits are not checked: people keep the code of a place that has since been renamed.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from operator import mul

from lianbing_desktop.domain.entrant import Doubt
from lianbing_desktop.domain.intake.sheet import CellError, CellValue
from lianbing_desktop.domain.text import clean, raw_of

MISSING = "id_number_missing"
LOST_DIGITS = "id_number_lost_digits"
MALFORMED = "id_number_malformed"
CHECK_DIGIT = "id_number_check_digit"

_WEIGHTS = tuple(pow(2, 17 - position, 11) for position in range(17))
_ZEROS = ord("0") * sum(_WEIGHTS)
_CHECK_CHARACTERS = "10X98765432"
_FULL = re.compile(r"[0-9]{17}[0-9X]").fullmatch
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?\s*[eE]\s*\+?\s*1[4-9]").fullmatch
_BETWEEN = re.compile(r"[\s'\"`´’‘“”,，.·_\-\u2010-\u2015\u2212]+")
_LABEL = re.compile(r"^(?:[\u4e00-\u9fff]+|ID|id|Id|№|=)[:：]?")
_REMARK = re.compile(r"[(（\[【](?:[^)）\]】0-9]*|18位)[)）\]】]")  # （本人）, (18位); digits may be a second number
_LAST_X = re.compile("[xX×✕✖хХχΧⅹⅩ]$")
_NOTHING = frozenset(("", "-", "--", "/", "\\", "无", "暂无", "待补", "暂缺", "同上", "略", "空"))


@dataclass(frozen=True, slots=True)
class IdReading:
    """`value` is the 18 characters when the number passed, else "" with the reason in `doubt`."""

    value: str
    doubt: Doubt | None = None


def read_id_number(value: CellValue) -> IdReading:
    """Read a cell.

    Codes: id_number_missing; id_number_lost_digits for a number cell, which keeps 15 digits at most, and for
    what is left of one as text (3.50199E+17, or 000 at the end of a number that fails); id_number_malformed
    for a wrong length, an impossible birth date or a number of before 1999; id_number_check_digit;
    cell_error for a formula that failed.
    """
    if isinstance(value, str):
        return _read_text(value)
    if value is None:
        return IdReading("", Doubt(MISSING))
    raw = raw_of(value)
    if isinstance(value, CellError):
        return IdReading("", Doubt("cell_error", raw))
    lost = isinstance(value, int | float) and not isinstance(value, bool) and value >= 1e15
    return IdReading("", Doubt(LOST_DIGITS if lost else MALFORMED, raw))


def check_character(digits: str) -> str:
    """The check character of 17 digits (ISO 7064 MOD 11-2)."""
    total = sum(map(mul, digits.encode("ascii"), _WEIGHTS)) - _ZEROS
    return _CHECK_CHARACTERS[total % 11]


def sex_of(id_number: str) -> str:
    """男 or 女 by the 17th digit of a number that passed."""
    return "男" if int(id_number[16]) % 2 else "女"


def birth_of(id_number: str) -> str:
    """The birth date "YYYY-MM-DD" in a number that passed."""
    return f"{id_number[6:10]}-{id_number[10:12]}-{id_number[12:14]}"


def mask_id_number(id_number: str) -> str:
    """35*************123: the first two and the last three characters stay; a short text is all asterisks.

    A number that Excel has cut shows its first two digits: its end is not the number's.
    """
    if "." in id_number or "e" in id_number.lower():
        digits = "".join(character for character in id_number if character.isdecimal())
        return digits[:2] + "*" * 16
    if len(id_number) <= 8:
        return "*" * len(id_number)
    return id_number[:2] + "*" * (len(id_number) - 5) + id_number[-3:]


def _read_text(raw: str) -> IdReading:
    text = raw if _FULL(raw) else _normal(raw)
    if not _FULL(text):
        if text in _NOTHING:
            return IdReading("", Doubt(MISSING, raw.strip()))
        return IdReading("", Doubt(LOST_DIGITS if _SCIENTIFIC(clean(raw).lstrip("'")) else MALFORMED, raw))
    if check_character(text[:17]) != text[17]:
        if text.endswith("000"):
            return IdReading("", Doubt(LOST_DIGITS, raw))
        return IdReading("", Doubt(CHECK_DIGIT if _has_birth_date(text) else MALFORMED, raw))
    return IdReading(text) if _has_birth_date(text) else IdReading("", Doubt(MALFORMED, raw))


def _normal(raw: str) -> str:
    text = _LABEL.sub("", _REMARK.sub("", _BETWEEN.sub("", clean(raw)))).rstrip("。；;、")
    return _LAST_X.sub("X", text) if len(text) == 18 else text


def _has_birth_date(text: str) -> bool:
    try:
        born = dt.date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    return 1900 <= born.year <= 2099
