"""A round in the real window from two clerks to the signature: blind entry, the desk, sign-off, a correction."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.domain.scoring.round_form import EntryRule, RoundSettings
from lianbing_desktop.domain.scoring.sheets import SheetScope
from lianbing_desktop.services.awards.awarding import add_award
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring import sign_off
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.services.scoring.sheet_printing import print_sheets
from lianbing_desktop.ui.ranking.ranking_page import RankingPage
from lianbing_desktop.ui.scores.appeals_dialog import AppealsDialog
from lianbing_desktop.ui.scores.blind_entry_dialog import BlindEntryDialog
from lianbing_desktop.ui.scores.correction_dialog import CorrectionDialog
from lianbing_desktop.ui.scores.desk_dialog import DeskDialog
from lianbing_desktop.ui.scores.scores_page import ScoresPage
from lianbing_desktop.ui.scores.sheets_dialog import SheetsDialog
from lianbing_desktop.ui.scores.sign_off_dialog import SignOffDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from tests.builders import add_person, new_contest
from tests.dialogs import in_dialog
from tests.flow.test_scores_flow import press

PAGES = {page.stage: page for page in (ScoresPage, RankingPage)}
NAMES = ("周一", "李三", "王四", "赵六")
ENTER = Qt.Key.Key_Return
F7, F8, F9, F10, F11 = Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F11


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """The window on the score page of a round that two clerks type, with its one sheet printed."""
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    contest = new_contest(tmp_path)
    for name in NAMES:
        add_person(contest, name)
    add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    some = add_round(contest, "笔试", RoundKind.INDIVIDUAL, settings=RoundSettings(entry_rule=EntryRule.DOUBLE))
    (sheet,) = print_sheets(contest, some, SheetScope.ALL, tmp_path / "评分表.pdf")
    messages = Messages()
    made = MainWindow(PAGES, messages, Jobs(messages))
    made.resize(1093, 614)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.show_contest(contest)
    made.go_to("scores")
    made.sheet = sheet
    yield made
    made.close()
    contest.close()


def open_dialog(window, qtbot, key, kind, fill):
    """Press a key on the page and let a person work in the dialog that comes up."""
    in_dialog(kind, fill)
    press((key, Qt.KeyboardModifier.NoModifier))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def keys(widget, text, *others):
    QTest.keyClicks(widget, text)
    for key in others:
        QTest.keyClick(widget, key)


def clerk(name, serial, column):
    """A clerk who gives a name, scans the sheet and types a column."""

    def fill(dialog):
        dialog._form.name_edit.setText(name)
        QTest.keyClick(dialog._form.name_edit, ENTER)
        keys(dialog._form.serial_edit, serial, ENTER)
        assert dialog.focusWidget() is dialog.value_edit
        for text in column:
            keys(dialog.value_edit, text, ENTER)
        dialog.accept()

    return fill


def on_disk(window):
    again = Contest.open(window.contest.path)
    snapshot = again.snapshot()
    again.close()
    some = snapshot.rounds[0]
    return {
        entrant.name: score and (score.value if score.value is not None else score.state.value)
        for entrant in snapshot.entrants
        for score in [snapshot.scores.get((entrant.id, some.id))]
    }


def names_in_order(window):
    return [line.name for line in window.page.entry.model.lines]


def test_from_two_clerks_to_a_signed_round_and_a_correction_that_moves_somebody(window, qtbot):
    serial, order = window.sheet.serial, names_in_order(window)
    open_dialog(window, qtbot, F7, BlindEntryDialog, clerk("王芳", serial, ("90", "85.5", "77", "60")))
    assert set(on_disk(window).values()) == {None}
    open_dialog(window, qtbot, F7, BlindEntryDialog, clerk("李芳", serial, ("90", "58.5", "77", "60")))
    assert on_disk(window) == dict(zip(order, (Decimal(90), None, Decimal(77), Decimal(60)), strict=True))

    def settle(dialog):
        assert [hand.text().split("\n")[0] for hand in dialog._hands] == ["85.5", "58.5"]
        keys(dialog.value_edit, "85.5", ENTER)
        assert "第三人" in dialog.rows._errors[dialog.person_edit].text()
        dialog.person_edit.setText("陈主任")
        QTest.keyClick(dialog.person_edit, ENTER)
        assert dialog.model.rowCount() == 0
        dialog.accept()

    open_dialog(window, qtbot, F8, DeskDialog, settle)
    assert on_disk(window)[order[1]] == Decimal("85.5")

    def sums(dialog):
        keys(dialog._form.serial_edit, serial, ENTER)
        keys(dialog._sum_edits[""], "285.5", ENTER)
        assert "-27" in dialog.verdict_label.text()
        assert "9 的倍数" in dialog.verdict_label.text()
        keys(dialog._form.serial_edit, serial, ENTER)
        dialog._sum_edits[""].selectAll()
        keys(dialog._sum_edits[""], "312.5", ENTER)
        assert "相符" in dialog.verdict_label.text()
        dialog.accept()

    open_dialog(window, qtbot, F9, SheetsDialog, sums)

    def sign(dialog):
        assert dialog.open_model.rowCount() == 0
        for edit, name in zip(dialog._names[:3], ("王芳", "李芳", "陈红"), strict=True):
            edit.setText(name)
        QTest.keyClick(dialog.scorer_edit, ENTER)
        qtbot.waitUntil(lambda: "裁判长" in dialog.rows._errors[dialog.chief_judge_edit].text())
        dialog.chief_judge_edit.setText("林主任")
        QTest.keyClick(dialog.chief_judge_edit, ENTER)
        qtbot.waitUntil(lambda: "与签字时一致" in dialog.fingerprint_label.text())
        dialog.accept()

    open_dialog(window, qtbot, F10, SignOffDialog, sign)
    assert "已签字锁定，第 1 版" in window.page.heading._state_label.text()
    window.page.entry.grid.go_to(1)
    press("99", ENTER)
    assert on_disk(window)[order[1]] == Decimal("85.5")
    assert window.page.entry.read_back.refusing

    def correct(dialog):
        dialog.who_box.setCurrentIndex(1)
        dialog.value_edit.setText("95.5")
        dialog.look_ahead()
        moved = {
            (one.area, one.name, one.after)
            for one in map(dialog.moves_model.row_at, range(dialog.moves_model.rowCount()))
        }
        assert {("award", order[1], "一等奖"), ("place", order[1], "第 1 名"), ("place", order[0], "第 2 名")} <= moved
        dialog.reason_edit.setText("评分表第 2 行抄错")
        dialog.approver_edit.setText("林主任")
        QTest.keyClick(dialog.approver_edit, ENTER)

    def versions(dialog):
        in_dialog(CorrectionDialog, correct)
        dialog._form.correct_button.click()
        assert dialog.correction_model.rowCount() == 1
        assert "第 2 版" in dialog._form.state_label.text()
        dialog.accept()

    open_dialog(window, qtbot, F10, SignOffDialog, versions)
    assert on_disk(window)[order[1]] == Decimal("95.5")
    assert sign_off.version_of(window.contest.snapshot(), window.contest.snapshot().rounds[0].id) == 2


def test_the_first_clerk_is_sent_away_from_the_second_entry(window, qtbot):
    serial = window.sheet.serial
    open_dialog(window, qtbot, F7, BlindEntryDialog, clerk("王芳", serial, ("90", "85.5", "77", "60")))

    def look(dialog):
        dialog._form.name_edit.setText("王芳")
        QTest.keyClick(dialog._form.name_edit, ENTER)
        assert dialog._form.excuse_button.isVisible()
        assert "换人" in dialog._form.state_label.text()
        dialog._form.name_edit.setText("李芳")
        QTest.keyClick(dialog._form.name_edit, ENTER)
        assert not dialog._form.excuse_button.isVisible()
        assert dialog._form.pass_label.text() == "第二遍"
        assert {dialog.model.index(row, 4).data() for row in range(4)} == {""}
        keys(dialog.value_edit, "900", ENTER)
        assert "超出范围" in dialog.note_label.text()
        keys(dialog.value_edit, "a")
        assert dialog.model.index(0, 4).data() == "缺考"
        dialog.accept()

    open_dialog(window, qtbot, F7, BlindEntryDialog, look)
    assert window.contest.operator != "李芳"


def test_an_appeal_is_written_down_and_decided(window, qtbot):
    def fill(dialog):
        keys(dialog.leader_edit, "W")
        dialog.subject_edit.setText("成绩与评分表不符")
        QTest.keyClick(dialog.subject_edit, ENTER)
        assert dialog.model.rowCount() == 1
        dialog.outcome_box.setCurrentIndex(2)
        dialog.decision_edit.setText("核对无误")
        QTest.keyClick(dialog.decision_edit, ENTER)
        assert "决定" in dialog.rows._errors[dialog.decider_edit].text()
        dialog.decider_edit.setText("仲裁组")
        QTest.keyClick(dialog.decider_edit, ENTER)
        dialog.accept()

    open_dialog(window, qtbot, F11, AppealsDialog, fill)
    (appeal,) = window.contest.snapshot().appeals
    assert (appeal.outcome.value, appeal.decided_by) == ("rejected", "仲裁组")
