"""What becomes of a layout while elements are dragged on the designer's sheet. Lengths are mm."""

from __future__ import annotations

from collections.abc import Sequence

from lianbing_desktop.domain.certificates import editing
from lianbing_desktop.domain.certificates.certificate import Box, Template
from lianbing_desktop.domain.certificates.editing import Place

GRID = 5.0
"""Millimetres between the lines of the grid."""


class Dragging:
    """One drag from where the mouse was pressed: of the loose ones among these elements, or of one by its handle.

    `handle` is where the handle stands on the box in parts of its sides, None while the elements are moved; `guides`
    are the lines that drew the box last, from the left and from the top.
    """

    def __init__(
        self,
        template: Template,
        places: Sequence[Place],
        start: tuple[float, float],
        handle: tuple[float, float] | None,
    ) -> None:
        self._template = template
        self._places = editing.loose(template, places)
        self._start = start
        self._handle = handle
        self.guides: tuple[float | None, float | None] = (None, None)

    def to(self, x: float, y: float, *, snaps: bool, grid: bool) -> Template:
        """The layout with the mouse there, drawn to edges and middles, and to a grid, if that is wanted."""
        self._reach, self._grid = editing.SNAP if snaps else 0, GRID if grid else 0
        return self._moved(x, y) if self._handle is None else self._resized(self._handle, x, y)

    def _snapped(self, box: Box) -> Box:
        self.guides = (None, None)
        if not self._reach and not self._grid:
            return box
        snapped = editing.snap(self._template, box, self._places, self._reach, self._grid)
        self.guides = (snapped.across, snapped.down)
        return snapped.box

    def _moved(self, x: float, y: float) -> Template:
        frame = editing.around([editing.element(self._template, place).box for place in self._places])
        right, down = x - self._start[0], y - self._start[1]
        wanted = self._snapped(Box(frame.left + right, frame.top + down, frame.width, frame.height))
        return editing.move(self._template, self._places, wanted.left - frame.left, wanted.top - frame.top)

    def _resized(self, handle: tuple[float, float], x: float, y: float) -> Template:
        (place,) = self._places
        box = editing.element(self._template, place).box
        drawn = self._snapped(Box(x, y, 0, 0))
        left, top, right, bottom = box.left, box.top, box.left + box.width, box.top + box.height
        across, down = handle
        if across != 0.5:
            left, right = (min(drawn.left, right - 1), right) if across == 0 else (left, drawn.left)
        if down != 0.5:
            top, bottom = (min(drawn.top, bottom - 1), bottom) if down == 0 else (top, drawn.top)
        new = Box(round(left, 2), round(top, 2), round(right - left, 2), round(bottom - top, 2))
        return editing.resize(self._template, place, new)
