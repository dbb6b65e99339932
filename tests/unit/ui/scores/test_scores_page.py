"""The score page: a value is on disk before the cursor moves, a wrong one is refused aloud, states differ."""

import datetime as dt
from decimal import Decimal

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.score import RoundKind, Score, ScoreState, Team
from lianbing_desktop.services.awards import awarding, publishing
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.roster_edit import withdraw
from lianbing_desktop.services.scoring.rounds import add_round, enter_score, save_team
from lianbing_desktop.services.scoring.score_import import plan_scores
from lianbing_desktop.ui.models.name_search import pinyin_key, spellings
from lianbing_desktop.ui.models.score_model import ScoreColumn
from lianbing_desktop.ui.scores.round_dialog import RoundDialog
from lianbing_desktop.ui.scores.score_import_dialog import ScoreImportDialog
from lianbing_desktop.ui.scores.scores_page import ScoresPage
from lianbing_desktop.ui.scores.team_dialog import TeamDialog
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from lianbing_desktop.ui.shell.theme import Tone
from tests.builders import add_person, unit_id

NAMES = (("李三", "市本级"), ("周一", "古田县"), ("陈二", "古田县"), ("曾四", "柘荣县"))


@pytest.fixture
def beeps(monkeypatch):
    heard = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(True))
    return heard


@pytest.fixture
def show(qtbot, messages, jobs, contest, beeps):
    """The page over the contest as it stands, with the grid in focus."""

    def make():
        changes = ChangeBridge()
        page = ScoresPage(Desk(contest, messages, jobs, changes, lambda _key: None))
        contest.subscribe(page.refresh)
        changes.announced.connect(page.refresh)
        qtbot.addWidget(page)
        page.resize(897, 538)
        page.show()
        page.refresh(Everything())
        page.entry.grid.setFocus()
        return page

    return make


@pytest.fixture
def written(contest):
    return add_round(contest, "笔试", RoundKind.INDIVIDUAL)


@pytest.fixture
def people(contest):
    return {name: add_person(contest, name, unit).id for name, unit in NAMES}


def keys(qtbot, page, text):
    """Type on the keyboard; "\\n" is Enter. Each key goes wherever the focus is, as a real one does."""
    grid = page.entry.grid
    for one in text:
        qtbot.keyClick(grid.editor or grid, Qt.Key.Key_Enter if one == "\n" else one)


def stored(contest, people, some):
    """What stands on disk, read by a second connection."""
    again = Contest.open(contest.path)
    scores = again.snapshot().scores
    again.close()
    return {name: scores.get((id_, some.id)) for name, id_ in people.items()}


def test_without_rounds_the_page_says_what_to_do_first(show):
    page = show()
    assert page._form.stack.currentWidget() is page._form.empty_page
    assert not page.import_button.isVisible()


def test_a_round_without_entrants_says_so(show, written):
    page = show()
    assert page.entry.nobody.isVisible()
    assert not page.entry.grid.isVisible()


def test_number_enter_next_number_enter(qtbot, contest, show, written, people):
    page = show()
    assert page.entry.grid.line.name == "李三"
    keys(qtbot, page, "86.5\n0\n")
    found = stored(contest, people, written)
    assert (found["李三"].value, found["周一"].value) == (Decimal("86.5"), Decimal("0"))
    assert page.entry.grid.line.name == "陈二"


def test_a_value_is_on_disk_before_the_cursor_moves(qtbot, contest, show, written, people):
    page = show()
    seen = []
    page.entry.grid.selectionModel().currentChanged.connect(
        lambda _now, _before: seen.append(stored(contest, people, written)["李三"])
    )
    keys(qtbot, page, "91\n")
    assert [score.value for score in seen] == [Decimal("91")]


@pytest.mark.parametrize("typed", ["950", "九十", "-3", "8.5.1"])
def test_a_wrong_value_is_refused_with_colour_sound_and_sentence(qtbot, contest, show, written, people, beeps, typed):
    page = show()
    page.entry.grid._begin("")
    page.entry.grid.editor.setText(typed)
    qtbot.keyClick(page.entry.grid.editor, Qt.Key.Key_Return)
    assert stored(contest, people, written)["李三"] is None
    assert beeps
    assert page.entry.grid.editor.property("tone") == Tone.ERROR.value
    assert page.entry.grid.editor.selectedText() == typed
    assert "没有保存" in page.entry.read_back.note
    assert page.entry.grid.line.name == "李三"
    keys(qtbot, page, "95\n")
    assert stored(contest, people, written)["李三"].value == Decimal("95")


def test_escape_leaves_what_was_there(qtbot, contest, show, written, people):
    page = show()
    keys(qtbot, page, "77")
    qtbot.keyClick(page.entry.grid.editor, Qt.Key.Key_Escape)
    assert page.entry.grid.editor is None
    assert stored(contest, people, written)["李三"] is None


LOST = "未按回车，没有存盘"


def go_to_search(qtbot, page):
    """Out of the cell with the focus itself, which moves in an active window only."""
    with qtbot.waitActive(page):
        page.activateWindow()
    page.entry.grid.editor.setFocus()
    page.entry.search_box.setFocus()
    qtbot.waitUntil(page.entry.search_box.hasFocus)


@pytest.mark.parametrize("way", ["click", "hide", "close", "search", "round", "next open"])
def test_a_half_typed_score_is_dropped_aloud_however_its_cell_is_left(
    qtbot, contest, show, written, people, beeps, way
):
    add_round(contest, "复赛", RoundKind.INDIVIDUAL)
    enter_score(contest, written.id, people["李三"], Score(ScoreState.SCORED, Decimal("99")))
    page = show()
    grid = page.entry.grid
    grid.go_to(0)
    keys(qtbot, page, "12")
    if way == "click":
        place = grid.visualRect(page.entry.model.index(2, ScoreColumn.NAME)).center()
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert grid.line.name == "陈二"
    elif way == "search":
        go_to_search(qtbot, page)
    else:
        {"hide": page.hide, "close": page.close, "round": lambda: page._step_round(1),
         "next open": grid.go_to_next_open}[way]()  # fmt: skip
    assert grid.editor is None
    assert stored(contest, people, written)["李三"].value == Decimal("99")
    assert (LOST in page.entry.read_back.note, len(beeps)) == (True, 1)
    assert page.entry.read_back.shown.value == ("–" if way == "round" else "99")


def test_a_cell_opened_and_left_as_it_was_says_nothing(qtbot, contest, show, written, people, beeps):
    enter_score(contest, written.id, people["李三"], Score(ScoreState.SCORED, Decimal("99")))
    page = show()
    page.entry.grid.go_to(0)
    qtbot.keyClick(page.entry.grid, Qt.Key.Key_F2)
    go_to_search(qtbot, page)
    assert page.entry.grid.editor is None
    assert (LOST in page.entry.read_back.note, beeps) == (False, [])


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Down])
def test_the_keys_that_go_on_store(qtbot, contest, show, written, people, key):
    page = show()
    keys(qtbot, page, "66")
    qtbot.keyClick(page.entry.grid.editor, key)
    assert stored(contest, people, written)["李三"].value == Decimal("66")
    assert page.entry.grid.line.name == "周一"


def test_the_read_back_follows_undo_and_redo(qtbot, contest, show, written, people):
    page = show()
    keys(qtbot, page, "85\n70\n")
    page.entry.grid.go_to(0)
    keys(qtbot, page, "58\n")
    read_back = page.entry.read_back
    assert (read_back.shown.value, read_back.earlier) == ("58", "古田县  周一  70")
    contest.undo()
    assert (read_back.shown.name, read_back.shown.value) == ("李三", "85")
    contest.undo()
    assert (read_back.shown.value, read_back.earlier) == ("85", "")
    contest.undo()
    assert read_back.shown.value == "未录入"
    contest.redo()
    assert read_back.shown.value == "85"


def test_escape_after_a_refusal_shows_what_is_stored(qtbot, contest, show, written, people):
    enter_score(contest, written.id, people["李三"], Score(ScoreState.SCORED, Decimal("99")))
    page = show()
    page.entry.grid.go_to(0)
    keys(qtbot, page, "990\n")
    assert page.entry.read_back.refusing
    qtbot.keyClick(page.entry.grid.editor, Qt.Key.Key_Escape)
    assert (page.entry.read_back.shown.name, page.entry.read_back.shown.value) == ("李三", "99")
    assert page.entry.read_back.note == ""


@pytest.mark.parametrize(
    ("key", "state"),
    [("a", ScoreState.ABSENT), ("/", ScoreState.ABSENT), ("q", ScoreState.FORFEIT), ("*", ScoreState.FORFEIT),
     ("w", ScoreState.VOID), ("+", ScoreState.VOID), ("A", ScoreState.ABSENT)],
)  # fmt: skip
def test_one_key_records_a_state_and_goes_on(qtbot, contest, show, written, people, key, state):
    page = show()
    keys(qtbot, page, key)
    assert stored(contest, people, written)["李三"].state is state
    assert page.entry.grid.line.name == "周一"


def test_other_letters_neither_type_nor_move(qtbot, contest, show, written, people):
    page = show()
    keys(qtbot, page, "zhou")
    assert set(stored(contest, people, written).values()) == {None}
    assert page.entry.grid.line.name == "李三"


def test_delete_clears_and_stays_and_the_read_back_says_what_was_there(qtbot, contest, show, written, people):
    page = show()
    keys(qtbot, page, "80.5\n")
    page.entry.grid.go_to(0)
    qtbot.keyClick(page.entry.grid, Qt.Key.Key_Delete)
    assert stored(contest, people, written)["李三"] is None
    assert page.entry.grid.line.name == "李三"
    assert page.entry.read_back.newest.value == "未录入"
    assert page.entry.read_back.note == "原为 80.5"


def test_the_read_back_shows_unit_name_and_value(qtbot, show, written, people):
    page = show()
    page.entry.grid.go_to(1)
    keys(qtbot, page, "86.50\n")
    newest = page.entry.read_back.newest
    assert (newest.unit, newest.name, newest.value) == ("古田县", "周一", "86.50")
    assert page.entry.read_back.accessibleName() == "古田县 周一 86.50"


def test_not_entered_zero_and_the_three_states_look_different(qtbot, show, written, people, contest):
    add_person(contest, "吴五", "柘荣县")
    page = show()
    keys(qtbot, page, "0\naqw")
    rows = [
        tuple(page.entry.model.index(row, column).data() for column in (ScoreColumn.SCORE, ScoreColumn.STATE))
        for row in range(5)
    ]
    assert rows == [("0", "零分"), ("", "缺考"), ("", "弃权"), ("", "违纪"), ("", "未录入")]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("zy", "周一"),
        ("zhouyi", "周一"),
        ("陈", "陈二"),
        ("4", "曾四"),
        ("zs", "曾四"),
        ("zrx", "曾四"),
        ("cs", "曾四"),
    ],
)
def test_the_search_goes_to_a_name_pinyin_unit_or_number(qtbot, show, written, people, typed, name):
    page = show()
    page.search()
    page.entry.search_box.setText(typed)
    qtbot.keyClick(page.entry.search_box, Qt.Key.Key_Return)
    assert page.entry.grid.line.name == name
    assert page.entry.search_box.text() == ""


def test_a_search_that_finds_nobody_stays_and_beeps(qtbot, show, written, people, beeps):
    page = show()
    page.entry.search_box.setText("xyz")
    qtbot.keyClick(page.entry.search_box, Qt.Key.Key_Return)
    assert (page.entry.search_box.text(), len(beeps)) == ("xyz", 1)


def test_surnames_sort_by_how_they_are_read():
    assert spellings("曾四")[0] == "zengsi"
    assert sorted(["曾四", "陈二", "单五"], key=pinyin_key) == ["陈二", "单五", "曾四"]


def test_order_by_name_keeps_the_cursor_on_the_person(show, written, people):
    page = show()
    page.entry.grid.go_to(1)
    page.entry.form.order_box.setCurrentIndex(1)
    assert [line.name for line in page.entry.model.lines] == ["陈二", "李三", "曾四", "周一"]
    assert page.entry.grid.line.name == "周一"


def test_f3_goes_to_the_next_without_a_score(show, contest, written, people):
    enter_score(contest, written.id, people["周一"], Score(ScoreState.ABSENT))
    page = show()
    page.entry.grid.go_to(0)
    page.entry.grid.go_to_next_open()
    assert page.entry.grid.line.name == "陈二"


def test_tabs_and_badge_count_what_is_recorded(qtbot, contest, show, written, people):
    page = show()
    assert ScoresPage.badge(contest).text == "4"
    keys(qtbot, page, "a80\n")
    assert page._form.round_tabs.tabText(0) == "笔试  2 / 4"
    assert ScoresPage.badge(contest).text == "2"
    keys(qtbot, page, "81\n82\n")
    assert ScoresPage.badge(contest).tone is Tone.DONE


def test_a_change_elsewhere_keeps_the_cursor(contest, show, written, people):
    page = show()
    page.entry.grid.go_to(2)
    enter_score(contest, written.id, people["李三"], Score(ScoreState.SCORED, Decimal("60")))
    assert page.entry.grid.line.name == "陈二"
    add_person(contest, "吴五", "市本级")
    assert page.entry.grid.line.name == "陈二"


def test_the_model_keeps_the_rules_of_models(qtbot, contest, show, written, people):
    page = show()
    tester = QAbstractItemModelTester(page.entry.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    keys(qtbot, page, "80\nq")
    page.entry.form.order_box.setCurrentIndex(1)
    add_person(contest, "吴五", "市本级")
    assert tester.model() is page.entry.model


def test_a_round_is_added_with_a_weight_in_percent(qtbot, contest):
    dialog = RoundDialog(contest)
    qtbot.addWidget(dialog)
    dialog.name_edit.setText("笔试")
    dialog.weight_edit.setText("40%")
    dialog._form.save_button.click()
    (some,) = contest.snapshot().rounds
    assert (some.name, some.weight, some.maximum, some.counts) == ("笔试", Decimal("0.4"), Decimal(100), True)


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("weight_edit", "四成", "权重"),
        ("maximum_edit", "满", "满分"),
        ("name_edit", "", "名称"),
        ("weight_edit", "-1", "权重"),
    ],
)
def test_a_wrong_field_says_what_to_do_and_nothing_is_saved(qtbot, contest, field, text, sentence):
    dialog = RoundDialog(contest)
    qtbot.addWidget(dialog)
    dialog.name_edit.setText("笔试")
    wrong = getattr(dialog, field)
    wrong.setText(text)
    dialog._form.save_button.click()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert sentence in wrong.accessibleDescription()
    assert contest.snapshot().rounds == ()


def test_a_round_is_changed_and_an_empty_one_deleted(qtbot, contest, written):
    dialog = RoundDialog(contest, written)
    qtbot.addWidget(dialog)
    assert not dialog.kind_box.isEnabled()
    dialog.counts_check.setChecked(False)
    dialog._form.save_button.click()
    (some,) = contest.snapshot().rounds
    assert not some.counts
    again = RoundDialog(contest, some)
    qtbot.addWidget(again)
    again._form.delete_button.click()
    assert contest.snapshot().rounds == ()


def test_a_round_with_scores_is_not_deleted(qtbot, contest, written, people):
    enter_score(contest, written.id, people["李三"], Score(ScoreState.ABSENT))
    dialog = RoundDialog(contest, written)
    qtbot.addWidget(dialog)
    dialog._form.delete_button.click()
    assert "不能删除" in dialog.name_edit.accessibleDescription()
    assert len(contest.snapshot().rounds) == 1


def test_a_team_round_without_teams_offers_to_make_one(show, contest, people):
    add_round(contest, "现场赛", RoundKind.TEAM, maximum=None)
    page = show()
    assert page.entry.no_teams.isVisible()
    assert page.entry.form.add_team_button.isVisible()


def test_a_team_is_put_together_of_one_unit(qtbot, contest, people):
    dialog = TeamDialog(contest)
    qtbot.addWidget(dialog)
    dialog.unit_box.setCurrentIndex(dialog.unit_box.findText("古田县"))
    assert [dialog.member_boxes[0].itemText(at) for at in range(3)][1:] == ["周一", "陈二"]
    for box, name in zip(dialog.member_boxes, ("陈二", "周一"), strict=False):
        box.setCurrentIndex(box.findText(name))
    dialog._form.save_button.click()
    (team,) = contest.snapshot().teams
    assert team.member_ids == (people["陈二"], people["周一"])


def test_the_same_member_twice_is_refused(qtbot, contest, people):
    dialog = TeamDialog(contest)
    qtbot.addWidget(dialog)
    dialog.unit_box.setCurrentIndex(dialog.unit_box.findText("古田县"))
    for box in dialog.member_boxes[:2]:
        box.setCurrentIndex(box.findText("周一"))
    dialog._form.save_button.click()
    assert contest.snapshot().teams == ()
    assert dialog.member_boxes[0].accessibleDescription()


def test_a_team_is_changed_and_a_new_one_deleted(qtbot, contest, people):
    team = save_team(contest, Team("", unit_id(contest, "古田县"), "", (people["周一"],)))
    dialog = TeamDialog(contest, team)
    qtbot.addWidget(dialog)
    dialog.member_boxes[1].setCurrentIndex(dialog.member_boxes[1].findText("陈二"))
    dialog._form.save_button.click()
    assert contest.snapshot().teams[0].member_ids == (people["周一"], people["陈二"])
    again = TeamDialog(contest, contest.snapshot().teams[0])
    qtbot.addWidget(again)
    again._form.delete_button.click()
    assert contest.snapshot().teams == ()


def sheet(path, *rows):
    book = Workbook()
    book.active.append(["参赛单位", "姓名", "成绩"])
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path


def test_a_score_sheet_is_previewed_confirmed_entered_and_undone(
    qtbot, monkeypatch, tmp_path, contest, show, written, people, posted
):
    path = sheet(tmp_path / "笔试成绩.xlsx", ("市本级", "李三", 88), ("古田县", "周一", "缺考"), ("古田县", "赵六", 70))
    shown = []

    def confirm(dialog):
        shown.extend(dialog.lines)
        dialog._form.apply_button.click()
        return dialog.result()

    monkeypatch.setattr(ScoreImportDialog, "exec", confirm)
    page = show()
    keys(qtbot, page, "60\n")
    page.plan_import([path])
    qtbot.waitUntil(lambda: bool(posted), timeout=15_000)
    assert page.entry.read_back.shown.value == "88"
    assert [(line.state, line.name, line.after) for line in shown] == [
        ("未找到", "赵六", ""),
        ("更改", "李三", "88"),
        ("新录入", "周一", "缺考"),
    ]
    assert stored(contest, people, written)["李三"].value == Decimal("88")
    assert page._form.round_tabs.tabText(0) == "笔试  2 / 4"
    contest.undo()
    assert [score and score.value for score in stored(contest, people, written).values()] == [60, None, None, None]
    assert page.entry.read_back.shown.value == "60"


def test_a_wrong_score_of_a_sheet_is_left_out_and_said_before_the_others_are_entered(
    qtbot, tmp_path, contest, written, people
):
    path = sheet(tmp_path / "笔试成绩.xlsx", ("市本级", "李三", 188), ("古田县", "周一", 70))
    dialog = ScoreImportDialog(plan_scores(contest, [path], written))
    qtbot.addWidget(dialog)
    assert dialog._form.apply_button.isEnabled()
    assert dialog.changing == 1
    assert "有 1 个成绩不能录入，其余照常录入" in dialog._form.hint_label.text()
    assert [line.name for line in dialog.lines if line.group == "problem"] == ["李三"]
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog._form.show_tabs.setCurrentIndex(3)
    assert dialog.model.rowCount() == 1


def test_the_preview_counts_what_it_overwrites_and_knows_who_withdrew(qtbot, tmp_path, contest, written, people):
    enter_score(contest, written.id, people["李三"], Score(ScoreState.ABSENT))
    withdraw(contest, people["陈二"], "因病")
    path = sheet(tmp_path / "笔试成绩.xlsx", ("市本级", "李三", 88), ("古田县", "周一", 70), ("古田县", "陈二", 60))
    dialog = ScoreImportDialog(plan_scores(contest, [path], written))
    qtbot.addWidget(dialog)
    assert (dialog.changing, dialog.overwriting) == (2, 1)
    gone, overwritten, new = dialog.lines
    assert (gone.name, gone.state) == ("陈二", "已退赛")
    assert (overwritten.before, overwritten.after) == ("缺考", "88")
    assert "缺考" in overwritten.note
    assert (new.state, new.note) == ("新录入", "")


def test_the_weight_offered_is_what_the_rounds_of_the_kind_leave(qtbot, contest):
    add_round(contest, "笔试", RoundKind.INDIVIDUAL, Decimal("0.4"))
    dialog = RoundDialog(contest)
    qtbot.addWidget(dialog)
    assert dialog.weight_edit.text() == "60%"
    dialog.kind_box.setCurrentIndex(dialog.kind_box.findData(RoundKind.TEAM))
    assert dialog.weight_edit.text() == "100%"


def test_where_the_other_rounds_leave_nothing_no_weight_is_offered_and_the_field_says_why(qtbot, contest):
    add_round(contest, "笔试", RoundKind.INDIVIDUAL, Decimal("1"))
    dialog = RoundDialog(contest)
    qtbot.addWidget(dialog)
    dialog.name_edit.setText("加试")
    assert dialog.weight_edit.text() == ""
    assert "其他轮次已合计 100%" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.counts_check.setChecked(False)
    dialog._save()
    assert not dialog.round.counts


def test_the_keys_of_two_clerks_say_where_to_choose_it_in_a_round_of_one_clerk(show, written, people, posted):
    page = show()
    for action in (page.control.blind_action, page.control.desk_action):
        assert action.isEnabled()
        action.trigger()
    assert ["双人盲录" in one.text and "轮次设置" in one.text for one in posted] == [True, True]


def test_once_the_awards_are_public_the_page_says_what_a_changed_score_entails(show, contest, people, written):
    for number, one in enumerate(people.values()):
        enter_score(contest, written.id, one, Score(ScoreState.SCORED, Decimal(90 - number)))
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    awarding.assign(contest)
    page = show()
    assert "已公布" not in page.heading._state_label.text()
    publishing.publish(contest, dt.date(2022, 7, 20))
    page.refresh(Everything())
    assert page.heading._state_label.text().startswith("获奖名单已公布，改分后须更正")
