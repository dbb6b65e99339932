"""Pages of a PDF as images, for the screen and for the printer."""

from __future__ import annotations

import io
import threading
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from lianbing_desktop.domain.certificates.layout import MM_PER_POINT
from lianbing_desktop.domain.problem import UserError

_MOST_PIXELS = 120_000_000  # 480 MB; A3 at 600 dpi is 70 million
_library = threading.RLock()  # PDFium may be entered by one thread at a time


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page in mm."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page's pixels, four bytes each in the order blue, green, red, unused (Qt's Format_RGB32), row by row."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PdfPages:
    """An open PDF. Use as a context manager, or `close` it: Windows keeps an open file from being replaced.

    Every call may come from any thread. Raises UserError file_missing, file_cannot_be_read or pdf_damaged.
    """

    def __init__(self, path: Path) -> None:
        import pypdfium2  # noqa: PLC0415 - loads the PDFium library

        self._error: type[Exception] = pypdfium2.PdfiumError
        self._name = path.name
        self._document: Any = None
        try:
            content = path.read_bytes()
        except FileNotFoundError as error:
            raise UserError("file_missing", file=path.name) from error
        except OSError as error:
            raise UserError("file_cannot_be_read", file=path.name, reason=error.strerror or "") from error
        with _library:
            try:
                self._document = pypdfium2.PdfDocument(content)
                self._count = len(self._document)
            except self._error as error:
                self.close()
                raise UserError("pdf_damaged", file=path.name) from error
        if self._count == 0:
            self.close()
            raise UserError("pdf_damaged", file=path.name)

    def __enter__(self) -> PdfPages:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return self._count

    def close(self) -> None:
        """Let go of the file. Closing twice does nothing."""
        with _library:
            if self._document is not None:
                self._document.close()
                self._document = None

    def size(self, number: int) -> PageSize:
        """The size of page `number`, counted from 0."""
        with _library:
            try:
                width, height = self._document.get_page_size(self._checked(number))
            except self._error as error:
                raise UserError("pdf_damaged", file=self._name) from error
        return PageSize(width * MM_PER_POINT, height * MM_PER_POINT)

    def image(self, number: int, scale: float) -> PageImage:
        """Page `number` (from 0) on white, `scale` pixels to a point (dpi / 72), less where it would not fit memory."""
        page_size = self.size(number)
        area = page_size.width * page_size.height / MM_PER_POINT**2
        scale = min(scale, (_MOST_PIXELS / max(area, 1)) ** 0.5)
        with _library:
            try:
                page = self._document[number]
                bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=True, force_bitmap_format=None)
                try:
                    return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
                finally:
                    bitmap.close()
                    page.close()
            except self._error as error:
                raise UserError("pdf_damaged", file=self._name) from error

    def text(self, number: int) -> str:
        """The text of page `number` (from 0), as a reader would copy it."""
        with _library:
            try:
                page = self._document[self._checked(number)]
                text_page = page.get_textpage()
                try:
                    return str(text_page.get_text_bounded())
                finally:
                    text_page.close()
                    page.close()
            except self._error as error:
                raise UserError("pdf_damaged", file=self._name) from error

    def _checked(self, number: int) -> int:
        if not 0 <= number < self._count:
            raise IndexError(number)
        return number


def page_png(path: Path, dots: float = 150) -> bytes:
    """The first page of a PDF as a PNG of `dots` an inch. Raises UserError as opening it does."""
    from PIL import Image  # noqa: PLC0415 - slow to import

    with PdfPages(path) as pages:
        found = pages.image(0, dots / 72)
    image = Image.frombuffer("RGB", (found.width, found.height), found.pixels, "raw", "BGRX", found.stride, 1)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=False)
    return out.getvalue()
