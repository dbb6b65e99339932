"""Nobody's whole number stands anywhere in the window until it is shown on purpose: pages, dialogs, tips, clipboard."""

import importlib
import pkgutil
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractListModel, QObject, Qt, QThread
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QTabBar,
    QWidget,
)

from lianbing_desktop import ui
from lianbing_desktop.domain.personal import holds_number
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.intake.intake_board import set_contact
from lianbing_desktop.services.intake.roster_edit import add_entrant, change_entrant, withdraw
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.stages import stages_of
from lianbing_desktop.ui.shell.start import Session
from lianbing_desktop.ui.shell.table_view import TableView
from tests.builders import id_number, unit_id
from tests.sample_contest import SAMPLE, sample_contest

ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip
TEXTS = (
    "text", "plainText", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription",
    "placeholderText", "windowTitle", "title", "iconText",
)  # fmt: skip
ON_PURPOSE = ("完整", "显示身份证", "Ctrl+Q")
"""What shows whole numbers says so; the walk leaves it alone."""

UNSEEN = {
    "BlindEntryDialog": "names and marks", "DeskDialog": "names and marks", "CorrectionDialog": "names and marks",
    "SheetPrintDialog": "rounds and units", "PublishDialog": "names and awards", "NameOrderDialog": "names",
    "StrokesDialog": "one character", "JudgingDialog": "words of earlier lists", "ReadingDateDialog": "a date",
    "PhotoImportDialog": "names of files, masked in its own test", "NewContestDialog": "no contest yet",
    "CrashDialog": "a report without values, see the test of reports", "JoinDialog": "packets hold no numbers",
    "GuestsDialog": "names and duties", "SpoiledSheetsDialog": "numbers of certificates", "PrintCheckDialog": "names",
    "PickDialog": "names, or pages of a paper",
    "RecoveryCodeDialog": "letters of a code", "UnlockDialog": "a password that is typed",
    "StepBackDialog": "lines of the log, which the walk reads on its page",
}  # fmt: skip
"""Dialogs the walk does not come by, and what stands in them instead of numbers."""


@pytest.fixture
def session(qtbot, qapp, tmp_path, monkeypatch):
    """The sample city with numbers in every free text, and a window that answers every dialog with no."""
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    contest = sample_contest(tmp_path)
    people = contest.snapshot().competing
    change_entrant(contest, replace(people[0], note=f"备用 {id_number(77)}", workplace="窗口 13900007777"))
    change_entrant(contest, replace(people[1], phone="13700008888", title="经办 0593-8761234"))
    add_entrant(contest, replace(people[2], id="", name="林十二", id_number=id_number(78), phone="13600009999"))
    withdraw(contest, people[3].id, f"来电 13500006666，身份证 {id_number(79)}")
    set_contact(contest, unit_id(contest, "古田县"), "联络员甲", "13800005555")
    awarding.assign(contest)
    path = contest.path
    contest.close()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
    for name, empty in (("getOpenFileName", ("", "")), ("getOpenFileNames", ([], "")), ("getSaveFileName", ("", ""))):
        monkeypatch.setattr(QFileDialog, name, lambda *_a, empty=empty, **_k: empty)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: "")
    for name, empty in (("getText", ("", False)), ("getInt", (0, False)), ("getItem", ("", False))):
        monkeypatch.setattr(QInputDialog, name, lambda *_a, empty=empty, **_k: empty)
    for name in ("question", "warning", "information", "critical"):
        monkeypatch.setattr(QMessageBox, name, lambda *_a, **_k: QMessageBox.StandardButton.No)
    made = Session()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: (files_for(made.window.page), ""))
    qtbot.addWidget(made.window)
    made.window.resize(1093, 614)
    made.window.show()
    made.open(path)
    settle(made)
    yield made
    made.window.close()


def files_for(page):
    """What somebody chooses on a page that asks for files."""
    folders = {
        "overview": "rosters",
        "intake": "rosters",
        "roster": "rosters",
        "eligibility": "study",
        "scores": "scores",
    }
    folder = folders.get(page.stage)
    return [str(one) for one in sorted((SAMPLE / folder).iterdir())[-1:]] if folder else []


def texts_of(owner):
    """Every sentence a widget and what is in it shows, says to a screen reader, or keeps in a tip."""
    for one in (owner, *owner.findChildren(QObject)):
        if isinstance(one, QWidget | QAction):
            about = one.metaObject()
            for name in TEXTS:
                if about.indexOfProperty(name) >= 0 and isinstance(text := one.property(name), str) and text:
                    yield f"{type(one).__name__}.{name}", text
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            model = one.model()
            for row in range(model.rowCount()):
                for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                    index = model.index(row, column)
                    for role in ROLES:
                        if isinstance(text := model.data(index, role), str) and text:
                            yield f"{type(model).__name__} {row}/{column} {role.name}", text


def numbers_in(owner):
    return [f"{where}: {text}" for where, text in texts_of(owner) if holds_number(text)]


def settle(session):
    for _ in range(6000):
        QApplication.processEvents()
        if session.jobs.state is None:
            return
        QThread.msleep(5)


def commands(owner):
    """Everything one can press or choose on a page, by name."""
    found = {}
    for button in owner.findChildren(QAbstractButton):
        if button.isVisibleTo(owner) and not any(words in button.text() for words in ON_PURPOSE):
            found[f"button {button.text()}"] = button.click
    for action in owner.findChildren(QAction):
        if action.text() and not action.menu() and not any(words in action.text() for words in ON_PURPOSE):
            found[f"action {action.text()}"] = action.trigger
    return found


def test_no_page_no_dialog_and_no_copied_row_holds_a_whole_number(session, monkeypatch):
    window, found, seen = session.window, [], set()

    def show_and_refuse(dialog):
        dialog.show()
        settle(session)
        seen.add(type(dialog).__name__)
        found.extend(f"{type(dialog).__name__} {line}" for line in numbers_in(dialog))
        dialog.close()
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QDialog, "exec", show_and_refuse)
    monkeypatch.setattr(QMenu, "exec", lambda *_: None)
    for stage in stages_of(""):
        window.go_to(stage.key)
        settle(session)
        page = window.page
        for tabs in [None, *page.findChildren(QTabBar)]:
            for place in range(tabs.count() if tabs is not None else 1):
                if tabs is not None:
                    tabs.setCurrentIndex(place)
                settle(session)
                found += [f"{stage.key} {line}" for line in numbers_in(window)]
                for table in page.findChildren(TableView):
                    table.selectAll()
                    table.copy()
                    copied = QApplication.clipboard().text()
                    found += [f"{stage.key} copied {line}" for line in copied.splitlines() if holds_number(line)]
                    table.clearSelection()
                    if table.model() is not None and table.model().rowCount():
                        table.setCurrentIndex(table.model().index(0, 0))
                for name, press in commands(page).items():
                    try:
                        press()
                    except RuntimeError:  # went with what was pressed before it
                        continue
                    settle(session)
                    if window.page is not page:
                        window.go_to(stage.key)
                    found += [f"{stage.key} after {name} {line}" for line in numbers_in(window._form.message_bar)]
                for table in page.findChildren(TableView):
                    if table.model() is not None and table.model().rowCount():
                        table.setCurrentIndex(table.model().index(0, 0))
                        table.opened.emit(table.model().row_at(0)) if hasattr(table.model(), "row_at") else None
                        settle(session)
    assert sorted(set(found)) == []
    assert everything_that_is_a_dialog() - seen - set(UNSEEN) == set()


def everything_that_is_a_dialog():
    """Every dialog the program has."""
    for module in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        importlib.import_module(module.name)
    kinds, found = [QDialog], set()
    while kinds:
        for kind in kinds.pop().__subclasses__():
            kinds.append(kind)
            if kind.__module__.startswith(ui.__name__):
                found.add(kind.__name__)
    return found
