"""The rosters of a city in the real window: dropped anywhere, looked through, returned, corrected, taken in again."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from lianbing_desktop.services.intake.annotating import annotate
from lianbing_desktop.services.intake.import_plan import Action
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.ui.roster.import_dialog import ImportDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.pages import PAGES
from tests.builders import id_number, new_contest
from tests.dialogs import in_dialog

ROSTERS = sorted((Path(__file__).parents[1] / "samples" / "ningde-2022" / "rosters").iterdir())
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qapp, qtbot):
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    messages = Messages()
    made = MainWindow(PAGES, messages, Jobs(messages))
    qtbot.addWidget(made)
    made.resize(1093, 614)
    made.show()
    yield made
    made.close()


@pytest.fixture
def contest(tmp_path):
    made = new_contest(tmp_path)
    yield made
    made.close()


def files(paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(window, data):
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, no_button, no_key)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window, data):
    drag(window, data)  # a drop goes to whom the drag was accepted by
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, no_button, no_key, QEvent.Type.Drop)
    QApplication.sendEvent(window, event)


def in_preview(qtbot, act):
    """Do this in the preview as soon as the files have been read; it is closed afterwards."""
    done = []

    def work(dialog):
        try:
            act(dialog)
            qtbot.waitUntil(lambda: not dialog.is_planning, timeout=20_000)
        finally:
            dialog.done(ImportDialog.DialogCode.Rejected)
            done.append(True)

    in_dialog(ImportDialog, work, lambda dialog: dialog.plan is not None and not dialog.is_planning)
    return lambda: qtbot.waitUntil(lambda: bool(done), timeout=20_000)


@pytest.mark.parametrize("stage", ["overview", "roster", "scores", "log"])
def test_ten_files_dropped_on_any_page_are_previewed_and_written_when_confirmed(window, qtbot, contest, stage):
    window.show_contest(contest)
    window.go_to(stage)
    assert drag(window, files(ROSTERS))
    assert window._veil.isVisible()
    wait = in_preview(qtbot, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL))
    drop(window, files(ROSTERS))
    assert not window._veil.isVisible()
    wait()
    assert len(contest.snapshot().entrants) == 100


def test_files_dropped_on_the_start_page_wait_for_a_contest(window, qtbot, contest):
    assert drag(window, files(ROSTERS))
    drop(window, files(ROSTERS))
    qtbot.waitUntil(lambda: bool(window._dropped))
    counts = []
    wait = in_preview(qtbot, lambda dialog: counts.append(len(dialog.plan.rows)))
    window.show_contest(contest)
    wait()
    assert counts == [101]
    assert contest.snapshot().entrants == ()


def test_a_contest_file_dropped_is_opened_and_a_picture_is_nothing(window, qtbot, contest, tmp_path):
    assert not drag(window, files([tmp_path / "a.jpg"]))
    assert drag(window, files([contest.path]))
    with qtbot.waitSignal(window.recent_chosen) as asked:
        drop(window, files([contest.path]))
    assert Path(asked.args[0]) == contest.path


def test_a_roster_goes_back_marked_and_comes_in_again_corrected_as_a_difference(window, qtbot, contest, tmp_path):
    window.show_contest(contest)
    sent = next(path for path in ROSTERS if path.name == "寿宁县报名表.xlsx")

    def return_and_take(dialog):
        dialog._form.return_button.click()
        qtbot.waitUntil(lambda: bool(dialog._form.message_bar.messages), timeout=10_000)
        qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    wait = in_preview(qtbot, return_and_take)
    drop(window, files([sent]))
    wait()
    assert "3. 名单!E7：司徒芳䶮没有填身份证号" in QApplication.clipboard().text()
    marked = tmp_path / "退回单" / sent.name
    book = load_workbook(marked)
    assert book.sheetnames[0] == "退回说明"
    book["名单"]["E7"] = id_number(7)
    corrected = tmp_path / "寿宁县报名表（改）.xlsx"
    book.save(corrected)
    seen = []
    wait = in_preview(qtbot, lambda dialog: seen.append(dialog.plan))
    drop(window, files([corrected]))
    wait()
    (plan,) = seen
    assert (plan.count(Action.CHANGED), plan.count(Action.SAME), len(plan.rows)) == (1, 11, 12)
    (changed,) = [row for row in plan.rows if row.action is Action.CHANGED]
    changes = {change.field: change.after for change in changed.changes}
    assert (changed.row.name, changes["id_number"]) == ("司徒芳䶮", id_number(7))
    assert plan.missing == ()
    assert [problem.code for problem in plan.problems if problem.name == "司徒芳䶮"] == []


def test_the_marked_copy_sent_back_untouched_says_nothing_new(contest, tmp_path):

    first = plan_import(contest, ROSTERS)
    apply_import(contest, first)
    again = plan_import(contest, [one.path for one in annotate(contest, first, tmp_path)])
    assert {row.action for row in again.rows} == {Action.SAME, Action.LEFT_OUT}
    assert [row.row.name for row in again.rows if row.action is Action.LEFT_OUT] == ["方婷若"]
    assert (again.missing, again.unreadable) == ((), ())
