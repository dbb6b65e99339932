"""The ranking page: places, shared places with what hangs on them, their settling, the spread, the exports."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.ranking.ranking import RankingKind
from lianbing_desktop.domain.ranking.ranking_rules import TieBreak
from lianbing_desktop.domain.score import RoundKind, Score, ScoreState
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.scoring.rounds import add_round, enter_score
from lianbing_desktop.ui.models.table_model import TableModel
from lianbing_desktop.ui.ranking.ranking_page import RankingPage
from lianbing_desktop.ui.ranking.tie_dialog import TieDialog
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from lianbing_desktop.ui.shell.theme import Tone
from tests.builders import add_person, team_event, written_test


@pytest.fixture
def visited():
    return []


@pytest.fixture
def show(qtbot, messages, jobs, contest, visited):
    def make():
        page = RankingPage(Desk(contest, messages, jobs, ChangeBridge(), visited.append))
        contest.subscribe(page.refresh)
        qtbot.addWidget(page)
        page.resize(897, 538)
        page.show()
        page.refresh(Everything())
        return page

    return make


@pytest.fixture
def people(contest):
    """周一 95; 陈二 and 李三 share place 2 with 90; 王四 was absent."""
    found = {name: add_person(contest, name).id for name in ("周一", "陈二", "李三", "王四")}
    written_test(contest, dict(zip(found.values(), (95, 90, 90, "absent"), strict=True)))
    return found


def cells(model: TableModel, row: int) -> list[str]:
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_without_scores_the_page_leads_to_score_entry(show, visited, contest):
    page = show()
    assert page._form.stack.currentWidget() is page._form.empty_page
    assert not page.list_button.isVisible()
    assert RankingPage.badge(contest) is None


def test_the_table_shows_place_name_unit_parts_and_total(show, people):
    page = show()
    assert cells(page._model, 0) == ["1", "周一", "古田县", "95", "95.00", ""]
    assert [page._model.index(row, 0).data() for row in range(3)] == ["1", "2", "2"]


def test_a_shared_place_stands_out_with_the_award_that_hangs_on_it(show, people, contest):
    awarding.add_award(contest, "个人一等奖", AwardKind.INDIVIDUAL, 2)
    page = show()
    assert "个人一等奖" in cells(page._model, 1)[5]
    assert page._model.row_at(1).tone is Tone.ERROR
    assert page._form.ties_bar.isVisible()
    assert "第 2 名" in page._form.ties_label.text()
    badge = RankingPage.badge(contest)
    assert (badge.text, badge.tone) == ("1", Tone.ERROR)


def test_a_shared_place_nothing_hangs_on_is_marked_and_does_not_nag(show, people, contest):
    page = show()
    assert cells(page._model, 1)[5] == "并列"
    assert page._model.row_at(1).tone is Tone.NEUTRAL
    assert not page._form.ties_bar.isVisible()
    assert page._form.tie_button.isVisible()
    badge = RankingPage.badge(contest)
    assert badge is None or badge.tone is not Tone.ERROR


def test_an_award_decided_apart_leaves_the_place_shared_and_says_so(show, people, contest):
    award = awarding.add_award(contest, "个人一等奖", AwardKind.INDIVIDUAL, 2)
    awarding.choose_recipient(contest, award.id, people["陈二"], "裁判组研究")
    page = show()
    assert [cells(page._model, row)[0] for row in range(3)] == ["1", "2", "2"]
    assert cells(page._model, 1)[5] == "并列；陈二已单独决定获个人一等奖"
    assert not page._form.ties_bar.isVisible()


def settle(monkeypatch, reason, *, first=None, lot=False, revoke=False):
    """Answer the dialog as a person would; the dialogs that were shown."""
    shown = []

    def answer(dialog):
        shown.append(dialog)
        form = dialog._form
        if revoke:
            form.revoke_button.click()
            return dialog.result()
        if first is not None:
            while not form.order_list.item(0).text().startswith(first):
                form.order_list.setCurrentRow(form.order_list.count() - 1)
                form.up_button.click()
        form.lot_radio.setChecked(lot)
        dialog.reason_edit.setText(reason)
        form.settle_button.click()
        return dialog.result()

    monkeypatch.setattr(TieDialog, "exec", answer)
    return shown


def test_a_person_settles_a_shared_place_with_a_reason(monkeypatch, show, people, contest):
    settle(monkeypatch, "裁判长裁定", first="陈二")
    page = show()
    page._form.tie_button.click()
    assert [cells(page._model, row)[:2] for row in range(3)] == [["1", "周一"], ["2", "陈二"], ["3", "李三"]]
    assert cells(page._model, 1)[5] == "同分，裁定：裁判长裁定"
    assert not page._form.ties_bar.isVisible()
    (stored,) = contest.snapshot().decisions
    assert stored.reason == "裁判长裁定"


def test_without_a_reason_nothing_is_settled(monkeypatch, show, people, contest):
    shown = settle(monkeypatch, "  ")
    page = show()
    page._form.tie_button.click()
    assert shown[0].result() == QDialog.DialogCode.Rejected
    assert contest.snapshot().decisions == ()


def test_a_settled_place_is_opened_again_by_enter_and_shared_again(qtbot, monkeypatch, show, people, contest):
    order = (people["李三"], people["陈二"])
    standing.settle_tie(contest, RankingKind.INDIVIDUAL, order, TieBreak.LOT, "抽签")
    shown = settle(monkeypatch, "", revoke=True)
    page = show()
    page._form.table.selectRow(2)
    qtbot.keyClick(page._form.table, Qt.Key.Key_Return)
    assert shown[0].order == order
    assert shown[0]._form.lot_radio.isChecked()
    assert [cells(page._model, row)[0] for row in range(3)] == ["1", "2", "2"]


def test_a_row_without_a_tie_opens_nothing(qtbot, monkeypatch, show, people):
    shown = settle(monkeypatch, "")
    page = show()
    page._form.table.selectRow(0)
    qtbot.keyClick(page._form.table, Qt.Key.Key_Return)
    assert shown == []


def test_alt_up_moves_a_person_up(qtbot, show, people, contest):
    page = show()
    dialog = TieDialog(contest, page._ties[0])
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    before = dialog.order
    dialog._form.order_list.setCurrentRow(1)
    qtbot.keyClick(dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert dialog.order == before[::-1]


def test_those_without_a_place_are_listed_with_the_reason(show, people):
    page = show()
    page._form.tabs.setCurrentIndex(page._tabs.index("unplaced"))
    assert cells(page.unplaced, 0) == ["个人", "古田县", "王四", "笔试 缺考"]
    assert page._form.tabs.tabText(page._tabs.index("unplaced")) == "未排名  1"


def test_teams_have_a_tab_as_soon_as_a_team_round_counts(show, people, contest):
    page = show()
    assert RankingKind.TEAM not in page._tabs
    team_event(contest, {"古田县": ("310.5", [people["周一"]]), "霞浦县": (290, [])})
    page._form.tabs.setCurrentIndex(page._tabs.index(RankingKind.TEAM))
    assert [cells(page._model, row)[:3] for row in range(2)] == [["1", "古田县", "周一"], ["2", "霞浦县", ""]]


def test_search_by_pinyin_and_the_filter_by_unit_narrow_the_table(show, people, contest):
    page = show()
    page.search()
    page.search_box.setText("ls")
    assert [cells(page._model, row)[1] for row in range(page._model.rowCount())] == ["李三"]
    assert page._form.count_label.text() == "显示 1 / 3"
    page.search_box.clear()
    page._form.unit_box.setCurrentIndex(page._form.unit_box.findText("霞浦县"))
    assert page._model.rowCount() == 0


def test_the_spread_is_drawn_for_all_and_for_the_chosen_unit(qtbot, show, people, contest):
    other = add_person(contest, "赵六", "霞浦县").id
    enter_score(contest, contest.snapshot().rounds[0].id, other, Score(ScoreState.SCORED, Decimal("61")))
    page = show()
    page._form.tabs.setCurrentIndex(page._tabs.index("spread"))
    panel = page._form.spread_page
    assert sum(band.count for band in panel.chart._bands) == 4
    row = panel.model.place_of(next(unit.id for unit in contest.snapshot().units if unit.name == "霞浦县"))
    panel.table.selectRow(row)
    assert sum(band.count for band in panel.chart._bands) == 1
    assert sum(band.count for band in panel.chart._behind) == 4
    assert (panel.chart._bands[0].low, panel.chart._bands[-1].high) == (60, 100)
    assert cells(panel.model, row) == ["霞浦县", "1", "61.00", "61", "61"]
    assert [(strip.label, len(strip.scores)) for strip in panel.strips.strips] == [("霞浦县", 1), ("古田县", 3)]
    qtbot.mouseClick(panel.strips, Qt.MouseButton.LeftButton, pos=QPoint(40, 5))
    assert panel.card.heading._note_label.text() == "霞浦县"


def test_units_have_a_table_of_their_own(show, people, contest):
    page = show()
    page._form.tabs.setCurrentIndex(page._tabs.index(RankingKind.UNIT))
    assert cells(page._model, 0) == ["1", "古田县", "91.6667", "91.67", ""]


def test_the_models_keep_the_rules_of_models(show, people, contest):
    page = show()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(model, mode) for model in (page._model, page.unplaced, page._form.spread_page.model)
    ]
    for tab in range(page._form.tabs.count()):
        page._form.tabs.setCurrentIndex(tab)
    page._model.sort(1)
    page.refresh(Everything())
    assert len(testers) == 3


def test_a_table_that_is_empty_for_want_of_scores_does_not_say_that_nobody_was_found(show, people, contest):
    page = show()
    assert page._form.table._empty_text == "没有找到。"
    add_round(contest, "加赛", RoundKind.INDIVIDUAL)
    assert page._model.rowCount() == 0
    assert "未排名" in page._form.table._empty_text
