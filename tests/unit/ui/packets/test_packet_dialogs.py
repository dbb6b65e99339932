"""The dialogs of several PCs: for whom and what, and differences decided by keyboard with a reason."""

import pytest
from PySide6.QtCore import Qt

from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.domain.scoring.round_form import EntryRule, RoundSettings
from lianbing_desktop.services.packets.difference_words import Told
from lianbing_desktop.services.packets.merging import Difference, Merged
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.storage.joining.arriving import Side
from lianbing_desktop.ui.packets.hand_out_dialog import HandOutDialog
from lianbing_desktop.ui.packets.join_dialog import JoinDialog
from lianbing_desktop.ui.shell.language import use_language
from tests.builders import new_contest


@pytest.fixture(autouse=True)
def _chinese(qapp):
    use_language(qapp, "zh_CN")


def told(key, *, blocked=False):
    one = Difference("entrants", key, "title", "", Side("股长"), Side("科长"), blocked)
    return Told(one, "周甲", "职务", "股长", "科长", "李兰", "王芳")


def test_a_difference_is_decided_only_with_a_reason(qtbot):
    dialog = JoinDialog(Merged(added=2), [told("a"), told("b")])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.panel.theirs_button.isEnabled()
    qtbot.keyClicks(dialog.panel.reason_edit, "seen")
    qtbot.mouseClick(dialog.panel.theirs_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.panel.ours_button, Qt.MouseButton.LeftButton)
    assert {key[1]: one.take_theirs for key, one in dialog.choices.items()} == {"a": True, "b": False}
    assert {one.reason for one in dialog.choices.values()} == {"seen"}


def test_what_cannot_be_taken_in_cannot_be_decided(qtbot):
    dialog = JoinDialog(Merged(), [told("a", blocked=True)])
    qtbot.addWidget(dialog)
    dialog.panel.reason_edit.setText("seen")
    assert not dialog.panel.theirs_button.isEnabled()


def test_work_is_handed_out_to_somebody_with_a_name(qtbot, tmp_path):
    contest = new_contest(tmp_path)
    add_round(contest, "笔试", RoundKind.INDIVIDUAL)
    dialog = HandOutDialog(contest.snapshot())
    qtbot.addWidget(dialog)
    assert not dialog.make_button.isEnabled()
    dialog.person_edit.setText(" 王芳 ")
    assert dialog.make_button.isEnabled()
    dialog.rounds_list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.make_button.isEnabled()
    dialog.rounds_list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.units_list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert (dialog.person, dialog.role, len(dialog.units)) == ("王芳", "typing", len(contest.snapshot().units) - 1)
    contest.close()


def test_for_blind_typing_only_the_rounds_that_are_typed_twice_are_offered(qtbot, tmp_path):
    contest = new_contest(tmp_path)
    add_round(contest, "笔试", RoundKind.INDIVIDUAL)
    add_round(contest, "实操", RoundKind.INDIVIDUAL, settings=RoundSettings(entry_rule=EntryRule.DOUBLE))
    paper, skill = (one.id for one in contest.snapshot().rounds)
    dialog = HandOutDialog(contest.snapshot())
    qtbot.addWidget(dialog)
    assert dialog.rounds == [paper, skill]
    dialog.role_box.setCurrentIndex(dialog.role_box.findData("second"))
    assert dialog.rounds == [skill]
    assert dialog.rounds_list.item(0).isHidden()
    dialog.role_box.setCurrentIndex(dialog.role_box.findData("typing"))
    assert dialog.rounds == [paper, skill]
    contest.close()
