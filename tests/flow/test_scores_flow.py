"""A contest day in the real window with the keyboard alone: rounds, scores, a correction, a tie, eligibility."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.ui.eligibility.eligibility_page import EligibilityPage
from lianbing_desktop.ui.ranking.ranking_page import RankingPage
from lianbing_desktop.ui.ranking.tie_dialog import TieDialog
from lianbing_desktop.ui.scores.round_dialog import RoundDialog
from lianbing_desktop.ui.scores.scores_page import ScoresPage
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from tests.builders import add_person, new_contest
from tests.dialogs import in_dialog

PAGES = {page.stage: page for page in (EligibilityPage, ScoresPage, RankingPage)}
NAMES = ("周一", "李三", "王四", "赵六", "陈二")


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """The window on a contest with five people and nothing else, opened on the score page."""
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    contest = new_contest(tmp_path)
    for name in NAMES:
        add_person(contest, name)
    messages = Messages()
    made = MainWindow(PAGES, messages, Jobs(messages))
    made.resize(1093, 614)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.show_contest(contest)
    made.go_to("scores")
    yield made
    made.close()
    contest.close()


def press(*keys):
    """Strike keys wherever the focus is. A string is typed, anything else is one key, with its modifier."""
    for key in keys:
        if isinstance(key, str):
            for one in key:
                QTest.keyClick(QApplication.focusWidget(), one)
        else:
            code, modifier = key if isinstance(key, tuple) else (key, Qt.KeyboardModifier.NoModifier)
            QTest.keyClick(QApplication.focusWidget(), code, modifier)


ENTER, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Delete
CTRL_Z = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
CTRL_F = (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)


def add_written_test(window, qtbot):
    def fill(dialog):
        QTest.keyClicks(dialog.name_edit, "Test")
        QTest.keyClick(dialog.name_edit, ENTER)

    in_dialog(RoundDialog, fill)
    window.page.add_button.click()
    back_in(window, qtbot, window.page.entry.grid)


def back_in(window, qtbot, widget):
    """The window is active again after a dialog: no window manager does that off screen."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)


def on_disk(window):
    again = Contest.open(window.contest.path)
    snapshot = again.snapshot()
    again.close()
    return {entrant.name: snapshot.scores.get((entrant.id, snapshot.rounds[0].id)) for entrant in snapshot.entrants}


def test_a_round_is_made_and_scores_are_typed_corrected_undone_and_found_by_pinyin(window, qtbot):
    add_written_test(window, qtbot)
    press("90", ENTER, "85.5", ENTER, "a", "77", ENTER)
    assert {name: score and (score.value or score.state.value) for name, score in on_disk(window).items()} == {
        "周一": Decimal("90"), "李三": Decimal("85.5"), "王四": "absent", "赵六": Decimal("77"), "陈二": None,
    }  # fmt: skip
    press(CTRL_F, "ls", ENTER)
    assert window.page.entry.grid.line.name == "李三"
    press("58.5", ENTER)
    assert on_disk(window)["李三"].value == Decimal("58.5")
    assert window.page.entry.read_back.note == "原为 85.5"
    press(CTRL_Z)
    assert on_disk(window)["李三"].value == Decimal("85.5")
    press((Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier))
    assert window.page.entry.grid.line.name == "陈二"
    press("850", ENTER)
    assert on_disk(window)["陈二"] is None
    press("85.0", ENTER)
    assert on_disk(window)["陈二"].value == Decimal("85.0")
    press(DELETE)
    assert on_disk(window)["陈二"] is None


def test_closing_the_window_over_a_value_typed_without_enter_warns_once_and_loses_nothing_unsaid(window, qtbot):
    add_written_test(window, qtbot)
    press("90", ENTER, "85")
    assert not window.close()
    (said,) = [message.text for message in window._form.message_bar.messages]
    assert said == "李三的 85 还没有按回车，没有存盘。按回车存盘；不要了，就再关一次窗口。"
    press(ENTER)
    assert on_disk(window)["李三"].value == Decimal("85")
    press("7")
    assert not window.close()
    assert window.close()  # asked once more: given up
    assert window.contest is None


def test_a_tie_of_the_day_is_settled_in_the_ranking_and_stays_after_reopening(window, qtbot):
    add_written_test(window, qtbot)
    press("90", ENTER, "90", ENTER, "a", "77", ENTER, "60", ENTER)
    window.go_to("ranking")
    page = window.page
    assert [page._model.index(row, 1).data() for row in range(2)] == ["周一", "李三"]
    page._form.table.setFocus()
    page._form.table.selectRow(0)

    def fill(dialog):
        dialog._form.order_list.setCurrentRow(1)
        QTest.keyClick(dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        QTest.keyClicks(dialog.reason_edit, "lot")
        QTest.keyClick(dialog.reason_edit, ENTER)

    in_dialog(TieDialog, fill)
    press(ENTER)
    assert [page._model.index(row, 1).data() for row in range(2)] == ["李三", "周一"]
    path = window.contest.path
    again = Contest.open(path)
    window.show_contest(again)
    window.go_to("ranking")
    assert [window.page._model.index(row, 0).data() for row in range(2)] == ["1", "2"]
    again.close()


def test_eligibility_is_reached_and_searched_by_keyboard(window):
    window.go_to("eligibility")
    page = window.page
    press(CTRL_F, "zl")
    assert [page.model.row_at(row).name for row in range(page.model.rowCount())] == ["赵六"]
    assert page.person_card.isVisible()
    press(Qt.Key.Key_Escape)
    assert page.model.rowCount() == len(NAMES)
