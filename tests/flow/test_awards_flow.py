"""From no awards to a certificate on the screen, in the real window."""

import pytest
from PySide6.QtCore import Qt

from lianbing_desktop.services.awards import certifying
from lianbing_desktop.ui.awards.award_dialog import AwardDialog
from lianbing_desktop.ui.awards.awards_page import AwardsPage
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from tests.dialogs import in_dialog
from tests.sample_contest import sample_contest


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    contest = sample_contest(tmp_path)
    messages = Messages()
    made = MainWindow({"awards": AwardsPage}, messages, Jobs(messages))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_contest(contest)
    yield made
    made.close_contest()
    made.close()
    contest.close()


def type_award(qtbot, name, count):
    def fill(dialog):
        qtbot.keyClicks(dialog._form.name_edit, name)
        dialog._form.count_box.setValue(count)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(AwardDialog, fill)


def test_awards_are_set_assigned_and_printed(window, qtbot):
    page, form = window.page, window.page._form
    form.awards_table.setFocus()
    type_award(qtbot, "First prize", 1)
    qtbot.keyClick(form.awards_table, Qt.Key.Key_Insert)
    type_award(qtbot, "Second prize", 3)
    qtbot.mouseClick(form.add_button, Qt.MouseButton.LeftButton)
    assert [page._tiers.index(row, 2).data() for row in range(2)] == ["1 / 1", "3 / 3"]
    qtbot.mouseClick(page._assign_button, Qt.MouseButton.LeftButton)
    window._form.message_bar.messages[0].action()
    assert form.tabs.currentWidget() is form.certificates_tab
    qtbot.waitUntil(form.make_button.isVisible)
    qtbot.mouseClick(form.make_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.result_stack.currentWidget() is form.pdf_view, timeout=20_000)
    qtbot.waitUntil(lambda: window.jobs.state is None)
    assert certifying.issued_count(window.contest) == 4
    assert form.pdf_view._form.page_list.count() == 4
