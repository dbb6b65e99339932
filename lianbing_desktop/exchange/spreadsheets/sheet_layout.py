"""What stands where in a sheet, taken from the file itself: the measure that the values read are held to."""

from __future__ import annotations

from dataclasses import dataclass, field

from lianbing_desktop.domain.intake.sheet import column_letters
from lianbing_desktop.domain.problem import UserError

MAX_CELLS = 3_000_000
"""Cells of all sheets, empty ones in between included: 50,000 people with 60 columns."""

_WIDE = 500


@dataclass(slots=True)
class SheetLayout:
    """One sheet's layout. All indexes count from 0; `last_row` and `last_column` are -1 when it is empty.

    `filled_rows` are rows with at least one cell that says to have a value; `errors` and `merges` are there
    only where the library that reads the values does not tell them. `part` is the sheet's name in its package.
    """

    name: str
    part: str = ""
    filled_rows: set[int] = field(default_factory=set)
    last_row: int = -1
    last_column: int = -1
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    dates: list[tuple[int, int]] = field(default_factory=list)
    struck: list[tuple[int, int]] = field(default_factory=list)


def check_size(layouts: list[SheetLayout], file: str) -> None:
    """Refuse sheets whose cells lie so far apart that the space between them would fill the memory.

    Raises UserError naming the sheet and the cell, row or column that lies far out.
    """
    total = 0
    for layout in layouts:
        total += (layout.last_row + 1) * (layout.last_column + 1)
        if total > MAX_CELLS:
            wide = layout.last_column >= _WIDE
            far = column_letters(layout.last_column) if wide else str(layout.last_row + 1)
            code = "workbook_has_far_column" if wide else "workbook_has_far_row"
            raise UserError(code, file=file, sheet=layout.name, far=far)
