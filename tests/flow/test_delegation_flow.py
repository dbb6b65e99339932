"""From an open question to the signed list, in the real window, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from lianbing_desktop.services import standing
from lianbing_desktop.ui.delegation.delegation_page import DelegationPage
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.log.log_page import LogPage
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from tests.dialogs import in_dialog
from tests.sample_contest import sample_contest


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    contest = sample_contest(tmp_path)
    messages = Messages()
    made = MainWindow({"delegation": DelegationPage, "log": LogPage}, messages, Jobs(messages))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_contest(contest)
    yield made
    made.close()
    contest.close()


def type_reason(qtbot, reason):
    """Answer the decision dialog as a person at the keyboard would."""

    def fill(shown):
        QTest.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        shown._form.reason_edit.insertPlainText(reason)
        QTest.keyClick(shown._form.reason_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(SeatDecisionDialog, fill)


def test_a_question_is_answered_undone_answered_again_and_the_list_written(window, qtbot, monkeypatch, tmp_path):
    page = window.page
    assert page._heading._state_label.text() == "已定 19/20，1 项待决定"
    qtbot.waitUntil(lambda: page.findChild(QPushButton) is not None)
    button = next(one for one in page._form.board.findChildren(QPushButton) if one.text().startswith("不列入"))
    button.setFocus()
    type_reason(qtbot, "本人申请退出，单位同意")
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert page._heading._state_label.text() == "已定 20/20"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page._heading._state_label.text() == "已定 19/20，1 项待决定"
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert page._heading._state_label.text() == "已定 20/20"

    target = tmp_path / "报送表.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window._form.message_bar.isVisible() and target.exists(), timeout=20_000)
    assert standing.delegation(window.contest.snapshot()).settled

    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    words = [window.page._model.index(row, 1).data() for row in range(window.page._model.rowCount())]
    assert any("本人申请退出" in line for line in words)


def test_arrow_keys_go_from_seat_to_seat_and_say_why(window, qtbot):
    page = window.page
    seats = [button for button in page._board._buttons if button.line.framed]
    qtbot.waitUntil(seats[0].isVisible)
    qtbot.mouseClick(seats[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(seats[0], Qt.Key.Key_Down)
    assert seats[1].hasFocus()
    assert page._form.name_label.text() == seats[1].line.name
