"""Study exports and history lists."""

import datetime as dt
from collections.abc import Sequence

import pytest

from lianbing_desktop.domain.intake.history_sheet import HistoryReading, read_history
from lianbing_desktop.domain.intake.sheet import CellValue
from lianbing_desktop.domain.intake.study_sheet import StudyReading, read_date, read_study
from tests.unit.domain.intake.intake_sheets import headers, id_of, sheet, units_of, workbook


def study(rows: Sequence[Sequence[CellValue]]) -> StudyReading:
    return read_study(workbook(sheet(rows)), headers(), units_of("宁德市"))


def history(rows: Sequence[Sequence[CellValue]]) -> HistoryReading:
    return read_history(workbook(sheet(rows)), headers(), units_of("宁德市"))


def test_a_study_export_gives_counts_and_the_date() -> None:
    rows: list[list[CellValue]] = [
        ["姓名", "单位", "日日学之星次数", "周周练累计积分", "统计日期"],
        ["甲一", "霞浦县", 1.0, 999.0, "2022-08-18"],
        ["甲二", "宁德市/蕉城区", "2次", "1,001分", dt.datetime(2022, 8, 17)],
        ["甲三", "某县", "", "/", ""],
        ["合计", "", 3, 2000, ""],
    ]
    read = [(row.unit_id, row.name, row.stars, row.points, row.as_of) for row in study(rows).rows]
    assert read == [
        ("霞浦县", "甲一", 1, 999, dt.date(2022, 8, 18)),
        ("蕉城区", "甲二", 2, 1001, dt.date(2022, 8, 17)),
        ("", "甲三", None, None, None),
    ]


def test_the_date_may_stand_in_the_title() -> None:
    rows = [
        ["学习积分统计表（截至2022年8月18日）"],
        ["姓名", "身份证号", "日日学之星", "周周练积分"],
        ["甲一", id_of(1), 1, 5],
    ]
    (row,) = study(rows).rows
    assert (row.as_of, row.id_number) == (dt.date(2022, 8, 18), id_of(1))


def test_figures_that_are_none_are_told() -> None:
    rows: list[list[CellValue]] = [
        ["姓名", "日日学之星", "周周练积分", "统计日期"],
        ["甲一", "很多", 1.5, "某日"],
        ["甲二", True, -1, None],
    ]
    first, second = study(rows).rows
    assert [(problem.code, problem.place.cell) for problem in first.problems] == [
        ("study_number_malformed", "B2"),
        ("study_number_malformed", "C2"),
        ("study_date_malformed", "D2"),
    ]
    assert (second.stars, second.points, len(second.problems)) == (None, None, 2)


@pytest.mark.parametrize(
    "value", ["2022-08-18", "2022年8月18日", "2022/8/18", "2022.8.18", "20220818", dt.date(2022, 8, 18)]
)
def test_a_date_is_read_however_it_is_typed(value: CellValue) -> None:
    assert read_date(value) == dt.date(2022, 8, 18)


@pytest.mark.parametrize("value", ["", None, "2022-13-01", "8月18日", 5])
def test_no_date_is_made_up(value: CellValue) -> None:
    assert read_date(value) is None


def test_a_list_without_figures_is_no_study_export() -> None:
    assert [problem.code for problem in study([["姓名", "单位"], ["甲一", "蕉城"]]).problems] == [
        "study_column_missing"
    ]


def test_a_history_list_is_read_in_its_own_words() -> None:
    rows: list[list[CellValue]] = [
        ["年度", "活动", "环节", "姓名", "单位", "称号", "备注"],
        ["2019", "全国练兵比武省际邀请赛", "决赛", "甲一（替补）", "屏南县", "", ""],
        [2020.0, "全国练兵比武", "", "甲二", "霞浦县", "全国人社知识通", ""],
        ["", "2021年全国赛", "决赛", "甲三", "某县", "/", ""],
        ["去年", "2021年全国赛", "决赛", "甲四", "霞浦县", "无", ""],
        [dt.date(2019, 6, 1), "全国赛", "", "甲五", "霞浦县", "", ""],
    ]
    reading = history(rows)
    assert reading.problems == ()
    assert [(row.year, row.event, row.stage, row.name, row.unit_id, row.title, row.role) for row in reading.rows] == [
        (2019, "全国练兵比武省际邀请赛", "决赛", "甲一", "屏南县", "", "替补"),
        (2020, "全国练兵比武", "", "甲二", "霞浦县", "全国人社知识通", ""),
        (2021, "2021年全国赛", "决赛", "甲三", "", "", ""),
        (None, "2021年全国赛", "决赛", "甲四", "霞浦县", "", ""),
        (2019, "全国赛", "", "甲五", "霞浦县", "", ""),
    ]
    assert [problem.code for problem in reading.rows[3].problems] == ["history_year_malformed"]
    assert reading.rows[2].unit_text == "某县"


def test_a_list_of_names_alone_is_no_history() -> None:
    rows = [["姓名", "单位"], ["甲一", "蕉城"]]
    assert [problem.code for problem in history(rows).problems] == ["history_column_missing"]


def test_a_line_without_event_and_title_is_told() -> None:
    reading = history([["姓名", "单位", "参加环节", "曾参加赛事", "获得荣誉称号"], ["张三", "霞浦县", "决赛", "", ""]])
    assert [problem.code for row in reading.rows for problem in row.problems] == ["history_row_says_nothing"]


def test_a_history_line_without_a_unit_takes_none_from_the_line_above() -> None:
    rows = [
        ["年度", "活动", "环节", "姓名", "单位"],
        ["2019", "省际邀请赛", "决赛", "甲一", "霞浦县"],
        ["2019", "省际邀请赛", "决赛", "甲二", ""],
    ]
    assert [(row.name, row.unit_id) for row in history(rows).rows] == [("甲一", "霞浦县"), ("甲二", "")]


def test_none_is_nought_and_yes_is_one_star_at_least() -> None:
    rows: list[list[CellValue]] = [
        ["姓名", "单位", "日日学之星", "4月积分", "5月积分", "合计积分", "统计日期"],
        ["甲一", "霞浦县", "无", 300, 400, 700, "2022-08-18"],
        ["甲二", "霞浦县", "是", 600, 500, 1100, "2022-08-18"],
        ["甲三", "霞浦县", "否", 0, 0, "无", "2022-08-18"],
    ]
    assert [(row.stars, row.points, row.problems) for row in study(rows).rows] == [
        (0, 700, ()),
        (1, 1100, ()),
        (0, 0, ()),
    ]


def claims(rows: list[list[CellValue]]) -> list[tuple[str, int | None, str, str, str]]:
    reading = history(rows)
    assert reading.problems == ()
    assert [problem for row in reading.rows for problem in row.problems] == []
    return [(row.name, row.year, row.event, row.stage, row.title) for row in reading.rows]


def test_a_column_that_is_itself_the_question_is_answered_by_a_mark() -> None:
    """The registration form of domain.md 2.3 asks 是否获全国人社知识通; others ask for each contest in a column."""
    rows: list[list[CellValue]] = [
        [
            "姓名",
            "单位",
            "2019年省际邀请赛",
            "2021年全国赛决赛",
            "是否获全国人社知识通",
            "是否参加过全国人社法治知识竞赛",
        ],
        ["甲一", "霞浦县", "√", "", "否", "2019年"],
        ["甲二", "霞浦县", "", "参加", "是", "无"],
        ["甲三", "霞浦县", "否", "", "", "/"],
    ]
    assert claims(rows) == [
        ("甲一", 2019, "2019年省际邀请赛", "", ""),
        ("甲一", 2019, "2019年 全国人社法治知识竞赛", "", ""),
        ("甲二", 2021, "2021年全国赛决赛", "", ""),
        ("甲二", None, "", "", "全国人社知识通"),
    ]


def test_a_list_in_which_everybody_says_no_is_read_and_says_nothing() -> None:
    reading = history([["姓名", "单位", "是否获全国人社知识通"], ["甲一", "霞浦县", "否"], ["甲二", "霞浦县", "无"]])
    assert (reading.rows, reading.people, reading.problems) == ((), 2, ())


def test_several_things_in_one_cell_are_told_apart_and_none_is_nothing() -> None:
    rows: list[list[CellValue]] = [
        ["姓名", "单位", "历年参赛经历"],
        ["甲一", "霞浦县", "2019年参加全国省际邀请赛；2021年获全国“人社知识通”"],
        ["甲二", "霞浦县", "无"],
        ["甲三", "霞浦县", "2020年全国赛决赛，2021年全国统一在线比试"],
        ["甲四", "霞浦县", "从未"],
    ]
    assert claims(rows) == [
        ("甲一", 2019, "2019年参加全国省际邀请赛", "", ""),
        ("甲一", 2021, "", "", "2021年获全国“人社知识通”"),
        ("甲三", 2020, "2020年全国赛决赛", "", ""),
        ("甲三", 2021, "2021年全国统一在线比试", "", ""),
    ]


def test_a_level_beside_a_title_and_a_stage_in_the_remarks_belong_to_them() -> None:
    rows: list[list[CellValue]] = [
        ["姓名", "单位", "称号", "称号级别", "获奖时间", "活动", "备注"],
        ["甲一", "霞浦县", "人社知识通", "国家级", "2020年", "", ""],
        ["甲二", "霞浦县", "人社知识通", "省级", 2021, "", ""],
        ["甲三", "霞浦县", "", "", 2019, "全国人社法治知识竞赛", "晋级赛"],
        ["甲四", "霞浦县", "全国人社知识通", "全国", 2019, "", "已核实"],
    ]
    assert claims(rows) == [
        ("甲一", 2020, "", "", "国家级人社知识通"),
        ("甲二", 2021, "", "", "省级人社知识通"),
        ("甲三", 2019, "全国人社法治知识竞赛", "晋级赛", ""),
        ("甲四", 2019, "", "", "全国人社知识通"),
    ]
