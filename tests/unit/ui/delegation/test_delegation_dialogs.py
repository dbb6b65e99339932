"""The delegation's dialogs: other readings, suppositions, frozen lists, rules in the organiser's words."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QDialog

from lianbing_desktop.domain.delegation.delegation import Choice
from lianbing_desktop.domain.delegation.limits import Limit, Scope, Trait
from lianbing_desktop.domain.unit import UnitKind
from lianbing_desktop.services import standing
from lianbing_desktop.services.log import log
from lianbing_desktop.services.selection import freezing
from lianbing_desktop.ui.delegation.delegation_rules_dialog import DelegationRulesDialog
from lianbing_desktop.ui.delegation.readings_dialog import ReadingsDialog
from lianbing_desktop.ui.delegation.rule_rows import LimitRow
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.delegation.versions_dialog import VersionsDialog
from lianbing_desktop.ui.delegation.what_if_dialog import WhatIfDialog
from tests.sample_contest import sample_contest

DATE = dt.date(2022, 8, 18)


@pytest.fixture
def sample(tmp_path):
    made = sample_contest(tmp_path)
    question = standing.delegation(made.snapshot()).undecided[0]
    standing.decide_seat(made, question.subject_id, Choice.SKIP, "本人放弃")
    yield made
    made.close()


@pytest.fixture
def show(qtbot):
    def make(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def rows(table):
    model = table.model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_readings_stand_side_by_side_and_one_is_adopted_with_a_reason(show, sample):
    dialog = show(ReadingsDialog(sample, DATE))
    form = dialog._form
    model = form.table.model()
    assert [column.title for column in model.columns[3:]] == [
        "现行规则",
        "市本级可出队",
        "两队可同一单位",
        "个人前几名组队",
        "每单位最多 3 人",
    ]
    assert any("黄强杰" in row for row in rows(form.table))
    form.limit_box.setValue(1)
    assert model.columns[7].title != form.table.model().columns[7].title == "每单位最多 1 人"
    form.adopt_button.click()
    assert "理由" in form.error_label.text()
    form.reason_edit.setText("领队会议定")
    form.reading_box.setCurrentIndex(0)
    form.adopt_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert UnitKind.MUNICIPAL in sample.snapshot().rules.delegation.teams.unit_kinds


def test_suppositions_add_up_and_nothing_is_written(show, sample):
    snapshot = sample.snapshot()
    first = next(one for one in snapshot.competing if one.name == "罗杰芳")
    dialog = show(WhatIfDialog(sample, first.id, DATE))
    form = dialog._form
    form.add_button.click()
    assert form.suppositions_label.text() == "假设：罗杰芳 退赛"
    found = rows(form.table)
    assert ("席位", "霞浦县 罗杰芳", "个人", "已退赛") in [(*row[:3], row[3]) for row in found] or any(
        row[:3] == ("席位", "霞浦县 罗杰芳", "个人") for row in found
    )
    form.act_box.setCurrentIndex(1)
    assert form.value_edit.isVisibleTo(dialog)
    form.add_button.click()
    assert form.error_label.text() == "请填写成绩。"
    form.subject_box.setCurrentText("没有这个人")
    form.add_button.click()
    assert "没有这个人" in form.error_label.text()
    form.clear_button.click()
    assert rows(form.table) == []
    assert sample.snapshot() is snapshot


def answer(monkeypatch, reason, document="", pick=0):
    def fill(dialog):
        dialog._form.subject_box.setCurrentIndex(pick)
        dialog._form.reason_edit.setPlainText(reason)
        dialog._document_edit.setText(document)
        dialog._decide()
        return dialog.result()

    monkeypatch.setattr(SeatDecisionDialog, "exec", fill)


def test_a_list_is_frozen_somebody_replaced_and_the_two_versions_compared(show, sample, monkeypatch):
    exported = []
    dialog = show(VersionsDialog(sample, DATE, exported.append))
    form = dialog._form
    assert not form.replace_button.isEnabled()
    answer(monkeypatch, "局党组会研究同意", "人社函〔2022〕12号")
    form.freeze_button.click()
    assert form.intro_label.text().startswith("第 1 版已定稿")
    assert rows(form.changes_table) == []
    answer(monkeypatch, "因病住院", "人社函〔2022〕15号", pick=6)
    form.replace_button.click()
    assert form.intro_label.text() == "第 2 版：罗杰芳 换为 林飞俊。"
    assert (form.before_box.currentText(), form.after_box.currentText()) == ("第 1 版", "第 2 版")
    assert [row[:3] for row in rows(form.changes_table)] == [("列入", "林飞俊", "福安市"), ("退出", "罗杰芳", "霞浦县")]
    form.freeze_button.click()
    assert "完全相同" in form.intro_label.text()
    form.export_button.click()
    assert [version.number for version in exported] == [2]
    assert [version.document for version in sample.snapshot().frozen] == ["人社函〔2022〕12号", "人社函〔2022〕15号"]


def test_rules_are_changed_in_words_with_a_preview_of_who_moves(show, sample):
    dialog = show(DelegationRulesDialog(sample, DATE))
    form = dialog._form
    assert form.preview_label.text().endswith("人员与现在相同。")
    form.add_limit_button.click()
    row = next(row for row in dialog._rows if isinstance(row, LimitRow))
    row._most_box.setValue(1)
    dialog._preview()
    assert "不再列入：" in form.preview_label.text()
    form.adopt_button.click()
    assert "理由" in form.error_label.text()
    form.reason_edit.setText("兼顾各县")
    form.adopt_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert sample.snapshot().rules.delegation.limits == (Limit(Trait.UNIT, (), 0, 1, Scope.INDIVIDUALS),)
    assert log(sample)[0].text == "修改代表队名额规则：名额限制（兼顾各县）"


def test_wishes_that_collide_are_named_before_the_rules_are_adopted(show, sample):
    dialog = show(DelegationRulesDialog(sample, DATE))
    rules = sample.snapshot().rules
    dialog._add(LimitRow(rules, Limit(Trait.SEX, ("女",), 9), dialog))
    dialog._add(LimitRow(rules, Limit(Trait.SEX, ("男",), 16), dialog))
    dialog._preview()
    words = dialog._form.preview_label.text()
    assert words.startswith("名额限制无法同时满足：“女选手至少 9 人”和“男选手至少 16 人”。")


def test_a_shape_that_ships_can_be_taken_and_one_without_seats_is_refused(show, sample):
    dialog = show(DelegationRulesDialog(sample, DATE))
    form = dialog._form
    form.shape_box.setCurrentIndex(3)
    form.shape_box.activated.emit(3)
    assert (form.name_edit.text(), form.singles_box.value(), form.least_box.value()) == ("省厅窗口单位", 4, 1)
    assert not form.formation_box.isEnabled()
    form.singles_box.setValue(0)
    form.reason_edit.setText("试")
    form.adopt_button.click()
    assert form.error_label.isVisibleTo(dialog)
    assert dialog.result() != QDialog.DialogCode.Accepted
    form.shape_box.activated.emit(2)
    assert [row.group.name for row in dialog._rows] == ["党群工作部", "社会事业局"]


def test_the_board_says_which_list_is_frozen_and_what_is_other_now(sample):
    freezing.freeze(sample, DATE, "定稿")
    assert not freezing.since_frozen(sample.snapshot(), DATE)
    one = standing.delegation(sample.snapshot()).individuals[0]
    standing.decide_seat(sample, one.entrant_id, Choice.SKIP, "本人放弃")
    assert len(freezing.since_frozen(sample.snapshot(), DATE).left) == 1
