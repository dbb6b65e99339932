"""The call list, the list as a workbook, and what is checked when a person is typed by hand."""

from dataclasses import replace

import pytest
from openpyxl import load_workbook

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake.checks import check
from lianbing_desktop.services.intake.roster_edit import change_entrant, settle_left_out, withdraw
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.services.intake.roster_list import call_list, write_roster
from tests.builders import add_person, id_number, roster_file


def test_the_call_list_names_who_is_short_by_how_many(contest):
    for number in range(7):
        add_person(contest, f"古{number}", id_number=id_number(number))
    lines = call_list(contest).splitlines()
    assert lines[0] == "截至2022年7月1日，还有10个单位未报满参赛选手，共差73人："
    assert "古田县：已报7人，最少8人，还差1人" in lines
    assert "屏南县：尚未报名，最少8人" in lines


def test_numbers_in_the_workbook_are_masked_unless_asked_for(contest, tmp_path):
    add_person(contest, "薛思", id_number=id_number(1), phone="19900000001")
    gone = add_person(contest, "吴涵娜", id_number=id_number(2))
    withdraw(contest, gone.id, "调离")
    for full, number, phone in (
        (False, "35*************" + id_number(1)[-3:], "199****0001"),
        (True, id_number(1), "19900000001"),
    ):
        path = tmp_path / f"{full}.xlsx"
        assert write_roster(contest, path, full_numbers=full) == 1
        values = [row for row in load_workbook(path).active.iter_rows(values_only=True) if row[2] == "薛思"]
        assert len(values) == 1
        assert number in values[0]
        assert phone in values[0]


@pytest.mark.parametrize(("typed", "kept"), [("1990.10", "1990-10"), ("1990年3月5日", "1990-03-05"), ("", "")])
def test_a_birth_date_is_stored_in_one_spelling(contest, typed, kept):
    assert add_person(contest, "薛思", birth=typed).birth == kept


def test_a_birth_date_nobody_can_read_is_refused(contest):
    with pytest.raises(UserError, match="typed_birth_malformed"):
        add_person(contest, "薛思", birth="九零年")


def test_typing_another_value_settles_the_doubt_about_it(contest, tmp_path):
    headers = ("参赛单位", "姓名", "性别", "出生年月")
    path = roster_file(tmp_path / "a.xlsx", ("古田县", "薛思", "男", 1990.1), headers=headers)
    apply_import(contest, plan_import(contest, [path]))
    person = contest.snapshot().entrants[0]
    assert "birth" in person.doubts
    assert "birth" not in change_entrant(contest, replace(person, birth="1990-10")).doubts


def test_findings_know_the_person_they_are_about(contest):
    person = add_person(contest, "薛思")
    assert {finding.subject_id for finding in check(contest.snapshot()).findings} == {person.id}


def test_a_row_left_out_is_put_aside_with_a_reason_and_can_come_back(contest, tmp_path):
    path = roster_file(tmp_path / "a.xlsx", ("月球县", "薛思", "男", id_number(1), "", "", ""))
    apply_import(contest, plan_import(contest, [path]))
    (finding,) = check(contest.snapshot()).findings
    with pytest.raises(UserError, match="reason_missing"):
        settle_left_out(contest, finding.subject_id, " ")
    settle_left_out(contest, finding.subject_id, "不参赛")
    assert check(contest.snapshot()).findings == ()
    contest.undo()
    assert check(contest.snapshot()).findings == (finding,)


def test_rows_without_a_name_are_each_told_and_put_aside_alone(contest, tmp_path):
    people = [("古田县", "", "男", id_number(number), "", "", "") for number in (1, 2)]
    apply_import(contest, plan_import(contest, [roster_file(tmp_path / "a.xlsx", *people)]))
    findings = check(contest.snapshot()).findings
    assert [(one.code, one.place.row) for one in findings] == [("name_missing", 2), ("name_missing", 3)]
    settle_left_out(contest, findings[0].subject_id, "不参赛")
    assert check(contest.snapshot()).findings == findings[1:]
