"""What a sheet says about the unit of a row: its column, a line above it, the title, the sheet's name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from lianbing_desktop.domain.intake.sheet import CellError, Sheet
from lianbing_desktop.domain.intake.tables import Table
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.text import clean, compact, is_ditto, text_of
from lianbing_desktop.domain.unit import Unit

_FORM_LABEL = re.compile(
    r"(?:填报|填表|报送|参赛|推荐|选送|派出|所在|报名)?(?:单位|代表队)(?:名称|全称)?"
    r"(?:[(（](?:盖章|公章|章|加盖公章)[)）])?\s*[:：]\s*(?P<unit>[^\s:：]{2,40})?"
)
_FORM_LABEL_ALONE = re.compile(
    r"(?:填报|填表|报送|参赛|推荐|选送|派出|报名)(?:单位|代表队)(?:名称)?(?:[(（](?:盖章|公章|章|加盖公章)[)）])?[:：]?"
).fullmatch
_NEXT_LABEL = re.compile(r"(?:填报|填表|报送)(?:时间|日期|人)|联系人|联系电话|日期|年月日|[(（](?:盖章|公章|章)[)）]")
_NUMBERING = re.compile(
    r"^(?:[一二三四五六七八九十]{1,3}[、.．:：]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．])\s*"
)
_COUNT = re.compile(r"[(（]?共?\d+[人名][)）]?$")


@dataclass(frozen=True, slots=True)
class UnitEvidence:
    """The unit a row belongs to as far as the file says; `unit` is None with a `text` that names no known one.

    `source`: column, section, form, title, sheet, given, file, workplace, or "" when nothing names a unit.
    """

    unit: Unit | None = None
    text: str = ""
    source: str = ""


NO_EVIDENCE = UnitEvidence()


@dataclass(slots=True)
class SheetContext:
    """The lines around a sheet's tables as they go by from top to bottom, and what stands for the whole file."""

    units: UnitNames
    fixed: tuple[UnitEvidence, ...]  # strongest first: the sheet's name, the one given, the file's name
    section: UnitEvidence = NO_EVIDENCE
    form: UnitEvidence = NO_EVIDENCE
    title: UnitEvidence = NO_EVIDENCE
    form_lines: list[tuple[int, UnitEvidence]] = field(default_factory=list)
    resolved: dict[str, UnitEvidence] = field(default_factory=dict)  # what a text means wherever it stands
    _first_row: int = 0

    def begin_rows(self, first: int) -> None:
        """The people begin here; `first` is the number of rows before them."""
        self._first_row = first

    def footers(self, rows: int) -> list[tuple[int, UnitEvidence]]:
        """The 填报单位 lines that name what stands above them, each with the number of rows it ends at.

        None when one of them heads rows, or when a line above the first row names the unit already.
        """
        lines = self.form_lines
        below = lines and lines[0][0] > self._first_row and lines[-1][0] == rows
        return lines if below and not self.form.text else []

    def read_line(self, texts: list[str], *, inside: bool, rows: int = 0) -> bool:
        """Take in a line that is no person: a title, a 填报单位 line, or inside a table a section's heading.

        `rows` is the number of people before it. Returns whether the line says anything about a unit.
        """
        if inside and self.read_form_line(texts, rows):
            return True
        named = "" if inside else _form_unit(texts)
        if named:
            self.form = UnitEvidence(self.units.find(named) or self.units.find_in(named), named, "form")
            return True
        if len(texts) > 1:
            return False
        return self._read_section(texts[0]) if inside else self._read_title(texts[0])

    def read_form_line(self, texts: list[str], rows: int = 0) -> bool:
        """Take in a 填报单位 line that stands between the rows of a table: it heads what follows."""
        named = _form_unit(texts)
        if named:
            unit = self.units.find(named) or self.units.find_in(named)
            self.section = UnitEvidence(unit, named, "section")
            self.form_lines.append((rows, UnitEvidence(unit, named, "form")))
        return bool(named)

    def read_titles(self, titles: Iterable[str]) -> None:
        """Take in a unit's name that stands in a table's header, as one merged down beside the rows does."""
        for title in titles:
            unit = self.units.find(title)
            if unit:
                self.title = UnitEvidence(unit, title, "title")

    def named(self) -> UnitEvidence:
        """The unit for rows without one of their own; a section of an unknown unit hides what stands above it."""
        for each in (self.section, self.form, self.title, *self.fixed):
            if each.unit or (each is self.section and each.text):
                return each
        return next((each for each in (self.form, self.title, *self.fixed) if each.text), NO_EVIDENCE)

    def resolve(self, text: str) -> UnitEvidence:
        """The unit a unit column's text names. 市人社局 in a file of 晋江市 is 晋江's, not 市本级's.

        社保中心 names none: it is that of the unit the file, the sheet or a line above the rows names.
        """
        if text in self.resolved:
            return self.resolved[text]
        unit = self.units.find(text) or self.units.find_at_start(text)
        if unit is not None and not self.units.is_relative(text):
            found = self.resolved[text] = UnitEvidence(unit, clean(text), "column")
            return found
        if unit is None:
            around = self.named().unit
            if around and self.units.is_office_of(text, around):
                unit = around
        if unit and self.units.is_relative(text):
            around = self.named().unit
            if around and around.name.endswith("市"):
                unit = around
        return UnitEvidence(unit, clean(text), "column")

    def _read_title(self, text: str) -> bool:
        unit = self.units.find_in(text)
        if unit:
            self.title = UnitEvidence(unit, clean(text), "title")
        return unit is not None

    def _read_section(self, text: str) -> bool:
        heading = _COUNT.sub("", _NUMBERING.sub("", clean(text))).strip("【】[]〔〕《》<>")
        if len(heading) > 40:
            return False
        unit = self.units.find(heading) or self.units.find_in(heading)
        if unit or self.units.names_a_place(heading):
            self.section = UnitEvidence(unit, heading, "section")
            return True
        return False


class UnitColumn:
    """A table's unit column, with what its empty cells mean."""

    def __init__(
        self, sheet: Sheet, table: Table, columns: tuple[int, ...], merged: Mapping[tuple[int, int], int]
    ) -> None:
        self._sheet = sheet
        self._body = table.body
        self._columns = columns
        self._merged = merged
        self._rows: list[int] | None = None
        self._texts: list[str] = []
        self._repeats = False

    def text(self, row: int, since: int) -> str:
        """The text that counts for a row; "" when nobody can tell.

        A merged cell counts for all its rows. An empty cell takes the value above it (not above row `since`)
        where the column names each unit once; where each row names its own, only between two equal values.
        """
        own = self._own(row)
        if own:
            return own
        if self._rows is None:
            self._rows = [each for each in self._body if self._own(each)]
            self._texts = [self._own(each) for each in self._rows]
            neighbours = zip(self._rows, self._rows[1:], self._texts, self._texts[1:], strict=False)
            self._repeats = any(low - high == 1 and above == below for high, low, above, below in neighbours)
        at = bisect_left(self._rows, row)
        above = self._texts[at - 1] if at and self._rows[at - 1] >= since else ""
        if not self._repeats or not above:
            return above
        below = self._texts[at] if at < len(self._texts) else ""
        return above if above == below or len(set(self._texts)) == 1 else ""

    def _own(self, row: int) -> str:
        for column in self._columns:
            value = self._sheet.value(self._merged.get((row, column), row), column)
            text = value.text if isinstance(value, CellError) else text_of(value)  # #REF! is not the unit above it
            if text and not is_ditto(text):
                return text
        return ""


def _form_unit(texts: list[str]) -> str:
    """What stands behind 填报单位（盖章）：, in the same cell or the next one."""
    for index, text in enumerate(texts):
        found = _FORM_LABEL.match(clean(text)) if ":" in text or "：" in text else None
        if found or _FORM_LABEL_ALONE(compact(text)):
            named = (found["unit"] or "") if found else ""
            if not named and index + 1 < len(texts):
                named = clean(texts[index + 1])
            return _NEXT_LABEL.split(named)[0].strip(" _（）()")
    return ""
