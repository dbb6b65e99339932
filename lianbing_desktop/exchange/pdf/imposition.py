"""How many cards stand on a sheet of A4, and where (拼版), with marks to cut along."""

from __future__ import annotations

from dataclasses import dataclass

from lianbing_desktop.exchange.pdf.pdf_sheets import Pen, Size

A4 = Size(210.0, 297.0)
MARGIN = 5.0  # mm no office printer prints on
GAP = 4.0
"""Mm between two cards: a cut that is a little off shows white, not the neighbour's colour."""

_MARK, _AWAY, _HAIR = 4.0, 1.0, 0.1
_INK = "#000000"


@dataclass(frozen=True, slots=True)
class CardSize:
    """A card in mm."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Imposition:
    """A sheet and the top left corners of its cards, in the order they are filled, `gap` mm apart."""

    sheet: Size
    card: CardSize
    places: tuple[tuple[float, float], ...]
    gap: float = 0

    @property
    def alone(self) -> bool:
        """Whether the sheet is the card itself: nothing to cut."""
        return self.sheet == Size(self.card.width, self.card.height)

    @property
    def framed(self) -> bool:
        """Whether each card needs a line around it: it touches the next one, or its marks would not print."""
        least = MARGIN + _MARK + _AWAY
        return not self.alone and (not self.gap or min(self.places[0]) < least)


def impose(card: CardSize, *, one_a_sheet: bool = False) -> Imposition:
    """As many cards as A4 holds, upright or broad, in its middle, apart from each other where that costs no card.

    A card that A4 does not hold, and every one with `one_a_sheet`, is a sheet of its own.
    """
    best: Imposition | None = None
    if not one_a_sheet:
        for gap in (GAP, 0.0):
            for sheet in (A4, Size(A4.height, A4.width)):
                columns, rows = _fitting(sheet.width, card.width, gap), _fitting(sheet.height, card.height, gap)
                if columns * rows and (best is None or columns * rows > len(best.places)):
                    left = (sheet.width - columns * card.width - (columns - 1) * gap) / 2
                    top = (sheet.height - rows * card.height - (rows - 1) * gap) / 2
                    places = tuple(
                        (left + column * (card.width + gap), top + row * (card.height + gap))
                        for row in range(rows)
                        for column in range(columns)
                    )
                    best = Imposition(sheet, card, places, gap)
    return best or Imposition(Size(card.width, card.height), card, ((0.0, 0.0),))


def draw_cut_marks(pen: Pen, plan: Imposition, count: int) -> None:
    """Marks at the corners of the first `count` cards, outside of every card."""
    if plan.alone:
        return
    across = sorted({edge for left, _ in plan.places[:count] for edge in (left, left + plan.card.width)})
    down = sorted({edge for _, top in plan.places[:count] for edge in (top, top + plan.card.height)})
    if not across:
        return
    for x in across:
        for start, end in ((down[0] - _AWAY - _MARK, down[0] - _AWAY), (down[-1] + _AWAY, down[-1] + _AWAY + _MARK)):
            pen.line([(x, start), (x, end)], _HAIR, _INK)
    for y in down:
        for start, end in (
            (across[0] - _AWAY - _MARK, across[0] - _AWAY),
            (across[-1] + _AWAY, across[-1] + _AWAY + _MARK),
        ):
            pen.line([(start, y), (end, y)], _HAIR, _INK)


def _fitting(length: float, side: float, gap: float) -> int:
    return max(0, int((length - 2 * MARGIN + gap + 1e-6) // (side + gap)))
