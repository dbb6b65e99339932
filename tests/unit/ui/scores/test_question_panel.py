"""The score page by keyboard: questions as they happen, judges' columns, times, grades."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog

from lianbing_desktop.domain.score import RoundKind, ScoreState, Team
from lianbing_desktop.domain.scoring.round_form import Outcome, RoundForm, RoundSettings
from lianbing_desktop.services.scoring.rounds import add_round, save_team
from lianbing_desktop.ui.models.score_model import ScoreColumn
from lianbing_desktop.ui.scores.round_dialog import RoundDialog
from lianbing_desktop.ui.scores.scores_page import ScoresPage
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from tests.builders import add_person, unit_id

COSTS = ((Outcome.WRONG, Decimal(1)),)


@pytest.fixture
def show(qtbot, messages, jobs, contest, monkeypatch):
    monkeypatch.setattr(QApplication, "beep", lambda: None)

    def make(name, form, kind, **settings):
        for number in range(1, 3):
            person = add_person(contest, f"选手{number}", "古田县").id
            if kind is RoundKind.TEAM:
                save_team(contest, Team("", unit_id(contest, "古田县"), f"{number}队", (person,)))
        maximum = None if kind is RoundKind.TEAM else Decimal(100)
        add_round(contest, name, kind, maximum=maximum, form=form, settings=RoundSettings(**settings))
        changes = ChangeBridge()
        page = ScoresPage(Desk(contest, messages, jobs, changes, lambda _key: None))
        contest.subscribe(page.refresh)
        qtbot.addWidget(page)
        page.resize(897, 538)
        page.show()
        page.refresh(Everything())
        return page

    return make


def strike(qtbot, page, text):
    for one in text:
        qtbot.keyClick(page.questions, one)


def keys(qtbot, page, text):
    grid = page.entry.grid
    for one in text:
        qtbot.keyClick(grid.editor or grid, Qt.Key.Key_Enter if one == "\n" else one)


def scores(contest):
    snapshot = contest.snapshot()
    return [snapshot.scores.get((team.id, snapshot.rounds[-1].id)) for team in snapshot.teams]


def test_a_number_chooses_the_team_and_one_key_says_how_it_ended(qtbot, contest, show):
    page = show("抢答", RoundForm.BUZZER, RoundKind.TEAM, values=(Decimal(10), Decimal(20)), costs=COSTS)
    strike(qtbot, page, "1d2")
    qtbot.keyClick(page.questions, Qt.Key.Key_Up)
    strike(qtbot, page, "c")
    assert page._form.round_tabs.tabText(0) == "抢答  已记 2 条"
    assert page._form.round_tabs.tabIcon(0).isNull()  # nobody has said that it is over
    assert [score.value for score in scores(contest)] == [Decimal(10), Decimal(-20)]
    assert [(line.question, line.signed) for line in page.questions.lines] == [("2", "−20"), ("1", "+10")]
    assert page.questions.chosen is None


def test_the_person_who_answered_is_one_key_more(qtbot, contest, show):
    page = show("必答", RoundForm.MUST_ANSWER, RoundKind.TEAM, values=(Decimal(10),))
    strike(qtbot, page, "2")
    qtbot.keyClick(page.questions, Qt.Key.Key_F1)
    strike(qtbot, page, "+")
    assert page.questions.lines[0].person == "选手2"


def test_an_outcome_without_a_team_is_refused_and_nothing_is_written(qtbot, contest, show):
    page = show("抢答", RoundForm.BUZZER, RoundKind.TEAM)
    strike(qtbot, page, "d")
    assert contest.snapshot().events == {}
    assert "队号" in page.questions.form.note_label.text()


def test_backspace_takes_the_newest_event_back_with_a_reason(qtbot, contest, show, monkeypatch):
    page = show("抢答", RoundForm.BUZZER, RoundKind.TEAM, values=(Decimal(10),))
    strike(qtbot, page, "1d")
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_args: ("记错队伍", True))
    qtbot.keyClick(page.questions, Qt.Key.Key_Backspace)
    assert page.questions.lines[0].undone
    assert scores(contest) == [None, None]


def test_f6_leads_to_the_grid_where_a_team_is_marked_void_and_back(qtbot, contest, show):
    page = show("抢答", RoundForm.BUZZER, RoundKind.TEAM)
    page._switch_panel()
    qtbot.keyClick(page.entry.grid, "w")
    assert scores(contest)[0].state is ScoreState.VOID
    page._switch_panel()
    assert page._form.body_stack.currentWidget() is page.questions


def test_enter_goes_along_the_judges_and_on_to_the_next_person(qtbot, contest, show):
    page = show("情景", RoundForm.JUDGED, RoundKind.INDIVIDUAL, judges=3, drop_from=3)
    keys(qtbot, page, "90\n80\n85\n70\n")
    grid = page.entry.grid
    assert grid.line.name == "选手2"
    assert grid.part == "judge:2"
    first = page.entry.model.lines[0]
    assert (first.score.value, first.dropped) == (Decimal("85.00"), (1, 2))
    assert "85" in page.entry.read_back.earlier


def test_f4_sends_enter_down_a_judges_column(qtbot, contest, show):
    page = show("情景", RoundForm.JUDGED, RoundKind.INDIVIDUAL, judges=2)
    page.entry._turn_round()
    keys(qtbot, page, "90\n80\n")
    assert [line.marks for line in page.entry.model.lines] == [{1: Decimal(90)}, {1: Decimal(80)}]


def test_a_judge_who_is_excused_is_one_key_and_absent_goes_to_the_next_person(qtbot, contest, show):
    page = show("情景", RoundForm.JUDGED, RoundKind.INDIVIDUAL, judges=2)
    keys(qtbot, page, "h90\na")
    lines = page.entry.model.lines
    assert lines[0].score.value == Decimal("90.00")
    assert lines[1].score.state is ScoreState.ABSENT


def test_the_time_follows_the_score_where_the_round_wants_it(qtbot, contest, show):
    page = show("实操", RoundForm.OPERATION, RoundKind.INDIVIDUAL, timed=True)
    keys(qtbot, page, "88\n35.20\n")
    assert page.entry.model.lines[0].score.seconds == 2120
    assert page.entry.grid.line.name == "选手2"
    assert page.entry.model.data(page.entry.model.index(0, page.entry.model.place_of(ScoreColumn.TIME))) == "35′20″"


def test_a_letter_is_a_grade_where_the_round_goes_by_grades(qtbot, contest, show):
    grades = (("A", Decimal(10)), ("B", Decimal(8)))
    page = show("展示", RoundForm.SHOW, RoundKind.TEAM, grades=grades)
    keys(qtbot, page, "a\nb\n")
    assert [score.value for score in scores(contest)] == [Decimal(10), Decimal(8)]


def test_the_dialog_shows_the_settings_of_the_form_only_and_warns_of_weights(qtbot, contest):
    dialog = RoundDialog(contest)
    qtbot.addWidget(dialog)
    dialog.show()
    settings = dialog.settings
    dialog.form_box.setCurrentIndex(dialog.form_box.findData(RoundForm.JUDGED))
    assert settings.judges_box.isVisible()
    assert not settings.values_edit.isVisible()
    dialog.form_box.setCurrentIndex(dialog.form_box.findData(RoundForm.RISK))
    assert settings.values_edit.isVisible()
    assert not settings.judges_box.isVisible()
    dialog.weight_edit.setText("40%")
    assert "40%" in dialog._form.rows._errors[dialog.weight_edit].text()
    dialog.name_edit.setText("风险题")
    settings.values_edit.setText("10、x")
    dialog._save()
    assert contest.snapshot().rounds == ()
    settings.values_edit.setText("30、10")
    dialog._save()
    made = contest.snapshot().rounds[0]
    assert made.settings.values == (Decimal(10), Decimal(30))
    assert dict(made.settings.costs)[Outcome.WRONG] == Decimal(1)
