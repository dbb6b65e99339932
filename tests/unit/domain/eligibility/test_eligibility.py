"""Eligibility from dated facts and the words of history lists, by the notice of 2022."""

import dataclasses
import datetime as dt
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.eligibility.eligibility import EligibilityStatus, Judgement, assess
from lianbing_desktop.domain.eligibility.history_rules import participation_key, title_key
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.facts import HistoryFact, StudyFact
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.paths import resource

RULES = RuleSet.from_mapping(tomllib.loads(resource("rules", "fujian-2022.toml").read_text("utf-8"))).eligibility
PERSON = Entrant("e", "u", "林测试")
DATE = dt.date(2022, 8, 18)
JULY, AFTER = dt.date(2022, 7, 1), dt.date(2022, 8, 25)


def study(stars: int | None, points: int | None, as_of: dt.date = DATE) -> StudyFact:
    return StudyFact("e", stars, points, as_of)


def judged(*facts: StudyFact, as_of: dt.date = DATE) -> tuple[str, list[str]]:
    assessment = assess(PERSON, facts, (), RULES, as_of)
    return assessment.status.value, [reason.code for reason in assessment.reasons]


def past(year: int | None, event: str, stage: str = "", title: str = "") -> tuple[str, list[str]]:
    assessment = assess(PERSON, [study(1, 1000)], [HistoryFact("e", year, event, stage, title)], RULES, DATE)
    return assessment.status.value, [reason.code for reason in assessment.reasons]


def test_exactly_the_thresholds_on_the_date_are_enough():
    assert judged(study(1, 1000)) == ("eligible", [])


@pytest.mark.parametrize(
    ("stars", "points", "codes"),
    [(0, 1000, ["study_stars"]), (1, 999, ["study_points"]), (0, 0, ["study_stars", "study_points"])],
)
def test_short_on_the_date_can_never_be_mended(stars, points, codes):
    assert judged(study(stars, points)) == ("never", codes)


def test_before_the_date_short_or_unknown_is_not_yet():
    assert judged(study(0, 999, JULY), as_of=JULY) == ("not_yet", ["study_not_yet"] * 2)
    assert judged(as_of=JULY)[0] == "not_yet"
    assert judged(study(1, 1000, JULY), as_of=JULY) == ("eligible", [])


def test_a_reading_after_the_day_asked_for_is_not_known_then():
    assert judged(study(5, 5000, dt.date(2022, 8, 1)), as_of=JULY)[0] == "not_yet"


def test_an_older_reading_that_meets_suffices_because_counters_only_grow():
    assert judged(study(2, 1200, JULY)) == ("eligible", [])
    assert judged(study(2, None, JULY), study(None, 1000)) == ("eligible", [])


def test_without_data_nobody_can_tell():
    assert judged() == ("undecided", ["study_unknown", "study_unknown"])


def test_old_and_short_wants_newer_data():
    assert judged(study(1, 900, JULY)) == ("undecided", ["study_outdated"])


def test_a_reading_after_the_date_proves_only_a_shortage():
    assert judged(study(1, 1000, AFTER)) == ("undecided", ["study_dated_after"] * 2)
    assert judged(study(1, 999, AFTER)) == ("never", ["study_points", "study_dated_after"])


def test_readings_from_before_the_counting_window_say_nothing():
    assert judged(study(9, 9999, dt.date(2022, 3, 31))) == ("undecided", ["study_unknown"] * 2)


def test_facts_of_other_people_are_ignored():
    other = StudyFact("x", 9, 9999, DATE)
    assert assess(PERSON, [other], [HistoryFact("x", 2019, "省际邀请赛")], RULES, DATE).status == "undecided"


@pytest.mark.parametrize(
    ("line", "status", "codes"),
    [
        ((2019, "全国练兵比武省际邀请赛", "决赛"), "never", ["history_excluded"]),
        ((2021, "全国赛", "决赛"), "never", ["history_excluded"]),
        ((2019, "全国人社法治知识竞赛", "晋级赛"), "never", ["history_excluded"]),
        ((2020, "全国练兵比武", "", "全国人社知识通"), "never", ["title_national", "history_unclear"]),
        ((2021, "全国统一在线比试"), "eligible", []),
        ((2020, "全 国 赛", "总决赛"), "never", ["history_excluded"]),
        ((2021, "全国赛"), "undecided", ["history_unclear"]),
        ((2021, "全国赛", "半决赛"), "undecided", ["history_unclear"]),
        ((2021, "全国赛", "初赛"), "eligible", []),
        ((2021, "省际区域赛", "决赛"), "undecided", ["history_unclear"]),
        ((2019, "全国练兵比武省际邀请赛", "替补"), "undecided", ["history_unclear"]),
        ((2020, "全国人社系统技能大赛", "决赛"), "undecided", ["history_unclear"]),
        ((2020, "福建省人社窗口单位业务技能练兵比武", "决赛"), "eligible", []),
        ((2020, "全市练兵比武", "决赛"), "eligible", []),
        ((2021, "全国赛福建省选拔", "决赛"), "undecided", ["history_unclear"]),
        ((2018, "全国赛", "决赛"), "eligible", []),
        ((2020, "全国人社法治知识竞赛", "决赛"), "undecided", ["history_unclear"]),
        ((None, "全国赛", "决赛"), "undecided", ["history_unclear"]),
        ((None, "", "", "全国人社知识通"), "never", ["title_national"]),
        ((2021, "", "", "全省人社知识通"), "eligible", []),
        ((2021, "", "", "市级人社知识通"), "eligible", []),
        ((2021, "", "", "人社知识通"), "undecided", ["title_unclear"]),
        ((2021, "", "", "未获全国人社知识通"), "undecided", ["title_unclear"]),
        ((2021, "", "", "岗位练兵明星"), "eligible", []),
    ],
)
def test_a_line_of_history_is_judged_by_its_words(line, status, codes):
    assert past(*line) == (status, codes)


@given(
    st.lists(
        st.builds(
            study,
            st.none() | st.integers(0, 3),
            st.none() | st.integers(900, 1100),
            st.dates(dt.date(2022, 3, 1), dt.date(2022, 9, 30)),
        ),
        max_size=5,
    ),
    st.dates(DATE, dt.date(2022, 12, 31)),
    st.randoms(use_true_random=False),
)
def test_from_the_date_on_the_verdict_never_heals_with_time_nor_hangs_on_the_order(facts, later, rng):
    at_date = judged(*facts)
    shuffled = facts[:]
    rng.shuffle(shuffled)
    assert judged(*shuffled, as_of=later) == at_date
    assert at_date[0] != EligibilityStatus.NOT_YET


# What people judge, and what nothing heals

LINES = st.sampled_from(
    [
        HistoryFact("e", 2021, "省际区域赛", "选手"),
        HistoryFact("e", 2020, "全国省际邀请赛"),
        HistoryFact("e", 2021, "全国统一在线比试"),
        HistoryFact("e", 2019, "人社法治知识竞赛", "决赛（替补）"),
        HistoryFact("e", None, "全国赛"),
        HistoryFact("e", 2020, "", "", "人社知识通"),
        HistoryFact("e", 2020, "", "", "全国人社知识通"),
        HistoryFact("e", 2020, "", "", "全省人社知识通"),
    ]
)
READINGS = st.builds(
    StudyFact,
    st.just("e"),
    st.sampled_from([None, 0, 1, 3]),
    st.sampled_from([None, 0, 999, 1000, 1500]),
    st.dates(dt.date(2022, 3, 25), dt.date(2022, 9, 5)),
)
KEYS = st.sampled_from(
    [
        participation_key(HistoryFact("e", 2021, "省际区域赛", "选手")),
        participation_key(HistoryFact("e", 2020, "全国省际邀请赛")),
        title_key(HistoryFact("e", 2020, "", "", "人社知识通")),
        title_key(HistoryFact("e", 2020, "", "", "全国人社知识通")),
        "study|points",
    ]
)
JUDGEMENTS = st.builds(Judgement, KEYS, st.booleans(), st.just("核实"), st.sampled_from(["", "e", "x"]))
DATES = st.dates(dt.date(2022, 4, 1), dt.date(2022, 9, 30))


@given(st.lists(READINGS, max_size=3), st.lists(LINES, max_size=3), READINGS, LINES, DATES)
def test_no_further_fact_turns_never_into_eligible(readings, lines, reading, line, as_of):
    before = assess(PERSON, readings, lines, RULES, as_of).status
    if before is EligibilityStatus.NEVER:
        for more_readings, more_lines in (([reading], []), ([], [line]), ([reading], [line])):
            after = assess(PERSON, readings + more_readings, lines + more_lines, RULES, as_of).status
            assert after in (EligibilityStatus.NEVER, EligibilityStatus.UNDECIDED)


@given(st.lists(READINGS, max_size=3), st.lists(LINES, max_size=3), LINES, DATES)
def test_a_further_line_of_history_never_makes_anybody_better_off(readings, lines, line, as_of):
    order = [
        EligibilityStatus.NEVER,
        EligibilityStatus.UNDECIDED,
        EligibilityStatus.NOT_YET,
        EligibilityStatus.ELIGIBLE,
    ]
    before = assess(PERSON, readings, lines, RULES, as_of).status
    after = assess(PERSON, readings, [*lines, line], RULES, as_of).status
    assert order.index(after) <= order.index(before)


@given(st.lists(READINGS, max_size=3), st.lists(LINES, max_size=3), st.lists(JUDGEMENTS, max_size=3), DATES)
def test_what_a_rule_settles_by_itself_no_judgement_touches(readings, lines, judgements, as_of):
    before = assess(PERSON, readings, lines, RULES, as_of)
    after = assess(PERSON, readings, lines, RULES, as_of, judgements)
    settled = [reason for reason in before.reasons if not reason.key]
    assert all(reason in after.reasons for reason in settled)
    if before.status is EligibilityStatus.NEVER:
        assert after.status is EligibilityStatus.NEVER


@given(st.lists(READINGS, max_size=3), st.lists(LINES, max_size=3), DATES, st.randoms())
def test_the_order_of_facts_and_reading_them_twice_change_nothing(readings, lines, as_of, chance):
    expected = assess(PERSON, readings, lines, RULES, as_of).status
    twice, again = readings * 2, lines * 2
    chance.shuffle(twice)
    chance.shuffle(again)
    assert assess(PERSON, twice, again, RULES, as_of).status is expected


def test_readings_that_contradict_each_other_are_for_a_person():
    facts = (study(1, 1200, JULY), study(1, 900))
    assert judged(*facts) == ("undecided", ["study_contradicts"])
    accepted = Judgement("study|points", False, "8月导出有误，平台截图为证", "e")
    assert assess(PERSON, facts, (), RULES, DATE, [accepted]).status is EligibilityStatus.ELIGIBLE
    refused = assess(PERSON, facts, (), RULES, DATE, [dataclasses.replace(accepted, excludes=True)])
    assert [(one.code, one.status.value) for one in refused.reasons] == [("study_judged", "never")]


REGIONAL = HistoryFact("e", 2021, "省际区域赛", "选手")


def regional(*judgements: Judgement) -> tuple[str, list[str]]:
    found = assess(PERSON, [study(1, 1000)], [REGIONAL], RULES, DATE, judgements)
    return found.status.value, [reason.code for reason in found.reasons]


def test_an_unclear_line_is_judged_for_one_person_or_for_everybody():
    key = participation_key(REGIONAL)
    assert regional() == ("undecided", ["history_unclear"])
    assert regional(Judgement(key, False, "省厅答复不属于")) == ("eligible", [])
    assert regional(Judgement(key, True, "省厅答复属于")) == ("never", ["history_judged"])
    assert regional(Judgement(key, True, "属于"), Judgement(key, False, "只是观摩", "e")) == ("eligible", [])
    assert regional(Judgement(key, False, "只是观摩", "x")) == ("undecided", ["history_unclear"])


def test_the_same_words_are_the_same_line_however_they_are_spaced():
    spaced = dataclasses.replace(REGIONAL, event="省际 区域赛", stage="选　手")
    assert participation_key(spaced) == participation_key(REGIONAL)
    assert participation_key(dataclasses.replace(REGIONAL, year=2020)) != participation_key(REGIONAL)


def test_every_condition_names_its_source_its_state_and_its_evidence():
    lines = [REGIONAL, HistoryFact("e", 2020, "", "", "全省人社知识通")]
    found = assess(PERSON, [study(1, 900)], lines, RULES, DATE)
    assert [(one.rule, one.source, one.status.value, len(one.evidence)) for one in found.conditions] == [
        ("study:stars", "参赛条件（1）", "eligible", 1),
        ("study:points", "参赛条件（1）", "never", 1),
        ("history", "参赛条件（2）", "undecided", 1),
        ("title", "参赛条件（3）", "eligible", 1),
    ]
    assert found.as_of == DATE
