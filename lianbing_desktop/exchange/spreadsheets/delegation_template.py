"""Fills the list of the delegation into a workbook the province or the user supplies.

Two kinds of template work. With placeholders, {{城市}} or {{seat1.name}} stands for one value, and a row with
{{姓名}}, {{身份证号}} … is repeated for every seat; {{A 队.姓名}} repeats it for the seats of that group only.
Where no placeholder names a person, the rows below the header that has 姓名 are filled. All else stays as it is.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.delegation_workbook import DelegationPaper, Seat
from lianbing_desktop.exchange.spreadsheets.sheet_rows import insert_copies
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook
from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableValue, column_letter, put, same_value, save_book
from lianbing_desktop.files import replacing

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

_PLACE = re.compile(r"\{\{\s*([^{}]+?)\s*\}\}")
_SEAT = re.compile(r"seat(\d+)\.(.+)", re.IGNORECASE)
_NOISE = re.compile(r"[\s\u3000:：（）()*]+")

_FIELDS: dict[str, tuple[str, ...]] = {
    "number": ("序号", "编号", "number"),
    "group": ("组别", "队别", "类别", "参赛类别", "group"),
    "name": ("姓名", "选手姓名", "参赛选手", "队员姓名", "name"),
    "sex": ("性别", "sex"),
    "unit": ("单位", "参赛单位", "县市区", "所属县市区", "推荐单位", "unit"),
    "id_number": ("身份证号", "身份证号码", "公民身份号码", "证件号码", "idnumber", "id_number"),
    "phone": ("手机", "手机号", "手机号码", "联系电话", "联系方式", "电话", "phone"),
    "workplace": ("工作单位", "所在单位", "工作单位全称", "workplace"),
    "title": ("职务", "职务岗位", "职务/岗位", "职务职称", "岗位", "title"),
    "place": ("名次", "市级赛名次", "place"),
    "score": ("成绩", "总分", "市级赛成绩", "score"),
    "stars": ("日日学之星次数", "日日学之星", "stars"),
    "points": ("周周练积分", "周周练累计积分", "points"),
    "as_of": ("数据截至", "统计日期", "截至日期", "as_of"),
    "reason": ("入选依据", "推荐理由", "选拔依据", "reason"),
}
_FIELD_OF = {title: field for field, titles in _FIELDS.items() for title in titles}
_PAPER = {"标题": "title", "城市": "city", "报送单位": "city", "设区市": "city", "赛事": "contest", "报送日期": "date"}
_AS_TEXT = frozenset({"name", "id_number", "phone"})


def fill_template(template: Path, path: Path, paper: DelegationPaper) -> None:
    """Write `template`, filled with `paper`, to `path`; the result is read back before it replaces anything.

    Raises UserError when the template is no xlsx, has nothing to fill in, or does not read back as written.
    """
    if path.exists() and path.samefile(template):
        raise UserError("template_is_the_target", file=template.name)
    if read_workbook(template).kind != "xlsx":
        raise UserError("template_is_not_xlsx", file=template.name)
    book = _load(template)
    filled: list[_Filled] = []
    seated = [_fill_placeholders(sheet, paper, filled) for sheet in book.worksheets]
    if not any(seated) and not any(_fill_below_header(sheet, paper.seats, filled) for sheet in book.worksheets):
        raise UserError("template_has_no_places", file=template.name, example="{{姓名}}")
    with replacing(path) as temporary:
        save_book(book, temporary)
        _compare(book, temporary, path.name, filled)


@dataclass(frozen=True, slots=True)
class _Filled:
    """What the contest says a cell holds, apart from the workbook it was put into. Row and column count from 1."""

    sheet: str
    row: int
    column: int
    value: TableValue


def _load(path: Path) -> Workbook:
    from openpyxl import load_workbook  # noqa: PLC0415 - heavy

    with warnings.catch_warnings():
        # What openpyxl cannot keep (extensions of newer Excel) it says as warnings nobody here can act on.
        warnings.simplefilter("ignore")
        return load_workbook(path)


def _fill_placeholders(sheet: Worksheet, paper: DelegationPaper, filled: list[_Filled]) -> bool:
    """Fill every placeholder. Whether one of them was about a person: the list then stands where they did."""
    seated = False
    row = 1
    while row <= sheet.max_row:
        texts = _placeholders(sheet, row)
        if not texts:
            row += 1
            continue
        seated = seated or any(_is_about_a_person(name) for names in texts.values() for name in names)
        groups = {group for names in texts.values() for name in names if (group := _repeats(name)) is not None}
        if not groups:
            _fill_row(sheet, row, texts, paper, None, filled)
            row += 1
            continue
        seats = [seat for seat in paper.seats if "" in groups or _key(seat.group) in groups]
        insert_copies(sheet, row, len(seats) - 1)
        for offset, seat in enumerate(seats or [None]):
            _fill_row(sheet, row + offset, texts, paper, seat, filled)
        row += max(len(seats), 1)
    return seated


def _is_about_a_person(name: str) -> bool:
    return _SEAT.fullmatch(name) is not None or _repeats(name) is not None


def _placeholders(sheet: Worksheet, row: int) -> dict[int, tuple[str, ...]]:
    """Column → names of the placeholders in that cell."""
    found = {}
    for column in range(1, sheet.max_column + 1):
        value = sheet.cell(row, column).value
        if isinstance(value, str) and (names := tuple(_PLACE.findall(value))):
            found[column] = names
    return found


def _repeats(name: str) -> str | None:
    """The group a placeholder repeats its row for, "" for all seats, None when it stands for one value."""
    if _SEAT.fullmatch(name):
        return None
    group, _, field = name.rpartition(".")
    return _key(group) if _key(field) in _FIELD_OF else None


def _fill_row(
    sheet: Worksheet,
    row: int,
    texts: Mapping[int, Sequence[str]],
    paper: DelegationPaper,
    seat: Seat | None,
    filled: list[_Filled],
) -> None:
    for column, names in texts.items():
        cell = sheet.cell(row, column)
        pattern = str(cell.value)
        values = {name: _value(name, paper, seat) for name in names}
        if len(names) == 1 and _PLACE.fullmatch(pattern.strip()):
            field = _FIELD_OF.get(_key(names[0].rpartition(".")[2]), "")
            _write(cell, values[names[0]], field, filled)
        else:
            words = {name: "" if value is None else str(value) for name, value in values.items()}
            _write(cell, _PLACE.sub(lambda found: words[found[1]], pattern), "", filled)  # noqa: B023 - used at once


def _value(name: str, paper: DelegationPaper, seat: Seat | None) -> TableValue:
    if one := _SEAT.fullmatch(name):
        number = int(one[1])
        seat = paper.seats[number - 1] if 1 <= number <= len(paper.seats) else None
        name = one[2]
    field = _FIELD_OF.get(_key(name.rpartition(".")[2]))
    if field is not None:
        value: TableValue = getattr(seat, field) if seat else None
        return value
    if _key(name) in ("合计", "人数"):
        return len(paper.seats)
    attribute = _PAPER.get(_key(name), _key(name))
    if attribute in _PAPER.values():
        text: str = getattr(paper, attribute)
        return text
    # An unknown placeholder stays as it is, where the user sees it.
    return "{{" + name + "}}"


def _fill_below_header(sheet: Worksheet, seats: Sequence[Seat], filled: list[_Filled]) -> bool:
    """Fill the rows below the header that has 姓名 and one other column we know. Whether there is one."""
    for row in range(1, sheet.max_row + 1):
        fields = {
            column: field
            for column in range(1, sheet.max_column + 1)
            if (field := _FIELD_OF.get(_key(str(sheet.cell(row, column).value or ""))))
        }
        if "name" in fields.values() and len(set(fields.values())) > 1:
            first = 1 + max([row, *(area.max_row for area in sheet.merged_cells.ranges if area.min_row == row)])
            free = _free_rows(sheet, first, fields)
            _make_room(sheet, first, free, len(seats))
            for offset, seat in enumerate(seats):
                for column, field in fields.items():
                    _write(sheet.cell(first + offset, column), getattr(seat, field), field, filled)
            return True
    return False


def _make_room(sheet: Worksheet, first: int, free: int, needed: int) -> None:
    """Have `needed` rows to fill from `first` on, of which `free` are there."""
    insert_copies(sheet, first + free - 1, needed - free)
    if free == 0:
        # The copies are of the header then.
        for row in range(first, first + needed):
            for column in range(1, sheet.max_column + 1):
                cell = sheet.cell(row, column)
                if cell.value is not None:
                    cell.value = None


def _free_rows(sheet: Worksheet, first: int, fields: Mapping[int, str]) -> int:
    """How many rows from `first` on are empty, a running number aside, and no part of a larger merged area."""
    count = 0
    covered = {
        row
        for area in sheet.merged_cells.ranges
        if area.max_row > area.min_row
        for row in range(area.min_row, area.max_row + 1)
    }
    while (
        first + count <= sheet.max_row
        and first + count not in covered
        and all(
            sheet.cell(first + count, column).value is None
            or (fields.get(column) == "number" and str(sheet.cell(first + count, column).value).isdigit())
            for column in range(1, sheet.max_column + 1)
        )
    ):
        count += 1
    return count


def _write(cell: Cell, value: TableValue, field: str, filled: list[_Filled]) -> None:
    filled.append(_Filled(cell.parent.title, cell.row, cell.column, value))
    put(cell, "" if value is None else value, as_text=field in _AS_TEXT)
    if cell.value == "":
        cell.value = None


def _compare(book: Workbook, path: Path, file: str, filled: Sequence[_Filled]) -> None:
    """Read the file back with the other library; hold what was filled in against the contest, the rest against the
    template."""
    read = {sheet.name: sheet for sheet in read_workbook(path).sheets}
    for one in filled:
        if not same_value(one.value, read[one.sheet].value(one.row - 1, one.column - 1)):
            cell = f"{column_letter(one.column - 1)}{one.row}"
            raise UserError("workbook_differs_after_writing", file=file, sheet=one.sheet, cell=cell)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                # A formula has no value before a program computes it; a date is a format as much as a number.
                if cell.data_type in ("f", "d"):
                    continue
                if not same_value(cell.value, read[sheet.title].value(cell.row - 1, cell.column - 1)):
                    raise UserError(
                        "workbook_differs_after_writing", file=file, sheet=sheet.title, cell=cell.coordinate
                    )


def _key(text: str) -> str:
    return _NOISE.sub("", text).casefold()
