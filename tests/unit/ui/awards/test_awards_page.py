"""The awards page: tiers, a proposal beside the kept list, ties for people to decide; certificates to look at."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.services.awards import award_papers, awarding, certificate_words, certifying
from lianbing_desktop.services.intake import roster_edit
from lianbing_desktop.services.scoring.rounds import enter_score
from lianbing_desktop.ui.awards import awards_page
from lianbing_desktop.ui.awards.award_dialog import AwardDialog
from lianbing_desktop.ui.awards.awards_page import AwardsPage
from lianbing_desktop.ui.awards.publish_dialog import PublishDialog
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from lianbing_desktop.ui.widgets.question_card import QuestionCard
from tests.builders import add_person, new_contest, team_event, written_test

NAMES = ("陈晓岚", "林志远", "黄雅婷", "郑国栋", "吴小芳", "周海峰")


@pytest.fixture
def people(tmp_path):
    """Six people with scores 95, 94 … 90 and a team round of two."""
    made = new_contest(tmp_path)
    ids = [add_person(made, name, "古田县" if number < 3 else "霞浦县").id for number, name in enumerate(NAMES)]
    written_test(made, {entrant_id: 95 - number for number, entrant_id in enumerate(ids)})
    team_event(made, {"古田县": (300, ids[:3]), "霞浦县": (280, ids[3:])})
    yield made
    made.close()


@pytest.fixture
def page(qtbot, messages, jobs, people):
    changes = ChangeBridge()
    made = AwardsPage(Desk(people, messages, jobs, changes, lambda _key: None))
    people.subscribe(made.refresh)
    changes.announced.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(897, 538)
    made.show()
    made.refresh(Everything())
    return made


def awards(contest, *tiers):
    return [awarding.add_award(contest, name, kind, count) for name, kind, count in tiers]


def cells(model, column):
    return [model.index(row, column).data() for row in range(model.rowCount())]


def cards(page):
    QApplication.processEvents()
    return [card for card in page._form.questions.findChildren(QuestionCard) if card.isVisible()]


def press(page, text):
    QApplication.processEvents()
    next(one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisible()).click()


def say_why(monkeypatch, reason, pick=0):
    def fill(dialog):
        dialog._form.subject_box.setCurrentIndex(pick)
        dialog._form.reason_edit.setPlainText(reason)
        dialog._decide()
        return dialog.result()

    monkeypatch.setattr(SeatDecisionDialog, "exec", fill)


def score(contest, name, mark):
    snapshot = contest.snapshot()
    entrant = next(one for one in snapshot.entrants if one.name == name)
    some = next(one for one in snapshot.rounds if one.name == "笔试")
    enter_score(contest, some.id, entrant.id, Score(ScoreState.SCORED, Decimal(mark)))


def test_no_awards_are_there_before_somebody_sets_them(page, people):
    assert page._tiers.rowCount() == 0
    assert "没有奖项" in page._form.awards_table._empty_text
    assert AwardsPage.badge(people) is None


def test_awards_are_added_changed_moved_and_deleted(page, people, qtbot, posted):
    dialog = AwardDialog(people)
    qtbot.addWidget(dialog)
    dialog._save()
    assert dialog._form.name_edit.accessibleDescription() == "请填写奖项名称。"
    dialog._form.name_edit.setText("个人一等奖")
    dialog._form.count_box.setValue(2)
    dialog._save()
    awards(people, ("个人二等奖", AwardKind.INDIVIDUAL, 3))
    page._form.awards_table.setFocus()
    page._form.awards_table.selectRow(1)
    qtbot.keyClick(page._form.awards_table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert cells(page._tiers, 0) == ["个人二等奖", "个人一等奖"]
    page._form.down_button.click()
    assert cells(page._tiers, 0) == ["个人一等奖", "个人二等奖"]
    page._form.delete_button.click()
    assert cells(page._tiers, 0) == ["个人一等奖"]
    posted[-1].action()
    assert cells(page._tiers, 0) == ["个人一等奖", "个人二等奖"]


def test_the_proposal_stands_best_first_and_on_a_switch_as_people_are_called(page, people):
    awards(people, ("个人一等奖", AwardKind.INDIVIDUAL, 1), ("个人二等奖", AwardKind.INDIVIDUAL, 2))
    assert cells(page._recipients, 1) == ["陈晓岚", "林志远", "黄雅婷"]
    page._calling_box.click()
    assert cells(page._recipients, 1) == ["黄雅婷", "林志远", "陈晓岚"]
    awarding.assign(people)
    assert [one.name for one in award_papers.in_calling_order(people)] == cells(page._recipients, 1)
    people.undo()
    page._calling_box.click()
    assert set(cells(page._recipients, 4)) == {"拟评定"}
    assert cells(page._tiers, 2) == ["1 / 1", "2 / 2"]
    assert cells(page._tiers, 3) == ["1", "3"]
    page._assign_button.click()
    assert set(cells(page._recipients, 4)) == {"已评定"}
    assert page._heading._state_label.text() == "2 个奖项，已评定 3 个"


def test_teams_before_persons_are_not_called_outdated(page, people):
    awards(people, ("团体一等奖", AwardKind.TEAM, 1), ("个人一等奖", AwardKind.INDIVIDUAL, 1))
    page._assign_button.click()
    assert not awarding.is_stale(people.snapshot())
    assert cells(page._recipients, 1) == ["古田县代表队", "陈晓岚"]
    assert cells(page._recipients, 2) == ["陈晓岚、林志远、黄雅婷", "古田县"]


def test_a_changed_score_marks_who_moves_and_stops_the_certificates(page, people):
    awards(people, ("个人一等奖", AwardKind.INDIVIDUAL, 1))
    page._assign_button.click()
    score(people, "周海峰", 99)
    assert dict(zip(cells(page._recipients, 1), cells(page._recipients, 4), strict=True)) == {
        "周海峰": "新增",
        "陈晓岚": "移出",
    }
    assert len(cards(page)) == 1
    assert not page._form.make_button.isEnabled()
    assert AwardsPage.badge(people).text == "!"
    page._assign_button.click()
    assert cards(page) == []
    assert page._form.make_button.isEnabled()


def test_a_tie_at_the_edge_is_decided_with_a_reason_and_can_be_revoked(page, people, monkeypatch):
    awards(people, ("个人一等奖", AwardKind.INDIVIDUAL, 1))
    score(people, "林志远", 95)
    assert AwardsPage.badge(people).text == "1"
    say_why(monkeypatch, "加赛胜出")
    press(page, "选定林志远…")
    assert cells(page._recipients, 1) == ["林志远"]
    assert cells(page._recipients, 4) == ["经决定"]
    assert cells(page._tiers, 3) == ["1"], "the last place counts whoever the decision let in"
    assert page._recipients.row_at(0).reason == "加赛胜出"
    page._form.recipients_table.selectRow(0)
    say_why(monkeypatch, "改由抽签决定")
    page._form.recipients_table.opened.emit(0)
    assert AwardsPage.badge(people).text == "1"


def test_a_unit_s_award_is_given_by_choice(page, people, monkeypatch):
    awarding.add_award(people, "优秀组织奖", AwardKind.UNIT, 1, by_hand=True)
    position = [unit.name for unit in people.snapshot().units].index("霞浦县")
    say_why(monkeypatch, "报名最早", position)
    press(page, "选定…")
    assert cells(page._recipients, 1) == ["霞浦县"]


def test_a_unit_s_award_by_result_is_proposed_from_the_units_table(page, people):
    awards(people, ("团体一等奖", AwardKind.UNIT, 1), ("团体二等奖", AwardKind.UNIT, 1))
    assert cells(page._recipients, 1) == ["古田县", "霞浦县"]
    score(people, "吴小芳", 100)
    assert AwardsPage.badge(people).text == "2", "the two units have the same mean: one award waits for the other"
    score(people, "郑国栋", 99)
    assert cells(page._recipients, 1) == ["霞浦县", "古田县"]


def test_certificates_are_made_shown_and_saved(page, people, qtbot, posted, tmp_path):
    awards(people, ("个人一等奖", AwardKind.INDIVIDUAL, 1), ("个人二等奖", AwardKind.INDIVIDUAL, 2))
    page._assign_button.click()
    form = page._form
    form.tabs.setCurrentWidget(form.certificates_tab)
    form.date_edit.setDate(QDate(2022, 7, 15))
    form.make_button.click()
    qtbot.waitUntil(lambda: form.result_stack.currentWidget() is form.pdf_view, timeout=20_000)
    assert posted[-1].text == "已做好 3 张证书，其中新编号 3 张。"
    assert certificate_words.certificate_date(people) == "2022年7月15日"
    assert form.ledger_label.text() == "已编号制发 3 张。"
    assert form.pdf_view._form.count_label.text() == "/ 3"
    form.pdf_view.save_requested.emit(str(tmp_path / "证书.pdf"))
    assert (tmp_path / "证书.pdf").read_bytes().startswith(b"%PDF")
    awarding.add_award(people, "个人三等奖", AwardKind.INDIVIDUAL, 1)
    assert form.result_stack.currentWidget() is not form.pdf_view


def test_a_proof_for_one_person_gives_out_no_number(page, people, qtbot, posted):
    awards(people, ("个人一等奖", AwardKind.INDIVIDUAL, 2))
    page._assign_button.click()
    form = page._form
    form.person_box.setCurrentIndex(form.person_box.findData("林志远"))
    form.proof_box.setChecked(True)
    form.print_box.setCurrentIndex(1)
    form.make_button.click()
    qtbot.waitUntil(lambda: form.result_stack.currentWidget() is form.pdf_view, timeout=20_000)
    assert posted[-1].text == "已做好 1 张样张。"
    assert certifying.issued_count(people) == 0
    page.certificates._let_go()


def test_a_character_nothing_can_draw_is_named_and_nothing_is_made(page, people, qtbot):
    first = next(one for one in people.snapshot().entrants if one.name == "陈晓岚")
    awards(people, ("个人一等奖", AwardKind.INDIVIDUAL, 1))
    roster_edit.change_entrant(people, replace(first, name="陈\U0003fffd岚"))
    page._assign_button.click()
    form = page._form
    form.make_button.click()
    qtbot.waitUntil(lambda: form.result_stack.currentWidget() is form.trouble_page, timeout=20_000)
    model = form.trouble_table.model()
    assert cells(model, 3) == ["U+3FFFD"]
    assert certifying.issued_count(people) == 0


def test_the_tables_of_the_page_keep_qt_s_rules_for_models(page, people):
    awards(people, ("个人一等奖", AwardKind.INDIVIDUAL, 1), ("团体一等奖", AwardKind.TEAM, 1))
    for model in (page._tiers, page._recipients):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
        model.sort(1)
        model.sort(-1)
        assert model.rowCount() == 2


def test_the_first_visit_offers_last_years_awards_or_an_empty_start_and_presets_nothing(
    page, people, tmp_path, monkeypatch
):
    folder = tmp_path / "去年"
    folder.mkdir()
    last_year = new_contest(folder)
    awards(last_year, ("个人一等奖", AwardKind.INDIVIDUAL, 2))
    last_year.close()
    assert page._first_visit.isVisible()
    assert people.snapshot().awards == ()
    monkeypatch.setattr(
        awards_page.QFileDialog, "getOpenFileName", lambda *_args, **_more: (str(folder / "比武.lianbing"), "")
    )
    press(page, "从往年比赛复制…")
    assert cells(page._tiers, 0) == ["个人一等奖"]
    assert not page._first_visit.isVisible()


def test_somebody_is_given_no_award_with_a_reason_and_the_next_moves_up(page, people, monkeypatch, qtbot):
    awards(people, ("个人一等奖", AwardKind.INDIVIDUAL, 1), ("个人二等奖", AwardKind.INDIVIDUAL, 1))
    say_why(monkeypatch, "经核实有违纪")
    page._form.recipients_table.selectRow(0)
    qtbot.keyClick(page._form.recipients_table, Qt.Key.Key_Return)
    assert cells(page._recipients, 1) == ["林志远", "黄雅婷"]
    assert any("不予评奖：陈晓岚" in card.accessibleName() for card in cards(page))
    press(page, "撤回决定")
    assert cells(page._recipients, 1) == ["陈晓岚", "林志远"]


def test_a_hand_change_gives_the_other_award_with_its_reason(page, people, monkeypatch, qtbot):
    awards(people, ("个人一等奖", AwardKind.INDIVIDUAL, 1), ("个人二等奖", AwardKind.INDIVIDUAL, 1))
    say_why(monkeypatch, "裁判组裁定", 1)
    page._form.recipients_table.selectRow(1)
    qtbot.keyClick(page._form.recipients_table, Qt.Key.Key_Return)
    assert cells(page._recipients, 1) == ["林志远", "陈晓岚"]


def test_a_public_list_is_shown_with_its_fingerprint_and_opens_again_only_for_a_correction(
    page, people, monkeypatch, qtbot
):
    awards(people, ("个人一等奖", AwardKind.INDIVIDUAL, 1))
    page._assign_button.click()
    dialog = PublishDialog(people)
    qtbot.addWidget(dialog)
    assert "第 1 版" in dialog._form.intro_label.text()
    dialog._form.document_edit.setText("宁人社〔2022〕8号")
    dialog._form.publish_button.click()
    public = people.snapshot().publications[-1]
    assert any(public.fingerprint in card.accessibleName() for card in cards(page))
    assert not page._assign_button.isEnabled()
    assert not page._publishing.publish_button.isEnabled()
    score(people, "周海峰", 99)
    assert any("周海峰" in card.accessibleName() and "更正" in card.accessibleName() for card in cards(page))
    say_why(monkeypatch, "笔试登分有误")
    press(page, "更正…")
    page._assign_button.click()
    again = PublishDialog(people)
    qtbot.addWidget(again)
    assert "周海峰（霞浦县）：— → 个人一等奖" in again._form.moves_view.toPlainText()
    assert again._form.reason_edit.text() == "笔试登分有误"
    again._form.publish_button.click()
    assert [one.version for one in people.snapshot().publications] == [1, 2]


def test_the_text_of_the_notice_is_copied_in_one_step(page, people):
    awards(people, ("个人一等奖", AwardKind.INDIVIDUAL, 1))
    page._assign_button.click()
    page._publishing.lists_button.menu().actions()[-2].trigger()
    assert QApplication.clipboard().text() == "一、个人一等奖（1名）\n陈晓岚（古田县）\n"


def test_a_coach_award_without_coaches_says_where_to_add_them_and_leads_there(page, people):
    awarding.add_award(people, "优秀教练", AwardKind.COACH, 1, by_hand=True)
    assert any("角色选“教练”" in card.accessibleName() for card in cards(page))
    press(page, "前往参赛名单")


def test_the_consequences_of_a_score_say_who_waits_for_a_decision(page, people):
    awards(people, ("个人一等奖", AwardKind.INDIVIDUAL, 1))
    page._assign_button.click()
    score(people, "林志远", 95)
    assert any("个人一等奖 → 待定" in card.accessibleName() for card in cards(page))
