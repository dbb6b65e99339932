"""Eligibility from dated facts and the words of history lists, by the notice of 2022."""

import datetime as dt
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.eligibility.eligibility import EligibilityStatus, assess
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
