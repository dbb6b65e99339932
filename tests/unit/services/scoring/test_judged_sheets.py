"""Sheets with a column for each judge, exports of an exam platform, and rounds added on the command line."""

import json
from decimal import Decimal

import pytest
from openpyxl import Workbook

from lianbing_desktop.cli.__main__ import main
from lianbing_desktop.domain.score import RoundKind, ScoreState
from lianbing_desktop.domain.scoring.round_form import RoundForm, RoundSettings
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.services.scoring.score_import import apply_scores, plan_scores
from tests.builders import add_person, id_number, new_contest


@pytest.fixture
def contest(tmp_path):
    made = new_contest(tmp_path)
    yield made
    made.close()


def sheet(path, *rows):
    book = Workbook()
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path


def test_a_sheet_with_a_column_for_each_judge_gives_their_marks(tmp_path, contest):
    people = [add_person(contest, name).id for name in ("薛思", "吴涵娜")]
    settings = RoundSettings(judges=3, drop_from=3)
    some = add_round(contest, "情景", RoundKind.INDIVIDUAL, form=RoundForm.JUDGED, settings=settings)
    path = sheet(
        tmp_path / "打分表.xlsx",
        ("单位", "姓名", "评委1", "评委2", "评委三", "平均分"),
        ("古田县", "薛思", 90, 80, 85.5, 85.5),
        ("古田县", "吴涵娜", "缺考", None, None, None),
    )
    plan = plan_scores(contest, [path], some)
    assert plan.problems == ()
    assert [planned.score.value for planned in plan.scores] == [Decimal("85.50"), None]
    apply_scores(contest, plan)
    snapshot = contest.snapshot()
    assert snapshot.entered[people[0], some.id]["judge:3"].value == Decimal("85.5")
    assert snapshot.scores[people[1], some.id].state is ScoreState.ABSENT


def test_a_mark_out_of_range_is_named_and_nothing_of_the_line_is_taken(tmp_path, contest):
    add_person(contest, "薛思")
    some = add_round(contest, "情景", RoundKind.INDIVIDUAL, form=RoundForm.JUDGED, settings=RoundSettings(judges=2))
    path = sheet(tmp_path / "打分表.xlsx", ("单位", "姓名", "评委1", "评委2"), ("古田县", "薛思", 90, 180))
    plan = plan_scores(contest, [path], some)
    assert [problem.code for problem in plan.refused] == ["score_out_of_range"]
    assert plan.scores == ()


def test_the_export_of_an_exam_platform_is_taken_by_id_number_with_the_time_used(tmp_path, contest):
    person = add_person(contest, "薛思", id_number=id_number(1)).id
    some = add_round(
        contest, "线上答题", RoundKind.INDIVIDUAL, form=RoundForm.WRITTEN, settings=RoundSettings(timed=True)
    )
    path = sheet(
        tmp_path / "考试成绩导出.xlsx",
        ("序号", "姓名", "身份证号", "得分", "用时", "交卷时间"),
        (1, "薛思", id_number(1), 92.5, "35分20秒", "2022-08-01 10:35:20"),
    )
    apply_scores(contest, plan_scores(contest, [path], some))
    score = contest.snapshot().scores[person, some.id]
    assert (score.value, score.seconds) == (Decimal("92.5"), 2120)


def test_a_round_of_judges_is_added_on_the_command_line(contest, capsys):
    path = str(contest.path)
    contest.close()
    assert main(["rounds", path, "--add", "情景", "--form", "judged", "--judges", "7", "--weight", "40", "--json"]) == 0
    (made,) = json.loads(capsys.readouterr().out)["rounds"]
    assert (made["form"], made["kind"], made["settings"]) == ("judged", "individual", {"judges": 7, "drop_from": 5})


def test_a_setting_that_a_form_does_not_have_is_refused_with_one_line(contest, capsys):
    path = str(contest.path)
    contest.close()
    assert main(["rounds", path, "--add", "抢答", "--form", "buzzer", "--judges", "7"]) == 2
    assert "judges" in capsys.readouterr().err
