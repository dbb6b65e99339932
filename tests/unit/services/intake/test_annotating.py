"""Marked copies for the counties: one for each file with questions, never over what a county sent."""

import pytest
from openpyxl import load_workbook

from lianbing_desktop.domain.problem import Problem, Severity, UserError
from lianbing_desktop.services import wording
from lianbing_desktop.services.intake.annotating import annotate, what_is_wrong, what_to_do
from lianbing_desktop.services.intake.roster_import import plan_import
from tests.builders import id_number, roster_file


def nobody_knows(path, unit, name):
    """A roster with one person whose ID number is missing."""
    path.parent.mkdir(exist_ok=True)
    return roster_file(path, (unit, name, "男", "", "", "", ""))


def test_files_of_one_name_get_copies_of_their_own_with_their_own_marks(contest, tmp_path):
    rosters = [
        nobody_knows(tmp_path / "古田" / "报名表.xlsx", "古田县", "薛思"),
        nobody_knows(tmp_path / "屏南" / "报名表.xlsx", "屏南县", "吴涵娜"),
    ]
    out = tmp_path / "退回"
    out.mkdir()
    copies = annotate(contest, plan_import(contest, rosters), out)
    assert [copy.path.name for copy in copies] == ["报名表.xlsx", "报名表（屏南）.xlsx"]
    for copy, name in zip(copies, ("薛思", "吴涵娜"), strict=True):
        sheet = load_workbook(copy.path).worksheets[-1]
        assert name in sheet["D2"].comment.text
        assert sheet["B2"].value == name


def test_a_file_without_a_question_has_no_copy(contest, tmp_path):
    sound = roster_file(tmp_path / "a.xlsx", ("古田县", "薛思", "男", id_number(1), "", "", ""))
    assert annotate(contest, plan_import(contest, [sound]), tmp_path) == []


def test_what_a_county_sent_is_never_written_over(contest, tmp_path):
    first = nobody_knows(tmp_path / "a" / "报名表.xlsx", "古田县", "薛思")
    before = first.read_bytes()
    with pytest.raises(UserError, match="annotation_over_original"):
        annotate(contest, plan_import(contest, [first]), first.parent)
    assert first.read_bytes() == before


def test_the_copy_of_one_county_never_lands_on_the_file_of_another(contest, tmp_path):
    first = nobody_knows(tmp_path / "a" / "报名表.xlsx", "古田县", "薛思")
    second = roster_file(tmp_path / "报名表.xlsx", ("屏南县", "吴涵娜", "男", id_number(2), "", "", ""))
    before = second.read_bytes()
    with pytest.raises(UserError, match="annotation_over_original"):
        annotate(contest, plan_import(contest, [first, second]), tmp_path)
    assert second.read_bytes() == before


COUNTY_CAN_CAUSE = (
    *("id_number_missing", "id_number_lost_digits", "id_number_malformed", "id_number_check_digit"),
    *("id_number_of_two_names", "id_number_of_somebody_else", "duplicate_id_number", "duplicate_in_file"),
    *("same_name_other_id_number", "ambiguous_other_id_number", "withdrawn_before"),
    *("sex_contradicts_id_number", "sex_malformed", "birth_contradicts_id_number", "birth_ambiguous"),
    *("birth_malformed", "phone_malformed", "name_suspicious", "name_missing", "unknown_unit", "role_unknown"),
    *("window_staff_unclear", "cell_error", "row_hidden", "row_struck", "row_without_header", "sheet_hidden"),
    *("header_not_found", "name_column_missing", "no_people_found"),
)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("code", COUNTY_CAN_CAUSE)
def test_a_county_is_told_in_its_own_words_what_is_wrong_and_what_to_do(code, language, monkeypatch):
    monkeypatch.setattr(wording, "_language", language)
    keys = ("raw", "expected", "other", "other_name", "other_unit", "count", "sheet", "titles", "reason", "before")
    problem = Problem(code, Severity.ERROR, "古田县", "薛思", params={key: f"<{key}>" for key in keys})
    wrong, todo = what_is_wrong(problem), what_to_do(problem)
    assert wrong != wording.say_problem(problem)
    assert todo
    assert "{" not in wrong + todo
    assert "<before>" not in wrong + todo
    assert "导入" not in wrong + todo
