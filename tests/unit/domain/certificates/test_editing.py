"""Changing a layout: lining up, spreading, snapping, and taking every step back."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.certificates import editing
from lianbing_desktop.domain.certificates.certificate import Box, Rectangle, SealBox, Template, TextField
from lianbing_desktop.domain.certificates.editing import History, Layer, Place, Side

mm = st.integers(0, 200)
boxes = st.builds(Box, mm, mm, st.integers(1, 60), st.integers(1, 60))


def template(*some: Box) -> Template:
    return Template("t", "t", 297, 210, fields=tuple(TextField(box, "{姓名}") for box in some))


def places(count):
    return [Place(Layer.FIELDS, index) for index in range(count)]


def boxes_of(one):
    return [field.box for field in one.fields]


@given(st.lists(boxes, min_size=2, max_size=6), st.sampled_from(Side))
def test_lined_up_elements_share_their_side_and_keep_their_size(some, side):
    lined = boxes_of(editing.align(template(*some), places(len(some)), side))
    edge = {
        Side.LEFT: lambda box: box.left, Side.CENTRE: lambda box: box.left + box.width / 2,
        Side.RIGHT: lambda box: box.left + box.width, Side.TOP: lambda box: box.top,
        Side.MIDDLE: lambda box: box.top + box.height / 2, Side.BOTTOM: lambda box: box.top + box.height,
    }[side]  # fmt: skip
    assert max(map(edge, lined)) - min(map(edge, lined)) < 0.02
    assert [(box.width, box.height) for box in lined] == [(box.width, box.height) for box in some]


def test_a_single_element_is_lined_up_by_the_sheet():
    (box,) = boxes_of(editing.align(template(Box(3, 4, 97, 10)), places(1), Side.CENTRE))
    assert box == Box(100, 4, 97, 10)


@given(st.lists(boxes, min_size=3, max_size=6), st.booleans())
def test_spread_elements_have_equal_room_between_them_and_the_outer_two_stay(some, across):
    spread = boxes_of(editing.distribute(template(*some), places(len(some)), across=across))
    start, size = ("left", "width") if across else ("top", "height")
    ordered = sorted(spread, key=lambda box: getattr(box, start))
    before = sorted(some, key=lambda box: getattr(box, start))
    gaps = [getattr(after, start) - getattr(one, start) - getattr(one, size) for one, after in pairwise(ordered)]
    room = (
        getattr(before[-1], start) + getattr(before[-1], size) - getattr(before[0], start)
        - sum(getattr(box, size) for box in some)
    )  # fmt: skip
    if room >= 0:
        assert getattr(ordered[0], start) == min(getattr(box, start) for box in some)
        assert max(gaps) - min(gaps) < 0.05


def test_a_box_is_drawn_to_the_middle_of_the_sheet_and_to_a_neighbours_edge():
    layout = template(Box(40, 30, 50, 10), Box(120, 100, 60, 12))
    near = editing.snap(layout, Box(118.6, 41.1, 60, 12), [Place(Layer.FIELDS, 1)])
    assert near.box == Box(118.5, 40, 60, 12)
    assert (near.across, near.down) == (148.5, 40)
    far = editing.snap(layout, Box(200, 60, 30, 12), [Place(Layer.FIELDS, 1)])
    assert (far.box, far.across, far.down) == (Box(200, 60, 30, 12), None, None)


def test_elements_are_added_raised_changed_and_removed_in_their_layer():
    layout, place = editing.add(template(Box(0, 0, 10, 10)), Layer.ART, Rectangle(Box(1, 1, 5, 5)))
    layout, seal = editing.add(layout, Layer.FIELDS, SealBox(Box(1, 1, 42, 42)))
    assert (place, seal) == (Place(Layer.ART, 0), Place(Layer.FIELDS, 1))
    layout, seal = editing.raised(layout, seal, -1)
    assert isinstance(layout.fields[0], SealBox)
    layout = editing.set_values(layout, [seal, Place(Layer.FIELDS, 1)], size=33.0)
    assert layout.fields[1].size == 33
    layout = editing.remove(layout, [place, seal])
    assert (len(layout.art), len(layout.fields)) == (0, 1)
    assert editing.resize(layout, Place(Layer.FIELDS, 0), Box(0, 0, 0, -4)).fields[0].box == Box(0, 0, 1, 1)


@given(st.lists(st.tuples(st.sampled_from(["移动", "文字"]), st.integers(-5, 5)), max_size=12))
def test_every_step_is_taken_back_and_taken_again(steps):
    history = History(template(Box(50, 50, 20, 10)))
    seen = [history.now]
    for name, by in steps:
        moved = editing.move(history.now, places(1), by, 0)
        history.step(name, moved)
        history.close_step()
        if moved != seen[-1]:
            seen.append(moved)
    last = history.now
    for expected in reversed(seen[:-1]):
        assert history.undo()
        assert history.now == expected
    assert not history.undo()
    while history.redo():
        pass
    assert history.now == last


def test_a_drag_is_one_step_and_a_new_step_forgets_what_was_taken_back():
    history = History(template(Box(50, 50, 20, 10)))
    for _ in range(5):
        history.step("移动", editing.move(history.now, places(1), 1, 0), joins=True)
    history.close_step()
    assert history.undo_name == "移动"
    history.undo()
    assert history.now.fields[0].box.left == 50
    assert history.redo_name == "移动"
    history.step("文字", replace(history.now, name="另一个"))
    assert history.redo_name == ""


def test_a_locked_element_is_neither_moved_nor_lined_up_nor_spread():
    one = template(Box(10, 10, 20, 5), Box(90, 50, 20, 5), Box(200, 70, 20, 5), Box(250, 90, 20, 5))
    one = editing.set_values(one, [Place(Layer.FIELDS, 1)], locked=True)
    stays = one.fields[1].box
    every = places(4)
    assert editing.move(one, every, 5, 5).fields[1].box == stays
    assert editing.move(one, every, 5, 5).fields[0].box == Box(15, 15, 20, 5)
    assert editing.align(one, every, Side.LEFT).fields[1].box == stays
    assert editing.distribute(one, every, across=True).fields[1].box == stays
    assert editing.loose(one, every) == [every[0], every[2], every[3]]


def test_an_element_is_put_among_the_sheets_own_drawing_and_back():
    one = template(Box(10, 10, 20, 5))
    one, line = editing.add(one, Layer.FIELDS, Rectangle(Box(1, 1, 9, 9)))
    one, seal = editing.add(one, Layer.FIELDS, SealBox(Box(2, 2, 9, 9)))
    moved, now = editing.to_layer(one, [line, seal], Layer.ART)
    assert [type(each) for each in moved.art] == [Rectangle, SealBox]
    assert now == [Place(Layer.ART, 0), Place(Layer.ART, 1)]
    back, again = editing.to_layer(moved, now, Layer.FIELDS)
    assert back == one
    assert again == [line, seal]


def test_what_differs_from_sheet_to_sheet_stays_among_the_fields():
    one = template(Box(10, 10, 20, 5))
    one, words = editing.add(one, Layer.FIELDS, TextField(Box(1, 1, 9, 9), "荣誉证书"))
    moved, now = editing.to_layer(one, [*places(1), words], Layer.ART)
    assert [each.text for each in moved.fields] == ["{姓名}"]
    assert [each.text for each in moved.art] == ["荣誉证书"]
    assert now == [Place(Layer.ART, 0), Place(Layer.FIELDS, 0)]


def test_elements_are_made_as_wide_as_the_one_that_was_taken_first():
    one = template(Box(10, 10, 20, 5), Box(90, 50, 33, 8), Box(200, 70, 7, 5))
    wide = editing.same_size(one, [places(3)[1], *places(1)], across=True)
    assert [(box.width, box.height) for box in boxes_of(wide)] == [(33, 5), (33, 8), (7, 5)]
    high = editing.same_size(one, places(2), across=False)
    assert [(box.width, box.height) for box in boxes_of(high)] == [(20, 5), (33, 5), (7, 5)]


def test_a_grid_draws_the_left_and_upper_edge_where_no_other_element_does():
    one = template(Box(101.4, 33, 20, 5))
    drawn = editing.snap(one, Box(62.1, 81.9, 30, 10), grid=5)
    assert (drawn.box.left, drawn.box.top) == (60, 80)
    assert (drawn.across, drawn.down) == (None, None)
    near = editing.snap(one, Box(100.9, 81.9, 30, 10), grid=5)
    assert (near.box.left, near.across) == (101.4, 101.4)
    assert editing.snap(one, Box(100.9, 81.9, 30, 10), reach=0).box == Box(100.9, 81.9, 30, 10)
