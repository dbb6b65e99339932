"""Judges' marks to one result: one highest and one lowest dropped, the mean of the rest, half up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from lianbing_desktop.domain.scoring.round_form import RoundSettings

_WIDE = Context(prec=60, rounding=ROUND_HALF_UP)
_UNROUNDED_PLACES = 12
"""Where an "unrounded" mean is cut: marks of up to 3 decimals, 15 judges and weights of 4 decimals lie at least
3e-9 away from any rounding limit they do not hit exactly, so that no total can come out otherwise."""
_FEWEST_TO_DROP_FROM = 3


@dataclass(frozen=True, slots=True)
class Judged:
    """What judges' marks say. `value` is None while marks are missing.

    `dropped` are the numbers of the judges whose marks were: the highest, then the lowest.
    """

    value: Decimal | None
    dropped: tuple[int, ...] = ()


def judged(marks: Mapping[int, Decimal], settings: RoundSettings, excused: frozenset[int] = frozenset()) -> Judged:
    """The result of the marks of judges 1…`settings.judges`. `excused` judges give none (回避).

    One highest and one lowest are dropped when at least `drop_from` (and three) judges give marks; of equal marks
    only one, that of the judge with the lower number. While a mark is missing there is no result and none is dropped.
    """
    wanted = [number for number in range(1, settings.judges + 1) if number not in excused]
    if not wanted or any(number not in marks for number in wanted):
        return Judged(None)
    dropped: tuple[int, ...] = ()
    if settings.drop_from and len(wanted) >= max(settings.drop_from, _FEWEST_TO_DROP_FROM):
        highest = max(wanted, key=lambda number: (marks[number], -number))
        lowest = min((number for number in wanted if number != highest), key=lambda number: (marks[number], number))
        dropped = (highest, lowest)
    counted = [marks[number] for number in wanted if number not in dropped]
    total = Decimal(0)
    for mark in counted:
        total = _WIDE.add(total, mark)
    mean = _WIDE.divide(total, Decimal(len(counted)))
    return Judged(_cut(mean, settings), dropped)


def _cut(mean: Decimal, settings: RoundSettings) -> Decimal:
    places = settings.mean_decimals if settings.round_mean else _UNROUNDED_PLACES
    rounded = mean.quantize(Decimal(1).scaleb(-places), context=_WIDE)
    if not settings.round_mean:
        # A mean that is exact within the places of the round is shown as such: 91.50, not 91.500000000000.
        short = rounded.quantize(Decimal(1).scaleb(-settings.mean_decimals), context=_WIDE)
        rounded = short if short == rounded else rounded
    return rounded if rounded else abs(rounded)
