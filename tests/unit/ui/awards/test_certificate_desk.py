"""The certificate desk: pages and their order, words and numbers, calibrations, the ledger, and checking a code."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.certificates.calibration import Reading, crosses
from lianbing_desktop.domain.certificates.ledger import MoveKind
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.paths import config_folder
from lianbing_desktop.services.awards import (
    awarding,
    calibrating,
    certificate_ledger,
    certificate_words,
    certifying,
    layouts,
)
from lianbing_desktop.services.awards.calibrating import Calibration
from lianbing_desktop.services.awards.certifying import PageOrder, read_pages
from lianbing_desktop.services.intake.roster_edit import change_entrant
from lianbing_desktop.ui.awards.awards_page import AwardsPage
from lianbing_desktop.ui.awards.blanks_dialog import BlanksDialog
from lianbing_desktop.ui.awards.calibration_dialog import CalibrationDialog
from lianbing_desktop.ui.awards.designer_dialog import DesignerDialog
from lianbing_desktop.ui.awards.print_check_dialog import PrintCheckDialog
from lianbing_desktop.ui.awards.spoiled_sheets_dialog import SpoiledSheetsDialog
from lianbing_desktop.ui.awards.wording_dialog import WordingDialog
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from lianbing_desktop.ui.shell.pdf_view import PRINT_DPI, PrintRun, page_target
from tests.builders import add_person, new_contest, written_test
from tests.dialogs import in_dialog

NAMES = ("王小明", "林志远", "丁一")
HP = Calibration(
    "HP 手动", "HP", "手动", "A4 内芯", 297, 210,
    tuple(Reading(x, y, 1.5, -0.8) for x, y in crosses(297, 210)), "2022-07-15",
)  # fmt: skip


@pytest.fixture
def contest(tmp_path):
    """Three people with a first prize each."""
    made = new_contest(tmp_path)
    ids = [add_person(made, name).id for name in NAMES]
    written_test(made, {entrant_id: 95 - number for number, entrant_id in enumerate(ids)})
    awarding.add_award(made, "一等奖", AwardKind.INDIVIDUAL, 3)
    awarding.assign(made)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, messages, jobs, contest):
    changes = ChangeBridge()
    made = AwardsPage(Desk(contest, messages, jobs, changes, lambda _key: None))
    contest.subscribe(made.refresh)
    changes.announced.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(897, 538)
    made.show()
    made.refresh(Everything())
    return made


@pytest.fixture(autouse=True)
def _calibrations():
    yield
    (config_folder() / "calibrations.json").unlink(missing_ok=True)


def make(page, qtbot):
    form = page._form
    form.tabs.setCurrentWidget(form.certificates_tab)
    form.make_button.click()
    qtbot.waitUntil(lambda: form.result_stack.currentWidget() is form.pdf_view, timeout=20_000)


@pytest.mark.parametrize(
    ("text", "pages"),
    [("", (1, 0)), ("3-8", (3, 8)), (" 5 ", (5, 5)), ("2至4", (2, 4)), ("8-3", None), ("0", None), ("全部", None)],
)
def test_pages_are_typed_as_people_say_them(text, pages):
    assert read_pages(text) == pages


def test_pages_that_make_no_sense_are_asked_about_and_nothing_is_made(page, contest, posted):
    page._form.range_edit.setText("8-3")
    page._form.make_button.click()
    assert "8-3" in posted[-1].text
    assert certifying.issued_count(contest) == 0


def test_the_order_and_range_chosen_are_the_pages_made(page, qtbot):
    form = page._form
    form.order_box.setCurrentIndex(form.order_box.findData(PageOrder.STROKE))
    form.range_edit.setText("1-2")
    make(page, qtbot)
    assert [one.name for one in page.certificates.printing._pages] == ["丁一", "王小明"]


def test_words_and_numbers_are_seen_as_they_will_stand(qtbot, contest):
    dialog = WordingDialog(contest)
    qtbot.addWidget(dialog)
    dialog._form.pattern_edit.setText("宁人社证{序号:4}号")
    dialog._form.body_edit.setPlainText("在{赛事}中获{奖项}。")
    assert "宁人社证0001号" in dialog._form.sample_label.text()
    assert "中获个人一等奖。" in dialog._form.sample_label.text()
    dialog._form.save_button.click()
    assert certificate_words.number_pattern(contest.snapshot()) == "宁人社证{序号:4}号"
    assert certificate_words.wording(contest.snapshot(), AwardKind.INDIVIDUAL).body == "在{赛事}中获{奖项}。"


def test_a_pattern_without_a_number_keeps_the_dialog_open_with_the_reason(qtbot, contest):
    dialog = WordingDialog(contest)
    qtbot.addWidget(dialog)
    dialog._form.pattern_edit.setText("宁人社证号")
    dialog._form.save_button.click()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert "{序号}" in dialog._form.error_label.text()


def test_readings_of_two_crosses_become_a_correction_said_in_words_and_kept(qtbot):
    dialog = CalibrationDialog("2022-07-15", (297, 210))
    qtbot.addWidget(dialog)
    dialog._form.name_edit.setText("HP 手动")
    dialog._form.save_button.click()
    assert "还没有读数" in dialog._form.error_label.text()
    for place in (0, 3):
        for box, value in zip(dialog.readings[place], (1.7, -2.3), strict=True):
            box.setValue(value)
    assert dialog._form.result_label.text() == "打印时每页校正：左移 1.70 毫米、下移 2.30 毫米。"
    dialog._form.save_button.click()
    assert dialog.name == "HP 手动"
    again = CalibrationDialog("2022-07-15", (297, 210), "HP 手动")
    qtbot.addWidget(again)
    assert [again.readings[place][0].value() for place in (0, 3)] == [1.7, 1.7]
    assert again.readings[1][0].text() == "未读"


def test_printing_enters_the_sheets_counts_them_and_asks_for_a_look_after_thirty(
    page, contest, qtbot, posted, monkeypatch
):
    calibrating.save_calibration(replace(HP, sheets=28))
    page.certificates.printing._fill_calibrations("HP 手动")
    make(page, qtbot)
    page.certificates.printing._on_printed([0, 1, 2])
    assert [len(line.prints) for line in certificate_ledger.lines(contest)] == [1, 1, 1]
    assert certificate_ledger.stock_balances(contest)[0].left == -3
    assert "已打印 31 张" in posted[-1].text

    def say_why(dialog):
        dialog._form.reason_edit.setPlainText("墨迹")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SeatDecisionDialog, "exec", say_why)
    page.certificates.printing._on_printed([1])
    assert [one.reason for one in certificate_ledger.lines(contest)[1].prints] == ["", "墨迹"]


def test_a_proof_on_plain_paper_uses_no_blank_and_enters_nothing(page, contest, qtbot):
    page._form.proof_box.setChecked(True)
    make(page, qtbot)
    page.certificates.printing._on_printed([0])
    assert certificate_ledger.lines(contest) == ()


def test_what_goes_to_the_printer_is_moved_by_the_calibration(page, qtbot, tmp_path):
    calibrating.save_calibration(replace(HP, readings=(Reading(20, 20, 4, -6),)))
    page.certificates.printing._fill_calibrations("HP 手动")
    make(page, qtbot)
    moved = page._form.pdf_view._correction
    assert (moved.dx(), moved.dy()) == (-4, 6)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "印出.pdf"))
    run = PrintRun(page._form.pdf_view._source, printer, range(1), page, moved)
    seen = []
    original = run._painter.drawImage

    class Painter:
        def __getattr__(self, name):
            return getattr(run_painter, name)

        def drawImage(self, *args):  # noqa: N802 - Qt's name
            seen.append(run_painter.worldTransform())
            original(*args)

    run_painter = run._painter
    run._painter = Painter()
    with qtbot.waitSignal(run.ended, timeout=20_000):
        run.start()
    assert seen[0].dx() == pytest.approx(-4 / 25.4 * printer.resolution())
    assert seen[0].dy() == pytest.approx(6 / 25.4 * printer.resolution())


def test_the_ledger_shows_numbers_papers_and_who_collected(page, contest, qtbot, monkeypatch, posted):
    QAbstractItemModelTester(page.ledger.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    make(page, qtbot)
    panel = page.ledger
    panel.show()
    panel._form.ledger_table.selectAll()
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_a, **_k: ("A4 内芯", True))
    panel._form.printed_button.click()
    assert "登记领入" in posted[-1].text
    certificate_ledger.move_blanks(contest, "A4 内芯", MoveKind.RECEIVED, 10)
    panel._form.ledger_table.selectAll()
    panel._form.printed_button.click()
    panel._form.ledger_table.selectRow(0)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("古田县 周海", True))
    panel._form.collected_button.click()
    first = [panel.model.index(0, column).data() for column in range(6)]
    assert first == ["练兵〔2022〕001号", "王小明", "一等奖", "1", "古田县 周海", "有效"]
    someone = next(one for one in contest.snapshot().entrants if one.name == "丁一")
    change_entrant(contest, replace(someone, name="丁小一"))
    make(page, qtbot)
    assert [panel.model.index(row, 5).data() for row in range(4)] == ["有效", "有效", "已作废", "未打印"]


def test_blanks_are_noted_and_what_is_missing_stands_out(page, contest, qtbot):
    for kind, quantity in ((0, 60), (2, 58)):
        dialog = BlanksDialog(contest, page)
        qtbot.addWidget(dialog)
        dialog._form.stock_box.setEditText("A4 内芯")
        dialog._form.kind_box.setCurrentIndex(kind)
        dialog._form.quantity_box.setValue(quantity)
        dialog._form.save_button.click()
    assert "应存 60" in page.ledger._form.blanks_label.text()
    assert "短少 2 张" in page.ledger._form.blanks_label.text()
    assert page.ledger._form.blanks_label.property("tone") == "error"


def test_a_scanned_code_is_told_genuine_or_not_and_shown_in_the_ledger(page, contest, qtbot):
    make(page, qtbot)
    panel = page.ledger
    code = certificate_ledger.lines(contest)[1].certificate.fields["验证码"]
    panel._form.code_edit.setText(code)
    panel._form.code_edit.returnPressed.emit()
    assert panel._form.verdict_label.text() == "练兵〔2022〕002号 真实有效：林志远，一等奖。"
    assert panel._form.ledger_table.currentIndex().row() == 1
    panel._form.code_edit.setText(code[:40] + ("A" if code[40] != "A" else "B") + code[41:])
    panel._form.code_edit.returnPressed.emit()
    assert panel._form.verdict_label.property("tone") == "error"
    assert panel._form.key_label.text().startswith("公钥（印在通报上）：")
    QApplication.processEvents()


def test_a_number_read_out_on_the_phone_is_answered_from_the_ledger(page, qtbot):
    make(page, qtbot)
    form = page.ledger._form
    form.code_edit.setText("002")
    form.code_edit.returnPressed.emit()
    assert "林志远" in form.verdict_label.text()
    assert form.verdict_label.property("tone") == "done"
    assert form.ledger_table.currentIndex().row() == 1
    assert form.key_label.isHidden()
    form.code_edit.clear()
    qtbot.keyClicks(form.code_edit, "099")
    assert form.verdict_label.isHidden()
    form.code_edit.returnPressed.emit()
    assert form.verdict_label.property("tone") == "error"


def test_the_calibration_starts_with_the_sheet_of_the_chosen_layout(page, contest, monkeypatch):
    seen = []
    monkeypatch.setattr(CalibrationDialog, "exec", lambda dialog: seen.append(dialog._size()) or 0)
    page._form.calibrate_button.click()
    lying = layouts.layout(contest, layouts.for_certificates(contest)[0].id)
    saved = layouts.save(contest, replace(lying, id="", name="8K 内芯", width=440, height=295))
    page._form.template_box.setCurrentIndex(page._form.template_box.findData(saved.id))
    page._form.calibrate_button.click()
    assert seen == [(297, 210), (440, 295)]


def test_only_layouts_of_certificates_are_offered_for_certificates(page, contest):
    ready = {"citation-a4", "citation-a4-upright", "honour-a4", "team-a4", "text-only-a4"}
    card, honour = layouts.layout(contest, "pass"), layouts.layout(contest, "honour-a4")
    layouts.save(contest, replace(card, id="", name="自用参赛证"))
    own = layouts.save(contest, replace(honour, id="", name="自用证书"))
    box = page._form.template_box
    assert {box.itemData(index) for index in range(box.count())} == {"", own.id, *ready}


def test_the_designer_opens_with_the_layout_the_award_is_printed_with(page, contest, monkeypatch):
    seen = []
    monkeypatch.setattr(DesignerDialog, "exec", lambda dialog: seen.append(dialog.design.now) or 0)
    form = page._form
    form.design_button.click()
    form.print_box.setCurrentIndex(1)
    form.design_button.click()
    assert [(one.width, one.name) for one in seen] == [
        (297, "荣誉证书（A4 横向，彩色）（自用）"),
        (297, "套打荣誉证书内芯（A4 横向，只印文字）（自用）"),
    ]


def test_the_button_says_whether_a_proof_or_certificates_are_made(page):
    form = page._form
    assert form.make_button.text() == "制作证书(&M)"
    form.proof_box.click()
    assert form.make_button.text() == "制作样张(&M)"
    form.proof_box.click()
    assert form.make_button.text() == "制作证书(&M)"


def test_a_replaced_character_is_shown_before_and_made_only_when_somebody_agrees(page, contest, qtbot, posted):
    someone = next(one for one in contest.snapshot().entrants if one.name == "丁一")
    change_entrant(contest, replace(someone, name="丁𣇉"))
    form = page._form
    form.tabs.setCurrentWidget(form.certificates_tab)
    form.make_button.click()
    qtbot.waitUntil(lambda: form.result_stack.currentWidget() is form.trouble_page, timeout=20_000)
    model = page.certificates.names.model
    assert [model.index(0, column).data() for column in range(6)] == [
        "丁𣇉", "古田县", "𣇉", "U+231C9", "楷体", "生僻字字体",
    ]  # fmt: skip
    assert certifying.issued_count(contest) == 0
    form.agree_button.click()
    qtbot.waitUntil(lambda: form.result_stack.currentWidget() is form.pdf_view, timeout=20_000)
    assert certifying.issued_count(contest) == 3
    page.certificates.make(only_check=True)
    qtbot.waitUntil(lambda: form.result_stack.currentWidget() is form.trouble_page, timeout=20_000)


def test_names_can_be_checked_before_anything_is_made(page, contest, qtbot, posted):
    page.certificates.make(only_check=True)
    qtbot.waitUntil(lambda: bool(posted), timeout=20_000)
    assert posted[-1].text == "已检查 3 张证书：每个字都能用选定的字体印出。"
    assert certifying.issued_count(contest) == 0


def test_the_sheets_to_confirm_are_those_of_the_units_concerned(page, contest, qtbot, tmp_path, monkeypatch):
    add_person(contest, "周海", "霞浦县")
    someone = next(one for one in contest.snapshot().entrants if one.name == "丁一")
    change_entrant(contest, replace(someone, name="丁\U0003fffd"))
    awarding.assign(contest)
    form = page._form
    form.tabs.setCurrentWidget(form.certificates_tab)
    form.make_button.click()
    qtbot.waitUntil(lambda: form.result_stack.currentWidget() is form.trouble_page, timeout=20_000)
    assert not form.agree_button.isVisible(), "nothing can draw it"
    out = tmp_path / "确认单.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    form.sheets_button.click()
    qtbot.waitUntil(out.exists, timeout=20_000)
    with PdfPages(out) as pages:
        words = pages.text(0)
        assert len(pages) == 1
    assert "丁〔U+3FFFD〕" in words.replace("\r\n", "")
    assert "周海" not in words


def test_before_printing_calibration_paper_and_size_are_shown_and_a_drift_is_asked_about(qtbot, contest):
    calibrating.save_calibration(replace(HP, sheets=40))
    certificate_ledger.move_blanks(contest, "A4 内芯", MoveKind.RECEIVED, 2)
    dialog = PrintCheckDialog(contest, calibrating.calibration_called("HP 手动"), 3, (297, 210))
    qtbot.addWidget(dialog)
    words = dialog._form.facts_label.text()
    for expected in ("3 页", "297 × 210 毫米", "100%", "打印校准：HP 手动", "纸张：A4 内芯"):
        assert expected in words
    warned = dialog._form.warning_label.text()
    assert "只剩 2 张" in warned
    assert "已打印 40 张" in warned
    dialog._form.right_button.click()
    assert "已打印" not in dialog._form.warning_label.text()
    assert calibrating.calibration_called("HP 手动").sheets == 0


def test_sheets_spoiled_in_the_printer_are_marked_and_printed_again_as_they_were(page, contest, qtbot, posted):
    calibrating.save_calibration(HP)
    page.certificates.printing._fill_calibrations("HP 手动")
    certificate_ledger.move_blanks(contest, "A4 内芯", MoveKind.RECEIVED, 10)
    make(page, qtbot)
    page.certificates.printing._on_printed([0, 1, 2])

    def mark(dialog):
        dialog._form.save_button.click()  # nothing is marked: nothing is spoiled

    in_dialog(SpoiledSheetsDialog, mark)
    posted[-1].action()
    assert certificate_ledger.stock_balances(contest)[0].spoiled == 0

    def mark_two(dialog):
        for row in (0, 2):
            dialog._form.sheets_list.item(row).setCheckState(Qt.CheckState.Checked)
        dialog._form.save_button.click()
        assert dialog._form.reason_edit.accessibleDescription()
        dialog._form.reason_edit.setText("卡纸")
        dialog._form.save_button.click()

    printed = next(one for one in reversed(posted) if one.action is not None)
    in_dialog(SpoiledSheetsDialog, mark_two)
    printed.action()
    panel = page.ledger
    assert [panel.model.index(row, 5).data() for row in range(3)] == ["待重印", "有效", "待重印"]
    posted[-1].action()
    qtbot.waitUntil(lambda: len(page.certificates.printing._pages) == 2, timeout=20_000)
    page.certificates.printing._on_printed([0, 1])
    (balance,) = certificate_ledger.stock_balances(contest)
    assert (balance.received, balance.issued, balance.spoiled, balance.left) == (10, 3, 2, 5)
    assert [len(line.prints) for line in certificate_ledger.lines(contest)] == [2, 1, 2]


def test_pages_go_to_the_printer_from_the_sheets_corner_at_full_size(page, qtbot, tmp_path):
    make(page, qtbot)
    source = page._form.pdf_view._source
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "印出.pdf"))
    run = PrintRun(source, printer, range(1), page)
    with qtbot.waitSignal(run.ended, timeout=20_000):
        run.start()
    assert printer.fullPage(), "no margins of the printer shift or shrink the page"
    assert printer.resolution() == PRINT_DPI
    target = page_target(source, printer, 0)
    millimetres = 25.4 / printer.resolution()
    assert (target.x(), target.y()) == (0, 0)
    assert target.width() * millimetres == pytest.approx(297, abs=0.05)
    assert target.height() * millimetres == pytest.approx(210, abs=0.05)
    with PdfPages(tmp_path / "印出.pdf") as pages:
        size = pages.size(0)
    assert (size.width, size.height) == pytest.approx((297, 210), abs=0.2)


def test_a_picture_in_the_clipboard_is_checked_when_it_is_pasted(page, contest, qtbot):
    make(page, qtbot)
    panel = page.ledger
    page._form.tabs.setCurrentWidget(panel)
    QApplication.clipboard().setImage(page._form.pdf_view._source.image(2, 200 / 72))
    qtbot.keyClick(panel._form.code_edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel._form.verdict_label.text() == "练兵〔2022〕003号 真实有效：丁一，一等奖。"
    QApplication.clipboard().setText("林志远")
    qtbot.keyClick(panel._form.code_edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel._form.code_edit.text() == "林志远"
