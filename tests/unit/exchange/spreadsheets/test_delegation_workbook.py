from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
import xlwt

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets import delegation_template
from lianbing_desktop.exchange.spreadsheets.delegation_template import fill_template
from lianbing_desktop.exchange.spreadsheets.delegation_workbook import (
    DelegationPaper,
    PassedOver,
    Seat,
    write_delegation,
)
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook


def seat(number: int, group: str) -> Seat:
    return Seat(
        number=number,
        group=group,
        name=f"=张{number}",
        sex="女",
        unit="古田县",
        id_number=f"3501991990030712{number:02}",
        phone=f"199000000{number:02}",
        workplace="古田县人力资源和社会保障局",
        title="科员",
        place=number,
        score=Decimal("95.50"),
        stars=3,
        points=980,
        as_of="2022年8月18日",
        reason="个人总分第 1 名，符合条件。",
    )


PAPER = DelegationPaper(
    title="宁德市参加省级赛代表队名单",
    city="宁德市",
    contest="2022 年练兵比武",
    date="2022年8月19日",
    seats=[seat(n, "A 队" if n < 4 else "B 队" if n < 7 else "个人") for n in range(1, 21)],
    reserves=[seat(21, "候补")],
    passed_over=[PassedOver("李四", "屏南县", 2, Decimal("94.00"), "已获全国人社知识通。")],
    remarks=("尚缺 1 人。",),
)


class TestOwnLayout:
    def test_every_seat_has_its_facts_and_its_reason(self, tmp_path: Path) -> None:
        write_delegation(tmp_path / "a.xlsx", PAPER)
        seats, reserves, passed = read_workbook(tmp_path / "a.xlsx").sheets
        assert [seats.name, reserves.name, passed.name] == ["代表队名单", "候补名单", "未入选说明"]
        assert seats.rows[3][:7] == (1, "A 队", "=张1", "女", "古田县", "350199199003071201", "19900000001")
        assert seats.rows[3][9:] == (1, 95.5, 3, 980, "2022年8月18日", "个人总分第 1 名，符合条件。")
        assert [row[2] for row in seats.rows[3:23]] == [each.name for each in PAPER.seats]
        assert seats.rows[23] == ("合计：20 人，其中A 队 3 人，B 队 3 人，个人 14 人。",)
        assert seats.rows[24] == ("尚缺 1 人。",)
        assert "单位负责人（签字）" in str(seats.rows[25][0])
        assert reserves.rows[3][2] == "=张21"
        assert passed.rows[2] == (1, "李四", "屏南县", 2, 94, "已获全国人社知识通。")

    def test_sheets_for_nobody_are_left_out(self, tmp_path: Path) -> None:
        paper = DelegationPaper("名单", "宁德市", "比武", "2022年8月19日", [])
        write_delegation(tmp_path / "a.xlsx", paper)
        (sheet,) = read_workbook(tmp_path / "a.xlsx").sheets
        assert sheet.rows[3] == ("合计：0 人。",)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "{{城市}}代表队报送表（共 {{合计}} 人）"
    sheet.merge_cells("A1:D1")
    for column, text in enumerate(("序号", "姓名", "身份证号", "职务"), start=1):
        sheet.cell(2, column).value = text
    for column, text in enumerate(("{{序号}}", "{{姓名}}", "{{身份证号}}", "{{单位}}{{职务}}"), start=1):
        sheet.cell(3, column).value = text
    sheet.row_dimensions[3].height = 31
    sheet["A4"] = "队长：{{seat1.name}}，{{不认识}}"
    sheet.merge_cells("A4:D4")
    sheet.row_dimensions[4].height = 44
    sheet["A5"] = "=COUNTA(B3:B3)"
    book.save(tmp_path / "模板.xlsx")
    return tmp_path / "模板.xlsx"


class TestTemplateWithPlaceholders:
    def test_the_row_is_repeated_for_every_seat_and_the_rest_moves_down(self, template: Path, tmp_path: Path) -> None:
        fill_template(template, tmp_path / "b.xlsx", PAPER)
        sheet = read_workbook(tmp_path / "b.xlsx").sheets[0]
        assert sheet.rows[0] == ("宁德市代表队报送表（共 20 人）",)
        assert sheet.rows[2:22] == tuple((each.number, each.name, each.id_number, "古田县科员") for each in PAPER.seats)
        assert sheet.rows[22] == ("队长：=张1，{{不认识}}",)
        assert {(area.top, area.right) for area in sheet.merges} == {(0, 3), (22, 3)}
        written = openpyxl.load_workbook(tmp_path / "b.xlsx").active
        assert [written.row_dimensions[row].height for row in (3, 22, 23)] == [31, 31, 44]

    def test_a_row_of_a_group_is_repeated_for_that_group_only(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        book.active["A1"] = "{{B 队.姓名}}"
        book.active["A2"] = "以下空白"
        book.save(tmp_path / "a.xlsx")
        fill_template(tmp_path / "a.xlsx", tmp_path / "b.xlsx", PAPER)
        rows = read_workbook(tmp_path / "b.xlsx").sheets[0].rows
        assert rows == (("=张4",), ("=张5",), ("=张6",), ("以下空白",))


class TestTemplateWithHeader:
    @pytest.mark.parametrize("free", [0, 3, 30])
    def test_the_rows_below_the_header_are_filled_and_what_follows_stays(self, tmp_path: Path, free: int) -> None:
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.append(["报送表"])
        sheet.append(["序号", "姓 名", "身份证\n号码", "单位", "备注"])
        for number in range(1, free + 1):
            sheet.append([number])
        sheet.append(["填表人：", None, None, "签字"])
        sheet.merge_cells(start_row=free + 3, end_row=free + 3, start_column=1, end_column=2)
        book.save(tmp_path / "a.xlsx")
        fill_template(tmp_path / "a.xlsx", tmp_path / "b.xlsx", PAPER)
        (read,) = read_workbook(tmp_path / "b.xlsx").sheets
        assert [row[:4] for row in read.rows[2:22]] == [(s.number, s.name, s.id_number, s.unit) for s in PAPER.seats]
        last = 2 + max(free, 20)
        assert read.rows[last] == ("填表人：", None, None, "签字")
        assert [(area.top, area.right) for area in read.merges] == [(last, 1)]

    def test_a_placeholder_for_the_city_alone_does_not_leave_the_list_below_it_empty(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        book.active.append(["报送单位：{{报送单位}}"])
        book.active.append(["序号", "姓名", "单位"])
        book.save(tmp_path / "a.xlsx")
        fill_template(tmp_path / "a.xlsx", tmp_path / "b.xlsx", PAPER)
        rows = read_workbook(tmp_path / "b.xlsx").sheets[0].rows
        assert rows[0][0] == "报送单位：宁德市"
        assert [row[1] for row in rows[2:]] == [one.name for one in PAPER.seats]

    def test_rows_under_a_two_row_header_begin_below_it(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        sheet = book.active
        sheet["A1"], sheet["B1"], sheet["B2"] = "姓名", "单位", "（全称）"
        sheet.merge_cells("A1:A2")
        book.save(tmp_path / "a.xlsx")
        fill_template(tmp_path / "a.xlsx", tmp_path / "b.xlsx", PAPER)
        assert read_workbook(tmp_path / "b.xlsx").sheets[0].rows[2] == ("=张1", "古田县")


class TestTemplatesThatCannotBeFilled:
    def refused(self, template: Path, tmp_path: Path) -> str:
        with pytest.raises(UserError) as caught:
            fill_template(template, tmp_path / "b.xlsx", PAPER)
        assert not (tmp_path / "b.xlsx").exists()
        return caught.value.code

    def test_one_without_any_place_is_refused(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        book.active["A1"] = "姓名"
        book.save(tmp_path / "a.xlsx")
        assert self.refused(tmp_path / "a.xlsx", tmp_path) == "template_has_no_places"

    def test_an_xls_is_refused(self, tmp_path: Path) -> None:
        book = xlwt.Workbook()
        book.add_sheet("a").write(0, 0, "{{姓名}}")
        book.save(str(tmp_path / "a.xls"))
        assert self.refused(tmp_path / "a.xls", tmp_path) == "template_is_not_xlsx"

    def test_a_cell_that_reads_back_differently_is_refused(
        self, template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        honest = delegation_template._compare

        def spoilt(book: openpyxl.Workbook, path: Path, file: str, filled: object) -> None:
            other = openpyxl.load_workbook(path)
            other.active["C5"] = "350199199003071299"
            other.save(path)
            honest(book, path, file, filled)

        monkeypatch.setattr(delegation_template, "_compare", spoilt)
        assert self.refused(template, tmp_path) == "workbook_differs_after_writing"
