"""A layout at another size."""

from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.certificates.certificate import Box, Rectangle, Template, TextField
from lianbing_desktop.domain.certificates.scaling import scaled

CARD = Template(
    "desk", "桌签", 200, 100,
    art=(Rectangle(Box(5, 5, 190, 90), 0.9),),
    fields=(TextField(Box(12, 13, 176, 55), "{姓名}", size=130, floor=36),),
)  # fmt: skip


@given(st.floats(20, 400), st.floats(20, 400))
@settings(max_examples=40)
def test_everything_stays_on_the_card_in_its_place(width, height):
    found = scaled(CARD, width, height)
    assert (found.width, found.height) == (width, height)
    (text,) = found.fields
    assert abs(text.box.left / width - 12 / 200) < 1e-9
    assert text.box.top + text.box.height <= height
    assert text.size <= 130 * min(width / 200, height / 100) + 1e-9


def test_at_its_own_size_it_is_the_same():
    assert scaled(CARD, 200, 100) is CARD
