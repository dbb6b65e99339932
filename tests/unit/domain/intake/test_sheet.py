"""Places in a sheet."""

from __future__ import annotations

import pytest

from lianbing_desktop.domain.intake.sheet import column_letters, coordinates


@pytest.mark.parametrize(("cell", "place"), [("A1", (0, 0)), ("B3", (2, 1)), ("Z10", (9, 25)), ("AA7", (6, 26))])
def test_a_cell_is_found_by_row_and_column(cell, place):
    assert coordinates(cell) == place


@pytest.mark.parametrize("column", [0, 25, 26, 701, 702, 16383])
def test_letters_lead_back_to_their_column(column):
    assert coordinates(f"{column_letters(column)}1") == (0, column)
