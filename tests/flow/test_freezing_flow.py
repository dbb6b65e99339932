"""From the ranking to a frozen delegation in the real window, without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from lianbing_desktop.ui.delegation.delegation_page import DelegationPage
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.delegation.versions_dialog import VersionsDialog
from lianbing_desktop.ui.delegation.what_if_dialog import WhatIfDialog
from lianbing_desktop.ui.ranking.ranking_page import RankingPage
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from tests.dialogs import in_dialog
from tests.sample_contest import sample_contest

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    contest = sample_contest(tmp_path)
    messages = Messages()
    made = MainWindow({"ranking": RankingPage, "delegation": DelegationPage}, messages, Jobs(messages))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_contest(contest)
    yield made
    made.close()
    contest.close()


def decide(reason):
    def keys(dialog: SeatDecisionDialog):
        dialog._form.reason_edit.insertPlainText(reason)
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    return keys


def active(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_from_the_ranking_to_a_frozen_list_and_a_replacement_by_keyboard(window, qtbot):
    active(window, qtbot)
    seen = []

    def suppose(dialog: WhatIfDialog):
        QTest.keyClick(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: dialog._model.rowCount() > 0)
        seen.append(dialog._model.rowCount())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    window.page._form.table.setFocus()
    window.page._form.table.selectRow(0)
    in_dialog(WhatIfDialog, suppose)
    qtbot.keyClick(window.page._form.table, Qt.Key.Key_J, CTRL)
    assert seen
    assert seen[0] > 0

    active(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    page = window.page
    assert isinstance(page, DelegationPage)
    qtbot.waitUntil(lambda: bool(page._form.board.findChildren(QPushButton)))
    button = next(one for one in page._form.board.findChildren(QPushButton) if one.text().startswith("不列入"))
    button.setFocus()
    in_dialog(SeatDecisionDialog, decide("本人放弃，单位同意"))
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert page._heading._state_label.text() == "已定 20/20"

    active(window, qtbot)
    in_dialog(SeatDecisionDialog, decide("局党组会研究同意"))
    qtbot.keyClick(window, Qt.Key.Key_G, CTRL)
    assert page._heading._state_label.text() == "第 1 版已定稿，已定 20/20"
    assert len(window.contest.snapshot().frozen[0].seats) == 20

    def replace(dialog: VersionsDialog):
        def who(asked: SeatDecisionDialog):
            QTest.keyClick(asked._form.subject_box, Qt.Key.Key_End)
            decide("调往外地")(asked)

        in_dialog(SeatDecisionDialog, who)
        QTest.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: len(window.contest.snapshot().frozen) == 2)
        seen.append(dialog._changes.rowCount())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    active(window, qtbot)
    in_dialog(VersionsDialog, replace)
    qtbot.keyClick(window, Qt.Key.Key_G, CTRL | SHIFT)
    assert seen[1] == 2
    assert [version.number for version in window.contest.snapshot().frozen] == [1, 2]
    assert page._heading._state_label.text() == "第 2 版已定稿，已定 20/20"

    active(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert [version.number for version in window.contest.snapshot().frozen] == [1]
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
