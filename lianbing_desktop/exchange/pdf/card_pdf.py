"""Cards on sheets to cut: passes, desk cards, seat labels. What stands on one is given as boxes in mm."""

from __future__ import annotations

import dataclasses
import hashlib
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Box, Rectangle, Rule, TextField
from lianbing_desktop.domain.certificates.certificate_text import Span
from lianbing_desktop.domain.certificates.layout import MM_PER_POINT, set_text
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf import certificate_art as art
from lianbing_desktop.exchange.pdf.imposition import CardSize, Imposition, draw_cut_marks, impose
from lianbing_desktop.exchange.pdf.pdf_sheets import PdfSheets, Pen, Size
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing

_FRAME = Rectangle(Box(0, 0, 0, 0), 0.15, "#8a8a8a")
_FOLD = 3.0  # mm of a dash


@dataclass(frozen=True, slots=True)
class Photo:
    """A JPEG file's content in a box it fills as far as its proportions allow."""

    box: Box
    content: bytes


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card. Texts are drawn as they are, without places."""

    texts: tuple[TextField, ...]
    lines: tuple[Rule | Rectangle, ...] = ()
    photo: Photo | None = None


def write_cards(
    path: Path,
    cards: Sequence[Card],
    size: CardSize,
    faces: Typefaces,
    title: str,
    *,
    one_a_sheet: bool = False,
    folded: bool = False,
) -> int:
    """Write the cards, as many on a sheet as it holds; the number of pages. The same cards give the same bytes.

    A `folded` card stands twice, once upside down, on a sheet twice as high that is folded in its middle. Raises
    UserError list_undrawable with the first text no face can draw; nothing is written then.
    """
    for card in cards:
        for field in card.texts:
            for missing in faces.undrawable(field.text.replace("\n", ""), field.face):
                raise UserError(
                    "list_undrawable", text=field.text, character=missing.character, codepoint=missing.codepoint
                )
    whole = dataclasses.replace(size, height=size.height * 2) if folded else size
    plan = impose(whole, one_a_sheet=one_a_sheet)
    sheets = PdfSheets(faces, title)
    count = len(plan.places)
    pages = [cards[start : start + count] for start in range(0, len(cards), count)]
    with tempfile.TemporaryDirectory() as folder:
        for page in pages:
            pen = Pen(sheets, plan.sheet)
            for card, (left, top) in zip(page, plan.places, strict=False):
                content = _drawn(sheets, card, size, faces, Path(folder))
                if folded:
                    _place(pen, content, plan, left, top + size.height, size)
                    _place(pen, content, plan, left, top, size, turned=True)
                    _draw_fold(pen, left, top + size.height, size.width)
                else:
                    _place(pen, content, plan, left, top, size)
                if not plan.alone and not size.gap:
                    art.draw_rectangle(pen, dataclasses.replace(_FRAME, box=Box(left, top, whole.width, whole.height)))
            draw_cut_marks(pen, plan, len(page))
            sheets.add_page(plan.sheet, pen.content)
        with replacing(path) as temporary:
            sheets.save(temporary)
    return len(pages)


def _drawn(sheets: PdfSheets, card: Card, size: CardSize, faces: Typefaces, folder: Path) -> str:
    """The operators of a card, from its own corner."""
    pen = Pen(sheets, Size(size.width, size.height))
    for line in card.lines:
        if isinstance(line, Rectangle):
            art.draw_rectangle(pen, line)
        else:
            art.draw_rule(pen, line)
    if card.photo is not None:
        _draw_photo(sheets, pen, card.photo, folder)
    for field in card.texts:
        laid = set_text(field, (Span(field.text),) if field.text else (), faces)
        pen.text(laid.lines, laid.size)
    return pen.content


def _draw_photo(sheets: PdfSheets, pen: Pen, photo: Photo, folder: Path) -> None:
    name = f"Photo_{hashlib.sha256(photo.content).hexdigest()[:24]}"
    source = folder / f"{name}.jpg"
    source.write_bytes(photo.content)
    width, height = sheets.add_picture(name, source)
    scale = min(photo.box.width / width, photo.box.height / height)
    left = photo.box.left + (photo.box.width - width * scale) / 2
    top = photo.box.top + (photo.box.height - height * scale) / 2
    pen.picture(name, left, top, width * scale, height * scale)


def _place(
    pen: Pen, content: str, plan: Imposition, left: float, top: float, size: CardSize, *, turned: bool = False
) -> None:
    """Put a card's operators where it stands on the sheet."""
    x, y = left / MM_PER_POINT, (plan.sheet.height - top - size.height) / MM_PER_POINT
    if turned:
        x, y = x + size.width / MM_PER_POINT, y + size.height / MM_PER_POINT
    turn = "-1 0 0 -1" if turned else "1 0 0 1"
    pen.add(f"q {turn} {x:.4f} {y:.4f} cm\n{content}Q")


def _draw_fold(pen: Pen, left: float, y: float, width: float) -> None:
    x = left
    while x < left + width:
        pen.line([(x, y), (min(x + _FOLD, left + width), y)], 0.1, "#8a8a8a")
        x += 2 * _FOLD
