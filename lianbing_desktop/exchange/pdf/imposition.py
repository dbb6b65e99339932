"""How many cards stand on a sheet of A4, and where (拼版), with marks to cut along."""

from __future__ import annotations

from dataclasses import dataclass

from lianbing_desktop.exchange.pdf.pdf_sheets import Pen, Size

A4 = Size(210.0, 297.0)
MARGIN = 5.0  # mm no office printer prints on
_MARK, _AWAY, _HAIR = 4.0, 1.0, 0.1
_INK = "#000000"


@dataclass(frozen=True, slots=True)
class CardSize:
    """A card in mm, and the gap left between two of them. Without a gap one cut parts two cards."""

    width: float
    height: float
    gap: float = 0


@dataclass(frozen=True, slots=True)
class Imposition:
    """A sheet and the top left corners of its cards, in the order they are filled."""

    sheet: Size
    card: CardSize
    places: tuple[tuple[float, float], ...]

    @property
    def alone(self) -> bool:
        """Whether the sheet is the card itself: nothing to cut."""
        return self.sheet == Size(self.card.width, self.card.height)


def impose(card: CardSize, *, one_a_sheet: bool = False) -> Imposition:
    """As many cards as A4 holds, upright or broad, in its middle.

    A card that A4 does not hold, and every one with `one_a_sheet`, is a sheet of its own.
    """
    best: Imposition | None = None
    if not one_a_sheet:
        for sheet in (A4, Size(A4.height, A4.width)):
            columns, rows = _fitting(sheet.width, card.width, card.gap), _fitting(sheet.height, card.height, card.gap)
            if columns * rows and (best is None or columns * rows > len(best.places)):
                left = (sheet.width - columns * card.width - (columns - 1) * card.gap) / 2
                top = (sheet.height - rows * card.height - (rows - 1) * card.gap) / 2
                places = tuple(
                    (left + column * (card.width + card.gap), top + row * (card.height + card.gap))
                    for row in range(rows)
                    for column in range(columns)
                )
                best = Imposition(sheet, card, places)
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
    return int((length - 2 * MARGIN + gap + 1e-6) // (side + gap))
