"""Cells that hold two facts, or several people: told apart only where every part proves what it is.

An ID number proves itself by its check character, a mobile number by its eleven digits; a post and an office are
known by their last word. What is left must be a plain name, else the cell stays whole and is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lianbing_desktop.domain.intake.id_number import read_id_number
from lianbing_desktop.domain.intake.person_name import NameReading, read_name
from lianbing_desktop.domain.intake.sheet import CellValue
from lianbing_desktop.domain.text import clean

_ID_NUMBER = re.compile(r"(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])")
_MOBILE = re.compile(r"(?<![0-9])1[3-9][0-9]{9}(?![0-9])")
_LABELS = re.compile(r"(?:身份证|证件|公民身份|联系|移动)?(?:号码|号|电话|方式|手机)*(?:号码|号)?")
_BETWEEN = re.compile(r"[\s:：/\\、,，;；()（）|\-—]+")
_LINES = re.compile(r"\s*[\r\n]+\s*")
_GAP = re.compile(r"[\s:：/、,，;；\-—]+")
_OFFICE = "局|中心|科|股|室|所|站|处|队|厅|院|办|会|社|镇|乡|街道|社区|村|窗口|大厅|支部|公司"
_POST = re.compile(
    "(?:[一二三四]级|正|副|党组|党支部|窗口|专职|兼职|首席|高级|中级|初级|助理|见习)*"
    "(?:主任科员|科员|主任|局长|科长|股长|所长|站长|处长|室长|经办员|经办人员|办事员|工作人员|协理员|协管员|干部|干事"
    "|职员|负责人|书记|组长|调研员|主办|会计|出纳|专员|柜员|窗口人员|职工|技术员|管理员|经济师|工程师|文员|专干|仲裁员"
    "|监察员|成员)"
).fullmatch
_ENDS_AS_OFFICE = re.compile(f".*(?:{_OFFICE})").fullmatch
_OFFICE_THEN_NAME = re.compile(
    "(?P<office>.*[局心科股室所站处厅院办镇乡道区村口])(?P<name>[\u3400-\u9fff]{2,3})"
).fullmatch
_FEWEST_FOR_AN_OFFICE = 5


@dataclass(frozen=True, slots=True)
class NameBeside:
    """A name and what stood in its cell beside it; what was not there is ""."""

    reading: NameReading
    phone: str = ""
    workplace: str = ""
    title: str = ""


def numbers_apart(value: CellValue) -> tuple[str, str] | None:
    """The ID number and the mobile number of a cell that holds just these two, else None."""
    if not isinstance(value, str) or len(value) < 29:
        return None
    text = clean(value)
    ids, phones = _ID_NUMBER.findall(text), _MOBILE.findall(text)
    if len(ids) != 1 or len(phones) != 1 or not read_id_number(ids[0]).value:
        return None
    rest = _BETWEEN.sub("", text.replace(ids[0], " ").replace(phones[0], " "))
    return (ids[0], phones[0]) if not _LABELS.sub("", rest) else None


def name_beside(raw: str, title: str = "") -> NameBeside | None:
    """A name with a mobile number, a post or an office beside it; None where the cell is not that.

    `title` is the column's: only under a title that speaks of a unit is an office told from a name without a gap.
    """
    text = clean(raw)
    phone = ""
    if mobile := _MOBILE.search(text):
        phone = mobile[0]
        text = _LABELS.sub("", text[: mobile.start()]).strip(" :：/、,，;；()（）-—")
        if _MOBILE.search(text) or not text:
            return None
    parts = [part for part in _GAP.split(text) if part]
    workplace = post = ""
    if len(parts) > 1 and _POST(parts[-1]):
        post = parts.pop()
    if len(parts) > 1 and _ENDS_AS_OFFICE(parts[0]) and len(parts[0]) >= 3:
        workplace = parts.pop(0)
    elif len(parts) == 1 and "单位" in title and (apart := _OFFICE_THEN_NAME(parts[0])):
        workplace, parts = apart["office"], [apart["name"]]
    if not (phone or workplace or post):
        return None
    reading = read_name(" ".join(parts))
    return None if reading.suspicious or len(reading.name) < 2 else NameBeside(reading, phone, workplace, post)


def holds_an_office(name: str) -> bool:
    """Whether what was read as a name rather begins with an office, as 古田县社保中心李四."""
    return len(name) >= _FEWEST_FOR_AN_OFFICE and re.search("[县市区]|中心|人社|社保|就业|大厅|窗口", name) is not None


def people_in(name: str, others: Sequence[CellValue]) -> tuple[str, ...]:
    """The names of a cell with one person a line; () for a cell that holds one.

    It does when every line is a name of its own and another cell of the row has just as many lines.
    """
    if "\n" not in name and "\r" not in name:
        return ()
    lines = lines_of(name)
    if len(lines) < 2 or not any(len(lines_of(other)) == len(lines) for other in others if isinstance(other, str)):
        return ()
    readings = [read_name(line) for line in lines]
    whole = all(not each.suspicious and len(each.name) >= 2 for each in readings)
    return tuple(lines) if whole else ()


def lines_of(text: str) -> list[str]:
    """The lines of a cell that say something."""
    return [line for line in _LINES.split(text.strip()) if line]
