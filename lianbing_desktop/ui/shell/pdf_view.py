"""Looks at a PDF inside the program, prints it at its own size, saves it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPageLayout, QPageSize, QPainter, QPixmap, QTransform
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QListView, QListWidgetItem, QWidget

from lianbing_desktop.ui.forms.ui_pdf_view import Ui_PdfView
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.theme import Colour
from lianbing_desktop.ui.widgets.page_canvas import PageSource

PRINT_DPI = 300
_THUMBNAIL = QSize(92, 84)


class PdfView(QWidget):
    """Shows any `PageSource`. What to save and where is the page's business: see `save_requested`."""

    save_requested = Signal(str)
    printed = Signal(list)
    """The pages (from 0) that went to the printer; none when it took nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._correction = QTransform()
        self._printer_name = ""
        self._may_print: Callable[[], bool] = lambda: True
        self._form = Ui_PdfView()
        self._form.setupUi(self)
        self._source: PageSource | None = None
        self._file_name = "certificates.pdf"
        self._run: PrintRun | None = None
        self._thumbnails = QTimer(self)
        self._thumbnails.setInterval(0)
        self._thumbnails.timeout.connect(self._draw_next_thumbnail)
        self._next_thumbnail = 0
        self._connect_actions()
        form = self._form
        form.page_list.setViewMode(QListView.ViewMode.IconMode)
        form.page_list.setMovement(QListView.Movement.Static)
        form.page_list.setFlow(QListView.Flow.TopToBottom)
        form.page_list.setWrapping(False)
        form.page_list.setGridSize(_THUMBNAIL + QSize(18, 34))
        form.page_list.setIconSize(_THUMBNAIL)
        form.page_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.page_list.setAccessibleName(self.tr("Pages"))
        form.page_list.currentRowChanged.connect(self._on_row)
        form.page_number.valueChanged.connect(lambda number: form.page_list.setCurrentRow(number - 1))
        form.page_number.setAccessibleName(self.tr("Page"))
        form.canvas.page_changed.connect(self._on_page)
        form.canvas.zoom_changed.connect(lambda zoom: form.zoom_label.setText(f"{zoom * 100:.0f}%"))
        for button in (form.save_button, form.print_button):
            button.setAutoDefault(False)  # in a dialog the first of them would look and act like the default
        form.save_button.setIcon(icon("save"))
        form.print_button.setIcon(icon("print", Colour.SURFACE))
        self.set_source(None, "")

    def _connect_actions(self) -> None:
        form = self._form
        actions = (
            (form.zoom_in_action, form.zoom_in_button, "zoom-in", self.zoom_in),
            (form.zoom_out_action, form.zoom_out_button, "zoom-out", self.zoom_out),
            (form.fit_width_action, form.fit_width_button, "fit-width", form.canvas.fit_width),
        )
        for action, button, name, slot in actions:
            action.setIcon(icon(name))
            action.triggered.connect(slot)
            _scope(action, self)
            button.setDefaultAction(action)
            button.setToolTip(_tip(action))
        for action, push_button, slot in (
            (form.save_action, form.save_button, self.save),
            (form.print_action, form.print_button, self.print_document),
        ):
            _scope(action, self)
            action.triggered.connect(slot)
            push_button.clicked.connect(action.trigger)
            push_button.setToolTip(_tip(action))

    def set_source(self, source: PageSource | None, file_name: str) -> None:
        """Show a document; `file_name` is offered when it is saved. None empties the view."""
        self._thumbnails.stop()
        self._source = source
        self._file_name = file_name
        count = source.page_count if source is not None else 0
        form = self._form
        form.page_list.clear()
        for number in range(1, count + 1):
            item = QListWidgetItem(_blank_thumbnail(), str(number))
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            form.page_list.addItem(item)
        form.page_number.setRange(min(1, count), count)
        form.count_label.setText(f"/ {count}")
        for widget in (form.save_button, form.print_button, form.page_number):
            widget.setEnabled(count > 0)
        form.canvas.set_source(source)
        if count:
            form.page_list.setCurrentRow(0)
            self._next_thumbnail = 0
            self._thumbnails.start()

    def set_correction(self, moved: QTransform, printer_name: str = "") -> None:
        """Move what is printed, in mm from the sheet's top left corner; what is on screen and saved stays."""
        self._correction = moved
        self._printer_name = printer_name

    def ask_before_printing(self, may_print: Callable[[], bool]) -> None:
        """Have this asked before the system's print dialog opens; False prints nothing."""
        self._may_print = may_print

    def zoom_in(self) -> None:
        """A quarter larger."""
        self._form.canvas.set_zoom(self._form.canvas.zoom * 1.25)

    def zoom_out(self) -> None:
        """A quarter smaller."""
        self._form.canvas.set_zoom(self._form.canvas.zoom / 1.25)

    def save(self) -> None:
        """Ask for a file name and announce it."""
        if self._source is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as"), self._file_name, self.tr("PDF document (*.pdf)")
        )
        if chosen:
            self.save_requested.emit(str(Path(chosen).with_suffix(".pdf")))

    def print_document(self) -> None:
        """Ask for a printer and pages, then print at 100 %."""
        if self._source is None or self._run is not None or not self._may_print():
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._file_name)
        if self._printer_name in QPrinterInfo.availablePrinterNames():
            printer.setPrinterName(self._printer_name)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self._source.page_count)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            first = printer.fromPage() or 1
            last = printer.toPage() or self._source.page_count
            self.print_pages(printer, range(first - 1, last))

    def print_pages(self, printer: QPrinter, pages: range) -> None:
        """Print pages (counted from 0) one at a time between events; `printed` says which at the end."""
        if self._source is None or not pages:
            return
        self._form.print_button.setEnabled(False)
        self._run = PrintRun(self._source, printer, pages, self, self._correction)
        self._run.ended.connect(self._on_printed)
        self._run.start()

    def _on_printed(self, pages: list[int]) -> None:
        self._run = None
        self._form.print_button.setEnabled(self._source is not None)
        self.printed.emit(pages)

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self._form.canvas.go_to(row)

    def _on_page(self, page: int) -> None:
        form = self._form
        blocked = form.page_list.blockSignals(True)
        form.page_list.setCurrentRow(page)
        form.page_list.blockSignals(blocked)
        blocked = form.page_number.blockSignals(True)
        form.page_number.setValue(page + 1)
        form.page_number.blockSignals(blocked)

    def _draw_next_thumbnail(self) -> None:
        item = self._form.page_list.item(self._next_thumbnail)
        if self._source is None or item is None:
            self._thumbnails.stop()
            return
        ratio = self.devicePixelRatioF()
        width, height = self._source.page_size(self._next_thumbnail)
        scale = min(_THUMBNAIL.width() / width, _THUMBNAIL.height() / height) * ratio
        page = _framed(QPixmap.fromImage(self._source.image(self._next_thumbnail, scale)))
        thumbnail = QIcon(page)
        thumbnail.addPixmap(page, QIcon.Mode.Selected)
        item.setIcon(thumbnail)
        self._next_thumbnail += 1


class PrintRun(QObject):
    """Prints page after page from the event loop, so that the window stays alive during long runs."""

    ended = Signal(list)

    def __init__(
        self, source: PageSource, printer: QPrinter, pages: range, parent: QObject, moved: QTransform | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._printer = printer
        self._pages = list(pages)
        self._done = 0
        self._moved = moved or QTransform()
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin; `ended` follows, with no page when the printer refuses."""
        self._printer.setResolution(PRINT_DPI)
        self._printer.setFullPage(True)
        self._set_page(self._pages[0])
        if self._painter.begin(self._printer):
            self._timer.start()
        else:
            self.ended.emit([])

    def _step(self) -> None:
        index = self._pages[self._done]
        if self._done:
            self._set_page(index)
            self._printer.newPage()
        self._painter.setWorldTransform(in_printer_pixels(self._moved, self._printer.resolution()))
        self._painter.drawImage(
            page_target(self._source, self._printer, index), self._source.image(index, PRINT_DPI / 72)
        )
        self._done += 1
        if self._done == len(self._pages):
            self._timer.stop()
            self._painter.end()
            self.ended.emit(self._pages)

    def _set_page(self, index: int) -> None:
        width, height = self._source.page_size(index)
        upright = QSizeF(min(width, height), max(width, height))
        self._printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
        landscape = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(landscape)


def page_target(source: PageSource, printer: QPrinter, index: int) -> QRectF:
    """Where a page goes on the sheet, in printer pixels: at 100 %, from the sheet's corner."""
    width, height = source.page_size(index)
    return QRectF(QPoint(0, 0), QSizeF(width, height) * (printer.resolution() / 72))


def in_printer_pixels(moved: QTransform, resolution: int) -> QTransform:
    """A correction in mm for a printer of so many pixels an inch."""
    unit = resolution / 25.4
    return QTransform(moved.m11(), moved.m12(), moved.m21(), moved.m22(), moved.dx() * unit, moved.dy() * unit)


def _scope(action: QAction, widget: QWidget) -> None:
    """Let the shortcut work wherever the cursor is inside the view, and only there."""
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    widget.addAction(action)


def _tip(action: QAction) -> str:
    return f"{action.text()}  {action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}"


def _blank_thumbnail() -> QIcon:
    blank = QPixmap(_THUMBNAIL)
    blank.fill(Qt.GlobalColor.transparent)
    return QIcon(blank)


def _framed(page: QPixmap) -> QPixmap:
    painter = QPainter(page)
    painter.setPen(Colour.LINE_STRONG.q)
    painter.drawRect(page.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return page
