import datetime as dt
import sys
import time
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
import xlwt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.styles import Font

from lianbing_desktop.domain.intake.roster import read_roster
from lianbing_desktop.domain.intake.sheet import CellError, MergedRange, Sheet, Workbook
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets import reader_process
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook, read_workbooks
from lianbing_desktop.exchange.spreadsheets.xlsx_layout import xlsx_layouts
from tests.hostile_files import book, cell
from tests.unit.domain.intake.intake_sheets import headers, units_of


def only_sheet(path: Path) -> Sheet:
    (sheet,) = read_workbook(path).sheets
    return sheet


def plain(path: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    for row in rows or (["姓名"], ["张三"]):
        book.active.append(row)
    book.save(path)
    return path


def refused(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        read_workbook(path)
    assert caught.value.params["file"] == path.name
    return caught.value.code


@pytest.fixture
def rich(tmp_path: Path) -> Path:
    path = tmp_path / "名单.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("名单")
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    text = book.add_format({"num_format": "@"})
    sheet.write_row(0, 0, [1, 1.5, True, 350199199003071234])
    sheet.write_datetime(0, 4, dt.datetime(1990, 10, 1), day)
    sheet.write_datetime(0, 5, dt.datetime(1990, 10, 1, 8, 30), day)
    sheet.write_formula(0, 6, "=1+1", None, 2)
    sheet.write_formula(0, 7, "=NA()", None, "#N/A")
    sheet.write_string(0, 8, " 张 三\u200b ")
    sheet.write_number(0, 9, 19900000000, text)
    sheet.write_number(0, 10, 0.25, book.add_format({"num_format": "0%"}))
    sheet.write_rich_string(1, 0, "张", book.add_format({"bold": True}), "三", "丰")
    sheet.write_string(1, 1, "两行\n文字")
    sheet.write_string(1, 2, "_x000D_")
    sheet.write_string(1, 3, "䶮㛃𬱖")
    sheet.merge_range(2, 2, 4, 5, "合并")
    sheet.set_row(3, None, None, {"hidden": True})
    sheet.set_row(1, None, None, {"hidden": True})
    sheet.set_column(1, 1, None, None, {"hidden": True})
    book.add_worksheet("示例").hide()
    book.close()
    return path


class TestValues:
    def test_every_kind_of_value_comes_as_the_file_holds_it(self, rich: Path) -> None:
        sheet = read_workbook(rich).sheets[0]
        assert sheet.rows[0] == (
            1,
            1.5,
            True,
            3.501991990030712e17,
            dt.datetime(1990, 10, 1),
            dt.datetime(1990, 10, 1, 8, 30),
            2,
            CellError("#N/A"),
            " 张 三\u200b ",
            19900000000,
            0.25,
        )
        assert sheet.rows[1] == ("张三丰", "两行\n文字", "_x000D_", "䶮㛃𬱖")

    def test_a_number_too_long_to_be_exact_stays_a_float(self, rich: Path) -> None:
        kinds = [type(value) for value in read_workbook(rich).sheets[0].rows[0][:4]]
        assert kinds == [int, float, bool, float]

    def test_hidden_sheets_rows_and_columns_are_read_and_marked(self, rich: Path) -> None:
        first, second = read_workbook(rich).sheets
        assert first.hidden_rows == {1}
        assert first.hidden_columns == {1}
        assert (first.hidden, second.hidden) == (False, True)

    def test_merged_areas_keep_their_bounds(self, rich: Path) -> None:
        assert read_workbook(rich).sheets[0].merges == (MergedRange(2, 2, 4, 5),)

    def test_dates_counted_from_1904_are_the_same_days(self, tmp_path: Path) -> None:
        book = xlsxwriter.Workbook(tmp_path / "mac.xlsx", {"date_1904": True})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        book.add_worksheet().write_datetime(0, 0, dt.datetime(1990, 10, 1), day)
        book.close()
        assert only_sheet(tmp_path / "mac.xlsx").rows == ((dt.datetime(1990, 10, 1),),)

    def test_the_chinese_built_in_date_formats_are_dates(self, tmp_path: Path) -> None:
        book = xlsxwriter.Workbook(tmp_path / "a.xlsx")
        for column, number in enumerate((31, 57, 58)):
            sheet = book.worksheets()[0] if column else book.add_worksheet()
            sheet.write_number(0, column, 33147, book.add_format({"num_format": number}))
        book.close()
        assert only_sheet(tmp_path / "a.xlsx").rows == ((dt.datetime(1990, 10, 1),) * 3,)

    def test_a_formula_no_program_has_computed_is_an_error_and_not_an_empty_cell(self, tmp_path: Path) -> None:
        assert only_sheet(plain(tmp_path / "a.xlsx", ["=A2&B2", 5], [None, "x"])).rows == (
            (CellError("=?"), 5),
            (None, "x"),
        )

    def test_an_xls_tells_hidden_rows_columns_and_errors_as_well(self, tmp_path: Path) -> None:
        book = xlwt.Workbook()
        sheet = book.add_sheet("名单")
        sheet.write(0, 0, "姓名")
        sheet.write(1, 0, 350199199003071234)
        sheet.write(1, 1, dt.datetime(1990, 10, 1), xlwt.easyxf(num_format_str="yyyy-mm-dd"))
        sheet.write_merge(2, 3, 0, 1, "合并")
        sheet.row(1).hidden = True
        sheet.col(3).hidden = True
        sheet.write(4, 3, "x")
        sheet.row(5).set_cell_error(0, "#REF!")
        book.save(str(tmp_path / "名单.et"))
        read = read_workbook(tmp_path / "名单.et")
        (found,) = read.sheets
        assert read.kind == "xls"
        assert found.rows[:3] == (("姓名",), (3.501991990030712e17, dt.datetime(1990, 10, 1)), ("合并",))
        assert found.rows[5] == (CellError("#REF!"),)
        assert (found.hidden_rows, found.hidden_columns) == ({1}, {3})
        assert found.merges == (MergedRange(2, 0, 3, 1),)

    def test_an_xlsx_under_the_name_of_an_xls_is_told_by_its_content(self, tmp_path: Path) -> None:
        plain(tmp_path / "名单.xlsx").rename(tmp_path / "名单.xls")
        assert read_workbook(tmp_path / "名单.xls").kind == "xlsx"

    @settings(
        max_examples=10,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )
    @given(
        rows=st.lists(
            st.lists(
                st.none()
                | st.integers(-(10**14), 10**14)
                | st.booleans()
                | st.text("张三䶮𬱖 ab<&\"'\u3000\u200b\n=+-_x0D", min_size=1, max_size=8).filter(str.strip),
                min_size=1,
                max_size=6,
            ),
            min_size=1,
            max_size=12,
        )
    )
    def test_what_was_written_is_what_is_read(self, tmp_path: Path, rows: list[list[object]]) -> None:
        book = openpyxl.Workbook()
        for row, values in enumerate(rows, start=1):
            for column, value in enumerate(values, start=1):
                cell = book.active.cell(row, column)
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"
        book.save(tmp_path / "a.xlsx")
        expected = {(r, c): v for r, row in enumerate(rows) for c, v in enumerate(row) if v is not None}
        if not expected:
            assert refused(tmp_path / "a.xlsx") == "workbook_has_no_cells"
            return
        sheet = only_sheet(tmp_path / "a.xlsx")
        read = {(r, c): v for r, row in enumerate(sheet.rows) for c, v in enumerate(row) if v is not None}
        assert read == expected


class TestPaths:
    def test_a_missing_file_is_said_so(self, tmp_path: Path) -> None:
        assert refused(tmp_path / "没有.xlsx") == "file_missing"

    def test_a_folder_is_said_so(self, tmp_path: Path) -> None:
        assert refused(tmp_path) == "file_is_folder"

    def test_a_folder_named_like_our_libraries_changes_nothing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "json.py").write_text("raise SystemExit(3)")
        monkeypatch.chdir(plain(tmp_path / "a.xlsx").parent)
        assert read_workbook(Path("a.xlsx")).file == "a.xlsx"

    def test_one_bad_file_does_not_stop_the_others_and_progress_names_each(self, tmp_path: Path) -> None:
        (tmp_path / "b.xlsx").write_bytes(b"")
        paths = [plain(tmp_path / "a.xlsx"), tmp_path / "b.xlsx", plain(tmp_path / "c.xlsx")]
        told: list[tuple[int, int, str]] = []
        first, second, third = read_workbooks(paths, lambda *step: told.append(step))
        assert isinstance(first, Workbook)
        assert isinstance(second, UserError)
        assert isinstance(third, Workbook)
        assert told == [(1, 3, "a.xlsx"), (2, 3, "b.xlsx"), (3, 3, "c.xlsx")]


def child(body: str) -> list[str]:
    """A reading process that does as it should for other files and `body` for one named bad.xlsx."""
    return [
        sys.executable,
        "-c",
        "import os, sys, json, time\n"
        "from lianbing_desktop.exchange.spreadsheets import reader_process\n"
        "honest = reader_process._answer\n"
        "def answer(path, file):\n"
        "    if file != 'bad.xlsx':\n"
        "        return honest(path, file)\n"
        f"    {body}\n"
        "reader_process._answer = answer\n"
        "sys.exit(reader_process.main())\n",
    ]


class TestMisbehavingChildren:
    @pytest.mark.parametrize(
        ("body", "code"),
        [
            ("os.abort()", "workbook_reader_stopped"),
            ("os._exit(0)", "workbook_reader_stopped"),
            ("time.sleep(60)", "workbook_takes_too_long"),
            ("while True: pass", "workbook_takes_too_long"),
            ("os.write(1, b'nonsense\\n'); return {}", "workbook_reader_stopped"),
            ("os.write(1, b'[' * 100000 + b'\\n'); return {}", "workbook_reader_stopped"),
            ("return {'workbook': {'kind': 'xlsx', 'sheets': [{'name': 1}]}}", "workbook_reader_stopped"),
            ("os.close(1); time.sleep(60)", "workbook_takes_too_long workbook_reader_stopped"),
        ],
    )
    def test_that_file_alone_is_refused_and_the_rest_is_read(self, tmp_path: Path, body: str, code: str) -> None:
        paths = [plain(tmp_path / name) for name in ("a.xlsx", "bad.xlsx", "c.xlsx")]
        began = time.monotonic()
        first, second, third = read_workbooks(paths, command=child(body), seconds=1.5)
        assert time.monotonic() - began < 10
        assert isinstance(first, Workbook)
        assert isinstance(second, UserError)
        assert second.code in code
        assert isinstance(third, Workbook)

    @pytest.mark.skipif(sys.platform != "linux", reason="only Linux caps what a process may reserve")
    def test_memory_beyond_the_cap_is_refused_and_the_rest_is_read(self, tmp_path: Path) -> None:
        paths = [plain(tmp_path / name) for name in ("a.xlsx", "bad.xlsx", "c.xlsx")]
        greedy = child("return honest(path, file) if len(bytearray(3 << 30)) < 0 else {}").copy()
        greedy[2] = (
            greedy[2]
            .replace("reader_process._answer = answer", "reader_process.read = answer")
            .replace("honest = reader_process._answer", "honest = reader_process.read")
        )
        first, second, third = read_workbooks(paths, command=greedy)
        assert isinstance(first, Workbook)
        assert isinstance(second, UserError)
        assert second.code == "workbook_needs_too_much_memory"
        assert isinstance(third, Workbook)

    def test_a_fault_of_our_own_is_not_blamed_on_the_file(self, tmp_path: Path) -> None:
        with pytest.raises(RuntimeError, match="oh no"):
            read_workbooks([plain(tmp_path / "bad.xlsx")], command=child("return {'bug': 'oh no'}"))

    def test_what_progress_raises_ends_the_reading(self, tmp_path: Path) -> None:
        def cancel(number: int, _total: int, _file: str) -> None:
            if number == 2:
                raise InterruptedError

        with pytest.raises(InterruptedError):
            read_workbooks([plain(tmp_path / "a.xlsx")] * 3, cancel)


class TestRowCounts:
    def test_rows_the_library_does_not_give_are_noticed(self, tmp_path: Path) -> None:
        path = str(plain(tmp_path / "a.xlsx", ["姓名"], ["张三"], ["李四"]))
        (layout,) = xlsx_layouts(path, "a.xlsx")
        for lost in ([["姓名"], ["张三"]], [["姓名"], [""], ["李四"]]):
            with pytest.raises(UserError) as caught:
                reader_process._compare(lost, layout, "名单", path, "a.xlsx")
            assert caught.value.code == "workbook_rows_lost"

    def test_rows_of_empty_strings_are_no_loss(self, tmp_path: Path) -> None:
        empty = '<c r="A{0}" t="inlineStr"><is><t></t></is></c><c r="B{0}"><v></v></c><c r="C{0}" t="str"><v/></c>'
        rows = "".join(f'<row r="{n}">{empty.format(n)}</row>' for n in (2, 4))
        (tmp_path / "a.xlsx").write_bytes(book(f'<row r="1">{cell("A1")}</row>{rows}'))
        assert only_sheet(tmp_path / "a.xlsx").rows[0] == ("甲",)

    @pytest.mark.parametrize("writer", ["openpyxl", "xlsxwriter", "constant memory"])
    def test_every_row_of_every_writer_is_read(self, tmp_path: Path, writer: str) -> None:
        rows = [[f"{n}号", n, "", None] if n % 7 else [] for n in range(500)]
        if writer == "openpyxl":
            plain(tmp_path / "a.xlsx", *rows)
        else:
            made = xlsxwriter.Workbook(tmp_path / "a.xlsx", {"constant_memory": writer != "xlsxwriter"})
            sheet = made.add_worksheet()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            made.close()
        read = only_sheet(tmp_path / "a.xlsx").rows
        assert [row[:2] for row in read] == [tuple(row[:2]) for row in rows]


def test_a_person_struck_through_in_the_sheet_is_read_and_asked_about(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (("姓名", "身份证号"), ("薛思", "350199199001010111"), ("林然", "350199199001010218")):
        book.active.append(row)
    for crossed_out in book.active[2]:
        crossed_out.font = Font(strike=True)
    book.active["B3"].font = Font(strike=False)
    book.save(tmp_path / "古田县.xlsx")
    (sheet,) = (workbook := read_workbook(tmp_path / "古田县.xlsx")).sheets
    assert sheet.struck == {(1, 0), (1, 1)}
    rows = read_roster(workbook, units_of("宁德市"), headers()).rows
    assert [(row.name, [problem.code for problem in row.problems]) for row in rows] == [
        ("薛思", ["row_struck"]),
        ("林然", []),
    ]
