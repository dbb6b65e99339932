"""The blank roster counties fill in: what comes back from it is read without a question."""

from __future__ import annotations

from pathlib import Path

from lianbing_desktop.domain.entrant import Role
from lianbing_desktop.exchange.spreadsheets.workbook_writer import (
    BODY_FACE,
    HEADER_FACE,
    TEXT_FORMAT,
    TITLE_FACE,
    put,
    set_up_print,
    set_width,
    sheet_name,
    style_header,
    thin_frame,
)
from lianbing_desktop.files import replacing

ROWS = 40
_HEADER = 3
_COLUMNS: tuple[tuple[str, float, tuple[str, ...]], ...] = (
    ("序号", 6, ()),
    ("姓名", 12, ()),
    ("性别", 6, ("男", "女")),
    ("身份证号", 22, ()),
    ("工作单位", 28, ()),
    ("职务", 16, ()),
    ("业务板块", 12, ("就业创业", "社会保险", "劳动关系", "人才人事", "综合服务")),
    ("人员层级", 14, ("市级", "县级", "乡镇（街道）", "村（社区）")),
    ("是否窗口人员", 9, ("是", "否")),
    ("角色", 9, tuple(role.value for role in Role)),
    ("手机号码", 15, ()),
    ("备注", 18, ()),
)
_TEXT_COLUMNS = frozenset({"姓名", "身份证号", "手机号码"})
_EXPLANATION = (
    "请在“报名表”工作表中填写，一人一行，从第一行空行开始，中间不要空行，不要改动表头。",
    "身份证号、手机号码两列已设为文本格式，请直接输入；从别处粘贴时请选择“只粘贴文本”，以免末尾几位变成 0。",
    "姓名请与身份证一致，中间不加空格；少数民族姓名中的间隔点用“·”。",
    "性别、业务板块、人员层级、是否窗口人员、角色请从下拉列表中选择。",
    "角色为“选手”的人员计入参赛人数；领队、教练、联络员、替补不计入。角色不填的按选手处理。",
    f"人数超过 {ROWS} 人时，请在最后一行下面接着填写。填好后请以 xlsx 格式保存并发回，同时报送盖章扫描件。",
)


def write_roster_template(path: Path, unit_name: str, contest_title: str) -> None:
    """Write the blank roster of one unit to `path`. Header and title are locked, without a password."""
    from openpyxl import Workbook  # noqa: PLC0415 - heavy, and start must be fast
    from openpyxl.styles import Alignment, Font, Protection  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    book = Workbook()
    sheet = book.active
    sheet.title = sheet_name("报名表")
    last = len(_COLUMNS)
    put(sheet.cell(1, 1), f"{contest_title}参赛人员报名表")
    sheet.cell(1, 1).font = Font(name=TITLE_FACE, size=18)
    sheet.cell(1, 1).alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet.row_dimensions[1].height = 40
    put(sheet.cell(2, 1), f"填报单位：{unit_name}")
    put(sheet.cell(2, 7), "联系人：　　　　　　　　联系电话：")
    for row, first, end in ((1, 1, last), (2, 1, 6), (2, 7, last)):
        sheet.merge_cells(start_row=row, start_column=first, end_row=row, end_column=end)
    for column in (1, 7):
        sheet.cell(2, column).font = Font(name=BODY_FACE, size=11)
    sheet.cell(2, 7).protection = Protection(locked=False)
    body, frame = Font(name=BODY_FACE, size=11), thin_frame()
    for column, (title, width, choices) in enumerate(_COLUMNS, start=1):
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
        if choices:
            listed = DataValidation("list", formula1=f'"{",".join(choices)}"', allow_blank=True)
            listed.errorTitle, listed.error = title, f"请从列表中选择：{'、'.join(choices)}。"
            listed.add(f"{get_column_letter(column)}{_HEADER + 1}:{get_column_letter(column)}{_HEADER + 5 * ROWS}")
            sheet.add_data_validation(listed)
    for number in range(1, ROWS + 1):
        sheet.cell(_HEADER + number, 1).value = number
        sheet.row_dimensions[_HEADER + number].height = 22
    set_up_print(sheet, _HEADER, landscape=True)
    sheet.protection.sheet = True
    for allowed in ("formatCells", "formatColumns", "formatRows", "insertRows", "deleteRows", "sort"):
        setattr(sheet.protection, allowed, False)
    explanation = book.create_sheet("填表说明")
    put(explanation.cell(1, 1), "填表说明")
    explanation.cell(1, 1).font = Font(name=HEADER_FACE, size=14)
    for number, sentence in enumerate(_EXPLANATION, start=1):
        cell = explanation.cell(number + 1, 1)
        put(cell, f"{number}. {sentence}")
        cell.font, cell.alignment = body, Alignment(wrap_text=True, vertical="top")
    set_width(explanation, 1, 90)
    with replacing(path) as temporary:
        book.save(temporary)
