"""The log page: what was done in words, undo and redo, backups that are checked and never in the way."""

from dataclasses import replace

import pytest
from openpyxl import load_workbook
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog

from lianbing_desktop.services import preferences
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.roster_edit import change_entrant
from lianbing_desktop.services.safekeeping import backups
from lianbing_desktop.services.safekeeping.log_chain import log_head
from lianbing_desktop.ui.log.backups_dialog import BackupsDialog
from lianbing_desktop.ui.log.log_page import LogPage
from lianbing_desktop.ui.shell.contest_dialog import ContestDialog
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from tests.builders import add_person


@pytest.fixture
def page(qtbot, messages, jobs, contest):
    made = LogPage(Desk(contest, messages, jobs, ChangeBridge(), lambda _key: None))
    contest.subscribe(made.refresh)
    qtbot.addWidget(made)
    made.resize(897, 538)
    made.show()
    made.refresh(Everything())
    return made


def texts(page):
    return [page._model.index(row, 1).data() for row in range(page._model.rowCount())]


def test_the_newest_step_stands_on_top_in_words(page, contest):
    add_person(contest, "陈晓岚")
    assert texts(page) == ["新增选手：古田县 陈晓岚", "建立赛事：宁德市 2022年"]
    page._form.log_table.selectRow(0)
    assert page._form.line_label.text().startswith("新增选手：古田县 陈晓岚")


def test_undo_marks_the_line_and_redo_takes_the_mark_away(page, contest):
    add_person(contest, "陈晓岚")
    assert page._undo_button.toolTip() == "撤销：新增选手：古田县 陈晓岚"
    page._undo_button.click()
    assert contest.snapshot().competing == ()
    assert [page._model.index(row, 2).data() for row in range(3)] == ["", "已撤销", ""]
    assert not page._undo_button.isEnabled()
    page._redo_button.click()
    assert [one.name for one in contest.snapshot().competing] == ["陈晓岚"]


def test_the_log_is_filtered_by_words(page, contest):
    add_person(contest, "陈晓岚")
    add_person(contest, "林志远", "霞浦县")
    page.search()
    page._search_box.setText("霞浦")
    assert texts(page) == ["新增选手：霞浦县 林志远"]


def test_a_backup_is_written_checked_and_named(page, contest, monkeypatch, tmp_path, posted, qtbot):
    folder = tmp_path / "U盘"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    page._form.back_up_button.click()
    qtbot.waitUntil(lambda: bool(posted), timeout=10_000)
    (copy,) = folder.iterdir()
    assert posted[0].text == f"备份完成并已核对：{copy.name}"


def test_a_second_folder_gets_its_first_backup_at_once(page, contest, monkeypatch, tmp_path, posted, qtbot):
    add_person(contest, "陈晓岚")
    stick = tmp_path / "优盘"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    page._form.second_folder_button.click()
    qtbot.waitUntil(lambda: bool(posted))
    (copy,) = stick.rglob("*.lianbing")
    assert backups.look(copy).entrants == 1
    assert "以后每次备份都会同时存到那里" in posted[-1].text


def test_a_missing_second_folder_is_told_in_full(page, contest, tmp_path):
    preferences.choose_second_folder(contest.snapshot().facts.id, tmp_path / "很长的优盘名字" / "比武备份文件夹")
    page.refresh(Everything())
    label = page._form.backup_label
    assert "不在，请插上优盘" in label.text()
    assert label.height() >= label.heightForWidth(label.width())


def test_the_open_file_can_be_checked(page, contest, posted, qtbot):
    page._form.verify_button.click()
    qtbot.waitUntil(lambda: bool(posted), timeout=10_000)
    assert posted[0].text.startswith("文件完好，与日志一致：人员 0 名，成绩录入 0 次，操作记录 1 条。日志校验码 ")


def test_a_backup_comes_back_as_a_file_beside_the_open_one(page, contest, monkeypatch, posted, qtbot):
    add_person(contest, "陈晓岚")
    backups.keep(contest, "auto")
    contest.undo()
    seen = []

    def agree(dialog):
        model = dialog.model
        seen.append([model.index(0, column).data() for column in range(1, 4)])
        dialog._take(beside=True)
        return BackupsDialog.DialogCode.Accepted

    monkeypatch.setattr(BackupsDialog, "exec", agree)
    page._form.restore_button.click()
    qtbot.waitUntil(lambda: bool(posted), timeout=10_000)
    assert seen == [["自动", "1", "0"]]
    assert contest.snapshot().competing == ()
    restored = contest.path.with_name("宁德市2022.另存恢复.lianbing")
    opened = Contest.open(restored)
    assert [one.name for one in opened.snapshot().competing] == ["陈晓岚"]
    opened.close()


def test_something_that_is_no_contest_is_refused(page, monkeypatch, tmp_path, posted, qtbot):
    stranger = tmp_path / "别的.lianbing"
    stranger.write_text("不是数据库", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(stranger), ""))

    def choose(dialog):
        dialog._choose_file()
        return BackupsDialog.DialogCode.Accepted

    monkeypatch.setattr(BackupsDialog, "exec", choose)
    page._form.restore_button.click()
    qtbot.waitUntil(lambda: bool(posted), timeout=10_000)
    assert "不是练兵比武的赛事文件" in posted[0].text


def test_a_line_shows_what_was_there_before_and_after(page, contest):
    person = add_person(contest, "陈晓岚", phone="13800001234")
    change_entrant(contest, replace(person, phone="13900005678"))
    page._form.log_table.selectRow(0)
    said = page._form.line_label.text()
    assert "电话：138****1234 → 139****5678" in said


def test_the_log_is_filtered_by_unit_and_kind(page, contest):
    add_person(contest, "陈晓岚")
    add_person(contest, "林志远", "霞浦县")
    page._unit_box.setCurrentText("霞浦县")
    assert texts(page)[:1] == ["新增选手：霞浦县 林志远"]
    assert "新增选手：古田县 陈晓岚" not in texts(page)
    page._unit_box.setCurrentIndex(0)
    page._stage_box.setCurrentText("文件与设置")
    assert texts(page) == ["建立赛事：宁德市 2022年"]


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx"])
def test_the_log_is_written_with_its_code(page, contest, monkeypatch, tmp_path, posted, qtbot, suffix):
    add_person(contest, "陈晓岚", phone="13800001234")
    target = tmp_path / f"日志{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page._export_button.click()
    qtbot.waitUntil(lambda: bool(posted), timeout=20_000)
    assert posted[0].text == f"已把 2 步写入 日志{suffix}"
    if suffix == ".xlsx":
        cells = [cell.value for row in load_workbook(target).active for cell in row]
        assert any(log_head(contest) in str(cell) for cell in cells)
        assert not any("13800001234" in str(cell) for cell in cells)


def test_title_and_organiser_are_changed_and_can_be_taken_back(page, contest, qtbot):
    before = contest.title
    dialog = ContestDialog(contest, page)
    qtbot.addWidget(dialog)
    dialog._form.title_edit.setText("")
    dialog._save()
    assert "请填写赛事名称" in dialog._form.title_edit.accessibleDescription()
    dialog._form.title_edit.setText("宁德市第四届比武")
    dialog._save()
    assert dialog.result() == ContestDialog.DialogCode.Accepted
    assert page._form.contest_title_label.text() == "宁德市第四届比武"
    page._undo_button.click()
    assert page._form.contest_title_label.text() == before


def test_the_deadline_for_rosters_is_read_as_typed_and_refused_when_it_is_no_day(page, contest, qtbot):
    dialog = ContestDialog(contest, page, deadline_first=True)
    qtbot.addWidget(dialog)
    dialog._form.deadline_edit.setText("下周五")
    dialog._save()
    assert "认不出是哪一天" in dialog._form.deadline_edit.accessibleDescription()
    dialog._form.deadline_edit.setText("2022.7.15")
    dialog._save()
    assert contest.snapshot().settings["roster_deadline"] == "2022-07-15"
    assert ContestDialog(contest, page)._form.deadline_edit.text() == "2022-07-15"


def test_the_log_keeps_qt_s_rules_for_models(page, contest):
    add_person(contest, "陈晓岚")
    QAbstractItemModelTester(page._model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    page._model.sort(1)
    page._model.set_filter("新增")
    assert page._model.rowCount() == 1
