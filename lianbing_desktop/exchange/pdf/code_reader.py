"""Codes in a picture: a photo or a scan of a certificate, or its PDF."""

from __future__ import annotations

from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages

_SCALE = 300 / 72
_MOST_PIXELS = 60_000_000


def read_codes(path: Path) -> list[str]:
    """The text of every QR code, page by page.

    Raises UserError file_missing, file_cannot_be_read, picture_unreadable.
    """
    import zxingcpp  # noqa: PLC0415 - loads a library

    return [found.text for picture in _pictures(path) for found in zxingcpp.read_barcodes(picture)]


def _pictures(path: Path) -> list[object]:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - slow to import

    try:
        with path.open("rb") as file:
            is_pdf = file.read(5) == b"%PDF-"
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name) from error
    except OSError as error:
        raise UserError("file_cannot_be_read", file=path.name, reason=error.strerror or "") from error
    if is_pdf:
        with PdfPages(path) as pages:
            images = [pages.image(number, _SCALE) for number in range(len(pages))]
        return [
            Image.frombuffer("RGB", (one.width, one.height), one.pixels, "raw", "BGRX", one.stride).convert("L")
            for one in images
        ]
    try:
        with Image.open(path) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise UserError("picture_unreadable", file=path.name)
            return [picture.convert("L")]
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise UserError("picture_unreadable", file=path.name) from error
