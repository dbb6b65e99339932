"""Sheets by the name they are bought under, in mm, each with where its size comes from.

A sizes are ISO 216 (GB/T 148). 开 sizes are parts of a full sheet, 正度 787×1092 or 大度 889×1194: the bare ones have
only its edges cut off, as print shops list them (sdnanyang.com, 印刷纸张常用尺寸: 正 6开 360×390, 8开 270×390, 16开
195×270; 大 6开 395×440, 8开 295×440, 16开 220×295); 成品 is trimmed all round (8开 正 260×370, 大 285×420; 16开 正
185×260, 大 210×285). No list has 12开, so it is the full sheet divided by three and four, edges off. Makers of
certificate cores name their sheets so and cut them a few mm differently: the ruler decides, and any size can be typed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

ZHENG, DA = (787, 1092), (889, 1194)
"""The full sheets, 正度 and 大度."""


@dataclass(frozen=True, slots=True)
class PaperSize:
    """A sheet upright or lying, as its name says. `of` is the full sheet it is a part of, `parts` into how many that is
    divided along its short and its long side; None for a sheet that is no part of one.
    """

    name: str
    width: float
    height: float
    of: tuple[int, int] | None = None
    parts: tuple[int, int] = (1, 1)


def _both_ways(one: PaperSize) -> tuple[PaperSize, PaperSize]:
    lying = replace(one, name=f"{one.name} 横向")
    return lying, replace(one, name=f"{one.name} 纵向", width=one.height, height=one.width)


PAPER_SIZES = (
    *_both_ways(PaperSize("A4", 297, 210)),
    *_both_ways(PaperSize("A3", 420, 297)),
    *_both_ways(PaperSize("8K 正度", 390, 270, ZHENG, (2, 4))),
    *_both_ways(PaperSize("8K 正度成品", 370, 260, ZHENG, (2, 4))),
    *_both_ways(PaperSize("8K 大度", 440, 295, DA, (2, 4))),
    *_both_ways(PaperSize("8K 大度成品", 420, 285, DA, (2, 4))),
    *_both_ways(PaperSize("16K 正度", 270, 195, ZHENG, (4, 4))),
    *_both_ways(PaperSize("16K 正度成品", 260, 185, ZHENG, (4, 4))),
    *_both_ways(PaperSize("16K 大度", 295, 220, DA, (4, 4))),
    *_both_ways(PaperSize("16K 大度成品", 285, 210, DA, (4, 4))),
    *_both_ways(PaperSize("6K 正度", 390, 360, ZHENG, (2, 3))),
    *_both_ways(PaperSize("6K 大度", 440, 395, DA, (2, 3))),
    *_both_ways(PaperSize("12K 正度", 270, 260, ZHENG, (3, 4))),
    PaperSize("12K 大度", 290, 290, DA, (3, 4)),
    PaperSize("桌签 单面", 200, 100),
    PaperSize("桌签 对折", 200, 200),
    PaperSize("参赛证", 85, 125),
)


def paper_named(width: float, height: float) -> PaperSize | None:
    """The size with these sides, None for one of no name."""
    return next((one for one in PAPER_SIZES if (one.width, one.height) == (width, height)), None)
