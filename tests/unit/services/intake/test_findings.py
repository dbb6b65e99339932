"""The check as work: doubles over units, accepting with a reason, and what brings an accepted finding back."""

from dataclasses import replace

import pytest
from openpyxl import load_workbook

from lianbing_desktop.domain.entrant import Role
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake.checks import UNIT_SHORT, check
from lianbing_desktop.services.intake.findings import (
    KINDS,
    accept_findings,
    findings,
    findings_text,
    reopen_finding,
    write_findings,
)
from lianbing_desktop.services.intake.name_faces import faces_of
from lianbing_desktop.services.intake.roster_edit import change_entrant, withdraw
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.services.wording import LANGUAGES, messages, say_problem
from tests.builders import add_person, id_number, roster_file, team_event


def codes(contest, name):
    """What is found about somebody."""
    return [one.code for one in check(contest.snapshot()).findings if one.name == name]


def row(contest, code):
    """The one line of the check with a code."""
    (found,) = [one for one in findings(contest.snapshot()) if one.problem.code == code]
    return found


def somebody(contest, name, unit="古田县", number=1, **fields):
    """A person about whom nothing is missing."""
    given = {"id_number": id_number(number), "workplace": "就业局", "phone": f"1390000{number:04d}", **fields}
    return add_person(contest, name, unit, **given)


def test_one_phone_for_two_people_is_told_for_both_with_the_number_masked(contest):
    somebody(contest, "薛思", number=1, phone="13900001111")
    somebody(contest, "吴涵", "屏南县", number=2, phone="13900001111")
    found = [one for one in check(contest.snapshot()).findings if one.code == "phone_shared"]
    assert [say_problem(one) for one in found] == [
        "古田县的薛思与屏南县吴涵填了同一个电话（139****1111）。请确认是否填错。",
        "屏南县的吴涵与古田县薛思填了同一个电话（139****1111）。请确认是否填错。",
    ]


def test_the_number_of_a_liaison_given_for_everybody_is_no_double_of_theirs(contest):
    from lianbing_desktop.domain.entrant import Role

    somebody(contest, "薛思", number=1, phone="13900001111")
    somebody(contest, "郑和", number=2, phone="13900001111", role=Role.LIAISON)
    assert "phone_shared" not in codes(contest, "薛思")


def test_the_same_name_in_two_units_is_told_and_in_one_unit_too(contest):
    somebody(contest, "王芳", number=1)
    somebody(contest, "王芳", "屏南县", number=2)
    somebody(contest, "李梅", number=3)
    somebody(contest, "李梅", number=4)
    assert codes(contest, "王芳") == ["same_name_elsewhere"] * 2
    assert codes(contest, "李梅") == ["same_name_in_unit"] * 2


def test_somebody_who_withdrew_is_nobodys_double(contest):
    somebody(contest, "王芳", number=1)
    gone = somebody(contest, "王芳", "屏南县", number=2)
    withdraw(contest, gone.id, "调离")
    assert codes(contest, "王芳") == []


def test_a_private_character_that_gb_18030_defines_is_put_right_and_another_one_is_flagged(contest):
    person = somebody(contest, "陈\ue863", number=1)
    assert person.name == "陈䶮"
    assert codes(contest, "陈䶮") == []
    somebody(contest, "陈\ue001", number=2, workplace="社保\ue002局")
    assert codes(contest, "陈\ue001") == ["character_without_meaning"] * 2


def test_a_name_the_certificates_face_lacks_is_told_with_what_will_print_it(contest):
    missing = next(chr(code) for code in range(0x20000, 0x2A6E0) if (found := faces_of(chr(code))) and not found[0][1])
    other = next(chr(code) for code in range(0x20000, 0x2A6E0) if (found := faces_of(chr(code))) and found[0][1])
    somebody(contest, f"陈{missing}", number=1)
    somebody(contest, f"陈{other}", number=2)
    assert codes(contest, f"陈{missing}") == ["name_undrawable"]
    assert codes(contest, f"陈{other}") == ["name_in_other_face"]


def test_the_face_of_names_has_every_character_that_is_taken_for_common():
    from lianbing_desktop.exchange.pdf.typefaces import Typefaces

    face = Typefaces().face("kai")
    common = [chr(code) for code in range(0x3400, 0xA000) if len(chr(code).encode("gb18030")) == 2]
    assert len(common) > 20_000
    assert [one for one in common if not face.draws(one)] == []


def test_a_team_of_another_size_and_one_whose_member_withdrew_are_told(contest):
    people = [somebody(contest, f"陈一{number}", number=number) for number in range(1, 3)]
    team_event(contest, {"古田县": (80, [one.id for one in people])})
    found = [one.code for one in check(contest.snapshot()).findings]
    assert found == ["team_size"]
    withdraw(contest, people[0].id, "调离")
    assert [one.code for one in check(contest.snapshot()).findings] == ["team_member_gone", "team_size"]


def test_an_accepted_finding_needs_no_attention_and_comes_back_when_its_value_changes(contest):
    young = somebody(contest, "薛思", id_number="", sex="女", birth="2010-05")
    finding = row(contest, "age_unusual")
    accept_findings(contest, [finding], "  已电话核实  ")
    assert codes(contest, "薛思") == ["id_number_missing"]
    (accepted,) = check(contest.snapshot()).accepted
    assert (accepted.record.reason, accepted.finding.code) == ("已电话核实", "age_unusual")

    changed = change_entrant(contest, replace(young, workplace="人社局"))
    assert "age_unusual" not in codes(contest, "薛思")
    change_entrant(contest, replace(changed, birth="2009-05"))
    assert "age_unusual" in codes(contest, "薛思")
    assert check(contest.snapshot()).accepted == ()


def test_accepting_needs_a_reason_is_one_step_of_undo_and_can_be_taken_back(contest):
    somebody(contest, "王芳", number=1)
    somebody(contest, "王芳", "屏南县", number=2)
    both = [one for one in findings(contest.snapshot()) if one.problem.code == "same_name_elsewhere"]
    with pytest.raises(UserError, match="reason_missing"):
        accept_findings(contest, both, " ")
    accept_findings(contest, both, "两个人")
    assert codes(contest, "王芳") == []
    contest.undo()
    assert codes(contest, "王芳") == ["same_name_elsewhere"] * 2
    contest.redo()
    reopen_finding(contest, next(one for one in findings(contest.snapshot()) if one.accepted))
    assert codes(contest, "王芳") == ["same_name_elsewhere"]


def test_a_unit_accepted_as_short_needs_attention_again_when_somebody_more_is_missing(contest):
    people = [somebody(contest, f"陈一{number}", number=number) for number in range(1, 8)]
    short = [one for one in findings(contest.snapshot()) if one.problem.code == UNIT_SHORT]
    accept_findings(contest, short, "只有七人符合条件")
    checked = check(contest.snapshot())
    assert not checked.short
    assert not checked.needs_attention
    withdraw(contest, people[0].id, "调离")
    assert [one.unit for one in check(contest.snapshot()).short] == ["古田县"]


def test_a_row_left_out_is_put_aside_with_the_reason(contest, tmp_path):
    path = roster_file(tmp_path / "a.xlsx", ("不知哪里", "薛思", "男", id_number(1), "就业局", "", "13900000001"))
    apply_import(contest, plan_import(contest, [path]))
    accept_findings(contest, [row(contest, "unknown_unit")], "不是本市的")
    assert not [one for one in findings(contest.snapshot()) if one.kind == "left_out"]
    assert contest.snapshot().left_out[0][0].settled == "不是本市的"


def test_findings_stand_by_unit_and_kind_as_text_and_as_a_sheet(contest, tmp_path):
    somebody(contest, "王芳", number=1)
    somebody(contest, "王芳", "屏南县", number=2)
    somebody(contest, "薛思", id_number="", sex="女", number=3)
    rows = [one for one in findings(contest.snapshot()) if one.problem.unit in {"古田县", "屏南县"}]
    assert findings_text(rows).splitlines()[:4] == [
        "【古田县】",
        "1. 古田县已报参赛选手2人，最少8人，还差6人。请催该单位补报。",
        "2. 古田县的薛思没有填身份证号。请向该单位索要。",
        "3. 古田县的王芳与屏南县王芳同名。请确认是两个人，没有重复报名。",
    ]
    assert write_findings(contest, rows, tmp_path / "核对表.xlsx") == len(rows)
    lines = list(load_workbook(tmp_path / "核对表.xlsx").active.iter_rows(values_only=True))
    assert lines[1][0].startswith("共5条，其中须核实3条")
    assert [line[3] for line in lines[3:]] == ["人数不足", "身份证号", "重复、重名", "人数不足", "重复、重名"]


def test_every_kind_has_a_name():
    for language in LANGUAGES:
        assert all(f"finding_kind_{kind}" in messages(language) for kind in KINDS)


def test_a_coach_typed_in_without_a_number_is_not_asked_for_one_until_they_compete(contest):
    coach = somebody(contest, "林国栋", id_number="", role=Role.COACH)
    assert codes(contest, "林国栋") == []
    competing = change_entrant(contest, replace(coach, role=Role.ENTRANT, sex="男"))
    assert "id_number_missing" in codes(contest, "林国栋")
    change_entrant(contest, replace(competing, role=Role.COACH))
    assert codes(contest, "林国栋") == []
