"""A whole contest day by keyboard alone: from the first score to the frozen delegation, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from lianbing_desktop.domain.score import NOT_ENTERED, RoundKind
from lianbing_desktop.services.scoring.rounds import enter_score
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.shell import pages, theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.stages import stages_of
from tests.dialogs import in_dialog
from tests.flow.test_freezing_flow import active, decide
from tests.flow.test_scores_flow import ENTER, press
from tests.sample_contest import sample_contest

CTRL = Qt.KeyboardModifier.ControlModifier
STAGES = [stage.key for stage in stages_of("")]


@pytest.fixture
def day(qtbot, qapp, tmp_path):
    """The sample city in the morning: the written test is not entered yet. Its marks lie beside it, as on paper."""
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    contest = sample_contest(tmp_path)
    snapshot = contest.snapshot()
    written = next(one for one in snapshot.rounds if one.kind is RoundKind.INDIVIDUAL)
    paper = {subject: score for (subject, round_id), score in snapshot.scores.items() if round_id == written.id}
    for subject in paper:
        enter_score(contest, written.id, subject, NOT_ENTERED)
    messages = Messages()
    made = MainWindow(pages.PAGES, messages, Jobs(messages))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_contest(contest)
    yield made, paper
    made.close()
    contest.close()


def go(window, qtbot, stage):
    active(window, qtbot)
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + (STAGES.index(stage) + 1) % 10), CTRL)
    assert window.page.stage == stage
    return window.page


def test_from_the_first_score_to_the_frozen_delegation_without_a_mouse(day, qtbot):
    window, paper = day
    page = go(window, qtbot, "scores")
    page.entry.grid.setFocus()
    for _ in range(len(paper)):
        line = page.entry.grid.line
        score = paper[line.subject_id]
        press("a" if score.value is None else str(score.value), *(() if score.value is None else (ENTER,)))
    assert {key[0]: score for key, score in window.contest.snapshot().scores.items() if key[0] in paper} == paper

    page = go(window, qtbot, "ranking")
    assert page._model.index(0, 0).data() == "1"

    page = go(window, qtbot, "delegation")
    qtbot.waitUntil(lambda: bool(page._form.board.findChildren(QPushButton)))
    button = next(one for one in page._form.board.findChildren(QPushButton) if one.text().startswith("不列入"))
    button.setFocus()
    in_dialog(SeatDecisionDialog, decide("本人放弃，单位同意"))
    QTest.keyClick(button, Qt.Key.Key_Space)
    active(window, qtbot)
    in_dialog(SeatDecisionDialog, decide("局党组会研究同意"))
    qtbot.keyClick(window, Qt.Key.Key_G, CTRL)
    assert page._heading._state_label.text() == "第 1 版已定稿，已定 20/20"
    assert len(window.contest.snapshot().frozen[0].seats) == 20
