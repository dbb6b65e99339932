"""Score sheets in the window: printed, handed out, scanned, given up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog

from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.domain.scoring.round_form import RoundForm, RoundSettings
from lianbing_desktop.services.scoring import sheets
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.ui.scores.sheet_print_dialog import SheetPrintDialog
from lianbing_desktop.ui.scores.sheets_dialog import SheetsDialog
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk
from tests.builders import add_person


@pytest.fixture
def dialog(qtbot, contest, messages, jobs):
    """The sheets of a round of two units, none printed yet."""
    for name, unit in (("周一", "古田县"), ("李三", "古田县"), ("王四", "福安市")):
        add_person(contest, name, unit)
    rules = RoundSettings(judges=3)
    some = add_round(contest, "情景模拟", RoundKind.INDIVIDUAL, form=RoundForm.JUDGED, settings=rules)
    made = SheetsDialog(Desk(contest, messages, jobs, ChangeBridge(), lambda _key: None), some)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def printed(dialog, qtbot, monkeypatch, tmp_path):
    """The dialog after a sheet for each unit and judge was written."""
    out = tmp_path / "评分表"
    monkeypatch.setattr(SheetPrintDialog, "exec", lambda _self: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    dialog._form.print_button.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 6)
    assert out.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    return dialog


def column(dialog, number):
    return [dialog.model.index(row, number).data() for row in range(dialog.model.rowCount())]


def test_every_unit_and_judge_has_a_sheet_that_is_still_out(printed):
    assert column(printed, 1) == [f"{unit}  评委{judge}" for unit in ("古田县", "福安市") for judge in (1, 2, 3)]
    assert set(column(printed, 6)) == {"未收回"}
    assert printed._form.state_label.text() == "6 张中 6 张未收回"


def test_sheets_are_handed_out_to_somebody_and_one_is_given_up(printed, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args: ("陈评委", True))
    printed._form.sheets_table.selectRow(0)
    printed._form.hand_out_button.click()
    assert "陈评委" in column(printed, 3)[0]
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args: ("打翻茶水", True))
    printed._form.sheets_table.selectRow(1)
    printed._form.give_up_button.click()
    assert column(printed, 6)[1] == "作废"
    assert printed._form.state_label.text() == "6 张中 5 张未收回"
    printed._form.filter_box.setCurrentIndex(1)
    assert printed.model.rowCount() == 5


def test_a_scanned_sheet_asks_for_its_sum_and_is_back(printed):
    serial = sheets.standings(printed._desk.contest)[0].sheet.serial
    QTest.keyClicks(printed._form.serial_edit, serial)
    QTest.keyClick(printed._form.serial_edit, Qt.Key.Key_Return)
    (edit,) = printed._sum_edits.values()
    QTest.keyClicks(edit, "170")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert column(printed, 6)[0] == "待录入"
    assert "各行都录入后再核对" in printed.verdict_label.text()
    assert printed._form.serial_edit.text() == ""


def test_a_mistyped_serial_is_refused_and_stays_to_be_corrected(printed):
    QTest.keyClicks(printed._form.serial_edit, "1234567")
    QTest.keyClick(printed._form.serial_edit, Qt.Key.Key_Return)
    assert "编号" in printed._form.note_label.text()
    assert printed._form.serial_edit.selectedText() == "1234567"
