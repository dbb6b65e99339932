"""Questions typed as they happen, and judges' marks: what is on record, what is refused, what undo does."""

from decimal import Decimal

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.scoring.round_form import Outcome, RoundForm, RoundSettings
from lianbing_desktop.services.scoring.question_entry import answer, event_lines, standings, take_back
from lianbing_desktop.services.scoring.rounds import add_round, change_round, enter_score, save_team
from lianbing_desktop.services.scoring.score_entry import enter_typed, read_time
from lianbing_desktop.services.standing import rankings
from tests.builders import add_person, new_contest, unit_id

COSTS = ((Outcome.WRONG, Decimal(1)), (Outcome.FOUL, Decimal(1)))


@pytest.fixture
def contest(tmp_path):
    made = new_contest(tmp_path)
    yield made
    made.close()


@pytest.fixture
def teams(contest):
    return [save_team(contest, Team("", unit_id(contest, unit))).id for unit in ("古田县", "屏南县")]


@pytest.fixture
def buzzer(contest, teams):
    settings = RoundSettings(values=(Decimal(10),), base=Decimal(100), costs=COSTS)
    return add_round(contest, "抢答", RoundKind.TEAM, maximum=None, form=RoundForm.BUZZER, settings=settings)


@pytest.fixture
def judged(contest):
    settings = RoundSettings(judges=3, drop_from=3, timed=True)
    return add_round(contest, "情景", RoundKind.INDIVIDUAL, form=RoundForm.JUDGED, settings=settings)


def totals(contest, some):
    return [one.score.value for one in standings(contest.snapshot(), some)]


def test_a_question_counts_at_once_and_ranking_knows_the_running_total(contest, buzzer, teams):
    answer(contest, buzzer, teams[0], Decimal(10), Outcome.WRONG)
    answer(contest, buzzer, teams[1], Decimal(10), Outcome.RIGHT)
    assert totals(contest, buzzer) == [Decimal(90), Decimal(110)]
    assert [placed.subject_id for placed in rankings(contest.snapshot()).teams.placed] == [teams[1], teams[0]]


def test_taking_back_needs_a_reason_keeps_the_event_and_can_itself_be_undone(contest, buzzer, teams):
    key = answer(contest, buzzer, teams[0], Decimal(10), Outcome.RIGHT)
    with pytest.raises(UserError, match="reason_missing"):
        take_back(contest, buzzer, key, " ")
    take_back(contest, buzzer, key, "记错队伍")
    (line,) = event_lines(contest.snapshot(), buzzer)
    assert (line.undone, line.reason, line.signed) == (True, "记错队伍", "+10")
    with pytest.raises(UserError, match="question_taken_back"):
        take_back(contest, buzzer, key, "再次")
    contest.undo()
    assert totals(contest, buzzer) == [Decimal(110), Decimal(100)]


def test_undo_of_an_event_adds_a_reversal_and_erases_nothing(contest, buzzer, teams):
    answer(contest, buzzer, teams[0], Decimal(10), Outcome.RIGHT)
    contest.undo()
    assert len(contest.snapshot().events[buzzer.id]) == 2
    assert totals(contest, buzzer) == [None, None]
    contest.redo()
    assert totals(contest, buzzer) == [Decimal(110), Decimal(100)]


def test_a_bonus_needs_a_reason_and_may_be_worth_anything(contest, buzzer, teams):
    with pytest.raises(UserError, match="reason_missing"):
        answer(contest, buzzer, teams[0], Decimal(3), Outcome.PENALTY)
    answer(contest, buzzer, teams[0], Decimal(3), Outcome.PENALTY, reason="超时提示")
    assert totals(contest, buzzer)[0] == Decimal(97)


@pytest.mark.parametrize("value", ["15", "0", "-10"])
def test_a_question_is_worth_what_the_round_allows(contest, buzzer, teams, value):
    with pytest.raises(UserError, match="question_value_outside"):
        answer(contest, buzzer, teams[0], Decimal(value), Outcome.RIGHT)


def test_a_team_marked_void_takes_no_more_questions_until_that_is_cleared(contest, buzzer, teams):
    enter_score(contest, buzzer.id, teams[0], Score(ScoreState.VOID))
    with pytest.raises(UserError, match="question_stated"):
        answer(contest, buzzer, teams[0], Decimal(10), Outcome.RIGHT)


def test_events_cannot_be_changed_or_erased_even_by_sql(contest, buzzer, teams):
    answer(contest, buzzer, teams[0], Decimal(10), Outcome.RIGHT)
    for sql in ("UPDATE question_events SET value = '99'", "DELETE FROM question_events"):
        with pytest.raises(Exception, match="append-only"):
            contest.file.connection.execute(sql)


def test_marks_make_the_result_when_the_last_judge_is_in(contest, judged):
    person = add_person(contest, "薛思").id
    for number, mark in enumerate(("90", "80"), start=1):
        assert enter_typed(contest, judged.id, person, mark, f"judge:{number}") == NOT_ENTERED
    assert enter_typed(contest, judged.id, person, "85", "judge:3").value == Decimal("85.00")
    assert enter_typed(contest, judged.id, person, "12.35", "time") == Score(ScoreState.SCORED, Decimal("85.00"), 755)


def test_a_mark_takes_back_that_somebody_was_absent_but_never_a_total_entered_outright(contest, judged):
    person = add_person(contest, "薛思").id
    enter_score(contest, judged.id, person, Score(ScoreState.ABSENT))
    enter_typed(contest, judged.id, person, "90", "judge:1")
    assert (person, judged.id) not in contest.snapshot().scores
    contest.undo()
    assert contest.snapshot().scores[person, judged.id].state is ScoreState.ABSENT
    enter_score(contest, judged.id, person, Score(ScoreState.SCORED, Decimal(88)))
    with pytest.raises(UserError, match="score_stated"):
        enter_typed(contest, judged.id, person, "90", "judge:1")


def test_a_mark_above_the_maximum_is_refused(contest, judged):
    person = add_person(contest, "薛思").id
    with pytest.raises(UserError, match="score_outside"):
        enter_typed(contest, judged.id, person, "101", "judge:1")


def test_a_grade_is_typed_as_its_letter_and_nothing_else_is_taken(contest, teams):
    settings = RoundSettings(grades=(("A", Decimal(10)), ("B", Decimal(8))))
    some = add_round(contest, "展示", RoundKind.TEAM, maximum=None, form=RoundForm.SHOW, settings=settings)
    assert enter_typed(contest, some.id, teams[0], "b").value == Decimal(8)
    for typed in ("C", "9"):
        with pytest.raises(UserError, match="score_grade_unknown"):
            enter_typed(contest, some.id, teams[0], typed)


def test_two_pcs_that_say_different_things_leave_no_score_until_somebody_settles_it(contest):
    person = add_person(contest, "薛思").id
    some = add_round(contest, "笔试", RoundKind.INDIVIDUAL)
    for device, value in (("b", "88"), ("c", "98")):
        contest.file.connection.execute(
            "INSERT INTO score_entries (device, sequence, round_id, subject_id, state, value, entered_at, operator,"
            " source, supersedes, reason) VALUES (?, 1, ?, ?, 'scored', ?, '', ?, '', '[]', '')",
            (device, some.id, person, value, device),
        )
    add_person(contest, "吴涵娜")
    assert (person, some.id) not in contest.snapshot().scores
    enter_typed(contest, some.id, person, "88")
    assert contest.snapshot().scores[person, some.id].value == Decimal(88)
    assert contest.snapshot().contradictions == {}


def test_a_round_keeps_a_form_that_can_hold_what_was_entered(contest, judged, buzzer, teams):
    from dataclasses import replace

    person = add_person(contest, "薛思").id
    enter_typed(contest, judged.id, person, "90", "judge:3")
    fewer = replace(judged, settings=replace(judged.settings, judges=2))
    with pytest.raises(UserError, match="round_judge_has_marks"):
        change_round(contest, fewer)
    answer(contest, buzzer, teams[0], Decimal(10), Outcome.RIGHT)
    with pytest.raises(UserError, match="round_form_fixed"):
        change_round(contest, replace(buzzer, form=RoundForm.PLAIN))


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [("35", 2100), ("35.20", 2120), ("35:20", 2120), ("1.05.20", 3920), ("0.59", 59), ("35.2", None), ("35.75", None)],
)
def test_a_time_is_typed_on_the_keypad_in_minutes_and_seconds(typed, seconds):
    assert read_time(typed) == seconds
