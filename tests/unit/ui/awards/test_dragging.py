"""What becomes of a layout while elements are dragged."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.certificates import editing
from lianbing_desktop.domain.certificates.certificate import Box, Rectangle, Template
from lianbing_desktop.domain.certificates.editing import Layer, Place
from lianbing_desktop.ui.awards.canvas_marks import HANDLES
from lianbing_desktop.ui.awards.dragging import GRID, Dragging

BOX = Box(60, 50, 40, 20)
FIRST, SECOND = (Place(Layer.FIELDS, index) for index in range(2))
hundredths = st.integers(-4000, 4000).map(lambda count: count / 100)


def sheet(*others):
    return Template("t", "t", 297, 210, fields=(Rectangle(BOX), *others))


def edges(box):
    return box.left, box.top, box.left + box.width, box.top + box.height


@given(hundredths, hundredths)
@settings(max_examples=60)
def test_what_is_moved_freely_goes_as_far_as_the_mouse(right, down):
    dragging = Dragging(sheet(), [FIRST], (70, 60), None)
    moved = dragging.to(70 + right, 60 + down, snaps=False, grid=False).fields[0].box
    assert moved == Box(round(60 + right, 2), round(50 + down, 2), 40, 20)
    assert dragging.guides == (None, None)


@given(st.sampled_from(HANDLES), hundredths, hundredths)
@settings(max_examples=100)
def test_a_handle_moves_its_own_edges_and_no_others_and_never_turns_a_box_inside_out(handle, right, down):
    x, y = BOX.left + handle[0] * BOX.width + right, BOX.top + handle[1] * BOX.height + down
    drawn = Dragging(sheet(), [FIRST], (x - right, y - down), handle).to(x, y, snaps=False, grid=False)
    new = drawn.fields[0].box
    assert new.width >= 1
    assert new.height >= 1
    for edge, before, after in zip(range(4), edges(BOX), edges(new), strict=True):
        along = handle[0] if edge % 2 == 0 else handle[1]
        if along != (0.0 if edge < 2 else 1.0):
            assert after == pytest.approx(before, abs=0.01)


def test_several_go_together_and_are_drawn_by_the_frame_around_them():
    one = sheet(Rectangle(Box(120, 90, 10, 10)))
    dragging = Dragging(one, [FIRST, SECOND], (70, 60), None)
    moved = dragging.to(70 - 59.2, 60, snaps=True, grid=False)
    assert [each.box.left for each in moved.fields] == [0, 60]
    assert dragging.guides[0] == 0


def test_locked_ones_stay_behind_and_the_grid_draws_the_rest():
    one = editing.set_values(sheet(Rectangle(Box(120, 90, 10, 10))), [SECOND], locked=True)
    moved = Dragging(one, [FIRST, SECOND], (70, 60), None).to(83.1, 71.2, snaps=False, grid=True)
    assert moved.fields[1].box == Box(120, 90, 10, 10)
    assert (moved.fields[0].box.left % GRID, moved.fields[0].box.top % GRID) == (0, 0)
