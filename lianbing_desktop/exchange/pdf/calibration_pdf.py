"""The page a printer is measured with: four crosses with rulers, to hold against the bought sheet or a ruler."""

from __future__ import annotations

from pathlib import Path

from lianbing_desktop.domain.certificates.calibration import MARGIN, Correction, crosses
from lianbing_desktop.domain.certificates.certificate import Align, Box, TextField, Vertical
from lianbing_desktop.domain.certificates.certificate_text import Span
from lianbing_desktop.domain.certificates.layout import set_text
from lianbing_desktop.exchange.pdf.pdf_sheets import PdfSheets, Pen, Size
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing

_INK, _SOFT = "#000000", "#808080"
_ARM = 10  # mm of ruler to each side of a cross
_FINE, _STRONG = 0.1, 0.2
_LETTERS = "ABCD"


def write_calibration_page(path: Path, width: float, height: float, correction: Correction | None = None) -> None:
    """Write the target for a sheet of `width` × `height` mm, corrected or not.

    Raises UserError file_cannot_be_written.
    """
    faces = Typefaces()
    sheets = PdfSheets(faces, "打印校准页")
    size = Size(width, height)
    pen = Pen(sheets, size)
    for letter, (x, y) in zip(_LETTERS, crosses(width, height), strict=True):
        _cross(pen, x, y)
        _say(pen, faces, Box(x + 2, y + 2, 8, 5), letter, 12)
    corrected = correction is not None and not correction.changes_nothing
    words = (
        f"打印校准页　{width:g} × {height:g} mm　{'已校正' if corrected else '未校正'}\n"
        f"打印时请选“实际大小（100%）”。每个十字应在距纸边 {MARGIN:g} mm 处，刻度每格 1 mm。\n"
        "与证书纸重叠后对着光，读出十字偏右（负数为偏左）、偏下（负数为偏上）各几毫米，填入软件。"
    )
    _say(pen, faces, Box(MARGIN + 15, height / 2 - 12, width - 2 * MARGIN - 30, 40), words, 10.5)
    sheets.add_page(size, pen.content, correction)
    with replacing(path) as temporary:
        sheets.save(temporary)


def _cross(pen: Pen, x: float, y: float) -> None:
    pen.line([(x - _ARM, y), (x + _ARM, y)], _STRONG, _INK)
    pen.line([(x, y - _ARM), (x, y + _ARM)], _STRONG, _INK)
    for step in range(-_ARM, _ARM + 1):
        reach = 2.0 if step % 5 == 0 else 1.0
        pen.line([(x + step, y - reach), (x + step, y + reach)], _FINE, _INK)
        pen.line([(x - reach, y + step), (x + reach, y + step)], _FINE, _INK)


def _say(pen: Pen, faces: Typefaces, box: Box, words: str, size: float) -> None:
    field = TextField(
        box, "", "song", size, align=Align.CENTER, vertical=Vertical.TOP, leading=1.6, colour=_INK
    )  # fmt: skip
    laid = set_text(field, (Span(words),), faces)
    pen.text(laid.lines, laid.size)
