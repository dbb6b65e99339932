import datetime as dt
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook
from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableSheet, sheet_name, write_tables

LIST = TableSheet(
    title="参赛名单",
    headers=("序号", "姓名", "身份证号", "手机号码", "成绩", "日期"),
    rows=[
        (1, "=1+1", "350199199003071236", 19900000000, Decimal("95.50"), dt.date(2022, 7, 15)),
        (2, "#REF!", "35019919900307123X", "19900000001", None, None),
        (3, "䶮𬱖\x0b", "+8", "", Decimal(7), None),
    ],
    text_columns=frozenset({1, 2, 3}),
    notes_above=("填报单位：古田县",),
    notes_below=("合计：3 人", "审核人（签字）："),
)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "名单.xlsx"
    write_tables(path, [LIST])
    return path


def test_what_is_written_is_read_back_as_it_was(written: Path) -> None:
    (sheet,) = read_workbook(written).sheets
    assert sheet.name == "参赛名单"
    assert sheet.rows == (
        ("参赛名单",),
        ("填报单位：古田县",),
        LIST.headers,
        (1, "=1+1", "350199199003071236", "19900000000", 95.5, dt.datetime(2022, 7, 15)),
        (2, "#REF!", "35019919900307123X", "19900000001"),
        (3, "䶮𬱖", "+8", None, 7),
        ("合计：3 人",),
        ("审核人（签字）：",),
    )


def test_numbers_of_people_and_phones_are_text_cells(written: Path) -> None:
    sheet = openpyxl.load_workbook(written).active
    for cell in (sheet["B4"], sheet["C4"], sheet["D4"]):
        assert (cell.data_type, cell.number_format) == ("s", "@")
    assert sheet["E4"].number_format == "0.00"


def test_it_prints_on_a4_one_page_wide_with_the_header_on_every_page(written: Path) -> None:
    sheet = openpyxl.load_workbook(written).active
    assert (sheet.page_setup.paperSize, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (9, 1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.freeze_panes == "A4"
    assert sheet.column_dimensions["C"].width >= 20


def test_a_name_of_a_sheet_is_cut_to_what_a_sheet_may_be_called(tmp_path: Path) -> None:
    long = "古田县/屏南县:名单?" * 5
    table = TableSheet(title=long, headers=("姓名",), rows=[("张三",)])
    write_tables(tmp_path / "a.xlsx", [table, table])
    assert len({sheet.name for sheet in read_workbook(tmp_path / "a.xlsx").sheets}) == 2


@given(st.text())
def test_any_text_gives_a_name_openpyxl_takes(text: str) -> None:
    openpyxl.Workbook().create_sheet(sheet_name(text))


def test_rows_of_another_length_and_no_sheets_are_mistakes_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="1 values under 2 headers"):
        write_tables(tmp_path / "a.xlsx", [TableSheet("名单", ("姓名", "单位"), [("张三",)])])
    with pytest.raises(ValueError, match="needs a sheet"):
        write_tables(tmp_path / "a.xlsx", [])


def test_a_folder_that_is_gone_is_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write_tables(tmp_path / "没有" / "a.xlsx", [LIST])
    assert caught.value.code == "folder_missing"
    assert list(tmp_path.iterdir()) == []
