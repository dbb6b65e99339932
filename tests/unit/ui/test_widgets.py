"""The small parts: they draw, they can be used by keyboard, they say what they show."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.widgets.badge import BadgeLabel
from lianbing_desktop.ui.widgets.card import FigureCard
from lianbing_desktop.ui.widgets.distribution_chart import DistributionChart, bands
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.form_rows import FormRows
from lianbing_desktop.ui.widgets.minimum_bars import MinimumBar, MinimumBars
from lianbing_desktop.ui.widgets.search_box import SearchBox


@pytest.mark.parametrize(
    ("count", "minimum", "tone"),
    [(8, 8, Tone.DONE), (7, 8, Tone.WARNING), (0, 8, Tone.ERROR), (3, 0, Tone.NEUTRAL), (0, 0, Tone.NEUTRAL)],
)
def test_a_bar_says_whether_a_unit_is_short(count, minimum, tone):
    assert MinimumBar("u", "古田县", count, minimum).tone is tone


def test_bars_are_walked_and_opened_by_keyboard(qtbot):
    bars = MinimumBars()
    qtbot.addWidget(bars)
    bars.set_bars([MinimumBar(key, key, 7, 8) for key in "abc"])
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    with qtbot.waitSignal(bars.chosen) as chosen:
        qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert chosen.args == ["b"]
    assert not bars.grab().isNull()
    assert "b 7/8" in bars.accessibleName()


@given(st.lists(st.decimals(-5, 105, places=2)), st.integers(1, 12))
def test_every_score_is_in_one_band(scores, number):
    found = bands(scores, Decimal(0), Decimal(100), number)
    assert sum(band.count for band in found) == len(scores)
    assert len(found) == number


def test_the_top_score_belongs_to_the_last_band():
    assert [band.count for band in bands([Decimal(100), Decimal(50), Decimal(0)], Decimal(0), Decimal(100), 2)] == [
        1,
        2,
    ]


def test_a_chart_draws_with_and_without_scores(qtbot):
    chart = DistributionChart()
    qtbot.addWidget(chart)
    empty = chart.grab().toImage()
    chart.set_bands(bands([Decimal(5)], Decimal(0), Decimal(10), 4), Decimal(5), "平均")
    assert chart.grab().toImage() != empty


def test_escape_clears_the_search(qtbot):
    box = SearchBox("Search")
    qtbot.addWidget(box)
    qtbot.keyClicks(box, "ab")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""


def test_a_search_that_is_emptied_for_the_clerk_shows_no_cross_and_moves_no_list(qtbot):
    box, heard = SearchBox("Search"), []
    qtbot.addWidget(box)
    qtbot.keyClicks(box, "ab")
    with_cross = len(box.actions())
    box.textChanged.connect(heard.append)
    box.clear_quietly()
    assert (box.text(), heard) == ("", [])
    assert len(box.actions()) == with_cross - 1


def test_an_error_stands_beside_its_field_until_it_is_mended(qtbot):
    rows, field = FormRows(), QLineEdit()
    qtbot.addWidget(rows)
    rows.add("Name", field, "as on the card")
    rows.set_error(field, "missing")
    assert field.property("tone") == "error"
    rows.set_error(field, "")
    assert field.property("tone") == "neutral"
    assert rows._errors[field].text() == "as on the card"


def test_an_empty_state_offers_what_to_do(qtbot):
    done = []
    empty = EmptyState("roster", "Nobody yet", "Import a roster first.")
    qtbot.addWidget(empty)
    empty.add_action("Import", lambda: done.append(1)).click()
    assert done == [1]


def test_a_figure_is_said_with_its_caption(qtbot):
    card = FigureCard("Entrants")
    qtbot.addWidget(card)
    card.set_figure("82", Tone.DONE)
    assert card.accessibleName() == "Entrants 82"


def test_a_badge_grows_with_its_text(qtbot):
    one, two = BadgeLabel("3"), BadgeLabel("1234")
    qtbot.addWidget(one)
    qtbot.addWidget(two)
    assert one.sizeHint().width() < two.sizeHint().width()
