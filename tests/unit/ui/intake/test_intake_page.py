"""The intake board on screen: what it says of a unit, and what can be done about it by key."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.confirming import BY_PAPER, confirm_unit, confirmation_state
from lianbing_desktop.services.intake.intake_board import set_contact, set_deadline
from lianbing_desktop.services.intake.roster_edit import change_entrant
from lianbing_desktop.ui.intake.confirm_dialog import ConfirmDialog
from lianbing_desktop.ui.intake.contact_dialog import ContactDialog
from lianbing_desktop.ui.intake.intake_page import IntakePage
from lianbing_desktop.ui.intake.roster_versions_dialog import RosterVersionsDialog
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from lianbing_desktop.ui.shell.theme import Tone
from tests.builders import add_person, unit_id
from tests.sample_contest import sample_contest


@pytest.fixture
def sample(tmp_path):
    made = sample_contest(tmp_path)
    yield made
    made.close()


@pytest.fixture
def answering(monkeypatch):
    """Answer dialogs of a kind instead of showing them; tells how many were asked for."""

    def prepare(kind, answer):
        asked = []

        def run(dialog):
            asked.append(dialog)
            answer(dialog)
            return dialog.result()

        monkeypatch.setattr(kind, "exec", run)
        return asked

    return prepare


@pytest.fixture
def show(qtbot, messages, jobs):
    def make(contest):
        page = IntakePage(Desk(contest, messages, jobs, ChangeBridge(), lambda _key: None))
        contest.subscribe(page.refresh)
        qtbot.addWidget(page)
        page.resize(897, 538)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.refresh(Everything())
        page._form.table.setFocus()
        return page

    return make


def cells(page, unit):
    """The texts of a unit's line."""
    model = page._model
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == unit)
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_every_unit_has_a_line_with_versions_bar_findings_and_confirmation(show, sample):
    day = sample.today()
    confirm_unit(sample, unit_id(sample, "蕉城区"), day, BY_PAPER, "郑和平")
    page = show(sample)
    assert page._model.rowCount() == 10
    assert cells(page, "蕉城区") == ["蕉城区", "第1版 · 7.01", "8 / 8", "", f"{day.month}.{day.day:02d} 已确认"]
    assert cells(page, "古田县")[2:4] == ["7 / 8", ""]
    assert cells(page, "霞浦县")[1] == "第2版 · 7.01"
    QAbstractItemModelTester(page._model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)


def test_a_change_after_the_confirmation_is_said_on_the_line_and_in_the_card(show, sample):
    unit = unit_id(sample, "蕉城区")
    confirm_unit(sample, unit, sample.today(), BY_PAPER, "郑和平")
    page = show(sample)
    person = next(one for one in sample.snapshot().entrants if one.unit_id == unit)
    change_entrant(sample, replace(person, phone="13900000009"))
    assert cells(page, "蕉城区")[4] == "确认后改动 1 处"
    page.show_unit(unit)
    assert "的电话由" in page._form.changes_label.text()
    assert page._form.changes_label.isVisible()
    assert IntakePage.badge(sample).tone is Tone.WARNING


@pytest.mark.parametrize(
    ("days", "words", "role"), [(5, "距截止 5 天", "link"), (0, "今天截止", "link"), (-2, "已过截止 2 天", "danger")]
)
def test_the_days_left_are_counted_and_red_when_over(show, sample, days, words, role):
    set_deadline(sample, sample.today() + dt.timedelta(days))
    page = show(sample)
    assert page._deadline_button.text() == words
    assert page._deadline_button.property("role") == role


def test_space_ticks_a_unit_off_and_undo_takes_it_back(show, answering, sample, qtbot):
    page = show(sample)
    page.show_unit(unit_id(sample, "蕉城区"))

    def record(dialog):
        assert dialog._form.date_edit.text() == sample.today().isoformat()
        assert dialog._form.by_edit.text() == "经办"  # whom the roster names
        dialog._form.by_edit.clear()
        dialog._save()
        assert "由谁确认" in dialog._form.by_edit.accessibleDescription()
        dialog._form.by_edit.setText("郑和平")
        dialog._save()

    answering(ConfirmDialog, record)
    qtbot.keyClick(page._form.table, Qt.Key.Key_Space)
    state = confirmation_state(sample.snapshot(), unit_id(sample, "蕉城区"))
    assert state.stands
    assert "郑和平（收到确认表）" in page._form.confirmation_label.text()
    sample.undo()
    assert cells(page, "蕉城区")[4] == ""


def test_enter_shows_what_each_version_changed_with_numbers_masked(show, answering, sample, qtbot):
    page = show(sample)
    page.show_unit(unit_id(sample, "霞浦县"))
    seen = []

    def look(dialog):
        seen.extend(dialog.versions.index(row, 2).data() for row in range(dialog.versions.rowCount()))
        assert dialog.changes.rowCount() == 0
        dialog._form.versions_table.selectRow(1)
        assert dialog.changes.rowCount() == 9
        QAbstractItemModelTester(dialog.changes, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
        dialog.reject()

    answering(RosterVersionsDialog, look)
    qtbot.keyClick(page._form.table, Qt.Key.Key_Return)
    assert seen == ["霞浦县补报.xlsx", "霞浦县报名表.xlsx"]


def test_a_contact_is_typed_on_the_board_and_copied_with_the_phone_list(show, answering, sample, qtbot, posted):
    page = show(sample)
    page.show_unit(unit_id(sample, "古田县"))

    def type_in(dialog):
        dialog._form.person_edit.setText("郑和平")
        dialog._form.phone_edit.setText("0593-1234567")
        dialog._save()

    answering(ContactDialog, type_in)
    qtbot.mouseClick(page._form.contact_button, Qt.MouseButton.LeftButton)
    assert "郑和平　059****4567" in page._form.contact_label.text(), (
        "on screen a phone is masked, the list has it whole"
    )
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page, Qt.Key.Key_C, keys)
    copied = QGuiApplication.clipboard().text()
    assert "古田县：已报7人，最少8人，还差1人\n　联系人：郑和平 0593-1234567" in copied
    assert "刘超的身份证号" in copied
    assert "电话清单已复制" in posted[-1].text


def test_the_sheet_of_the_chosen_unit_is_made_and_noted_when_whole_numbers_leave(show, sample, qtbot, tmp_path):
    from lianbing_desktop.ui.intake.confirmation_sheets import ConfirmationSheets

    page = show(sample)
    sheets = ConfirmationSheets(page.desk, unit_id(sample, "古田县"), page)
    qtbot.waitUntil(lambda: sheets.dialog._preview is not None, timeout=10_000)
    assert sheets.dialog._preview.page_count == 1
    sheets.dialog._save(str(tmp_path / "确认表.pdf"))
    assert "last_full_ids_export" not in sample.snapshot().settings
    before = sheets.dialog._preview
    sheets._full_box.setChecked(True)
    qtbot.waitUntil(lambda: sheets.dialog._preview is not before, timeout=10_000)
    sheets.dialog._save(str(tmp_path / "确认表2.pdf"))
    assert "确认表2.pdf" in sample.snapshot().settings["last_full_ids_export"]
    sheets.dialog.reject()
    assert isinstance(sheets.dialog, QDialog)


def test_an_empty_contest_says_how_rosters_come_in(show, contest):
    page = show(contest)
    assert page._model.rowCount() == 10
    assert "Ctrl+I" in page._form.versions_label.text()
    assert not page._form.confirm_button.isEnabled()
    assert IntakePage.badge(contest) is None


def test_all_thirteen_units_of_fuzhou_stand_without_scrolling(show, tmp_path):
    contest = Contest.create(tmp_path / "福州市.lianbing", "福州市", 2022)
    try:
        add_person(contest, "陈一帆", "鼓楼区")
        set_contact(contest, unit_id(contest, "鼓楼区"), "林", "1")
        page = show(contest)
        assert page._model.rowCount() == 13
        assert page._form.table.verticalScrollBar().maximum() == 0
        assert page.minimumSizeHint().width() <= page.width()
        assert page.minimumSizeHint().height() <= page.height()
    finally:
        contest.close()
