"""Numbers, rooms and seats of a contest."""

from dataclasses import replace

import pytest

from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.arrangements import arranging
from tests.builders import add_person, new_contest


@pytest.fixture
def contest(tmp_path):
    made = new_contest(tmp_path)
    for number in range(4):
        add_person(made, f"林{'甲乙丙丁'[number]}", "古田县")
        add_person(made, f"陈{'甲乙丙丁'[number]}", "屏南县")
    yield made
    made.close()


def code_of(action):
    with pytest.raises(UserError) as refused:
        action()
    return refused.value.code


def arranged(contest):
    arranging.number_entrants(contest, arranging.number_pattern(contest.snapshot()))
    arranging.save_room(contest, Room("", "第1考场", 3, 3, 9))
    return arranging.seat_everybody(contest, "271828")


def test_everybody_gets_a_number_and_a_seat_and_what_is_left_is_said(contest):
    before = arranging.state_of(contest.snapshot())
    assert (before.people, before.unnumbered, before.unseated, before.seats) == (8, 8, 8, 0)
    after = arranged(contest)
    assert after.done
    assert after.pairs == ()
    lines = arranging.lines_of_room(contest.snapshot(), contest.snapshot().rooms[0])
    assert [line.seat for line in lines] == list(range(1, 9))
    assert arranging.seating_seed(contest.snapshot()) == "271828"


def test_each_step_is_taken_back_whole(contest):
    arranged(contest)
    contest.undo()
    assert contest.snapshot().seats == {}
    contest.redo()
    assert len(contest.snapshot().seats) == 8
    for _ in range(3):
        contest.undo()
    assert contest.snapshot().exam_numbers == {}
    assert contest.snapshot().rooms == ()


def test_a_late_entrant_is_added_and_nobody_moves(contest):
    arranged(contest)
    before = contest.snapshot()
    late = add_person(contest, "吴晚", "古田县")
    assert arranging.state_of(contest.snapshot()).unseated == 1
    assert arranging.number_entrants(contest, arranging.number_pattern(contest.snapshot())) == 1
    (line,) = arranging.seat_late(contest)
    assert (line.entrant_id, line.seat, line.late) == (late.id, 9, True)
    after = contest.snapshot()
    assert {person: after.seats[person] for person in before.seats} == before.seats
    assert {person: after.exam_numbers[person] for person in before.exam_numbers} == before.exam_numbers
    add_person(contest, "吴迟", "古田县")
    assert code_of(lambda: arranging.seat_late(contest)) == "seating_late_full"


def test_pairs_that_remain_are_said_with_the_reason(contest):
    for number in range(8):
        add_person(contest, f"黄{number}", "古田县")
    arranging.save_room(contest, Room("", "第1考场", 4, 4, 16))
    state = arranging.seat_everybody(contest, "1")
    assert state.pairs
    words = arranging.remaining_words(contest.snapshot(), state)
    assert words.startswith(f"同单位相邻 {len(state.pairs)} 处：古田县在第1考场有 12 人，最多 8 人能互不相邻")


def test_a_room_somebody_sits_in_keeps_its_seats(contest):
    arranged(contest)
    room = contest.snapshot().rooms[0]
    assert code_of(lambda: arranging.save_room(contest, replace(room, rows=9, columns=1))) == "room_taken"
    assert code_of(lambda: arranging.save_room(contest, replace(room, capacity=7))) == "room_taken"
    arranging.save_room(contest, replace(room, name="一楼会议室", session="9:00"))
    assert contest.snapshot().rooms[0].name == "一楼会议室"
    arranging.remove_room(contest, room)
    assert contest.snapshot().seats == {}


def test_what_cannot_be_seated_is_refused_with_a_sentence(contest):
    assert code_of(lambda: arranging.seat_everybody(contest, "1")) == "seating_no_rooms"
    arranging.save_room(contest, Room("", "第1考场", 2, 2, 4))
    assert code_of(lambda: arranging.seat_everybody(contest, "1")) == "seating_too_few_seats"
    assert code_of(lambda: arranging.seat_everybody(contest, " ")) == "seating_seed_missing"
    for room, code in (
        (Room("", " "), "room_name_missing"),
        (Room("", "第1考场"), "room_name_twice"),
        (Room("", "二", 0, 5, 1), "room_size"),
        (Room("", "二", 2, 2, 5), "room_capacity"),
    ):
        assert code_of(lambda room=room: arranging.save_room(contest, room)) == code


def test_rooms_are_proposed_for_those_who_have_no_place_yet(contest):
    for number in range(40):
        add_person(contest, f"黄{number}")
    arranging.save_room(contest, Room("", "第2考场"))
    assert [room.name for room in arranging.propose_rooms(contest.snapshot())] == ["第1考场"]
    arranging.add_rooms(contest, arranging.propose_rooms(contest.snapshot()))
    assert arranging.propose_rooms(contest.snapshot()) == ()
