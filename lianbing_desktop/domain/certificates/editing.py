"""Changing a layout: every step takes a template and gives another one, so that steps can be taken back.

An element is named by its layer and its place in it. Lengths are mm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from lianbing_desktop.domain.certificates.certificate import Box, Code, Element, Photo, Template, TextField
from lianbing_desktop.domain.certificates.certificate_text import places_of

SNAP = 1.5
"""How near an edge must come to a line to be drawn to it."""

_LEAST = 1.0  # mm; nothing is made smaller than can be taken hold of


class Layer(StrEnum):
    """The groups of a template, from the paper up."""

    STOCK = "stock"
    ART = "art"
    FIELDS = "fields"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """An element of a template."""

    layer: Layer
    index: int


class Side(StrEnum):
    """What elements are lined up by."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


def elements(template: Template) -> list[tuple[Place, Element]]:
    """Every element with its place, from the paper up."""
    return [(Place(layer, index), one) for layer in Layer for index, one in enumerate(getattr(template, layer))]


def element(template: Template, place: Place) -> Element:
    """The element there. Raises IndexError."""
    found: Element = getattr(template, place.layer)[place.index]
    return found


def add(template: Template, layer: Layer, new: Element) -> tuple[Template, Place]:
    """Put an element on top of a layer."""
    layer_now = getattr(template, layer)
    return _with_layer(template, layer, (*layer_now, new)), Place(layer, len(layer_now))


def loose(template: Template, places: Iterable[Place]) -> list[Place]:
    """Those of these places whose element is not locked."""
    return [place for place in places if not element(template, place).locked]


def differs(one: Element) -> bool:
    """Whether the element differs from sheet to sheet, so that it cannot be a part of the sheet's own drawing."""
    return isinstance(one, TextField | Code | Photo) and bool(places_of(one.text))


def to_layer(template: Template, places: Sequence[Place], layer: Layer) -> tuple[Template, list[Place]]:
    """Put elements on top of another layer, in the order they had; where they are now. What differs from sheet to sheet
    stays among the fields.
    """
    going = [
        place
        for place in sorted(places)
        if place.layer is not layer and (layer is Layer.FIELDS or not differs(element(template, place)))
    ]
    ones = [element(template, place) for place in going]
    staying = [element(template, place) for place in places if place not in going]
    template = remove(template, going)
    template = _with_layer(template, layer, (*getattr(template, layer), *ones))
    known = [*staying, *ones]
    return template, [place for place, one in elements(template) if any(one is each for each in known)]


def remove(template: Template, places: Iterable[Place]) -> Template:
    """Take elements away."""
    gone = set(places)
    for layer in Layer:
        kept = [one for index, one in enumerate(getattr(template, layer)) if Place(layer, index) not in gone]
        template = _with_layer(template, layer, kept)
    return template


def change(template: Template, places: Iterable[Place], how: Callable[[Element], Element]) -> Template:
    """Change elements one by one."""
    for place in places:
        layer = list(getattr(template, place.layer))
        layer[place.index] = how(layer[place.index])
        template = _with_layer(template, place.layer, layer)
    return template


def set_values(template: Template, places: Iterable[Place], **values: Any) -> Template:
    """Set fields of elements; an element that has no such field is left alone."""

    def put(one: Element) -> Element:
        fitting = {name: value for name, value in values.items() if hasattr(one, name)}
        return replace(one, **fitting)

    return change(template, places, put)


def move(template: Template, places: Iterable[Place], right: float, down: float) -> Template:
    """Move elements; the locked ones stay."""
    return change(template, loose(template, places), lambda one: _boxed(one, _moved(one.box, right, down)))


def resize(template: Template, place: Place, box: Box) -> Template:
    """Give an element another box, at least so large that it can be taken hold of."""
    box = Box(box.left, box.top, max(_LEAST, box.width), max(_LEAST, box.height))
    return change(template, [place], lambda one: _boxed(one, box))


def raised(template: Template, place: Place, steps: int) -> tuple[Template, Place]:
    """Move an element up (or down, when negative) among its layer; at the ends it stays."""
    layer = list(getattr(template, place.layer))
    one = layer.pop(place.index)
    index = min(max(0, place.index + steps), len(layer))
    layer.insert(index, one)
    return _with_layer(template, place.layer, layer), Place(place.layer, index)


def align(template: Template, places: Sequence[Place], side: Side) -> Template:
    """Line elements up: several by the outermost of them, a single one by the sheet. The locked ones stay."""
    boxes = [element(template, place).box for place in places]
    if not boxes:
        return template
    frame = around(boxes) if len(boxes) > 1 else Box(0, 0, template.width, template.height)

    def lined(box: Box) -> Box:
        left, top = box.left, box.top
        match side:
            case Side.LEFT:
                left = frame.left
            case Side.CENTRE:
                left = frame.left + (frame.width - box.width) / 2
            case Side.RIGHT:
                left = frame.left + frame.width - box.width
            case Side.TOP:
                top = frame.top
            case Side.MIDDLE:
                top = frame.top + (frame.height - box.height) / 2
            case Side.BOTTOM:
                top = frame.top + frame.height - box.height
        return Box(_tidy(left), _tidy(top), box.width, box.height)

    return change(template, loose(template, places), lambda one: _boxed(one, lined(one.box)))


def distribute(template: Template, places: Sequence[Place], *, across: bool) -> Template:
    """Put equal room between elements, across or down; the outermost two stay. Two or fewer, or any that is locked,
    stay as they are.
    """
    places = loose(template, places)
    if len(places) < 3:
        return template

    def start(box: Box) -> float:
        return box.left if across else box.top

    def size(box: Box) -> float:
        return box.width if across else box.height

    ordered = sorted(places, key=lambda place: start(element(template, place).box))
    boxes = [element(template, place).box for place in ordered]
    room = start(boxes[-1]) + size(boxes[-1]) - start(boxes[0]) - sum(map(size, boxes))
    gap, at = room / (len(boxes) - 1), start(boxes[0])
    for place, box in zip(ordered, boxes, strict=True):
        moved = replace(box, left=_tidy(at)) if across else replace(box, top=_tidy(at))
        template = set_values(template, [place], box=moved)
        at += size(box) + gap
    return template


def same_size(template: Template, places: Sequence[Place], *, across: bool) -> Template:
    """Make elements as wide, or as high, as the first of them; the locked ones stay."""
    if not places:
        return template
    model = element(template, places[0]).box

    def sized(box: Box) -> Box:
        return replace(box, width=model.width) if across else replace(box, height=model.height)

    return change(template, loose(template, places), lambda one: _boxed(one, sized(one.box)))


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of them."""
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right = max(box.left + box.width for box in boxes)
    bottom = max(box.top + box.height for box in boxes)
    return Box(left, top, right - left, bottom - top)


@dataclass(frozen=True, slots=True)
class Snapped:
    """Where a box goes, and the lines it was drawn to: at `across` from the left, at `down` from the top."""

    box: Box
    across: float | None = None
    down: float | None = None


def snap(template: Template, box: Box, ignoring: Iterable[Place] = (), reach: float = SNAP, grid: float = 0) -> Snapped:
    """Draw a box that is being moved to edges and middles of the sheet and of other elements, and its left and upper
    edge to a grid of so many mm (0: there is none).
    """
    left_out = set(ignoring)
    others = [Box(0, 0, template.width, template.height)]
    others += [one.box for place, one in elements(template) if place not in left_out]
    shift_x, across = _nearest(
        [box.left, box.left + box.width / 2, box.left + box.width],
        [edge for one in others for edge in (one.left, one.left + one.width / 2, one.left + one.width)],
        reach,
    )
    if grid and across is None:
        shift_x = round(box.left / grid) * grid - box.left
    shift_y, down = _nearest(
        [box.top, box.top + box.height / 2, box.top + box.height],
        [edge for one in others for edge in (one.top, one.top + one.height / 2, one.top + one.height)],
        reach,
    )
    if grid and down is None:
        shift_y = round(box.top / grid) * grid - box.top
    return Snapped(_moved(box, shift_x, shift_y), across, down)


@dataclass
class History:
    """What a template was and became; `now` is what is shown. Steps under one name in a row are one step."""

    now: Template
    _past: list[tuple[str, Template]] = field(default_factory=list)
    _future: list[tuple[str, Template]] = field(default_factory=list)
    _open: str = ""

    def step(self, name: str, new: Template, *, joins: bool = False) -> None:
        """Take a step; one that changes nothing is none. With `joins` it continues the last one of its name."""
        if new == self.now:
            return
        if not (joins and self._open == name):
            self._past.append((name, self.now))
        self._future.clear()
        self._open = name
        self.now = new

    def close_step(self) -> None:
        """The next step stands by itself, whatever its name."""
        self._open = ""

    def undo(self) -> bool:
        """Take the last step back; False when there is none."""
        return self._turn(self._past, self._future)

    def redo(self) -> bool:
        """Take the step again that was taken back last; False when there is none."""
        return self._turn(self._future, self._past)

    @property
    def undo_name(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._past[-1][0] if self._past else ""

    @property
    def redo_name(self) -> str:
        """What redo would do again, "" for nothing."""
        return self._future[-1][0] if self._future else ""

    def _turn(self, source: list[tuple[str, Template]], target: list[tuple[str, Template]]) -> bool:
        self._open = ""
        if not source:
            return False
        name, other = source.pop()
        target.append((name, self.now))
        self.now = other
        return True


def _with_layer(template: Template, layer: Layer, new: Iterable[Element]) -> Template:
    values: dict[str, Any] = {layer.value: tuple(new)}
    return replace(template, **values)


def _boxed(one: Element, box: Box) -> Element:
    return replace(one, box=box)


def _moved(box: Box, right: float, down: float) -> Box:
    return replace(box, left=_tidy(box.left + right), top=_tidy(box.top + down))


def _tidy(mm: float) -> float:
    """To a hundredth of a millimetre: finer than any printer, and numbers stay readable."""
    return round(mm, 2)


def _nearest(edges: Sequence[float], lines: Iterable[float], reach: float) -> tuple[float, float | None]:
    found = min(((abs(line - edge), line - edge, line) for line in lines for edge in edges), default=None)
    if found is None or found[0] > reach:
        return 0, None
    return found[1], found[2]
