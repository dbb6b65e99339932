from pathlib import Path

import openpyxl
import pytest
import xlwt
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.roster_annotation import SUMMARY_SHEET, CellMark, ReturnSheet, annotate
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook
from tests.hostile_files import ODS_CELL, ods


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "古田县 '名单'"
    for row in (["报名表"], ["姓名", "身份证号"], ["张三", "350199"], ["=李四", None]):
        sheet.append(row)
    sheet["A4"].data_type = "s"
    sheet.merge_cells("A1:B1")
    sheet.column_dimensions["B"].width = 33
    sheet["A3"].fill = PatternFill("solid", start_color="FF00FF00")
    sheet["B3"].comment = Comment("县里的批注", "县里")
    book.save(tmp_path / "古田县.xlsx")
    return tmp_path / "古田县.xlsx"


def marks(sheet: str) -> list[CellMark]:
    return [
        CellMark(sheet, "B3", 3, "张三", "身份证号只有 6 位。", "请核对。"),
        CellMark(sheet, "B1", 1, "", "没有填报单位。"),
        CellMark("", "", 0, "", "缺盖章扫描件。"),
    ]


def test_the_county_gets_its_own_workbook_back_with_its_cells_marked(roster: Path, tmp_path: Path) -> None:
    name = "古田县 '名单'"
    target = annotate(roster, tmp_path / "退回.xlsx", marks(name), ReturnSheet(above=("请于 7 月 1 日前更正后发回。",)))
    before, after = read_workbook(roster).sheets[0], read_workbook(target).sheets[1]
    assert (after.name, after.rows, after.merges) == (before.name, before.rows, before.merges)
    book = openpyxl.load_workbook(target)
    sheet = book[name]
    assert sheet["B3"].fill.start_color.rgb == "FFFFE699"
    assert "只有 6 位" in sheet["B3"].comment.text
    assert "县里的批注" in sheet["B3"].comment.text
    assert "填报单位" in sheet["A1"].comment.text
    assert sheet["A3"].fill.start_color.rgb == "FF00FF00"
    assert sheet.column_dimensions["B"].width == 33
    assert sheet["A4"].data_type == "s"


def test_a_sheet_in_front_lists_every_question_and_leads_to_its_cell(roster: Path, tmp_path: Path) -> None:
    target = annotate(roster, tmp_path / "退回.xlsx", marks("古田县 '名单'"), ReturnSheet(above=("请尽快更正。",)))
    book = openpyxl.load_workbook(target)
    front = book.worksheets[0]
    assert (front.title, book.active.title) == (SUMMARY_SHEET, SUMMARY_SHEET)
    rows = [row[:8] for row in read_workbook(target).sheets[0].rows]
    assert ("请尽快更正。",) in rows
    assert ("1", "古田县 '名单'", "3", "张三", "B3", "350199", "身份证号只有 6 位。", "请核对。") in rows
    assert ("3", None, None, None, None, None, "缺盖章扫描件。") in rows
    links = [cell.hyperlink.location or cell.hyperlink.target for row in front for cell in row if cell.hyperlink]
    assert links == ["'古田县 ''名单'''!B3", "'古田县 ''名单'''!A1"]
    assert [bool(sheet.sheet_view.tabSelected) for sheet in book.worksheets] == [True, False]


def test_marks_of_an_earlier_time_are_taken_away(roster: Path, tmp_path: Path) -> None:
    name = "古田县 '名单'"
    first = annotate(roster, tmp_path / "一.xlsx", marks(name))
    second = annotate(first, tmp_path / "二.xlsx", [CellMark(name, "A3", 3, "张三", "重名。")])
    book = openpyxl.load_workbook(second)
    assert book.sheetnames == [SUMMARY_SHEET, name]
    assert book[name]["B3"].comment.text == "县里的批注"
    assert book[name]["A3"].comment.text == "重名。"


def test_an_xls_comes_back_as_an_xlsx_with_the_same_values(tmp_path: Path) -> None:
    old = xlwt.Workbook()
    sheet = old.add_sheet("名单")
    sheet.write(0, 0, "姓名")
    sheet.write_merge(1, 2, 0, 1, "张三")
    sheet.write(1, 2, "350199199003071236")
    sheet.row(3).hidden = True
    sheet.write(3, 0, 1.5)
    old.save(str(tmp_path / "名单.xls"))
    target = annotate(tmp_path / "名单.xls", tmp_path / "退回.xls", [CellMark("名单", "C2", 2, "", "请核对。")])
    assert target.name == "退回.xlsx"
    before, after = read_workbook(tmp_path / "名单.xls").sheets[0], read_workbook(target).sheets[1]
    assert (after.rows, after.merges, after.hidden_rows) == (before.rows, before.merges, before.hidden_rows)


def test_an_ods_comes_back_as_an_xlsx(tmp_path: Path) -> None:
    row = f"<table:table-row>{ODS_CELL}</table:table-row>"
    (tmp_path / "a.ods").write_bytes(ods(f'<table:table table:name="名单">{row}</table:table>'))
    target = annotate(tmp_path / "a.ods", tmp_path / "b.xlsx", [CellMark("名单", "A1", 1, "", "请核对。")])
    assert read_workbook(target).sheets[1].rows == (("甲",),)


def test_a_file_that_cannot_be_read_is_not_written_back(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04")
    with pytest.raises(UserError):
        annotate(tmp_path / "a.xlsx", tmp_path / "b.xlsx", [])
    assert not (tmp_path / "b.xlsx").exists()
