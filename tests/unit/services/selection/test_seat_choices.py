"""What can be decided about a question, and what that does to the delegation."""

import pytest

from lianbing_desktop.services import standing
from lianbing_desktop.services.selection.seat_choices import SeatAct, choices
from lianbing_desktop.services.selection.seat_explaining import SeatState, person_standing, team_standing
from tests.builders import add_person, new_contest, written_test
from tests.sample_contest import sample_contest


@pytest.fixture
def sample(tmp_path):
    made = sample_contest(tmp_path)
    yield made
    made.close()


def built_of(contest):
    snapshot = contest.snapshot()
    return snapshot, standing.delegation(snapshot)


def test_an_ineligible_member_can_be_left_out_kept_or_the_team_passed(sample):
    snapshot, built = built_of(sample)
    (question,) = built.undecided
    found = choices(snapshot, built, question)
    assert [choice.act for choice in found] == [SeatAct.LEAVE_OUT, SeatAct.SEAT, SeatAct.NEXT_TEAM]
    assert found[0].subjects == found[1].subjects == (question.subject_id,)
    assert found[2].subjects == (built.teams[1].team_id,)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_each_answer_settles_the_question(sample, number):
    snapshot, built = built_of(sample)
    (question,) = built.undecided
    choice = choices(snapshot, built, question)[number]
    standing.decide_seat(sample, choice.subjects[0], choice.choice, "经研究")
    after = standing.delegation(sample.snapshot())
    assert question not in after.undecided
    assert not after.unapplied


def test_everybody_who_competes_stands_somewhere_and_is_told_why(sample):
    snapshot, built = built_of(sample)
    found = [person_standing(snapshot, built, entrant.id) for entrant in snapshot.competing]
    assert all(one is not None and one.sentence for one in found)
    assert sum(one.state is SeatState.SEATED for one in found) == built.seats
    assert sum(one.state is SeatState.OPEN for one in found) == 1
    teams = [team_standing(snapshot, built, team.id) for team in snapshot.teams]
    assert [one.state for one in teams if one].count(SeatState.OPEN) == 1


def test_who_does_not_compete_stands_nowhere(tmp_path):
    contest = new_contest(tmp_path)
    ids = [add_person(contest, name, "市本级").id for name in ("甲一", "乙二", "丙三")]
    written_test(contest, dict.fromkeys(ids, 80))
    snapshot, built = built_of(contest)
    assert person_standing(snapshot, built, ids[0]).state is SeatState.LEFT_OUT
    assert person_standing(snapshot, built, "nobody") is None
    assert team_standing(snapshot, built, "nobody") is None
    contest.close()
