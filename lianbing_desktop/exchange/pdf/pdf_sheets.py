"""A PDF file as page streams: the few operators certificates and lists need, written directly.

Lengths are mm from the sheet's top left corner; the file's own points from the bottom left appear only here.
reportlab supplies the objects and the file's structure; going around its canvas makes a page four times faster.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lianbing_desktop.domain.certificates.calibration import Correction
from lianbing_desktop.domain.certificates.certificate import Box
from lianbing_desktop.domain.certificates.layout import MM_PER_POINT, Line
from lianbing_desktop.exchange.pdf.pdf_fonts import EmbeddedFace
from lianbing_desktop.exchange.pdf.typefaces import Typefaces

_VERSION = (1, 5)
_SEEMS_A_SPACE = 0.1  # em between characters


@dataclass(frozen=True, slots=True)
class Size:
    """A sheet in mm."""

    width: float
    height: float


class PdfSheets:
    """One PDF under construction. Pages, shared drawings and pictures are added, then `save` writes it."""

    def __init__(self, faces: Typefaces, title: str) -> None:
        from reportlab.pdfbase import pdfdoc  # noqa: PLC0415 - slow to import

        from lianbing_desktop.exchange.pdf.pdf_objects import PageTree  # noqa: PLC0415 - imports reportlab

        self._pdfdoc = pdfdoc
        self._faces = faces
        self._embedded: dict[str, EmbeddedFace] = {}
        self._document = pdfdoc.PDFDocument(compression=1, invariant=1, lang="zh-CN", pdfVersion=_VERSION)
        self._document.setTitle(title)
        self._document.setAuthor("")
        self._document.setSubject(title)
        self._document.setProducer("lianbing_desktop")
        self._document.setCreator("lianbing_desktop")
        self._objects: dict[str, Any] = {}
        self._pictures: dict[str, tuple[int, int]] = {}
        self._resources = pdfdoc.PDFResourceDictionary()
        self._resources.basicFonts()
        self._resource_reference = self._document.Reference(self._resources, "SharedResources")
        self._pages = PageTree(self._document, self._resource_reference)

    def font(self, face: str) -> EmbeddedFace:
        """The embedded face behind a face's name."""
        embedded = self._embedded.get(face)
        if embedded is None:
            embedded = self._embedded[face] = EmbeddedFace(self._faces.face(face), f"F{len(self._embedded) + 1}")
        return embedded

    def add_form(self, name: str, size: Size, content: str) -> None:
        """A drawing kept once and drawn on any page with `use`."""
        pdfdoc = self._pdfdoc
        stream = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
        stream.dictionary["Type"] = pdfdoc.PDFName("XObject")
        stream.dictionary["Subtype"] = pdfdoc.PDFName("Form")
        stream.dictionary["BBox"] = pdfdoc.PDFArray([0, 0, _points(size.width), _points(size.height)])
        stream.dictionary["Resources"] = self._resource_reference
        self._objects[name] = self._document.Reference(stream, name)

    def add_picture(self, name: str, path: Path) -> tuple[int, int]:
        """A picture kept once; its width and height in pixels. Raises OSError when it is not a picture."""
        if name in self._pictures:
            return self._pictures[name]
        picture = self._pdfdoc.PDFImageXObject(name, source=str(path), mask="auto")
        self._objects[name] = self._document.Reference(picture, name)
        self._pictures[name] = (picture.width, picture.height)
        return self._pictures[name]

    def add_page(self, size: Size, content: str, correction: Correction | None = None) -> None:
        """A page with these operators, all of them moved by the correction."""
        if correction is not None and not correction.changes_nothing:
            content = f"q {_matrix(correction, size.height)} cm\n{content}Q\n"
        self._pages.add(_points(size.width), _points(size.height), content.encode("ascii"))

    def save(self, path: Path) -> None:
        """Embed the faces and write the file."""
        fonts = self._document.idToObject["BasicFonts"].dict
        for embedded in self._embedded.values():
            if embedded.characters:
                fonts[embedded.resource_name] = self._document.Reference(embedded.font_object(self._document))
        if self._objects:
            self._resources.XObject = self._objects
        path.write_bytes(self._document.GetPDFData(None))


class Pen:
    """Collects the operators of one sheet of the given size."""

    def __init__(self, sheets: PdfSheets, size: Size) -> None:
        self._sheets = sheets
        self._height = size.height
        self._parts: list[str] = []

    @property
    def content(self) -> str:
        """The operators so far."""
        return "\n".join(self._parts) + "\n"

    def add(self, operators: str) -> None:
        """Operators made earlier, by `text_operators` or another pen."""
        self._parts.append(operators)

    def use(self, form: str) -> None:
        """Draw a shared drawing of the whole sheet."""
        self._parts.append(f"/{form} Do")

    def point(self, x: float, y: float) -> str:
        """A point in the file's coordinates."""
        return f"{_number(x / MM_PER_POINT)} {_number((self._height - y) / MM_PER_POINT)}"

    def line(self, points: Sequence[tuple[float, float]], thickness: float, colour: str, close: bool = False) -> None:
        """A stroked line through the points."""
        path = self._path(points)
        end = "s" if close else "S"
        self._parts.append(f"q {_rgb(colour)} RG {_number(thickness / MM_PER_POINT)} w {path} {end} Q")

    def area(self, points: Sequence[tuple[float, float]], colour: str) -> None:
        """A filled polygon."""
        self._parts.append(f"q {_rgb(colour)} rg {self._path(points)} f Q")

    def curves(self, pieces: Iterable[str], colour: str, fill: bool = True, thickness: float = 0) -> None:
        """Path operators whose points came from `point`, filled or stroked."""
        end = "f" if fill else "S"
        pen = f"{_rgb(colour)} {'rg' if fill else 'RG'} {_number(thickness / MM_PER_POINT)} w"
        self._parts.append(f"q {pen} {' '.join(pieces)} {end} Q")

    def picture(self, name: str, left: float, top: float, width: float, height: float) -> None:
        """A picture filling the rectangle."""
        scale = f"{_number(width / MM_PER_POINT)} 0 0 {_number(height / MM_PER_POINT)}"
        self._parts.append(f"q {scale} {self.point(left, top + height)} cm /{name} Do Q")

    def modules(self, rows: Sequence[str], left: float, top: float, side: float, colour: str) -> None:
        """A square of dark ("1") and light modules as one 1-bit mask: a QR code for a few hundred bytes."""
        count = len(rows)
        width = -(-count // 8) * 8
        bits = "".join(row.ljust(width, "0") for row in rows)
        digits = f"{int(bits, 2):0{len(bits) // 4}X}"
        scale = _number(side / MM_PER_POINT)
        self._parts.append(
            f"q {_rgb(colour)} rg {scale} 0 0 {scale} {self.point(left, top + side)} cm "
            f"BI /W {count} /H {count} /IM true /BPC 1 /D [1 0] /F /AHx ID {digits}> EI Q"
        )

    def text(self, lines: Iterable[Line], size: float) -> None:
        """Set lines at `size` points."""
        self._parts.append(text_operators(self._sheets, self._height, lines, size))

    def _path(self, points: Sequence[tuple[float, float]]) -> str:
        first, *rest = [self.point(x, y) for x, y in points]
        return f"{first} m " + " ".join(f"{point} l" for point in rest)


def text_operators(sheets: PdfSheets, height: float, lines: Iterable[Line], size: float) -> str:
    """The operators that draw set lines on a sheet `height` mm high.

    Spacing that a reader could take for spaces goes into the characters' own widths.
    """
    parts = []
    for line in lines:
        x, y = line.left / MM_PER_POINT, (height - line.baseline) / MM_PER_POINT
        extra = line.spacing / size if line.spacing > size * _SEEMS_A_SPACE else 0.0
        spacing = 0.0 if extra else line.spacing
        strings, colour, face = [], "", ""
        for piece in line.pieces:
            font = sheets.font(piece.face)
            if piece.colour != colour:
                colour = piece.colour
                strings.append(f"{_rgb(colour)} rg")
            if piece.face != face:
                face = piece.face
                strings.append(f"/{font.resource_name} {_number(size)} Tf")
            digits = font.encode(piece.text[:-1], extra) + font.encode(piece.text[-1:], extra + piece.gap)
            strings.append(f"<{digits}> Tj")
        if strings:
            begin = f"BT {_number(x)} {_number(y)} Td"
            spaced = f"{_number(spacing)} Tc {' '.join(strings)} 0 Tc" if spacing else " ".join(strings)
            parts.append(f"{begin} {spaced} ET")
    return "\n".join(parts)


def turned_over(operators: str, box: Box, height: float) -> str:
    """The operators turned upside down about the middle of a box on a sheet `height` mm high."""
    across = _number((2 * box.left + box.width) / MM_PER_POINT)
    up = _number((2 * height - 2 * box.top - box.height) / MM_PER_POINT)
    return f"q -1 0 0 -1 {across} {up} cm\n{operators}\nQ"


def _matrix(correction: Correction, height: float) -> str:
    """A correction in mm from the top left corner as the file's matrix in points from the bottom left one."""
    one = correction
    across = (one.c * height + one.e) / MM_PER_POINT
    up = (height - one.d * height - one.f) / MM_PER_POINT
    return " ".join(f"{value:.6f}" for value in (one.a, -one.b, -one.c, one.d, across, up))


def _points(mm: float) -> float:
    return round(mm / MM_PER_POINT, 4)


def _number(value: float) -> str:
    """Shortest form with four decimals: a ten-thousandth of a point."""
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


def _rgb(colour: str) -> str:
    """ "#rrggbb" as three numbers from 0 to 1."""
    return " ".join(_number(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
