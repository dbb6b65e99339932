"""The designer's menu of what can be put on a sheet, and where pictures and stock come from."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from lianbing_desktop.domain.certificates import editing
from lianbing_desktop.domain.certificates.certificate import (
    Align,
    Border,
    Box,
    Code,
    Element,
    Photo,
    Picture,
    Rectangle,
    Rule,
    SealBox,
    Template,
    TextField,
    Vertical,
)
from lianbing_desktop.domain.certificates.editing import Layer
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import designing, layouts
from lianbing_desktop.services.awards.designing import Stock
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.awards.design import Design


class AddingMenu(QMenu):
    """`added` carries the place of a new element, `said` what went wrong."""

    added = Signal(object)
    said = Signal(str, bool)
    _read = Signal(object)

    def __init__(self, design: Design, parent: QWidget) -> None:
        super().__init__(parent)
        self._design = design
        self._window = parent
        self._reading: threading.Thread | None = None
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)
        kinds: tuple[tuple[str, Callable[[Template], Element]], ...] = (
            (self.tr("Text"), partial(_new_text, words=self.tr("New text"))),
            (self.tr("Line"), lambda sheet: Rule(_middle(sheet, 80, 0))),
            (self.tr("Rectangle"), lambda sheet: Rectangle(_middle(sheet, 60, 30))),
            (self.tr("Border"), _new_border),
            (self.tr("Seal"), lambda sheet: SealBox(_middle(sheet, 42, 42))),
            (self.tr("QR code"), lambda sheet: Code(_middle(sheet, 24, 24), "{验证码}")),
            (self.tr("Photo"), lambda sheet: Photo(_middle(sheet, 30, 42))),
        )
        for words, make in kinds:
            self.addAction(words, partial(self._add_new, make))
        self.addAction(self.tr("Picture from a file…"), self._add_picture)

    def choose_stock(self) -> None:
        """Let a file be chosen to lay under the sheet."""
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Stock"), "", "*.pdf *.png *.jpg *.jpeg")
        if path:
            self.take_stock(Path(path))

    def take_stock(self, path: Path) -> None:
        """Lay a scan or the first page of a PDF under the sheet, once it is read: a large one takes a second."""
        now = self._design.now

        def read() -> None:
            try:
                self._read.emit(designing.read_stock(path, now.width, now.height))
            except UserError as error:
                self._read.emit(error)

        self.said.emit(self.tr("Reading {name} …").format(name=path.name), False)
        self._reading = threading.Thread(target=read, name="stock", daemon=True)
        self._reading.start()

    def finish(self) -> None:
        """Wait for a scan that is being read."""
        if self._reading is not None:
            self._reading.join()

    def _on_read(self, stock: Stock | UserError) -> None:
        if isinstance(stock, UserError):
            self.said.emit(say_error(stock), True)
            return
        self._design.pictures[stock.element.file] = stock.content
        self._design.step("stock", replace(self._design.now, stock=(stock.element,)))
        words = self.tr("The scan has not the sheet's proportions: turn or crop it, or mend the sheet's size.")
        self.said.emit("" if stock.matches else words, False)

    def remove_stock(self) -> None:
        """Take the stock away."""
        self._design.step("stock", replace(self._design.now, stock=()))

    def picture_from_file(self) -> str:
        """Let a picture be chosen; its name, "" when none was taken."""
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Picture"), "", "*.png *.jpg *.jpeg")
        if not path:
            return ""
        try:
            name, content = layouts.read_picture(Path(path))
        except UserError as error:
            self.said.emit(say_error(error), True)
            return ""
        self._design.pictures[name] = content
        return name

    def _add_new(self, make: Callable[[Template], Element]) -> None:
        self._add(make(self._design.now))

    def _add_picture(self) -> None:
        if name := self.picture_from_file():
            self._add(Picture(_middle(self._design.now, 40, 40), name))

    def _add(self, one: Element) -> None:
        # A border belongs to the sheet's drawing: on a bought sheet there is one already.
        layer = Layer.ART if isinstance(one, Border) else Layer.FIELDS
        new, place = editing.add(self._design.now, layer, one)
        self._design.step("add", new)
        self.added.emit(place)


def _middle(sheet: Template, width: float, height: float) -> Box:
    """A box of this size in the middle of the sheet, smaller where the sheet is."""
    width, height = min(width, sheet.width), min(height, sheet.height)
    left, top = (sheet.width - width) / 2, (sheet.height - height) / 2
    return Box(round(left, 2), round(top, 2), width, height)


def _new_text(sheet: Template, words: str) -> TextField:
    return TextField(_middle(sheet, 80, 12), words, "kai", 24, floor=14, align=Align.CENTER, vertical=Vertical.MIDDLE)


def _new_border(sheet: Template) -> Border:
    return Border(Box(8, 8, max(20, sheet.width - 16), max(20, sheet.height - 16)))
