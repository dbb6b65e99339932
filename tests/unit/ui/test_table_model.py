"""The table filters and sorts its own indices, and keeps Qt's contract while doing so."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from lianbing_desktop.ui.models.table_model import ROW_ROLE, SORT_ROLE, Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone

COLUMNS = (
    Column("姓名", lambda row: row[0]),
    Column("成绩", lambda row: row[1], text=lambda row: "缺考" if row[1] is None else f"{row[1]:.2f}", align="right"),
)
ROWS = [("陈一", Decimal("80")), ("林二", None), ("黄三", Decimal("9.5")), ("陈四", Decimal("80"))]
INITIALS = {"陈一": "cy", "林二": "le", "黄三": "hs", "陈四": "cs"}
DOWN = Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qapp):
    made = TableModel(COLUMNS, search_text=lambda row: f"{row[0]} {INITIALS.get(row[0], '')}", key=lambda row: row[0])
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_rows(ROWS)
    yield made
    del tester


def names(model):
    return [model.row_at(place)[0] for place in range(model.rowCount())]


def test_cells_are_formatted_and_sort_by_their_own_values(model):
    cell = model.index(2, 1)
    assert (cell.data(), cell.data(SORT_ROLE), cell.data(ROW_ROLE)) == ("9.50", Decimal("9.5"), ROWS[2])
    model.sort(1)
    assert names(model) == ["黄三", "陈一", "陈四", "林二"]


def test_missing_values_stand_last_whichever_way_one_sorts(model):
    model.sort(1, DOWN)
    assert names(model) == ["陈一", "陈四", "黄三", "林二"]


def test_the_order_given_comes_back(model):
    model.sort(1)
    model.sort(-1)
    assert names(model) == [row[0] for row in ROWS]


@pytest.mark.parametrize(
    ("typed", "found"), [("陈", ["陈一", "陈四"]), ("CS", ["陈四"]), ("陈 cy", ["陈一"]), ("无", [])]
)
def test_the_filter_finds_names_and_initials_word_by_word(model, typed, found):
    model.set_filter(typed)
    assert names(model) == found
    assert model.total == 4


def test_a_filter_stays_when_other_rows_come(model):
    model.set_filter("陈")
    model.set_rows([*ROWS, ("陈五", None)])
    assert names(model) == ["陈一", "陈四", "陈五"]


def test_chosen_rows_follow_a_sort(model):
    kept = QPersistentModelIndex(model.index(2, 0))
    model.sort(1)
    assert (kept.row(), kept.data()) == (0, "黄三")


def test_the_place_of_a_key_is_where_it_is_shown(model):
    model.set_filter("陈")
    assert (model.place_of("陈四"), model.place_of("林二")) == (1, -1)


def test_a_tone_colours_the_cell(qapp):
    model = TableModel([Column("x", lambda row: row, tone=lambda row: Tone.ERROR if row else Tone.NEUTRAL)])
    model.set_rows([0, 1])
    colours = [model.index(row, 0).data(Qt.ItemDataRole.ForegroundRole) for row in (0, 1)]
    assert colours[0] is None
    assert colours[1].name().upper() == "#B3261E"


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.text("abc", max_size=3), st.none() | st.integers(0, 5))),
    st.text("abc ", max_size=3),
    st.booleans(),
)
def test_filter_and_sort_equal_the_plain_way(rows, typed, down):
    model = TableModel([Column("a", lambda r: r[0]), Column("n", lambda r: r[1])], search_text=lambda r: r[0])
    model.set_rows(rows)
    model.set_filter(typed)
    model.sort(1, DOWN if down else Qt.SortOrder.AscendingOrder)
    kept = [row for row in rows if all(word in row[0] for word in typed.split())]
    known = sorted((row for row in kept if row[1] is not None), key=lambda row: row[1], reverse=down)
    assert [model.row_at(place) for place in range(model.rowCount())] == known + [r for r in kept if r[1] is None]


def test_one_row_is_shown_anew_without_losing_the_place(qtbot):
    model = TableModel([Column("名", lambda row: row)])
    model.set_rows(["甲", "乙", "丙"])
    with qtbot.waitSignal(model.dataChanged):
        model.set_row(1, "丁")
    assert [model.index(row, 0).data() for row in range(3)] == ["甲", "丁", "丙"]
