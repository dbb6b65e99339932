"""A window that may only look: whatever is not disabled on any page changes nothing, and a typed score is refused."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.demo import make_demo
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.pages import PAGES
from lianbing_desktop.ui.shell.stages import stages_of

WHY = "某人正在修改"


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return make_demo(tmp_path_factory.mktemp("demo") / "示例.lianbing").contest


@pytest.fixture
def window(qtbot, qapp, demo, tmp_path, monkeypatch):
    """The window on the demonstration, opened to look at; dialogs and menus are shut as soon as they open."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    monkeypatch.setattr(QDialog, "exec", lambda _self: QDialog.DialogCode.Rejected)
    monkeypatch.setattr(QMenu, "exec", lambda *_: None)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("", False))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
    contest = Contest.open(demo, reading=True)
    made = MainWindow(PAGES, Messages(), Jobs(Messages()))
    qtbot.addWidget(made)
    made.show()
    made.show_contest(contest, WHY)
    yield made
    made.close()
    contest.close()


def controls(page):
    """Everything on a page one can press, in its menus too, that is not disabled."""
    found = [one for one in page.findChildren(QAbstractButton) if one.isEnabled() and one.isVisibleTo(page)]
    found += [one for one in page.findChildren(QAction) if one.isEnabled() and one.text()]
    return found


@pytest.mark.parametrize("stage", [stage.key for stage in stages_of("")])
def test_no_enabled_control_of_a_page_writes_in_a_window_that_may_only_look(window, qtbot, monkeypatch, stage):
    tried = []
    real = Contest.operation

    def watched(self, kind, **words):
        tried.append(kind)
        return real(self, kind, **words)

    monkeypatch.setattr(Contest, "operation", watched)
    window.go_to(stage)
    before = window.contest.path.stat().st_mtime_ns
    wrote = {}
    for control in controls(window.page):
        name = control.text() or control.objectName()
        tried.clear()
        try:
            control.click() if isinstance(control, QAbstractButton) else control.trigger()
            qtbot.waitUntil(lambda: window.jobs.state is None, timeout=20_000)
        except UserError as error:
            tried.append(error.code)
        if tried:
            wrote[name] = list(tried)
        window.go_to(stage)  # some lead to another page
    assert wrote == {}
    assert window.contest.path.stat().st_mtime_ns == before


def test_what_writes_says_why_it_cannot_and_stays_disabled_when_the_page_is_shown_anew(window):
    window.go_to("roster")
    button = window.page._form.edit_button
    assert (button.isEnabled(), button.toolTip()) == (False, WHY)
    window.page._form.table.selectRow(1)
    assert not button.isEnabled()
    window.page._search_box.setText("陈")
    assert window.page._search_box._clear_action.isEnabled()  # nothing of the contest's


def test_a_score_typed_all_the_same_is_refused_with_a_sentence(window):
    snapshot = window.contest.snapshot()
    with pytest.raises(UserError, match="contest_reading"), window.contest.operation("score_entered") as write:
        write.query("SELECT 1")
    assert window.contest.snapshot() is snapshot
