"""Sheets by the name they are bought under, in mm: ISO sizes, and 开 of the 正度 (787×1092) and 大度 (889×1194) sheet.

Shops cut 开 sizes a few millimetres differently; these are the nominal ones, and any other can be typed.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaperSize:
    """A sheet upright or lying, as its name says."""

    name: str
    width: float
    height: float


PAPER_SIZES = (
    PaperSize("A4 横向", 297, 210),
    PaperSize("A4 纵向", 210, 297),
    PaperSize("A3 横向", 420, 297),
    PaperSize("A3 纵向", 297, 420),
    PaperSize("正度8K 横向", 390, 270),
    PaperSize("正度8K 纵向", 270, 390),
    PaperSize("大度8K 横向", 440, 295),
    PaperSize("大度8K 纵向", 295, 440),
    PaperSize("6K 横向", 390, 360),
    PaperSize("12K 横向", 285, 260),
    PaperSize("12K 纵向", 260, 285),
    PaperSize("正度16K 横向", 270, 195),
    PaperSize("正度16K 纵向", 195, 270),
    PaperSize("大度16K 横向", 285, 210),
    PaperSize("大度16K 纵向", 210, 285),
    PaperSize("桌签 单面", 200, 100),
    PaperSize("桌签 对折", 200, 200),
    PaperSize("参赛证", 85, 125),
)


def paper_named(width: float, height: float) -> PaperSize | None:
    """The size with these sides, None for one of no name."""
    return next((one for one in PAPER_SIZES if (one.width, one.height) == (width, height)), None)
