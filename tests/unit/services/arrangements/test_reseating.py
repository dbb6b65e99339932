"""Two people change places, somebody goes to an empty seat; everybody else stays."""

from dataclasses import replace

import pytest

from lianbing_desktop.domain.arrangements.papers import DayPaper, PrintWay
from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.domain.entrant import EntrantStatus
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.arrangements import arranging, printing, reseating
from lianbing_desktop.services.intake.roster_edit import change_entrant
from tests.builders import add_person, new_contest


@pytest.fixture
def contest(tmp_path):
    made = new_contest(tmp_path)
    for number in range(4):
        add_person(made, f"林{'甲乙丙丁'[number]}", "古田县")
        add_person(made, f"陈{'甲乙丙丁'[number]}", "屏南县")
    arranging.number_entrants(made, arranging.number_pattern(made.snapshot()))
    for name in ("第1考场", "第2考场"):
        arranging.save_room(made, Room("", name, 2, 3, 5))
    arranging.seat_everybody(made, "271828")
    yield made
    made.close()


def where(contest):
    snapshot = contest.snapshot()
    return {one.name: snapshot.seats[one.id].seat for one in snapshot.competing if one.id in snapshot.seats}


def person(contest, name):
    return next(one for one in contest.snapshot().entrants if one.name == name)


def withdraw(contest, name):
    change_entrant(contest, replace(person(contest, name), status=EntrantStatus.WITHDRAWN, status_reason="生病"))


def refused(action):
    with pytest.raises(UserError) as found:
        action()
    return found.value.code


def test_two_people_change_places_and_nobody_else_moves(contest):
    before = where(contest)
    reseating.move(contest, person(contest, "林甲").id, before["陈乙"], "行动不便，换到门边")
    after = where(contest)
    assert (after["林甲"], after["陈乙"]) == (before["陈乙"], before["林甲"])
    assert {name: seat for name, seat in after.items() if name not in {"林甲", "陈乙"}} == {
        name: seat for name, seat in before.items() if name not in {"林甲", "陈乙"}
    }
    (kept,) = contest.snapshot().seat_moves
    assert (kept.reason, [one.name for one in kept.moves]) == ("行动不便，换到门边", ["林甲", "陈乙"])
    assert "行动不便" in contest.undo_title()
    contest.undo()
    assert where(contest) == before
    assert contest.snapshot().seat_moves == ()
    contest.redo()
    assert where(contest) == after


def test_a_drawn_plan_changes_only_with_a_reason(contest):
    seats = where(contest)
    assert refused(lambda: reseating.move(contest, person(contest, "林甲").id, seats["陈乙"])) == "seat_reason_missing"
    assert where(contest) == seats


def test_somebody_goes_to_an_empty_seat_also_of_another_room(contest):
    rooms = contest.snapshot().rooms
    taken = set(where(contest).values())
    free = next(
        (room.id, number) for room in reversed(rooms) for number in range(1, 6) if (room.id, number) not in taken
    )
    reseating.move(contest, person(contest, "林甲").id, free, "靠近饮水处")
    assert where(contest)["林甲"] == free


def test_what_a_change_would_do_to_the_own_unit_side_by_side_is_known_before(contest):
    snapshot = contest.snapshot()
    planned = [
        reseating.plan_move(snapshot, one.id, seat)
        for one in snapshot.competing
        for name, seat in where(contest).items()
        if name != one.name
    ]
    for one in planned:
        assert one.pairs_before == len(arranging.state_of(snapshot).pairs)
    assert any(one.pairs_after > one.pairs_before for one in planned)


def test_who_has_no_seat_cannot_push_somebody_off_one(contest):
    late = add_person(contest, "吴晚", "寿宁县")
    assert refused(lambda: reseating.move(contest, late.id, where(contest)["林甲"])) == "seat_taken"
    assert refused(lambda: reseating.move(contest, late.id, (contest.snapshot().rooms[0].id, 9))) == "seat_unknown"
    withdraw(contest, "林乙")
    seat = contest.snapshot().seats[person(contest, "林乙").id].seat
    reseating.move(contest, late.id, seat)
    assert where(contest)["吴晚"] == seat
    assert contest.snapshot().seats[late.id].late


def test_a_late_entrant_takes_the_seat_of_one_who_withdrew_only_when_no_other_is_left(contest):
    for number in range(2):
        add_person(contest, f"吴{number}", "寿宁县")
    withdraw(contest, "林乙")
    left_seat = contest.snapshot().seats[person(contest, "林乙").id].seat
    arranging.seat_late(contest)
    assert left_seat not in where(contest).values()
    add_person(contest, "郑晚", "寿宁县")
    arranging.seat_late(contest)
    assert where(contest)["郑晚"] == left_seat
    add_person(contest, "郑迟", "寿宁县")
    assert refused(lambda: arranging.seat_late(contest)) == "seating_late_full"


def test_drawing_all_seats_anew_forgets_the_changes_by_hand(contest):
    reseating.move(contest, person(contest, "林甲").id, where(contest)["陈乙"], "换")
    arranging.seat_everybody(contest, "1")
    assert contest.snapshot().seat_moves == ()


def everything(contest, paper):
    return [one.key for one in printing.items_of(contest.snapshot(), paper)]


def test_late_changes_say_what_has_to_be_printed_again(contest):
    papers = (DayPaper.PASSES, DayPaper.SEAT_PLAN, DayPaper.DESK_CARDS, DayPaper.SIGN_IN_UNIT)
    for paper in papers:
        printing.note_print(contest, paper, everything(contest, paper), PrintWay.PRINTED, pages=1)
    assert printing.reprints(contest.snapshot()) == {}
    before = where(contest)
    reseating.move(contest, person(contest, "林甲").id, before["陈乙"], "换")
    withdraw(contest, "林丙")
    add_person(contest, "吴晚", "寿宁县")
    arranging.number_entrants(contest, arranging.number_pattern(contest.snapshot()))
    arranging.seat_late(contest)
    found = printing.reprints(contest.snapshot())
    words = {paper: printing.standing_words(stand) for paper, stand in found.items()}
    assert words[DayPaper.DESK_CARDS] == (
        "补印 吴晚（寿宁县）：印过之后新增",
        "收回 林丙（古田县）：已不在名单上",
    )
    rooms = {room.id: room.name for room in contest.snapshot().rooms}

    def seat(name):
        room, number = before[name]
        return f"{rooms[room]}{number}号"

    assert f"重印 林甲（古田县）：座位 {seat('林甲')}→{seat('陈乙')}" in words[DayPaper.PASSES]
    assert any(one.startswith("重印 古田县：林甲") and "林丙" in one for one in words[DayPaper.SIGN_IN_UNIT])
    assert any(one.startswith("重印 第1考场：") for one in words[DayPaper.SEAT_PLAN])
    for paper in found:
        printing.note_print(contest, paper, found[paper].to_print, PrintWay.SAVED, pages=1)
    assert printing.reprints(contest.snapshot()) == {}


def test_what_was_mended_by_hand_is_marked_as_done_and_a_print_is_not_undone(contest):
    printing.note_print(contest, DayPaper.PASSES, everything(contest, DayPaper.PASSES), PrintWay.PRINTED, pages=2)
    title = contest.undo_title()
    withdraw(contest, "林丙")
    assert printing.reprints(contest.snapshot())
    printing.mark_in_order(contest, DayPaper.PASSES)
    assert printing.reprints(contest.snapshot()) == {}
    contest.undo()
    assert contest.undo_title() == title
    (back,) = printing.reprints(contest.snapshot())[DayPaper.PASSES].new
    assert back.label == "林丙（古田县）"


def test_namesakes_of_a_unit_are_told_apart(contest):
    twin = add_person(contest, "林甲", "古田县")
    arranging.number_entrants(contest, arranging.number_pattern(contest.snapshot()))
    printing.note_print(
        contest, DayPaper.SIGN_IN_UNIT, everything(contest, DayPaper.SIGN_IN_UNIT), PrintWay.PRINTED, pages=2
    )
    arranging.seat_late(contest)
    number = contest.snapshot().exam_numbers[twin.id]
    (said,) = printing.standing_words(printing.standing_of(contest.snapshot(), DayPaper.SIGN_IN_UNIT))
    assert said.startswith(f"重印 古田县：林甲 {number} 未排座→")
