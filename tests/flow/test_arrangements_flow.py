"""The arrangements in the real window: rooms, seats, print; a typed-in draw; somebody who comes late."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lianbing_desktop.domain.arrangements.draws import DrawMethod
from lianbing_desktop.services.arrangements import arranging
from lianbing_desktop.ui.arrangements.arranging_dialogs import NumberDialog, RoomDialog, SeatingDialog
from lianbing_desktop.ui.arrangements.draw_dialog import DrawDialog
from lianbing_desktop.ui.intake.paper_dialog import PaperDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.page import Badge
from lianbing_desktop.ui.shell.pages import PAGES
from lianbing_desktop.ui.shell.theme import Tone
from tests.builders import add_person, new_contest

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qapp, qtbot):
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    messages = Messages()
    made = MainWindow(PAGES, messages, Jobs(messages))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def contest(tmp_path):
    made = new_contest(tmp_path)
    for number in range(3):
        for unit in ("古田县", "屏南县", "寿宁县"):
            add_person(made, f"林{unit[0]}{'甲乙丙'[number]}", unit)
    yield made
    made.close()


@pytest.fixture
def printed(monkeypatch, qtbot):
    """Papers are made and shown; then the dialog is closed. Their names and numbers of pages."""
    found = []

    def look(dialog):
        qtbot.waitUntil(lambda: dialog._preview is not None, timeout=20_000)
        found.append((dialog.windowTitle(), dialog._preview.page_count))
        dialog.done(0)
        return 0

    monkeypatch.setattr(PaperDialog, "exec", look)
    return found


def answered(monkeypatch, dialog_class, answer):
    def run(dialog):
        answer(dialog._form)
        dialog._save()
        return dialog.result()

    monkeypatch.setattr(dialog_class, "exec", run)


def test_rooms_seats_papers_and_a_late_entrant(window, qtbot, contest, monkeypatch, printed):
    window.show_contest(contest)
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    page = window.page
    assert page.stage == "arrangements"
    assert page.badge(contest) is None
    form = page._form
    assert form.rooms_table.hasFocus()

    answered(monkeypatch, NumberDialog, lambda _form: None)
    qtbot.mouseClick(page._number_button, Qt.MouseButton.LeftButton)
    assert sorted(contest.snapshot().exam_numbers.values())[0] == "04001"

    answered(monkeypatch, RoomDialog, lambda form: form.rows_spin.setValue(2))
    form.rooms_table.setFocus()
    qtbot.keyClick(form.rooms_table, Qt.Key.Key_Insert)
    (room,) = contest.snapshot().rooms
    assert (room.name, room.rows, room.columns, room.capacity) == ("第1考场", 2, 5, 10)
    assert page.badge(contest) == Badge("9", Tone.WARNING)

    answered(monkeypatch, SeatingDialog, lambda form: form.seed_edit.setText("314159"))
    qtbot.mouseClick(page._seat_button, Qt.MouseButton.LeftButton)
    assert page.badge(contest) == Badge("", Tone.DONE)
    before = dict(contest.snapshot().seats)

    form.tabs.setCurrentIndex(2)
    form.papers_table.setFocus()
    names = [form.papers_table.model().index(row, 0).data() for row in range(form.papers_table.model().rowCount())]
    for row in (names.index("座次表（贴门口）"), names.index("参赛证"), names.index("断电备用表")):
        form.papers_table.selectRow(row)
        qtbot.keyClick(form.papers_table, Qt.Key.Key_Return)
    assert printed == [("座次表（贴门口）", 1), ("参赛证", 3), ("断电备用表", 4)]
    form.papers_table.selectRow(names.index("抽签记录"))
    qtbot.keyClick(form.papers_table, Qt.Key.Key_Return)
    assert len(printed) == 3

    form.tabs.setCurrentIndex(0)
    add_person(contest, "吴晚", "古田县")
    assert page.badge(contest) == Badge("1", Tone.WARNING)
    qtbot.mouseClick(page._number_button, Qt.MouseButton.LeftButton)
    assert page._late_button.isVisible()
    qtbot.mouseClick(page._late_button, Qt.MouseButton.LeftButton)
    after = contest.snapshot().seats
    assert {person: after[person] for person in before} == before
    assert len(after) == 10
    assert not page._late_button.isVisible()


def test_paper_lots_are_typed_in_and_a_double_is_refused(window, qtbot, contest, monkeypatch, printed):
    window.show_contest(contest)
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    page = window.page
    form = page._form
    form.tabs.setCurrentIndex(1)
    form.draws_table.setFocus()
    said = []

    def run(dialog):
        dialog.show()
        draw = dialog._form
        for row, text in enumerate(("3", "3", "1")):
            draw.results_table.item(row, 1).setText(text)
        dialog._save()
        assert dialog.isVisible()
        said.append(draw.rows._errors[draw.title_edit].text())
        draw.results_table.item(1, 1).setText("2")
        dialog._save()
        return dialog.result()

    monkeypatch.setattr(DrawDialog, "exec", run)
    qtbot.keyClick(form.draws_table, Qt.Key.Key_Insert)
    assert said == ["古田县：3 号被抽到的次数太多，请核对签条。"]
    (held,) = contest.snapshot().draws
    assert (held.method, held.title, [one.value for one in held.lines]) == (DrawMethod.TYPED, "出场顺序", [3, 2, 1])
    results = form.results_table.model()
    assert [results.index(row, 1).data() for row in range(3)] == ["寿宁县", "屏南县", "古田县"]
    qtbot.keyClick(form.draws_table, Qt.Key.Key_Return)
    assert printed == [("抽签记录", 1)]
    add_person(contest, "吴晚", "霞浦县")
    assert form.draw_label.text().startswith("抽签之后名单有变动：霞浦县")
    window.activateWindow()
    form.draws_table.setFocus()
    qtbot.waitUntil(form.draws_table.hasFocus)
    qtbot.keyClick(form.draws_table, Qt.Key.Key_Delete)
    assert contest.snapshot().draws == ()
    assert arranging.state_of(contest.snapshot()).people == 10
