"""Rosters in: shown before they are written, never a double, never a wipe, undone as one step."""

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake.import_plan import Action
from lianbing_desktop.services.intake.roster_edit import change_entrant, withdraw
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.services.wording import say_problem
from tests.builders import add_person, id_number, roster_file


def row(number, name, unit="古田县", **changes):
    values = {
        "sex": "男",
        "id_number": id_number(number),
        "workplace": "县人社局",
        "title": "科员",
        "phone": f"199{number:08d}",
    }
    values |= changes
    return (unit, name, *values.values())


@pytest.fixture
def read(contest, tmp_path):
    """Plan and apply a roster of these rows; the plan."""

    def apply(*rows, name="古田县报名表.xlsx", unit=""):
        plan = plan_import(contest, [roster_file(tmp_path / name, *rows)], unit)
        apply_import(contest, plan)
        return plan

    return apply


def actions(plan):
    return [row.action for row in plan.rows]


def people(contest):
    return {entrant.name: entrant for entrant in contest.snapshot().entrants}


def test_a_plan_writes_nothing_until_it_is_applied(contest, tmp_path):
    plan_import(contest, [roster_file(tmp_path / "a.xlsx", row(1, "薛思"))])
    assert people(contest) == {}


def test_a_new_version_of_a_file_changes_what_changed_and_nobody_is_doubled(contest, read):
    read(row(1, "薛思"), row(2, "吴涵娜"))
    plan = read(row(1, "薛思", phone="19900000077"), row(2, "吴涵娜"), name="古田县报名表（最终版）.xlsx")
    assert actions(plan) == [Action.CHANGED, Action.SAME]
    assert [(c.field, c.before, c.after) for c in plan.rows[0].changes] == [("phone", "19900000001", "19900000077")]
    assert len(people(contest)) == 2


def test_a_person_is_known_by_the_id_number_even_under_a_corrected_name(contest, read):
    read(row(1, "薛恩"))
    assert actions(read(row(1, "薛思"))) == [Action.CHANGED]
    assert set(people(contest)) == {"薛思"}


def test_a_missing_id_number_that_comes_later_goes_to_the_same_person(contest, read):
    read(row(1, "薛思", id_number=""))
    assert people(contest)["薛思"].doubts["id_number"].code == "id_number_missing"
    assert actions(read(row(1, "薛思"))) == [Action.CHANGED]
    assert people(contest)["薛思"].id_number == id_number(1)
    assert "id_number" not in people(contest)["薛思"].doubts


def test_an_empty_cell_in_a_later_file_wipes_nothing(contest, read):
    read(row(1, "薛思"))
    assert actions(read(row(1, "薛思", phone="", title=""))) == [Action.SAME]
    assert people(contest)["薛思"].phone == "19900000001"


def test_an_old_file_does_not_take_a_corrected_id_number_away(contest, read):
    read(row(1, "薛思", id_number=3.50199197001011e17))
    one = people(contest)["薛思"]
    change_entrant(contest, type(one)(one.id, one.unit_id, one.name, id_number=id_number(1), phone=one.phone))
    read(row(1, "薛思", id_number=3.50199197001011e17), name="旧表.xlsx")
    assert people(contest)["薛思"].id_number == id_number(1)
    assert people(contest)["薛思"].doubts == {}


def test_one_id_number_in_two_units_is_left_out_with_a_question_to_both(contest, read):
    read(row(1, "方婷若", unit="蕉城区"))
    plan = read(row(1, "方婷若", unit="霞浦县"), name="霞浦县补报.xlsx")
    assert actions(plan) == [Action.LEFT_OUT]
    assert [(problem.code, problem.place.cell) for problem in plan.problems] == [("duplicate_id_number", "D2")]
    assert "蕉城区" in say_problem(plan.problems[0])
    assert len(contest.snapshot().left_out) == 1


def test_two_people_of_one_name_in_a_unit_stay_two(contest, read):
    read(row(1, "李伟"), row(2, "李伟"))
    assert len(contest.snapshot().entrants) == 2


def test_a_name_two_people_bear_without_an_id_number_is_asked_about(contest, read):
    read(row(1, "李伟"), row(2, "李伟"))
    plan = read(row(3, "李伟", id_number=""), name="补.xlsx")
    assert [problem.code for problem in plan.rows[0].problems][-1] == "ambiguous_name"


def test_the_same_name_in_two_counties_is_two_people(contest, read):
    read(row(1, "李伟", unit="古田县", id_number=""), row(2, "李伟", unit="霞浦县", id_number=""))
    assert len(contest.snapshot().entrants) == 2


def test_somebody_who_withdrew_does_not_come_back_by_an_old_file(contest, read):
    one = add_person(contest, "薛思", id_number=id_number(1))
    withdraw(contest, one.id, "调离")
    plan = read(row(1, "薛思"))
    assert [problem.code for problem in plan.problems] == ["withdrawn_before"]


def test_an_import_is_undone_as_one_step(contest, read):
    read(row(1, "薛思"), row(2, "吴涵娜"))
    contest.undo()
    assert contest.snapshot().entrants == ()
    assert contest.snapshot().imports == ()
    contest.redo()
    assert set(people(contest)) == {"薛思", "吴涵娜"}


def test_reading_a_file_twice_leaves_not_even_a_line_in_the_log(contest, tmp_path):
    path = roster_file(tmp_path / "古田县报名表.xlsx", row(1, "薛思"), row(1, "薛思", unit="霞浦县"))
    apply_import(contest, plan_import(contest, [path]))
    version = contest.snapshot().version
    apply_import(contest, plan_import(contest, [path]))
    assert contest.snapshot().version == version


def test_an_old_version_read_again_takes_nothing_back_and_says_so(contest, tmp_path):
    old = roster_file(tmp_path / "旧.xlsx", row(1, "薛思"))
    new = roster_file(tmp_path / "新.xlsx", row(1, "薛思", phone="19900000077"))
    copy = tmp_path / "旧 - 副本.xlsx"
    copy.write_bytes(old.read_bytes())
    apply_import(contest, plan_import(contest, [old, new, copy]))
    again = plan_import(contest, [old])
    assert actions(again) == [Action.SAME]
    assert [problem.code for problem in again.problems] == ["newer_values_kept"]
    assert people(contest)["薛思"].phone == "19900000077"


def test_a_version_whose_import_was_undone_counts_again(contest, tmp_path):
    paths = [
        roster_file(tmp_path / f"{phone}.xlsx", row(1, "薛思", phone=phone)) for phone in ("19900000001", "19900000077")
    ]
    apply_import(contest, plan_import(contest, [paths[0]]))
    apply_import(contest, plan_import(contest, [paths[1]]))
    contest.undo()
    assert actions(plan_import(contest, [paths[1]])) == [Action.CHANGED]


def test_a_plan_made_before_another_change_is_not_applied(contest, tmp_path):
    plan = plan_import(contest, [roster_file(tmp_path / "a.xlsx", row(1, "薛思"))])
    add_person(contest, "吴涵娜")
    with pytest.raises(UserError, match="import_plan_outdated"):
        apply_import(contest, plan)
    assert set(people(contest)) == {"吴涵娜"}


def test_the_unit_can_be_given_for_a_file_that_names_none(contest, tmp_path):
    path = roster_file(tmp_path / "名单.xlsx", ("薛思", "男"), headers=("姓名", "性别"))
    assert actions(plan_import(contest, [path])) == [Action.LEFT_OUT]
    plan = plan_import(contest, [path], "古田")
    assert [(row.action, row.unit) for row in plan.rows] == [(Action.NEW, "古田县")]


def test_a_list_without_the_column_says_nothing_about_an_id_number_that_lost_its_digits(contest, tmp_path, read):
    read(row(1, "薛思", id_number=3.50199197001011e17))
    path = roster_file(tmp_path / "积分.xlsx", ("薛思", "古田县", 3), headers=("姓名", "单位", "日日学之星次数"))
    apply_import(contest, plan_import(contest, [path]))
    assert people(contest)["薛思"].doubts["id_number"].code == "id_number_lost_digits"
