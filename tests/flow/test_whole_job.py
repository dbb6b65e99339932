"""One sitting at the window: a new contest, the county files, the certificates; and the next day all is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton

from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding, certifying
from lianbing_desktop.ui.awards.award_dialog import AwardDialog
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.eligibility.evidence_dialog import EvidenceDialog
from lianbing_desktop.ui.roster.import_dialog import ImportDialog
from lianbing_desktop.ui.scores.round_dialog import RoundDialog
from lianbing_desktop.ui.scores.score_import_dialog import ScoreImportDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.new_contest_dialog import NewContestDialog
from lianbing_desktop.ui.shell.start import Session
from lianbing_desktop.ui.widgets.question_card import QuestionCard
from tests.dialogs import in_dialog

SAMPLES = Path(__file__).parents[1] / "samples" / "ningde-2022"


@pytest.fixture
def session(qapp, qtbot, tmp_path, monkeypatch):
    """The program as it starts."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    made = Session()
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    leave(made, qtbot)


def leave(session, qtbot):
    """Close the window and wait for its last backup."""
    session.window.close()
    qtbot.waitUntil(lambda: not session.window.isVisible(), timeout=20_000)


def button(widget, text):
    """The button whose text begins so."""
    return next(one for one in widget.findChildren(QPushButton) if one.text().startswith(text))


def test_the_whole_job_in_the_window(session, qtbot, tmp_path, monkeypatch):
    window = session.window
    path = tmp_path / "宁德 2022.lianbing"

    def create(dialog: QDialog):
        form = dialog._form
        form.city_box.setCurrentIndex(form.city_box.findText("宁德市"))
        form.year_box.setValue(2022)
        form.file_edit.setText(str(path))
        form.create_button.click()

    in_dialog(NewContestDialog, create)
    window.create_requested.emit()
    contest = window.contest
    assert contest.title == "2022年宁德市人社窗口单位业务技能练兵比武"

    # Ten county files at once: looked at first, then confirmed.
    rosters = [str(one) for one in sorted((SAMPLES / "rosters").iterdir())]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (rosters, ""))

    def confirm(dialog: ImportDialog):
        qtbot.waitUntil(lambda: dialog.plan is not None, timeout=20_000)
        assert contest.snapshot().entrants == ()
        button(dialog, "确认导入").click()

    window.go_to("roster")
    in_dialog(ImportDialog, confirm)
    button(window.page, "导入报名表").click()
    assert len(contest.snapshot().competing) == 100
    assert window.page.badge(contest).text == "6"

    # Rounds and scores.
    window.go_to("scores")
    for name, kind, file in (("笔试", 0, "笔试成绩.xlsx"), ("现场赛", 1, "现场赛团体成绩.xlsx")):

        def describe(dialog: RoundDialog, name=name, kind=kind):
            dialog.name_edit.setText(name)
            dialog.kind_box.setCurrentIndex(kind)
            dialog._form.save_button.click()

        in_dialog(RoundDialog, describe)
        window.page._edit_round(None)
        window.page.show_round(contest.snapshot().rounds[-1].id)
        in_dialog(ScoreImportDialog, lambda dialog: dialog.accept())
        window.page.plan_import([SAMPLES / "scores" / file])
        qtbot.waitUntil(lambda: session.jobs.state is None, timeout=20_000)
    assert len(contest.snapshot().scores) == 109

    # Study points and history decide who may go.
    window.go_to("eligibility")
    in_dialog(EvidenceDialog, lambda dialog: button(dialog, "导入 100 行").click())
    window.page.import_study([SAMPLES / "study" / "学习平台积分.xlsx"])
    qtbot.waitUntil(lambda: len(contest.snapshot().study) == 100, timeout=20_000)
    in_dialog(EvidenceDialog, lambda dialog: button(dialog, "导入 5 行").click())
    window.page.import_history([SAMPLES / "history" / "历年全国赛参赛名单.xlsx"])
    qtbot.waitUntil(lambda: bool(contest.snapshot().history) and session.jobs.state is None, timeout=20_000)
    assert (len(contest.snapshot().study), len(contest.snapshot().history)) == (100, 5)

    # One member of a chosen team may not go: the clerk decides, with a reason.
    window.go_to("delegation")
    assert standing.delegation(contest.snapshot()).seats == 19

    def leave_out(dialog: SeatDecisionDialog):
        dialog._form.reason_edit.setPlainText("积分不足，由本县递补")
        dialog._form.decide_button.click()

    card = window.page.findChild(QuestionCard)
    in_dialog(SeatDecisionDialog, leave_out)
    button(card, "不列入").click()
    built = standing.delegation(contest.snapshot())
    assert (built.seats, built.settled) == (20, True)

    # Awards and certificates.
    window.go_to("awards")
    for name, count in (("一等奖", 3), ("二等奖", 5)):

        def tier(dialog: AwardDialog, name=name, count=count):
            dialog._form.name_edit.setText(name)
            dialog._form.count_box.setValue(count)
            dialog._form.save_button.click()

        in_dialog(AwardDialog, tier)
        window.page._form.add_button.click()
    window.page._assign_button.click()
    form = window.page._form
    awarded = len(contest.snapshot().recipients)
    assert awarded
    form.tabs.setCurrentWidget(form.certificates_tab)
    form.make_button.click()
    qtbot.waitUntil(lambda: form.result_stack.currentWidget() is form.pdf_view, timeout=20_000)
    qtbot.waitUntil(lambda: session.jobs.state is None)
    form.pdf_view.save_requested.emit(str(tmp_path / "证书.pdf"))
    assert (tmp_path / "证书.pdf").read_bytes().startswith(b"%PDF")

    # The next day everything is there.
    before = contest.snapshot()
    leave(session, qtbot)
    again = Session()
    qtbot.addWidget(again.window)
    again.window.show()
    again.open(path)
    qtbot.waitUntil(lambda: again.window.contest is not None, timeout=20_000)
    now = again.window.contest.snapshot()
    assert (now.entrants, now.scores, now.recipients) == (before.entrants, before.scores, before.recipients)
    assert certifying.issued_count(again.window.contest) == awarded
    assert not awarding.is_stale(now)
    again.window.close()
