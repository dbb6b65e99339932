"""The sheet in the designer: the page as it prints, and over it the outlines that are taken hold of."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from lianbing_desktop.domain.certificates import editing
from lianbing_desktop.domain.certificates.certificate import Box, Picture, Template, TextField
from lianbing_desktop.domain.certificates.editing import Layer, Place
from lianbing_desktop.services.awards.design_words import TextResult
from lianbing_desktop.ui.awards.canvas_marks import HANDLES, CanvasMarks
from lianbing_desktop.ui.awards.dragging import GRID, Dragging
from lianbing_desktop.ui.shell.theme import Colour

PIXELS_PER_MM = 96 / 25.4
MARGIN = 24
LARGEST, SMALLEST = 6.0, 0.1
STEP, LARGE_STEP = 0.5, 5.0
"""Millimetres an arrow key moves; with Shift the larger one."""

_GRASP = 6  # pixels from a handle's middle that still take it
_GROUND = {Layer.ART: 0.1, Layer.FIELDS: 0.6}  # of the sheet; what is larger is taken by its edge only
_EDGE = 2.5  # mm
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


@dataclass(slots=True)
class _Lifted:
    """The page in two parts; `shift` (mm) stays as it was when the elements are let go, until the page comes."""

    rest: QImage
    ink: QImage
    shift: QPointF


class DesignCanvas(QWidget):
    """Shows one layout and says what is done to it; `edited` carries the step's name, the new layout and whether it
    continues the step before. Whoever listens decides and calls `set_template`. `lifted` says that the selected
    elements begin to move, `reshaped` carries the layout while one is being made larger or smaller, `pointed` where the
    mouse is in mm, `menu_wanted` where on the screen a menu is asked for.
    """

    edited = Signal(str, object, bool)
    lifted = Signal()
    reshaped = Signal(object)
    selection_changed = Signal()
    zoomed = Signal(int)
    zoom_changed = Signal()
    pointed = Signal(QPointF)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._template = Template("", "", 297, 210)
        self._held: Template | None = None  # while something is being dragged
        self._page: QImage | None = None
        self._stock: QImage | None = None
        self._lifted: _Lifted | None = None
        self._marks = CanvasMarks(self)
        self.snaps, self.shows_grid = True, False
        self._texts: Mapping[Place, TextResult] = {}
        self._lost: Collection[Place] = ()
        self._zoom = 1.0
        self.selection: list[Place] = []
        self._pressed: QPointF | None = None  # mm
        self._handle: tuple[float, float] | None = None
        self._dragging: Dragging | None = None
        self._band: QRectF | None = None  # mm
        self._guides: tuple[float | None, float | None] = (None, None)

    def set_template(self, template: Template) -> None:
        """Show a layout; what is no longer there is no longer selected."""
        self._template, self._held = template, None
        there = {place for place, _ in editing.elements(template)}
        kept = [place for place in self.selection if place in there]
        if kept != self.selection:
            self.select(kept)
        self._resize()

    def set_page(
        self, page: QImage | None, texts: Mapping[Place, TextResult] | None = None, lost: Collection[Place] = ()
    ) -> None:
        """Show the page as it prints, which texts do not fit and which pictures are not there."""
        if page is not None:
            self._page = page
        if self._held is None:
            self._lifted = None
        self._texts, self._lost = texts or {}, lost
        self.update()

    def set_stock(self, stock: QImage | None) -> None:
        """Lay a bought sheet under the page, or none."""
        self._stock = stock
        self.update()

    @property
    def moving(self) -> tuple[Place, ...]:
        """The elements that are being moved at the moment."""
        moves = self._held is not None and self._handle is None
        return tuple(editing.loose(self._template, self.selection)) if moves else ()

    def set_lifted(self, rest: QImage, ink: QImage) -> None:
        """Show the page in two parts while elements are moved: the rest, and on it these elements alone."""
        if self.moving:
            self._lifted = _Lifted(rest, ink, self._shift())
            self.update()

    def select(self, places: Sequence[Place]) -> None:
        """Take hold of these elements."""
        if list(places) != self.selection:
            self.selection = list(places)
            self.selection_changed.emit()
        self.update()

    @property
    def zoom(self) -> float:
        """1.0 is the size on paper."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show at this zoom, kept within bounds."""
        self._zoom = max(SMALLEST, min(zoom, LARGEST))
        self.zoom_changed.emit()
        self._resize()

    def fit(self, room: QSize) -> None:
        """Show the whole sheet in a room of this many pixels."""
        across = (room.width() - 2 * MARGIN) / (self._template.width * PIXELS_PER_MM)
        down = (room.height() - 2 * MARGIN) / (self._template.height * PIXELS_PER_MM)
        self.set_zoom(min(across, down))

    @property
    def unit(self) -> float:
        """Pixels to a millimetre."""
        return self._zoom * PIXELS_PER_MM

    def taken(self) -> Box | None:
        """The smallest box that holds what is selected, as it is shown at the moment."""
        boxes = [editing.element(self._shown, place).box for place in self.selection]
        return editing.around(boxes) if boxes else None

    def set_snapping(self, *, snaps: bool, grid: bool) -> None:
        """Whether what is moved is drawn to edges and middles, and whether there is a grid, which draws too."""
        self.snaps, self.shows_grid = snaps, grid
        self.update()

    def area(self, place: Place) -> QRectF:
        """Where an element stands in the widget."""
        return self._rect(editing.element(self._shown, place).box)

    def sizeHint(self) -> QSize:
        unit = self.unit
        return QSize(round(self._template.width * unit) + 2 * MARGIN, round(self._template.height * unit) + 2 * MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = self._rect(Box(0, 0, self._shown.width, self._shown.height))
        painter.fillRect(self.rect(), Colour.SUNKEN.q)
        painter.fillRect(sheet.translated(2, 3), QColor(26, 36, 51, 28))
        painter.fillRect(sheet, Qt.GlobalColor.white)
        self._paint_page(painter, sheet)
        painter.setPen(QPen(Colour.LINE_STRONG.q, 1))
        painter.drawRect(sheet)
        marks = self._marks
        if self.shows_grid:
            marks.paint_grid(painter, sheet, GRID * self.unit)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, one in editing.elements(self._shown):
            # What was said of a place may be older than what stands there now.
            selected, lost = place in self.selection, place in self._lost and isinstance(one, Picture)
            area, text = self._rect(one.box), self._texts.get(place) if isinstance(one, TextField) else None
            marks.paint_outline(painter, area, one, text, selected=selected, lost=lost)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if len(self.selection) == 1 and editing.loose(self._shown, self.selection):
            marks.paint_handles(painter, self.area(self.selection[0]))
        across, down = (None if line is None else MARGIN + line * self.unit for line in self._guides)
        marks.paint_guides(painter, sheet, across, down)
        self._paint_numbers(painter)
        if not editing.elements(self._shown):
            marks.paint_empty(painter, sheet)
        if self._band is not None:
            band = self._band
            marks.paint_band(painter, self._rect(Box(band.x(), band.y(), band.width(), band.height())))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        self._pressed = self.mm_at(at)
        self._handle = self._handle_at(at)
        if self._handle is not None:
            return
        adding = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
        place = self._place_at(self._pressed)
        if place is None:
            if not adding:
                self.select([])
            self._band = QRectF(self._pressed, self._pressed)
        elif adding:
            rest = [one for one in self.selection if one != place]
            self.select(rest if place in self.selection else [*rest, place])
            self._pressed = None
        elif place not in self.selection:
            self.select([place])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.mm_at(event.position())
        self.pointed.emit(at)
        if self._pressed is None:
            self._show_cursor(event.position())
            return
        if self._band is not None:
            self._band = QRectF(self._pressed, at).normalized()
        elif self._handle is not None:
            self._drag_to(at, free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
            self.reshaped.emit(self._held)
        elif editing.loose(self._template, self.selection):
            if self._held is None:
                self._lifted = None
                QTimer.singleShot(0, self, self.lifted.emit)
            self._drag_to(at, free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        band, self._band = self._band, None
        resized, self._handle = self._handle is not None, None
        self._pressed, self._dragging, self._guides = None, None, (None, None)
        if band is not None and band.width() > 1:
            caught = [
                place
                for place, one in editing.elements(self._template)
                if place.layer is not Layer.STOCK
                and band.contains(_qrect(one.box))
                and not self._is_ground(place, one.box)
            ]
            self.select(list(dict.fromkeys([*self.selection, *caught])))
        if held is not None:
            self.edited.emit("resize" if resized else "move", held, False)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            place = self._place_at(self.mm_at(QPointF(event.pos())))
            if place is None or place not in self.selection:
                self.select([place] if place is not None else [])
            self.menu_wanted.emit(event.globalPos())
        else:
            middle = self._rect(self.taken() or Box(0, 0, 0, 0)).center().toPoint()
            self.menu_wanted.emit(self.mapToGlobal(middle))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._walk(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in _ARROWS and self.selection:
            reach = LARGE_STEP if held & Qt.KeyboardModifier.ShiftModifier else STEP
            right, down = (side * reach for side in _ARROWS[key])
            if held & Qt.KeyboardModifier.ControlModifier:
                new = self._template
                for place in editing.loose(self._template, self.selection):
                    box = editing.element(new, place).box
                    new = editing.resize(
                        new, place, Box(box.left, box.top, round(box.width + right, 2), round(box.height + down, 2))
                    )
                self.edited.emit("resize", new, True)
            else:
                self.edited.emit("move", editing.move(self._template, self.selection, right, down), True)
        elif key == Qt.Key.Key_Escape and self.selection:
            self.select([])
        else:
            super().keyPressEvent(event)

    def _walk(self, event: QKeyEvent) -> bool:
        """Tab goes through the elements; before the first and behind the last it leaves the sheet."""
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        places = [place for place, _ in editing.elements(self._template)]
        places.sort(key=lambda place: (place.layer is not Layer.FIELDS, place))
        forward = event.key() == Qt.Key.Key_Tab
        at = places.index(self.selection[-1]) if self.selection else -1 if forward else len(places)
        at += 1 if forward else -1
        if not 0 <= at < len(places):
            return False
        self.select([places[at]])
        return True

    @property
    def _shown(self) -> Template:
        return self._held or self._template

    def _resize(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def _rect(self, box: Box) -> QRectF:
        unit = self.unit
        return QRectF(MARGIN + box.left * unit, MARGIN + box.top * unit, box.width * unit, box.height * unit)

    def mm_at(self, at: QPointF) -> QPointF:
        """The place on the sheet under a point of the widget."""
        return QPointF((at.x() - MARGIN) / self.unit, (at.y() - MARGIN) / self.unit)

    def _is_ground(self, place: Place, box: Box) -> bool:
        return box.width * box.height > _GROUND.get(place.layer, 0) * self._template.width * self._template.height

    def _place_at(self, at: QPointF) -> Place | None:
        """The smallest element there, fields before drawings; the stock is reached by Tab."""
        found: list[tuple[bool, float, Place]] = []
        for place, one in editing.elements(self._template):
            area = _qrect(one.box).adjusted(-0.8, -0.8, 0.8, 0.8)
            inside = self._is_ground(place, one.box) and area.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE).contains(at)
            if place.layer is not Layer.STOCK and area.contains(at) and not inside:
                found.append((place.layer is not Layer.FIELDS, area.width() * area.height(), place))
        return min(found)[2] if found else None

    def _handle_at(self, at: QPointF) -> tuple[float, float] | None:
        if len(self.selection) != 1 or not editing.loose(self._template, self.selection):
            return None
        area = self.area(self.selection[0])
        for x, y in HANDLES:
            middle = QPointF(area.x() + x * area.width(), area.y() + y * area.height())
            if abs(middle.x() - at.x()) <= _GRASP and abs(middle.y() - at.y()) <= _GRASP:
                return x, y
        return None

    def _show_cursor(self, at: QPointF) -> None:
        handle = self._handle_at(at)
        if handle is None:
            over = self._place_at(self.mm_at(at))
            taken = over in editing.loose(self._template, self.selection)
            self.setCursor(Qt.CursorShape.SizeAllCursor if taken else Qt.CursorShape.ArrowCursor)
        elif handle[0] == 0.5:
            self.setCursor(Qt.CursorShape.SizeVerCursor)
        elif handle[1] == 0.5:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            falling = handle[0] == handle[1]
            self.setCursor(Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor)

    def _drag_to(self, at: QPointF, *, free: bool) -> None:
        assert self._pressed is not None
        if self._dragging is None:
            start = (self._pressed.x(), self._pressed.y())
            self._dragging = Dragging(self._template, self.selection, start, self._handle)
        snaps, grid = self.snaps and not free, self.shows_grid and not free
        self._held = self._dragging.to(at.x(), at.y(), snaps=snaps, grid=grid)
        self._guides = self._dragging.guides

    def _shift(self) -> QPointF:
        """How far the elements being moved are from where the layout has them, in mm."""
        place = editing.loose(self._template, self.selection)[0]
        now, before = editing.element(self._shown, place).box, editing.element(self._template, place).box
        return QPointF(now.left - before.left, now.top - before.top)

    def _paint_page(self, painter: QPainter, sheet: QRectF) -> None:
        """What is printed lies on the sheet as ink does: multiplied with what is below."""
        lifted = self._lifted
        if lifted is not None and self.moving:
            lifted.shift = self._shift()
        painter.save()
        painter.setClipRect(sheet)
        if self._stock is not None:
            painter.drawImage(sheet, self._stock)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        below = self._page if lifted is None else lifted.rest
        if below is not None and not below.isNull():
            painter.drawImage(sheet, below)
        if lifted is not None:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.drawImage(sheet.translated(lifted.shift * self.unit), lifted.ink)
        painter.restore()

    def _paint_numbers(self, painter: QPainter) -> None:
        """While something is dragged, where it is."""
        taken = self.taken()
        if self._held is not None and taken is not None:
            where, size = f"{taken.left:.2f}, {taken.top:.2f}", f"{taken.width:.2f} × {taken.height:.2f}"
            self._marks.paint_numbers(painter, self._rect(taken), f"{where if self._handle is None else size} mm")


def _qrect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)
