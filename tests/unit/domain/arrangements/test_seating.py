"""Seats by a recorded seed."""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.domain.arrangements.seating import (
    Sitter,
    crowds,
    remaining_pairs,
    seat_everybody,
    seat_late,
    seats_in_order,
)

ROOMS = tuple(Room(f"r{number}", f"第{number}考场") for number in range(1, 4))


def sitters(*counts):
    return [
        Sitter(f"{unit}-{number}", f"u{unit}", f"{unit} {number}")
        for unit, count in enumerate(counts)
        for number in range(count)
    ]


def units_at(seats, people):
    unit = {one.id: one.unit_id for one in people}
    return {seat: unit[person] for person, seat in seats.items()}


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 14), min_size=1, max_size=9), st.text("0123456789", min_size=1, max_size=6))
def test_everybody_has_one_seat_and_the_seed_gives_the_same_ones_again(counts, seed):
    people = sitters(*counts)
    seating = seat_everybody(ROOMS, people, seed)
    taken = list(seating.seats.values())
    assert sorted(taken) == sorted(seats_in_order(ROOMS)[: len(taken)])
    assert len(taken) + len(seating.unseated) == len(people)
    assert len(taken) == min(90, len(people))
    assert seat_everybody(ROOMS, people, seed) == seating


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(1, 9), min_size=4, max_size=9), st.integers(0, 999))
def test_nobody_sits_beside_their_own_unit_when_no_unit_is_large(counts, seed):
    people = sitters(*counts)
    if max(counts) * 3 > len(people):
        return
    seating = seat_everybody(ROOMS, people, str(seed))
    assert remaining_pairs(ROOMS, units_at(seating.seats, people)) == ()


def test_two_units_of_fifteen_sit_like_a_chessboard():
    people = sitters(15, 15)
    seating = seat_everybody(ROOMS[:1], people, "1")
    assert remaining_pairs(ROOMS, units_at(seating.seats, people)) == ()


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, 2), min_size=6, max_size=6), st.integers(0, 99))
def test_in_a_small_room_no_other_seating_leaves_fewer_pairs(units, seed):
    room = Room("r", "小考场", 3, 2, 6)
    people = [Sitter(str(number), f"u{unit}", f"{unit} {number}") for number, unit in enumerate(units)]
    seating = seat_everybody([room], people, str(seed))
    left = len(remaining_pairs([room], units_at(seating.seats, people)))
    seats = seats_in_order([room])
    best = min(
        len(remaining_pairs([room], dict(zip(seats, (f"u{unit}" for unit in order), strict=True))))
        for order in set(permutations(units))
    )
    assert left == best


def test_pairs_that_remain_are_explained_by_a_unit_too_large_for_the_room():
    people = sitters(20, 10)
    at = units_at(seat_everybody(ROOMS[:1], people, "7").seats, people)
    assert remaining_pairs(ROOMS, at)
    (crowd,) = crowds(ROOMS, at)
    assert (crowd.room_id, crowd.unit_id, crowd.people, crowd.apart) == ("r1", "u0", 20, 15)


def test_who_comes_late_is_added_and_nobody_moves():
    people = sitters(5, 5, 5)
    seats = seat_everybody(ROOMS, people, "3").seats
    late = [Sitter("new", "u1", "late"), Sitter("newer", "u2", "later")]
    units = {one.id: one.unit_id for one in people}
    added = seat_late(ROOMS, seats, units, late)
    assert added.seats.keys() == {"new", "newer"}
    assert not set(added.seats.values()) & set(seats.values())
    pairs = remaining_pairs(ROOMS, {**units_at(seats, people), **units_at(added.seats, late)})
    assert pairs == ()


def test_who_comes_late_to_a_full_room_is_said_to_have_no_seat():
    room = Room("r", "小考场", 1, 2, 2)
    added = seat_late([room], {"a": ("r", 1)}, {"a": "u1"}, [Sitter("b", "u1", ""), Sitter("c", "u2", "")])
    assert added.seats == {"b": ("r", 2)}
    assert added.unseated == ("c",)
