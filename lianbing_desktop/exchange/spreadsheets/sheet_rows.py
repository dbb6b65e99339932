"""Repeats a row of a sheet and moves what stands below it down, merged areas and row heights included.

openpyxl's own insert_rows leaves merges and heights where they were.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet


def insert_copies(sheet: Worksheet, row: int, count: int) -> None:
    """Put `count` copies of `row` below it: values, formats, height and merges within the row. None for count < 1."""
    if count < 1:
        return
    _move_down(sheet, row, count)
    inside = [area.bounds for area in sheet.merged_cells.ranges if area.min_row == area.max_row == row]
    for target in range(row + 1, row + count + 1):
        sheet.row_dimensions[target].height = sheet.row_dimensions[row].height
        for column in range(1, sheet.max_column + 1):
            source, copied = sheet.cell(row, column), sheet.cell(target, column)
            if source.has_style:
                copied._style = copy(source._style)
            if source.value is not None:
                copied.value = source.value
                copied.data_type = source.data_type
        for left, _, right, _ in inside:
            sheet.merge_cells(start_row=target, end_row=target, start_column=left, end_column=right)


def _move_down(sheet: Worksheet, row: int, count: int) -> None:
    """Move everything below `row` down; a merged area that reaches across the row grows instead."""
    from openpyxl.worksheet.cell_range import CellRange  # noqa: PLC0415 - heavy

    below = [area for area in sheet.merged_cells.ranges if area.min_row > row]
    across = [area for area in sheet.merged_cells.ranges if area.min_row <= row < area.max_row]
    heights = {number: line.height for number, line in sheet.row_dimensions.items() if number > row and line.height}
    for area in below:
        sheet.merged_cells.remove(area)
    if sheet.max_row > row:
        block = CellRange(min_row=row + 1, max_row=sheet.max_row, min_col=1, max_col=sheet.max_column)
        sheet.move_range(block, rows=count)
    for area in below:
        area.shift(row_shift=count)
        sheet.merged_cells.add(area)
    for area in across:
        area.expand(down=count)
    for number in heights:
        sheet.row_dimensions[number].height = None
    for number, height in heights.items():
        sheet.row_dimensions[number + count].height = height
