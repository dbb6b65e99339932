"""The check on screen: grouped, put right on the spot, accepted with a reason, handed on."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog

from lianbing_desktop.services.intake.checks import check
from lianbing_desktop.services.intake.findings import accept_findings, findings
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.intake.checks_page import ChecksPage
from lianbing_desktop.ui.roster.entrant_dialog import EntrantDialog
from lianbing_desktop.ui.roster.left_out_dialog import LeftOutDialog
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from lianbing_desktop.ui.shell.theme import Tone
from tests.builders import id_number, new_contest
from tests.sample_contest import sample_contest


@pytest.fixture
def sample(tmp_path):
    made = sample_contest(tmp_path)
    yield made
    made.close()


@pytest.fixture
def went():
    return []


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
def show(qtbot, messages, jobs, went):
    def make(contest):
        page = ChecksPage(Desk(contest, messages, jobs, ChangeBridge(), went.append))
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


def kinds(page):
    """The lines of the list of kinds."""
    listed = page._form.kind_list
    return [listed.item(row).text() for row in range(listed.count())]


def names(page):
    model = page._model
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def choose(page, name):
    page._form.table.selectRow(names(page).index(name))


def test_findings_are_counted_by_kind_and_unit_and_narrowed_by_either(show, sample):
    page = show(sample)
    assert kinds(page) == ["全部　7", "人数不足　1", "未纳入的行　1", "身份证号　4", "性别　1"]
    assert "须核实 7 条，提示 0 条，已认可 0 条" in page._heading._state_label.text()
    page._form.kind_list.setCurrentRow(3)
    assert len(names(page)) == 4
    units = page._form.unit_box
    units.setCurrentIndex(next(place for place in range(units.count()) if units.itemText(place) == "屏南县（2）"))
    assert sorted(names(page)) == ["刘超", "缪思"]
    QAbstractItemModelTester(page._model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)


def test_enter_goes_to_the_field_and_enter_there_saves_and_goes_to_the_next(show, sample, qtbot):
    page = show(sample)
    choose(page, "刘超")
    qtbot.keyClick(page._form.table, Qt.Key.Key_Return)
    edit = page._form.fix_edit
    assert edit.hasFocus()
    assert page._form.fix_label.text() == "身份证号"
    person = next(one for one in sample.snapshot().entrants if one.name == "刘超")
    QTest.keyClicks(edit, id_number(3, person.sex))
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert "刘超" not in names(page)
    assert page._chosen().problem.name == "缪思"
    assert edit.hasFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert page._form.table.hasFocus()
    qtbot.keyClick(page._form.table, Qt.Key.Key_F8)
    assert page._chosen().problem.name != "缪思"


def test_a_value_that_is_no_better_is_refused_and_nothing_is_lost(show, sample, qtbot):
    page = show(sample)
    choose(page, "刘超")
    qtbot.keyClick(page._form.table, Qt.Key.Key_Return)
    QTest.keyClicks(page._form.fix_edit, "12345")
    qtbot.keyClick(page._form.fix_edit, Qt.Key.Key_Return)
    assert page._form.error_label.isVisible()
    assert page._chosen().problem.name == "刘超"
    assert page._form.fix_edit.text() == "12345"


def test_sex_is_chosen_from_a_box(show, sample, qtbot):
    page = show(sample)
    choose(page, "缪彤喆")
    assert page._form.fix_box.isVisible()
    assert not page._form.fix_edit.isVisible()
    page._form.fix_box.setCurrentText("男")
    qtbot.mouseClick(page._form.save_button, Qt.MouseButton.LeftButton)
    assert "缪彤喆" not in names(page)


def test_several_are_accepted_with_one_reason_listed_apart_and_opened_again(show, answering, sample, qtbot):
    page = show(sample)
    page._form.kind_list.setCurrentRow(3)
    page._form.table.selectAll()

    def agree(dialog):
        dialog._form.reason_edit.setPlainText("已电话核实")
        dialog._decide()

    answering(SeatDecisionDialog, agree)
    qtbot.keyClick(page._form.table, Qt.Key.Key_F4)
    assert kinds(page) == ["全部　3", "人数不足　1", "未纳入的行　1", "性别　1"]
    assert len(check(sample.snapshot()).accepted) == 4
    page._form.state_box.setCurrentIndex(1)
    assert len(names(page)) == 4
    assert "已电话核实" in page._form.accepted_label.text()
    assert not page._form.save_button.isVisible()
    qtbot.mouseClick(page._form.reopen_button, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 3


def test_f2_opens_the_person_the_row_or_the_unit(show, answering, sample, qtbot, went):
    page = show(sample)
    choose(page, "刘超")
    persons = answering(EntrantDialog, lambda dialog: dialog.reject())
    rows = answering(LeftOutDialog, lambda dialog: dialog.reject())
    qtbot.keyClick(page._form.table, Qt.Key.Key_F2)
    choose(page, "方婷若")
    qtbot.keyClick(page._form.table, Qt.Key.Key_F2)
    assert (len(persons), len(rows)) == (1, 1)
    choose(page, "–")
    qtbot.keyClick(page._form.table, Qt.Key.Key_Return)
    assert went == ["intake"]


def test_what_is_in_view_is_copied_and_written_as_a_workbook_and_a_paper(
    show, answering, sample, qtbot, posted, monkeypatch, tmp_path
):
    page = show(sample)
    page._copy()
    assert QGuiApplication.clipboard().text().startswith("【霞浦县】\n1. ")
    path = tmp_path / "核对表.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page._export()
    assert "已把 7 条问题导出到" in posted[-1].text
    assert len(list(load_workbook(path).active.iter_rows())) == 3 + 7

    from lianbing_desktop.ui.intake.paper_dialog import PaperDialog

    def look(dialog):
        qtbot.waitUntil(lambda: dialog._preview is not None, timeout=10_000)
        assert dialog._preview.page_count == 1
        dialog.reject()

    answering(PaperDialog, look)
    QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_a_finding_named_elsewhere_is_chosen_whatever_was_filtered(show, sample):
    page = show(sample)
    page._form.kind_list.setCurrentRow(1)
    wanted = next(row.problem for row in findings(sample.snapshot()) if row.problem.name == "缪思")
    page.show_finding(wanted)
    assert page._chosen().problem.name == "缪思"


def test_the_badge_counts_what_is_to_settle_and_is_a_tick_when_nothing_is(sample, tmp_path):
    assert ChecksPage.badge(sample).text == "7"
    folder = tmp_path / "leer"
    folder.mkdir()
    contest = new_contest(folder)
    try:
        assert ChecksPage.badge(contest) is None
        from tests.builders import add_person

        add_person(contest, "陈一帆", id_number=id_number(1), workplace="就业局", phone="13900000001")
        assert ChecksPage.badge(contest).text == "10"
        short = [row for row in findings(contest.snapshot()) if row.kind == "short"]
        accept_findings(contest, short, "本次只办一个单位")
        assert ChecksPage.badge(contest).tone is Tone.DONE
    finally:
        contest.close()


def test_an_empty_contest_says_where_to_begin(show, contest, went, qtbot):
    page = show(contest)
    assert page._empty.isVisible()
    assert not page._form.table.isVisible()
    from PySide6.QtWidgets import QPushButton

    qtbot.mouseClick(page._empty.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert went == ["intake"]


def test_the_page_fits_the_smallest_window(show, sample):
    page = show(sample)
    for name in ("刘超", "缪彤喆", "方婷若"):
        choose(page, name)
        assert page.minimumSizeHint().width() <= page.width()
        assert page.minimumSizeHint().height() <= page.height()
