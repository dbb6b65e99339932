"""Whole numbers of people between bounds, found exactly: the one place that asks the solver.

HiGHS answers in floating point; every answer is rounded and held against the bounds in whole numbers before it counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """The sum over `members` (indices of counts) lies between `least` and `most` (None: no upper bound)."""

    members: frozenset[int]
    least: int
    most: int | None


def maximise(uppers: Sequence[int], rows: Sequence[Row], weights: Mapping[int, int]) -> tuple[int, ...] | None:
    """Counts between 0 and `uppers` that keep every row and make the weighted sum largest; None when none do."""
    if not uppers:
        return () if all(row.least <= 0 and (row.most is None or row.most >= 0) for row in rows) else None
    solver = _solver()
    infinity = solver.inf
    count = len(uppers)
    costs = [-float(weights.get(index, 0)) for index in range(count)]
    solver.addCols(count, costs, [0.0] * count, [float(upper) for upper in uppers], 0, [], [], [])
    solver.changeColsIntegrality(count, list(range(count)), [_integer()] * count)
    for row in rows:
        members = sorted(row.members)
        most = infinity if row.most is None else float(row.most)
        if not members:
            if row.least > 0 or most < 0:
                return None
            continue
        solver.addRow(float(row.least), most, len(members), members, [1.0] * len(members))
    solver.run()
    if solver.getModelStatus().name != "kOptimal":
        return None
    found = tuple(round(value) for value in solver.getSolution().col_value)
    if not _keeps(found, uppers, rows):
        raise ArithmeticError("the solver's answer does not keep the bounds")
    return found


def _keeps(found: Sequence[int], uppers: Sequence[int], rows: Sequence[Row]) -> bool:
    if not all(0 <= count <= upper for count, upper in zip(found, uppers, strict=True)):
        return False
    sums = [(sum(found[index] for index in row.members), row) for row in rows]
    return all(total >= row.least and (row.most is None or total <= row.most) for total, row in sums)


def _solver() -> Any:
    import highspy  # noqa: PLC0415 - heavy, and only lists with limits need it

    solver = highspy.Highs()
    for option, value in (("output_flag", False), ("threads", 1), ("random_seed", 0), ("mip_rel_gap", 0.0)):
        solver.setOptionValue(option, value)
    return solver


def _integer() -> Any:
    import highspy  # noqa: PLC0415 - heavy

    return highspy.HighsVarType.kInteger
