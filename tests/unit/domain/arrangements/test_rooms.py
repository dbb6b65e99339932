"""Rooms and the S order of their seats."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.arrangements.rooms import Door, Room

rooms = st.builds(
    lambda rows, columns, door, less: Room("r", "第1考场", rows, columns, max(1, rows * columns - less), door),
    st.integers(1, 9),
    st.integers(1, 9),
    st.sampled_from(Door),
    st.integers(0, 5),
)


@pytest.mark.parametrize(
    ("door", "grid"),
    [
        (Door.FRONT_LEFT, ((1, 6, 7), (2, 5, 8), (3, 4, 0))),
        (Door.FRONT_RIGHT, ((7, 6, 1), (8, 5, 2), (0, 4, 3))),
        (Door.BACK_LEFT, ((3, 4, 0), (2, 5, 8), (1, 6, 7))),
        (Door.BACK_RIGHT, ((0, 4, 3), (8, 5, 2), (7, 6, 1))),
    ],
)
def test_seats_wind_from_the_door_through_the_room(door, grid):
    assert Room("r", "第1考场", 3, 3, 8, door).grid() == grid


@settings(max_examples=60)
@given(rooms)
def test_the_next_number_is_always_the_next_seat(room):
    places = [room.place_of(number) for number in range(1, room.capacity + 1)]
    assert len(set(places)) == room.capacity
    for (row, column), (next_row, next_column) in pairwise(places):
        assert abs(row - next_row) + abs(column - next_column) == 1
    assert all(0 <= row < room.rows and 0 <= column < room.columns for row, column in places)


@settings(max_examples=60)
@given(rooms)
def test_neighbours_know_each_other(room):
    near = room.neighbours()
    assert all(number in near[other] for number, others in near.items() for other in others)
    assert all(len(others) <= 4 for others in near.values())
