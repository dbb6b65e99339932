"""Whom to ask about a roster: 联系人 and 联系电话 as they stand above or below its table."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lianbing_desktop.domain.intake.person_name import read_name
from lianbing_desktop.domain.intake.phone import read_phone
from lianbing_desktop.domain.intake.sheet import CellValue, Workbook
from lianbing_desktop.domain.text import clean, compact, text_of

_PERSON = re.compile(
    r"(?:报名|填报|单位)?(?:联\s*系\s*人|联\s*络\s*人|联\s*络\s*员)(?:姓名)?(?:及电话|及联系电话)?\s*[:：]\s*"
)
_PHONE = re.compile(r"(?:联\s*系\s*电\s*话|联系方式|手机号码|联系手机|手\s*机|电\s*话)\s*[:：]\s*")
_LABEL = re.compile(r"[\u4e00-\u9fff（）()]{2,10}\s*[:：]")
_NUMBER = re.compile(r"\+?[0-9][0-9\-—－ ()（）]{5,19}[0-9]")


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A person and a phone as written; either may be empty, not both."""

    person: str
    phone: str


def read_contact(workbook: Workbook) -> ContactLine | None:
    """The contact a workbook names with a label and a colon, None when it names none or names several.

    The value stands behind the label, in the same cell or in the next one with something in it. A column titled 联系人
    is not a contact: it has no colon.
    """
    found: dict[ContactLine, None] = {}
    for sheet in workbook.sheets:
        for row in sheet.rows:
            person, phone = "", ""
            for column, value in enumerate(row):
                if not isinstance(value, str) or not (":" in value or "：" in value):
                    continue
                person = person or _person(_behind(_PERSON, value, row, column))
                phone = phone or _phone(_behind(_PHONE, value, row, column))
                if person and not phone:
                    phone = _phone(_behind(_PERSON, value, row, column))
            if person:
                found[ContactLine(person, phone)] = None
    if len(found) != 1:
        return None
    return next(iter(found))


def _behind(label: re.Pattern[str], value: str, row: tuple[CellValue, ...], column: int) -> str:
    """What stands behind a label: the rest of its cell up to the next label, else the next cell that says something."""
    text = clean(value)
    match = label.search(text)
    if match is None:
        return ""
    rest = text[match.end() :]
    if following := _LABEL.search(rest):
        rest = rest[: following.start()]
    if compact(rest).strip("_"):
        return rest
    if match.end() < len(text):
        return ""
    later = next((text_of(other) for other in row[column + 1 :] if text_of(other)), "")
    return "" if _LABEL.match(later) else later


def _person(text: str) -> str:
    """The name in front of a number or alone; "" for anything that is no name."""
    name = read_name(_NUMBER.split(text)[0].strip(" ,，、;；（(_")).name if text else ""
    return name if 2 <= len(name) <= 15 and re.fullmatch(r"[\u3400-\u9fff·\U00020000-\U000323af]+", name) else ""


def _phone(text: str) -> str:
    number = _NUMBER.search(text) if text else None
    if number is None:
        return ""
    reading = read_phone(number[0])
    return reading.value or number[0].strip()
