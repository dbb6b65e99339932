"""The delegation page: the board says who goes, each name says why, questions carry their answers."""

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton

from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.services import standing
from lianbing_desktop.services.log import log
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.ui.delegation.delegation_page import DelegationPage
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.widgets.question_card import QuestionCard
from tests.sample_contest import sample_contest


@pytest.fixture
def sample(tmp_path):
    made = sample_contest(tmp_path)
    yield made
    made.close()


@pytest.fixture
def visited():
    return []


@pytest.fixture
def show(qtbot, messages, jobs, visited):
    def make(contest):
        changes = ChangeBridge()
        page = DelegationPage(Desk(contest, messages, jobs, changes, visited.append))
        contest.subscribe(page.refresh)
        qtbot.addWidget(page)
        page.resize(897, 538)
        page.show()
        page.refresh(Everything())
        return page

    return make


def answer(monkeypatch, reason, pick=0):
    """Fill in every decision dialog with this reason."""
    asked = []

    def fill(dialog):
        asked.append(dialog)
        dialog._form.subject_box.setCurrentIndex(pick)
        dialog._form.reason_edit.setPlainText(reason)
        dialog._decide()
        return dialog.result()

    monkeypatch.setattr(SeatDecisionDialog, "exec", fill)
    return asked


def press(page, text):
    QApplication.processEvents()
    next(one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisibleTo(page)).click()


def names(page):
    return [line.name for line in page._board.lines]


def state(page):
    return page._heading._state_label.text()


def test_without_scores_the_page_says_what_to_do_first(show, contest, visited):
    page = show(contest)
    assert page._form.stack.currentWidget() is page._form.empty_page
    assert not page._export_button.isEnabled()
    press(page, "录入成绩")
    assert visited == ["scores"]
    assert DelegationPage.badge(contest) is None


def test_the_board_holds_both_teams_and_the_fourteen_singles(show, sample):
    page = show(sample)
    assert state(page) == "已定 19/20，1 项待决定"
    lines = page._board.lines
    assert [line.name for line in lines if line.heading] == ["蕉城区代表队", "古田县代表队"]
    assert [line.figure for line in lines if line.heading] == ["355.20", "328.70"]
    assert len([line for line in lines if line.framed]) == 14
    assert "邱平浩" in names(page)
    assert DelegationPage.badge(sample).text == "1"


def test_a_click_on_a_name_says_why(show, sample, qtbot):
    page = show(sample)
    first = next(button for button in page._board._buttons if button.line.framed)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    form = page._form
    assert form.name_label.text() == "罗杰芳"
    assert form.facts_label.text() == "霞浦县，个人第 1 名，成绩 98.80"
    assert form.why_label.text() == "个人第 1 名，按个人名次入选。"
    assert form.eligibility_label.text() == "符合全部条件。"
    assert first.isChecked()


def test_the_list_of_those_left_out_names_the_rule_and_can_be_searched(show, sample):
    page = show(sample)
    page.search()
    assert page._form.tabs.currentWidget() is page._form.left_out_tab
    page._search_box.setText("知识通")
    assert page._left_out.rowCount() == 1
    page._form.left_out_table.selectRow(0)
    assert page._form.why_label.text() == "获得过“全国人社知识通”，按通知不能参加省赛。"
    assert page._form.state_heading.text() == "未列入"


def test_leaving_the_member_out_seats_the_next_and_ticks_the_stage(show, sample, monkeypatch):
    page = show(sample)
    asked = answer(monkeypatch, "本人放弃")
    press(page, "不列入邱平浩…")
    assert asked[0].windowTitle() == "不列入邱平浩"
    assert state(page) == "已定 20/20"
    assert DelegationPage.badge(sample).tone is Tone.DONE
    assert not any(card.isVisible() for card in page._form.board.findChildren(QuestionCard))
    assert page._decisions.rowCount() == 1
    assert page._decisions.index(0, 2).data() == "本人放弃"
    assert log(sample)[0].text == "省赛名额决定：邱平浩 不列入（本人放弃）"


def test_listing_the_member_all_the_same_is_marked(show, sample, monkeypatch):
    page = show(sample)
    answer(monkeypatch, "积分复核后补记")
    press(page, "仍列入邱平浩…")
    line = next(line for line in page._board.lines if line.name == "邱平浩")
    assert line.badge.text == "经决定"
    page._show_subject(line.subject_id)
    assert page._form.decision_label.text() == "列入：积分复核后补记"
    assert page._form.revoke_seat_button.isVisibleTo(page)


def test_the_next_team_can_be_taken(show, sample, monkeypatch):
    page = show(sample)
    answer(monkeypatch, "古田县退出")
    press(page, "改选下一支队伍…")
    assert [line.name for line in page._board.lines if line.heading] == ["蕉城区代表队", "寿宁县代表队"]


def test_a_decision_can_be_revoked_from_the_list(show, sample, monkeypatch):
    page = show(sample)
    answer(monkeypatch, "本人放弃")
    press(page, "不列入邱平浩…")
    page._form.tabs.setCurrentWidget(page._form.decisions_tab)
    page._form.decisions_table.selectRow(0)
    page._form.revoke_button.click()
    assert state(page) == "已定 19/20，1 项待决定"


def test_somebody_left_out_can_be_listed_with_a_reason(show, sample, monkeypatch):
    page = show(sample)
    page._search_box.setText("知识通")
    page._form.left_out_table.selectRow(0)
    answer(monkeypatch, "省厅同意")
    page._form.seat_button.click()
    found = standing.delegation(sample.snapshot())
    assert any(seat.code == "override" and seat.reason == "省厅同意" for seat in found.individuals)


def test_a_decision_without_a_reason_is_not_taken(qtbot):
    dialog = SeatDecisionDialog("不列入", "…", [("a", "甲")], "不列入")
    qtbot.addWidget(dialog)
    dialog._decide()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert dialog._form.reason_edit.accessibleDescription() == "请填写理由，理由会记入日志。"
    dialog._form.reason_edit.setPlainText("有了")
    assert dialog._form.reason_edit.accessibleDescription() == ""
    dialog._decide()
    assert (dialog.subject_id, dialog.reason) == ("a", "有了")


def test_before_the_date_people_who_can_still_qualify_are_marked(show, sample):
    page = show(sample)
    page._date_edit.setDate(QDate(2022, 7, 1))
    assert "暂未符合" in state(page)
    assert any(line.badge and line.badge.text == "暂未符合" for line in page._board.lines)


def test_rolling_over_the_date_changes_nothing_until_one_is_in_it(show, sample, qtbot):
    page = show(sample)
    edit, before = page._date_edit, page._date_edit.date()

    def roll():
        middle = QPointF(edit.rect().center())
        pixels, wheel = QPoint(0, 0), QPoint(0, 120)
        none = Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(
            middle,
            edit.mapToGlobal(middle),
            pixels,
            wheel,
            Qt.MouseButton.NoButton,
            none,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(edit, event)

    roll()
    assert edit.date() == before
    assert not edit.hasFocus()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    roll()
    assert edit.date() != before


def test_the_list_for_the_province_says_in_its_name_that_it_holds_id_numbers(
    show, sample, monkeypatch, tmp_path, qtbot, posted, jobs
):
    page = show(sample)
    offered = []

    def choose(_parent, _title, name, _kinds):
        offered.append(name)
        return str(tmp_path / "报送.xlsx"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page._exports.xlsx()
    qtbot.waitUntil(lambda: bool(posted), timeout=20_000)
    assert offered[0].endswith("宁德市2022年省赛代表队报送表（含完整身份证号）.xlsx")
    assert (tmp_path / "报送.xlsx").stat().st_size > 4000
    assert posted[0].text == "已导出：报送.xlsx 名额还没有全部确定：名单上现有 19 人。"
    assert "含完整身份证号" in log(sample)[0].text


def test_a_pdf_to_sign_is_written(show, sample, monkeypatch, tmp_path, qtbot, posted):
    page = show(sample)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "名单"), ""))
    page._exports.pdf()
    qtbot.waitUntil(lambda: bool(posted), timeout=20_000)
    assert (tmp_path / "名单.pdf").read_bytes().startswith(b"%PDF")


def test_the_tables_of_the_page_keep_qt_s_rules_for_models(show, sample, monkeypatch):
    page = show(sample)
    answer(monkeypatch, "本人放弃")
    press(page, "不列入邱平浩…")
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    for model in (page._reserves, page._left_out, page._decisions):
        QAbstractItemModelTester(model, fatal, page)
        model.sort(0)
        model.set_filter("县")
        model.set_filter("")
        assert model.rowCount()


def test_seats_that_are_empty_for_want_of_scores_lead_to_the_scores_and_blame_no_eligibility(show, sample, visited):
    add_round(sample, "加赛", RoundKind.INDIVIDUAL)
    page = show(sample)
    said = " ".join(label.text() for card in page.findChildren(QuestionCard) for label in card.findChildren(QLabel))
    assert "还不能定：有 98 人" in said
    assert "学习平台" not in said
    press(page, "去录入成绩")
    assert visited == ["scores"]
