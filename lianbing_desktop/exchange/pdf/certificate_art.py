"""The drawings of a certificate: frames, guilloche, flourishes. All our own, all lines and areas, sharp at any size."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from lianbing_desktop.domain.certificates.certificate import (
    Border,
    BorderStyle,
    Box,
    Flourish,
    Rectangle,
    Rosette,
    Rule,
    SealBox,
)
from lianbing_desktop.exchange.pdf.pdf_sheets import Pen

Points = list[tuple[float, float]]

_KEY_UNIT: Sequence[tuple[float, float]] = ((0, 4), (0, 0), (4, 0), (4, 3), (1.33, 3), (1.33, 1.5), (2.67, 1.5))
_KEY_PERIOD, _KEY_HEIGHT = 5.0, 4.0
_ROUND = 0.5523  # control length of a quarter circle drawn as one curve
_GUIDE = "#d05050"


def draw_shape(pen: Pen, shape: Rectangle | Rule | Border | Rosette | Flourish) -> None:
    """Any of the program's own drawings."""
    match shape:
        case Rectangle():
            draw_rectangle(pen, shape)
        case Rule():
            draw_rule(pen, shape)
        case Border():
            draw_border(pen, shape)
        case Rosette():
            draw_rosette(pen, shape)
        case Flourish():
            draw_flourish(pen, shape)


def draw_border(pen: Pen, border: Border) -> None:
    """A frame of one of the styles."""
    if border.style is BorderStyle.RULE:
        _frame(pen, border.box, 0.6, border.colour)
        _frame(pen, _inset(border.box, border.depth), 0.2, border.accent)
    else:
        _draw_key_border(pen, border)


def draw_rosette(pen: Pen, rosette: Rosette) -> None:
    """Interlaced closed curves, as the ground of a bank note has them."""
    box = rosette.box
    centre_x, centre_y = box.left + box.width / 2, box.top + box.height / 2
    for petals, inner, outer, turns in ((12, 0.30, 0.62, 6), (18, 0.62, 0.99, 6)):
        for turn in range(turns):
            shift = 2 * math.pi * turn / turns
            points: Points = []
            for step in range(720):
                angle = 2 * math.pi * step / 720
                reach = (inner + outer) / 2 + (outer - inner) / 2 * math.cos(petals * angle + shift)
                x = centre_x + math.cos(angle) * reach * box.width / 2
                points.append((x, centre_y + math.sin(angle) * reach * box.height / 2))
            pen.line(points, rosette.thickness, rosette.colour, close=True)


def draw_flourish(pen: Pen, flourish: Flourish) -> None:
    """Two rules that taper outwards, a lozenge between them and a small one at each side of it."""
    box = flourish.box
    x, y = box.left + box.width / 2, box.top + box.height / 2
    half = box.height / 2
    _lozenge(pen, x, y, half, flourish.accent)
    for side in (-1, 1):
        _lozenge(pen, x + side * half * 2.4, y, half * 0.5, flourish.colour)
        near, far = x + side * half * 3.6, x + side * box.width / 2
        pen.area([(near, y - half * 0.16), (far, y), (near, y + half * 0.16)], flourish.colour)


def draw_rectangle(pen: Pen, rectangle: Rectangle) -> None:
    """A filled or framed rectangle."""
    corners = _corners(rectangle.box)
    if rectangle.fill:
        pen.area(corners, rectangle.fill)
    if rectangle.thickness:
        pen.line(corners, rectangle.thickness, rectangle.colour, close=True)


def draw_rule(pen: Pen, rule: Rule) -> None:
    """A straight line."""
    box = rule.box
    ends = [(box.left, box.top), (box.left + box.width, box.top + box.height)]
    pen.line(ends, rule.thickness, rule.colour)


def draw_seal_guide(pen: Pen, seal: SealBox) -> None:
    """The circle a seal will fill."""
    pen.curves(_circle(pen, seal.box), _GUIDE, fill=False, thickness=0.2)


def _draw_key_border(pen: Pen, border: Border) -> None:
    box, depth = border.box, border.depth
    corner = depth
    _frame(pen, box, 0.7, border.colour)
    _frame(pen, _inset(box, depth * 0.16), 0.2, border.accent)
    _frame(pen, _inset(box, depth * 0.84), 0.2, border.accent)
    _frame(pen, _inset(box, depth), 0.5, border.colour)
    band = (depth * 0.28, depth * 0.72)
    for side in _sides(box):
        for points in _key_band(side, corner + depth * 0.08, band):
            pen.line(points, depth * 0.055, border.colour)
    for x, y in _corners(Box(box.left, box.top, box.width - corner, box.height - corner)):
        _corner_piece(pen, Box(x, y, corner, corner), border)
    _notched_frame(pen, _inset(box, depth + 2.2), 5.5, 0.25, border.colour)
    _notched_frame(pen, _inset(box, depth + 3.1), 5.5, 0.1, border.accent)


Side = tuple[tuple[float, float], tuple[float, float], tuple[float, float], float]


def _sides(box: Box) -> Iterator[Side]:
    """Each side as its outer start corner, its direction, the direction inwards, and its length."""
    right, bottom = box.left + box.width, box.top + box.height
    yield (box.left, box.top), (1, 0), (0, 1), box.width
    yield (right, box.top), (0, 1), (-1, 0), box.height
    yield (right, bottom), (-1, 0), (0, -1), box.width
    yield (box.left, bottom), (0, -1), (1, 0), box.height


def _key_band(side: Side, margin: float, band: tuple[float, float]) -> Iterator[Points]:
    """The key pattern along one side, mirrored at its middle."""
    (start_x, start_y), (along_x, along_y), (in_x, in_y), length = side
    near, far = band
    unit = (far - near) / _KEY_HEIGHT
    half = length / 2 - margin
    count = max(1, round(half / (unit * _KEY_PERIOD)))
    stretch = half / (count * _KEY_PERIOD)

    def place(u: float, v: float) -> tuple[float, float]:
        inwards = near + v * unit
        return start_x + along_x * u + in_x * inwards, start_y + along_y * u + in_y * inwards

    for mirror in (-1, 1):
        for index in range(count):
            base = index * _KEY_PERIOD + 0.5
            yield [place(length / 2 + mirror * (base + u) * stretch, v) for u, v in _KEY_UNIT]
    yield [place(margin, _KEY_HEIGHT), place(length - margin, _KEY_HEIGHT)]


def _corner_piece(pen: Pen, box: Box, border: Border) -> None:
    """A square with a four-petalled flower in a ring."""
    pen.area(_corners(box), border.colour)
    pen.area(_corners(_inset(box, box.width * 0.07)), "#fffaf0")
    _frame(pen, _inset(box, box.width * 0.14), 0.2, border.accent)
    x, y, reach = box.left + box.width / 2, box.top + box.height / 2, box.width * 0.32
    for across, down in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        tip = (x + across * reach, y + down * reach)
        bend_a = (x + (across + down) * reach * 0.62, y + (down + across) * reach * 0.62)
        bend_b = (x + (across - down) * reach * 0.62, y + (down - across) * reach * 0.62)
        petal = (
            f"{pen.point(x, y)} m",
            f"{pen.point(*bend_a)} {pen.point(*bend_a)} {pen.point(*tip)} c",
            f"{pen.point(*bend_b)} {pen.point(*bend_b)} {pen.point(x, y)} c",
        )
        pen.curves(petal, border.accent)
    dot = box.width * 0.055
    pen.curves(_circle(pen, Box(x - dot, y - dot, 2 * dot, 2 * dot)), border.colour)


def _notched_frame(pen: Pen, box: Box, notch: float, thickness: float, colour: str) -> None:
    """A rule whose corners are cut out as quarter circles."""
    left, top, right, bottom = box.left, box.top, box.left + box.width, box.top + box.height
    bend = notch * _ROUND
    pieces = (
        f"{pen.point(left + notch, top)} m {pen.point(right - notch, top)} l",
        f"{pen.point(right - notch, top + bend)} {pen.point(right - bend, top + notch)}",
        f"{pen.point(right, top + notch)} c {pen.point(right, bottom - notch)} l",
        f"{pen.point(right - bend, bottom - notch)} {pen.point(right - notch, bottom - bend)}",
        f"{pen.point(right - notch, bottom)} c {pen.point(left + notch, bottom)} l",
        f"{pen.point(left + notch, bottom - bend)} {pen.point(left + bend, bottom - notch)}",
        f"{pen.point(left, bottom - notch)} c {pen.point(left, top + notch)} l",
        f"{pen.point(left + bend, top + notch)} {pen.point(left + notch, top + bend)}",
        f"{pen.point(left + notch, top)} c h",
    )
    pen.curves(pieces, colour, fill=False, thickness=thickness)


def _circle(pen: Pen, box: Box) -> list[str]:
    """The ellipse that fills a box, as four curves."""
    x, y, a, b = box.left + box.width / 2, box.top + box.height / 2, box.width / 2, box.height / 2
    pieces = [f"{pen.point(x + a, y)} m"]
    for across, down in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        next_across, next_down = -down, across
        first = pen.point(x + a * (across + next_across * _ROUND), y + b * (down + next_down * _ROUND))
        second = pen.point(x + a * (next_across + across * _ROUND), y + b * (next_down + down * _ROUND))
        pieces.append(f"{first} {second} {pen.point(x + a * next_across, y + b * next_down)} c")
    return [*pieces, "h"]


def _lozenge(pen: Pen, x: float, y: float, reach: float, colour: str) -> None:
    pen.area([(x - reach, y), (x, y - reach), (x + reach, y), (x, y + reach)], colour)


def _frame(pen: Pen, box: Box, thickness: float, colour: str) -> None:
    pen.line(_corners(box), thickness, colour, close=True)


def _corners(box: Box) -> Points:
    right, bottom = box.left + box.width, box.top + box.height
    return [(box.left, box.top), (right, box.top), (right, bottom), (box.left, bottom)]


def _inset(box: Box, by: float) -> Box:
    return Box(box.left + by, box.top + by, box.width - 2 * by, box.height - 2 * by)
