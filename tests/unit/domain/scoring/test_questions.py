"""必答、抢答、风险: running totals of events, and taking one back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState
from lianbing_desktop.domain.scoring.questions import QuestionEvent, points, running_totals
from lianbing_desktop.domain.scoring.round_form import Outcome, RoundForm, RoundSettings
from lianbing_desktop.domain.scoring.round_result import round_result

BUZZER = RoundSettings(costs=((Outcome.WRONG, Decimal(1)), (Outcome.FOUL, Decimal(1))), base=Decimal(100))


def event(number, outcome=Outcome.RIGHT, team="t1", value="10", reverses=""):
    key = f"a:{reverses}" if reverses else ""
    return QuestionEvent(f"a:{number}", "r", team, "", str(number), Decimal(value), outcome, None, "", "", key)


def totals(*events, form=RoundForm.BUZZER, settings=BUZZER, subjects=("t1", "t2"), teams=True):
    return running_totals(events, form, settings, subjects, teams=teams)


@pytest.mark.parametrize(
    ("outcome", "wanted"),
    [
        (Outcome.RIGHT, "20"),
        (Outcome.WRONG, "-20"),
        (Outcome.FOUL, "-20"),
        (Outcome.TIMEOUT, "0"),
        (Outcome.PASS, "0"),
        (Outcome.BONUS, "20"),
        (Outcome.PENALTY, "-20"),
    ],
)
def test_each_outcome_gives_or_takes_what_the_round_says(outcome, wanted):
    assert points(event(1, outcome, value="20"), BUZZER) == Decimal(wanted)


def test_half_a_question_can_be_taken_for_a_wrong_answer():
    settings = RoundSettings(costs=((Outcome.WRONG, Decimal("0.5")),))
    assert points(event(1, Outcome.WRONG), settings) == Decimal(-5)


def test_totals_run_from_the_base_score_and_may_go_below_zero():
    events = [event(number, Outcome.WRONG, value="60") for number in range(1, 3)]
    assert totals(*events)["t1"] == Decimal(-20)


def test_a_team_that_never_pressed_has_the_base_once_the_buzzer_round_has_begun():
    assert totals() == {}
    assert totals(event(1)) == {"t1": Decimal(110), "t2": Decimal(100)}


def test_in_a_must_answer_round_a_team_has_nothing_before_its_first_question():
    assert totals(event(1), form=RoundForm.MUST_ANSWER) == {"t1": Decimal(110)}


def test_passing_a_question_of_risk_is_zero_and_not_nothing():
    assert totals(event(1, Outcome.PASS), form=RoundForm.RISK, settings=RoundSettings()) == {"t1": Decimal(0)}


def test_everybody_has_zero_in_an_adjustment_round_nobody_was_adjusted_in():
    found = totals(form=RoundForm.ADJUSTMENT, settings=RoundSettings())
    assert found == {"t1": Decimal(0), "t2": Decimal(0)}


def test_an_event_taken_back_counts_no_more_and_one_whose_taking_back_was_taken_back_counts_again():
    first, back, again = event(1), event(2, reverses=1), event(3, reverses=2)
    assert totals(first, event(9, team="t2"))["t1"] == Decimal(110)
    assert totals(first, back, event(9, team="t2"))["t1"] == Decimal(100)
    assert totals(first, back, again, event(9, team="t2"))["t1"] == Decimal(110)


def test_a_team_whose_only_event_was_taken_back_has_nothing_entered():
    found = totals(event(1), event(2, reverses=1), form=RoundForm.MUST_ANSWER)
    some = Round("r", "必答", RoundKind.TEAM, form=RoundForm.MUST_ANSWER, settings=BUZZER)
    assert round_result(some, {}, found.get("t1")) == NOT_ENTERED


def test_a_team_sent_off_is_void_whatever_it_had():
    some = Round("r", "抢答", RoundKind.TEAM, form=RoundForm.BUZZER, settings=BUZZER)
    assert round_result(some, {"": Score(ScoreState.VOID)}, Decimal(130)) == Score(ScoreState.VOID)


STEPS = st.lists(
    st.tuples(st.sampled_from(Outcome), st.sampled_from(["t1", "t2"]), st.integers(0, 30), st.integers(0, 12)),
    max_size=12,
)


@given(STEPS, st.randoms())
def test_totals_equal_a_replay_step_by_step_and_do_not_depend_on_the_order_of_the_log(steps, random):
    """Each step is an event, or takes an earlier one back when its last number names one."""
    events, standing, undone_by = [], {}, {}
    for number, (outcome, team, value, back) in enumerate(steps, start=1):
        if 0 < back < number and back not in undone_by:
            events.append(event(number, outcome, team, str(value), reverses=back))
            undone_by[back] = number
        else:
            events.append(event(number, outcome, team, str(value)))
            standing[number] = events[-1]

    def counts(number):
        return number not in undone_by or not counts(undone_by[number])

    wanted = {}
    for number, one in standing.items():
        if counts(number):
            wanted[one.team_id] = wanted.get(one.team_id, Decimal(100)) + points(one, BUZZER)
    shuffled = list(events)
    random.shuffle(shuffled)
    assert totals(*shuffled, form=RoundForm.MUST_ANSWER) == wanted
