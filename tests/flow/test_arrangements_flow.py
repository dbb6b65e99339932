"""The arrangements in the real window: rooms, seats, changes by hand, draws, and every paper of the day."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lianbing_desktop.domain.arrangements.draws import DrawMethod
from lianbing_desktop.domain.arrangements.papers import DayPaper, PrintWay
from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.domain.scoring.round_form import RoundForm
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.services.arrangements import arranging, card_papers, printing
from lianbing_desktop.services.awards import layouts
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.arrangements.arranging_dialogs import NumberDialog, RoomDialog, SeatingDialog
from lianbing_desktop.ui.arrangements.day_papers import DayPaperView
from lianbing_desktop.ui.arrangements.draw_dialog import DrawDialog
from lianbing_desktop.ui.arrangements.guests_dialog import GuestsDialog
from lianbing_desktop.ui.arrangements.pick_dialog import PickDialog
from lianbing_desktop.ui.arrangements.seat_move_dialog import SeatMoveDialog
from lianbing_desktop.ui.awards.designer_dialog import DesignerDialog
from lianbing_desktop.ui.intake.paper_dialog import PaperDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.page import Badge
from lianbing_desktop.ui.shell.pages import PAGES
from lianbing_desktop.ui.shell.theme import Tone
from tests.builders import add_person, id_number, new_contest
from tests.dialogs import in_dialog

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qapp, qtbot):
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    messages = Messages()
    made = MainWindow(PAGES, messages, Jobs(messages))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def contest(tmp_path):
    made = new_contest(tmp_path)
    for number in range(3):
        for unit in ("古田县", "屏南县", "寿宁县"):
            add_person(made, f"林{unit[0]}{'甲乙丙'[number]}", unit)
    yield made
    made.close()


@pytest.fixture
def printed(monkeypatch, qtbot, tmp_path):
    """Papers are made, saved and then closed: their windows' titles and files, in order."""
    found = []

    def look(dialog):
        qtbot.waitUntil(lambda: dialog._preview is not None, timeout=20_000)
        path = tmp_path / f"{len(found)}.pdf"
        dialog._form.pdf_view.save_requested.emit(str(path))
        found.append((dialog.windowTitle(), path))
        dialog.done(0)
        return 0

    monkeypatch.setattr(PaperDialog, "exec", look)
    return found


def words(path):
    with PdfPages(path) as pages:
        return [pages.text(number).replace("\r", "") for number in range(len(pages))]


def answered(monkeypatch, dialog_class, answer):
    def run(dialog):
        answer(dialog._form)
        dialog._save()
        return dialog.result()

    monkeypatch.setattr(dialog_class, "exec", run)


def test_rooms_seats_papers_and_a_late_entrant(window, qtbot, contest, monkeypatch, printed):
    window.show_contest(contest)
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    page = window.page
    assert page.stage == "arrangements"
    assert page.badge(contest) is None
    form = page._form
    assert form.rooms_table.hasFocus()

    answered(monkeypatch, NumberDialog, lambda _form: None)
    qtbot.mouseClick(page._number_button, Qt.MouseButton.LeftButton)
    assert sorted(contest.snapshot().exam_numbers.values())[0] == "04001"

    answered(monkeypatch, RoomDialog, lambda form: form.rows_spin.setValue(2))
    form.rooms_table.setFocus()
    qtbot.keyClick(form.rooms_table, Qt.Key.Key_Insert)
    (room,) = contest.snapshot().rooms
    assert (room.name, room.rows, room.columns, room.capacity) == ("第1考场", 2, 5, 10)
    assert page.badge(contest) == Badge("9", Tone.WARNING)

    answered(monkeypatch, SeatingDialog, lambda form: form.seed_edit.setText("314159"))
    qtbot.mouseClick(page._seat_button, Qt.MouseButton.LeftButton)
    assert page.badge(contest) == Badge("", Tone.DONE)
    before = dict(contest.snapshot().seats)

    form.tabs.setCurrentIndex(2)
    form.papers_table.setFocus()
    names = [form.papers_table.model().index(row, 0).data() for row in range(form.papers_table.model().rowCount())]
    for name in ("座次表", "参赛证", "应急纸面材料"):
        form.papers_table.selectRow(names.index(name))
        qtbot.keyClick(form.papers_table, Qt.Key.Key_Return)
    assert [title for title, _ in printed] == ["座次表", "参赛证", "应急纸面材料"]
    form.papers_table.selectRow(names.index("抽签记录"))
    assert not form.print_button.isEnabled()
    qtbot.keyClick(form.papers_table, Qt.Key.Key_Return)
    assert len(printed) == 3

    form.tabs.setCurrentIndex(0)
    add_person(contest, "吴晚", "古田县")
    assert page.badge(contest) == Badge("3", Tone.WARNING)  # a seat, and the passes and emergency papers without her
    qtbot.mouseClick(page._number_button, Qt.MouseButton.LeftButton)
    assert page._late_button.isVisible()
    qtbot.mouseClick(page._late_button, Qt.MouseButton.LeftButton)
    after = contest.snapshot().seats
    assert {person: after[person] for person in before} == before
    assert len(after) == 10
    assert not page._late_button.isVisible()
    form.tabs.setCurrentIndex(2)
    form.papers_table.selectRow(names.index("座次表"))
    assert "吴晚（古田县）" in form.reprint_label.text()
    assert page.badge(contest) == Badge("3", Tone.WARNING)  # plan, passes and emergency papers say something else now


def test_paper_lots_are_typed_in_and_a_double_is_refused(window, qtbot, contest, monkeypatch, printed):
    window.show_contest(contest)
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    page = window.page
    form = page._form
    form.tabs.setCurrentIndex(1)
    form.draws_table.setFocus()
    said = []

    def run(dialog):
        dialog.show()
        draw = dialog._form
        for row, text in enumerate(("3", "3", "1")):
            draw.results_table.item(row, 1).setText(text)
        dialog._save()
        assert dialog.isVisible()
        said.append(draw.rows._errors[draw.title_edit].text())
        draw.results_table.item(1, 1).setText("2")
        dialog._save()
        return dialog.result()

    monkeypatch.setattr(DrawDialog, "exec", run)
    qtbot.keyClick(form.draws_table, Qt.Key.Key_Insert)
    assert said == ["古田县：3 号被抽到的次数太多，请核对签条。"]
    (held,) = contest.snapshot().draws
    assert (held.method, held.title, [one.value for one in held.lines]) == (DrawMethod.TYPED, "出场顺序", [3, 2, 1])
    results = form.results_table.model()
    assert [results.index(row, 1).data() for row in range(3)] == ["寿宁县", "屏南县", "古田县"]
    qtbot.keyClick(form.draws_table, Qt.Key.Key_Return)
    assert [title for title, _ in printed] == ["抽签记录"]
    add_person(contest, "吴晚", "霞浦县")
    assert form.draw_label.text().startswith("抽签之后名单有变动：霞浦县")
    window.activateWindow()
    form.draws_table.setFocus()
    qtbot.waitUntil(form.draws_table.hasFocus)
    qtbot.keyClick(form.draws_table, Qt.Key.Key_Delete)
    assert contest.snapshot().draws == ()
    assert arranging.state_of(contest.snapshot()).people == 10


UNITS = ("市本级", "古田县", "福鼎市", "屏南县")
RARE = ("阿卜杜拉·买买提", "司徒芳䶮", "林㛃", "阿卜杜热依木·买买提艾力", "黄𬭎")
SIGNED = {
    "签到表（按考场）": ("签到员：", "监督员："),
    "签到表（按单位）": ("签到员：", "监督员："),
    "考场记录单": ("监考员：", "主考："),
    "排座记录": ("排座人：", "监督员：", "裁判长："),
    "抽签记录": ("抽签人：", "监督员：", "裁判长："),
    "应急纸面材料": ("记分员：", "复核人：", "监督员：", "裁判长：", "批准人："),
}
HEADED = {"签到表（按考场）": "参赛号", "考场座次名单": "参赛号", "排座记录": "名单号"}
CARDS = {"参赛证", "桌签", "座位签"}


@pytest.fixture
def many(tmp_path):
    made = new_contest(tmp_path)
    for number in range(32):
        name = RARE[number] if number < len(RARE) else f"陈{chr(0x6C5F + number)}{chr(0x660E + number)}"
        unit = UNITS[number % 4]
        add_person(made, name, unit, id_number=id_number(number), phone=f"1390000{number:04d}")
    add_round(made, "笔试", RoundKind.INDIVIDUAL)
    add_round(made, "抢答", RoundKind.TEAM, form=RoundForm.BUZZER, maximum=None)
    made.operator = "李记分"
    yield made
    made.close()


def test_the_evening_before_from_entrants_to_every_paper_of_the_day(window, qtbot, many, printed):
    window.show_contest(many)
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    page, form = window.page, window.page._form

    in_dialog(NumberDialog, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    page._number_button.click()
    for number, seats in ((1, 30), (2, 6)):

        def fill(dialog, seats=seats):
            dialog._form.rows_spin.setValue(6)
            dialog._form.columns_spin.setValue(seats // 6)
            dialog._form.session_edit.setText("7月15日 9:00—10:30")
            qtbot.keyClick(dialog, Qt.Key.Key_Return)

        in_dialog(RoomDialog, fill)
        form.add_button.click()
        assert len(many.snapshot().rooms) == number

    def seed(dialog):
        dialog._form.seed_edit.setText("314159")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(SeatingDialog, seed)
    page._seat_button.click()
    assert page.badge(many) == Badge("", Tone.DONE)

    first, second = swap_by_keys(qtbot, page, many)
    in_dialog(SeatMoveDialog, lambda dialog: refuse_then_give_reason(qtbot, dialog))
    qtbot.keyClick(form.seat_grid, Qt.Key.Key_Return)
    (kept,) = many.snapshot().seat_moves
    assert ({one.entrant_id for one in kept.moves}, kept.reason) == ({first, second}, "行动不便，换到门边")

    def draw(dialog):
        dialog._form.method_box.setCurrentIndex(1)
        dialog._form.seed_edit.setText("27182")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    form.tabs.setCurrentIndex(1)
    in_dialog(DrawDialog, draw)
    form.draw_button.click()
    assert len(many.snapshot().draws) == 1

    form.tabs.setCurrentIndex(2)
    form.papers_table.setFocus()
    for row in range(form.papers_table.model().rowCount()):
        form.papers_table.selectRow(row)
        qtbot.keyClick(form.papers_table, Qt.Key.Key_Return)
    assert [title for title, _ in printed] == [say(f"paper_{paper}") for paper in DayPaper]
    everybody = {one.name for one in many.snapshot().competing}
    for title, path in printed:
        check_paper(title, path, everybody)
    assert {one.paper for one in many.snapshot().prints} == set(DayPaper)
    assert page.badge(many) == Badge("", Tone.DONE)


def swap_by_keys(qtbot, page, contest):
    """Take somebody up in the grid by keys and go to somebody else; the two ids."""
    form = page._form
    form.tabs.setCurrentIndex(0)
    form.rooms_table.selectRow(0)
    grid = form.seat_grid
    grid.setFocus()
    grid.choose(1)
    first = grid.current_line.entrant_id
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert "已拿起" in form.room_label.text()
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    return first, grid.current_line.entrant_id


def refuse_then_give_reason(qtbot, dialog):
    form = dialog._form
    assert form.reason_edit.hasFocus()
    assert "→" in form.effect_label.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "理由" in form.rows._errors[form.reason_edit].text()
    form.reason_edit.setText("行动不便，换到门边")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)


def check_paper(title, path, everybody):
    """Signature lines, page x of y, repeated headings, every face embedded, nobody missing, no numbers of persons."""
    pages, content = words(path), path.read_bytes()
    text = "\n".join(pages)
    for label in SIGNED.get(title, ()):
        assert label in text, (title, label)
    if title not in CARDS:
        assert all(re.search(r"第 \d+ 页 共 \d+ 页", page) for page in pages), title
    if title in HEADED:
        assert len(pages) > 1
        assert all(HEADED[title] in page for page in pages), title
    joined = re.sub(r"\s", "", text).replace("・", "·")
    if title not in {"考场记录单", "抽签记录"}:
        assert {name for name in everybody if name not in joined} == set(), title
    assert content.count(b"/FontFile2") == content.count(b"/CIDFontType2") > 0
    assert b"/BaseFont /Helvetica" not in content
    assert not re.search(r"350199|1390000", text), title


def test_somebody_is_dragged_to_an_empty_seat_and_back_by_undo(window, qtbot, contest, monkeypatch):
    arranging.save_room(contest, Room("", "第1考场", 3, 4, 12))
    arranging.seat_everybody(contest, "1")
    window.show_contest(contest)
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    grid = window.page._form.seat_grid
    before = dict(contest.snapshot().seats)
    person = next(one for one, taken in before.items() if taken.number == 2)

    def drag():
        start, end = (grid.area_of(number).center().toPoint() for number in (2, 11))
        qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(grid, (start + end) / 2)
        qtbot.mouseMove(grid, end)
        qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=end)

    in_dialog(SeatMoveDialog, lambda dialog: dialog.reject())
    drag()
    assert contest.snapshot().seats == before

    def agree(dialog):
        dialog._form.reason_edit.setText("靠近门边")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(SeatMoveDialog, agree)
    drag()
    after = contest.snapshot().seats
    assert after[person].number == 11
    assert {one: taken for one, taken in after.items() if one != person} == {
        one: taken for one, taken in before.items() if one != person
    }
    window.activateWindow()
    qtbot.waitUntil(grid.hasFocus)
    qtbot.keyClick(grid, Qt.Key.Key_Z, CONTROL)
    assert contest.snapshot().seats == before


def test_only_what_is_new_is_printed_and_the_choice_of_layout_and_people_is_kept(window, qtbot, contest, printed):
    printing.note_print(
        contest, DayPaper.DESK_CARDS, [one.id for one in contest.snapshot().competing], PrintWay.PRINTED, pages=5
    )
    late = add_person(contest, "吴晚", "古田县")
    window.show_contest(contest)
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    page = window.page
    view = DayPaperView(page.desk, DayPaper.DESK_CARDS, page)
    dialog = view.dialog
    qtbot.addWidget(dialog)
    dialog.show()

    def made():
        qtbot.waitUntil(lambda: dialog._preview is not None and view._made is not None, timeout=20_000)
        found, view._made, dialog._preview = view._made, None, None
        return found

    assert view._scope_box.currentText() == "新增或有变动的（1）"
    assert made().keys == (late.id,)
    view._layout_box.setCurrentIndex(1)
    view._layout_box.activated.emit(1)
    assert made().layout == "desk-card-folded"
    assert (view._width_spin.value(), view._height_spin.value()) == (200, 200)
    assert card_papers.chosen_layout(contest, DayPaper.DESK_CARDS) == "desk-card-folded"

    def design(designer):
        assert designer.save()
        designer.reject()

    in_dialog(DesignerDialog, design)
    view._design_button.click()
    own = view._layout_box.currentData()
    assert own in {one.id for one in layouts.names(contest) if one.own}
    assert made().layout == own == card_papers.chosen_layout(contest, DayPaper.DESK_CARDS)

    def invite(asked):
        asked._form.guests_edit.setPlainText("王建国　裁判长\n李敏，监督员\n")
        asked._form.save_button.click()

    at = view._scope_box.findText("评委等其他人员…")
    view._scope_box.setCurrentIndex(at)
    in_dialog(GuestsDialog, invite)
    view._scope_box.activated.emit(at)
    qtbot.waitUntil(lambda: dialog._preview is not None and view._made is not None, timeout=20_000)
    said = "".join(dialog._preview.text(number) for number in range(dialog._preview.page_count))
    assert ("王建国" in said, "裁判长" in said, "李敏" in said, "林" in said) == (True, True, True, False)
    before = contest.snapshot().prints
    dialog.saved.emit("评委.pdf")
    assert contest.snapshot().prints == before
    made()

    def pick(picker):
        qtbot.keyClicks(picker._form.search_edit, "lingujia")
        picker._form.all_button.click()
        picker._form.search_edit.clear()
        qtbot.keyClick(picker, Qt.Key.Key_Return)

    at = view._scope_box.findText("挑选…")
    view._scope_box.setCurrentIndex(at)
    in_dialog(PickDialog, pick)
    view._scope_box.activated.emit(at)
    names = contest.snapshot().entrant_by_id
    assert [names[key].name for key in made().keys] == ["林古甲"]
    dialog.done(0)
