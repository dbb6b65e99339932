"""The desk of signatures: what came too late is said, and what is said is that it does not count."""

import pytest

from lianbing_desktop.domain.scoring.sign_off import Signatures
from lianbing_desktop.services.scoring import sign_off
from lianbing_desktop.storage import sign_offs
from lianbing_desktop.ui.scores.sign_off_dialog import SignOffDialog
from lianbing_desktop.ui.shell.language import use_language
from tests.builders import add_person, written_test

NAMES = Signatures("王芳", "李芳", "陈红", "林主任")


class DeskOf:
    """As much of the window as the dialog asks for."""

    def __init__(self, contest):
        self.contest = contest


@pytest.fixture
def some(contest):
    """A written test with the score of one person."""
    written_test(contest, {add_person(contest, "周一").id: 85})
    return contest.snapshot().rounds[0]


def shown(contest, some, qtbot, qapp):
    use_language(qapp, "zh_CN")
    dialog = SignOffDialog(DeskOf(contest), some)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_entries_that_came_after_the_signatures_are_told_to_whoever_opens_the_round(contest, some, qtbot, qapp):
    (subject_id, _round), _score = next(iter(contest.snapshot().scores.items()))
    sign_off.sign(contest, some.id, NAMES, "")
    assert not shown(contest, some, qtbot, qapp).late_label.isVisible()

    with contest.operation("round_signed", undoable=False) as write:
        sign_offs.accept_late(write, "score_entries", ["z:1"])
        write.append(
            """INSERT INTO score_entries (device, sequence, round_id, subject_id, state, value, entered_at, operator,
            source, supersedes, reason) VALUES ('z', 1, ?, ?, 'scored', '99', '2022-07-01T08:00:00+08:00', 'x', '',
            '[]', '')""",
            (some.id, subject_id),
            "score_entries",
            "z:1",
            {},
        )
    dialog = shown(contest, some, qtbot, qapp)
    assert dialog.late_label.isVisible()
    assert "收到 1 条录入" in dialog.late_label.text()
    assert "不计入成绩" in dialog.late_label.text()
