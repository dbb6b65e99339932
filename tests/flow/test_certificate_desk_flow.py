"""The certificate desk in the real window: from the awards to the ledger, and back when a score was wrong."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.certificates.ledger import MoveKind
from lianbing_desktop.domain.score import RoundKind, Score, ScoreState
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.paths import config_folder
from lianbing_desktop.services.awards import awarding, certificate_ledger, certifying
from lianbing_desktop.services.scoring.rounds import enter_score
from lianbing_desktop.ui.awards.awards_page import AwardsPage
from lianbing_desktop.ui.awards.calibration_dialog import CalibrationDialog
from lianbing_desktop.ui.awards.print_check_dialog import PrintCheckDialog
from lianbing_desktop.ui.awards.publish_dialog import PublishDialog
from lianbing_desktop.ui.awards.spoiled_sheets_dialog import SpoiledSheetsDialog
from lianbing_desktop.ui.shell import pdf_view, theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from tests.dialogs import in_dialog
from tests.sample_contest import sample_contest

CORES = "A4 内芯"


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    contest = sample_contest(tmp_path)
    awarding.add_award(contest, "个人一等奖", AwardKind.INDIVIDUAL, 1)
    awarding.add_award(contest, "个人二等奖", AwardKind.INDIVIDUAL, 3)
    messages = Messages()
    made = MainWindow({"awards": AwardsPage}, messages, Jobs(messages))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_contest(contest)
    yield made
    made.close_contest()
    made.close()
    contest.close()
    (config_folder() / "calibrations.json").unlink(missing_ok=True)


class PrinterChosen(QDialog):
    """The system's print dialog, answered: everything, into a file."""

    out = ""

    def __init__(self, printer, _parent):
        super().__init__()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(self.out)

    PrintDialogOption = pdf_view.QPrintDialog.PrintDialogOption
    setMinMax = setOption = lambda *_: None  # noqa: N815 - Qt's names

    def exec(self):
        return QDialog.DialogCode.Accepted


def made(window, qtbot):
    form = window.page._form
    qtbot.waitUntil(
        lambda: window.jobs.state is None and form.result_stack.currentWidget() is form.pdf_view, timeout=20_000
    )


def shown(window):
    return window._form.message_bar.messages[0]


def print_all(window, qtbot, monkeypatch, out):
    """Look at what is said before, choose the printer, print."""
    monkeypatch.setattr(PrinterChosen, "out", str(out))
    monkeypatch.setattr(pdf_view, "QPrintDialog", PrinterChosen)
    said = []

    def look(dialog):
        said.append(dialog._form.facts_label.text())
        dialog._form.print_button.click()

    in_dialog(PrintCheckDialog, look)
    view = window.page._form.pdf_view
    with qtbot.waitSignal(view.printed, timeout=20_000):
        qtbot.mouseClick(view._form.print_button, Qt.MouseButton.LeftButton)
    with PdfPages(out) as pages:
        return said[0], len(pages)


def test_from_the_awards_to_the_ledger_and_back_when_a_score_was_wrong(window, qtbot, tmp_path, monkeypatch):
    contest, page, form = window.contest, window.page, window.page._form
    qtbot.mouseClick(page._assign_button, Qt.MouseButton.LeftButton)
    in_dialog(PublishDialog, lambda dialog: dialog._form.publish_button.click())
    qtbot.mouseClick(page._publishing.publish_button, Qt.MouseButton.LeftButton)
    assert contest.snapshot().publications[-1].version == 1

    form.tabs.setCurrentWidget(form.certificates_tab)
    form.proof_box.setChecked(True)
    qtbot.mouseClick(form.make_button, Qt.MouseButton.LeftButton)
    made(window, qtbot)
    assert certifying.issued_count(contest) == 0

    def calibrate(dialog):
        dialog._form.name_edit.setText("手动进纸")
        dialog._form.stock_edit.setText(CORES)
        for place in (0, 3):
            for box, value in zip(dialog.readings[place], (1.7, -2.3), strict=True):
                box.setValue(value)
        dialog._form.save_button.click()

    in_dialog(CalibrationDialog, calibrate)
    form.calibrate_button.click()
    assert form.calibration_box.currentText() == "手动进纸"
    certificate_ledger.move_blanks(contest, CORES, MoveKind.RECEIVED, 6, "文具店")

    form.proof_box.setChecked(False)
    qtbot.mouseClick(form.make_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: certifying.issued_count(contest) == 4, timeout=20_000)
    made(window, qtbot)
    said, count = print_all(window, qtbot, monkeypatch, tmp_path / "印出.pdf")
    assert count == 4
    assert "打印校准：手动进纸" in said
    assert f"纸张：{CORES}" in said

    def two_jammed(dialog):
        for row in (0, 1):
            dialog._form.sheets_list.item(row).setCheckState(Qt.CheckState.Checked)
        dialog._form.reason_edit.setText("卡纸")
        dialog._form.save_button.click()

    in_dialog(SpoiledSheetsDialog, two_jammed)
    shown(window).action()
    shown(window).action()
    qtbot.waitUntil(lambda: len(page.certificates.printing._pages) == 2, timeout=20_000)
    made(window, qtbot)
    print_all(window, qtbot, monkeypatch, tmp_path / "重印.pdf")
    (balance,) = certificate_ledger.stock_balances(contest)
    assert (balance.received, balance.issued, balance.spoiled, balance.left) == (6, 4, 2, 0)

    panel = page.ledger
    form.tabs.setCurrentWidget(panel)
    panel._form.ledger_table.selectAll()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("周海", True))
    qtbot.mouseClick(panel._form.collected_button, Qt.MouseButton.LeftButton)
    assert {line.certificate.collected_by for line in certificate_ledger.lines(contest)} == {"周海"}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "台账.xlsx"), ""))
    qtbot.mouseClick(panel._form.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((tmp_path / "台账.xlsx").exists, timeout=20_000)
    qtbot.waitUntil(lambda: window.jobs.state is None)

    snapshot = contest.snapshot()
    written = next(one for one in snapshot.rounds if one.kind is RoundKind.INDIVIDUAL)
    first = snapshot.recipients[0].subject_id
    enter_score(contest, written.id, first, Score(ScoreState.SCORED, Decimal(1)))
    assert not form.make_button.isEnabled(), "awards no longer fit the scores"
    stale = page._publishing.cards(contest.snapshot(), page)[0]
    number = next(one.number for one in certificate_ledger.lines(contest) if one.certificate.subject_id == first)
    assert number in stale.accessibleName(), "it says which paper to collect"
    stale.deleteLater()
