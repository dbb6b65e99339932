"""A PDF the program made, held in memory to look at, print and save: nothing with names stays in a temporary folder."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.files import replacing
from lianbing_desktop.services.awards.certifying import Batch, MadeCertificates, make_certificates
from lianbing_desktop.services.contest import Contest

_POINTS_PER_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Picture:
    """A page's pixels, four bytes each (blue, green, red, unused), `stride` bytes a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PdfPreview:
    """The pages of a PDF file as they were when it was read; the file itself is no longer needed.

    Raises UserError file_missing, file_cannot_be_read or pdf_damaged.
    """

    def __init__(self, path: Path) -> None:
        self._pages = PdfPages(path)
        try:
            self._content = path.read_bytes()
        except OSError as error:
            self._pages.close()
            raise UserError("file_cannot_be_read", file=path.name, reason=error.strerror or "") from error

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def page_size(self, index: int) -> tuple[float, float]:
        """Width and height of a page (from 0) in points of 1/72 inch."""
        size = self._pages.size(index)
        return size.width * _POINTS_PER_MM, size.height * _POINTS_PER_MM

    def picture(self, index: int, scale: float) -> Picture:
        """A page (from 0) at `scale` pixels a point, on white."""
        image = self._pages.image(index, scale)
        return Picture(image.width, image.height, image.stride, image.pixels)

    def text(self, index: int) -> str:
        """The words of a page (from 0)."""
        return self._pages.text(index)

    def save(self, path: Path) -> None:
        """Write the PDF to `path`, whole or not at all. Raises UserError file_cannot_be_written."""
        with replacing(path) as temporary:
            temporary.write_bytes(self._content)

    def close(self) -> None:
        """Let go of the pages."""
        self._pages.close()


def preview(write: Callable[[Path], object]) -> PdfPreview:
    """Have `write` make a PDF at a path it is given, and hold it in memory. Raises UserError as `write` does."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "paper.pdf"
        write(path)
        return PdfPreview(path)


def preview_certificates(
    contest: Contest,
    batch: Batch,
    *,
    text_only: bool = False,
    proof: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[MadeCertificates, PdfPreview]:
    """Make certificates as `make_certificates` does, and hold the PDF in memory. Raises UserError as that does."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "certificates.pdf"
        made = make_certificates(contest, batch, path, text_only=text_only, proof=proof, progress=progress)
        return made, PdfPreview(path)
