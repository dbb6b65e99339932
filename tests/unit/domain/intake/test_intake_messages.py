"""Every finding of the sheet readers has a sentence, and the sentence asks only for what the finding gives."""

import string

import pytest

from lianbing_desktop.domain.intake.history_sheet import read_history
from lianbing_desktop.domain.intake.roster_values import WARNINGS
from lianbing_desktop.domain.intake.score_sheet import read_individual_scores
from lianbing_desktop.domain.intake.sheet import CellError
from lianbing_desktop.domain.intake.study_sheet import read_study
from lianbing_desktop.domain.problem import Problem
from lianbing_desktop.services.wording import LANGUAGES, messages
from tests.unit.domain.intake.intake_sheets import (
    ROSTER_HEADER,
    headers,
    id_of,
    person,
    roster,
    sheet,
    units_of,
    workbook,
)


def findings() -> list[Problem]:
    """One finding of as many kinds as a few bad sheets give."""
    header = [*ROSTER_HEADER, "出生年月", "是否窗口人员", "角色"]
    rows = [
        header,
        [*person(1, "甲?", sex="女", phone="1"), "1980.01", "半", "顾问"],
        [*person(2, "甲二", id_number=1e17, title=CellError("#N/A")), 1990.1, "", ""],
        [*person(3, "甲三", id_number="", sex="？"), "某年", "", ""],
        [*person(4, "甲四", id_number="350199"), "", "", ""],
        [*person(5, "甲五", id_number=id_of(5)[:17] + ("1" if id_of(5)[17] != "1" else "2")), "", "", ""],
        [*person(6, "甲六"), "", "", ""],
        [*person(6, "甲六"), "", "", ""],
        [*person(6, "甲七"), "", "", ""],
        [*person(8, ""), "", "", ""],
    ]
    readings = [
        roster(rows, file="霞浦.xlsx", hidden_rows=frozenset({6}), struck=frozenset({(6, 1)})),
        roster([ROSTER_HEADER, person(1, "甲一")], hidden=True),
        roster([[1, "张三", id_of(1)]]),
        roster([]),
    ]
    found = [problem for each in readings for problem in each.problems]
    found += [problem for each in readings for row in (*each.rows, *each.left_out) for problem in row.problems]
    units, titles = units_of("宁德市"), headers()
    for scores in (
        [
            ["单位", "姓名", "成绩", "用时"],
            ["蕉城", "甲", "九十", ""],
            ["蕉城", "乙", 101, ""],
            ["蕉城", "丙", 9, "1:2:"],
        ],
        [["单位", "姓名"], ["蕉城", "甲"]],
        [["单位", "姓名", "笔试成绩", "总成绩"], ["蕉城", "甲", 1, 2]],
    ):
        reading = read_individual_scores(workbook(sheet(scores)), titles, units, None)
        found += [*reading.problems, *(problem for row in reading.rows for problem in row.problems)]
    for study in ([["姓名", "积分", "日期"], ["甲", "多", "某日"]], [["姓名", "单位"], ["甲", "蕉城"]]):
        facts = read_study(workbook(sheet(study)), titles, units)
        found += [*facts.problems, *(problem for row in facts.rows for problem in row.problems)]
    for past in ([["姓名", "活动", "年度"], ["甲", "赛", "去年"]], [["姓名", "单位"], ["甲", "蕉城"]]):
        history = read_history(workbook(sheet(past)), titles, units)
        found += [*history.problems, *(problem for row in history.rows for problem in row.problems)]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_can_be_said(language: str) -> None:
    found = findings()
    assert {problem.code for problem in found} >= WARNINGS
    for problem in found:
        fields = {name for _, name, _, _ in string.Formatter().parse(messages(language)[problem.code]) if name}
        assert fields <= {"unit", "name", *problem.params}, problem.code


@pytest.mark.parametrize("field", ["raw", "other"])
def test_no_sentence_shows_a_whole_id_number(field: str) -> None:
    assert all(id_of(number) not in each.params.get(field, "") for each in findings() for number in range(1, 9))
