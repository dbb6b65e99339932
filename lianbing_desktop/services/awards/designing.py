"""What the designer shows and takes in: real pages for real names, pictures and pre-printed sheets, typefaces."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Box, CertificateEntry, Picture, Template
from lianbing_desktop.domain.certificates.editing import Place, elements, remove
from lianbing_desktop.domain.certificates.layout import MM_PER_POINT
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf import typefaces
from lianbing_desktop.exchange.pdf.certificate_pdf import write_certificates
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages, page_png
from lianbing_desktop.exchange.scans import read_scan
from lianbing_desktop.services.awards.design_words import Readership, TextResult, own_faces
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.pdf_preview import Picture as Pixels
from lianbing_desktop.storage import layouts as stored

_RATIO_TOLERANCE = 0.03
_STOCK_PIXELS = 2000
"""The longer side of the stock on screen, at any zoom."""


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page as it will be printed; `texts` say how each text came out, `lost` which pictures are not there, those
    of the stock among them.

    `error` says why there is no page: a character nothing draws, a picture that cannot be drawn. `stock` is the bought
    sheet to lay under it; as long as that is the same one, so is this object.
    """

    pixels: Pixels | None
    texts: Mapping[Place, TextResult] = field(default_factory=dict)
    lost: frozenset[Place] = frozenset()
    error: UserError | None = None
    stock: Pixels | None = None


@dataclass(frozen=True, slots=True)
class LiftedPage:
    """A page in two parts while elements are being moved: the rest, and these elements alone on white.

    Multiplied they give the page, wherever the elements are put meanwhile.
    """

    places: tuple[Place, ...]
    rest: DrawnPage
    ink: DrawnPage


def pictures_of(contest: Contest, template: Template) -> dict[str, bytes]:
    """The contents of a layout's pictures by name; those this contest does not hold are left out."""
    names = {one.file for _, one in elements(template) if isinstance(one, Picture)}
    return {name: content for name in names if (content := stored.picture(contest.file, name)) is not None}


def draw_page(
    template: Template,
    values: Mapping[str, str],
    pictures: Mapping[str, bytes],
    scale: float,
    people: Readership | None = None,
) -> DrawnPage:
    """Draw one page by the engine that prints, `scale` pixels a point, and say how its texts come out with `people`.

    May be called from any thread, with the same people from one at a time.
    """
    texts = people.results(template, values) if people else {}
    lost = frozenset(
        place for place, one in elements(template) if isinstance(one, Picture) and one.file not in pictures
    )
    stock = _stock(template, pictures) if template.stock else None
    shown = replace(remove(template, lost), stock=())
    used = {one.file for _, one in elements(shown) if isinstance(one, Picture)}
    with tempfile.TemporaryDirectory() as folder:
        for name in used:
            Path(folder, name).write_bytes(pictures[name])
        path = Path(folder, "page.pdf")
        try:
            entry = CertificateEntry("", values.get("姓名", ""), values)
            write_certificates(path, shown, [entry], own_faces(), pictures=Path(folder))
            with PdfPages(path) as pages:
                image = pages.image(0, scale)
        except UserError as error:
            return DrawnPage(None, texts, lost, error, stock)
    return DrawnPage(Pixels(image.width, image.height, image.stride, image.pixels), texts, lost, stock=stock)


def draw_lifted(
    template: Template, places: Iterable[Place], values: Mapping[str, str], pictures: Mapping[str, bytes], scale: float
) -> LiftedPage:
    """Draw one page in two parts, as `draw_page` does."""
    taken = frozenset(places)
    there = [place for place, _ in elements(template)]
    rest = draw_page(remove(template, taken), values, pictures, scale)
    ink = draw_page(remove(template, [place for place in there if place not in taken]), values, pictures, scale)
    return LiftedPage(tuple(taken), rest, ink)


@dataclass(frozen=True, slots=True)
class Stock:
    """A bought sheet to lay under a layout. `matches` says whether it has the sheet's proportions."""

    element: Picture
    content: bytes
    matches: bool


def read_stock(path: Path, width: float, height: float) -> Stock:
    """A pre-printed sheet to lay under a layout of this size (mm): a scan, or the first page of a PDF.

    Raises UserError as reading does, and picture_unreadable.
    """
    if path.suffix.casefold() == ".pdf":
        content = page_png(path)
        with PdfPages(path) as pages:
            across, down = pages.size(0).width, pages.size(0).height
    else:
        content, across, down = read_scan(path)
    name = stored.picture_name(content)
    matches = abs(across / down / (width / height) - 1) < _RATIO_TOLERANCE
    return Stock(Picture(Box(0, 0, width, height), name), content, matches)


def installed_families() -> list[str]:
    """Typefaces of this computer that can be printed with, by name. Slow at first: read it in the background."""
    return typefaces.families()


_known_stock: dict[object, Pixels | None] = {}


def _stock(template: Template, pictures: Mapping[str, bytes]) -> Pixels | None:
    """The bought sheet alone. A scan takes a second to draw, so the last one is remembered."""
    there = [one.file in pictures for one in template.stock if isinstance(one, Picture)]
    key = repr((template.stock, template.width, template.height, there))
    if key not in _known_stock:
        _known_stock.clear()
        sheet = replace(template, stock=(), art=template.stock, fields=())
        scale = _STOCK_PIXELS / max(template.width, template.height) * MM_PER_POINT
        _known_stock[key] = draw_page(sheet, {}, pictures, scale).pixels
    return _known_stock[key]
