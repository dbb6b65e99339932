"""Births: 1990.10 kept as the number 1990.1 is told, and a valid ID number always wins."""

import datetime as dt

import pytest

from lianbing_desktop.domain.intake.birth import read_birth
from lianbing_desktop.domain.intake.sheet import CellError, CellValue
from tests.unit.domain.intake.intake_sheets import id_of


@pytest.mark.parametrize(
    ("value", "birth"),
    [
        ("1990.10", "1990-10"),
        ("1990.1", "1990-01"),
        (1990.12, "1990-12"),
        (1990.02, "1990-02"),
        (199010.0, "1990-10"),
        (19901005, "1990-10-05"),
        ("1990/10", "1990-10"),
        ("1990年10月", "1990-10"),
        ("1990年10月5日", "1990-10-05"),
        ("1990-10-05", "1990-10-05"),
        ("90.10", "1990-10"),
        ("１９９０．１０", "1990-10"),
        (33151.0, "1990-10-05"),
        (dt.datetime(1990, 10, 5), "1990-10-05"),
        (dt.date(1990, 10, 1), "1990-10"),
        ("", ""),
        (None, ""),
    ],
)
def test_a_birth_is_read_however_it_is_typed(value: CellValue, birth: str) -> None:
    reading = read_birth(value)
    assert (reading.value, reading.doubt) == (birth, None)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (1990.1, "birth_ambiguous"),
        ("某年", "birth_malformed"),
        ("1990.13", "birth_malformed"),
        (1990.0, "birth_malformed"),
        (True, "birth_malformed"),
        ("0090.10", "birth_malformed"),
        (CellError("#REF!"), "cell_error"),
    ],
)
def test_what_cannot_be_told_is_empty_and_told(value: CellValue, code: str) -> None:
    reading = read_birth(value)
    assert reading.value == ""
    assert reading.doubt is not None
    assert reading.doubt.code == code


@pytest.mark.parametrize("value", [1990.1, "1990.10", dt.date(1990, 10, 1), "1990-10-05", None, "看不清"])
def test_the_id_number_gives_the_day_where_the_cell_agrees_or_says_nothing(value: CellValue) -> None:
    reading = read_birth(value, id_of(1, birth="19901005"))
    assert (reading.value, reading.doubt) == ("1990-10-05", None)


@pytest.mark.parametrize("value", ["1990.09", 1990.12, dt.date(1991, 10, 1), "1990-10-06"])
def test_the_id_number_wins_and_the_difference_is_told(value: CellValue) -> None:
    reading = read_birth(value, id_of(1, birth="19901005"))
    assert reading.value == "1990-10-05"
    assert reading.doubt is not None
    assert reading.doubt.code == "birth_contradicts_id_number"
