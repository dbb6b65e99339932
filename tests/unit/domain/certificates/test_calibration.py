"""Readings of a target become a correction that puts everything where it was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.certificates.calibration import Correction, Reading, correction_from, crosses
from lianbing_desktop.domain.problem import UserError

PLACES = crosses(297, 210)
small = st.floats(-0.01, 0.01)
offset = st.floats(-3, 3)


def read(printer, places=PLACES):
    """What a person reads of a printer that puts (x, y) where `printer` says."""
    found = [(place, printer.place(*place)) for place in places]
    return [Reading(x, y, u - x, v - y) for (x, y), (u, v) in found]


def lands(printer, correction, x, y):
    return printer.place(*correction.place(x, y))


def test_one_reading_gives_the_offset():
    found = correction_from([Reading(20, 20, 1.7, -2.3)])
    assert (found.e, found.f) == (-1.7, 2.3)
    assert found.place(100, 100) == (98.3, 102.3)


@given(offset, offset, small, small)
def test_two_readings_undo_offset_size_and_turn(e, f, grow, turn):
    printer = Correction(1 + grow, turn, -turn, 1 + grow, e, f)
    correction = correction_from(read(printer, (PLACES[0], PLACES[3])))
    for x, y in (*PLACES, (148, 105)):
        assert lands(printer, correction, x, y) == pytest.approx((x, y), abs=1e-6)


@given(offset, offset, small, small, small, small, st.sampled_from([3, 4]))
def test_three_or_four_readings_undo_a_skew_too(e, f, a, b, c, d, count):
    printer = Correction(1 + a, b, c, 1 + d, e, f)
    correction = correction_from(read(printer, PLACES[:count]))
    for x, y in (*PLACES, (148, 105)):
        assert lands(printer, correction, x, y) == pytest.approx((x, y), abs=1e-6)


@given(st.lists(st.tuples(st.floats(-0.3, 0.3), st.floats(-0.3, 0.3)), min_size=4, max_size=4))
def test_a_slip_of_the_ruler_is_shared_out_over_the_four_crosses(slips):
    readings = [Reading(x, y, right, down) for (x, y), (right, down) in zip(PLACES, slips, strict=True)]
    correction = correction_from(readings)
    for x, y in PLACES:
        u, v = correction.place(x, y)
        assert abs(u - x) < 0.7
        assert abs(v - y) < 0.7


@pytest.mark.parametrize(
    ("readings", "code"),
    [
        ([], "calibration_needs_readings"),
        ([Reading(20, 20, 40, 0)], "calibration_reading_far"),
        ([Reading(20, 20, 1, 0), Reading(20, 20, 2, 0)], "calibration_same_place"),
        ([Reading(20, 20, 1, 0), Reading(100, 20, 1, 0), Reading(250, 20, 1, 0)], "calibration_same_place"),
    ],
)
def test_readings_that_tell_nothing_are_refused(readings, code):
    with pytest.raises(UserError, match=code):
        correction_from(readings)


def test_a_correction_is_shown_in_numbers_people_know():
    right, down, percent, turned = Correction.by_numbers(1.7, -2.3, 0.4).numbers
    assert (right, down) == (1.7, -2.3)
    assert percent == pytest.approx(0.4)
    assert turned == 0
