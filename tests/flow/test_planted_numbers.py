"""Nothing a whole season writes beside the contest holds a number, and after the clean-up the contest neither."""

from tests.planted_run import run, run_with_password


def test_planted_numbers_are_found_in_the_contest_before_the_clean_up_and_nowhere_else(tmp_path):
    found = run(tmp_path)
    assert found.pop("before")
    assert {where: files for where, files in found.items() if files} == {}


def test_with_a_password_no_file_holds_a_number_or_a_name_at_any_moment(tmp_path):
    found = run_with_password(tmp_path)
    assert found.pop("before")
    assert {where: files for where, files in found.items() if files} == {}
