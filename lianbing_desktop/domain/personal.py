"""Numbers that name a person inside any text: masked for a screen, or taken out after the season."""

from __future__ import annotations

import re
from typing import Any

from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.phone import mask_phone

FORGOTTEN = "［已清理］"
"""What stands in a text where a number was taken out."""

PERSONAL_KEYS = frozenset({"id_number", "phone", "birth", "person", "contact", "identity"})
"""Names of values, in rows and in JSON inside of rows, that are a person's own."""

_SEPARATED = r"[ \u00a0\u3000-]?"
_NUMBER = re.compile(
    r"(?<![0-9A-Za-z０-９.])(?:"  # nor the decimals of a mean
    rf"\d(?:{_SEPARATED}\d){{16}}{_SEPARATED}[\dXxＸｘ]"  # an ID number
    rf"|\d(?:{_SEPARATED}\d){{14}}"  # one of 15 digits
    rf"|\d(?:{_SEPARATED}\d){{16}}"  # one that lost its last digit
    rf"|(?:\+?86{_SEPARATED})?1[3-9](?:{_SEPARATED}\d){{9}}"  # a mobile phone
    r"|0\d{2,3}[ -]?\d{7,8}"  # a phone with its area code
    r"|\d{11,}[Xx]?"  # one with a digit too many or too few
    r")(?![0-9A-Za-z０-９])(?!\.\d)"
)
_KEY = re.compile(r"(?:event:)?[0-9a-f]{12}:\d+(?:[:/]\S*)?|[0-9a-f]{32}(?:/\d+)?")
"""What rows and writes are called by: digits of these are no number of anybody's."""
_MAY_HOLD = re.compile(r"\d(?:\D?\d){9}")
_LONGEST_PHONE = 14


def holds_number(text: str) -> bool:
    """Whether an ID or phone number stands in a text, also one in groups or in full-width digits."""
    return bool(_MAY_HOLD.search(text) and _NUMBER.search(text))


def masked(text: str) -> str:
    """The text with every ID and phone number in it masked: 35*************123, 138****1234."""
    return _NUMBER.sub(lambda found: _mask(found[0]), text) if _MAY_HOLD.search(text) else text


def without_numbers(text: str) -> str:
    """The text with FORGOTTEN in the place of every ID and phone number."""
    return _NUMBER.sub(FORGOTTEN, text) if _MAY_HOLD.search(text) else text


def without_person(value: Any) -> Any:
    """A value of JSON with what is PERSONAL_KEYS emptied and every number taken out of the texts."""
    if isinstance(value, dict):
        return {
            key: "" if key in PERSONAL_KEYS and isinstance(one, str) else without_person(one)
            for key, one in value.items()
        }
    if isinstance(value, list):
        return [without_person(one) for one in value]
    if isinstance(value, int) and holds_number(str(value)):
        return FORGOTTEN
    if isinstance(value, str):
        return value if _KEY.fullmatch(value) else without_numbers(value)
    return value


def _mask(number: str) -> str:
    digits = re.sub(r"[^\dXxＸｘ]", "", number)
    return mask_phone(digits) if len(digits) <= _LONGEST_PHONE else mask_id_number(digits)
