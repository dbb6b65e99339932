"""The papers of the day: their words are kept in tests/golden/papers and compared."""

import io
import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from lianbing_desktop.domain.arrangements.draws import DrawKind, DrawSubjects
from lianbing_desktop.domain.arrangements.papers import DayPaper
from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.domain.entrant import EntrantStatus
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.lot import draw
from lianbing_desktop.domain.score import RoundKind, Team
from lianbing_desktop.domain.scoring.round_form import RoundForm, RoundSettings
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.services.arrangements import (
    arranging,
    card_papers,
    drawing,
    paper_making,
    reseating,
    seating_record,
)
from lianbing_desktop.services.arrangements.card_papers import CardChoice
from lianbing_desktop.services.awards import layouts
from lianbing_desktop.services.intake.roster_edit import change_entrant
from lianbing_desktop.services.scoring.rounds import add_round, save_team
from lianbing_desktop.services.wording import say_problem
from lianbing_desktop.storage import photos
from tests.builders import add_person, id_number, new_contest, unit_id

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


def hold_draws(contest):
    drawing.hold(contest, "现场赛出场顺序", DrawKind.ORDER, DrawSubjects.UNITS, seed="27182")
    lines = drawing.draw_lines(contest.snapshot(), DrawSubjects.UNITS)
    results = {one.subject_id: number for number, one in enumerate(lines, start=1)}
    drawing.hold(contest, "题组", DrawKind.QUESTION_SET, DrawSubjects.UNITS, typed=results)


PAPERS = {paper.value: (paper, None) for paper in DayPaper} | {
    "passes-badge": (DayPaper.PASSES, CardChoice("badge")),
    "desk-cards-folded": (DayPaper.DESK_CARDS, CardChoice("desk-card-folded", 180, 120)),
}


def words(path):
    with PdfPages(path) as pages:
        sizes = [pages.size(number) for number in range(len(pages))]
        return "\n".join(
            f"--- {size.width:.0f}×{size.height:.0f}\n{pages.text(number).replace(chr(13), '').strip()}"
            for number, size in enumerate(sizes)
        )


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_says_what_it_said_before_and_no_id_number_or_phone(arranged, tmp_path, name):
    hold_draws(arranged)
    path = tmp_path / "paper.pdf"
    paper, choice = PAPERS[name]
    made = paper_making.make_paper(arranged, paper, path, choice=choice)
    found = words(path) + "\n"
    assert found.count("--- ") == made.pages
    assert made.keys_on(range(made.pages)) == made.keys
    golden = GOLDEN / f"{name}.txt"
    if "WRITE_GOLDEN" in os.environ:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, encoding="utf-8", newline="\n")
    assert found == golden.read_text(encoding="utf-8")
    assert not re.search(r"350199|1390000", found)


@pytest.mark.parametrize("paper", [DayPaper.PASSES, DayPaper.SEAT_PLAN, DayPaper.EMERGENCY])
def test_the_same_papers_are_the_same_bytes(arranged, tmp_path, paper):
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    for path in (first, second):
        paper_making.make_paper(arranged, paper, path)
    assert first.read_bytes() == second.read_bytes()


def test_a_card_of_any_size_is_cut_from_a4_or_is_a_sheet_of_its_own(arranged, tmp_path):
    path = tmp_path / "desk.pdf"

    def pages(width=0.0, height=0.0, *, alone=False):
        choice = CardChoice("", width, height, alone)
        return paper_making.make_paper(arranged, DayPaper.DESK_CARDS, path, choice=choice).pages

    assert pages() == 5
    assert pages(alone=True) == 9
    assert "--- 200×100" in words(path)
    assert pages(350, 120) == 9
    assert pages(90, 50) == 1
    with pytest.raises(UserError, match="card_size"):
        pages(10, 100)


def test_before_anything_is_arranged_the_papers_say_what_to_do_first(contest, tmp_path):
    path = tmp_path / "paper.pdf"
    for paper, code in (
        (DayPaper.SIGN_IN_ROOM, "papers_no_seats"),
        (DayPaper.SEAT_PLAN, "papers_no_seats"),
        (DayPaper.ROOM_RECORD, "papers_no_rooms"),
        (DayPaper.SEAT_LABELS, "papers_no_seats"),
        (DayPaper.DRAW_RECORD, "papers_no_draws"),
    ):
        with pytest.raises(UserError, match=code):
            paper_making.make_paper(contest, paper, path)
        assert not path.exists()
    assert "空白签到表" in emergency_words(contest, path)


def emergency_words(contest, path):
    paper_making.make_paper(contest, DayPaper.EMERGENCY, path)
    return words(path)


def test_the_emergency_papers_run_a_whole_day(arranged, tmp_path):
    add_round(
        arranged, "情景模拟", RoundKind.INDIVIDUAL, form=RoundForm.JUDGED, settings=RoundSettings(judges=3, drop_from=5)
    )
    add_round(arranged, "抢答", RoundKind.TEAM, form=RoundForm.BUZZER, maximum=None)
    save_team(arranged, Team("", unit_id(arranged, "古田县"), "", ()))
    said = emergency_words(arranged, tmp_path / "pack.pdf")
    pages = said.split("--- ")[1:]
    for title in ("签到表", "抽签记录", "考场记录单", "答题记录表", "累计得分表", "个人成绩汇总表", "团体成绩汇总表",
                  "成绩更正单", "申诉登记表"):  # fmt: skip
        own = [page for page in pages if page.split("\n")[1] == title]
        assert own, title
        assert all("：" in page.rsplit("\n", 2)[-2] or "第" in page for page in own)
    judged = [page for page in pages if "情景模拟评分表" in page and "评委：" in page]
    assert sum(name in page for name in NAMES for page in judged) >= 3 * len(NAMES)
    cover = pages[0]
    counted = sum(int(line.rsplit(" ", 1)[1]) for line in cover.split("\n") if re.match(r"\d+ \S+ \S+ \d+$", line))
    assert counted == len(pages) - 1


def test_chosen_pieces_alone_are_printed(arranged, tmp_path):
    path = tmp_path / "some.pdf"
    snapshot = arranged.snapshot()
    first, second = snapshot.rooms
    unit = unit_id(arranged, "古田县")
    keys = paper_making.keys_of(snapshot, DayPaper.PASSES, units=[unit])
    assert paper_making.make_paper(arranged, DayPaper.PASSES, path, keys).keys == keys
    assert [name for name in NAMES if name in words(path).replace("\u3000", "")] == [NAMES[1], NAMES[4], NAMES[7]]
    paper_making.make_paper(arranged, DayPaper.SEAT_PLAN, path, [second.id])
    assert (first.name in words(path), second.name in words(path)) == (False, True)
    paper_making.make_paper(arranged, DayPaper.SIGN_IN_UNIT, path, [unit])
    assert "市本级" not in words(path)
    in_room = paper_making.keys_of(snapshot, DayPaper.DESK_CARDS, rooms=[second.id])
    assert {snapshot.seats[key].room_id for key in in_room} == {second.id}
    with pytest.raises(UserError, match="paper_nothing_chosen"):
        paper_making.make_paper(arranged, DayPaper.PASSES, path, [])


def test_only_pieces_whose_pages_all_came_out_count_as_printed(arranged, tmp_path):
    made = paper_making.make_paper(arranged, DayPaper.PASSES, tmp_path / "a.pdf")
    assert made.pages == 3
    assert (made.keys_on([0]), made.keys_on([2]), made.keys_on([])) == (made.keys[:4], made.keys[8:], ())
    whole = paper_making.make_paper(arranged, DayPaper.EMERGENCY, tmp_path / "b.pdf")
    assert whole.keys_on(range(whole.pages - 1)) == ()


def test_a_plan_changed_by_hand_says_so_beside_its_seed(arranged, tmp_path):
    people = arranged.snapshot().competing
    reseating.move(arranged, people[0].id, arranged.snapshot().seats[people[1].id].seat, "行动不便")
    path = tmp_path / "plan.pdf"
    paper_making.make_paper(arranged, DayPaper.SEAT_PLAN, path)
    assert "种子号 314159　手工调整 1 处，见排座记录" in words(path)


def test_a_photo_that_cannot_be_read_is_named_and_leaves_a_frame(arranged, tmp_path):
    path = tmp_path / "passes.pdf"
    good, broad, broken = arranged.snapshot().competing[:3]
    with arranged.operation("photos_imported", count=3) as write:
        photos.set_photo(write, good.id, picture(295, 413), "a.jpg")
        photos.set_photo(write, broad.id, picture(413, 60), "b.jpg")
        photos.set_photo(write, broken.id, picture(295, 413)[:500], "c.jpg")
    made = paper_making.make_paper(arranged, DayPaper.PASSES, path)
    assert [(one.code, one.name) for one in made.problems] == [("card_photo_unreadable", broken.name)]
    assert broken.name in say_problem(made.problems[0])
    assert made.without_photo == len(NAMES) - 3
    assert words(path).count("照片") == len(NAMES) - 2
    assert path.read_bytes().count(b"/DCTDecode") == 2


def picture(width, height):
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#3a6ea5").save(out, "JPEG")
    return out.getvalue()


def test_the_contests_own_layout_draws_the_cards_once_it_is_chosen(arranged, tmp_path):
    path = tmp_path / "desk.pdf"
    ready = layouts.layout(arranged, "desk-card")
    only_name = replace(ready, id="", name="桌签（只有姓名）", fields=ready.fields[:1])
    own = layouts.save(arranged, only_name)
    layouts.save(arranged, replace(layouts.layout(arranged, "honour-a4"), id="", name="奖状"))
    assert [one.id for one in card_papers.layouts_for(arranged, DayPaper.DESK_CARDS)] == [
        "desk-card", "desk-card-folded", own.id,
    ]  # fmt: skip
    card_papers.choose_layout(arranged, DayPaper.DESK_CARDS, own.id)
    assert paper_making.make_paper(arranged, DayPaper.DESK_CARDS, path).layout == own.id
    assert "古田县" not in words(path)
    layouts.delete(arranged, own.id)
    assert card_papers.chosen_layout(arranged, DayPaper.DESK_CARDS) == "desk-card"


def test_the_record_of_the_seating_can_be_drawn_again_by_anybody(arranged, tmp_path):
    before = seating_record.drawn_list(arranged.snapshot())
    lots = draw("314159", [one.line for one in before])
    assert len(lots) == len(NAMES)
    people = arranged.snapshot().competing
    reseating.move(arranged, people[0].id, arranged.snapshot().seats[people[1].id].seat, "行动不便")
    late = add_person(arranged, "吴晚", "古田县")
    arranging.seat_late(arranged)
    assert seating_record.drawn_list(arranged.snapshot()) == before
    path = tmp_path / "record.pdf"
    paper_making.make_paper(arranged, DayPaper.SEATING_RECORD, path)
    said = words(path)
    assert all(one.mark[:16] in said for one in lots)
    assert "理由：行动不便" in said
    assert f"补排：{late.name}" in said


def test_a_withdrawn_person_leaves_an_empty_seat_on_the_door(arranged, tmp_path):

    person = arranged.snapshot().competing[0]
    change_entrant(arranged, replace(person, status=EntrantStatus.WITHDRAWN, status_reason="生病"))
    path = tmp_path / "plan.pdf"
    paper_making.make_paper(arranged, DayPaper.SEAT_PLAN, path)
    assert person.name not in words(path)
