"""Photos as pictures of the window's size."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.photos import photo_of
from lianbing_desktop.ui.shell.icons import pixmap
from lianbing_desktop.ui.shell.theme import Colour

_MOST = 512


def pixmap_of(content: bytes, width: int, height: int, ratio: float) -> QPixmap:
    """A JPEG file's picture inside `width` × `height` logical pixels; empty when it cannot be read."""
    picture = QPixmap()
    picture.loadFromData(content)
    if picture.isNull():
        return picture
    scaled = picture.scaled(
        round(width * ratio),
        round(height * ratio),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    scaled.setDevicePixelRatio(ratio)
    return scaled


class PhotoPixmaps:
    """Photos of one contest at one size, read when first shown; who has none gets a quiet outline."""

    def __init__(self, width: int, height: int, ratio: float) -> None:
        self._size = (width, height)
        self._ratio = ratio
        self._known: dict[str, QPixmap] = {}

    def of(self, contest: Contest, entrant_id: str) -> QPixmap:
        """The photo of an entrant."""
        digest = contest.snapshot().photo_ids.get(entrant_id, "")
        found = self._known.get(digest)
        if found is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            content = photo_of(contest, entrant_id) if digest else None
            found = pixmap_of(content, *self._size, self._ratio) if content else self._nobody()
            self._known[digest] = found
        return found

    def _nobody(self) -> QPixmap:
        width, height = self._size
        outline = QPixmap(round(width * self._ratio), round(height * self._ratio))
        outline.setDevicePixelRatio(self._ratio)
        outline.fill(Colour.SUNKEN.q)
        painter = QPainter(outline)
        side = min(width, height) * 2 // 3
        painter.drawPixmap(
            (width - side) // 2, (height - side) // 2, pixmap("photo", Colour.LINE_STRONG, side, self._ratio)
        )
        painter.end()
        return outline
