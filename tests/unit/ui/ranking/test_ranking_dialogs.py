"""The dialogs of the ranking page: rules, ties, lists; by keyboard, with what follows shown before saving."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.ranking.ranking import RankingKind
from lianbing_desktop.domain.ranking.ranking_rules import TeamTotal, TieBreak
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.selection import name_order, ties
from lianbing_desktop.ui.ranking.list_dialog import ListDialog
from lianbing_desktop.ui.ranking.name_order_dialog import NameOrderDialog
from lianbing_desktop.ui.ranking.ranking_rules_dialog import RankingRulesDialog
from lianbing_desktop.ui.ranking.strokes_dialog import StrokesDialog
from lianbing_desktop.ui.ranking.tie_dialog import TieDialog
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk
from lianbing_desktop.ui.shell.theme import Tone
from tests.builders import add_person, written_test


@pytest.fixture
def people(contest):
    found = {name: add_person(contest, name).id for name in ("周一", "陈二", "李三", "王四")}
    written_test(contest, dict(zip(found.values(), ("95.4", 95, 95, "absent"), strict=True)))
    return found


@pytest.fixture
def show(qtbot):
    def make(dialog):
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return make


def open_tie(contest, show):
    snapshot = contest.snapshot()
    tie = ties.ties(snapshot, standing.rankings(snapshot))[0]
    return show(TieDialog(contest, tie))


def test_rules_show_who_would_move_and_are_saved_by_keyboard(qtbot, show, people, contest):
    dialog = show(RankingRulesDialog(contest))
    assert not dialog._form.save_button.isEnabled()
    box = dialog._form.decimals_box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "0")
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    moved = {dialog.model.row_at(row).name: dialog.model.row_at(row).after for row in range(dialog.model.rowCount())}
    assert moved["周一"] == "并列第 1 名"
    assert "个人名次变化 3 人" in dialog._form.summary_label.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.changed
    assert contest.snapshot().rules.ranking.decimals == 0


def test_tie_rules_are_moved_and_taken_out_by_keyboard_and_the_decision_stays_last(qtbot, show, people, contest):
    dialog = show(RankingRulesDialog(contest))
    dialog._form.tabs.setCurrentIndex(1)
    rules = dialog._form.ties_list
    rules.list.setFocus()
    rules.add_box.setCurrentText("笔试成绩高者在前")
    rules.add_button.click()
    assert [str(rule) for rule in rules.rules] == ["time", "round:笔试", "lot", "decision"]
    qtbot.keyClick(rules.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [str(rule) for rule in rules.rules] == ["round:笔试", "time", "lot", "decision"]
    rules.list.setCurrentRow(3)
    qtbot.keyClick(rules.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(rules.list, Qt.Key.Key_Delete)
    assert [str(rule) for rule in rules.rules][-1] == "decision"
    rules.list.setCurrentRow(1)
    qtbot.keyClick(rules.list, Qt.Key.Key_Delete)
    assert [str(rule) for rule in rules.rules] == ["round:笔试", "lot", "decision"]


def test_a_rule_that_stands_twice_cannot_be_saved(show, people, contest):
    dialog = show(RankingRulesDialog(contest))
    rules = dialog._form.ties_list
    rules.add_box.setCurrentIndex(0)
    rules.add_button.click()
    dialog.look_ahead()
    assert dialog._form.error_label.text() == "同分规则“各轮用时合计短者在前”重复了。请删去一条。"
    assert not dialog._form.save_button.isEnabled()


def test_the_share_can_be_typed_only_where_it_counts(show, people, contest):
    dialog = show(RankingRulesDialog(contest))
    form = dialog._form
    assert not form.team_share_box.isEnabled()
    form.team_total_box.setCurrentIndex(form.team_total_box.findData(TeamTotal.WEIGHTED))
    assert form.team_share_box.isEnabled()
    assert not form.unit_share_box.isEnabled()


def test_the_basis_and_the_zeros_are_ticked(show, people, contest):
    dialog = show(RankingRulesDialog(contest))
    dialog._form.basis_list.item(0).setCheckState(Qt.CheckState.Checked)
    next(iter(dialog._zero_boxes.values())).click()
    assert dialog.rules.individual_basis == ("笔试",)
    assert {state.value for state in dialog.rules.zero_states} == {"absent"}


def test_a_lot_is_drawn_here_with_a_number_the_supervisor_named(qtbot, show, people, contest):
    dialog = open_tie(contest, show)
    form = dialog._form
    form.draw_radio.setFocus()
    QTest.keyClick(form.draw_radio, Qt.Key.Key_Space)
    assert not form.settle_button.isEnabled()
    form.seed_edit.setFocus()
    form.seed_edit.selectAll()
    QTest.keyClicks(form.seed_edit, "8863")
    QTest.keyClick(form.draw_button, Qt.Key.Key_Space)
    assert form.settle_button.isEnabled()
    drawn = dialog.order
    dialog._move(1)
    assert dialog.order == drawn, "a lot cannot be moved by hand"
    dialog.reason_edit.insert("领队会抽签")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settled = ties.settled_tie(contest.snapshot(), RankingKind.INDIVIDUAL, people["陈二"])
    assert (settled.seed, settled.by, settled.subject_ids) == ("8863", TieBreak.LOT, drawn)
    again = show(TieDialog(contest, ties.Tie(RankingKind.INDIVIDUAL, 2, drawn), settled))
    assert again._form.draw_radio.isChecked()
    again._form.record_button.click()
    assert again.record_wanted


def test_another_number_has_to_be_drawn_again(show, people, contest):
    dialog = open_tie(contest, show)
    dialog._form.draw_radio.setChecked(True)
    dialog._form.draw_button.click()
    QTest.keyClicks(dialog._form.seed_edit, "9")
    assert not dialog._form.settle_button.isEnabled()


def test_what_an_order_gives_and_takes_is_said_before_it_is_kept(qtbot, show, people, contest):
    awarding.add_award(contest, "个人一等奖", AwardKind.INDIVIDUAL, 2)
    dialog = open_tie(contest, show)
    qtbot.waitUntil(lambda: "个人一等奖" in dialog._form.consequences_label.text())
    assert "李三 个人一等奖待定 → 个人一等奖" in dialog._form.consequences_label.text()


def test_a_choice_for_an_award_is_named_where_the_place_is_settled(show, people, contest):
    award = awarding.add_award(contest, "个人一等奖", AwardKind.INDIVIDUAL, 2)
    awarding.choose_recipient(contest, award.id, people["陈二"], "研究决定")
    dialog = open_tie(contest, show)
    assert dialog._form.touches_label.text() == "陈二已单独决定获个人一等奖"


@pytest.fixture
def lists(qtbot, messages, jobs, contest, people, show):
    desk = Desk(contest, messages, jobs, ChangeBridge(), lambda _stage: None)
    return show(ListDialog(desk, RankingKind.INDIVIDUAL))


def choose(box, text):
    box.setCurrentIndex(box.findText(text, Qt.MatchFlag.MatchStartsWith))


def test_the_list_is_shown_as_it_will_be_saved(lists):
    table = lists._form.preview_table
    headers = [table.model().headerData(at, Qt.Orientation.Horizontal) for at in range(table.model().columnCount())]
    assert headers == ["名次", "姓名", "参赛单位", "笔试", "总分", "备注"]
    choose(lists._form.public_box, "公示")
    choose(lists._form.order_box, "按姓氏笔画")
    assert table.model().row_at(0) == ("1", "李三", "古田县", "95.00")
    choose(lists._form.kind_box, "单位")
    assert lists._form.order_box.findText("按姓氏笔画") == -1


def test_two_characters_are_switched_in_the_dialog(lists, contest):
    choose(lists._form.order_box, "按姓氏笔画")
    lists._form.names_box.setFocus()
    QTest.keyClick(lists._form.names_box, Qt.Key.Key_Down)
    assert name_order.name_order(contest) is name_order.NameOrder.FULL_NAME
    assert "按姓名笔画" in lists._form.preview_label.text()


def test_lists_are_saved_one_after_another_as_pdf_and_workbook(qtbot, monkeypatch, tmp_path, lists, posted):
    choose(lists._form.order_box, "按姓氏笔画")
    for button, name in ((lists._form.pdf_button, "名单.pdf"), (lists._form.workbook_button, "名单.xlsx")):
        proposed = []

        def ask(*arguments, name=name, proposed=proposed):
            proposed.append(arguments[2])
            return str(tmp_path / name), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        posted.clear()
        button.click()
        qtbot.waitUntil(lambda: bool(posted), timeout=15_000)
        assert posted[0].tone is Tone.DONE, posted[0].text
        assert (tmp_path / name).stat().st_size > 1000
        assert "个人成绩-按姓氏笔画" in proposed[0]
    assert lists.isVisible()


def test_strokes_are_corrected_one_character_after_another(show, people, contest):
    add_person(contest, "\U0003134a三")
    dialog = show(StrokesDialog(contest))
    assert dialog._form.character_edit.text() == "\U0003134a"
    QTest.keyClicks(dialog._form.strokes_edit, "129")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "1 至 5" in dialog._form.rows._errors[dialog._form.strokes_edit].text()
    dialog._form.strokes_edit.setText("12")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert name_order.corrections(contest) == {"\U0003134a": "12"}
    assert dialog._form.unknown_label.text() == "名单中每个字都有笔顺。"


def test_names_are_moved_by_hand_and_back_to_the_rule(qtbot, show, people, contest):
    dialog = show(NameOrderDialog(contest))
    dialog._form.names_list.setCurrentRow(1)
    qtbot.keyClick(dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    dialog._form.save_button.click()
    assert len(name_order.set_by_hand(contest)) == 4
    again = show(NameOrderDialog(contest))
    again._form.rule_button.click()
    assert name_order.set_by_hand(contest) == ()
