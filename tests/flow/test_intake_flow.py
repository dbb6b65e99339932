"""Intake in the real window, by keyboard alone: rosters come in, a unit confirms, somebody changes, findings go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from lianbing_desktop.services.intake.roster_edit import change_entrant
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.intake.confirm_dialog import ConfirmDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.pages import PAGES
from lianbing_desktop.ui.shell.table_view import TableView
from tests.builders import id_number, new_contest, unit_id

ROSTERS = Path(__file__).parents[1] / "samples" / "ningde-2022" / "rosters"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


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


def line(window, unit):
    """The texts of a unit's line on the board."""
    model = window.page.findChild(TableView).model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == unit)
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_rosters_confirmation_change_and_findings_by_keyboard(window, qtbot, tmp_path, monkeypatch):
    contest = new_contest(tmp_path)
    try:
        window.show_contest(contest)
        QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
        assert window.page.stage == "intake"
        table = window.page.findChild(TableView)
        assert table.hasFocus()
        assert line(window, "市本级")[:2] == ["市本级", "未收到"]

        apply_import(contest, plan_import(contest, sorted(ROSTERS.iterdir())))
        assert line(window, "市本级")[1:3] == ["第1版 · 7.01", "10 / 8"]

        def record(dialog):
            dialog._form.by_edit.setText("郑和平")
            dialog._save()
            return dialog.result()

        monkeypatch.setattr(ConfirmDialog, "exec", record)
        qtbot.keyClick(table, Qt.Key.Key_Home)
        qtbot.keyClick(table, Qt.Key.Key_Space)
        assert line(window, "市本级")[4] == "7.01 已确认"

        unit = unit_id(contest, "市本级")
        person = next(one for one in contest.snapshot().entrants if one.unit_id == unit)
        change_entrant(contest, replace(person, phone="13900000009"))
        assert line(window, "市本级")[4] == "确认后改动 1 处"

        QTest.keyClick(window, Qt.Key.Key_C, CONTROL | SHIFT)
        copied = QGuiApplication.clipboard().text()
        assert "确认之后又有改动" in copied
        assert "古田县：已报7人，最少8人，还差1人" in copied

        QTest.keyClick(window, Qt.Key.Key_4, CONTROL)
        assert window.page.stage == "checks"
        findings = window.page.findChild(TableView)
        assert findings.hasFocus()
        before = findings.model().rowCount()
        while window.page._chosen().problem.name != "司徒芳䶮":
            qtbot.keyClick(findings, Qt.Key.Key_F8)
        qtbot.keyClick(findings, Qt.Key.Key_Return)
        field = window.focusWidget()
        wanted = next(one for one in contest.snapshot().entrants if one.name == "司徒芳䶮")
        QTest.keyClicks(field, id_number(5, wanted.sex))
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert findings.model().rowCount() == before - 1

        def agree(dialog):
            dialog._form.reason_edit.setPlainText("已电话核实")
            dialog._decide()
            return dialog.result()

        monkeypatch.setattr(SeatDecisionDialog, "exec", agree)
        findings.setFocus()
        qtbot.keyClick(findings, Qt.Key.Key_A, CONTROL)
        qtbot.keyClick(findings, Qt.Key.Key_F4)
        assert findings.model().rowCount() == 0

        while contest.undo_title().startswith(("认可", "处理未纳入")):
            QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
        assert findings.model().rowCount() == before - 1
    finally:
        window.close()
        contest.close()
