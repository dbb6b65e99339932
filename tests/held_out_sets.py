"""Sets of county files for other cities, each file as a different clerk would send it, and the truth about them.

A set is built in a folder by `build_set`. Everybody is invented, ID numbers are of a region no place has and phone
numbers of a range nobody holds. `tests/held_out_cities` says what each county does to its file; this module makes the
people, writes the workbooks and keeps the truth.
"""

from __future__ import annotations

import datetime as dt
import importlib
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

import xlsxwriter
import xlwt
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

CITIES = {
    "quanzhou": "泉州市",
    "sanming": "三明市",
    "zhangzhou": "漳州市",
    "longyan": "龙岩市",
    "fuzhou": "福州市",
    "nanping": "南平市",
    "pingtan": "平潭综合实验区",
    "xiamen": "厦门市",
    "putian": "莆田市",
    "ningde": "宁德市",
    "longyan_again": "龙岩市",
    "zhangzhou_again": "漳州市",
    "quanzhou_again": "泉州市",
}
SURNAMES = "陈林黄张吴李郑王刘苏蔡杨叶许庄江谢洪邱罗何赖廖游肖沈卢曾傅周徐戴高朱方范邓连巫涂温阙"
GIVEN = "志明文华建国秀英丽美惠玲晓燕雅婷嘉欣俊杰伟强鹏飞海涛毅峰慧敏静怡思颖淑芬素梅金珠锦添水木清源培根永福"
TITLES = ("科员", "一级科员", "四级主任科员", "副主任", "经办员", "窗口工作人员")
LINES = ("就业创业", "社会保险", "人才人事", "劳动关系", "综合服务")
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@dataclass(frozen=True)
class Person:
    """Somebody as they are, whatever the file makes of it."""

    unit: str
    name: str
    sex: str
    born: dt.date
    id_number: str
    phone: str
    workplace: str
    title: str
    line: str
    stars: int
    points: int
    role: str = "选手"

    @property
    def job(self) -> str:
        """Workplace and title as they stand in one cell."""
        return f"{self.workplace} {self.title}"


@dataclass(frozen=True)
class Sheet:
    """Cells as they go into a workbook. `merges` are inclusive (row, column, row, column), all counted from 1."""

    rows: Sequence[Sequence[object]]
    name: str = "Sheet1"
    merges: Sequence[tuple[int, int, int, int]] = ()
    hidden_rows: Iterable[int] = ()
    hidden: bool = False
    hidden_columns: Iterable[str] = ()


@dataclass
class CitySet:
    """The files of one city and what is true about them."""

    city: str
    folder: Path
    random: random.Random
    rosters: list[Path] = field(default_factory=list)
    entrants: list[Person] = field(default_factory=list)
    staff: list[Person] = field(default_factory=list)
    findings: list[tuple[str, str, str]] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    marks: dict[tuple[str, str], object] = field(default_factory=dict)
    teams: list[tuple[str, list[str], Decimal]] = field(default_factory=list)
    individual_sheets: list[Path] = field(default_factory=list)
    team_sheets: list[Path] = field(default_factory=list)
    study_sheets: list[Path] = field(default_factory=list)
    history_sheets: list[Path] = field(default_factory=list)
    excluded: set[tuple[str, str]] = field(default_factory=set)
    _taken: set[str] = field(default_factory=set)

    def invent(self, unit: str, name: str = "", sex: str = "", **fields: object) -> Person:
        """Somebody new; what is not given is drawn by lot."""
        lot = self.random
        while not name or name in self._taken:
            name = lot.choice(SURNAMES) + "".join(lot.sample(GIVEN, lot.choice((1, 2, 2))))
        self._taken.add(name)
        sex = sex or lot.choice("男女")
        born = dt.date(lot.randint(1968, 1999), lot.randint(1, 12), lot.randint(1, 28))
        office = "市人力资源和社会保障局" if unit == "市本级" else f"{unit}人力资源和社会保障局"
        person = Person(
            unit=unit,
            name=name,
            sex=sex,
            born=born,
            id_number=id_number(born, sex, lot.randrange(50)),
            phone=f"199{lot.randrange(10**8):08d}",
            workplace=office,
            title=lot.choice(TITLES),
            line=lot.choice(LINES),
            stars=lot.choice((0, 1, 1, 2, 5)),
            points=lot.choice((640, 999, 1000, 1001, 1260, 2240)),
        )
        return replace(person, **fields)

    def entrants_of(self, unit: str, count: int, *names: str) -> list[Person]:
        """New entrants of a unit, the first ones by the given names; they go into the truth."""
        people = [self.invent(unit, name) for name in names]
        people += [self.invent(unit) for _ in range(count - len(people))]
        self.entrants += people
        return people

    def staff_of(self, unit: str, role: str, name: str = "") -> Person:
        """Somebody who comes along and does not compete; kept in the truth as such."""
        person = replace(self.invent(unit, name), role=role)
        self.staff.append(person)
        return person

    def correct(self, person: Person, **fields: object) -> Person:
        """What is really known of somebody once the file is read: "" for a number that is no good."""
        known = replace(person, **fields)
        for people in (self.entrants, self.staff):
            people[:] = [known if one == person else one for one in people]
        return known

    def find(self, code: str, person: Person, unit: str = "") -> None:
        """A finding the program has to report."""
        self.findings.append((code, unit or person.unit, person.name))

    def lose_id(self, code: str, person: Person) -> Person:
        """A number that is no good: a finding, and an empty field."""
        self.find(code, person)
        return self.correct(person, id_number="")

    def roster(self, name: str, *sheets: Sheet, by: str = "openpyxl") -> Path:
        """Write a roster and note it in the order it was received."""
        path = write(self.folder / name, sheets, by)
        self.rosters.append(path)
        return path

    def sheet(self, name: str, *sheets: Sheet, by: str = "openpyxl") -> Path:
        """Write any other file."""
        return write(self.folder / name, sheets, by)


def build_set(module: str, folder: Path) -> CitySet:
    """Write the files of a city (a key of CITIES) into a folder and tell the truth about them."""
    city_set = CitySet(CITIES[module], folder, random.Random(module))
    importlib.import_module(f"tests.held_out_cities.{module}").build(city_set)
    return city_set


def id_number(born: dt.date, sex: str, serial: int) -> str:
    """An ID number that passes, of a region no place has."""
    digits = f"350199{born:%Y%m%d}{serial:02d}{1 if sex == '男' else 2}"
    check = sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS, strict=True)) % 11
    return digits + "10X98765432"[check]


def wrong_check_digit(number: str) -> str:
    """The same number with a check digit that cannot be."""
    return number[:17] + ("1" if number[17] != "1" else "2")


def full_width(text: str) -> str:
    """Digits as an input method in full-width mode types them."""
    return "".join(chr(ord(one) + 0xFEE0) if one.isascii() else one for one in text)


def table(
    people: Iterable[Person],
    columns: Sequence[tuple[str, str]],
    quirks: Mapping[tuple[str, str], object] | None = None,
    header: bool = True,
) -> list[list[object]]:
    """Rows of people: columns are (title, field); `number` counts, "" stays empty.

    `quirks` says by (name, field) what stands in a cell instead of the truth.
    """
    rows: list[list[object]] = [[title for title, _ in columns]] if header else []
    quirks = quirks or {}
    for number, person in enumerate(people, start=1):
        values = {"number": number, "": None}
        rows.append(
            [
                quirks.get((person.name, column), values[column] if column in values else getattr(person, column))
                for _, column in columns
            ]
        )
    return rows


def write(path: Path, sheets: Sequence[Sheet], by: str) -> Path:
    """Write a workbook with the library that stands for the office program a county uses."""
    {"openpyxl": _by_openpyxl, "xlsxwriter": _by_xlsxwriter, "xlwt": _by_xlwt}[by](path, sheets)
    return path


def _by_openpyxl(path: Path, sheets: Sequence[Sheet]) -> None:
    book = Workbook()
    book.remove(book.active)
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        for number, row in enumerate(sheet.rows, start=1):
            for column, value in enumerate(row, start=1):
                cell = page.cell(number, column, value)
                if isinstance(value, str):
                    cell.number_format = "@"
        for top, left, bottom, right in sheet.merges:
            page.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
        for number in sheet.hidden_rows:
            page.row_dimensions[number].hidden = True
        for letters in sheet.hidden_columns:
            page.column_dimensions[letters].hidden = True
        if sheet.hidden:
            page.sheet_state = "hidden"
    book.save(path)
    book.close()


def _by_xlsxwriter(path: Path, sheets: Sequence[Sheet]) -> None:
    book = xlsxwriter.Workbook(str(path), {"strings_to_numbers": False})
    day = book.add_format({"num_format": "yyyy/m/d"})
    for sheet in sheets:
        page = book.add_worksheet(sheet.name)
        for top, left, bottom, right in sheet.merges:
            page.merge_range(top - 1, left - 1, bottom - 1, right - 1, "")
        for number, row in enumerate(sheet.rows):
            for column, value in enumerate(row):
                if isinstance(value, dt.date):
                    page.write_datetime(number, column, dt.datetime.combine(value, dt.time()), day)
                elif isinstance(value, str):
                    page.write_string(number, column, value)
                elif value is not None:
                    page.write(number, column, value)
        for number in sheet.hidden_rows:
            page.set_row(number - 1, None, None, {"hidden": True})
        if sheet.hidden:
            page.hide()
    book.close()


def _by_xlwt(path: Path, sheets: Sequence[Sheet]) -> None:
    book = xlwt.Workbook(encoding="utf-8")
    day = xlwt.easyxf(num_format_str="YYYY-MM-DD")
    for sheet in sheets:
        page = book.add_sheet(sheet.name, cell_overwrite_ok=True)
        for number, row in enumerate(sheet.rows):
            for column, value in enumerate(row):
                if isinstance(value, dt.date):
                    page.write(number, column, value, day)
                elif value is not None:
                    page.write(number, column, value)
        for top, left, bottom, right in sheet.merges:
            page.merge(top - 1, bottom - 1, left - 1, right - 1)
        for number in sheet.hidden_rows:
            page.row(number - 1).hidden = True
        page.visibility = int(sheet.hidden)
    book.save(str(path))


def merged_down(top: int, bottom: int, column: int) -> tuple[int, int, int, int]:
    """One column merged over rows."""
    return (top, column, bottom, column)


def merged_across(row: int, left: int, right: int) -> tuple[int, int, int, int]:
    """One row merged over columns."""
    return (row, left, row, right)


def cell_name(row: int, column: int) -> str:
    """A1 style."""
    return f"{get_column_letter(column)}{row}"
