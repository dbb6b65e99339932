"""What one row of a history list says: an event or a title in columns of their own, several in one cell, or a mark
under a column that is itself the question, as 是否获全国人社知识通 and 2019年省际邀请赛.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lianbing_desktop.domain.intake.headers import title_key
from lianbing_desktop.domain.intake.record import Record, RecordTable
from lianbing_desktop.domain.text import clean, compact, text_of

YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")

_UNSAID = frozenset(("", "/", "\\", "-", "—", "——"))
_NO = frozenset(
    ("无", "否", "没有", "从未", "未参加", "未参赛", "未获", "未获得", "未曾", "不是", "×", "✗", "✘", "n", "no", "0")
)
_YES = frozenset(
    ("是", "有", "√", "✓", "✔", "☑", "y", "yes", "1", "参加", "参加过", "曾参加", "已参加", "获", "获得", "已获")
)
_QUESTION = re.compile("邀请赛|全国赛|决赛|知识竞赛|法治|区域赛|晋级赛|统一在线|知识通")
_ASKED = re.compile("^(?:是否|有无|有否|曾否|何时)+|[(（]?(?:是|有)?[/、或]?(?:否|无)[)）]?$|[?？]$")
_VERB = re.compile("^(?:曾经?|已经?)?(?:参加过?|获得过?|获评|获|取得|被授予)+")
_ANSWER = re.compile(r"(?:19|20)?\d{2}年?(?:度|底|初)?(?:\d{1,2}月)?(?:参加|获得|获)?").fullmatch
_APART = re.compile(r"[；;\r\n]+|[，,、]\s*(?=(?:20\d\d|\d\d)年)")
_IS_TITLE = re.compile("知识通|称号|能手|标兵|状元")
_IS_EVENT = re.compile("赛|比武|比试|测试|竞|练兵")
_LEVEL_TITLES = frozenset(
    ["称号级别", "荣誉级别", "荣誉称号级别", "获奖级别", "奖项级别", "赛事级别", "比赛级别", "竞赛级别", "活动级别"]
)
_LEVELS = frozenset(
    ("国家级", "国家", "全国", "部级", "省级", "省", "全省", "市级", "市", "全市", "区级", "县级", "县")
)
_STAGE_IN_NOTE = re.compile("初赛|预赛|复赛|晋级赛|半决赛|决赛|选拔赛|替补|候补|未参赛|未上场")


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing said of a person. `event` and `title` are as written; of a marked question it is its title."""

    event: str = ""
    stage: str = ""
    title: str = ""


def asked_columns(source: RecordTable) -> Mapping[int, str]:
    """The columns of a table that ask something: their titles name an event or a title, their cells only answer."""
    asked: dict[int, str] = {}
    for column, title in source.table.titles.items():
        key = title_key(title)
        if not _QUESTION.search(key) or (not _ASKED.search(clean(title)) and not YEAR.search(title)):
            continue
        cells = {compact(text_of(source.sheet.value(row, column))) for row in source.table.body}
        if all(_is_answer(cell) for cell in cells) or _ASKED.search(clean(title)):
            asked[column] = title
    return asked


def claims_of(record: Record, asked: Mapping[int, str]) -> tuple[list[Claim], bool]:
    """What a row says, and whether that is all there is to say: an explicit 无, or only questions answered with no."""
    level = _level(record)
    stage = _own(record, "stage", asked)
    note = record.text("note")
    if not stage and _STAGE_IN_NOTE.search(note):
        stage = note
    claims: list[Claim] = []
    event, title = _own(record, "event", asked), _own(record, "award_title", asked)
    answered = bool(asked) or any(
        compact(record.text(field)) in _NO for field in ("event", "award_title") if field in record.source.table.columns
    )
    parts = [part for piece in _APART.split(event) if (part := clean(piece))]
    if len(parts) > 1 and all(YEAR.search(part) or _IS_TITLE.search(part) or _IS_EVENT.search(part) for part in parts):
        claims += [_part(part, stage) for part in parts]
        event = ""
    if event or title:
        claims.append(Claim(_with_level(event, level), stage, _with_level(title, level)))
    for column, question in asked.items():
        answer = compact(text_of(record.source.sheet.value(record.row, column)))
        if answer not in _UNSAID and answer.casefold() not in _NO:
            claims.append(_answered(question, answer))
    return claims, answered


def year_in(text: str) -> int | None:
    """The year a text names."""
    found = YEAR.search(text)
    return int(found[1]) if found else None


def _is_answer(cell: str) -> bool:
    return cell in _UNSAID or cell.casefold() in _NO | _YES or _ANSWER(cell) is not None


def _own(record: Record, field: str, asked: Mapping[int, str]) -> str:
    """The text of a field from its columns that are no questions; "" for one that says nothing or no."""
    for column in record.source.table.columns.get(field, ()):
        text = "" if column in asked else text_of(record.source.sheet.value(record.row, column))
        if not text:
            text = "" if column in asked else _merged(record, column)
        if title_key(record.source.table.titles.get(column, "")) in _LEVEL_TITLES:
            continue
        if text and compact(text) not in _UNSAID | _NO:
            return text
    return ""


def _merged(record: Record, column: int) -> str:
    above = record.merged.get((record.row, column))
    return "" if above is None else text_of(record.source.sheet.value(above, column))


def _level(record: Record) -> str:
    for column, title in record.source.table.titles.items():
        if title_key(title) in _LEVEL_TITLES:
            text = compact(text_of(record.source.sheet.value(record.row, column)))
            return text if text in _LEVELS else ""
    return ""


def _with_level(text: str, level: str) -> str:
    return text if not text or not level or level in text else f"{level}{text}"


def _part(text: str, stage: str) -> Claim:
    """2019年参加全国省际邀请赛, or 2021年获全国人社知识通: one of several things in a cell."""
    if _IS_TITLE.search(text):
        return Claim(title=text)
    return Claim(event=text, stage=stage)


def _answered(question: str, answer: str) -> Claim:
    asked = _VERB.sub("", _ASKED.sub("", clean(question)))
    said = "" if answer.casefold() in _YES else answer
    text = f"{said} {asked}".strip()
    return Claim(title=text) if _IS_TITLE.search(asked) and not _IS_EVENT.search(asked) else Claim(event=text)
