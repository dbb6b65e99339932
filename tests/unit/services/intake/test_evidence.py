"""Study and history lists: looked at before they are written, asked about where several are meant, remembered."""

import datetime as dt

import pytest
from openpyxl import Workbook

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake import evidence
from lianbing_desktop.services.intake.evidence import NOBODY, LineState
from tests.builders import add_person, id_number

STUDY = ("姓名", "单位", "日日学之星次数", "周周练累计积分", "统计日期")
HISTORY = ("年度", "活动", "环节", "姓名", "单位", "称号")


def sheet(path, headers, *rows):
    book = Workbook()
    book.active.append(list(headers))
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path


@pytest.fixture
def twins(contest):
    """Two 周一 in one unit, and 李三."""
    return [
        add_person(contest, "周一", id_number=id_number(1)),
        add_person(contest, "周一", id_number=id_number(2)),
        add_person(contest, "李三"),
    ]


def test_a_plan_writes_nothing_and_says_what_each_line_would_do(contest, twins, tmp_path):
    path = sheet(
        tmp_path / "积分.xlsx",
        STUDY,
        ("李三", "古田县", 1, 1200, "2022-07-15"),
        ("周一", "古田县", 1, 900, "2022-07-15"),
        ("钱七", "古田县", 1, 900, "2022-07-15"),
    )
    before = contest.snapshot()
    plan = evidence.plan_study(contest, [path])
    assert [line.state for line in plan.lines] == [LineState.NEW, LineState.AMBIGUOUS, LineState.UNMATCHED]
    assert set(plan.lines[1].candidates) == {twins[0].id, twins[1].id}
    assert (plan.lines[0].fact.source_file, plan.lines[0].fact.source_row) == ("积分.xlsx", 2)
    assert contest.snapshot().version == before.version
    result = evidence.apply_plan(contest, plan)
    assert (result.matched, len(result.ambiguous), len(result.unmatched)) == (1, 1, 1)
    (fact,) = contest.snapshot().study
    assert (fact.points, fact.as_of) == (1200, dt.date(2022, 7, 15))


def test_who_is_meant_is_chosen_once_and_remembered(contest, twins, tmp_path):
    path = sheet(tmp_path / "积分.xlsx", STUDY, ("周一", "古田县", 1, 900, "2022-07-15"))
    plan = evidence.plan_study(contest, [path])
    evidence.apply_plan(contest, plan, {plan.lines[0].key: twins[1].id})
    assert [fact.entrant_id for fact in contest.snapshot().study] == [twins[1].id]
    later = sheet(tmp_path / "积分8月.xlsx", STUDY, ("周一", "古田县", 2, 1100, "2022-08-18"))
    plan = evidence.plan_study(contest, [later])
    (line,) = plan.lines
    assert (line.state, line.remembered, line.fact.entrant_id) == (LineState.NEW, True, twins[1].id)
    assert evidence.import_study(contest, [later]).matched == 1
    assert [fact.points for fact in contest.snapshot().study] == [900, 1100], "older values stay"
    contest.undo()
    contest.undo()
    assert evidence.plan_study(contest, [later]).lines[0].state is LineState.AMBIGUOUS, "undone with the import"


def test_a_line_about_no_entrant_is_told_once(contest, twins, tmp_path):
    path = sheet(tmp_path / "历年.xlsx", HISTORY, (2019, "全国省际邀请赛", "决赛", "周一", None, None))
    plan = evidence.plan_history(contest, [path])
    assert plan.lines[0].state is LineState.AMBIGUOUS
    evidence.apply_plan(contest, plan, {plan.lines[0].key: NOBODY})
    assert contest.snapshot().history == ()
    assert evidence.plan_history(contest, [path]).lines[0].state is LineState.NOBODY
    assert evidence.import_history(contest, [path]).ambiguous == ()


def test_a_line_on_record_is_not_written_again(contest, twins, tmp_path):
    path = sheet(tmp_path / "积分.xlsx", STUDY, ("李三", "古田县", 1, 1200, "2022-07-15"))
    evidence.import_study(contest, [path])
    plan = evidence.plan_study(contest, [path])
    assert plan.lines[0].state is LineState.KNOWN
    assert evidence.apply_plan(contest, plan).matched == 1
    assert len(contest.snapshot().study) == 1


def test_a_counter_that_fell_is_marked(contest, twins, tmp_path):
    evidence.import_study(contest, [sheet(tmp_path / "一.xlsx", STUDY, ("李三", "古田县", 1, 1200, "2022-07-15"))])
    plan = evidence.plan_study(contest, [sheet(tmp_path / "二.xlsx", STUDY, ("李三", "古田县", 1, 900, "2022-08-18"))])
    assert plan.lines[0].falls
    plan = evidence.plan_study(contest, [sheet(tmp_path / "三.xlsx", STUDY, ("李三", "古田县", 1, 1300, "2022-08-18"))])
    assert not plan.lines[0].falls


def test_a_plan_of_yesterday_is_refused(contest, twins, tmp_path):
    path = sheet(tmp_path / "积分.xlsx", STUDY, ("李三", "古田县", 1, 1200, "2022-07-15"))
    plan = evidence.plan_study(contest, [path])
    add_person(contest, "后来")
    with pytest.raises(UserError) as refused:
        evidence.apply_plan(contest, plan)
    assert refused.value.code == "import_plan_outdated"
    assert contest.snapshot().study == ()


def test_an_id_number_tells_twins_apart(contest, twins, tmp_path):
    headers = ("姓名", "单位", "身份证号", "日日学之星次数", "周周练累计积分", "统计日期")
    path = sheet(tmp_path / "积分.xlsx", headers, ("周一", "古田县", id_number(2), 1, 900, "2022-07-15"))
    assert evidence.plan_study(contest, [path]).lines[0].fact.entrant_id == twins[1].id
