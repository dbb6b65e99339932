"""The table as one uses it: copy, open, keep the chosen row."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.table_view import TableView


@pytest.fixture
def view(qtbot):
    model = TableModel([Column("a", lambda r: r[0]), Column("b", lambda r: r[1], width=0)], key=lambda r: r[0])
    made = TableView()
    qtbot.addWidget(made)
    made.set_table(model, "Nothing here")
    model.set_rows([("x", 1), ("y", 2), ("z", 3)])
    return made


def test_chosen_rows_are_copied_with_tabs(view, qtbot):
    view.selectRow(1)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    view.copy()
    assert QGuiApplication.clipboard().text() == "y\t2\nz\t3"


def test_enter_opens_the_chosen_row(view, qtbot):
    view.selectRow(2)
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [("z", 3)]


def test_the_chosen_row_stays_chosen_while_it_is_shown(view):
    view.selectRow(2)
    view.model().set_filter("z")
    assert view.currentIndex().row() == 0
    view.model().set_rows([("w", 0), ("z", 9)])
    view.model().set_filter("")
    assert view.currentIndex().data() == "z"


def test_an_empty_table_draws_its_sentence(view):
    filled = view.grab().toImage()
    view.model().set_rows([])
    assert view.grab().toImage() != filled
