"""A backup comes back: made, found sound, restored beside the open contest, and opened by the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from lianbing_desktop.ui.log.backups_dialog import BackupsDialog
from lianbing_desktop.ui.log.log_page import LogPage
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from tests.builders import add_person, new_contest
from tests.dialogs import in_dialog


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    contest = new_contest(tmp_path)
    messages = Messages()
    made = MainWindow({"log": LogPage}, messages, Jobs(messages))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_contest(contest)
    yield made
    made.close()
    contest.close()


def test_a_backup_is_made_and_comes_back(window, qtbot, monkeypatch, tmp_path):
    form, bar = window.page._form, window._form.message_bar
    add_person(window.contest, "陈晓岚")
    folder = tmp_path / "U盘"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    qtbot.mouseClick(form.back_up_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(bar.messages) == 1, timeout=10_000)
    (copy,) = folder.iterdir()

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    in_dialog(
        BackupsDialog,
        lambda dialog: qtbot.mouseClick(dialog._form.elsewhere_button, Qt.MouseButton.LeftButton),
    )
    made = bar.messages[0]
    qtbot.mouseClick(form.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(bar.messages) and bar.messages[0] is not made, timeout=10_000)
    with qtbot.waitSignal(window.recent_chosen) as chosen:
        bar.messages[0].action()
    assert chosen.args == [str(window.contest.path.with_name("比武.另存恢复.lianbing"))]


def test_the_log_is_filtered_from_the_keyboard(window, qtbot):
    add_person(window.contest, "陈晓岚")
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    box = window.page._search_box
    assert box.hasFocus()
    box.setText("新增")
    assert window.page._model.rowCount() == 1
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert window.page._model.rowCount() == 2
