"""Pages of a preview as the PDF view wants them."""

from __future__ import annotations

from PySide6.QtGui import QImage

from lianbing_desktop.services.pdf_preview import PdfPreview


class PreviewSource:
    """A `PageSource` over a preview."""

    def __init__(self, preview: PdfPreview) -> None:
        self._preview = preview

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self._preview.page_count

    def page_size(self, index: int) -> tuple[float, float]:
        """Width and height in points."""
        return self._preview.page_size(index)

    def image(self, index: int, scale: float) -> QImage:
        """The page at `scale` pixels a point, on white."""
        found = self._preview.picture(index, scale)
        # The copy owns its pixels; the first image only looks at ours.
        return QImage(found.pixels, found.width, found.height, found.stride, QImage.Format.Format_RGB32).copy()
