"""Draws by seed and typed in."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.arrangements.draws import DrawnLine, LineFault, draw_by_seed, faults, in_order, shared


def lines(*values):
    return [DrawnLine(str(number), f"{number} 队", value) for number, value in enumerate(values, start=1)]


@given(st.integers(1, 30), st.integers(1, 30), st.text("0123456789", min_size=1, max_size=8))
def test_a_draw_is_complete_even_and_can_be_drawn_again(count, sets, seed):
    drawn = draw_by_seed(seed, lines(*[0] * count), sets)
    assert [one.subject_id for one in drawn] == [one.subject_id for one in lines(*[0] * count)]
    assert faults(drawn, sets) == {}
    times = Counter(one.value for one in drawn)
    assert max(times.values()) <= shared(count, sets)
    assert draw_by_seed(seed, lines(*[0] * count), sets) == drawn


def test_a_typed_result_is_checked_for_gaps_doubles_and_numbers_there_are_not():
    assert faults(lines(2, 2, 0, 9, 1), 5) == {
        "1": LineFault.DOUBLE,
        "2": LineFault.DOUBLE,
        "3": LineFault.MISSING,
        "4": LineFault.OUTSIDE,
    }
    assert faults(lines(3, 1, 2), 3) == {}


def test_fewer_question_sets_than_teams_are_shared_evenly_and_no_further():
    assert faults(lines(1, 1, 2, 2), 2) == {}
    assert set(faults(lines(1, 1, 1, 2), 2)) == {"1", "2", "3"}


def test_the_list_stands_by_what_was_drawn():
    assert [one.value for one in in_order(lines(3, 0, 1, 2))] == [1, 2, 3, 0]


def test_without_a_number_to_draw_there_is_no_draw():
    with pytest.raises(ValueError, match="nothing"):
        draw_by_seed("1", lines(0), 0)
