"""Score sheets: what is entered, what is refused, and the states that are not numbers."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.intake.score_sheet import (
    IndividualScores,
    TeamScores,
    read_individual_scores,
    read_team_scores,
)
from lianbing_desktop.domain.intake.score_value import read_score, read_seconds
from lianbing_desktop.domain.intake.sheet import CellError, CellValue
from lianbing_desktop.domain.score import Score, ScoreState
from tests.unit.domain.intake.intake_sheets import headers, id_of, sheet, units_of, workbook


def individual(rows: Sequence[Sequence[CellValue]], maximum: Decimal | None = Decimal(100)) -> IndividualScores:
    return read_individual_scores(workbook(sheet(rows)), headers(), units_of("宁德市"), maximum)


def team(rows: Sequence[Sequence[CellValue]], **options: object) -> TeamScores:
    return read_team_scores(workbook(sheet(rows, **options)), headers(), units_of("宁德市"), Decimal(500))


@pytest.mark.parametrize(
    ("value", "score"),
    [
        (95.5, "95.5"),
        (96.0, "96"),
        (0, "0"),
        (95.50000000000001, "95.5"),
        ("95.50", "95.50"),
        ("95.5分", "95.5"),
        ("９５．５", "95.5"),
        ("'95.5", "95.5"),
        ("-5", "-5"),
        ("\u22125", "-5"),
    ],
)
def test_a_score_is_the_decimal_that_was_typed(value: CellValue, score: str) -> None:
    read = read_score(value)
    assert read is not None
    assert str(read.value) == score


@given(st.decimals(0, 100, places=2))
def test_a_number_cell_gives_the_number_that_was_typed(score: Decimal) -> None:
    assert read_score(float(score)) == Score(ScoreState.SCORED, score)


@pytest.mark.parametrize(
    ("value", "remark", "state"),
    [
        ("缺考", "", ScoreState.ABSENT),
        ("缺 席", "", ScoreState.ABSENT),
        ("弃权", "", ScoreState.FORFEIT),
        ("违纪", "", ScoreState.VOID),
        ("作弊", "", ScoreState.VOID),
        ("", "", ScoreState.NOT_ENTERED),
        (None, "", ScoreState.NOT_ENTERED),
        ("/", "", ScoreState.NOT_ENTERED),
        (None, "缺考", ScoreState.ABSENT),
        (0, "缺考", ScoreState.ABSENT),
        (88, "违纪，成绩无效", ScoreState.VOID),
        ("缺考", "缺考", ScoreState.ABSENT),
    ],
)
def test_absent_forfeited_void_and_empty_are_different(value: CellValue, remark: str, state: ScoreState) -> None:
    assert read_score(value, remark) == Score(state)


@pytest.mark.parametrize("value", ["九十", "95,5", "95。5", "缺考80", True, dt.date(2022, 8, 1), "1e5", 1e12])
def test_what_is_no_number_is_not_taken(value: CellValue) -> None:
    assert read_score(value) is None


def test_a_score_beside_a_remark_of_absence_is_not_taken() -> None:
    assert read_score(88, "缺考") is None


@pytest.mark.parametrize(
    ("value", "title", "seconds"),
    [
        (2120, "用时（秒）", 2120),
        ("2120", "用时", 2120),
        (35, "用时（分钟）", 2100),
        ("35分20秒", "", 2120),
        ("1小时5分", "", 3900),
        ("35:20", "", 2120),
        ("00:35:20", "", 2120),
        ("35′20″", "", 2120),
        (dt.time(0, 35, 20), "", 2120),
        (dt.timedelta(hours=35, minutes=20), "", 2120),
        (dt.time(1, 30), "", None),
        (0.5 / 24, "", 1800),
        ("很快", "", None),
        (None, "", None),
        (True, "", None),
        (-5, "", None),
        (dt.timedelta(seconds=-3), "", None),
    ],
)
def test_the_time_used_is_read_in_seconds(value: CellValue, title: str, seconds: int | None) -> None:
    assert read_seconds(value, title) == seconds


def test_a_sheet_of_persons_is_read_row_by_row() -> None:
    rows: list[list[CellValue]] = [
        ["笔试成绩汇总"],
        ["序号", "参赛单位", "姓名", "身份证号", "得分（100分）", "用时", "备注"],
        [1, "霞浦县人社局", "张　三", id_of(1), 95.5, "35分20秒", ""],
        [2, "霞浦", "李四（女）", "", "", "", "缺考"],
        [3, "蕉城", "王五", "", "九十", "", ""],
        [4, "某县", "赵六", "", 101, "", ""],
        [5, "蕉城", "钱七", "", CellError("#REF!"), "", ""],
        [6, "蕉城", "孙八", "", 60, "1:30:", ""],
        ["合计", "", "", "", 500],
        ["记分员：", "", "复核人："],
    ]
    reading = individual(rows)
    assert reading.problems == ()
    assert [(row.unit_id, row.name) for row in reading.rows] == [
        ("霞浦县", "张三"),
        ("霞浦县", "李四"),
        ("蕉城区", "王五"),
        ("", "赵六"),
        ("蕉城区", "钱七"),
        ("蕉城区", "孙八"),
    ]
    assert reading.rows[0].score == Score(ScoreState.SCORED, Decimal("95.5"), 2120)
    assert reading.rows[0].id_number == id_of(1)
    assert reading.rows[1].score == Score(ScoreState.ABSENT)
    assert reading.rows[3].unit_text == "某县"
    found = [(problem.code, problem.place.cell) for row in reading.rows for problem in row.problems]
    assert found == [
        ("score_malformed", "E5"),
        ("score_out_of_range", "E6"),
        ("cell_error", "E7"),
        ("time_unclear", "E8"),
    ]
    assert [row.score for row in reading.rows[2:5]] == [None] * 3


def test_an_individual_score_below_zero_is_out_of_range() -> None:
    (row,) = individual([["单位", "姓名", "成绩"], ["蕉城", "甲一", -1]], None).rows
    assert row.problems[0].params == {"raw": "-1", "minimum": "0", "maximum": ""}


def test_parts_are_passed_by_for_their_total_and_two_wholes_are_asked_about() -> None:
    parts = individual([["单位", "姓名", "客观题得分", "主观题得分", "总分"], ["蕉城", "甲一", 40, 50, 90]])
    assert parts.rows[0].score == Score(ScoreState.SCORED, Decimal(90))
    two = individual([["单位", "姓名", "笔试成绩", "总成绩"], ["蕉城", "甲一", 40, 90]])
    assert (two.rows, [problem.code for problem in two.problems]) == ((), ["score_column_unclear"])
    none = individual([["单位", "姓名"], ["蕉城", "甲一"]])
    assert [problem.code for problem in none.problems] == ["score_column_missing"]
    assert [problem.code for problem in individual([["随便"]]).problems] == ["no_people_found"]


def test_of_several_columns_of_marks_the_one_titled_as_the_round_is_read() -> None:
    rows = [["单位", "姓名", "笔试（40%）", "实操成绩", "总分"], ["古田县", "张三", 81, 62, 143]]
    for called, mark in (("笔试", "81"), ("实操", "62"), ("总分", "143")):
        reading = read_individual_scores(workbook(sheet(rows)), headers(), units_of("宁德市"), None, called)
        assert [str(row.score.value) for row in reading.rows if row.score] == [mark]


def members(reading: TeamScores) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [(row.unit_id, row.team, row.members, str(row.score.value) if row.score else "") for row in reading.rows]


def test_a_team_has_its_members_in_columns() -> None:
    reading = team([["代表队", "队员1", "队员2", "队员3", "总分"], ["蕉城区", "甲 一", "甲二", "", 355.2], ["合计"]])
    assert members(reading) == [("蕉城区", "", ("甲一", "甲二"), "355.2")]


@pytest.mark.parametrize(
    "cell", ["甲一、甲二丙、甲三", "甲一 甲二丙 甲三", "甲 一  甲二丙  甲 三", "甲一\n甲二丙\n甲三"]
)
def test_a_team_has_its_members_in_one_cell(cell: str) -> None:
    reading = team([["参赛单位", "参赛队员", "得分"], ["蕉城区", cell, -20]])
    assert members(reading) == [("蕉城区", "", ("甲一", "甲二丙", "甲三"), "-20")]


def test_a_team_has_its_members_below_each_other() -> None:
    rows = [
        ["代表队", "队员", "总分"],
        ["蕉城区", "甲一", 300],
        [None, "甲二", None],
        ["霞浦县", "乙一", 200],
        [None, "乙二", None],
    ]
    want = [("蕉城区", "", ("甲一", "甲二"), "300"), ("霞浦县", "", ("乙一", "乙二"), "200")]
    assert members(team(rows, merges=[(1, 0, 2, 0), (1, 2, 2, 2), (3, 0, 4, 0), (3, 2, 4, 2)])) == want
    assert members(team(rows)) == want


def test_a_team_merged_over_its_members_keeps_them_all() -> None:
    rows = [["代表队", "姓名", "总分"], ["古田县", "张三", 91], [None, "李四", None], [None, "王五", None]]
    for merges in ([(1, 0, 3, 0), (1, 2, 3, 2)], []):
        assert members(team(rows, merges=merges)) == [("古田县", "", ("张三", "李四", "王五"), "91")]


def test_two_teams_of_one_unit_keep_their_names() -> None:
    reading = team([["代表队", "总分"], ["霞浦县一队", 300], ["霞浦县二队", 600]])
    assert [(row.unit_id, row.team) for row in reading.rows] == [("霞浦县", "霞浦县一队"), ("霞浦县", "霞浦县二队")]
    assert [problem.code for row in reading.rows for problem in row.problems] == ["score_out_of_range"]
    named = team([["单位", "队名", "总分"], ["霞浦县", "A队", 300], ["霞浦县", "B队", 300]])
    assert [row.team for row in named.rows] == ["A队", "B队"]


def test_a_team_sheet_without_scores_says_so() -> None:
    assert [problem.code for problem in team([["代表队", "队员1"], ["蕉城区", "甲一"]]).problems] == [
        "score_column_missing"
    ]


@pytest.mark.parametrize(
    "line",
    [
        ("平均分", None, 85),
        ("最高分", "", 99),
        ("参考人数：2", "", ""),
        ("阅卷人：陈安", "", ""),
        ("登分人：陈安", "", "核分人：林然"),
        ("缺考人数", "", 1),
        ("监考员签名：", "", ""),
    ],
)
def test_what_stands_below_the_marks_is_nobody(line: tuple[CellValue, ...]) -> None:
    read = individual([("姓名", "单位", "成绩"), ("薛思", "古田县", 90), line])
    assert [row.name for row in read.rows] == ["薛思"]
