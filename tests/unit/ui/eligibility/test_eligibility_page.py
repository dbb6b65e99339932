"""The eligibility page: states with reasons and evidence, imports that ask, and no league table of points."""

import datetime as dt

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from lianbing_desktop.domain.facts import HistoryFact, StudyFact
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.storage import facts
from lianbing_desktop.ui.eligibility.eligibility_page import EligibilityPage
from lianbing_desktop.ui.eligibility.evidence_dialog import EvidenceDialog
from lianbing_desktop.ui.eligibility.judging_dialog import JudgingDialog
from lianbing_desktop.ui.eligibility.reading_date_dialog import ReadingDateDialog
from lianbing_desktop.ui.eligibility.recheck_dialog import RecheckDialog
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from lianbing_desktop.ui.shell.theme import Tone
from tests.builders import add_person

DAY = dt.date(2022, 8, 18)


@pytest.fixture
def show(qtbot, messages, jobs, contest):
    def make():
        changes = ChangeBridge()
        page = EligibilityPage(Desk(contest, messages, jobs, changes, lambda _key: None))
        contest.subscribe(page.refresh)
        changes.announced.connect(page.refresh)
        qtbot.addWidget(page)
        page.resize(897, 538)
        page.show()
        page.refresh(Everything())
        return page

    return make


def study(contest, entrant, stars, points, day=DAY):
    with contest.operation("study_imported", files="积分.xlsx", count=1) as write:
        facts.add_study_fact(write, StudyFact(entrant.id, stars, points, day, "积分.xlsx", 7))


@pytest.fixture
def people(contest):
    """符合, 不可能符合 by points, 不可能符合 by history, 待认定 without data."""
    found = {name: add_person(contest, name, unit) for name, unit in (
        ("李三", "市本级"), ("周一", "古田县"), ("王四", "古田县"), ("赵六", "古田县"))}  # fmt: skip
    study(contest, found["李三"], 2, 1200)
    study(contest, found["周一"], 1, 900)
    study(contest, found["王四"], 5, 3000)
    with contest.operation("history_imported", files="历年.xlsx", count=1) as write:
        past = HistoryFact(found["王四"].id, 2020, "全国练兵比武", "", "全国人社知识通", "历年.xlsx", 5)
        facts.add_history_fact(write, past)
    return found


def names(page):
    return [page.model.row_at(row).name for row in range(page.model.rowCount())]


def words(page):
    """Everything the card says."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in page._details.findChildren(QLabel) if not label.isHidden())


def test_without_entrants_the_page_says_what_to_do_first(show, contest):
    page = show()
    assert page._form.stack.currentWidget() is page._form.empty_page
    assert EligibilityPage.badge(contest) is None


def test_before_any_study_sheet_the_page_says_that_nobody_can_be_judged(show, contest):
    add_person(contest, "周一")
    page = show()
    assert "还没有导入学习积分表" in page.heading._state_label.text()


def test_everyone_has_a_state_in_the_order_of_units_and_names(show, people, contest):
    page = show()
    assert [(page.model.index(row, 1).data(), page.model.index(row, 2).data()) for row in range(4)] == [
        ("李三", "符合"),
        ("周一", "不可能符合"),
        ("王四", "不可能符合"),
        ("赵六", "待认定"),
    ]
    badge = EligibilityPage.badge(contest)
    assert (badge.text, badge.tone) == ("1", Tone.ACCENT)
    assert page.as_of == DAY


@pytest.mark.parametrize("column", range(7))
def test_no_column_can_be_sorted_by(qtbot, show, people, column):
    page = show()
    before = names(page)
    page._form.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    page.model.sort(column, Qt.SortOrder.DescendingOrder)
    assert names(page) == before
    assert not page._form.table.horizontalHeader().sectionsClickable()


def test_the_card_says_why_and_on_what_evidence(show, people):
    page = show()
    page._form.table.selectRow(2)
    said = words(page)
    assert "全国人社知识通" in said
    assert "历年.xlsx 第 5 行" in said
    assert "截至 2022-08-18" in said
    assert "积分.xlsx 第 7 行" in said


def test_older_readings_stay_in_the_card(show, people, contest):
    study(contest, people["李三"], 1, 400, dt.date(2022, 6, 1))
    page = show()
    page._form.table.selectRow(0)
    assert "积分 1200" in words(page)
    assert "积分 400" in words(page)


def test_an_earlier_date_makes_what_is_short_not_yet(show, people):
    page = show()
    page._form.date_edit.setDate(QDate(2022, 7, 1))
    assert [page.model.index(row, 2).data() for row in range(4)] == ["暂未符合", "暂未符合", "不可能符合", "暂未符合"]


def test_filter_by_state_and_unit_and_search_by_pinyin(show, people):
    page = show()
    page._form.status_box.setCurrentIndex(page._form.status_box.findText("不可能符合  2"))
    assert names(page) == ["周一", "王四"]
    page.search()
    page.search_box.setText("ws")
    assert names(page) == ["王四"]
    assert page.person_card.isVisible()
    page._form.unit_box.setCurrentIndex(page._form.unit_box.findText("市本级"))
    assert names(page) == []
    assert not page.person_card.isVisible()


def test_wide_windows_show_the_reasons_in_a_column(show, people):
    page = show()
    assert page._form.table.isColumnHidden(6)
    page.resize(1500, 700)
    assert not page._form.table.isColumnHidden(6)
    assert "900" in page.model.index(1, 6).data()


def test_the_model_keeps_the_rules_of_models(show, people, contest):
    page = show()
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.search_box.setText("古田")
    study(contest, people["赵六"], 1, 1000)
    assert names(page) == ["周一", "王四", "赵六"]
    assert tester.model() is page.model


def sheet(path, headers, *rows):
    book = Workbook()
    book.active.append(list(headers))
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path


def look_through(monkeypatch, *, accept=True):
    """Answer the preview; its rows as they stood."""
    rows = []

    def answer(dialog):
        rows.extend(dialog.model.row_at(row) for row in range(dialog.model.rowCount()))
        return QDialog.DialogCode.Accepted if accept else QDialog.DialogCode.Rejected

    monkeypatch.setattr(EvidenceDialog, "exec", answer)
    return rows


def test_a_study_sheet_is_looked_through_and_then_imported(qtbot, tmp_path, monkeypatch, show, people, posted):
    path = sheet(
        tmp_path / "学习积分.xlsx",
        ("姓名", "单位", "日日学之星次数", "周周练累计积分", "统计日期"),
        ("赵六", "古田县", 1, 1000, "2022-08-18"),
        ("钱七", "古田县", 1, 1000, "2022-08-18"),
    )
    rows = look_through(monkeypatch)
    page = show()
    page.import_study([path])
    qtbot.waitUntil(lambda: bool(posted), timeout=15_000)
    assert [(row.state, row.name, str(row.place)) for row in rows] == [
        ("未找到", "钱七", "学习积分.xlsx Sheet!3"),
        ("新增", "赵六", "学习积分.xlsx Sheet!2"),
    ]
    assert posted[0].text == "已匹配 1 行。 1 行没有导入：还不知道是谁。"
    assert page.model.index(3, 2).data() == "符合"


def test_nothing_is_written_when_the_preview_is_closed(qtbot, tmp_path, monkeypatch, show, people, contest, jobs):
    headers = ("姓名", "单位", "日日学之星次数", "周周练累计积分", "统计日期")
    path = sheet(tmp_path / "学习积分.xlsx", headers, ("赵六", "古田县", 1, 1000, "2022-08-18"))
    rows = look_through(monkeypatch, accept=False)
    before = contest.snapshot()
    page = show()
    page.import_study([path])
    qtbot.waitUntil(lambda: bool(rows) and jobs.state is None, timeout=15_000)
    assert contest.snapshot().version == before.version


def test_an_ambiguous_line_is_answered_in_the_preview_by_keyboard(
    qtbot, tmp_path, monkeypatch, show, people, contest, posted
):
    headers = ("年度", "活动", "环节", "姓名", "单位", "称号")
    path = sheet(tmp_path / "历年.xlsx", headers, ("2019", "全国省际邀请赛", "决赛", "周一", None, None))

    def answer(dialog):
        dialog.show()
        box = dialog._form.answer_box
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert dialog.model.row_at(0).state == "新增"
        assert dialog.model.row_at(0).what.startswith("周一（古田县）")
        dialog.close()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(EvidenceDialog, "exec", answer)
    page = show()
    page.import_history([path])
    qtbot.waitUntil(lambda: bool(posted), timeout=15_000)
    again = Contest.open(contest.path)
    assert people["周一"].id in {fact.entrant_id for fact in again.snapshot().history}
    again.close()


def test_a_sheet_without_a_date_asks_for_it(qtbot, tmp_path, monkeypatch, show, people, contest, posted):
    headers = ("姓名", "单位", "日日学之星次数", "周周练累计积分")
    path = sheet(tmp_path / "学习积分.xlsx", headers, ("赵六", "古田县", 1, 1000))

    def answer(dialog):
        assert "学习积分.xlsx" in dialog._form.intro_label.text()
        dialog.date_edit.setDate(QDate(2022, 8, 18))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ReadingDateDialog, "exec", answer)
    look_through(monkeypatch)
    page = show()
    page.import_study([path])
    qtbot.waitUntil(lambda: bool(posted), timeout=15_000)
    again = Contest.open(contest.path)
    read = [fact for fact in again.snapshot().study if fact.entrant_id == people["赵六"].id]
    again.close()
    assert [(fact.points, fact.as_of) for fact in read] == [(1000, DAY)]


def test_a_history_list_names_the_ambiguous_and_calms_about_strangers(
    qtbot, tmp_path, monkeypatch, show, people, contest, posted
):
    path = sheet(
        tmp_path / "历年.xlsx",
        ("年度", "活动", "环节", "姓名", "单位", "称号"),
        ("2019", "全国练兵比武省际邀请赛", "决赛", "周一", None, None),
        ("2019", "全国练兵比武省际邀请赛", "决赛", "李三", "市本级", None),
        ("2019", "全国练兵比武省际邀请赛", "决赛", "某某", "长沙市", None),
    )
    rows = look_through(monkeypatch)
    page = show()
    page.import_history([path])
    qtbot.waitUntil(lambda: bool(posted), timeout=15_000)
    assert page.model.index(0, 2).data() == "不可能符合"
    assert [(row.state, row.name) for row in rows] == [("请选人", "周一"), ("未找到", "某某"), ("新增", "李三")]
    assert rows[1].tone is Tone.NEUTRAL
    assert posted[0].text == "已匹配 1 行。 1 行没有导入：还不知道是谁。"
    contest.undo()
    assert page.model.index(0, 2).data() == "符合"


@pytest.fixture
def regional(contest, people):
    """李三 was at the regional event of 2021, which the notice does not settle."""
    with contest.operation("history_imported", files="历年.xlsx", count=1) as write:
        past = HistoryFact(people["李三"].id, 2021, "省际区域赛", "选手", "", "历年.xlsx", 9)
        facts.add_history_fact(write, past)


def test_an_open_line_is_judged_with_a_reason_by_keyboard_and_taken_back_in_the_card(
    qtbot, show, regional, people, contest
):
    page = show()
    assert page.model.index(0, 2).data() == "待认定"
    dialog = JudgingDialog(contest, DAY, people["李三"].id, page)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    form = dialog._form
    assert form.who_box.itemText(0) == "所有写法相同的人（1 人）"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert form.rows._errors[form.reason_edit].text() == "请先选择是否影响资格。"
    QTest.keyClick(form.harmless_radio, Qt.Key.Key_Space)
    form.reason_edit.insert("省厅答复不属于")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted, "nothing is left to judge"
    assert page.model.index(0, 2).data() == "符合"
    page._form.table.selectRow(0)
    assert "已认定不影响资格（对所有人）：省厅答复不属于" in words(page)
    next(one for one in page._details.findChildren(QPushButton) if one.text() == "撤回认定").click()
    assert page.model.index(0, 2).data() == "待认定"


def test_the_card_names_each_condition_with_its_source(show, people):
    page = show()
    page._form.table.selectRow(0)
    said = words(page)
    assert "符合  周周练累计积分 · 参赛条件（1）" in said
    assert "符合  全国人社知识通称号 · 参赛条件（3）" in said


def test_a_check_is_kept_and_the_next_one_says_what_changed(qtbot, show, people, contest):
    page = show()
    dialog = RecheckDialog(contest, page)
    qtbot.addWidget(dialog)
    dialog._form.before_edit.setDate(QDate(2022, 7, 1))
    changed = {dialog.model.row_at(row).name for row in range(dialog.model.rowCount())}
    assert changed == {"李三", "周一", "赵六"}
    dialog._form.keep_button.click()
    study(contest, people["赵六"], 1, 1000)
    dialog = RecheckDialog(contest, page)
    qtbot.addWidget(dialog)
    assert dialog._form.before_box.currentText().startswith("上次复核")
    (row,) = (dialog.model.row_at(row) for row in range(dialog.model.rowCount()))
    assert (row.name, row.before.value, row.after.value) == ("赵六", "undecided", "eligible")
