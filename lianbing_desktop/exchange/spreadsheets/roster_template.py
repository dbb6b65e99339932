"""The blank roster counties fill in: what comes back from it is read without a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lianbing_desktop.domain.entrant import Role
from lianbing_desktop.exchange.spreadsheets.workbook_writer import (
    BODY_FACE,
    HEADER_FACE,
    TEXT_FORMAT,
    TITLE_FACE,
    display_width,
    put,
    save_book,
    set_up_print,
    set_width,
    sheet_name,
    style_header,
    thin_frame,
)
from lianbing_desktop.files import replacing

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ROWS = 40
_HEADER = 3
_ID_NUMBER, _PHONE = "身份证号", "手机号码"
_TEXT_COLUMNS = frozenset({"姓名", _ID_NUMBER, _PHONE})
_LINES = ("就业创业", "社会保险", "劳动关系", "人才人事", "综合服务")
_LEVELS = ("市级", "县级", "乡镇（街道）", "村（社区）")
_EXAMPLE = ("姓名", "性别", _ID_NUMBER, "工作单位", "职务", "业务板块", "是否窗口人员", "角色", _PHONE), (
    "张某某", "女", "350199199003071236", "某某县社会劳动保险中心", "科员", "社会保险", "是", "选手", "19900000000",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TemplateFacts:
    """What is filled in on a unit's blank roster. `deadline` is in words, "" while none is set."""

    unit: str
    title: str
    city: str = ""
    organiser: str = ""
    deadline: str = ""
    lines: tuple[str, ...] = _LINES
    levels: tuple[str, ...] = _LEVELS


def write_roster_template(path: Path, facts: TemplateFacts) -> None:
    """Write the blank roster of one unit to `path`. Header and title are locked, without a password."""
    from openpyxl import Workbook  # noqa: PLC0415 - heavy, and start must be fast

    book = Workbook()
    sheet = book.active
    sheet.title = sheet_name("报名表")
    columns = _columns(facts)
    _write_head(sheet, facts, len(columns))
    _write_table(sheet, columns)
    set_up_print(sheet, _HEADER, landscape=True)
    sheet.protection.sheet = True
    for allowed in ("formatCells", "formatColumns", "formatRows", "insertRows", "deleteRows", "sort"):
        setattr(sheet.protection, allowed, False)
    _write_explanation(book.create_sheet("填表说明"), facts)
    with replacing(path) as temporary:
        save_book(book, temporary)


def _columns(facts: TemplateFacts) -> tuple[tuple[str, float, tuple[str, ...]], ...]:
    """Title, width in characters, and what may be chosen."""
    return (
        ("序号", 6, ()),
        ("姓名", 12, ()),
        ("性别", 6, ("男", "女")),
        (_ID_NUMBER, 22, ()),
        ("工作单位", 28, ()),
        ("职务", 16, ()),
        ("业务板块", 12, facts.lines),
        ("人员层级", 14, facts.levels),
        ("是否窗口人员", 9, ("是", "否")),
        ("角色", 9, tuple(role.value for role in Role)),
        (_PHONE, 15, ()),
        ("备注", 18, ()),
    )


def _write_head(sheet: Worksheet, facts: TemplateFacts, last: int) -> None:
    """The title, and below it who reports by when and whom one may ask; the latter is to be filled in."""
    from openpyxl.styles import Alignment, Border, Font, Protection, Side  # noqa: PLC0415

    put(sheet.cell(1, 1), f"{facts.title}参赛人员报名表")
    sheet.cell(1, 1).font = Font(name=TITLE_FACE, size=18)
    sheet.cell(1, 1).alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet.row_dimensions[1].height = 40
    sheet.row_dimensions[2].height = 24
    city = f"设区市：{facts.city}" if facts.city else ""
    by = f"报送截止：{facts.deadline}" if facts.deadline else ""
    put(sheet.cell(2, 1), f"填报单位：{facts.unit}")
    put(sheet.cell(2, 5), "　　".join(part for part in (city, by) if part))
    put(sheet.cell(2, 7), "联系人：")
    put(sheet.cell(2, 9), "联系电话：")
    for row, first, end in ((1, 1, last), (2, 1, 4), (2, 5, 6), (2, 9, 10), (2, 11, last)):
        sheet.merge_cells(start_row=row, start_column=first, end_row=row, end_column=end)
    for column in range(1, last + 1):
        cell = sheet.cell(2, column)
        cell.font = Font(name=BODY_FACE, size=11)
        cell.alignment = Alignment(horizontal="right" if column in {7, 9} else "left", vertical="center")
    for column in (8, 11):
        sheet.cell(2, column).protection = Protection(locked=False)
        sheet.cell(2, column).number_format = TEXT_FORMAT
    for column in (8, 11, 12):
        sheet.cell(2, column).border = Border(bottom=Side(style="thin", color="FF7F7F7F"))


def _write_table(sheet: Worksheet, columns: Sequence[tuple[str, float, tuple[str, ...]]]) -> None:
    from openpyxl.styles import Alignment, Font, Protection  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    body, frame = Font(name=BODY_FACE, size=11), thin_frame()
    for column, (title, width, choices) in enumerate(columns, start=1):
        put(sheet.cell(_HEADER, column), title)
        style_header(sheet.cell(_HEADER, column))
        set_width(sheet, column, width)
        # The whole column: a row beyond the drawn ones keeps its digits as well.
        if title in _TEXT_COLUMNS:
            sheet.column_dimensions[get_column_letter(column)].number_format = TEXT_FORMAT
        sheet.column_dimensions[get_column_letter(column)].protection = Protection(locked=False)
        for row in range(_HEADER + 1, _HEADER + ROWS + 1):
            cell = sheet.cell(row, column)
            cell.font, cell.border = body, frame
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            cell.protection = Protection(locked=False)
            if title in _TEXT_COLUMNS:
                cell.number_format = TEXT_FORMAT
        _validate(sheet, get_column_letter(column), title, choices)
    for number in range(1, ROWS + 1):
        sheet.cell(_HEADER + number, 1).value = number
        sheet.row_dimensions[_HEADER + number].height = 22
    sheet.row_dimensions[_HEADER].height = 32


def _validate(sheet: Worksheet, letter: str, title: str, choices: tuple[str, ...]) -> None:
    """What may be typed into a column, with what the spreadsheet program says when it is something else."""
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    if choices:
        rule = DataValidation("list", formula1=f'"{",".join(choices)}"', allow_blank=True)
        rule.error = f"请从列表中选择：{'、'.join(choices)}。"
    elif title == _ID_NUMBER:
        rule = DataValidation("textLength", operator="equal", formula1="18", allow_blank=True)
        rule.error = "身份证号应为18位，末位是X的请写大写X。请对照身份证重新填写；暂时没有的请留空。"
        rule.promptTitle, rule.prompt = title, "请填18位身份证号。粘贴时请选“只粘贴文本”。"
    elif title == _PHONE:
        rule = DataValidation("textLength", operator="between", formula1="7", formula2="20", allow_blank=True)
        rule.errorStyle = "warning"
        rule.error = "手机号码应为11位，座机请带区号。确定要这样填吗？"
    else:
        return
    rule.errorTitle = title
    rule.showErrorMessage, rule.showInputMessage = True, bool(rule.prompt)
    rule.add(f"{letter}{_HEADER + 1}:{letter}{_HEADER + 5 * ROWS}")
    sheet.add_data_validation(rule)


def _write_explanation(sheet: Worksheet, facts: TemplateFacts) -> None:
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415

    sentences = (
        "请在“报名表”工作表中填写，一人一行，从第一行空行开始，中间不要空行，不要改动表头。",
        "身份证号、手机号码两列已设为文本格式，请直接输入；从别处粘贴时请选择“只粘贴文本”，以免末尾几位变成 0。",
        "姓名请与身份证一致，中间不加空格；少数民族姓名中的间隔点用“·”。出生年月由身份证号得出，不用填。",
        "性别、业务板块、人员层级、是否窗口人员、角色请从下拉列表中选择。",
        "角色为“选手”的人员计入参赛人数；领队、教练、联络员、替补不计入。角色不填的按选手处理。",
        f"人数超过 {ROWS} 人时，请在最后一行下面接着填写。请填写表格上方的联系人和联系电话。",
        "填好后请以 xlsx 格式保存，" + (f"于{facts.deadline}前" if facts.deadline else "")
        + (f"报送{facts.organiser}" if facts.organiser else "发回") + "，同时报送盖章扫描件。",
    )  # fmt: skip
    body = Font(name=BODY_FACE, size=11)
    put(sheet.cell(1, 1), "填表说明")
    sheet.cell(1, 1).font = Font(name=HEADER_FACE, size=14)
    titles, values = _EXAMPLE
    for number, sentence in enumerate(sentences, start=1):
        cell = sheet.cell(number + 1, 1)
        put(cell, f"{number}. {sentence}")
        cell.font, cell.alignment = body, Alignment(wrap_text=True, vertical="top")
        sheet.merge_cells(start_row=number + 1, start_column=1, end_row=number + 1, end_column=len(titles))
        sheet.row_dimensions[number + 1].height = 20
    top = len(sentences) + 3
    put(sheet.cell(top, 1), "填写示例：")
    sheet.cell(top, 1).font = body
    for column, (title, value) in enumerate(zip(titles, values, strict=True), start=1):
        put(sheet.cell(top + 1, column), title)
        style_header(sheet.cell(top + 1, column))
        put(sheet.cell(top + 2, column), value, as_text=True)
        sheet.cell(top + 2, column).font, sheet.cell(top + 2, column).border = body, thin_frame()
        set_width(sheet, column, max(10.0, display_width(value) + 2.0))
    sheet.protection.sheet = True
    set_up_print(sheet, 1, landscape=True)
    sheet.freeze_panes = None
