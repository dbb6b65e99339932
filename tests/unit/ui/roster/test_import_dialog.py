"""The import preview on the county files as they arrive: everything is shown first, and written only when confirmed."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QFileDialog

from lianbing_desktop.services.intake.import_plan import Action, FieldChange
from lianbing_desktop.services.intake.roster_edit import withdraw
from lianbing_desktop.ui.models.import_model import change_words, mask_long_numbers
from lianbing_desktop.ui.roster.import_dialog import ImportDialog, choose_and_import, dropped_files
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk
from tests.builders import add_person, id_number, roster_file

ROSTERS = sorted((Path(__file__).parents[3] / "samples" / "ningde-2022" / "rosters").iterdir())
EVERYBODY = 100


@pytest.fixture
def desk(contest, messages, jobs):
    return Desk(contest, messages, jobs, ChangeBridge(), lambda _stage: None)


@pytest.fixture
def opened(qtbot, desk):
    """Opens the dialog on files and waits until they are read."""

    def open_on(*paths):
        dialog = ImportDialog(desk, paths)
        qtbot.addWidget(dialog)
        dialog.show()
        read(qtbot, dialog)
        return dialog

    return open_on


@pytest.fixture
def roster(tmp_path):
    """A roster of three people of 古田县."""
    return roster_file(
        tmp_path / "古田县报名表.xlsx",
        ("古田县", "陈一", "男", id_number(1), "古田县人社局", "科员", "13800000001"),
        ("古田县", "林二", "女", id_number(2, "女"), "古田县人社局", "科员", "13800000002"),
        ("", "黄三", "男", id_number(3), "", "科员", "13800000003"),
    )


def read(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.plan is not None and not dialog._planning, timeout=20_000)


def shown(dialog):
    return [dialog.model.row_at(row) for row in range(dialog.model.rowCount())]


def choose(dialog, name):
    place = next(place for place, line in enumerate(shown(dialog)) if line.name == name)
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    dialog._form.lines_table.selectionModel().select(dialog.model.index(place, 0), flags)


def press(dialog, words):
    button = next(one for one in dialog._choices.buttons() if one.text().startswith(words))
    button.click()
    return button.text()


def test_the_rosters_of_ningde_are_shown_written_when_confirmed_and_taken_back(
    qtbot, desk, contest, opened, posted, qapp
):
    dialog = opened(*ROSTERS)
    form = dialog._form
    assert form.summary_label.text() == "新增 100 人，变更 0 人，相同 0 人，未纳入 1 行"
    assert [button.text() for button in dialog._choices.buttons()] == [
        "全部 101", "新增 100", "变更 0", "相同 0", "未纳入 1", "待核实 6",
    ]  # fmt: skip
    left_out = shown(dialog)[0]
    assert (left_out.name, left_out.planned.action, left_out.stands_at) == ("方婷若", Action.LEFT_OUT, "Sheet!2")
    assert "身份证号与 蕉城区 方婷若 相同，这一行未纳入" in left_out.outcome
    assert "E2：" in form.detail.text
    assert "方婷若" in form.detail.text
    assert contest.snapshot().entrants == ()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert len(contest.snapshot().entrants) == EVERYBODY
    assert posted[-1].text.startswith("已导入：新增 100 人")
    assert posted[-1].action_text == "撤销本次导入"
    posted[-1].action()
    assert contest.snapshot().entrants == ()
    assert posted[-1].text == "已撤销本次导入。"


def test_no_id_number_stands_on_the_screen_in_full(opened):
    dialog = opened(ROSTERS[1])
    numbers = [line.planned.row.values["id_number"] for line in shown(dialog)]
    texts = "\n".join(str(dialog.model.index(0, column).data()) for column in range(dialog.model.columnCount()))
    assert numbers[0]
    assert numbers[0] not in texts + dialog._form.detail.text


def test_closing_without_confirming_writes_nothing(qtbot, contest, opened, roster, posted):
    dialog = opened(roster)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert contest.snapshot().entrants == ()
    assert posted == []


def test_the_enter_key_alone_confirms_nothing(qtbot, contest, opened, roster):
    dialog = opened(roster)
    for widget in (dialog, dialog.search_box, dialog._form.lines_table):
        qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert contest.snapshot().entrants == ()


def test_closing_while_the_files_are_read_is_heard_of_no_more(qtbot, desk, contest, jobs):
    dialog = ImportDialog(desk, ROSTERS)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog._form.apply_button.isEnabled()
    dialog._form.job_strip.cancel_requested.emit()
    assert dialog.result() == QDialog.DialogCode.Rejected
    qtbot.waitUntil(lambda: jobs.state is None, timeout=20_000)
    assert dialog.plan is None
    assert contest.snapshot().entrants == ()


def test_a_file_that_cannot_be_read_is_named_while_the_others_go_on(opened, roster, tmp_path):
    gone = tmp_path / "福鼎市报名表.xlsx"
    dialog = opened(gone, roster)
    form = dialog._form
    assert form.trouble_area.isVisible()
    assert form.trouble_area.text == "找不到文件“福鼎市报名表.xlsx”。请检查文件名和所在文件夹后重试。"
    assert "新增 3 人" in form.summary_label.text()
    assert "1 个文件无法读取" in form.summary_label.text()
    assert form.apply_button.isEnabled()


def test_with_nothing_to_write_the_button_is_off_and_says_why(qtbot, contest, opened, roster, tmp_path):
    opened(roster)._apply()
    again = opened(roster)
    assert not again._form.apply_button.isEnabled()
    assert "都已在名单中" in again._form.hint_label.text()
    qtbot.keyClick(again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert again.isVisible()
    for entrant in contest.snapshot().entrants:
        withdraw(contest, entrant.id, "调离")
    assert "均未纳入" in opened(roster)._form.hint_label.text()
    empty = roster_file(tmp_path / "空.xlsx")
    assert "没有找到人员" in opened(empty)._form.hint_label.text()


def test_a_changed_row_shows_old_and_new_with_its_cell(opened, roster):
    opened(roster)._apply()
    book = load_workbook(roster)
    book.active["F2"] = "副局长"
    book.save(roster)
    dialog = opened(roster)
    assert press(dialog, "变更") == "变更 1"
    (line,) = shown(dialog)
    assert line.outcome == "职务 科员 → 副局长"
    choose(dialog, "陈一")
    assert "职务  F2\n副局长\n科员 → 副局长" in dialog._form.detail.text


def test_rows_are_found_by_kind_by_file_and_by_typing(opened):
    dialog = opened(*ROSTERS)
    form = dialog._form
    press(dialog, "待核实")
    assert len(shown(dialog)) == 6
    form.file_box.setCurrentText("寿宁县报名表.xlsx")
    form.file_box.activated.emit(form.file_box.currentIndex())
    assert {line.name for line in shown(dialog)} == {"钟晓犇", "缪彤喆", "司徒芳䶮"}
    assert dialog._choices.button(5).text() == "待核实 3"
    assert dialog.tables.rowCount() == 1
    dialog.search_box.setText("zxb")
    assert [line.name for line in shown(dialog)] == ["钟晓犇"]
    dialog.search_box.setText("没有这个人")
    assert shown(dialog) == []
    assert form.detail.text == ""


def test_the_columns_of_every_table_are_shown_as_they_were_read(opened):
    dialog = opened(*ROSTERS)
    place = next(
        row for row in range(dialog.tables.rowCount()) if dialog.tables.row_at(row).file == "霞浦县报名表.xlsx"
    )
    dialog._form.tables_table.selectRow(place)
    assert [dialog.tables.index(place, column).data() for column in range(4)] == [
        "霞浦县报名表.xlsx", "霞浦县", "1–2", "单位列",
    ]  # fmt: skip
    read_as = [dialog.columns.index(row, 2).data() for row in range(dialog.columns.rowCount())]
    assert read_as == ["参赛单位", "姓名", "性别", "身份证号", "工作单位", "职务", "业务板块", "手机号码"]


def test_a_unit_chosen_for_files_that_name_none_reads_them_anew(qtbot, opened, tmp_path):
    nameless = roster_file(tmp_path / "名单.xlsx", ("陈一", id_number(1)), headers=("姓名", "身份证号"))
    dialog = opened(nameless)
    assert dialog.plan.count(Action.LEFT_OUT) == 1
    box = dialog._form.unit_box
    box.setCurrentText("福安市")
    box.activated.emit(box.currentIndex())
    read(qtbot, dialog)
    assert [(line.unit, line.planned.action) for line in shown(dialog)] == [("福安市", Action.NEW)]


def test_a_unit_is_asked_for_only_where_one_is_missing_and_given_to_no_other_file(qtbot, opened, tmp_path):
    headers = ("姓名", "身份证号")
    silent = [roster_file(tmp_path / f"名单{n}.xlsx", (f"陈{n}", id_number(n)), headers=headers) for n in (1, 2)]
    telling = roster_file(tmp_path / "屏南县.xlsx", ("陈三", id_number(3)), headers=headers)
    dialog = opened(*silent, telling)
    form = dialog._form

    def look_at(place):
        form.file_box.setCurrentIndex(form.file_box.findData(place))
        form.file_box.activated.emit(form.file_box.currentIndex())

    def choose(place, unit):
        look_at(place)
        form.unit_box.setCurrentText(unit)
        form.unit_box.activated.emit(form.unit_box.currentIndex())
        read(qtbot, dialog)

    choose(0, "福安市")
    choose(1, "福鼎市")
    assert form.unit_box.currentText() == "福鼎市"
    assert sorted(planned.unit for planned in dialog.plan.rows) == ["屏南县", "福安市", "福鼎市"]
    look_at(2)
    assert not form.unit_box.isVisible()
    choose(-1, "古田县")
    assert sorted(planned.unit for planned in dialog.plan.rows) == ["古田县", "古田县", "屏南县"]


def test_marked_copies_go_to_the_folder_chosen(qtbot, opened, tmp_path, monkeypatch):
    dialog = opened(*ROSTERS)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog._form.return_button.click()
    qtbot.waitUntil(lambda: bool(dialog._form.message_bar.messages), timeout=10_000)
    assert "生成 3 份退回单" in dialog._form.message_bar.messages[0].text
    names = {path.name for path in tmp_path.glob("*.xlsx")}
    assert names == {"寿宁县报名表.xlsx", "屏南县报名表.xlsx", "霞浦县补报.xlsx"}


def test_marked_copies_that_are_ready_after_closing_are_told_of_in_the_window(
    qtbot, desk, opened, tmp_path, posted, jobs
):
    nobody = roster_file(tmp_path / "古田县.xlsx", ("古田县", "陈一", "男", "", "", "", ""))
    dialog = ImportDialog(desk, [nobody])
    dialog.show()
    read(qtbot, dialog)
    out = tmp_path / "退回"
    out.mkdir()
    dialog.write_marked_copies(out)
    dialog.reject()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: bool(posted), timeout=10_000)
    assert posted[-1].text == "已在“退回”生成 1 份退回单。"


def test_a_preview_that_is_out_of_date_is_refused_inside_the_dialog_and_read_again(
    qtbot, contest, opened, roster, posted
):
    dialog = opened(roster)
    add_person(contest, "王五")
    dialog._form.apply_button.click()
    (message,) = dialog._form.message_bar.messages
    assert "没有写入" in message.text
    assert posted == []
    assert [entrant.name for entrant in contest.snapshot().entrants] == ["王五"]
    message.action()
    read(qtbot, dialog)
    dialog._form.apply_button.click()
    assert len(contest.snapshot().entrants) == 4


def test_the_preview_keeps_the_contract_of_a_model(opened, roster):
    dialog = opened(roster)
    for model in (dialog.model, dialog.tables, dialog.columns):
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.sort(1)
        model.set_filter("陈")
        del tester


def test_files_are_asked_for_when_none_are_given(qtbot, desk, monkeypatch, roster):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: (asked.append(args), ([], ""))[1])
    choose_and_import(desk, None)
    assert "*.xlsx *.xlsm *.xls *.et *.ods" in asked[0][3]
    ran = []
    monkeypatch.setattr(ImportDialog, "exec", lambda self: ran.append(self._paths))
    choose_and_import(desk, None, [roster])
    assert ran == [(roster,)]


def test_a_drop_gives_the_spreadsheets_in_it_and_in_its_folders(tmp_path, qapp):
    folder = tmp_path / "各县"
    folder.mkdir()
    for name in ("b.et", "a.XLS", "~$a.xls", "说明.docx"):
        (folder / name).touch()
    single = tmp_path / "c.xlsx"
    single.touch()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder)), QUrl.fromLocalFile(str(single)), QUrl("https://example.org/d.xlsx")])
    event = QDropEvent(
        QPoint(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    assert [path.name for path in dropped_files(event)] == ["a.XLS", "b.et", "c.xlsx"]


@pytest.mark.parametrize(
    ("raw", "masked"),
    [
        ("350199197003174903", "35*************903"),
        ("350199 19700317 490X", "35**** ******** *90X"),
        ("13800001111", "138****1111"),
        ("联系 13800001111", "联系 138****1111"),
        ("3.50199197407275e+17", "3.50199197407275e+17"),
        ("科员", "科员"),
    ],
)
def test_numbers_in_cells_are_masked(raw, masked):
    assert mask_long_numbers(raw) == masked


def test_of_two_masked_numbers_the_digits_that_differ_are_shown(qapp):
    change = FieldChange("phone", "13800001111", "13805001111")
    assert change_words(change) == "138*0**1111 → 138*5**1111"
