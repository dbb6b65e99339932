"""Rosters with the habits counties have: each class is one kind of them."""

import pytest

from lianbing_desktop.domain.intake.roster import RosterReading, read_roster
from lianbing_desktop.domain.intake.sheet import CellError
from lianbing_desktop.domain.problem import Severity
from tests.unit.domain.intake.intake_sheets import (
    ROSTER_HEADER,
    codes,
    headers,
    id_of,
    person,
    roster,
    sheet,
    units_of,
    who,
    workbook,
)

SIMPLE = ("参赛单位", "姓名", "身份证号")


class TestWhereTheUnitComesFrom:
    def test_the_file_name_when_nothing_else_says(self) -> None:
        assert who(roster([ROSTER_HEADER, person(1, "甲一")], file="霞浦县报名表.xlsx").rows) == [("霞浦县", "甲一")]

    def test_the_given_unit_before_the_file_name_and_after_the_sheet(self) -> None:
        units = units_of("宁德市")
        rows = [ROSTER_HEADER, person(1, "甲一")]
        given = units.find("蕉城区")
        plain = read_roster(workbook(sheet(rows), file="霞浦.xlsx"), units, headers(), given)
        sheet_named = read_roster(workbook(sheet(rows, "福鼎市"), file="霞浦.xlsx"), units, headers(), given)
        assert who(plain.rows) == [("蕉城区", "甲一")]
        assert who(sheet_named.rows) == [("福鼎市", "甲一")]

    def test_the_form_line_before_the_title_before_the_sheet(self) -> None:
        rows = [
            ["古田县参赛名单"],
            ["填报单位（盖章）：霞浦县人社局", "", "填报时间：6月"],
            ROSTER_HEADER,
            person(1, "甲一"),
        ]
        reading = roster(rows, name="福鼎市")
        assert who(reading.rows) == [("霞浦县", "甲一")]
        assert reading.tables[0].unit_source == "form"
        assert who(roster([rows[0], *rows[2:]], name="福鼎市").rows) == [("古田县", "甲一")]

    def test_the_form_line_in_two_cells(self) -> None:
        rows = [["填报单位", "屏南县人社局", "填报时间", "2022.6"], ROSTER_HEADER, person(1, "甲一")]
        assert who(roster(rows).rows) == [("屏南县", "甲一")]

    def test_the_unit_column_before_all(self) -> None:
        reading = roster([["霞浦县名单"], SIMPLE, ["蕉城区", "甲一", id_of(1)]], file="古田.xlsx")
        assert who(reading.rows) == [("蕉城区", "甲一")]

    def test_two_units_in_one_sheet_under_headings(self) -> None:
        rows = [
            ["全市名单"],
            ROSTER_HEADER,
            ["一、蕉城区"],
            person(1, "甲一"),
            ["二、福鼎市（1人）"],
            person(2, "乙一"),
        ]
        reading = roster([*rows, ["三、东侨开发区"], person(3, "丙一"), ["四、市本级"], person(4, "丁一")])
        assert who(reading.rows) == [("蕉城区", "甲一"), ("福鼎市", "乙一"), ("市本级", "丁一")]
        assert [(row.name, row.reason) for row in reading.left_out] == [("丙一", "unknown_unit")]

    def test_two_tables_in_one_sheet_under_titles(self) -> None:
        rows = [["蕉城区名单"], ROSTER_HEADER, person(1, "甲一"), [], ["福鼎市名单"], ROSTER_HEADER, person(2, "乙一")]
        assert who(roster(rows).rows) == [("蕉城区", "甲一"), ("福鼎市", "乙一")]

    def test_a_form_line_between_tables(self) -> None:
        rows = [ROSTER_HEADER, person(1, "甲一"), ["填报单位：福鼎市"], ROSTER_HEADER, person(2, "乙一")]
        assert who(roster(rows, file="霞浦.xlsx").rows) == [("霞浦县", "甲一"), ("福鼎市", "乙一")]

    def test_a_workplace_that_is_exactly_a_bureau(self) -> None:
        rows = [["姓名", "工作单位", "身份证号"], ["甲一", "屏南县人力资源和社会保障局", id_of(1)]]
        reading = roster([*rows, ["甲二", "宁德市社会保险中心", id_of(2)]])
        assert who(reading.rows) == [("屏南县", "甲一")]
        assert [(row.name, row.reason) for row in reading.left_out] == [("甲二", "unknown_unit")]

    def test_an_unknown_unit_in_the_column_is_never_replaced(self) -> None:
        reading = roster([SIMPLE, ["东侨开发区", "甲一", id_of(1)]], file="霞浦县.xlsx")
        assert reading.rows == ()
        (row,) = reading.left_out
        assert (row.reason, row.unit_text, row.unit_id) == ("unknown_unit", "东侨开发区", "")
        assert row.problems[0].params["raw"] == "东侨开发区"
        assert row.problems[0].place.cell == "A2"

    def test_the_bureau_of_the_city_within_a_county_level_city_is_the_countys(self) -> None:
        rows = [["填报单位：晋江市人社局"], ["单位", "姓名", "身份证号"], ["市人社局", "甲一", id_of(1)]]
        assert who(roster(rows, city="泉州市").rows) == [("晋江市", "甲一")]

    def test_sanyuan_is_not_sanming_and_old_counties_are_todays(self) -> None:
        names = ["三元", "三明市", "梅列区", "沙县", "市人社局"]
        reading = roster(
            [SIMPLE, *([name, f"甲{name[0]}", id_of(at)] for at, name in enumerate(names, 1))], city="三明市"
        )
        assert [row.unit_text for row in reading.rows] == ["三元区", "三元区", "沙县区", "市本级"]
        assert [row.unit_text for row in reading.left_out] == ["三明市"]

    def test_of_two_unit_columns_the_first_that_is_known(self) -> None:
        rows = [["代表队", "县（市、区）", "姓名", "身份证号"], ["一队", "霞浦县", "甲一", id_of(1)]]
        assert who(roster(rows).rows) == [("霞浦县", "甲一")]
        unknown = roster([rows[0], ["一队", "某县", "甲一", id_of(1)]])
        assert [row.unit_text for row in unknown.left_out] == ["一队"]


class TestUnitColumnsWithGaps:
    def test_a_merged_unit_counts_for_its_rows(self) -> None:
        rows = [SIMPLE, ["霞浦县", "甲一", id_of(1)], [None, "甲二", id_of(2)], ["蕉城", "乙一", id_of(3)]]
        reading = roster(rows, merges=[(1, 0, 2, 0)])
        assert who(reading.rows) == [("霞浦县", "甲一"), ("霞浦县", "甲二"), ("蕉城区", "乙一")]

    def test_an_unmerged_unit_written_once_counts_for_the_rows_below(self) -> None:
        rows = [
            SIMPLE,
            ["霞浦县", "甲一", id_of(1)],
            ["", "甲二", id_of(2)],
            ["蕉城", "乙一", id_of(3)],
            [None, "乙二", id_of(4)],
        ]
        assert [unit for unit, _ in who(roster(rows).rows)] == ["霞浦县", "霞浦县", "蕉城区", "蕉城区"]

    def test_a_gap_between_two_units_written_in_every_row_is_asked_about(self) -> None:
        units = ["霞浦县", "霞浦县", "", "蕉城区", "蕉城区", "", "蕉城区"]
        reading = roster([SIMPLE, *([unit, f"甲{at}乙", id_of(at)] for at, unit in enumerate(units, 1))])
        assert [row.reason for row in reading.left_out] == ["unknown_unit"]
        assert reading.left_out[0].place.row == 4
        assert reading.left_out[0].problems[0].params == {"raw": ""}
        assert reading.rows[-2].unit_text == "蕉城区"


class TestHeaders:
    def test_two_rows_with_merged_groups(self) -> None:
        rows = [
            ["参赛单位", "基本信息", "", "", "联系方式", ""],
            ["", "姓 名", "性 别", "公民身份号码", "手机", "办公电话"],
            ["霞浦县", "甲一", "男", id_of(1), "19900000001", "0593-2888888"],
        ]
        reading = roster(rows, merges=[(0, 0, 1, 0), (0, 1, 0, 3), (0, 4, 0, 5)])
        assert reading.tables[0].header_rows == (1, 2)
        assert reading.rows[0].values["phone"] == "19900000001"
        assert reading.rows[0].cells == {
            "unit": "A3",
            "name": "B3",
            "sex": "C3",
            "id_number": "D3",
            "phone": "E3",
        }

    def test_three_rows_with_a_title_in_two_of_them(self) -> None:
        rows = [
            ["报名表"],
            ["单位", "选手信息", None, None, "联系方式", None],
            [None, "姓名", "身份", "", "电话", None],
            [None, None, "证件号", "性别", "手机", "办公"],
            ["蕉城区", "甲一", id_of(1), "男", "19900000001", "2888888"],
        ]
        merges = [(1, 0, 3, 0), (1, 1, 1, 3), (1, 4, 1, 5), (2, 1, 3, 1), (2, 2, 2, 3), (2, 4, 2, 5)]
        reading = roster(rows, merges=merges)
        assert reading.tables[0].header_rows == (2, 3, 4)
        assert who(reading.rows) == [("蕉城区", "甲一")]
        assert reading.rows[0].values["id_number"] == id_of(1)

    def test_a_contact_persons_name_is_no_entrants_name(self) -> None:
        rows = [["联系人", "", "姓名", "身份证号"], ["姓名", "电话", "", ""], ["丙", "199", "甲一", id_of(1)]]
        reading = roster(rows, merges=[(0, 0, 0, 1), (0, 2, 1, 2), (0, 3, 1, 3)], file="霞浦.xlsx")
        assert who(reading.rows) == [("霞浦县", "甲一")]

    def test_columns_in_another_order(self) -> None:
        rows = [["电话", "身份证号", "姓名", "单位"], ["19900000001", id_of(1), "甲一", "蕉城"]]
        assert who(roster(rows).rows) == [("蕉城区", "甲一")]

    def test_a_header_repeated_on_each_page(self) -> None:
        reading = roster([ROSTER_HEADER, person(1, "甲一"), ROSTER_HEADER, person(2, "甲二")], file="霞浦.xlsx")
        assert len(reading.rows) == 2

    def test_two_tables_side_by_side(self) -> None:
        rows = [["序号", "姓名", "身份证号"] * 2, [1, "甲一", id_of(1), 2, "乙一", id_of(2)], [3, "丙一", id_of(3)]]
        reading = roster(rows, file="霞浦.xlsx")
        assert sorted(row.name for row in reading.rows) == ["丙一", "乙一", "甲一"]

    def test_a_list_written_sideways(self) -> None:
        rows = [["姓名", "甲一", "甲二"], ["性别", "男", "女"], ["身份证号", id_of(1), id_of(2, sex="女")]]
        reading = roster(rows, file="霞浦.xlsx")
        assert who(reading.rows) == [("霞浦县", "甲一"), ("霞浦县", "甲二")]
        assert reading.rows[1].cells["id_number"] == "C3"

    def test_no_header_at_all_shows_the_rows_and_asks(self) -> None:
        reading = roster([[1, "张三", "男", id_of(1)], [2, "李四", "女", "19900000001"], ["说明"]])
        assert [row.reason for row in reading.left_out] == ["row_without_header"] * 2
        assert "张三" in reading.left_out[0].raw["note"]
        assert id_of(1) not in reading.left_out[0].problems[0].params["raw"]
        assert [problem.code for problem in reading.problems] == ["header_not_found"]

    def test_a_form_for_one_person_is_no_table(self) -> None:
        reading = roster([["姓名", "张三", "性别", "男"], ["身份证号", id_of(1), "手机", "19900000001"]])
        assert reading.rows == ()
        assert reading.left_out

    def test_an_empty_file_says_so(self) -> None:
        assert [problem.code for problem in roster([]).problems] == ["no_people_found"]


class TestColumnsWithTwoFacts:
    def test_workplace_and_title_in_one_column(self) -> None:
        cells = ["霞浦县人社局\n科员", "霞浦县社保中心副主任", "霞浦县人力资源和社会保障局窗口工作人员", "霞浦县人社局"]
        rows = [
            ["姓名", "单位及职务", "身份证号"],
            *([f"甲{at}乙", each, id_of(at)] for at, each in enumerate(cells, 1)),
        ]
        reading = roster(rows, file="霞浦.xlsx")
        assert [(row.values["workplace"], row.values["title"]) for row in reading.rows] == [
            ("霞浦县人社局", "科员"),
            ("霞浦县社保中心", "副主任"),
            ("霞浦县人力资源和社会保障局", "窗口工作人员"),
            ("霞浦县人社局", ""),
        ]

    def test_a_lone_unit_column_may_be_the_unit_or_the_workplace(self) -> None:
        header = ["姓名", "单位", "身份证号"]
        both = roster([header, ["甲一", "霞浦县人社局", id_of(1)], ["甲二", "蕉城区", id_of(2)]])
        assert [(row.unit_text, row.values["workplace"]) for row in both.rows] == [
            ("霞浦县", "霞浦县人社局"),
            ("蕉城区", ""),
        ]
        work = roster([header, ["甲一", "社保中心", id_of(1)], ["甲二", "医保中心", id_of(2)]], file="霞浦.xlsx")
        assert [(row.unit_text, row.values["workplace"]) for row in work.rows] == [
            ("霞浦县", "社保中心"),
            ("霞浦县", "医保中心"),
        ]

    def test_two_columns_called_unit(self) -> None:
        reading = roster([["单位", "姓名", "所在单位"], ["蕉城区", "甲一", "社保中心"]])
        assert (reading.rows[0].unit_text, reading.rows[0].values["workplace"]) == ("蕉城区", "社保中心")


class TestRoles:
    def test_leaders_and_coaches_are_staff_and_need_no_id_number(self) -> None:
        rows = [
            ["角色", "单位", "姓名", "身份证号"],
            ["领队", "霞浦县", "甲一", ""],
            ["教练", "", "甲二", ""],
            ["队员", "", "甲三", id_of(3)],
            ["替补", "", "甲四", id_of(4)],
            ["领队兼选手", "", "甲五", id_of(5)],
            ["顾问", "", "甲六", id_of(6)],
            ["", "", "甲七（领队）", ""],
            ["", "", "甲八", id_of(8)],
        ]
        reading = roster(rows)
        roles = [row.values["role"] for row in reading.rows]
        assert roles == ["领队", "教练", "选手", "替补", "选手", "选手", "领队", "选手"]
        assert reading.rows[6].name == "甲七"
        assert [codes(row) for row in reading.rows] == [[], [], [], [], [], ["role_unknown"], [], []]

    def test_leaders_in_a_column_of_their_own_are_people_too(self) -> None:
        rows = [
            ["参赛单位", "领队", "姓名", "身份证号"],
            ["霞浦县", "刘领", "甲一", id_of(1)],
            [None, None, "甲二", id_of(2)],
        ]
        reading = roster(rows, merges=[(1, 0, 2, 0), (1, 1, 2, 1)])
        assert [(row.name, row.values["role"]) for row in reading.rows] == [
            ("甲一", "选手"),
            ("刘领", "领队"),
            ("甲二", "选手"),
        ]

    def test_a_leader_named_in_a_line_is_kept_and_a_contact_is_not(self) -> None:
        rows = [["填报单位：霞浦县"], ["领队：王五  电话：19900000009"], ROSTER_HEADER, person(1, "甲一")]
        reading = roster([*rows, ["联系人：李六  联系电话：0593-1111111"]])
        staff = [row for row in reading.rows if row.values["role"] == "领队"]
        assert [(row.name, row.unit_text, row.values["phone"]) for row in staff] == [("王五", "霞浦县", "19900000009")]
        assert len(reading.rows) == 2

    def test_a_remark_that_is_a_role_and_nothing_else_is_the_role(self) -> None:
        rows = [[*ROSTER_HEADER, "备注"], [*person(1, "甲一"), "领队"], [*person(2, "甲二"), "曾任领队"]]
        assert [row.values["role"] for row in roster(rows, file="霞浦.xlsx").rows] == ["领队", "选手"]

    def test_a_role_alone_in_a_row_heads_the_rows_below_it(self) -> None:
        rows = [
            ROSTER_HEADER,
            ["领队"],
            person(1, "甲一"),
            ["二、参赛选手名单"],
            person(2, "甲二"),
            ["", "教练"],
            person(3, "甲三"),
        ]
        reading = roster(rows, file="霞浦.xlsx")
        assert [(row.name, row.values["role"]) for row in reading.rows] == [
            ("甲一", "领队"),
            ("甲二", "选手"),
            ("甲三", "教练"),
        ]
        assert [row.reason for row in reading.ignored] == ["section"] * 3

    def test_members_in_columns_are_people_without_id_numbers(self) -> None:
        reading = roster([["参赛单位", "队员1", "队员2"], ["霞浦县", "甲一", "甲二"], ["某县", "乙一", ""]])
        assert [(row.name, codes(row)) for row in reading.rows] == [
            ("甲一", ["id_number_missing"]),
            ("甲二", ["id_number_missing"]),
        ]
        assert [(row.name, row.reason) for row in reading.left_out] == [("乙一", "unknown_unit")]


class TestRowsThatAreNoPeople:
    def test_they_are_passed_over_with_the_reason(self) -> None:
        rows = [
            ["报名表"],
            ROSTER_HEADER,
            ["1", "2", "3", "4", "5", "6", "7"],
            ["例", "张三", "男", "350199199001010013", "某局", "", ""],
            person(1, "甲一"),
            [None] * 7,
            person(2, "待定", id_number="", phone="", sex=""),
            ["合 计", "1人"],
            ["以下空白"],
            ["注：请用文本格式"],
            ["单位负责人（签字）：", "", "", "", "填表人：李四"],
        ]
        reading = roster(rows, file="霞浦.xlsx")
        assert who(reading.rows) == [("霞浦县", "甲一")]
        assert reading.left_out == ()
        assert [row.reason for row in reading.ignored] == [
            "title",
            "note",
            "example",
            "note",
            "total",
            "note",
            "note",
            "note",
        ]

    def test_an_example_beside_the_name_is_an_example(self) -> None:
        reading = roster([ROSTER_HEADER, person(1, "张三（示例）"), person(2, "甲一")], file="霞浦.xlsx")
        assert who(reading.rows) == [("霞浦县", "甲一")]

    def test_an_example_sheet_is_passed_over_hidden_or_not(self) -> None:
        rows = [ROSTER_HEADER, person(1, "甲一")]
        book = workbook(sheet(rows, "填表示例"), sheet(rows, "示例", hidden=True), sheet(rows, "霞浦县"))
        reading = read_roster(book, units_of("宁德市"), headers())
        assert [row.place.sheet for row in reading.rows] == ["霞浦县"]
        assert reading.left_out == ()

    def test_a_sheet_of_list_values_is_no_concern(self) -> None:
        book = workbook(
            sheet([ROSTER_HEADER, person(1, "甲一")], "霞浦县"),
            sheet([["社会保险"], ["劳动关系"]], "数据", hidden=True),
        )
        assert read_roster(book, units_of("宁德市"), headers()).problems == ()


class TestHiddenAndMerged:
    def test_hidden_rows_are_read_and_marked(self) -> None:
        rows = [ROSTER_HEADER, person(1, "甲一"), person(2, "甲二")]
        reading = roster(rows, file="霞浦.xlsx", hidden_rows=frozenset({2}))
        assert [(row.hidden, codes(row)) for row in reading.rows] == [(False, []), (True, ["row_hidden"])]

    def test_a_hidden_sheet_of_real_people_is_read_and_told(self) -> None:
        reading = roster([ROSTER_HEADER, person(1, "甲一")], name="霞浦县", hidden=True)
        assert [problem.code for problem in reading.problems] == ["sheet_hidden"]
        assert reading.rows[0].hidden

    def test_a_name_merged_over_two_rows_is_one_person(self) -> None:
        rows = [ROSTER_HEADER, person(1, "甲一"), [None] * 6 + ["0593-2888888"], person(2, "甲二")]
        reading = roster(rows, merges=[(1, 1, 2, 1), (1, 0, 2, 0)], file="霞浦.xlsx")
        assert [row.name for row in reading.rows] == ["甲一", "甲二"]
        assert reading.rows[0].values["phone"] == "19900000001、0593-2888888"

    def test_a_name_merged_over_two_columns_is_read(self) -> None:
        rows = [["序号", "姓名", None, "身份证号"], [1, "甲一", None, id_of(1)], [2, None, "甲二", id_of(2)]]
        reading = roster(rows, merges=[(0, 1, 0, 2), (1, 1, 1, 2)], file="霞浦.xlsx")
        assert [row.name for row in reading.rows] == ["甲一", "甲二"]

    def test_ditto_marks_repeat_what_stands_above(self) -> None:
        rows = [ROSTER_HEADER, person(1, "甲一"), person(2, "甲二", workplace="同 上", title="〃")]
        reading = roster(rows, file="霞浦.xlsx")
        assert (reading.rows[1].values["workplace"], reading.rows[1].values["title"]) == ("社保中心", "科员")

    def test_a_note_in_the_cell_beside_its_word_is_nobody(self) -> None:
        reading = roster([ROSTER_HEADER, person(1, "甲一"), ["注", "空行请勿删除"]], file="霞浦.xlsx")
        assert [row.name for row in reading.rows] == ["甲一"]
        assert reading.left_out == ()

    def test_a_title_behind_a_name_and_a_space_is_no_part_of_it(self) -> None:
        reading = roster([ROSTER_HEADER, person(1, "甲一 同志")], file="霞浦.xlsx")
        assert [(row.name, row.problems) for row in reading.rows] == [("甲一", ())]


@pytest.mark.parametrize("order", [1, -1], ids=["the summary last", "the summary first"])
class TestSheetsThatSayThingsAgain:
    def read(self, order: int, **changed: object) -> RosterReading:
        some = [person(number, f"甲{'一二三'[number - 1]}") for number in (1, 2, 3)]
        others = [person(number, f"乙{'一二三'[number - 4]}") for number in (4, 5, 6)]
        together = [*some, person(4, "乙一", **changed), *others[1:]]  # type: ignore[arg-type]
        named = ((some, "城关"), (others, "乡镇"), (together, "汇总"))
        pages = [sheet([ROSTER_HEADER, *rows], name) for rows, name in named]
        return read_roster(workbook(*pages[::order], file="霞浦.xlsx"), units_of("宁德市"), headers())

    def test_everybody_is_there_once_and_nothing_is_said(self, order: int) -> None:
        reading = self.read(order)
        assert sorted(row.name for row in reading.rows) == ["乙一", "乙三", "乙二", "甲一", "甲三", "甲二"]
        assert reading.left_out == ()
        assert [row.reason for row in reading.ignored].count("said_again") == 6

    def test_a_sheet_that_says_something_else_of_one_is_asked_about(self, order: int) -> None:
        reading = self.read(order, phone="19900000099")
        assert {row.reason for row in reading.left_out} == {"duplicate_in_file"}


class TestFindings:
    def test_each_stands_at_its_cell_with_unit_and_name(self) -> None:
        row = person(1, "甲一", sex="女", phone="199", id_number=id_of(1))
        (read,) = roster([ROSTER_HEADER, row], file="霞浦.xlsx").rows
        found = {problem.code: problem for problem in read.problems}
        assert found.keys() == {"sex_contradicts_id_number", "phone_malformed"}
        sex = found["sex_contradicts_id_number"]
        assert (sex.unit, sex.name, sex.field, sex.place.cell, sex.place.file) == (
            "霞浦县",
            "甲一",
            "sex",
            "C2",
            "霞浦.xlsx",
        )
        assert sex.severity is Severity.ERROR
        assert sex.params == {"raw": "女", "expected": "男"}
        assert found["phone_malformed"].severity is Severity.WARNING
        assert (read.values["sex"], read.values["id_number"]) == ("男", id_of(1))
        assert read.doubts["phone"].raw == "199"

    def test_a_lost_id_number_is_empty_and_never_shown_whole(self) -> None:
        rows = [
            ROSTER_HEADER,
            person(1, "甲一", id_number=float(id_of(1))),
            person(2, "甲二", id_number=id_of(2)[:17] + "9"),
        ]
        first, second = roster(rows, file="霞浦.xlsx").rows
        assert (first.values["id_number"], codes(first)) == ("", ["id_number_lost_digits"])
        assert codes(second) == ["id_number_check_digit"]
        assert second.problems[0].params["raw"].startswith("35***")
        assert second.doubts["id_number"].raw == id_of(2)[:17] + "9"

    def test_a_missing_sex_comes_from_the_id_number(self) -> None:
        rows = [
            ROSTER_HEADER,
            person(1, "甲一", sex=""),
            person(2, "甲二（女）", sex=None, id_number=id_of(2, sex="女")),
        ]
        reading = roster(
            [*rows, person(3, "甲三", sex="F", id_number=""), person(4, "甲四", sex="？", id_number="")],
            file="霞浦.xlsx",
        )
        assert [row.values["sex"] for row in reading.rows] == ["男", "女", "女", ""]
        assert codes(reading.rows[3]) == ["id_number_missing", "sex_malformed"]

    def test_a_row_without_a_name_reaches_the_screen(self) -> None:
        reading = roster([ROSTER_HEADER, person(1, ""), person(2, "", id_number="", phone="")], file="霞浦.xlsx")
        assert [(row.reason, row.values["id_number"]) for row in reading.left_out] == [("name_missing", id_of(1))]
        assert [row.reason for row in reading.ignored] == ["note"]

    def test_a_formula_error_is_a_finding(self) -> None:
        error = CellError("#REF!")
        rows = [ROSTER_HEADER, person(1, "甲一", id_number=error, title=error)]
        read = roster([*rows, [2, error, "男", id_of(2)]], file="霞浦.xlsx")
        assert codes(read.rows[0]) == ["cell_error", "cell_error"]
        assert read.left_out[0].reason == "name_missing"

    def test_window_staff_and_level_are_read(self) -> None:
        header = ["姓名", "身份证号", "是否窗口人员", "人员层级", "备注"]
        rows = [header, ["甲一", id_of(1), "√", "县", "素食"], ["甲二", id_of(2), "×"], ["甲三", id_of(3), "半"]]
        reading = roster(rows, file="霞浦.xlsx")
        assert [row.values["window_staff"] for row in reading.rows] == ["是", "否", ""]
        assert (reading.rows[0].values["level"], reading.rows[0].values["note"]) == ("县", "素食")
        assert codes(reading.rows[2]) == ["window_staff_unclear"]


class TestTheSamePersonTwice:
    def test_the_second_row_is_left_out_and_points_to_the_first(self) -> None:
        rows = [ROSTER_HEADER, person(1, "甲一"), person(1, "甲一", title="主任")]
        reading = roster(rows, file="霞浦.xlsx")
        assert who(reading.rows) == [("霞浦县", "甲一")]
        (row,) = reading.left_out
        assert (row.reason, row.problems[0].severity) == ("duplicate_in_file", Severity.WARNING)
        assert row.problems[0].params["other"] == "Sheet1!2"

    def test_one_number_for_two_names_or_two_units_is_an_error(self) -> None:
        rows = [SIMPLE, ["霞浦县", "甲一", id_of(1)], ["霞浦县", "乙二", id_of(1)], ["蕉城区", "甲一", id_of(1)]]
        reading = roster(rows)
        assert [row.reason for row in reading.left_out] == ["id_number_of_two_names", "duplicate_id_number"]

    def test_two_people_of_one_name_are_two(self) -> None:
        rows = [ROSTER_HEADER, person(1, "张伟"), person(2, "张伟"), person(3, "张伟", id_number="")]
        assert len(roster(rows, file="霞浦.xlsx").rows) == 3

    def test_a_repetition_without_an_id_number_is_one(self) -> None:
        rows = [ROSTER_HEADER, person(1, "张伟"), person(2, "张伟", id_number="", phone="")]
        assert len(roster(rows, file="霞浦.xlsx").rows) == 1
