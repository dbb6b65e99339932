import zipfile
from pathlib import Path
from xml.etree import ElementTree

import openpyxl

from lianbing_desktop.exchange.spreadsheets.roster_template import ROWS, TemplateFacts, write_roster_template
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook


def made(tmp_path: Path) -> Path:
    facts = TemplateFacts("古田县", "宁德市2022年练兵比武", "宁德市", "宁德市人社局", "2022年7月15日")
    write_roster_template(tmp_path / "a.xlsx", facts)
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
    assert len(lists) == 7
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


def test_an_id_number_of_another_length_is_refused_in_chinese(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(made(tmp_path)).worksheets[0]
    rules = {str(rule.sqref)[0]: rule for rule in sheet.data_validations.dataValidation}
    assert (rules["D"].type, rules["D"].operator, rules["D"].formula1) == ("textLength", "equal", "18")
    assert rules["D"].error.startswith("身份证号应为18位")
    assert rules["D"].showErrorMessage
    assert rules["K"].errorStyle == "warning"
    assert all(len(rule.error) <= 255 and len(rule.errorTitle) <= 32 for rule in rules.values())
    assert all(len(rule.formula1) <= 257 for rule in rules.values())


def test_unit_city_and_deadline_are_filled_in_and_the_contact_is_to_be(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(made(tmp_path))
    sheet = book["报名表"]
    assert sheet["E2"].value == "设区市：宁德市　　报送截止：2022年7月15日"
    assert [sheet[cell].protection.locked for cell in ("A2", "G2", "H2", "K2")] == [True, True, False, False]
    words = [str(row[0].value) for row in book["填表说明"].iter_rows()]
    assert any("于2022年7月15日前报送宁德市人社局" in sentence for sentence in words)
    assert (sheet.page_setup.orientation, sheet.print_title_rows) == ("landscape", "$3:$3")


def test_every_part_of_the_package_is_sound_xml(tmp_path: Path) -> None:
    with zipfile.ZipFile(made(tmp_path)) as package:
        assert package.testzip() is None
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(package.read(name))
