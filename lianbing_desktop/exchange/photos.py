"""Photos of people: read from JPEG and PNG files, turned upright, made as small as a pass needs them."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lianbing_desktop.domain.problem import UserError

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

WIDTH, HEIGHT = 295, 413
"""1寸 (25×35 mm) at 300 dots an inch."""

MOST_BYTES = 60_000
SUFFIXES = frozenset({".jpg", ".jpeg", ".png"})
_LARGEST_FILE = 30_000_000
_MOST_PIXELS = 60_000_000
_RATIO_TOLERANCE = 0.06
_SMALLEST = (140, 196)  # below half the size faces look coarse on paper


@dataclass(frozen=True, slots=True)
class PhotoReading:
    """A photo as it is kept: a JPEG file of at most MOST_BYTES, no larger than WIDTH × HEIGHT.

    `remarks` are codes of what wants a look: photo_ratio, photo_small.
    """

    content: bytes
    width: int
    height: int
    remarks: tuple[str, ...] = ()


def read_photo(path: Path) -> PhotoReading:
    """Read a file. Raises UserError photo_unreadable, photo_too_large, file_cannot_be_read."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise UserError("photo_too_large", file=path.name)
        content = path.read_bytes()
    except OSError as error:
        raise UserError("file_cannot_be_read", file=path.name, reason=error.strerror or "") from error
    return read_photo_content(content, path.name)


def read_photo_content(content: bytes, name: str) -> PhotoReading:
    """Read a picture in memory, by content whatever its name says. Raises UserError photo_unreadable, photo_too_large.

    What the camera noted (place, time, device) is not kept.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - slow to import

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as opened:
                if opened.width * opened.height > _MOST_PIXELS:
                    raise UserError("photo_too_large", file=name)
                if opened.format == "JPEG":
                    opened.draft("RGB", (2 * WIDTH, 2 * HEIGHT))  # decodes a camera's picture in a tenth of the time
                upright = ImageOps.exif_transpose(opened)
                picture = _on_white(upright)
    except Image.DecompressionBombError as error:
        raise UserError("photo_too_large", file=name) from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise UserError("photo_unreadable", file=name) from error
    remarks = []
    ratio = picture.width / picture.height
    if abs(ratio / (WIDTH / HEIGHT) - 1) > _RATIO_TOLERANCE:
        remarks.append("photo_ratio")
    if picture.width < _SMALLEST[0] or picture.height < _SMALLEST[1]:
        remarks.append("photo_small")
    picture.thumbnail((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    return PhotoReading(_as_jpeg(picture), picture.width, picture.height, tuple(remarks))


def is_whole(content: bytes) -> bool:
    """Whether a photo that was kept can still be drawn: a JPEG file that decodes to its last line."""
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - slow to import

    try:
        with Image.open(io.BytesIO(content), formats=("JPEG",)) as opened:
            opened.load()
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return False
    return True


def _on_white(picture: Picture) -> Picture:
    from PIL import Image  # noqa: PLC0415

    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        layers = picture.convert("RGBA")
        white = Image.new("RGBA", layers.size, "white")
        return Image.alpha_composite(white, layers).convert("RGB")
    return picture.convert("RGB")


def _as_jpeg(picture: Picture) -> bytes:
    """The picture as a JPEG file without notes, at the best quality that fits MOST_BYTES."""
    for quality in (90, 82, 74, 64, 50, 35, 20, 5):
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=quality, optimize=True)
        if buffer.tell() <= MOST_BYTES:
            break
    return buffer.getvalue()
