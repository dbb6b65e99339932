"""The papers of the day: their words are kept in tests/golden/papers and compared."""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from lianbing_desktop.domain.arrangements.draws import DrawKind, DrawSubjects
from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.domain.entrant import EntrantStatus
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.services.arrangements import arranging, card_papers, drawing, emergency_papers, room_papers
from lianbing_desktop.services.intake.roster_edit import change_entrant
from lianbing_desktop.services.scoring.rounds import add_round
from tests.builders import add_person, id_number, new_contest

GOLDEN = Path(__file__).parents[3] / "golden" / "papers"
UNITS = ("市本级", "古田县", "屏南县")
NAMES = ("薛思", "司徒芳䶮", "阿卜杜拉·买买提", "林㛃", "陈和", "黄𬭎", "吴清", "郑和平", "王大")


@pytest.fixture
def contest(tmp_path):
    made = new_contest(tmp_path)
    for number, name in enumerate(NAMES):
        add_person(made, name, UNITS[number % 3], id_number=id_number(number), phone=f"1390000{number:04d}")
    add_round(made, "笔试", RoundKind.INDIVIDUAL)
    made.operator = "记分台"
    yield made
    made.close()


@pytest.fixture
def arranged(contest):
    arranging.number_entrants(contest, arranging.number_pattern(contest.snapshot()))
    for name in ("第1考场", "第2考场"):
        arranging.save_room(contest, Room("", name, 3, 2, 5, session="7月15日 9:00—10:30"))
    arranging.seat_everybody(contest, "314159")
    return contest


def drawn(contest, path):
    held = drawing.hold(contest, "现场赛出场顺序", DrawKind.ORDER, DrawSubjects.UNITS, seed="27182")
    return room_papers.write_draw_record(contest, held, path)


def typed(contest, path):
    lines = drawing.draw_lines(contest.snapshot(), DrawSubjects.UNITS)
    results = {one.subject_id: number for number, one in enumerate(lines, start=1)}
    held = drawing.hold(contest, "题组", DrawKind.QUESTION_SET, DrawSubjects.UNITS, typed=results)
    return room_papers.write_draw_record(contest, held, path)


PAPERS = {
    "sign-in-room": room_papers.write_sign_in,
    "sign-in-unit": lambda contest, path: room_papers.write_sign_in(contest, path, room_papers.SignInBy.UNIT),
    "seat-plan": room_papers.write_seat_plan,
    "name-list": room_papers.write_name_list,
    "room-record": room_papers.write_room_record,
    "draw-by-seed": drawn,
    "draw-typed": typed,
    "passes": card_papers.write_passes,
    "desk-cards": card_papers.write_desk_cards,
    "desk-cards-folded": lambda contest, path: card_papers.write_desk_cards(contest, path, 180, 60, folded=True),
    "seat-labels": card_papers.write_seat_labels,
    "emergency": emergency_papers.write_emergency_forms,
}


def words(path):
    with PdfPages(path) as pages:
        sizes = [pages.size(number) for number in range(len(pages))]
        return "\n".join(
            f"--- {size.width:.0f}×{size.height:.0f}\n{pages.text(number).replace(chr(13), '').strip()}"
            for number, size in enumerate(sizes)
        )


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_says_what_it_said_before_and_no_id_number_or_phone(arranged, tmp_path, paper):
    path = tmp_path / "paper.pdf"
    pages = PAPERS[paper](arranged, path)
    found = words(path) + "\n"
    assert found.count("--- ") == pages
    golden = GOLDEN / f"{paper}.txt"
    if "WRITE_GOLDEN" in os.environ:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, encoding="utf-8", newline="\n")
    assert found == golden.read_text(encoding="utf-8")
    assert not re.search(r"350199|1390000", found)


def test_the_same_papers_are_the_same_bytes(arranged, tmp_path):
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    for write in (room_papers.write_seat_plan, card_papers.write_passes, emergency_papers.write_emergency_forms):
        write(arranged, first)
        write(arranged, second)
        assert first.read_bytes() == second.read_bytes()


def test_a_card_of_any_size_is_cut_from_a4_or_is_a_sheet_of_its_own(arranged, tmp_path):
    path = tmp_path / "desk.pdf"
    assert card_papers.write_desk_cards(arranged, path) == 5
    assert card_papers.write_desk_cards(arranged, path, one_a_sheet=True) == 9
    assert "--- 200×100" in words(path)
    assert card_papers.write_desk_cards(arranged, path, 350, 120) == 9
    with pytest.raises(UserError, match="card_size"):
        card_papers.write_desk_cards(arranged, path, 10, 100)


def test_before_anything_is_arranged_the_papers_say_what_to_do_first(contest, tmp_path):
    path = tmp_path / "paper.pdf"
    for write, code in (
        (room_papers.write_sign_in, "papers_no_seats"),
        (room_papers.write_seat_plan, "papers_no_seats"),
        (room_papers.write_room_record, "papers_no_rooms"),
        (card_papers.write_seat_labels, "papers_no_seats"),
    ):
        with pytest.raises(UserError, match=code):
            write(contest, path)
        assert not path.exists()
    assert emergency_papers.write_emergency_forms(contest, path) == 3 + 3 + 2


def test_a_withdrawn_person_leaves_an_empty_seat_on_the_door(arranged, tmp_path):

    person = arranged.snapshot().competing[0]
    change_entrant(arranged, replace(person, status=EntrantStatus.WITHDRAWN, status_reason="生病"))
    path = tmp_path / "plan.pdf"
    room_papers.write_seat_plan(arranged, path)
    assert person.name not in words(path)
