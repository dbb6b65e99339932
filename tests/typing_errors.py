"""What a tired clerk does to a column of numbers: the mistakes known from data entry, planted one at a time.

A mistake changes what is typed for a sheet; one that happens to change nothing (two equal neighbours) is no mistake
and is drawn again.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from lianbing_desktop.domain.intake.score_value import read_score
from lianbing_desktop.domain.score import Score

Column = list[str | None]
"""What is typed row by row; None for a row nothing was typed in."""


def substitution(rows: Column, row: int, draw: random.Random) -> Column:
    """One digit is another one."""
    text = rows[row] or ""
    at = draw.choice([place for place, one in enumerate(text) if one.isdigit()])
    return _with(rows, row, text[:at] + draw.choice("0123456789") + text[at + 1 :])


def transposition(rows: Column, row: int, draw: random.Random) -> Column:
    """Two neighbours have changed places."""
    text = rows[row] or ""
    at = draw.randrange(max(1, len(text) - 1))
    return _with(rows, row, text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :])


def dropped_digit(rows: Column, row: int, draw: random.Random) -> Column:
    """One digit is missing."""
    text = rows[row] or ""
    at = draw.choice([place for place, one in enumerate(text) if one.isdigit()])
    return _with(rows, row, text[:at] + text[at + 1 :])


def doubled_digit(rows: Column, row: int, draw: random.Random) -> Column:
    """A key bounced."""
    text = rows[row] or ""
    at = draw.randrange(len(text))
    return _with(rows, row, text[: at + 1] + text[at:])


def lost_point(rows: Column, row: int, draw: random.Random) -> Column:
    """The decimal point is missing."""
    return _with(rows, row, (rows[row] or "").replace(".", ""))


def wrong_row(rows: Column, row: int, draw: random.Random) -> Column:
    """Two rows have each other's numbers."""
    other = draw.choice([place for place in range(len(rows)) if place != row])
    found = list(rows)
    found[row], found[other] = found[other], found[row]
    return found


def skipped_row(rows: Column, row: int, draw: random.Random) -> Column:
    """One line of the paper was passed over, everything below stands one too high."""
    return [*rows[:row], *rows[row + 1 :], None]


def repeated_row(rows: Column, row: int, draw: random.Random) -> Column:
    """One line was typed twice, everything below stands one too low."""
    return [*rows[: row + 1], *rows[row:-1]]


def left_empty(rows: Column, row: int, draw: random.Random) -> Column:
    """Nothing was typed in a row."""
    return _with(rows, row, None)


def absent_for_zero(rows: Column, row: int, draw: random.Random) -> Column:
    """Somebody who was there is marked 缺考."""
    return _with(rows, row, "缺考")


MISTAKES: tuple[Callable[[Column, int, random.Random], Column], ...] = (
    substitution, transposition, dropped_digit, doubled_digit, lost_point, wrong_row, skipped_row, repeated_row,
    left_empty, absent_for_zero,
)  # fmt: skip


def marks(count: int, draw: random.Random) -> Column:
    """A column as it stands on paper: one decimal, some whole, now and then a zero or somebody absent."""
    kinds = draw.choices(("tenths", "whole", "zero", "缺考"), (70, 24, 3, 3), k=count)
    texts = {"zero": "0", "缺考": "缺考"}
    return [
        texts.get(kind) or (f"{draw.randrange(1, 1000) / 10:.1f}" if kind == "tenths" else str(draw.randrange(1, 101)))
        for kind in kinds
    ]


def planted(paper: Column, draw: random.Random) -> tuple[str, Column]:
    """The column with one mistake in it that changes a value, and the mistake's name."""
    while True:
        mistake = draw.choice(MISTAKES)
        row = draw.randrange(len(paper))
        if mistake is not wrong_row and paper[row] in {None, "缺考"}:
            continue
        typed = mistake(list(paper), row, draw)
        if [_value(one) for one in typed] != [_value(one) for one in paper]:
            return mistake.__name__, typed


def _with(rows: Column, row: int, text: str | None) -> Column:
    found = list(rows)
    found[row] = text or None
    return found


def _value(text: str | None) -> Score | None:
    """What a typed text says; None for nothing, and for what the grid refuses."""
    return read_score(text or "") or None
