"""The intake board: versions and what they changed, confirmations that changes outdate, whom to call, days left."""

import datetime as dt
from dataclasses import replace

import pytest

from lianbing_desktop.domain.entrant import Role
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake.confirming import (
    BY_PAPER,
    BY_PHONE,
    confirm_unit,
    confirmation_state,
    revoke_confirmation,
)
from lianbing_desktop.services.intake.intake_board import (
    board_of,
    contact_of,
    days_left,
    note_contact,
    read_day,
    set_contact,
    set_deadline,
    version_changes,
)
from lianbing_desktop.services.intake.roster_edit import change_entrant, withdraw
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.services.intake.roster_list import call_list, phone_list
from tests.builders import add_person, id_number, roster_file, unit_id

DAY = dt.date(2022, 7, 1)


def line(contest, unit="古田县"):
    """A unit's line on the board."""
    return next(one for one in board_of(contest.snapshot()) if one.unit == unit)


def taken_in(contest, path, *rows):
    """Import a plain roster of 古田县."""
    people = [("古田县", name, "男", id_number(number), "就业局", "", phone) for name, number, phone in rows]
    apply_import(contest, plan_import(contest, [roster_file(path, *people)]))


def test_every_roster_of_a_unit_is_a_version_and_says_what_it_changed(contest, tmp_path):
    taken_in(contest, tmp_path / "报名表.xlsx", ("薛思", 1, "13900000001"), ("吴涵", 2, "13900000002"))
    taken_in(contest, tmp_path / "报名表（最终版）.xlsx", ("薛思", 1, "13900000009"), ("陈舟", 3, "13900000003"))
    unit = unit_id(contest, "古田县")
    first, second = line(contest).versions
    assert (first.number, first.file.file, first.received_on) == (1, "报名表.xlsx", DAY)
    assert [(one.name, one.field) for one in version_changes(contest, unit, first)] == [
        ("薛思", "added"),
        ("吴涵", "added"),
    ]
    assert [(one.name, one.field, one.before, one.after) for one in version_changes(contest, unit, second)] == [
        ("薛思", "phone", "13900000001", "13900000009"),
        ("陈舟", "added", "", ""),
    ]
    contest.undo()
    assert [one.number for one in line(contest).versions] == [1]
    contest.redo()
    assert len(version_changes(contest, unit, line(contest).versions[1])) == 2


def test_reading_the_same_file_again_is_no_new_version(contest, tmp_path):
    path = tmp_path / "报名表.xlsx"
    taken_in(contest, path, ("薛思", 1, "13900000001"))
    apply_import(contest, plan_import(contest, [path]))
    assert len(line(contest).versions) == 1


def test_a_confirmation_stands_until_somebody_of_the_unit_changes_and_says_what_did(contest):
    unit = unit_id(contest, "古田县")
    person = add_person(contest, "薛思", id_number=id_number(1), phone="13900000001")
    other = add_person(contest, "吴涵", id_number=id_number(2))
    confirm_unit(contest, unit, DAY, BY_PAPER, "郑和")
    assert confirmation_state(contest.snapshot(), unit).stands

    change_entrant(contest, replace(person, workplace="人社局"))
    assert confirmation_state(contest.snapshot(), unit).stands

    person = contest.snapshot().entrant_by_id[person.id]
    change_entrant(contest, replace(person, phone="13900000009"))
    withdraw(contest, other.id, "调离")
    add_person(contest, "陈舟")
    state = confirmation_state(contest.snapshot(), unit)
    assert state.outdated
    assert [one.words for one in state.changes] == [
        "减少吴涵",
        "薛思的电话由“139****0001”改为“139****0009”",
        "新增陈舟",
    ]
    confirm_unit(contest, unit, DAY, BY_PHONE, "郑和")
    assert confirmation_state(contest.snapshot(), unit).stands


def test_a_confirmation_is_undone_taken_back_and_never_empty(contest):
    unit = unit_id(contest, "古田县")
    with pytest.raises(UserError, match="confirm_nobody"):
        confirm_unit(contest, unit, DAY, BY_PAPER, "郑和")
    add_person(contest, "薛思")
    with pytest.raises(UserError, match="confirm_by_missing"):
        confirm_unit(contest, unit, DAY, BY_PAPER, " ")
    with pytest.raises(UserError, match="confirm_in_future"):
        confirm_unit(contest, unit, DAY + dt.timedelta(1), BY_PAPER, "郑和")
    confirm_unit(contest, unit, DAY, BY_PAPER, "郑和")
    contest.undo()
    assert confirmation_state(contest.snapshot(), unit).confirmation is None
    contest.redo()
    revoke_confirmation(contest, unit)
    assert confirmation_state(contest.snapshot(), unit).confirmation is None


def test_one_calls_who_was_typed_else_who_the_roster_names_else_the_liaison(contest):
    unit = unit_id(contest, "古田县")
    assert contact_of(contest.snapshot(), unit) is None
    add_person(contest, "领队甲", role=Role.LEADER, phone="13900000001")
    add_person(contest, "联络乙", role=Role.LIAISON, phone="13900000002")
    assert contact_of(contest.snapshot(), unit).person == "联络乙"
    with contest.operation("contact_changed", unit="古田县", person="填表丙") as write:
        note_contact(write, contest.snapshot(), unit, "填表丙", "0593-1234567", "报名表.xlsx")
    assert contact_of(contest.snapshot(), unit).person == "填表丙"
    set_contact(contest, unit, "郑和", "13900000003")
    with contest.operation("contact_changed", unit="古田县", person="填表丁") as write:
        note_contact(write, contest.snapshot(), unit, "填表丁", "", "报名表2.xlsx")
    assert contact_of(contest.snapshot(), unit).person == "郑和"
    set_contact(contest, unit, "", "")
    assert contact_of(contest.snapshot(), unit).person == "联络乙"


def test_days_to_the_deadline_are_counted_and_no_deadline_counts_none(contest):
    assert days_left(contest.snapshot(), DAY) is None
    set_deadline(contest, dt.date(2022, 7, 6))
    assert [days_left(contest.snapshot(), day) for day in (DAY, dt.date(2022, 7, 6), dt.date(2022, 7, 8))] == [5, 0, -2]
    set_deadline(contest, None)
    assert days_left(contest.snapshot(), DAY) is None
    contest.undo()
    assert days_left(contest.snapshot(), DAY) == 5


@pytest.mark.parametrize("typed", ["2022-07-15", "2022.7.15", "2022年7月15日", "7月15日", "２０２２/７/１５"])
def test_a_deadline_is_read_as_people_type_it(typed):
    assert read_day(typed, 2022) == dt.date(2022, 7, 15)


@pytest.mark.parametrize("typed", ["七月十五", "2022-13-01", "2022", "2022-7-15-1"])
def test_a_deadline_nobody_can_read_is_refused(typed):
    with pytest.raises(UserError, match="day_malformed"):
        read_day(typed, 2022)


def test_the_phone_list_says_whom_to_call_about_what(contest):
    for number in range(1, 9):
        add_person(contest, f"古{number}号", workplace="就业局", id_number=id_number(number))
    add_person(contest, "郑和平", role=Role.LIAISON, phone="13900000001")
    set_deadline(contest, dt.date(2022, 7, 6))
    person = add_person(contest, "薛思", workplace="就业局", phone="13900000002")
    unit = unit_id(contest, "古田县")
    lines = phone_list(contest, [unit]).splitlines()
    assert lines[:4] == [
        "截至2022年7月1日，需要联系1个单位：",
        "古田县：已报9人",
        "　联系人：郑和平 13900000001",
        "　1. 薛思没有填身份证号。请补填18位号码（单元格先设为文本格式）。",
    ]
    assert lines[-1] == "请以上单位于2022年7月6日前报送。"
    assert "薛思" not in call_list(contest)
    confirm_unit(contest, unit, DAY, BY_PHONE, "郑和平")
    change_entrant(contest, replace(person, id_number=id_number(20)))
    assert "确认之后又有改动（薛思的身份证号由“空”改为" in phone_list(contest, [unit])
