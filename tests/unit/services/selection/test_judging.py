"""The desk of 待认定, and checks at two dates: who changed, why, who steps in."""

import datetime as dt

import pytest

from lianbing_desktop.domain.eligibility.eligibility import EligibilityStatus
from lianbing_desktop.domain.facts import HistoryFact, StudyFact
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services import log, standing
from lianbing_desktop.services.selection import judging, rechecking
from lianbing_desktop.storage import facts
from tests.builders import add_person, written_test

DAY, JULY = dt.date(2022, 8, 18), dt.date(2022, 7, 15)


@pytest.fixture
def three(contest):
    """Three who meet the study conditions; two were at the regional event, one holds a title without a level."""
    people = [add_person(contest, name) for name in ("周一", "陈二", "李三")]
    written_test(contest, dict(zip((one.id for one in people), (95, 90, 85), strict=True)))
    with contest.operation("history_imported", files="历年.xlsx", count=3) as write:
        for person in people:
            facts.add_study_fact(write, StudyFact(person.id, 2, 1200, DAY, "积分.xlsx", 3))
        for person in people[:2]:
            facts.add_history_fact(write, HistoryFact(person.id, 2021, "省际区域赛", "选手", "", "历年.xlsx", 4))
        facts.add_history_fact(write, HistoryFact(people[2].id, 2020, "", "", "人社知识通", "历年.xlsx", 6))
    return people


def states(contest, as_of=DAY):
    snapshot = contest.snapshot()
    return {
        snapshot.entrant_by_id[id_].name: one.status.value for id_, one in standing.eligibility(snapshot, as_of).items()
    }


def test_the_desk_gathers_the_same_line_of_several_people(contest, three):
    first, second = judging.cases(contest.snapshot(), DAY)
    assert first.entrant_ids == tuple(sorted((three[0].id, three[1].id), key=first.entrant_ids.index))
    assert (len(first.entrant_ids), first.for_all) == (2, True)
    assert "省际区域赛" in first.words
    assert second.entrant_ids == (three[2].id,)


def test_an_event_is_judged_once_for_everybody_with_a_reason_in_the_log(contest, three):
    case = judging.cases(contest.snapshot(), DAY)[0]
    judging.judge(contest, case.key, False, "省厅答复：不属于省际邀请赛")
    assert states(contest) == {"周一": "eligible", "陈二": "eligible", "李三": "undecided"}
    assert log.log(contest)[0].text.startswith("认定不影响省赛资格：所有人 2021 省际区域赛选手（省厅答复")
    contest.undo()
    assert states(contest)["周一"] == "undecided"


def test_one_person_is_judged_apart_and_the_judgement_is_taken_back(contest, three):
    case = judging.cases(contest.snapshot(), DAY)[0]
    judging.judge(contest, case.key, True, "本人参加了正式比赛", three[0].id)
    assert states(contest)["周一"] == "never"
    assert states(contest)["陈二"] == "undecided"
    (judged,) = standing.judgements(contest.snapshot())
    assert judging.judgement_words(judged) == "已认定不能参加省赛：本人参加了正式比赛"
    judging.revoke_judgement(contest, judged)
    assert states(contest)["周一"] == "undecided"


def test_without_a_reason_nothing_is_judged(contest, three):
    case = judging.cases(contest.snapshot(), DAY)[0]
    with pytest.raises(UserError) as refused:
        judging.judge(contest, case.key, False, " ")
    assert refused.value.code == "reason_missing"
    assert standing.judgements(contest.snapshot()) == ()


def test_readings_that_contradict_are_judged_person_by_person(contest, three):
    with contest.operation("study_imported", files="二.xlsx", count=1) as write:
        facts.add_study_fact(write, StudyFact(three[2].id, 2, 900, dt.date(2022, 8, 20), "二.xlsx", 3))
    case = next(one for one in judging.cases(contest.snapshot(), DAY) if not one.for_all)
    assert case.entrant_ids == (three[2].id,)
    assert "900" in case.words
    assert "1200" in case.words


def test_between_two_dates_it_is_said_who_changed_and_why(contest, three):
    person = add_person(contest, "王四")
    with contest.operation("study_imported", files="三.xlsx", count=2) as write:
        facts.add_study_fact(write, StudyFact(person.id, 1, 400, JULY, "三.xlsx", 2))
        facts.add_study_fact(write, StudyFact(person.id, 1, 800, DAY, "三.xlsx", 2))
    found = rechecking.between(contest.snapshot(), JULY, DAY)
    changes = {one.name: (one.before.value, one.after.value) for one in found.changes if one.before is not one.after}
    assert changes["王四"] == ("not_yet", "never")
    assert "800" in next(one.why for one in found.changes if one.name == "王四")
    assert found.counts[EligibilityStatus.UNDECIDED] == 3


def test_since_the_last_check_it_is_said_who_changed_and_who_steps_in(contest, three):
    case = judging.cases(contest.snapshot(), DAY)[0]
    judging.judge(contest, case.key, False, "不属于")
    rechecking.keep_check(contest, DAY)
    assert log.log(contest)[0].text == "资格复核（截至 2022-08-18）：符合 2，待认定 1"
    check = rechecking.last_check(contest)
    assert check.as_of == DAY
    assert rechecking.since(contest.snapshot(), check, DAY).changes == ()
    title = judging.cases(contest.snapshot(), DAY)[0]
    judging.judge(contest, title.key, False, "是全市称号")
    judging.judge(contest, case.key, True, "属于省际邀请赛", three[0].id)
    changes = {one.name: one for one in rechecking.since(contest.snapshot(), check, DAY).changes}
    assert (changes["周一"].before.value, changes["周一"].after.value) == ("eligible", "never")
    assert changes["周一"].seat == "失去席位"
    assert changes["李三"].seat == "递补入选"
    assert "陈二" not in changes


def test_without_a_check_there_is_nothing_to_compare_with(contest, three):
    assert rechecking.last_check(contest) is None
