"""The list of stages down the left side: icon, name, and what is left to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.page import Badge
from lianbing_desktop.ui.shell.stages import Stage, stage_keys
from lianbing_desktop.ui.shell.theme import Colour, Size
from lianbing_desktop.ui.widgets.badge import badge_width, paint_badge

Index = QModelIndex | QPersistentModelIndex
STAGE = Qt.ItemDataRole.UserRole
BADGE = Qt.ItemDataRole.UserRole + 1
ROW = 40


class NavigationModel(QAbstractListModel):
    """The stages with their badges; none can be chosen while no contest is open."""

    def __init__(self, stages: Sequence[Stage], parent: QWidget) -> None:
        super().__init__(parent)
        self._stages = tuple(stages)
        self._badges: dict[str, Badge | None] = {}
        self._enabled = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._stages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: PLR0911
        if not index.isValid():
            return None
        stage = self._stages[index.row()]
        badge = self._badges.get(stage.key)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return stage.title
            case Qt.ItemDataRole.ToolTipRole:
                return f"{stage.title}  {stage_keys(index.row() + 1)}".rstrip()
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{stage.title} {badge.text}" if badge is not None else stage.title
            case _ if role == STAGE:
                return stage
            case _ if role == BADGE:
                return badge
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self._enabled or not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def set_enabled(self, enabled: bool) -> None:
        """Let stages be chosen, or grey them all."""
        self._enabled = enabled
        self._changed()

    def set_stages(self, stages: Sequence[Stage]) -> None:
        """Show other stages."""
        if tuple(stages) != self._stages:
            self.beginResetModel()
            self._stages = tuple(stages)
            self.endResetModel()

    def set_badges(self, badges: dict[str, Badge | None]) -> None:
        """Show what is left to do, by stage key."""
        self._badges = dict(badges)
        self._changed()

    def set_badge(self, key: str, badge: Badge | None) -> None:
        """Show what is left to do in one stage."""
        if self._badges.get(key) != badge:
            self._badges[key] = badge
            self._changed()

    def _changed(self) -> None:
        if self._stages:
            self.dataChanged.emit(self.index(0), self.index(len(self._stages) - 1))


class NavigationList(QListView):
    """Chooses a stage by mouse, arrow keys or `choose`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_NavigationDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Stages of the work"))
        self._by_keyboard = False

    def set_stages(self, stages: Sequence[Stage]) -> NavigationModel:
        """Fill the list; call once."""
        model = NavigationModel(stages, self)
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._on_current)
        return model

    def choose(self, key: str) -> None:
        """Make the stage current, which announces it; nothing happens for a stage that cannot be chosen."""
        for row in range(self.model().rowCount()):
            index = self.model().index(row, 0)
            if index.data(STAGE).key == key and index.flags() & Qt.ItemFlag.ItemIsEnabled:
                self.setCurrentIndex(index)

    @property
    def shows_focus(self) -> bool:
        """Whether to draw the focus ring: for those who came by keyboard, who need it."""
        return self._by_keyboard and self.hasFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        super().mousePressEvent(event)

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.data(STAGE).key)


class _NavigationDelegate(QStyledItemDelegate):
    def __init__(self, list_view: NavigationList) -> None:
        super().__init__(list_view)
        self._list = list_view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Size.NAVIGATION, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        area = QRect(option.rect).adjusted(10, 2, -10, -2)
        colour = Colour.ACCENT if chosen else Colour.INK_SOFT if enabled else Colour.INK_DISABLED
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(Colour.ACCENT_SOFT.q)
            painter.drawRoundedRect(area, 8, 8)
        elif enabled and state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(Colour.CANVAS.q)
            painter.drawRoundedRect(area, 8, 8)
        if chosen and self._list.shows_focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(Colour.FOCUS.q, 1.5))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 7, 7)
        stage: Stage = index.data(STAGE)
        icon(stage.key, colour).paint(painter, area.left() + 12, area.center().y() - 9, 20, 20)
        badge: Badge | None = index.data(BADGE) if enabled else None
        used = 0
        if badge is not None:
            used = badge_width(badge) + 8
            place = QRect(area.right() - used, area.top(), used - 8, area.height())
            paint_badge(painter, badge, place, Colour.SURFACE if chosen else None)
        painter.setFont(theme.font(bold=chosen))
        painter.setPen(colour.q if chosen or not enabled else Colour.INK.q)
        text = area.adjusted(42, 0, -used - 4, 0)
        title = painter.fontMetrics().elidedText(stage.title, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        painter.restore()
