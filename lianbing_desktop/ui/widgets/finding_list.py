"""Open findings to go through: who it is about, and the whole sentence that says what to ask for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lianbing_desktop.domain.problem import Problem, Severity
from lianbing_desktop.services.wording import say_problem
from lianbing_desktop.ui.models.table_model import ROW_ROLE, Column, TableModel
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.theme import TONES, Colour, Size, Space, Tone

_MARGIN = 6
_BAR = 14
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class FindingList(QListView):
    """One finding an entry, as high as its sentence. Enter or a click opens it (`chosen` carries the Problem)."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty_text = ""
        self._findings: TableModel[Problem] = TableModel(
            (Column("", lambda finding: finding, text=say_problem, tip=lambda finding: str(finding.place)),),
            parent=self,
        )
        self.setModel(self._findings)
        self.setItemDelegate(_FindingDelegate(self))
        self.setProperty("role", "findings")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.clicked.connect(self._open)

    def set_findings(self, findings: Sequence[Problem], empty_text: str) -> None:
        """Show these findings in this order; `empty_text` where there are none."""
        self._empty_text = empty_text
        self._findings.set_rows(findings)
        self.viewport().update()

    @property
    def count(self) -> int:
        """How many are in the list."""
        return self._findings.total

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count or not self._empty_text:
            return
        painter = QPainter(self.viewport())
        painter.setFont(theme.font())
        painter.setPen(Colour.INK_FAINT.q)
        area = self.viewport().rect().adjusted(24, 0, -24, -20)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text)
        painter.end()

    def _open(self, index: QModelIndex) -> None:
        self.chosen.emit(self._findings.row_at(index.row()))


class _FindingDelegate(QStyledItemDelegate):
    """A bar in the tone of the finding, unit and name, and the sentence on as many lines as it takes."""

    def __init__(self, list_view: FindingList) -> None:
        super().__init__(list_view)
        self._list = list_view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._list.viewport().width()
        metrics = QFontMetrics(theme.font(Size.CAPTION))
        room = QRect(0, 0, max(width - _BAR - Space.S, 80), 10_000)
        sentence = metrics.boundingRect(room, _WRAPPED, str(index.data())).height()
        return QSize(max(width, 1), QFontMetrics(theme.font(bold=True)).height() + sentence + 2 * _MARGIN + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        finding: Problem = index.data(ROW_ROLE)
        colours = TONES[Tone.ERROR if finding.severity is Severity.ERROR else Tone.WARNING]
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(Colour.CANVAS.q)
            painter.setPen(QPen(Colour.FOCUS.q, 1) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.fill.q)
        painter.drawRoundedRect(
            QRectF(area.left() + 4, area.top() + _MARGIN + 1, 3, area.height() - 2 * _MARGIN - 2), 1.5, 1.5
        )
        inside = area.adjusted(_BAR, _MARGIN, -Space.S, -_MARGIN)
        painter.setFont(theme.font(bold=True))
        painter.setPen(Colour.INK.q)
        metrics = painter.fontMetrics()
        who = " ".join(part for part in (finding.unit, finding.name) if part)
        painter.drawText(
            inside,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
            metrics.elidedText(who, Qt.TextElideMode.ElideRight, inside.width()),
        )
        painter.setFont(theme.font(Size.CAPTION))
        painter.setPen(Colour.INK_SOFT.q)
        painter.drawText(inside.adjusted(0, metrics.height() + 2, 0, 0), _WRAPPED, str(index.data()))
        painter.restore()
