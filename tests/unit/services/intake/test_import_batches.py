"""Several rosters at once: files of the same name, files without a unit, and one step to take all of it back."""

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake.import_plan import Action
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from tests.builders import add_person, id_number, roster_file

NO_UNIT = ("姓名", "性别", "身份证号")


def folder(tmp_path, name):
    made = tmp_path / name
    made.mkdir()
    return made


def names(contest):
    snapshot = contest.snapshot()
    return {(snapshot.unit_name(one.unit_id), one.name) for one in snapshot.entrants}


def test_files_of_the_same_name_from_two_folders_are_two_files(contest, tmp_path):
    first = roster_file(folder(tmp_path, "a") / "报名表.xlsx", ("古田县", "薛思", "男", id_number(1), "", "", ""))
    second = roster_file(folder(tmp_path, "b") / "报名表.xlsx", ("屏南县", "吴涵娜", "男", id_number(2), "", "", ""))
    plan = plan_import(contest, [first, second])
    apply_import(contest, plan)
    assert names(contest) == {("古田县", "薛思"), ("屏南县", "吴涵娜")}
    assert [len(plan.rows_of(source)) for source in range(2)] == [1, 1]


def test_a_file_given_twice_is_read_once(contest, tmp_path):
    path = roster_file(tmp_path / "报名表.xlsx", ("古田县", "薛思", "男", id_number(1), "", "", ""))
    assert len(plan_import(contest, [path, path]).rows) == 1


def test_the_unit_of_one_file_is_not_that_of_the_others(contest, tmp_path):
    silent = roster_file(tmp_path / "报名表.xlsx", ("薛思", "男", id_number(1)), headers=NO_UNIT)
    telling = roster_file(tmp_path / "屏南县.xlsx", ("吴涵娜", "男", id_number(2)), headers=NO_UNIT)
    assert plan_import(contest, [silent, telling]).count(Action.LEFT_OUT) == 1
    apply_import(contest, plan_import(contest, [silent, telling], file_units={silent: "古田县"}))
    assert names(contest) == {("古田县", "薛思"), ("屏南县", "吴涵娜")}


def test_an_import_is_taken_back_even_after_something_else_was_done(contest, tmp_path):
    path = roster_file(tmp_path / "a.xlsx", ("古田县", "薛思", "男", id_number(1), "", "", ""))
    step = apply_import(contest, plan_import(contest, [path]))
    add_person(contest, "吴涵娜")
    contest.undo(step)
    assert {name for _, name in names(contest)} == {"吴涵娜"}
    with pytest.raises(UserError, match="undone_before"):
        contest.undo(step)


def test_an_import_that_later_edits_stand_on_is_not_taken_back(contest, tmp_path):
    from lianbing_desktop.services.intake.roster_edit import withdraw

    path = roster_file(tmp_path / "a.xlsx", ("古田县", "薛思", "男", id_number(1), "", "", ""))
    step = apply_import(contest, plan_import(contest, [path]))
    withdraw(contest, contest.snapshot().entrants[0].id, "调离")
    with pytest.raises(UserError, match="undo_changed_since"):
        contest.undo(step)
