"""Cards on A4."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.exchange.pdf.imposition import A4, CardSize, impose


@settings(max_examples=80)
@given(st.floats(20, 400), st.floats(20, 400))
def test_cards_lie_on_the_sheet_and_never_on_each_other(width, height):
    plan = impose(CardSize(width, height))
    gap = plan.gap
    for left, top in plan.places:
        assert left >= -1e-6
        assert top >= -1e-6
        assert left + width <= plan.sheet.width + 1e-6
        assert top + height <= plan.sheet.height + 1e-6
    for index, (left, top) in enumerate(plan.places):
        for other_left, other_top in plan.places[:index]:
            assert abs(left - other_left) >= width + gap - 1e-6 or abs(top - other_top) >= height + gap - 1e-6


@pytest.mark.parametrize(
    ("card", "count"),
    [
        (CardSize(90, 54), 10),
        (CardSize(95, 135), 4),
        (CardSize(200, 100), 2),
        (CardSize(140, 200), 2),
        (CardSize(210, 297), 1),
    ],
)
def test_as_many_cards_as_a4_holds_upright_or_broad(card, count):
    assert len(impose(card).places) == count


def test_a_card_alone_has_a_sheet_of_its_own_size():
    plan = impose(CardSize(200, 100), one_a_sheet=True)
    assert (plan.sheet.width, plan.sheet.height, plan.alone) == (200, 100, True)
    assert impose(CardSize(350, 120)).sheet != A4


def test_cards_stand_apart_where_that_costs_none_and_are_framed_where_they_touch_or_marks_would_not_print():
    passes, touching, desk = (impose(CardSize(*size)) for size in ((85, 125), (100, 70), (200, 100)))
    assert (passes.gap, passes.framed) == (4, False)
    assert (touching.gap, touching.framed) == (0, True)
    assert (desk.gap, desk.framed) == (4, True)
