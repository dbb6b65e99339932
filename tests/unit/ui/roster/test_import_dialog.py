"""The import preview on the county files as they arrive: everything is shown first, and written only when confirmed."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QLabel, QLineEdit

from lianbing_desktop.domain.intake.headers import OTHER
from lianbing_desktop.services.intake.header_wordings import own_wordings
from lianbing_desktop.services.intake.import_plan import NEW_PERSON, Action, FieldChange
from lianbing_desktop.services.intake.roster_edit import withdraw
from lianbing_desktop.ui.models.import_columns import READ_AS
from lianbing_desktop.ui.models.import_lines import Section
from lianbing_desktop.ui.models.import_preview import CELL_ROLE, PreviewCell
from lianbing_desktop.ui.models.import_words import change_words, mask_long_numbers
from lianbing_desktop.ui.roster.import_dialog import ImportDialog
from lianbing_desktop.ui.roster.roster_files import choose_and_import
from lianbing_desktop.ui.shell.file_drops import spreadsheets_in
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk
from lianbing_desktop.ui.shell.theme import Tone
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
        qtbot.addWidget(dialog, before_close_func=lambda one: one.done(QDialog.DialogCode.Rejected))
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
    qtbot.waitUntil(lambda: dialog.plan is not None and not dialog.is_planning, timeout=20_000)


def confirm(qtbot, dialog):
    """Confirm the import and wait until it is written."""
    dialog._form.apply_button.click()
    qtbot.waitUntil(lambda: not dialog.is_planning, timeout=20_000)


def shown(dialog):
    return list(dialog.model.lines)


def choose(dialog, name, field="name"):
    row = next(dialog.model.row_of(line.number) for line in shown(dialog) if line.name == name)
    dialog._form.lines_table.setCurrentIndex(dialog.model.index(row, dialog.model.keys.index(field)))


def cell(dialog, name, field):
    """What a cell of the preview shows."""
    row = next(dialog.model.row_of(line.number) for line in shown(dialog) if line.name == name)
    found = dialog.model.index(row, dialog.model.keys.index(field)).data(CELL_ROLE)
    assert isinstance(found, PreviewCell)
    return found


def type_over(qtbot, dialog, text):
    """Open the current cell by F2, type, confirm."""
    table = dialog._form.lines_table
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = next(one for one in table.findChildren(QLineEdit) if one.isVisible())
    editor.setText(text)
    with qtbot.waitSignal(dialog._work.planned, timeout=10_000):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._waiting is None and not table.is_editing)


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
    press(dialog, "未纳入")
    (left_out,) = shown(dialog)
    assert (left_out.name, left_out.planned.action, left_out.planned.row.place.row) == ("方婷若", Action.LEFT_OUT, 2)
    assert "身份证号与蕉城区的方婷若相同，这一行未纳入" in left_out.findings
    choose(dialog, "方婷若", "id_number")
    assert "霞浦县补报.xlsx  Sheet!E2" in form.detail.text
    assert "身份证号与蕉城区的方婷若相同" in form.detail.text
    assert contest.snapshot().entrants == ()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    read(qtbot, dialog)
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
    choose(dialog, shown(dialog)[0].name, "id_number")

    def texts():
        row = [str(dialog.model.index(1, column).data()) for column in range(dialog.model.columnCount())]
        return "\n".join(row) + dialog._form.detail.text

    assert numbers[0]
    assert numbers[0] not in texts()
    dialog._form.numbers_button.click()
    assert numbers[0] in texts()


def test_closing_without_confirming_writes_nothing(qtbot, contest, opened, roster, posted):
    dialog = opened(roster)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert contest.snapshot().entrants == ()
    assert posted == []


def test_closing_warns_once_that_corrections_would_be_lost(qtbot, contest, opened, roster):
    dialog = opened(roster)
    choose(dialog, "陈一", "title")
    type_over(qtbot, dialog, "主任")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    said = dialog._form.message_bar
    assert "手工改正和选择共 1 处" in "".join(label.text() for label in said.findChildren(QLabel))
    type_over(qtbot, dialog, "副主任")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert contest.snapshot().entrants == ()


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
    confirm(qtbot, opened(roster))
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


def test_a_changed_row_shows_old_and_new_with_its_cell(qtbot, opened, roster):
    confirm(qtbot, opened(roster))
    book = load_workbook(roster)
    book.active["F2"] = "副局长"
    book.save(roster)
    dialog = opened(roster)
    assert press(dialog, "变更") == "变更 1"
    assert [line.name for line in shown(dialog)] == ["陈一"]
    assert cell(dialog, "陈一", "title") == PreviewCell("副局长", "科员", Tone.ACCENT)
    choose(dialog, "陈一", "title")
    assert "古田县报名表.xlsx  Sheet!F2" in dialog._form.detail.text
    assert "名单变更：科员 → 副局长" in dialog._form.detail.text


def test_rows_are_found_by_kind_by_file_and_by_typing(opened):
    dialog = opened(*ROSTERS)
    form = dialog._form
    press(dialog, "待核实")
    assert len(shown(dialog)) == 6
    form.file_box.setCurrentText("寿宁县报名表.xlsx")
    form.file_box.activated.emit(form.file_box.currentIndex())
    assert {line.name for line in shown(dialog)} == {"钟晓犇", "缪彤喆", "司徒芳䶮"}
    assert dialog._choices.button(5).text() == "待核实 3"
    assert dialog._form.mapping_panel.tables.rowCount() == 1
    dialog.search_box.setText("zxb")
    assert [line.name for line in shown(dialog)] == ["钟晓犇"]
    dialog.search_box.setText("没有这个人")
    assert shown(dialog) == []
    assert "选中一格" in form.detail.text


def test_rows_stand_under_their_file_sheet_and_unit(opened):
    dialog = opened(*ROSTERS)
    entries = [dialog.model.index(row, 0).data(CELL_ROLE) for row in range(dialog.model.rowCount())]
    titles = [entry.title for entry in entries if isinstance(entry, Section)]
    assert titles[:3] == [
        "其他县汇总.xlsx  ·  福安市  ·  福安市",
        "其他县汇总.xlsx  ·  福鼎市  ·  福鼎市",
        "古田县报名表.xlsx  ·  Sheet  ·  古田县",
    ]
    assert len(entries) == 101 + len(titles)


def test_bad_cells_are_coloured_and_say_what_stood_there(opened):
    dialog = opened(*ROSTERS)
    press(dialog, "待核实")
    assert cell(dialog, "钟晓犇", "id_number").tone is Tone.ERROR
    assert cell(dialog, "缪彤喆", "sex").tone is Tone.ERROR
    assert cell(dialog, "司徒芳䶮", "id_number") == PreviewCell("（空）", None, Tone.ERROR)
    choose(dialog, "刘超", "id_number")
    assert "屏南县报名表.xlsx  名单!E3" in dialog._form.detail.text
    assert "表中原样：3.5*************e+17　（数字）" in dialog._form.detail.text


def test_a_cell_is_typed_over_checked_at_once_written_and_kept_beside_what_stood_there(qtbot, contest, opened):
    dialog = opened(ROSTERS[4])
    choose(dialog, "刘超", "id_number")
    type_over(qtbot, dialog, "3501991974")
    assert cell(dialog, "刘超", "id_number").tone is Tone.ERROR
    type_over(qtbot, dialog, id_number(3, "女"))
    assert cell(dialog, "刘超", "id_number") == PreviewCell(
        "35*************" + id_number(3, "女")[-3:], None, Tone.NEUTRAL, corrected=True
    )
    assert dialog._current()[0].name == "刘超"
    assert "表中原样：3.5*************e+17" in dialog._form.detail.text
    assert "手工改为：35****" in dialog._form.detail.text
    confirm(qtbot, dialog)
    assert id_number(3, "女") in {one.id_number for one in contest.snapshot().entrants}
    assert "手工改正 1 格" in contest.undo_title()


def test_a_correction_is_taken_back_by_its_button_or_by_typing_what_stood_there(qtbot, opened, roster):
    dialog = opened(roster)
    choose(dialog, "陈一", "title")
    type_over(qtbot, dialog, "主任")
    assert cell(dialog, "陈一", "title") == PreviewCell("主任", corrected=True)
    dialog._form.detail._restore_button.click()
    read(qtbot, dialog)
    assert cell(dialog, "陈一", "title") == PreviewCell("科员")
    type_over(qtbot, dialog, "主任")
    type_over(qtbot, dialog, "科员")
    assert dialog.plan.answers.corrections == {}


def test_the_columns_of_every_table_are_shown_as_they_were_read(opened):
    panel = opened(*ROSTERS)._form.mapping_panel
    place = next(row for row in range(panel.tables.rowCount()) if panel.tables.row_at(row).file == "霞浦县报名表.xlsx")
    panel.tables_table.selectRow(place)
    assert [panel.tables.index(place, column).data() for column in range(5)] == [
        "霞浦县报名表.xlsx", "霞浦县", "1–2", "单位列", "已认出",
    ]  # fmt: skip
    read_as = [panel.columns.row_at(row).field for row in range(panel.columns.rowCount())]
    assert read_as == ["unit", "name", "sex", "id_number", "workplace", "title", "line", "phone"]
    assert panel.columns.row_at(0).samples.startswith("霞浦县")


@pytest.fixture
def odd(tmp_path):
    """A roster with a column nobody understands."""
    headers = ("参赛单位", "姓名", "身份证号", "具体经办")
    return roster_file(tmp_path / "古田县.xlsx", ("古田县", "陈一", id_number(1), "社会保险"), headers=headers)


def test_a_column_chosen_anew_is_read_that_way_now_and_next_time(qtbot, contest, opened, odd, tmp_path):
    dialog = opened(odd)
    panel = dialog._form.mapping_panel
    assert dialog._form.view_tabs.tabText(1) == "列的对应  1"
    assert panel.columns.index(3, READ_AS).data() == "没认出  ▾"
    panel.columns.setData(panel.columns.index(3, READ_AS), "line")
    read(qtbot, dialog)
    assert cell(dialog, "陈一", "line").text == "社会保险"
    assert panel.tables.index(0, 4).data() == "手工指定"
    confirm(qtbot, dialog)
    assert contest.snapshot().entrants[0].line == "社会保险"
    later = roster_file(
        tmp_path / "古田县补.xlsx",
        ("古田县", "林二", id_number(2), "就业创业"),
        headers=("参赛单位", "姓名", "身份证号", "具体经办"),
    )
    again = opened(later)
    assert cell(again, "林二", "line").text == "就业创业"
    assert again._form.mapping_panel.tables.index(0, 4).data() == "按上次的更正"


def test_the_list_of_meanings_opens_by_the_enter_key(qtbot, opened, odd):
    dialog = opened(odd)
    dialog._form.view_tabs.setCurrentIndex(1)
    panel = dialog._form.mapping_panel
    panel.columns_table.selectRow(3)
    panel.columns_table.setFocus()
    qtbot.keyClick(panel.columns_table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    words = QApplication.activePopupWidget()
    qtbot.keyClick(words, Qt.Key.Key_Up)
    with qtbot.waitSignal(dialog._work.planned, timeout=10_000):
        qtbot.keyClick(words, Qt.Key.Key_Return)
    assert panel.columns.row_at(3).field == OTHER


def test_a_title_is_kept_for_good_and_read_everywhere_from_then_on(qtbot, contest, opened, odd):
    dialog = opened(odd)
    panel = dialog._form.mapping_panel
    panel.columns.setData(panel.columns.index(3, READ_AS), "line")
    read(qtbot, dialog)
    panel.columns_table.selectRow(3)
    assert panel.wording_button.text() == "今后都把“具体经办”读作“业务板块”"
    panel.wording_button.click()
    read(qtbot, dialog)
    assert own_wordings(contest.snapshot()) == {"具体经办": "line"}
    assert cell(opened(odd), "陈一", "line").text == "社会保险"


def test_whoever_does_not_come_up_again_withdraws_only_when_ticked(qtbot, contest, opened, roster, tmp_path):
    confirm(qtbot, opened(roster))
    newer = roster_file(
        tmp_path / "古田县（2）.xlsx", ("古田县", "陈一", "男", id_number(1), "古田县人社局", "科员", "13800000001")
    )
    dialog = opened(newer)
    panel = dialog._form.missing_panel
    assert dialog._form.view_tabs.tabText(2) == "本次未出现  2"
    assert [panel.people.row_at(row).entrant.name for row in range(2)] == ["林二", "黄三"]
    assert not dialog._form.apply_button.isEnabled()
    dialog._form.view_tabs.setCurrentIndex(2)
    panel.table.clearSelection()  # a Ctrl of an earlier test may count as held down still: it would add to it
    panel.table.selectRow(1)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Space)
    assert "其中 1 人将退出" in dialog._form.hint_label.text()
    confirm(qtbot, dialog)
    gone = [one for one in contest.snapshot().entrants if one.status == "withdrawn"]
    assert [(one.name, one.status_reason) for one in gone] == [("黄三", "“古田县（2）.xlsx”中未再出现")]


def test_of_a_row_that_could_be_two_people_the_organiser_says_who_it_is(qtbot, contest, opened, tmp_path):
    add_person(contest, "李伟", id_number=id_number(1), phone="13900000001")
    other = roster_file(tmp_path / "补.xlsx", ("古田县", "李伟", "男", id_number(42), "", "", "13800000001"))
    dialog = opened(other)
    box = dialog._form.detail.person_box
    choose(dialog, "李伟")
    assert dialog.plan.rows[0].action is Action.LEFT_OUT
    assert [box.itemText(place) for place in range(box.count())][0::2] == ["未选择，按建议处理", "另一人，新增"]
    box.setCurrentIndex(box.findData(NEW_PERSON))
    box.activated.emit(box.currentIndex())
    read(qtbot, dialog)
    assert dialog.plan.rows[0].action is Action.NEW
    assert box.currentData() == NEW_PERSON


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


def test_marked_copies_are_one_click_with_the_reply_on_the_clipboard(qtbot, contest, opened, tmp_path):
    dialog = opened(*ROSTERS)
    dialog._form.return_button.click()
    qtbot.waitUntil(lambda: bool(dialog._form.message_bar.messages), timeout=10_000)
    assert "生成 3 份退回单，回复文字已复制" in dialog._form.message_bar.messages[0].text
    folder = tmp_path / "退回单"
    assert {path.name for path in folder.glob("*.xlsx")} == {
        "寿宁县报名表.xlsx",
        "屏南县报名表.xlsx",
        "霞浦县补报.xlsx",
    }
    assert len(list(folder.glob("*（回复文字）.txt"))) == 3
    reply = QApplication.clipboard().text()
    assert "寿宁县：\n您好！贵单位报送的《寿宁县报名表.xlsx》" in reply
    assert "1. 名单!E2：钟晓犇的身份证号" in reply


def test_of_the_file_in_view_alone_a_marked_copy_is_made(qtbot, opened, tmp_path):
    dialog = opened(*ROSTERS)
    form = dialog._form
    form.file_box.setCurrentText("寿宁县报名表.xlsx")
    form.file_box.activated.emit(form.file_box.currentIndex())
    form.return_button.click()
    qtbot.waitUntil(lambda: bool(form.message_bar.messages), timeout=10_000)
    assert [path.name for path in (tmp_path / "退回单").iterdir()] == ["寿宁县报名表.xlsx"]


def test_who_may_be_called_stands_in_the_reply(qtbot, opened, monkeypatch):
    dialog = opened(*ROSTERS)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_: ("陈科 0593-1234567", True))
    dialog._form.contact_button.click()
    dialog._form.return_button.click()
    qtbot.waitUntil(lambda: bool(dialog._form.message_bar.messages), timeout=10_000)
    assert "如有疑问，请联系：陈科 0593-1234567。" in QApplication.clipboard().text()


def test_marked_copies_that_are_ready_after_closing_are_told_of_in_the_window(
    qtbot, desk, opened, tmp_path, posted, jobs
):
    nobody = roster_file(tmp_path / "古田县.xlsx", ("古田县", "陈一", "男", "", "", "", ""))
    dialog = ImportDialog(desk, [nobody])
    dialog.show()
    read(qtbot, dialog)
    out = tmp_path / "退回"
    out.mkdir()
    dialog.return_files(out)
    dialog.reject()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: bool(posted), timeout=10_000)
    assert posted[-1].text.startswith("已在“退回”生成 1 份退回单")


def test_a_preview_that_is_out_of_date_is_refused_inside_the_dialog_and_read_again(
    qtbot, contest, opened, roster, posted
):
    dialog = opened(roster)
    add_person(contest, "王五")
    confirm(qtbot, dialog)
    (message,) = dialog._form.message_bar.messages
    assert "没有写入" in message.text
    assert posted == []
    assert [entrant.name for entrant in contest.snapshot().entrants] == ["王五"]
    message.action()
    read(qtbot, dialog)
    confirm(qtbot, dialog)
    assert len(contest.snapshot().entrants) == 4


def test_the_preview_keeps_the_contract_of_a_model(opened, roster):
    dialog = opened(roster)
    form = dialog._form
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    models = (dialog.model, form.mapping_panel.tables, form.mapping_panel.columns, form.missing_panel.people)
    testers = [QAbstractItemModelTester(model, fatal) for model in models]
    dialog.search_box.setText("陈")
    press(dialog, "变更")
    form.mapping_panel.tables.sort(1)
    del testers


def test_files_are_asked_for_when_none_are_given(qtbot, desk, monkeypatch, roster):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: (asked.append(args), ([], ""))[1])
    choose_and_import(desk, None)
    assert "*.xlsx *.xlsm *.xls *.et *.ods" in asked[0][3]
    ran = []
    monkeypatch.setattr(ImportDialog, "exec", lambda self: ran.append(self._work.paths))
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
    assert [path.name for path in spreadsheets_in(data)] == ["a.XLS", "b.et", "c.xlsx"]


@pytest.mark.parametrize(
    ("raw", "masked"),
    [
        ("350199197003174903", "35*************903"),
        ("350199 19700317 490X", "35*************90X"),
        ("13800001111", "138****1111"),
        ("联系 13800001111", "联系 138****1111"),
        ("3.50199197407275e+17", "3.5*************e+17"),
        ("3.5E+17", "3.5E+17"),
        ("科员", "科员"),
    ],
)
def test_numbers_in_cells_are_masked(raw, masked):
    assert mask_long_numbers(raw) == masked


def test_of_two_masked_numbers_the_digits_that_differ_are_shown(qapp):
    change = FieldChange("phone", "13800001111", "13805001111")
    assert change_words(change) == "138*0**1111 → 138*5**1111"
