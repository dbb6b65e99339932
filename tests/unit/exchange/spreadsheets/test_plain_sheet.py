"""The quick look at a sheet's layout says what the full reading of its XML says, or nothing."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets import xlsx_layout
from lianbing_desktop.exchange.spreadsheets.package_check import Package
from lianbing_desktop.exchange.spreadsheets.plain_sheet import plain_layout
from lianbing_desktop.exchange.spreadsheets.sheet_layout import SheetLayout
from tests.hostile_files import ROWS, cell, pack, parts, worksheet

PART = "xl/worksheets/sheet1.xml"


def quick(path: Path, dates: frozenset[str] = frozenset()) -> SheetLayout | None:
    with Package(str(path), path.name) as package:
        return plain_layout(package, "表1", PART, dates)


def full(path: Path, monkeypatch: pytest.MonkeyPatch) -> SheetLayout | str:
    with monkeypatch.context() as patch:
        patch.setattr(xlsx_layout, "plain_layout", lambda *_: None)
        try:
            return xlsx_layout.xlsx_layouts(str(path), path.name)[0]
        except UserError as error:
            return error.code


def as_it_is_used(layout: SheetLayout) -> tuple[object, ...]:
    last = max(layout.filled_rows, default=-1)
    return layout.filled_rows, last, layout.last_column, layout.hidden_rows, layout.hidden_columns, layout.errors


def agrees(path: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the quick look knew the sheet; whatever it knows must be so."""
    found, truth = quick(path), full(path, monkeypatch)
    if found is None:
        return False
    assert isinstance(truth, SheetLayout), truth
    assert as_it_is_used(found) == as_it_is_used(truth)
    return True


def rows_of(count: int) -> list[list[object]]:
    return [["霞浦县", number, f"陈<{number}>", None, 19900000000 + number, ""] for number in range(count)]


@pytest.mark.parametrize("count", [1, 40, 9000])
def test_sheets_as_the_libraries_write_them_are_known(
    count: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    page = book.add_worksheet()
    plain = Workbook(write_only=True)
    other = plain.create_sheet()
    for number, row in enumerate(rows_of(count)):
        words = [str(value).strip("<>") if isinstance(value, str) else value for value in row]
        page.write_row(number, 0, [value for value in words if value is not None])
        other.append([value.replace("<", "").replace(">", "") if isinstance(value, str) else value for value in words])
    page.set_row(count // 2, None, None, {"hidden": True})
    book.close()
    plain.save(tmp_path / "b.xlsx")
    assert agrees(tmp_path / "a.xlsx", monkeypatch)
    assert agrees(tmp_path / "b.xlsx", monkeypatch)


@pytest.mark.parametrize(
    "rows",
    [
        f'<row r="1">{cell("A1")}<c r="B1"><f>A1</f><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>',
        "<row r='1'><c r='A1'><v>1</v></c></row>",
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="XFD1"><v>1</v></c></row>',
        "<row><c><v>1</v></c></row>",
        '<row r="1"><!-- <c r="B9"><v>1</v></c> --><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><is><r><t>甲</t></r></is></c></row>',
        '<row r="1" hidden = "1"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A9"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><is><t>甲&amp;乙</t></is></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<v>]]></t></is></c></row>',
        '<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="3"><x:c r="C3"/></x:row>',
    ],
)
def test_anything_out_of_the_ordinary_is_left_to_the_full_reading(
    rows: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.xlsx").write_bytes(pack(parts(worksheet(rows))))
    assert not agrees(tmp_path / "a.xlsx", monkeypatch)


def test_a_hidden_column_and_a_chinese_date_are_left_to_the_full_reading(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(pack(parts(worksheet(before='<cols><col min="1" max="2" hidden="1"/></cols>'))))
    assert quick(tmp_path / "a.xlsx") is None
    (tmp_path / "b.xlsx").write_bytes(pack(parts(worksheet('<row r="1"><c r="A1" s="7"><v>44000</v></c></row>'))))
    assert quick(tmp_path / "b.xlsx") is not None
    assert quick(tmp_path / "b.xlsx", frozenset({"7"})) is None


def test_formulas_behind_the_rows_are_no_cells(tmp_path: Path) -> None:
    """Lists to choose from that name another sheet bring <xm:f> elements of their own."""
    lists = '<extLst><ext><x14:f xmlns:x14="x">表2!$A$1:$A$5</x14:f><v>1</v></ext></extLst>'
    formula = '<row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row>'
    for name, rows in (("plain", ROWS), ("formula", ROWS + formula)):
        (tmp_path / f"{name}.xlsx").write_bytes(pack(parts(worksheet(rows, after=lists))))
        layout = xlsx_layout.xlsx_layouts(str(tmp_path / f"{name}.xlsx"), "a")[0]
        assert layout.errors == {}
        assert layout.last_column == 1


SPOILS = (
    "<",
    ">",
    "/",
    '"',
    " ",
    "r=",
    "c",
    "v",
    "<v>",
    "</v>",
    "<c ",
    "</row>",
    "<!--",
    "&lt;",
    "\x01",
    "hidden",
    "9",
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spoils=st.lists(st.tuples(st.integers(0, 900), st.integers(0, 6), st.sampled_from(SPOILS)), max_size=3))
def test_no_spoilt_sheet_is_taken_for_a_plain_one(
    spoils: list[tuple[int, int, str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    xml = worksheet(ROWS + '<row r="5" hidden="1"><c r="C5" s="1"><v>7</v></c><c r="D5" s="2"/></row>')
    for at, length, text in spoils:
        xml = xml[:at] + text + xml[at + length :]
    (tmp_path / "a.xlsx").write_bytes(pack(parts(xml)))
    agrees(tmp_path / "a.xlsx", monkeypatch)


def test_a_part_read_twice_counts_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(1, 3000))
    content = pack(parts(worksheet(rows + '<row r="3000"><c r="A3000"><f>1</f><v>1</v></c></row>')))
    (tmp_path / "a.xlsx").write_bytes(content)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        size = sum(info.file_size for info in package.filelist)
    monkeypatch.setattr("lianbing_desktop.exchange.spreadsheets.package_check.MAX_INFLATED", size + 100)
    assert xlsx_layout.xlsx_layouts(str(tmp_path / "a.xlsx"), "a")[0].last_row == 2999
