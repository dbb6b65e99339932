"""A marked copy is the county's own file: what is not marked is there to the byte, also what no library here knows."""

import re
import warnings
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName

from lianbing_desktop.exchange.spreadsheets.roster_annotation import SUMMARY_SHEET, CellMark, ReturnSheet, annotate
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook

SAMPLES = sorted((Path(__file__).parents[3] / "samples" / "ningde-2022" / "rosters").glob("*.xlsx"))
EXTENSION = (
    b'<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" '
    b'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst>'
)
PICTURE = b"\x89PNG in a cell, as WPS keeps it"


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def opened(path: Path) -> openpyxl.Workbook:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says what it would lose
        return openpyxl.load_workbook(path)


def rewritten(path: Path, changed: dict[str, bytes]) -> Path:
    parts = parts_of(path) | changed
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """A roster with what openpyxl would lose: a newer extension in the sheet, a part it does not know."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "名单"
    for row in (["姓名", "身份证号"], ["张三", "350199"], [], ["李四", None]):
        sheet.append(row)
    sheet["A2"].fill = PatternFill("solid", start_color="FF00FF00")
    sheet["B2"].comment = Comment("县里的批注", "县里")
    other = book.create_sheet("说明")
    other["A1"] = "请勿改动"
    other.defined_names["_xlnm.Print_Area"] = DefinedName("_xlnm.Print_Area", attr_text="'说明'!$A$1")
    book.save(tmp_path / "古田县.xlsx")
    parts = parts_of(tmp_path / "古田县.xlsx")
    name = "xl/worksheets/sheet1.xml"
    sheet_xml = parts[name].replace(b"</worksheet>", EXTENSION + b"</worksheet>")
    return rewritten(tmp_path / "古田县.xlsx", {name: sheet_xml, "xl/media/cell.png": PICTURE})


def mark(cell: str, wrong: str = "请核对。") -> CellMark:
    return CellMark("名单", cell, int(re.sub(r"\D", "", cell)), "张三", wrong)


def test_only_the_marked_cells_and_what_lists_them_are_changed(roster: Path, tmp_path: Path) -> None:
    before = parts_of(roster)
    after = parts_of(annotate(roster, tmp_path / "退回.xlsx", [mark("A2")]))
    told = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"}
    sheet = {"xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels"}
    comments = {name for name in before if "omment" in name}
    same = set(before) - told - sheet - comments
    assert {name for name in same if before[name] != after[name]} == set()
    assert after["xl/media/cell.png"] == PICTURE
    was, now = before["xl/worksheets/sheet1.xml"], after["xl/worksheets/sheet1.xml"]
    style = re.compile(rb'(<c r="A2"[^>]*?) s="\d+"|\s?tabSelected="\d"|<(?:legacyDrawing|sheetView) [^>]*>')
    assert style.sub(b"", now) == style.sub(b"", was)
    assert EXTENSION in now


def test_the_countys_own_comment_and_colour_stay_and_come_back(roster: Path, tmp_path: Path) -> None:
    first = annotate(roster, tmp_path / "一.xlsx", [mark("B2", "号码不全。"), mark("B2", "电话不全。"), mark("A2")])
    sheet = opened(first)["名单"]
    assert sheet["B2"].comment.text == "县里的批注\n【退回核实】1. 号码不全。\n2. 电话不全。"
    assert sheet["A2"].fill.start_color.rgb == "FFFFE699"
    second = annotate(first, tmp_path / "二.xlsx", [mark("A4", "缺号码。")])
    sheet = opened(second)["名单"]
    assert sheet["B2"].comment.text == "县里的批注"
    assert sheet["A2"].comment is None
    assert sheet["A2"].fill.fill_type is None
    assert sheet["A4"].comment.text == "缺号码。"
    assert opened(second).sheetnames == [SUMMARY_SHEET, "名单", "说明"]


def test_cells_and_rows_that_are_not_there_are_made_to_be_marked(roster: Path, tmp_path: Path) -> None:
    places = ["B4", "D2", "A3", "C9"]
    target = annotate(roster, tmp_path / "退回.xlsx", [mark(place) for place in places])
    sheet = opened(target)["名单"]
    assert [sheet[place].comment.text for place in places] == ["请核对。"] * 4
    assert {sheet[place].fill.start_color.rgb for place in places} == {"FFFFE699"}
    assert read_workbook(target).sheets[1].rows[:4] == read_workbook(roster).sheets[0].rows[:4]


def test_names_that_belong_to_a_sheet_follow_it_behind_the_one_in_front(roster: Path, tmp_path: Path) -> None:
    target = annotate(roster, tmp_path / "退回.xlsx", [mark("A2")])
    book = opened(target)
    assert book["说明"].print_area == "'说明'!$A$1"
    assert book.active.title == SUMMARY_SHEET
    again = annotate(target, tmp_path / "再退.xlsx", [mark("A2")])
    assert opened(again)["说明"].print_area == "'说明'!$A$1"


def test_a_package_of_another_kind_is_marked_all_the_same(roster: Path, tmp_path: Path) -> None:
    parts = parts_of(roster)
    commented = parts["xl/styles.xml"].replace(b"<fonts", b"<!-- made elsewhere --><fonts", 1)
    odd = rewritten(roster, {"xl/styles.xml": commented})
    sheet = opened(annotate(odd, tmp_path / "退回.xlsx", [mark("A2")]))["名单"]
    assert sheet["A2"].comment.text == "请核对。"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_rosters_of_ningde_hold_what_they_held(path: Path, tmp_path: Path) -> None:
    name = read_workbook(path).sheets[0].name
    target = annotate(
        path, tmp_path / "退回.xlsx", [CellMark(name, "B5", 5, "", "请核对。")], ReturnSheet(below=("完",))
    )
    assert read_workbook(target).sheets[1:] == read_workbook(path).sheets
    assert set(parts_of(path)) <= set(parts_of(target))
    assert opened(target)[name]["B5"].comment.author == "报名审核"
