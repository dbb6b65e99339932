from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QScrollArea

from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.demo import make_demo
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.services.progress import progress
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.intake.checks_page import ChecksPage
from lianbing_desktop.ui.overview import overview_page
from lianbing_desktop.ui.overview.overview_page import OverviewPage
from lianbing_desktop.ui.roster import roster_files
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.widgets.figure_button import FigureButton
from lianbing_desktop.ui.widgets.finding_list import FindingList
from lianbing_desktop.ui.widgets.minimum_bars import MinimumBars
from tests.builders import add_person, id_number, new_contest, written_test

ROSTERS = Path(__file__).parents[3] / "samples" / "ningde-2022" / "rosters"


class Opened:
    """A page in a window of the smallest size, what it asked for written down."""

    def __init__(self, qtbot, contest, messages, jobs):
        self.gone_to = []
        self.contest = contest
        self.page = OverviewPage(Desk(contest, messages, jobs, ChangeBridge(), self.gone_to.append))
        qtbot.addWidget(self.page)
        self.page.resize(897, 534)
        self.refresh()
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()

    def refresh(self):
        self.page.refresh(Everything())

    def figure(self, caption):
        return next(one for one in self.page.findChildren(FigureButton) if one.caption == caption)

    def button(self, text):
        return next(one for one in self.page.findChildren(QPushButton) if one.isVisible() and text in one.text())

    def text(self):
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    @property
    def bars(self):
        return self.page.findChild(MinimumBars)

    @property
    def findings(self):
        return self.page.findChild(FindingList)


@pytest.fixture
def opened(qtbot, messages, jobs):
    return lambda contest: Opened(qtbot, contest, messages, jobs)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """宁德市 with its rosters imported: nothing in these tests changes it."""
    made = new_contest(tmp_path_factory.mktemp("sample"))
    apply_import(made, plan_import(made, sorted(ROSTERS.iterdir())))
    yield made
    made.close()


@pytest.fixture
def imported(monkeypatch):
    """What the import was asked for, instead of its dialogs."""
    asked = []
    monkeypatch.setattr(roster_files, "choose_and_import", lambda _desk, _parent, paths=None: asked.append(paths))
    return asked


def test_the_unit_that_is_short_stands_out_by_one(opened, sample):
    window = opened(sample)
    short = [bar for bar in window.bars.bars if bar.tone is Tone.WARNING]
    assert [(bar.label, bar.count, bar.minimum, bar.note) for bar in short] == [("古田县", 7, 8, "还差 1 人")]
    assert len(window.bars.bars) == 10
    assert window.figure("参赛选手").figure == "100"
    assert window.figure("未报满单位").figure == "1"


def test_the_next_step_is_said_and_its_button_leads_there(opened, sample, qtbot):
    window = opened(sample)
    assert say("next_short") in window.text()
    assert "古田县还差 1 人" in window.text()
    qtbot.mouseClick(window.button("前往报名收件"), Qt.MouseButton.LeftButton)
    assert window.gone_to == ["intake"]


def test_the_standing_is_worked_out_once_a_refresh(opened, sample, monkeypatch):
    window = opened(sample)
    asked = []
    monkeypatch.setattr(overview_page, "progress", lambda snapshot: asked.append(snapshot) or progress(snapshot))
    window.refresh()
    assert len(asked) == 1


def test_every_figure_leads_to_its_page(opened, sample, qtbot):
    window = opened(sample)
    for button in window.page.findChildren(FigureButton):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.gone_to == ["roster", "intake", "checks", "scores", "delegation", "awards"]


def test_a_unit_leads_to_its_line_of_the_intake_board_by_mouse_and_by_key(opened, sample, qtbot):
    window = opened(sample)
    qtbot.mouseClick(window.bars, Qt.MouseButton.LeftButton, pos=window.bars.rect().center())
    qtbot.keyClick(window.bars, Qt.Key.Key_Down)
    qtbot.keyClick(window.bars, Qt.Key.Key_Return)
    assert window.gone_to == ["intake", "intake"]


def test_findings_name_unit_and_person_and_lead_to_the_check(opened, sample, qtbot):
    window = opened(sample)
    assert window.findings.count == 7
    assert window.figure("待核问题").figure == ChecksPage.badge(sample).text == "7"  # as the navigation counts them
    first = window.findings.model().index(0, 0)
    assert "屏南县的刘超的身份证号" in first.data()
    window.findings.setCurrentIndex(first)
    qtbot.keyClick(window.findings, Qt.Key.Key_Return)
    qtbot.mouseClick(
        window.findings.viewport(), Qt.MouseButton.LeftButton, pos=window.findings.visualRect(first).center()
    )
    assert window.gone_to == ["checks", "checks"]


def test_more_findings_than_the_page_shows_are_counted(opened, sample, qtbot, monkeypatch):
    monkeypatch.setattr(overview_page, "MOST_FINDINGS", 2)
    window = opened(sample)
    assert window.findings.count == 2
    qtbot.mouseClick(window.button("还有 5 个"), Qt.MouseButton.LeftButton)
    assert window.gone_to == ["checks"]


def test_one_key_puts_the_call_list_on_the_clipboard(opened, sample, posted):
    window = opened(sample)
    QTest.keyClick(window.page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    copied = QGuiApplication.clipboard().text()
    assert "古田县：已报7人，最少8人，还差1人" in copied
    assert "蕉城区" not in copied
    assert "1 个单位，共差 1 人" in posted[-1].text


def test_with_nobody_short_the_key_says_so(opened, sample, posted, tmp_path):
    contest = new_contest(tmp_path)
    try:
        for unit in contest.snapshot().units:
            for number in range(8):
                add_person(contest, f"{unit.name[:2]}{'甲乙丙丁戊己庚辛'[number]}", unit.name)
        window = opened(contest)
        assert window.figure("未报满单位").figure == "0"
        assert not any("催报单" in one.text() and one.isVisible() for one in window.page.findChildren(QPushButton))
        QTest.keyClick(
            window.page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        assert posted[-1].text == "各单位均已报满，没有需要催报的。"
    finally:
        contest.close()


def test_a_new_contest_says_what_to_do_first(opened, contest, imported, qtbot):
    window = opened(contest)
    assert "先收齐各单位的报名表" in window.text()
    assert not window.bars.isVisible()
    qtbot.mouseClick(window.button("导入报名表"), Qt.MouseButton.LeftButton)
    assert imported == [None]


def test_the_first_entrant_brings_up_the_board(opened, contest):
    window = opened(contest)
    add_person(contest, "陈一帆")
    window.refresh()
    assert window.bars.isVisible()
    assert window.figure("参赛选手").figure == "1"


def test_ctrl_i_starts_the_import(opened, sample, imported):
    QTest.keyClick(opened(sample).page, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert imported == [None]


def test_blank_rosters_are_written_one_a_unit(opened, contest, qtbot, posted, tmp_path, monkeypatch):
    folder = tmp_path / "空白"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window = opened(contest)
    qtbot.mouseClick(window.button("生成空白报名表"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(posted), timeout=10_000)
    assert posted[-1].text == "已生成 10 份空白报名表，每个单位一份；通知文字已复制，可直接粘贴。"
    assert "请尽快报送" in QGuiApplication.clipboard().text()
    assert (folder / "古田县报名表（空白）.xlsx").is_file()
    qtbot.mouseClick(window.button("生成空白报名表"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(posted) == 2, timeout=10_000)
    assert posted[-1].tone is Tone.ERROR


def test_all_thirteen_units_of_fuzhou_are_reached_by_key(opened, qtbot, tmp_path):
    contest = Contest.create(tmp_path / "福州市.lianbing", "福州市", 2022)
    try:
        add_person(contest, "陈一帆", "鼓楼区")
        window = opened(contest)
        area = next(one for one in window.page.findChildren(QScrollArea) if one.widget() is window.bars)
        assert len(window.bars.bars) == 13
        for _ in range(12):
            qtbot.keyClick(window.bars, Qt.Key.Key_Down)
        bottom = window.bars.mapTo(area.viewport(), window.bars.rect().bottomLeft()).y()
        assert bottom <= area.viewport().height()
    finally:
        contest.close()


def test_ten_units_are_seen_without_scrolling_in_the_smallest_window(opened, sample):
    window = opened(sample)
    area = next(one for one in window.page.findChildren(QScrollArea) if one.widget() is window.bars)
    assert window.bars.height() <= area.viewport().height()
    assert window.page.minimumSizeHint().width() <= window.page.width()
    assert window.page.minimumSizeHint().height() <= window.page.height()


def test_a_round_of_teams_without_a_team_is_told_as_that(opened, contest):
    people = [add_person(contest, f"选手{number}", id_number=id_number(number)) for number in range(2)]
    written_test(contest, {people[0].id: 80})
    add_round(contest, "现场赛", RoundKind.TEAM)
    assert "笔试还差 1 个，现场赛还没有代表队" in opened(contest).text()


def test_of_more_than_two_rounds_the_one_to_enter_next_is_shown(opened, contest):
    people = [add_person(contest, f"选手{number}", id_number=id_number(number)) for number in range(2)]
    written_test(contest, {person.id: 80 for person in people})
    for name in ("实操", "情景模拟"):
        add_round(contest, name, RoundKind.INDIVIDUAL)
    window = opened(contest)
    assert window.figure("实操 0/2").figure == "2/6"


def test_a_contest_carried_through_shows_scores_seats_and_awards(opened, tmp_path):
    contest = Contest.open(make_demo(tmp_path / "示例").contest)
    try:
        window = opened(contest)
        scores = next(one for one in window.page.findChildren(FigureButton) if "笔试" in one.caption)
        assert scores.caption == "笔试 57/57 · 现场赛 5/5"
        assert window.figure("省赛名额").figure == "20/20"
        assert window.figure("已评获奖").figure == "22"
    finally:
        contest.close()
