"""A bug is shown once, kept in a file, and tells nothing about people."""

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services import crash_report
from lianbing_desktop.ui.shell.crash_dialog import CrashDialog, CrashReporter


@pytest.fixture
def reporter(messages, monkeypatch, tmp_path):
    monkeypatch.setattr(crash_report, "log_folder", lambda: tmp_path)
    made = CrashReporter(messages)
    made.install()
    yield made
    made.remove()


def caught(error):
    try:
        raise error
    except type(error) as raised:
        return raised


def dialogs():
    return [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog) and widget.isVisible()
    ]


def test_a_bug_opens_a_dialog_with_a_report_that_can_be_copied(reporter, qtbot, tmp_path):
    seen = []

    def look():
        (dialog,) = dialogs()
        dialog._form.copy_button.click()
        seen.append(QGuiApplication.clipboard().text())
        dialog._form.close_button.click()

    QTimer.singleShot(0, lambda: reporter._on_exception(KeyError, caught(KeyError("陈建国 350199")), None))
    QTimer.singleShot(150, look)
    qtbot.waitUntil(lambda: bool(seen))
    assert "KeyError" in seen[0]
    assert "陈建国" not in seen[0]
    assert [path.read_text(encoding="utf-8") for path in tmp_path.glob("crash-*.txt")] == [seen[0]]


def test_further_bugs_open_no_further_dialogs(reporter, qtbot):
    counted = []

    def look():
        counted.append(len(dialogs()))
        dialogs()[0].accept()

    for _ in range(5):
        reporter._on_exception(ValueError, caught(ValueError("x")), None)
    QTimer.singleShot(150, look)
    qtbot.waitUntil(lambda: bool(counted))
    assert counted == [1]


def test_a_user_error_nobody_caught_is_a_message(reporter, qtbot, posted):
    error = caught(UserError("file_missing", file="a.xls"))
    reporter._on_exception(UserError, error, None)
    qtbot.waitUntil(lambda: bool(posted))
    assert "a.xls" in posted[0].text


def test_a_bug_in_another_thread_reaches_the_window(reporter, qtbot):
    found = []
    QTimer.singleShot(200, lambda: (found.extend(dialogs()), [dialog.accept() for dialog in dialogs()]))
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(found))
