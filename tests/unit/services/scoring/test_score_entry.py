"""Typed scores: what is a number, what is a state, what is refused, and that nothing refused is stored."""

import dataclasses
from decimal import Decimal

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, RoundKind, Score, ScoreState, Team
from lianbing_desktop.services.scoring.rounds import (
    add_round,
    change_round,
    delete_team,
    enter_score,
    read_weight,
    save_team,
    weight_words,
)
from lianbing_desktop.services.scoring.score_entry import enter_typed, score_lines, score_words
from tests.builders import add_person, unit_id


@pytest.fixture
def written(contest):
    return add_round(contest, "笔试", RoundKind.INDIVIDUAL)


def test_lines_stand_by_unit_and_name_and_leave_out_who_does_not_compete(contest, written):
    add_person(contest, "周一", "古田县")
    add_person(contest, "陈二", "古田县")
    add_person(contest, "李三", "市本级")
    lines = score_lines(contest.snapshot(), written)
    assert [(line.number, line.unit, line.name) for line in lines] == [
        (1, "市本级", "李三"),
        (2, "古田县", "周一"),
        (3, "古田县", "陈二"),
    ]
    assert {line.score for line in lines} == {NOT_ENTERED}


def test_lines_of_a_team_round_name_the_members(contest):
    live = add_round(contest, "现场赛", RoundKind.TEAM, maximum=None)
    members = tuple(add_person(contest, name).id for name in ("周一", "陈二"))
    save_team(contest, Team("", unit_id(contest, "古田县"), "", members))
    (line,) = score_lines(contest.snapshot(), live)
    assert (line.name, line.members) == ("古田县", "周一、陈二")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("86.5", Score(ScoreState.SCORED, Decimal("86.5"))),
        (" ８６ ", Score(ScoreState.SCORED, Decimal("86"))),
        ("0", Score(ScoreState.SCORED, Decimal("0"))),
        ("100", Score(ScoreState.SCORED, Decimal("100"))),
        ("缺考", Score(ScoreState.ABSENT)),
    ],
)
def test_what_can_be_read_is_stored_as_typed(contest, written, typed, stored):
    person = add_person(contest, "周一")
    assert enter_typed(contest, written.id, person.id, typed) == stored
    assert contest.snapshot().scores[person.id, written.id] == stored


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("九十", "score_typed_unreadable"),
        ("8o", "score_typed_unreadable"),
        ("1e2", "score_typed_unreadable"),
        ("100.5", "score_outside"),
        ("-1", "score_outside"),
    ],
)
def test_what_cannot_be_a_score_is_refused_and_the_old_one_stays(contest, written, typed, code):
    person = add_person(contest, "周一")
    enter_typed(contest, written.id, person.id, "70")
    before = contest.snapshot().version
    with pytest.raises(UserError) as refused:
        enter_typed(contest, written.id, person.id, typed)
    assert refused.value.code == code
    assert contest.snapshot().version == before
    assert score_words(contest.snapshot().scores[person.id, written.id]) == "70"


def test_a_team_may_stand_below_zero(contest):
    live = add_round(contest, "抢答", RoundKind.TEAM, maximum=None)
    team = save_team(contest, Team("", unit_id(contest, "古田县")))
    assert enter_typed(contest, live.id, team.id, "-20").value == Decimal("-20")


def test_an_empty_cell_changes_nothing(contest, written):
    person = add_person(contest, "周一")
    enter_typed(contest, written.id, person.id, "70")
    assert enter_typed(contest, written.id, person.id, "  ").value == Decimal("70")


def test_a_corrected_number_keeps_the_time_used(contest, written):
    person = add_person(contest, "周一")
    enter_score(contest, written.id, person.id, Score(ScoreState.SCORED, Decimal("70"), 1800))
    assert enter_typed(contest, written.id, person.id, "75").seconds == 1800


@pytest.mark.parametrize(
    ("typed", "shown"), [("40%", "40%"), ("40％", "40%"), ("40", "40%"), ("0.4", "40%"), ("1", "100%"), ("1%", "1%")]
)
def test_a_weight_may_be_written_as_percent_or_as_a_factor(contest, written, typed, shown):
    changed = dataclasses.replace(written, weight=read_weight(typed))
    change_round(contest, changed)
    assert weight_words(contest.snapshot().rounds[0]) == shown


def test_a_weight_that_is_no_number_is_refused():
    with pytest.raises(UserError) as refused:
        read_weight("四成")
    assert refused.value.code == "round_weight_unreadable"


def test_a_team_without_scores_can_be_deleted_and_comes_back_by_undo(contest):
    live = add_round(contest, "现场赛", RoundKind.TEAM, maximum=None)
    member = add_person(contest, "周一")
    team = save_team(contest, Team("", unit_id(contest, "古田县"), "", (member.id,)))
    delete_team(contest, team.id)
    assert contest.snapshot().teams == ()
    contest.undo()
    assert contest.snapshot().teams == (team,)
    enter_typed(contest, live.id, team.id, "300")
    with pytest.raises(UserError) as refused:
        delete_team(contest, team.id)
    assert refused.value.code == "team_has_scores"
