"""评委打分: what is dropped, what the mean is."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.ranking.totals import round_half_up
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState
from lianbing_desktop.domain.scoring.judging import Judged, judged
from lianbing_desktop.domain.scoring.round_form import RoundForm, RoundSettings
from lianbing_desktop.domain.scoring.round_result import TIME, judge_part, round_result

MARKS = st.lists(st.decimals(0, 100, places=2), min_size=1, max_size=11)


def marks_of(*values):
    return {number: Decimal(value) for number, value in enumerate(values, start=1)}


def panel(count, **more):
    return RoundSettings(judges=count, **{"drop_from": 5, **more})


def scored(value, seconds=None):
    return Score(ScoreState.SCORED, Decimal(value), seconds)


JUDGED = Round("r", "情景模拟", RoundKind.INDIVIDUAL, form=RoundForm.JUDGED, settings=panel(5, timed=True))


def test_one_highest_and_one_lowest_are_dropped_and_the_rest_averaged():
    assert judged(marks_of("92", "88", "90.5", "95", "86"), panel(5)) == Judged(Decimal("90.17"), (4, 5))


def test_of_two_judges_who_share_the_highest_mark_only_one_is_dropped():
    assert judged(marks_of("95", "95", "90", "85", "80"), panel(5)) == Judged(Decimal("90.00"), (1, 5))


def test_where_all_judges_agree_two_marks_are_dropped_and_the_value_is_theirs():
    assert judged(marks_of("90", "90", "90", "90", "90"), panel(5)) == Judged(Decimal("90.00"), (1, 2))


def test_fewer_judges_than_the_rule_asks_for_drop_nothing():
    assert judged(marks_of("95", "80", "80", "80"), panel(4)) == Judged(Decimal("83.75"))


def test_of_two_judges_neither_is_ever_dropped():
    assert judged(marks_of("90", "80"), panel(2, drop_from=2)) == Judged(Decimal("85.00"))


def test_there_is_no_result_while_one_judge_has_not_given_a_mark():
    assert judged(marks_of("90", "80", "85", "88"), panel(5)) == Judged(None)


def test_a_judge_who_is_excused_is_not_waited_for_and_the_rule_counts_who_is_left():
    marks = {number: value for number, value in marks_of("90", "80", "85", "88", "0").items() if number != 5}
    assert judged(marks, panel(5), frozenset({5})) == Judged(Decimal("85.75"))


def test_a_mean_is_rounded_half_up_before_weighting_unless_the_round_says_otherwise():
    marks = marks_of("90", "90", "91")
    assert judged(marks, panel(3)).value == Decimal("90.33")
    assert judged(marks, panel(3, mean_decimals=0)).value == Decimal(90)
    assert judged(marks, panel(3, round_mean=False)).value == Decimal("90.333333333333")
    assert str(judged(marks_of("91", "92"), panel(2, round_mean=False)).value) == "91.50"
    assert judged(marks_of("0.01", "0"), panel(2)).value == Decimal("0.01")


@given(MARKS, st.integers(0, 7), st.integers(0, 3))
def test_the_result_is_what_sorting_and_cutting_both_ends_gives(values, drop_from, decimals):
    settings = RoundSettings(judges=len(values), drop_from=drop_from, mean_decimals=decimals)
    found = judged(marks_of(*values), settings)
    drops = drop_from and len(values) >= max(drop_from, 3)
    kept = sorted(values)[1:-1] if drops else values
    exact = sum(map(Fraction, kept)) / len(kept)
    limit = Fraction(1, 2 * 10**decimals)
    assert -limit < Fraction(found.value) - exact <= limit  # half goes up
    assert len(found.dropped) == (2 if drops else 0)
    assert sorted([*kept, *(values[number - 1] for number in found.dropped)]) == sorted(values)


@given(MARKS, st.randoms())
def test_the_order_of_the_judges_never_matters(values, random):
    shuffled = list(values)
    random.shuffle(shuffled)
    settings = panel(len(values))
    assert judged(marks_of(*values), settings).value == judged(marks_of(*shuffled), settings).value


@given(
    st.lists(st.decimals(0, 100, places=3), min_size=1, max_size=15),
    st.integers(1, 10_000).map(lambda weight: Decimal(weight) / 10_000),
    st.integers(0, 4),
)
def test_an_unrounded_mean_leads_to_the_same_total_as_an_exact_fraction_would(values, weight, decimals):
    settings = RoundSettings(judges=len(values), round_mean=False)
    found = round_half_up(judged(marks_of(*values), settings).value * weight, decimals)
    exact = sum(map(Fraction, values)) / len(values) * Fraction(weight)
    steps = exact * 10**decimals
    whole = steps.numerator // steps.denominator
    wanted = whole + (1 if steps - whole >= Fraction(1, 2) else 0)
    assert Fraction(found) * 10**decimals == wanted


def test_a_person_has_the_mean_of_the_marks_and_the_time_typed_beside_them():
    parts = {judge_part(number): scored(value) for number, value in marks_of("90", "80", "85", "88", "70").items()}
    assert round_result(JUDGED, parts | {TIME: scored("61", 61)}, None) == scored("84.33", 61)


@pytest.mark.parametrize("state", [ScoreState.ABSENT, ScoreState.FORFEIT, ScoreState.VOID])
def test_a_state_stands_before_marks_that_were_given_already(state):
    parts = {judge_part(number): scored("90") for number in range(1, 6)} | {"": Score(state)}
    assert round_result(JUDGED, parts, None) == Score(state)


def test_zero_from_every_judge_is_a_score_and_no_mark_at_all_is_none():
    assert round_result(JUDGED, {judge_part(number): scored("0") for number in range(1, 6)}, None) == scored("0.00")
    assert round_result(JUDGED, {}, None) == NOT_ENTERED
