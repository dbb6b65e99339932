"""ID numbers by GB 11643: what passes, what is refused and why. Nothing is ever repaired."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.intake.id_number import (
    birth_of,
    check_character,
    mask_id_number,
    read_id_number,
    sex_of,
)
from lianbing_desktop.domain.intake.sheet import CellError, CellValue


@st.composite
def id_numbers(draw: st.DrawFn) -> str:
    born = draw(st.dates(dt.date(1930, 1, 1), dt.date(2010, 12, 31)))
    digits = f"350199{born:%Y%m%d}{draw(st.integers(1, 999)):03d}"
    return digits + check_character(digits)


def code(value: CellValue) -> str:
    reading = read_id_number(value)
    assert reading.value == "" or reading.doubt is None
    return reading.doubt.code if reading.doubt else ""


@given(id_numbers())
def test_a_valid_number_passes_as_it_is(number: str) -> None:
    assert read_id_number(number).value == number
    assert birth_of(number).replace("-", "") == number[6:14]
    assert sex_of(number) == ("男" if number[16] in "13579" else "女")


@given(id_numbers(), st.integers(0, 16), st.integers(1, 9))
def test_every_mistyped_digit_is_caught(number: str, position: int, step: int) -> None:
    other = (int(number[position]) + step) % 10
    assert read_id_number(f"{number[:position]}{other}{number[position + 1 :]}").value == ""


@given(id_numbers(), st.integers(0, 16))
def test_every_exchange_of_neighbours_is_caught(number: str, position: int) -> None:
    one, two = number[position : position + 2]
    turned = number[:position] + two + one + number[position + 2 :]
    assert one == two or read_id_number(turned).value == ""


@given(id_numbers())
def test_a_number_cell_is_never_taken(number: str) -> None:
    assert code(float(number[:17] + "0")) == "id_number_lost_digits"
    assert code(int(number[:17] + "0")) == "id_number_lost_digits"


WITH_X = "35019919700116455X"


@pytest.mark.parametrize(
    "typed",
    [
        "３５０１９９１９７００１１６４５５Ｘ",
        "'35019919700116455X",
        "350199 19700116 455X",
        "350199-19700116-455X",
        "35019919700116455x",
        "35019919700116455×",
        "35019919700116455Х",
        "35019919700116455х",
        "35019919700116455ⅹ",
        "\u200b35019919700116455X\xa0",
        "身份证：35019919700116455X",
    ],
)
def test_a_number_typed_in_any_way_is_read(typed: str) -> None:
    assert read_id_number(typed).value == WITH_X


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (None, "id_number_missing"),
        ("", "id_number_missing"),
        (" / ", "id_number_missing"),
        ("无", "id_number_missing"),
        ("3.50199E+17", "id_number_lost_digits"),
        ("350199197407275000", "id_number_lost_digits"),
        (3.50199197407275e17, "id_number_lost_digits"),
        ("350199197001164551", "id_number_check_digit"),
        ("35019919700116455", "id_number_malformed"),
        ("3501991970011645510", "id_number_malformed"),
        ("350199700116455", "id_number_malformed"),
        (350199700116455.0, "id_number_malformed"),
        ("350199199013010011", "id_number_malformed"),
        ("350199197001XX455X", "id_number_malformed"),
        (True, "id_number_malformed"),
        (CellError("#REF!"), "cell_error"),
    ],
)
def test_a_number_that_cannot_be_trusted_is_empty_with_its_reason(value: CellValue, why: str) -> None:
    assert code(value) == why


def test_a_birth_date_that_never_was_is_malformed_even_with_a_right_check_digit() -> None:
    digits = "35019919900231001"
    assert code(digits + check_character(digits)) == "id_number_malformed"


def test_the_cell_as_it_stood_is_kept() -> None:
    reading = read_id_number(3.50199197407275e17)
    assert reading.doubt is not None
    assert reading.doubt.raw == "3.50199197407275e+17"


@given(id_numbers())
def test_a_mask_shows_the_first_two_and_the_last_three(number: str) -> None:
    assert re.fullmatch(r"35\*{13}" + number[-3:], mask_id_number(number))


def test_what_is_too_short_to_mask_in_part_is_masked_whole() -> None:
    assert mask_id_number("3501") == "****"
