from pathlib import Path

import openpyxl

from lianbing_desktop.exchange.spreadsheets.roster_template import ROWS, write_roster_template
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook


def made(tmp_path: Path) -> Path:
    write_roster_template(tmp_path / "a.xlsx", "古田县", "宁德市2022年练兵比武")
    return tmp_path / "a.xlsx"


def test_title_and_unit_are_filled_in_and_nobody_is_on_it(tmp_path: Path) -> None:
    sheet, explanation = read_workbook(made(tmp_path)).sheets
    assert sheet.rows[0] == ("宁德市2022年练兵比武参赛人员报名表",)
    assert sheet.rows[1][0] == "填报单位：古田县"
    assert sheet.rows[2][:4] == ("序号", "姓名", "性别", "身份证号")
    assert sheet.rows[3:] == tuple((number,) for number in range(1, ROWS + 1))
    assert explanation.name == "填表说明"


def test_an_id_number_or_phone_typed_into_it_stays_text(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(made(tmp_path)).worksheets[0]
    titles = {cell.value: cell.column_letter for cell in sheet[3]}
    for title in ("身份证号", "手机号码"):
        assert {sheet[f"{titles[title]}{row}"].number_format for row in (4, ROWS + 3)} == {"@"}


def test_choices_are_listed_and_only_what_is_to_be_filled_in_is_unlocked(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(made(tmp_path)).worksheets[0]
    lists = {str(choice.sqref)[0]: choice.formula1 for choice in sheet.data_validations.dataValidation}
    assert lists["C"] == '"男,女"'
    assert lists["J"] == '"选手,替补,领队,教练,联络员"'
    assert len(lists) == 5
    assert sheet.protection.sheet
    assert not sheet.protection.password
    assert (sheet["B3"].protection.locked, sheet["B4"].protection.locked) == (True, False)


def test_what_a_county_fills_in_is_read_back_as_typed(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(made(tmp_path))
    sheet = book.worksheets[0]
    typed = (
        "张三",
        "女",
        "350199199003071236",
        "古田县人社局",
        "科员",
        "社会保险",
        "县级",
        "是",
        "选手",
        "19900000000",
    )
    for column, value in enumerate(typed, start=2):
        sheet.cell(4, column).value = value
    book.save(tmp_path / "b.xlsx")
    assert read_workbook(tmp_path / "b.xlsx").sheets[0].rows[3] == (1, *typed)
