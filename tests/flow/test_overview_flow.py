"""The overview in the real window: from a new contest to the unit that is short, and on to the page that helps."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.pages import PAGES
from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.widgets.figure_button import FigureButton
from lianbing_desktop.ui.widgets.finding_list import FindingList
from lianbing_desktop.ui.widgets.minimum_bars import MinimumBars
from tests.builders import add_person, new_contest

ROSTERS = Path(__file__).parents[1] / "samples" / "ningde-2022" / "rosters"


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


def chosen(window, column):
    """What a column says in the chosen rows of the page's table."""
    table = window.page.findChild(TableView)
    return [index.data() for index in table.selectionModel().selectedRows(column)]


def test_from_nothing_to_the_unit_that_is_short_and_on_to_the_list(window, qtbot, tmp_path):
    contest = new_contest(tmp_path)
    try:
        window.show_contest(contest)
        assert window.page.stage == "overview"
        assert not window.page.findChild(MinimumBars).isVisible()

        apply_import(contest, plan_import(contest, sorted(ROSTERS.iterdir())))
        bars = window.page.findChild(MinimumBars)
        assert bars.isVisible()
        assert [bar.label for bar in bars.bars if bar.count < bar.minimum] == ["古田县"]

        QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert "古田县：已报7人" in QGuiApplication.clipboard().text()

        bars.setFocus()
        qtbot.keyClick(bars, Qt.Key.Key_Return)
        assert window.page.stage == "intake"
        assert chosen(window, 0) == ["市本级"]

        QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        findings = window.page.findChild(FindingList)
        findings.setFocus()
        findings.setCurrentIndex(findings.model().index(0, 0))
        qtbot.keyClick(findings, Qt.Key.Key_Return)
        assert window.page.stage == "checks"
        assert chosen(window, 1) == ["刘超"]

        add_person(contest, "陈一帆", "古田县")
        QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        figures = {one.caption: one.figure for one in window.page.findChildren(FigureButton)}
        assert (figures["参赛选手"], figures["未报满单位"]) == ("101", "0")
        leads = next(one for one in window.page.findChildren(QPushButton) if one.text().startswith("前往"))
        qtbot.mouseClick(leads, Qt.MouseButton.LeftButton)
        assert window.page.stage == "checks"
    finally:
        window.close()
        contest.close()
