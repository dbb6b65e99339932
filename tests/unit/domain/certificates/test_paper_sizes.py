"""Sheets by the name they are bought under."""

import pytest

from lianbing_desktop.domain.certificates.paper_sizes import PAPER_SIZES, paper_named

CUT = [one for one in PAPER_SIZES if one.of is not None]


@pytest.mark.parametrize("one", CUT, ids=lambda one: one.name)
def test_a_sheet_named_by_its_fraction_is_that_fraction_of_the_full_sheet_less_its_edges(one):
    pieces = int(one.name.split("K")[0])
    assert one.parts[0] * one.parts[1] == pieces
    short, long = one.of[0] / one.parts[0], one.of[1] / one.parts[1]
    for side, part in zip(sorted((one.width, one.height)), sorted((short, long)), strict=True):
        assert 0 <= part - side <= 25


def test_a_sizes_are_those_of_iso_216():
    sides = {one.name: (one.width, one.height) for one in PAPER_SIZES}
    assert sides["A4 横向"] == (297, 210)
    assert sides["A3 纵向"] == (297, 420)


def test_no_two_sheets_share_a_size_so_that_numbers_tell_the_name():
    assert len({(one.width, one.height) for one in PAPER_SIZES}) == len(PAPER_SIZES)
    assert len({one.name for one in PAPER_SIZES}) == len(PAPER_SIZES)
    for one in PAPER_SIZES:
        assert paper_named(one.width, one.height) is one


def test_a_size_nobody_sells_has_no_name():
    assert paper_named(301, 211) is None
