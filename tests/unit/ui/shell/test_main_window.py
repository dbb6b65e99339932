"""The shell: pages come when visited, take notice of changes when seen, and everything has a key."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListView, QPushButton, QTableView, QToolButton

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.services.contest import Changes, Contest
from lianbing_desktop.services.intake import roster_edit
from lianbing_desktop.ui.shell.jobs import JobState
from lianbing_desktop.ui.shell.main_window import MainWindow, wants_whole_screen
from lianbing_desktop.ui.shell.page import Badge, Page
from lianbing_desktop.ui.shell.pages import PAGES
from lianbing_desktop.ui.shell.stages import stages_of
from lianbing_desktop.ui.shell.theme import Size, Tone
from lianbing_desktop.ui.widgets.search_box import SearchBox


def page_class(key):
    class SomePage(Page):
        stage = key

        def __init__(self, desk):
            super().__init__(desk)
            self.seen = []
            self.searched = 0

        @staticmethod
        def badge(contest):
            return Badge("3", Tone.WARNING) if key == "roster" else None

        def refresh(self, changes):
            self.seen.append(changes)

        def search(self):
            self.searched += 1

    return SomePage


@pytest.fixture
def window(qtbot, messages, jobs):
    made = MainWindow({stage.key: page_class(stage.key) for stage in stages_of("")}, messages, jobs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def press(qtbot, window, key):
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_where_the_usual_window_and_its_title_bar_do_not_fit_the_window_fills_the_screen(window):
    laptop = QSize(1093, 614 - 38)  # 1366 × 768 at 125 %, less the taskbar
    assert wants_whole_screen(laptop)
    assert wants_whole_screen(QSize(1093, 614))
    assert not wants_whole_screen(QSize(1920, 1040))
    window.hide()
    window.appear()
    assert window.isMaximized() == wants_whole_screen(window.screen().availableSize())


def test_without_a_contest_the_start_page_shows_and_no_stage_can_be_chosen(window, qtbot):
    press(qtbot, window, Qt.Key.Key_3)
    assert window.page is None
    assert window.start_page.isVisible()


def test_a_contest_opens_on_the_first_stage_with_its_name(window, contest):
    window.show_contest(contest)
    assert window.page.stage == "overview"
    assert window._form.contest_label.text() == contest.title
    assert window._form.file_label.text() == contest.path.name
    assert contest.title in window.windowTitle()


@pytest.mark.parametrize("number", range(9))
def test_control_and_a_digit_open_a_stage(window, contest, qtbot, number):
    window.show_contest(contest)
    press(qtbot, window, Qt.Key(Qt.Key.Key_1 + number))
    assert window.page.stage == stages_of("")[number].key


def test_tips_of_the_navigation_name_the_keys(window):
    model = window._form.navigation.model()
    tips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]
    assert tips[0] == "概览  Ctrl+1"
    assert tips[9] == f"{stages_of('')[9].title}  Ctrl+0"
    assert tips[10] == stages_of("")[10].title


def test_a_page_takes_notice_of_a_change_now_if_seen_and_later_if_not(window, contest):
    window.show_contest(contest)
    overview = window.page
    window.go_to("roster")
    roster = window.page
    contest_changes = Changes(frozenset({"entrants"}), "entrant_added")
    window.changes.announce(contest_changes)
    assert [seen.touches("entrants") for seen in roster.seen] == [True, True]
    assert len(overview.seen) == 1
    window.go_to("overview")
    assert len(overview.seen) == 2
    assert not overview.seen[1].touches("scores")


def test_a_write_is_announced_by_the_contest_itself(window, contest):
    window.show_contest(contest)
    add_somebody(contest)
    assert len(window.page.seen) == 2
    assert window._saved_label.text().startswith("已保存 ")


def test_control_f_reaches_the_page_s_search(window, contest, qtbot):
    window.show_contest(contest)
    press(qtbot, window, Qt.Key.Key_F)
    assert window.page.searched == 1


def test_messages_show_with_their_action_and_can_be_closed(window, messages):
    done = []
    messages.warning("三行需要核对", "查看", lambda: done.append(1))
    bar = window._form.message_bar
    assert bar.isVisible()
    next(button for button in bar.findChildren(QPushButton) if button.text() == "查看").click()
    assert done == [1]
    assert not bar.isVisible()
    messages.error("不能录入")
    bar.findChildren(QToolButton)[-1].click()
    assert bar.messages == ()


def shown(window):
    return [message.text for message in window._form.message_bar.messages]


def test_the_newest_message_takes_the_place_of_the_one_before(window, messages):
    for text in "一二三":
        messages.done(text, "查看", lambda: None)
    assert shown(window) == ["三"]


def test_a_message_leaves_the_button_to_edit_of_a_file_open_for_reading_free(window, contest, messages, qtbot):
    looked_at = Contest.open(contest.path, reading=True)
    window.show_contest(looked_at, "正由别人打开着")
    messages.warning("正由别人打开着，一次只能由一处修改。" * 4)
    bar, button = window._form.message_bar, window._saved_label.write_button
    top = button.mapTo(window, button.rect().topLeft()).y()
    assert bar.isVisible()
    assert button.isVisible()
    assert bar.geometry().bottom() < top
    window.close_contest()
    looked_at.close()


def test_mere_news_waits_until_an_error_has_been_closed(window, messages):
    messages.error("不能录入")
    messages.info("请先选择")
    assert shown(window) == ["不能录入"]
    window._form.message_bar.findChildren(QToolButton)[-1].click()
    assert shown(window) == ["请先选择"]


def test_news_stays_behind_on_its_page_and_an_error_goes_along(window, contest, messages):
    window.show_contest(contest)
    messages.done("导入完成", "撤销本次导入", contest.undo)
    window.go_to("roster")
    assert shown(window) == []
    messages.error("不能录入")
    window.go_to("overview")
    assert shown(window) == ["不能录入"]


def test_the_next_step_takes_away_what_was_said_of_the_one_before(window, contest, messages):
    window.show_contest(contest)
    messages.done("导入完成", "撤销本次导入", contest.undo)
    add_somebody(contest)
    assert shown(window) == []


def test_a_message_takes_no_room_from_the_page(window, contest, messages):
    window.resize(*Size.WINDOW)
    window.show_contest(contest)
    before = window.page.geometry()
    messages.error("成绩不能识别，整份成绩未录入，请改正后重新导入。" * 6)
    bar = window._form.message_bar
    assert window.page.geometry() == before
    assert bar.geometry().bottom() == window.rect().bottom()
    assert bar.height() > 60, "long sentences are shown in full"
    messages.error("不能录入")
    window.resize(1200, 700)
    assert bar.geometry().bottomRight() == window.rect().bottomRight()
    assert bar.height() < 44, "one line lies on the status bar and the margin of the page"


def test_going_to_a_page_puts_the_focus_on_its_table_and_walking_through_the_stages_does_not(
    qtbot, messages, jobs, contest
):
    made = MainWindow(PAGES, messages, jobs)
    qtbot.addWidget(made)
    made.show()
    add_somebody(contest)
    made.show_contest(contest)
    for key in ("roster", "delegation", "awards", "log"):
        made.go_to(key)
        assert isinstance(made.focusWidget(), (QTableView, QListView, SearchBox)), key
        assert made.page.isAncestorOf(made.focusWidget()) or key == "delegation"
    made._form.navigation.setFocus()
    qtbot.keyClick(made._form.navigation, Qt.Key.Key_Up)
    assert made.page.stage == "packets"
    assert made.focusWidget() is made._form.navigation


def test_the_same_message_is_not_shown_twice(window, messages):
    messages.error("一样")
    messages.error("一样")
    assert len(window._form.message_bar.messages) == 1


def test_the_strip_shows_a_job_and_asks_once_to_stop(window, jobs, qtbot):
    strip = window._form.job_strip
    strip.show_state(JobState("读取", 1, 4, "a.xls"))
    assert strip.isVisible()
    with qtbot.waitSignal(strip.cancel_requested):
        strip.findChild(QPushButton).click()
    strip.show_state(JobState("读取", 1, 4, cancelling=True))
    assert not strip.findChild(QPushButton).isEnabled()
    strip.show_state(None)
    assert not strip.isVisible()


@pytest.mark.parametrize("name", ["new", "open"])
def test_the_start_page_and_the_bar_ask_for_a_contest(window, qtbot, name):
    wanted = {"new": window.create_requested, "open": window.open_requested}[name]
    with qtbot.waitSignal(wanted):
        press(qtbot, window, {"new": Qt.Key.Key_N, "open": Qt.Key.Key_O}[name])
    choice = {"new": "create_button", "open": "open_button"}[name]
    with qtbot.waitSignal(wanted):
        getattr(window.start_page._form, choice).click()


def test_recent_files_that_are_gone_are_listed_but_cannot_be_chosen(window, qtbot, contest, tmp_path):
    window.set_recent([contest.path, tmp_path / "gone.lianbing"])
    files = window.start_page._form.recent_list
    with qtbot.waitSignal(window.recent_chosen) as chosen:
        files.itemActivated.emit(files.item(0))
    assert chosen.args == [str(contest.path)]
    with qtbot.assertNotEmitted(window.recent_chosen):
        files.itemActivated.emit(files.item(1))


def test_the_shell_fits_the_smallest_screen(window):
    assert window.minimumSizeHint().width() <= Size.WINDOW[0]
    assert window.minimumSizeHint().height() <= 540, "a title bar and a task bar must fit beside it on 614"


def test_closing_a_contest_takes_its_messages_and_what_they_offer_along(window, contest, messages):
    window.show_contest(contest)
    messages.done("导入完成", "撤销本次导入", contest.undo)
    window.close_contest()
    assert window._form.message_bar.messages == ()


def test_closing_a_contest_drops_its_pages(window, contest):
    window.show_contest(contest)
    window.close_contest()
    assert window.page is None
    assert window.contest is None


def test_undo_takes_the_last_step_back_and_says_so(window, contest, qtbot, posted):
    window.show_contest(contest)
    assert not window._form.undo_action.isEnabled()
    add_somebody(contest)
    assert window._form.undo_action.isEnabled()
    what = contest.undo_title()
    press(qtbot, window, Qt.Key.Key_Z)
    assert contest.snapshot().entrants == ()
    assert what in posted[-1].text
    press(qtbot, window, Qt.Key.Key_Y)
    assert len(contest.snapshot().entrants) == 1


def add_somebody(contest):
    unit = contest.snapshot().units[0]
    roster_edit.add_entrant(contest, Entrant("", unit.id, "陈一"))
