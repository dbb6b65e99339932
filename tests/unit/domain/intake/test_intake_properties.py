"""Whatever a sheet looks like: no reader fails on it, and every person in it comes out exactly once."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.intake.history_sheet import read_history
from lianbing_desktop.domain.intake.roster import read_roster
from lianbing_desktop.domain.intake.score_sheet import read_individual_scores, read_team_scores
from lianbing_desktop.domain.intake.sheet import CellError, CellValue, MergedRange, Sheet
from lianbing_desktop.domain.intake.study_sheet import read_study
from tests.unit.domain.intake.intake_sheets import headers, id_of, roster, sheet, units_of, workbook

WORDS = (
    *(
        "姓名",
        "序号",
        "参赛单位",
        "单位",
        "代表队",
        "队员",
        "队员1",
        "领队",
        "身份证号",
        "性别",
        "出生年月",
        "联系电话",
    ),
    *("联系方式", "单位及职务", "成绩", "总分", "用时", "备注", "角色", "积分", "日日学之星", "年度", "活动", "称号"),
    *(
        "张三",
        "李四（领队）",
        "霞浦县",
        "蕉城",
        "市直",
        "三、东侨开发区",
        "合计",
        "以下空白",
        "例",
        "同上",
        "男",
        "缺考",
    ),
    *("填报单位：福鼎市人社局", "领队：王五 1990.10", "19900000001", "九十"),
)
CELLS: st.SearchStrategy[CellValue] = st.one_of(
    st.sampled_from(WORDS),
    st.none(),
    st.text(max_size=6),
    st.integers(-5, 10**18),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(),
    st.times(),
    st.datetimes(),
    st.timedeltas(dt.timedelta(days=-2), dt.timedelta(days=2)),
    st.just(CellError("#REF!")),
    st.just(id_of(1)),
)
AREAS = st.builds(
    lambda top, left, down, right: MergedRange(top, left, top + down, left + right),
    st.integers(0, 6),
    st.integers(0, 6),
    st.integers(0, 3),
    st.integers(0, 3),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=8), max_size=8), st.lists(AREAS, max_size=3))
def test_no_grid_of_cells_makes_a_reader_fail(rows: list[list[CellValue]], areas: list[MergedRange]) -> None:
    book = workbook(Sheet("名单", tuple(map(tuple, rows)), tuple(areas), hidden_rows=frozenset({1})))
    units, titles = units_of("宁德市"), headers()
    for row in (reading := read_roster(book, units, titles)).rows:
        assert row.name
        assert row.unit_id
    assert all(row.reason and row.problems for row in reading.left_out)
    read_individual_scores(book, titles, units, Decimal(100))
    read_team_scores(book, titles, units, None)
    read_study(book, titles, units)
    read_history(book, titles, units)


NOISE = st.sampled_from([[], ["合计", "3人"], ["注：请用文本"], ["", "", ""], ["填表人：李四"], ["小 计"]])
COLUMNS = ("单位", "姓名", "性别", "身份证号", "职务", "手机")


@settings(max_examples=150, deadline=None)
@given(
    st.permutations(COLUMNS),
    st.lists(st.sampled_from(["霞浦县", "蕉城区人社局", "福鼎", "市直"]), min_size=1, max_size=9),
    st.lists(st.tuples(st.integers(0, 9), NOISE), max_size=5),
    st.sets(st.integers(0, 14)),
    st.integers(0, 2),
)
def test_everyone_in_a_roster_comes_out_once_in_order_and_unchanged(
    columns: list[str],
    units: list[str],
    noise: list[tuple[int, list[str]]],
    hidden: set[int],
    blank_rows: int,
) -> None:
    names = [f"陈{numeral}" for numeral in "一二三四五六七八九"]
    people = [
        {"单位": unit, "姓名": names[at], "身份证号": id_of(at + 1), "职务": "科员", "手机": f"1990000000{at}"}
        for at, unit in enumerate(units)
    ]
    rows: list[list[str]] = [[each.get(column, "") for column in columns] for each in people]
    for at, line in noise:
        rows.insert(min(at, len(rows)), line)
    reading = roster([*([[]] * blank_rows), list(columns), *rows], hidden_rows=frozenset(hidden))
    assert reading.left_out == ()
    assert [row.name for row in reading.rows] == [each["姓名"] for each in people]
    assert [row.values["id_number"] for row in reading.rows] == [each["身份证号"] for each in people]
    known = {"霞浦县": "霞浦县", "蕉城区人社局": "蕉城区", "福鼎": "福鼎市", "市直": "市本级"}
    assert [row.unit_text for row in reading.rows] == [known[each["单位"]] for each in people]
    assert all(row.hidden == (row.place.row - 1 in hidden) for row in reading.rows)


@given(st.lists(st.text(max_size=12), max_size=30))
def test_unit_names_find_nothing_in_nonsense(texts: list[str]) -> None:
    units = units_of("三明市")
    for text in texts:
        unit = units.find(text)
        assert unit is None or unit in units.units
        units.find_in(text)
        units.find_at_start(text)


def test_a_giant_merged_area_costs_nothing() -> None:
    giant = MergedRange(0, 0, 1_048_575, 16_383)
    book = workbook(Sheet("S", (("单位", "姓名"), ("霞浦县", "甲一")), (giant, MergedRange(1, 0, 1_048_575, 0))))
    assert len(read_roster(book, units_of("宁德市"), headers()).rows) == 1


def test_ten_thousand_blank_unit_cells_are_filled_quickly() -> None:
    names = ("甲" + "".join("〇一二三四五六七八九"[int(digit)] for digit in f"{at:04d}") for at in range(10_000))
    rows = [("参赛单位", "姓名"), ("霞浦县", "甲一"), *((None, name) for name in names)]
    reading = read_roster(workbook(sheet(rows)), units_of("宁德市"), headers())
    assert {row.unit_text for row in reading.rows} == {"霞浦县"}
    assert len(reading.rows) == 10_001
