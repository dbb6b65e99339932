"""Pages one below the other, drawn when they come into view and kept while they are near."""

from __future__ import annotations

from collections import OrderedDict
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from lianbing_desktop.ui.shell.theme import Colour

GAP = 14
LARGEST, SMALLEST = 4.0, 0.15
_KEPT = 12


class PageSource(Protocol):
    """A document that can show its pages as pictures. Indices count from 0, lengths are points of 1/72 inch."""

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        ...

    def page_size(self, index: int) -> tuple[float, float]:
        """Width and height in points."""
        ...

    def image(self, index: int, scale: float) -> QImage:
        """The page at `scale` pixels a point (1.0 is 72 dpi), on white."""
        ...


class PageCanvas(QAbstractScrollArea):
    """Zoom 1.0 shows a page at its size on paper (96 logical pixels an inch)."""

    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._source: PageSource | None = None
        self._zoom = 1.0
        self._fits_width = True
        self._areas: list[QRect] = []
        self._images: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self._page = -1
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def zoom(self) -> float:
        """The zoom in use; with fit width, what that came to."""
        return self._zoom

    def set_source(self, source: PageSource | None) -> None:
        """Show another document from its first page."""
        self._source = source
        self._images.clear()
        self._page = -1
        self.verticalScrollBar().setValue(0)
        self._lay_out()

    def set_zoom(self, zoom: float) -> None:
        """Show at this zoom, kept within bounds, and stop following the window's width."""
        self._fits_width = False
        self._zoom = max(SMALLEST, min(zoom, LARGEST))
        self._lay_out()

    def fit_width(self) -> None:
        """Make pages as wide as the view, now and when the view changes."""
        self._fits_width = True
        self._lay_out()

    def go_to(self, page: int) -> None:
        """Scroll to a page, counted from 0."""
        if 0 <= page < len(self._areas):
            self.verticalScrollBar().setValue(self._areas[page].top() - GAP)
            self._announce(page)

    def _lay_out(self) -> None:
        before, old_height = self.verticalScrollBar().value(), self._height()
        sizes = self._sizes()
        if self._fits_width and sizes:
            room = self.viewport().width() - 2 * GAP
            widest = max(size.width() for size in sizes) * 96 / 72
            self._zoom = max(SMALLEST, min(room / widest, LARGEST))
        unit = self._zoom * 96 / 72
        width = max((round(size.width() * unit) for size in sizes), default=0)
        left = max(GAP, (self.viewport().width() - width) // 2)
        top = GAP
        self._areas = []
        for size in sizes:
            page_width, page_height = round(size.width() * unit), round(size.height() * unit)
            self._areas.append(QRect(left + (width - page_width) // 2, top, page_width, page_height))
            top += page_height + GAP
        view = self.viewport().size()
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(48)
        self.verticalScrollBar().setRange(0, max(0, top - view.height()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(0, width + 2 * GAP - view.width()))
        if old_height:
            self.verticalScrollBar().setValue(round(before * self._height() / old_height))
        self.zoom_changed.emit(self._zoom)
        self._on_scrolled()
        self.viewport().update()

    def _sizes(self) -> list[QSizeF]:
        if self._source is None:
            return []
        return [QSizeF(*self._source.page_size(index)) for index in range(self._source.page_count)]

    def _height(self) -> int:
        return self._areas[-1].bottom() + GAP if self._areas else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), Colour.SUNKEN.q)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for index, page in enumerate(self._areas):
            area = page.translated(-offset)
            if not area.intersects(event.rect()):
                continue
            painter.setPen(QPen(Colour.LINE_STRONG.q, 1))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRect(area.adjusted(-1, -1, 0, 0))
            painter.drawImage(QRectF(area), self._image(index))
        painter.end()

    def _image(self, index: int) -> QImage:
        assert self._source is not None
        key = (index, round(self._zoom * self.devicePixelRatioF() * 96 / 72, 4))
        if key not in self._images:
            self._images[key] = self._source.image(*key)
            while len(self._images) > _KEPT:
                self._images.popitem(last=False)
        self._images.move_to_end(key)
        return self._images[key]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
            event.accept()
            return
        super().wheelEvent(event)

    def _on_scrolled(self) -> None:
        self.viewport().update()
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        for index, area in enumerate(self._areas):
            if area.top() - GAP <= middle <= area.bottom() + GAP:
                self._announce(index)
                return

    def _announce(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
