"""Score sheets: a serial that cannot be mistyped, where each paper is, sums that must agree."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.scoring.sheets import (
    SheetEvent,
    SheetEventKind,
    SumHint,
    check_sum,
    make_serial,
    places,
    read_serial,
    serial_words,
    written_sums,
)

serials = st.builds(make_serial, st.integers(100, 999), st.integers(1, 999))


def rows(*values):
    return [None if value is None else Decimal(value) for value in values]


@given(serials)
def test_a_serial_reads_back_as_printed_as_scanned_and_in_full_width(serial):
    assert read_serial(serial) == serial
    assert read_serial(serial_words(serial)) == serial
    assert read_serial("".join(chr(ord(digit) + 0xFEE0) for digit in serial)) == serial


@given(serials, st.integers(0, 6), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(serial, at, by):
    wrong = serial[:at] + str((int(serial[at]) + by) % 10) + serial[at + 1 :]
    assert read_serial(wrong) is None


@given(serials, st.integers(0, 5))
def test_two_neighbours_that_changed_places_are_noticed(serial, at):
    wrong = serial[:at] + serial[at + 1] + serial[at] + serial[at + 2 :]
    assert wrong == serial or read_serial(wrong) is None


@pytest.mark.parametrize("text", ["", "123", "12345678", "abcdefg", "４70 012 x"])
def test_what_is_no_serial_is_none(text):
    assert read_serial(text) is None


@pytest.mark.parametrize(("prefix", "number"), [(99, 1), (1000, 1), (100, 0), (100, 1000)])
def test_there_is_no_serial_beyond_three_digits(prefix, number):
    with pytest.raises(ValueError, match=r"\d"):
        make_serial(prefix, number)


def test_sums_that_are_equal_agree_however_they_are_written():
    assert check_sum(Decimal("170.50"), rows("85.5", "85", None)).agrees


def test_swapped_digits_of_a_row_are_pointed_at():
    found = check_sum(Decimal("173.5"), rows("85", "61.5"))
    assert (found.difference, found.hint, found.rows) == (Decimal(27), SumHint.SWAPPED_DIGITS, ())
    found = check_sum(Decimal("143.5"), rows("58", "58.5"))
    assert (found.difference, found.hint, found.rows) == (Decimal(27), SumHint.SWAPPED_DIGITS, (0, 1))


def test_a_row_the_paper_left_out_is_pointed_at():
    found = check_sum(Decimal("85.5"), rows("85.5", "70"))
    assert (found.difference, found.hint, found.rows) == (Decimal(-70), SumHint.ROW_LEFT_OUT, (1,))


@pytest.mark.parametrize("written", ["160", "60"])
def test_a_sum_waits_for_rows_without_a_score(written):
    found = check_sum(Decimal(written), rows("85", None))
    assert (found.waits, found.hint, found.rows) == (True, SumHint.ROW_MISSING, (1,))


def test_any_other_difference_has_no_hint():
    found = check_sum(Decimal(156), rows("85", "70"))
    assert (found.agrees, found.hint) == (False, SumHint.NONE)


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=30), st.data())
def test_any_two_swapped_digits_give_a_difference_that_is_hinted_at(tenths, data):
    values = [Decimal(one) / 10 for one in tenths]
    place = data.draw(st.integers(0, len(values) - 1))
    digits = f"{tenths[place]:04d}"
    at = data.draw(st.integers(0, 2))
    wrong = Decimal(int(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :])) / 10
    found = check_sum(sum(values), [*values[:place], wrong, *values[place + 1 :]])
    assert found.agrees == (wrong == values[place])
    if not found.agrees:
        assert found.hint in {SumHint.SWAPPED_DIGITS, SumHint.ROW_LEFT_OUT}


def test_a_sheet_is_where_the_last_event_says_and_a_typed_sum_moves_nothing():
    kinds = (SheetEventKind.HANDED_OUT, SheetEventKind.BACK, SheetEventKind.SUM)
    events = [
        SheetEvent("s", kind, f"09:0{number}", "王芳", "李评委" if number == 0 else "", value=Decimal(9))
        for number, kind in enumerate(kinds)
    ]
    assert places(events[:1])["s"].person == "李评委"
    assert places(events)["s"].kind is SheetEventKind.BACK
    assert places([]) == {}


def test_the_sum_typed_last_counts_for_each_column():
    events = [
        SheetEvent("s", SheetEventKind.SUM, "1", "王芳", part="judge:1", value=Decimal(900)),
        SheetEvent("s", SheetEventKind.SUM, "2", "王芳", part="judge:2", value=Decimal(800)),
        SheetEvent("s", SheetEventKind.SUM, "3", "王芳", part="judge:1", value=Decimal(909)),
    ]
    assert written_sums(events) == {("s", "judge:1"): Decimal(909), ("s", "judge:2"): Decimal(800)}
