"""Where a printer really puts things, and how pages are moved so that they land on the bought sheet.

Lengths are mm from the sheet's top left corner, to the right and down. A correction maps the place meant to the place
that has to be asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, degrees, hypot

from lianbing_desktop.domain.problem import UserError

MARGIN = 20.0
"""How far from the sheet's edges the target's crosses stand: within what any office printer reaches."""

_FARTHEST = 15.0  # a cross farther off was measured wrong, or the paper lies turned round
_TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True)
class Correction:
    """x' = a·x + c·y + e and y' = b·x + d·y + f."""

    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 1
    e: float = 0
    f: float = 0

    @property
    def changes_nothing(self) -> bool:
        """Whether every place stays where it is."""
        return self == Correction()

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Where to ask for so that something lands at (x, y)."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    @classmethod
    def by_numbers(cls, right: float = 0, down: float = 0, percent: float = 0) -> Correction:
        """Move by mm and enlarge by a percentage, from the sheet's top left corner."""
        scale = 1 + percent / 100
        return cls(scale, 0, 0, scale, right, down)

    @property
    def numbers(self) -> tuple[float, float, float, float]:
        """Mm to the right and down at the corner, percent larger on average, degrees turned clockwise; for people."""
        percent = (hypot(self.a, self.b) + hypot(self.c, self.d)) / 2 * 100 - 100
        return self.e, self.f, percent, degrees(atan2(self.b - self.c, self.a + self.d))


@dataclass(frozen=True, slots=True)
class Reading:
    """A cross meant to stand at (x, y) was found `right` and `down` of there (negative: left, up)."""

    x: float
    y: float
    right: float
    down: float


def crosses(width: float, height: float) -> tuple[tuple[float, float], ...]:
    """Where the target's four crosses stand: top left, top right, bottom left, bottom right."""
    left, right, top, bottom = MARGIN, width - MARGIN, MARGIN, height - MARGIN
    return (left, top), (right, top), (left, bottom), (right, bottom)


def correction_from(readings: Sequence[Reading]) -> Correction:
    """What undoes the errors that were read.

    One reading gives an offset; two give offset, size and turn; three or four give all of an affine map, in the sense
    of least squares. Raises UserError calibration_needs_readings, calibration_reading_far, and calibration_same_place
    for crosses that do not tell more than one.
    """
    if not readings:
        raise UserError("calibration_needs_readings")
    for one in readings:
        if max(abs(one.right), abs(one.down)) > _FARTHEST:
            raise UserError("calibration_reading_far", right=f"{one.right:g}", down=f"{one.down:g}")
    if len(readings) == 1:
        return Correction(e=-readings[0].right, f=-readings[0].down)
    printed = _similarity(readings) if len(readings) == 2 else _affine(readings)
    return _inverse(printed)


def _similarity(readings: Sequence[Reading]) -> Correction:
    """The turn, size and offset that take two meant places to the found ones."""
    one, two = readings
    dx, dy = two.x - one.x, two.y - one.y
    length = dx * dx + dy * dy
    if length < 1:
        raise UserError("calibration_same_place")
    du, dv = dx + two.right - one.right, dy + two.down - one.down
    a, b = (dx * du + dy * dv) / length, (dx * dv - dy * du) / length
    return Correction(a, b, -b, a, one.x + one.right - a * one.x + b * one.y, one.y + one.down - b * one.x - a * one.y)


def _affine(readings: Sequence[Reading]) -> Correction:
    """The affine map nearest to taking every meant place to the found one."""
    count = len(readings)
    mean_x = sum(one.x for one in readings) / count
    mean_y = sum(one.y for one in readings) / count
    xx = sum((one.x - mean_x) ** 2 for one in readings)
    yy = sum((one.y - mean_y) ** 2 for one in readings)
    xy = sum((one.x - mean_x) * (one.y - mean_y) for one in readings)
    size = xx * yy - xy * xy
    if size < 1:
        raise UserError("calibration_same_place")

    def slopes(errors: Sequence[float]) -> tuple[float, float, float]:
        mean = sum(errors) / count
        along_x = sum((one.x - mean_x) * error for one, error in zip(readings, errors, strict=True))
        along_y = sum((one.y - mean_y) * error for one, error in zip(readings, errors, strict=True))
        by_x = (along_x * yy - along_y * xy) / size
        by_y = (along_y * xx - along_x * xy) / size
        return by_x, by_y, mean - by_x * mean_x - by_y * mean_y

    right_x, right_y, right = slopes([one.right for one in readings])
    down_x, down_y, down = slopes([one.down for one in readings])
    return Correction(1 + right_x, down_x, right_y, 1 + down_y, right, down)


def _inverse(printed: Correction) -> Correction:
    size = printed.a * printed.d - printed.b * printed.c
    if abs(size) < _TOLERANCE:
        raise UserError("calibration_same_place")
    a, b, c, d = printed.d / size, -printed.b / size, -printed.c / size, printed.a / size
    return Correction(a, b, c, d, -(a * printed.e + c * printed.f), -(b * printed.e + d * printed.f))
