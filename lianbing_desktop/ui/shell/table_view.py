"""The table every page uses: rows to read, sort and copy, and a sentence where there are none."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from lianbing_desktop.ui.models.table_model import BAR_ROLE, TONE_ROLE, TableModel
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.page import Badge
from lianbing_desktop.ui.shell.theme import TONES, Colour, Size, Tone
from lianbing_desktop.ui.widgets.badge import paint_badge
from lianbing_desktop.ui.widgets.minimum_bars import MinimumBar, paint_track


class TableView(QTableView):
    """Whole rows are chosen; Enter or a double click opens one (`opened` carries the row), Ctrl+C copies.

    The chosen row stays chosen when the model filters or gets other rows, as long as it is still shown.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_CellDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Size.ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self._empty_text = ""
        self._chosen: Hashable = None
        copy_action = QAction(self.tr("Copy"), self)
        copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy_action.triggered.connect(self.copy)
        self.addAction(copy_action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.doubleClicked.connect(self._open)

    def set_table(self, model: TableModel[Any], empty_text: str) -> None:
        """Show a model; `empty_text` says what to do when it shows no rows."""
        self._empty_text = empty_text
        self.setModel(model)
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for number, column in enumerate(model.columns):
            if column.width:
                # The header remembers how another model's column at this place was sized.
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(number, column.width)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)

    def set_empty_text(self, text: str) -> None:
        """What stands in the empty table: another sentence while a search finds nothing."""
        self._empty_text = text
        self.viewport().update()

    def copy(self) -> None:
        """Put the chosen rows on the clipboard as shown, with tabs between cells, to paste into a sheet."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        columns = [number for number in range(self.model().columnCount()) if not self.isColumnHidden(number)]
        lines = ["\t".join(_pasted(self.model().index(row, number).data()) for number in columns) for row in rows]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model() is None or self.model().rowCount() or not self._empty_text:
            return
        painter = QPainter(self.viewport())
        painter.setFont(theme.font())
        painter.setPen(Colour.INK_FAINT.q)
        area = self.viewport().rect().adjusted(40, 0, -40, -30)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text)
        painter.end()

    def _open(self, index: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, TableModel) and index.isValid():
            self.opened.emit(model.row_at(index.row()))

    def _remember(self) -> None:
        model, current = self.model(), self.currentIndex()
        if isinstance(model, TableModel) and current.isValid():
            self._chosen = model.key_at(current.row())

    def _restore(self) -> None:
        model = self.model()
        if isinstance(model, TableModel) and self._chosen is not None:
            place = model.place_of(self._chosen)
            if place >= 0:
                self.selectRow(place)


def _pasted(value: object) -> str:
    """A cell as it is put on the clipboard: what a sheet would take for a formula gets a quote, a number stays one."""
    text = " ".join(str(value or "").split())
    if text[:1] in {"=", "@"} or (text[:1] in {"+", "-"} and not text[1:].replace(".", "", 1).isdecimal()):
        return f"'{text}"
    return text


class _CellDelegate(QStyledItemDelegate):
    """Draws cells without the focus rectangle of a single cell, and states as pills."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.state = option.state & ~QStyle.StateFlag.State_HasFocus
        if index.data(TONE_ROLE) is not None or index.data(BAR_ROLE) is not None:
            option.text = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        tone = index.data(TONE_ROLE)
        text = index.data()
        if tone is not None and text:
            paint_badge(painter, Badge(text, tone), option.rect.adjusted(10, 0, -4, 0))
        if (bar := index.data(BAR_ROLE)) is not None:
            self._paint_bar(painter, option.rect, bar, str(text))

    def _paint_bar(self, painter: QPainter, area: QRect, bar: tuple[int, int, int], text: str) -> None:
        count, minimum, longest = bar
        room = QFontMetrics(theme.font()).horizontalAdvance("88 / 88") + 12
        track = QRectF(area.left() + 10, area.center().y() - 3.5, max(area.width() - room - 18, 20), 8)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = MinimumBar("", "", count, minimum).tone
        paint_track(painter, track, count, minimum, longest, tone)
        painter.setFont(theme.font())
        painter.setPen((Colour.INK if tone in {Tone.DONE, Tone.NEUTRAL} else TONES[tone].ink).q)
        words = QRect(round(track.right()) + 8, area.top(), room, area.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()
