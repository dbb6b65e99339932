"""The list of entrants in the real window, by keyboard: rosters in, somebody found, corrected, added, withdrawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from lianbing_desktop.ui.roster.entrant_dialog import EntrantDialog
from lianbing_desktop.ui.roster.import_dialog import ImportDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.pages import PAGES
from lianbing_desktop.ui.shell.table_view import TableView
from tests.builders import new_contest
from tests.dialogs import in_dialog

ROSTERS = Path(__file__).parents[1] / "samples" / "ningde-2022" / "rosters"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    messages = Messages()
    made = MainWindow(PAGES, messages, Jobs(messages))
    qtbot.addWidget(made)
    contest = new_contest(tmp_path)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_contest(contest)
    yield made
    made.close()
    contest.close()


def names(window):
    model = window.page.findChild(TableView).model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def be_active(window, qtbot):
    """The platform without a screen does not give the focus back when a dialog closes."""
    QTest.qWait(20)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def confirmed(qtbot):
    """Wait for the preview and confirm it by its keys."""

    def confirm(dialog):
        qtbot.waitUntil(
            lambda: dialog.plan is not None and not dialog.is_planning and dialog.isActiveWindow(), timeout=20_000
        )
        press(dialog, Qt.Key.Key_Return, CTRL)

    return confirm


def test_rosters_come_in_and_one_person_is_found_and_corrected_without_a_mouse(window, qtbot, monkeypatch):
    contest = window.contest
    files = [str(path) for path in sorted(ROSTERS.iterdir())]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    press(window, Qt.Key.Key_3, CTRL)
    assert window.page.stage == "roster"
    assert any("还是空的" in label.text() for label in window.page.findChildren(QLabel) if label.isVisible())

    in_dialog(ImportDialog, confirmed(qtbot))
    press(window, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: len(contest.snapshot().entrants) == 100, timeout=20_000)
    assert len(names(window)) == 100

    be_active(window, qtbot)
    press(window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(window.focusWidget(), "xuesi gutian")
    assert names(window) == ["薛思"]

    def correct(dialog):
        dialog._phone_edit.setText("19900000001")
        dialog._form.save_button.click()

    table = window.page.findChild(TableView)
    table.setFocus()
    in_dialog(EntrantDialog, correct)
    press(window, Qt.Key.Key_Return)
    assert [one.phone for one in contest.snapshot().entrants if one.name == "薛思"] == ["19900000001"]
    assert table.model().index(0, 5).data() == "199****0001"

    be_active(window, qtbot)
    press(window, Qt.Key.Key_Z, CTRL)
    assert table.model().index(0, 5).data() != "199****0001"


def test_an_import_is_taken_back_from_its_message_after_somebody_was_added(window, qtbot, monkeypatch):
    contest = window.contest
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(ROSTERS / "古田县报名表.xlsx")], ""))
    window.go_to("roster")

    in_dialog(ImportDialog, confirmed(qtbot))
    press(window, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: len(contest.snapshot().entrants) == 7, timeout=20_000)

    def fill(dialog):
        dialog._name_edit.setText("陈一帆")
        dialog._form.save_button.click()

    be_active(window, qtbot)
    in_dialog(EntrantDialog, fill)
    press(window, Qt.Key.Key_Insert)
    assert len(contest.snapshot().entrants) == 8
    take_back = next(one for one in window.findChildren(QPushButton) if one.text() == "撤销本次导入")
    qtbot.mouseClick(take_back, Qt.MouseButton.LeftButton)
    assert names(window) == ["陈一帆"]
