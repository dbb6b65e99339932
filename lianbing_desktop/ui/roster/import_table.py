"""The tables of an import's preview: rows in sections that can be typed over, columns to choose, people to tick."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lianbing_desktop.domain.intake.columns import ROSTER_COLUMNS
from lianbing_desktop.ui.models.import_lines import Section
from lianbing_desktop.ui.models.import_preview import CELL_ROLE, FINDINGS, PreviewCell, PreviewModel
from lianbing_desktop.ui.models.import_words import mapping_words
from lianbing_desktop.ui.models.missing_model import MissingModel
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.page import Badge
from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.shell.theme import TONES, Colour, Size, Tone
from lianbing_desktop.ui.widgets.badge import paint_badge

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PAD = 8
_ROW = 30
_LEAST_OLD = 24
_MAY_SHRINK = (
    (FINDINGS, 120),
    ("workplace", 90),
    ("note", 60),
    ("title", 62),
    ("id_number", 150),
    ("birth", 88),
    ("unit", 76),
    ("phone", 102),
    ("name", 74),
)
"""Columns that give way, in this order, before the table has to be scrolled sideways."""


class PreviewTable(TableView):
    """One cell is current. F2, Enter, a double click or typing opens it where it stands in the file."""

    typing_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        delegate = _CellDelegate(self)
        delegate.closeEditor.connect(lambda *_: QTimer.singleShot(0, self, self.typing_ended.emit))
        self.setItemDelegate(delegate)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setStretchLastSection(True)

    def set_preview_model(self, model: PreviewModel) -> None:
        """Show a model; call `arrange` after it has got other columns or lines."""
        self.set_table(model, "")  # type: ignore[arg-type] # it has the `columns` this asks for
        self.setSortingEnabled(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being typed over just now."""
        return self.state() is QAbstractItemView.State.EditingState

    def arrange(self) -> None:
        """Columns as wide as they should be, sections over the whole width."""
        model = self.model()
        if not isinstance(model, PreviewModel):
            return
        self.clearSpans()
        for row in model.section_rows:
            self.setSpan(row, 0, 1, model.columnCount())
        widths = [column.width for column in model.columns]
        over = sum(widths) - self.viewport().width()
        for key, least in _MAY_SHRINK:
            if over > 0 and key in model.keys:
                place = model.keys.index(key)
                cut = min(over, widths[place] - least)
                widths[place] -= cut
                over -= cut
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and plain and not self.is_editing:
            index = self.currentIndex()
            if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            return
        if event.key() == Qt.Key.Key_Space or (event.text() and not event.text().isprintable()):
            QAbstractItemView.keyPressEvent(self, event)
            return
        super().keyPressEvent(event)


class _CellDelegate(QStyledItemDelegate):
    """Draws a section's heading, or a cell on the ground its finding calls for with the old value before the new."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL_ROLE)
        area = QRect(option.rect)
        painter.save()
        if isinstance(cell, Section):
            _paint_section(painter, area, cell)
        elif isinstance(cell, PreviewCell):
            current = bool(option.state & QStyle.StateFlag.State_Selected)
            _paint_cell(painter, area, cell, current=current)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setStyleSheet("QLineEdit { border: 2px solid #4C8BDB; border-radius: 0; padding: 0 5px; }")
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRect(option.rect)
        area.setWidth(max(area.width(), 190))  # a whole ID number fits
        editor.setGeometry(area)


def _paint_section(painter: QPainter, area: QRect, section: Section) -> None:
    painter.fillRect(area, Colour.SUNKEN.q)
    inside = area.adjusted(12, 0, -12, 0)
    painter.setFont(theme.font(Size.CAPTION))
    painter.setPen(Colour.INK_SOFT.q)
    counts = painter.fontMetrics().horizontalAdvance(section.counts)
    title_font = theme.font(Size.CAPTION + 1, bold=True)
    room = inside.width() - counts - 24
    title = QFontMetrics(title_font).elidedText(section.title, Qt.TextElideMode.ElideMiddle, room)
    width = QFontMetrics(title_font).horizontalAdvance(title)
    painter.drawText(inside.adjusted(width + 20, 0, 0, 0), _LEFT, section.counts)
    painter.setFont(title_font)
    painter.setPen(Colour.INK.q)
    painter.drawText(inside, _LEFT, title)


def _paint_cell(painter: QPainter, area: QRect, cell: PreviewCell, *, current: bool) -> None:
    colours = TONES[cell.tone]
    wants_a_look = cell.tone in {Tone.ERROR, Tone.WARNING, Tone.ACCENT}
    if wants_a_look and not cell.pill:
        painter.fillRect(area.adjusted(0, 0, 0, -1), colours.soft.q)
    painter.setPen(Colour.SUNKEN.q)
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    inside = area.adjusted(_PAD, 0, -_PAD, 0)
    if cell.pill:
        paint_badge(painter, Badge(cell.text, cell.tone), inside)
    else:
        _paint_words(painter, inside, cell)
    if cell.corrected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Colour.DONE_FILL.q)
        corner = area.topRight()
        painter.drawPolygon([corner - QPoint(9, 0), corner, corner + QPoint(0, 9)])
    if current:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(Colour.FOCUS.q, 2))
        painter.drawRect(area.adjusted(1, 1, -2, -2))


def _paint_words(painter: QPainter, inside: QRect, cell: PreviewCell) -> None:
    """Old struck through, then new. The new value is what has to be read: the old one gives way first."""
    font = theme.font(Size.CAPTION + 1)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    ink = TONES[cell.tone].ink if cell.tone is not Tone.NEUTRAL else (Colour.INK_FAINT if cell.faint else Colour.INK)
    if cell.before is not None:
        struck = theme.font(Size.CAPTION)
        struck.setStrikeOut(True)
        new_width = metrics.horizontalAdvance(cell.text)
        old_room = max(inside.width() - new_width - 8, _LEAST_OLD)
        old = QFontMetrics(struck).elidedText(cell.before, Qt.TextElideMode.ElideRight, old_room)
        painter.setFont(struck)
        painter.setPen(Colour.INK_FAINT.q)
        painter.drawText(inside, _LEFT, old)
        inside = inside.adjusted(QFontMetrics(struck).horizontalAdvance(old) + 8, 0, 0, 0)
        painter.setFont(font)
    painter.setPen(ink.q)
    painter.drawText(inside, _LEFT, metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, inside.width()))


class ColumnsTable(TableView):
    """Columns of a table; Enter, F2 or a click on what one is read as opens the list of meanings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.clicked.connect(self._open_list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space}:
            index = self.currentIndex()
            if index.isValid():
                self._open_list(index.siblingAtColumn(self.model().columnCount() - 1))
            return
        super().keyPressEvent(event)

    def _open_list(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return
        place, now = QPersistentModelIndex(index), index.data(Qt.ItemDataRole.EditRole)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setStyleSheet("QMenu::item { padding: 3px 28px 3px 24px; }")  # all of them on a small screen
        for field in ROSTER_COLUMNS:
            action = menu.addAction(mapping_words(field))
            action.setCheckable(True)
            action.setChecked(field == now)
            action.triggered.connect(lambda _checked=False, field=field: self._choose(place, field))
            if field == now:
                menu.setActiveAction(action)
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def _choose(self, place: QPersistentModelIndex, field: str) -> None:
        if place.isValid():
            self.model().setData(place, field)


class TickTable(TableView):
    """Space ticks the chosen rows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() == Qt.Key.Key_Space and isinstance(model, MissingModel):
            rows = [index.row() for index in self.selectionModel().selectedRows()]
            if rows:
                model.tick(rows, on=model.row_at(rows[0]).entrant.id not in model.ticked)
            return
        super().keyPressEvent(event)
