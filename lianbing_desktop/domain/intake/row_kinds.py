"""What a row of a table is: a person, a total, a note, a heading, an example."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lianbing_desktop.domain.intake.headers import Headers
from lianbing_desktop.domain.intake.person_name import is_remark, read_name
from lianbing_desktop.domain.intake.sheet import CellValue, Sheet
from lianbing_desktop.domain.intake.tables import Table
from lianbing_desktop.domain.text import clean, compact, is_blank, raw_of, text_of

_NUMBERING = re.compile(r"^(?:[一二三四五六七八九十\d]{1,2}[、.．]|[(（][一二三四五六七八九十\d]{1,2}[)）])")

_AROUND_MARKS = "()（）【】[]:："
_IN_FRONT = re.compile(r"^[(（【\[]([^)）】\]]{1,4})[)）】\]]")
_DATE_LINE = re.compile(r"(?:\S{0,4}[:：])?(?:19|20)?\d{2}[年.\-/]\d{1,2}(?:[月.\-/]\d{0,2}日?)?").fullmatch
_LONG_NUMBER = re.compile(r"\s*[0-9][0-9 ]{9,}[0-9Xx]\s*").fullmatch
_LABEL_END = (":", "：")
_BRACKETS = "(（【["
_NO_PLAIN_END = (*_LABEL_END, " ", "　", "\n")

_LONGEST_PLAIN_NAME = 4
_SHORTEST_PROOF = 11

LONGEST_NAME = 24
"""A longer text where a name should be is a sentence."""


class RowKinds:
    """What the rows of one table are."""

    def __init__(
        self,
        sheet: Sheet,
        table: Table,
        headers: Headers,
        anchors: frozenset[str],
        merged: Mapping[tuple[int, int], int],
    ) -> None:
        self._sheet = sheet
        self._table = table
        self._headers = headers
        self._merged = merged
        columns = table.columns
        self._anchors = tuple(column for name in sorted(anchors) for column in columns.get(name, ()))
        self._numbers = columns.get("number", ())
        self._proof = tuple(column for name in ("id_number", "phone") for column in columns.get(name, ()))
        self._begins: dict[str, str] = {}

    def of(self, row: int) -> str:
        """What a row is.

        "" for an empty one, record, more (below a merged name), line (one text alone), heading (领队 alone), or
        the reason it is passed over for.
        """
        values = self._sheet.rows[row][self._table.left : self._table.right]
        first = next((value for value in values if value is not None and not is_blank(value)), None)
        if first is None:
            return ""
        begins = self._begin(first) if isinstance(first, str) else ""
        if begins:
            return begins
        if self._is_plainly_somebody(row, first, values):
            return "record"
        if isinstance(first, str) and _only_one(values):
            kind = self._alone(row, first)
            if kind:
                return kind
        elif _is_labelled(values):
            return "note"
        return self._with_anchor(row, values) if self.has_anchor(row) else self._without_anchor(row, values)

    def _is_plainly_somebody(self, row: int, first: CellValue, values: tuple[CellValue, ...]) -> bool:
        """A short Chinese name, a whole number and nothing that could mean anything else: as nearly all rows are."""
        cells = self._sheet.rows[row]
        own = [cells[column] for column in self._anchors if column < len(cells)]
        name = own[0] if len(own) == 1 else None
        if type(name) is not str or not 2 <= len(name) <= _LONGEST_PLAIN_NAME or name.isascii() or not name.isalnum():
            return False
        words = self._headers.rows
        if name in words.nobody or name in words.example or is_remark(name) or self._headers.whole_field_of(name):
            return False
        if not any(column < len(cells) and _is_whole_number(cells[column]) for column in self._proof):
            return False
        if any(column < len(cells) and type(cells[column]) is str for column in self._numbers):
            return False  # 例 and 领队 stand there at times
        if type(first) is str and (first[0] in _BRACKETS or first.strip(_AROUND_MARKS) in words.example):
            return False
        return not any(type(value) is str and value and value[-1] in _NO_PLAIN_END for value in values)

    def _alone(self, row: int, text: str) -> str:
        """What a row with one text and nothing else is; "" below a merged name, and where it is somebody's number."""
        if _DATE_LINE(compact(text)):
            return "note"
        if is_remark(heading_of(text)):
            return "heading"
        return "" if self._below_merged_name(row) or _LONG_NUMBER(text) else "line"

    def has_anchor(self, row: int) -> bool:
        """Whether the row has a name (or what else the table is about)."""
        return any(
            not is_blank(value) and not (isinstance(value, str) and compact(value) in self._headers.rows.nobody)
            for column in self._anchors
            if (value := self._sheet.value(row, column)) is not None
        )

    def _below_merged_name(self, row: int) -> bool:
        return any((row, column) in self._merged for column in self._anchors) and not self.has_anchor(row)

    def _begin(self, text: str) -> str:
        kind = self._begins.get(text)
        if kind is None:
            kind = self._headers.rows.kind_of(text)
            if len(self._begins) < 4096:
                self._begins[text] = kind
        return kind

    def _without_anchor(self, row: int, values: tuple[CellValue, ...]) -> str:
        if self._below_merged_name(row):
            return "more"
        if any(not is_blank(self._sheet.value(row, column)) for column in self._proof):
            return "record"
        known = {column for columns in self._table.columns.values() for column in columns}
        texts = [value for value in values if isinstance(value, str) and not is_blank(value)]
        if len(texts) > 1 and self._table.left in known and _is_form_line(texts):
            return "line"
        return "note"

    def _with_anchor(self, row: int, values: tuple[CellValue, ...]) -> str:
        anchors = [self._sheet.value(row, column) for column in self._anchors]
        texts = [clean(value) for value in anchors if isinstance(value, str)]
        proven = any(not is_blank(self._sheet.value(row, column)) for column in self._proof)
        title = texts and self._headers.whole_field_of(texts[0])
        if title and _repeats_header(self._table, self._sheet.rows[row]):
            return "repeated_header"
        if all(map(_is_small, values)) and sum(not is_blank(value) for value in values) > 2:
            return "note"
        if texts and not proven and (len(texts[0]) > LONGEST_NAME or "：" in texts[0] or "。" in texts[0]):
            return "note"
        # 出生年月 where a name should be is part of a form; a digit there counts people.
        nobody = texts and (texts[0].isdigit() or (title and len(texts[0]) > 1 and not is_remark(texts[0])))
        if nobody and not self._long_number(row):
            return "note"
        if self._is_example(row, texts):
            return "example"
        return "record"

    def _long_number(self, row: int) -> bool:
        return any(len(text_of(self._sheet.value(row, column))) > 6 for column in self._proof)

    def _is_example(self, row: int, texts: list[str]) -> bool:
        example = self._headers.rows.example
        marks = (compact(text_of(self._sheet.value(row, column))) for column in self._numbers)
        if any(mark.strip(_AROUND_MARKS) in example for mark in marks if mark):
            return True
        values = self._sheet.rows[row][self._table.left : self._table.right]
        first = next((compact(value) for value in values if isinstance(value, str) and not is_blank(value)), "")
        # 例：, or （示例）霞浦县 in front of everything else
        if first.strip(_AROUND_MARKS) in example or any(note in example for note in _IN_FRONT.findall(first)):
            return True
        if not any(word in text for text in texts[:1] for word in example):
            return False
        return any(note in example for note in read_name(texts[0]).notes)


def heading_of(text: str) -> str:
    """一、参赛选手名单 without its number and what it calls itself."""
    return _NUMBERING.sub("", compact(text)).strip("：:（）()").removesuffix("名单")


def _only_one(values: tuple[CellValue, ...]) -> bool:
    """Whether there is no second cell with anything in it."""
    seen = False
    for value in values:
        if not is_blank(value):
            if seen:
                return False
            seen = True
    return seen


def _is_whole_number(value: CellValue) -> bool:
    return type(value) is str and len(value) >= _SHORTEST_PROOF and value.isascii() and value.isalnum()


def _is_labelled(values: tuple[CellValue, ...]) -> bool:
    """带队领导： | 孙七 | 职务： | 副局长: labels with something behind each, under whatever titles."""
    texts = [value for value in values if isinstance(value, str) and not is_blank(value)]
    return sum(clean(text).endswith(_LABEL_END) for text in texts) > 1


def _is_form_line(texts: list[str]) -> bool:
    return any("：" in text or ":" in text for text in texts)


def _is_small(value: CellValue) -> bool:
    text = text_of(value).strip("()（）①②③④⑤⑥⑦⑧⑨⑩")
    return not text or (text.isdigit() and len(text) <= 2)


def _repeats_header(table: Table, values: tuple[CellValue, ...]) -> bool:
    same = [compact(raw_of(values[column])) == title for column, title in table.titles.items() if column < len(values)]
    return 2 * sum(same) >= len(same)
