"""A lot that anybody can draw again: a seed and a numbered list go in, an order comes out.

Each line of the list gets a mark, the SHA-256 of "seed|number|line" in UTF-8 (number from 1); the smallest mark,
read as hexadecimal, comes first. The list is fixed before the seed is known, so nobody can choose the order by
choosing either. Any SHA-256 program gives the same marks, which are printed on the record of the draw.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Lot:
    """One line as drawn: its `number` in the list, from 1, and the mark that gave it its turn."""

    number: int
    line: str
    mark: str


def draw(seed: str, lines: Sequence[str]) -> tuple[Lot, ...]:
    """The lines in the order drawn. Raises ValueError for an empty seed."""
    if not seed:
        raise ValueError("a lot needs a seed")
    lots = [
        Lot(number, line, sha256(f"{seed}|{number}|{line}".encode()).hexdigest())
        for number, line in enumerate(lines, start=1)
    ]
    return tuple(sorted(lots, key=lambda lot: (lot.mark, lot.number)))
