"""Scans of bought sheets: read from JPEG and PNG files as scanners make them, kept as large as a screen needs."""

from __future__ import annotations

import io
import warnings
from pathlib import Path

from lianbing_desktop.domain.problem import UserError

LONGEST = 2200
"""Pixels of the longer side: 190 an inch on A4."""

_LARGEST_FILE = 120_000_000
_MOST_PIXELS = 150_000_000  # A3 at 600 dots an inch is 70 million
_QUALITY = 85


def read_scan(path: Path) -> tuple[bytes, int, int]:
    """A scan as a JPEG file, turned upright, with its width and height in pixels.

    Raises UserError file_missing, file_cannot_be_read, picture_unreadable.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - slow to import

    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise UserError("picture_unreadable", file=path.name)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name) from error
    except OSError as error:
        raise UserError("file_cannot_be_read", file=path.name, reason=error.strerror or "") from error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as opened:
                if opened.width * opened.height > _MOST_PIXELS:
                    raise UserError("picture_unreadable", file=path.name)
                opened.draft("RGB", (LONGEST, LONGEST))
                picture = ImageOps.exif_transpose(opened).convert("RGB")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise UserError("picture_unreadable", file=path.name) from error
    picture.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    return buffer.getvalue(), picture.width, picture.height
