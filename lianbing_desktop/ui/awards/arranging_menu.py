"""The designer's menu of what is done to the elements taken hold of: lined up, spread, ordered, doubled, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from lianbing_desktop.domain.certificates import editing
from lianbing_desktop.domain.certificates.certificate import Element
from lianbing_desktop.domain.certificates.editing import Layer, Side
from lianbing_desktop.services.awards import layouts
from lianbing_desktop.ui.awards.design import Design
from lianbing_desktop.ui.awards.design_canvas import DesignCanvas

_COPY_BESIDE = 5.0  # mm


class ArrangingMenu(QMenu):
    """Works on what is selected on the sheet; its keys work while the sheet has the focus."""

    def __init__(self, design: Design, canvas: DesignCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._design = design
        self._canvas = canvas
        for words, side in (
            (self.tr("Left edges"), Side.LEFT),
            (self.tr("Middles, across"), Side.CENTRE),
            (self.tr("Right edges"), Side.RIGHT),
            (self.tr("Top edges"), Side.TOP),
            (self.tr("Middles, down"), Side.MIDDLE),
            (self.tr("Bottom edges"), Side.BOTTOM),
        ):
            self.addAction(words, partial(self.align, side))
        self.addSeparator()
        self.addAction(self.tr("Equal room across"), lambda: self.distribute(across=True))
        self.addAction(self.tr("Equal room down"), lambda: self.distribute(across=False))
        self.addAction(self.tr("Same width"), lambda: self.make_same(across=True))
        self.addAction(self.tr("Same height"), lambda: self.make_same(across=False))
        self.addSeparator()
        for words, keys, do in (
            (self.tr("Forward"), "Ctrl+PgUp", lambda: self._raise(1)),
            (self.tr("Backward"), "Ctrl+PgDown", lambda: self._raise(-1)),
            (self.tr("Cut"), "Ctrl+X", self.cut),
            (self.tr("Copy"), "Ctrl+C", self.copy),
            (self.tr("Paste"), "Ctrl+V", self.paste),
            (self.tr("Duplicate"), "Ctrl+D", self.duplicate),
            (self.tr("Lock or unlock"), "Ctrl+L", self.lock),
            (self.tr("Delete"), "Del", self.delete),
            (self.tr("Select all"), "Ctrl+A", self._select_all),
        ):
            action = self.addAction(words, do)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            canvas.addAction(action)

    def align(self, side: Side) -> None:
        """Line the selected elements up: several by each other, one by the sheet."""
        self._design.step("align", editing.align(self._design.now, self._canvas.selection, side))

    def distribute(self, *, across: bool) -> None:
        """Put equal room between three or more."""
        self._design.step("distribute", editing.distribute(self._design.now, self._canvas.selection, across=across))

    def make_same(self, *, across: bool) -> None:
        """Make the selected elements as wide or as high as the one that was taken first."""
        new = editing.same_size(self._design.now, self._canvas.selection, across=across)
        self._design.step("same size", new)

    def duplicate(self) -> None:
        """Put copies a little beside."""
        now = self._design.now
        self._put("duplicate", [(place.layer, editing.element(now, place)) for place in self._canvas.selection])

    def cut(self) -> None:
        """Take the selected elements away, to be put elsewhere."""
        self.copy()
        self.delete()

    def copy(self) -> None:
        """Hold the selected elements ready for `paste`, on this layout or another one."""
        if self._canvas.selection:
            QGuiApplication.clipboard().setText(layouts.parts_text(self._design.now, self._canvas.selection))

    def paste(self) -> None:
        """Put elements that were copied a little beside where they stood."""
        found = layouts.parts_from(QGuiApplication.clipboard().text())
        if found is not None:
            self._put("paste", [(place.layer, one) for place, one in editing.elements(found)])

    def _put(self, step: str, ones: Sequence[tuple[Layer, Element]]) -> None:
        new, places = self._design.now, []
        for layer, one in ones:
            box = replace(one.box, left=one.box.left + _COPY_BESIDE, top=one.box.top + _COPY_BESIDE)
            new, added = editing.add(new, layer, replace(one, box=box, locked=False))
            places.append(added)
        self._design.step(step, new)
        self._canvas.select(places)

    def lock(self) -> None:
        """Hold the selected elements where they are; let them go when all of them are held."""
        now, places = self._design.now, self._canvas.selection
        self._design.step("lock", editing.set_values(now, places, locked=bool(editing.loose(now, places))))

    def to_layer(self, layer: Layer) -> None:
        """Put the selected elements on another layer."""
        new, places = editing.to_layer(self._design.now, self._canvas.selection, layer)
        self._canvas.select([])
        self._design.step("layer", new)
        self._canvas.select(places)

    def delete(self) -> None:
        """Take the selected elements away; the locked ones stay."""
        gone = editing.loose(self._design.now, self._canvas.selection)
        if gone:
            self._canvas.select([])
        self._design.step("delete", editing.remove(self._design.now, gone))

    def _select_all(self) -> None:
        self._canvas.select([place for place, _ in editing.elements(self._design.now) if place.layer is Layer.FIELDS])

    def _raise(self, steps: int) -> None:
        if len(self._canvas.selection) == 1:
            new, place = editing.raised(self._design.now, self._canvas.selection[0], steps)
            self._design.step("order", new)
            self._canvas.select([place])
