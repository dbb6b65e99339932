"""A new version of a roster: nobody is doubled, nobody is confused with a namesake, nobody is dropped unasked."""

import pytest

from lianbing_desktop.services.intake.import_plan import NEW_PERSON, Action, Answers
from lianbing_desktop.services.intake.roster_edit import withdraw
from lianbing_desktop.services.intake.roster_import import apply_import, plan_files, plan_import
from lianbing_desktop.services.intake.roster_reading import RosterFiles
from tests.builders import id_number, roster_file


def row(number, name, unit="古田县", **changes):
    values = {
        "sex": "男",
        "id_number": id_number(number),
        "workplace": "县人社局",
        "title": "科员",
        "phone": f"199{number:08d}",
    }
    return (unit, name, *(values | changes).values())


@pytest.fixture
def plan(contest, tmp_path):
    """Plan a roster of these rows; a further version each time."""
    versions = iter(range(1, 100))
    return lambda *rows: plan_import(contest, [roster_file(tmp_path / f"古田县（{next(versions)}）.xlsx", *rows)])


@pytest.fixture
def take(contest, plan):
    """Plan and write."""

    def write(*rows, withdrawn=()):
        made = plan(*rows)
        apply_import(contest, made, withdrawn)
        return made

    return write


def actions(plan):
    return [row.action for row in plan.rows]


def codes(plan):
    return [problem.code for problem in plan.problems]


def people(contest):
    return sorted((one.name, one.id_number, one.status.value) for one in contest.snapshot().entrants)


def test_whoever_does_not_come_up_again_is_listed_and_stays_until_ticked(contest, plan, take):
    take(row(1, "薛思"), row(2, "吴涵娜"), row(3, "黄三"))
    again = take(row(1, "薛思"))
    assert [(one.entrant.name, one.unit, one.files) for one in again.missing] == [
        ("吴涵娜", "古田县", "古田县（2）.xlsx"),
        ("黄三", "古田县", "古田县（2）.xlsx"),
    ]
    assert {one.status for one in contest.snapshot().entrants} == {"active"}
    third = plan(row(1, "薛思"))
    apply_import(contest, third, {third.missing[0].entrant.id})
    gone = [one for one in contest.snapshot().entrants if one.status == "withdrawn"]
    assert [(one.name, one.status_reason) for one in gone] == [("吴涵娜", "“古田县（3）.xlsx”中未再出现")]
    contest.undo()
    assert {one.status for one in contest.snapshot().entrants} == {"active"}


def test_a_file_that_only_adds_people_says_nothing_about_the_others(take):
    take(row(1, "薛思"), row(2, "吴涵娜"))
    assert take(row(3, "黄三")).missing == ()


def test_nobody_of_another_unit_is_missed_nor_anybody_a_question_is_open_about(take):
    take(row(1, "薛思"), row(2, "李伟"), row(12, "李伟"), row(4, "方婷若", "霞浦县"))
    again = take(row(1, "薛思"), row(3, "李伟", id_number=""))
    assert actions(again) == [Action.SAME, Action.LEFT_OUT]
    assert again.missing == ()


def test_the_very_same_file_read_again_is_no_new_version(contest, tmp_path):
    old = roster_file(tmp_path / "1.xlsx", row(1, "薛思"))
    new = roster_file(tmp_path / "2.xlsx", row(1, "薛思"), row(2, "吴涵娜"))
    for path in (old, new):
        apply_import(contest, plan_import(contest, [path]))
    assert plan_import(contest, [old]).missing == ()


def test_another_id_number_in_a_new_version_is_a_change_with_old_and_new(contest, take):
    take(row(1, "薛思"), row(2, "吴涵娜"))
    again = take(row(1, "薛思"), row(40, "吴涵娜"))
    assert actions(again) == [Action.SAME, Action.CHANGED]
    changes = {change.field: (change.before, change.after) for change in again.rows[1].changes}
    assert changes["id_number"] == (id_number(2), id_number(40))
    assert codes(again) == ["id_number_changed"]
    assert len(contest.snapshot().entrants) == 2


def test_a_slip_in_the_id_number_is_corrected_even_by_a_list_of_one(take):
    take(row(1, "薛思"))
    slip = next(n for n in range(2, 99) if sum(a != b for a, b in zip(id_number(n), id_number(1), strict=True)) > 2)
    assert actions(take(row(slip, "薛思", phone="19900000001"))) == [Action.CHANGED]


def test_somebody_of_the_same_name_with_nothing_in_common_is_asked_about_and_can_be_either(contest, tmp_path, take):
    take(row(1, "李伟"))
    path = roster_file(tmp_path / "补.xlsx", row(42, "李伟"))
    files = RosterFiles([path])
    asked = plan_files(contest.snapshot(), files, Answers())
    (line,) = asked.rows
    assert (line.action, codes(asked), line.may_be_new) == (Action.LEFT_OUT, ["same_name_other_id_number"], True)
    (first,) = line.candidates
    key = asked.key_of(line)
    same = plan_files(contest.snapshot(), files, Answers(persons={key: first.id}))
    assert (actions(same), codes(same)) == ([Action.CHANGED], [])
    other = plan_files(contest.snapshot(), files, Answers(persons={key: NEW_PERSON}))
    assert actions(other) == [Action.NEW]
    apply_import(contest, other)
    assert [name for name, *_ in people(contest)] == ["李伟", "李伟"]


def test_of_two_namesakes_the_one_whose_number_changed_is_found_by_the_other_ones_number(contest, take):
    take(row(1, "李伟"), row(42, "李伟"))
    again = take(row(1, "李伟"), row(43, "李伟"))
    assert actions(again) == [Action.SAME, Action.CHANGED]
    assert [number for _, number, _ in people(contest)] == sorted([id_number(1), id_number(43)])


def test_a_namesake_without_a_number_does_not_overwrite_the_one_who_has_one(contest, take):
    take(row(1, "李伟"), row(2, "李伟", id_number=""))
    assert len(people(contest)) == 2
    assert actions(take(row(1, "李伟"), row(2, "李伟", id_number=""))) == [Action.SAME, Action.SAME]
    assert {one.phone for one in contest.snapshot().entrants} == {"19900000001", "19900000002"}


def test_a_corrected_name_under_the_same_number_is_a_change_that_says_so(take):
    take(row(1, "薛恩"))
    again = take(row(1, "薛思"))
    assert [(c.field, c.before, c.after) for c in again.rows[0].changes] == [("name", "薛恩", "薛思")]
    assert codes(again) == ["name_changed"]


def test_a_number_that_went_to_somebody_else_of_the_unit_is_asked_about(take):
    take(row(1, "薛思"), row(2, "吴涵娜"))
    again = take(row(2, "薛思"))
    assert (actions(again), codes(again)) == ([Action.LEFT_OUT], ["id_number_of_somebody_else"])


def test_somebody_who_comes_over_from_another_unit_is_asked_about_and_moves_when_told(contest, tmp_path, take):
    take(row(1, "方婷若", "蕉城区"))
    files = RosterFiles([roster_file(tmp_path / "霞浦县.xlsx", row(1, "方婷若", "霞浦县"))])
    asked = plan_files(contest.snapshot(), files, Answers())
    assert (actions(asked), codes(asked)) == ([Action.LEFT_OUT], ["duplicate_id_number"])
    (person,) = asked.rows[0].candidates
    moved = plan_files(contest.snapshot(), files, Answers(persons={asked.key_of(asked.rows[0]): person.id}))
    assert [(c.field, c.before, c.after) for c in moved.rows[0].changes] == [("unit", "蕉城区", "霞浦县")]
    apply_import(contest, moved)
    assert len(contest.snapshot().entrants) == 1


def test_whoever_withdrew_comes_back_only_when_told(contest, tmp_path, take):
    take(row(1, "薛思"))
    withdraw(contest, contest.snapshot().entrants[0].id, "调离")
    files = RosterFiles([roster_file(tmp_path / "新.xlsx", row(1, "薛思", title="主任"))])
    asked = plan_files(contest.snapshot(), files, Answers())
    assert codes(asked) == ["withdrawn_before"]
    back = Answers(persons={asked.key_of(asked.rows[0]): asked.rows[0].candidates[0].id})
    apply_import(contest, plan_files(contest.snapshot(), files, back))
    assert people(contest) == [("薛思", id_number(1), "active")]


def test_a_row_that_was_left_out_is_no_question_any_more_when_its_person_comes_in(contest, plan, take):
    take(row(1, "薛思"), row(1, "吴涵娜"))
    assert [(left.name, left.settled) for left, _ in contest.snapshot().left_out] == [("吴涵娜", "")]
    take(row(1, "薛思"), row(2, "吴涵娜"))
    assert all(left.settled for left, _ in contest.snapshot().left_out)
