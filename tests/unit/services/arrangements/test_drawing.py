"""Draws of a contest."""

import pytest

from lianbing_desktop.domain.arrangements.draws import DrawKind, DrawMethod, DrawSubjects
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.arrangements import drawing
from tests.builders import add_person, new_contest

UNITS, PEOPLE = DrawSubjects.UNITS, DrawSubjects.PEOPLE


@pytest.fixture
def contest(tmp_path):
    made = new_contest(tmp_path)
    for unit in ("古田县", "屏南县", "寿宁县"):
        add_person(made, f"林{unit[0]}", unit)
    yield made
    made.close()


def refusal(action):
    with pytest.raises(UserError) as refused:
        action()
    return refused.value


def test_units_draw_by_a_recorded_seed_and_it_can_be_taken_back(contest):
    held = drawing.hold(contest, "出场顺序", DrawKind.ORDER, UNITS, seed="314159")
    assert contest.snapshot().draws == (held,)
    assert held.method is DrawMethod.SEED
    assert sorted(one.value for one in held.lines) == [1, 2, 3]
    assert [one.line for one in held.lines] == ["古田县", "屏南县", "寿宁县"]
    contest.undo()
    assert contest.snapshot().draws == ()


def test_what_was_drawn_from_paper_lots_is_typed_in_and_checked(contest):
    ids = [one.subject_id for one in drawing.draw_lines(contest.snapshot(), UNITS)]
    typed = dict(zip(ids, (3, 3, 0), strict=True))
    faults = drawing.typed_faults(contest.snapshot(), UNITS, 3, typed)
    assert list(faults) == ids[:2]
    refused = refusal(lambda: drawing.hold(contest, "台号", DrawKind.TABLE, UNITS, typed=typed))
    assert (refused.code, refused.params["line"]) == ("draw_double", "古田县")
    missing = dict(zip(ids, (3, 1, 0), strict=True))
    assert refusal(lambda: drawing.hold(contest, "台号", DrawKind.TABLE, UNITS, typed=missing)).code == "draw_missing"
    outside = dict(zip(ids, (3, 1, 9), strict=True))
    assert refusal(lambda: drawing.hold(contest, "台号", DrawKind.TABLE, UNITS, typed=outside)).code == "draw_outside"
    held = drawing.hold(contest, "台号", DrawKind.TABLE, UNITS, typed=dict(zip(ids, (3, 1, 2), strict=True)))
    assert (held.method, held.seed, [one.value for one in held.lines]) == (DrawMethod.TYPED, "", [3, 1, 2])


def test_a_draw_says_who_came_after_it(contest):
    held = drawing.hold(contest, "题组", DrawKind.QUESTION_SET, PEOPLE, 2, seed="1")
    assert drawing.outdated(contest.snapshot(), held) == ()
    add_person(contest, "吴晚", "古田县")
    assert drawing.outdated(contest.snapshot(), held) == ("吴晚 古田县",)


def test_without_name_seed_or_teams_there_is_no_draw(contest):
    assert refusal(lambda: drawing.hold(contest, "", DrawKind.ORDER, UNITS, seed="1")).code == "draw_title_missing"
    assert refusal(lambda: drawing.hold(contest, "一", DrawKind.ORDER, UNITS)).code == "draw_seed_missing"
    teams = DrawSubjects.TEAMS
    assert refusal(lambda: drawing.hold(contest, "一", DrawKind.ORDER, teams, seed="1")).code == "draw_nobody_teams"
