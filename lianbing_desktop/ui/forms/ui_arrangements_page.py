# Generated from forms/arrangements_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTabWidget,
    QVBoxLayout, QWidget)

from lianbing_desktop.ui.arrangements.seat_grid import SeatGrid
from lianbing_desktop.ui.shell.table_view import TableView

class Ui_ArrangementsPage(object):
    def setupUi(self, ArrangementsPage: QWidget) -> None:
        if not ArrangementsPage.objectName():
            ArrangementsPage.setObjectName(u"ArrangementsPage")
        self.page_layout = QVBoxLayout(ArrangementsPage)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.tabs = QTabWidget(ArrangementsPage)
        self.tabs.setObjectName(u"tabs")
        self.rooms_tab = QWidget()
        self.rooms_tab.setObjectName(u"rooms_tab")
        self.rooms_layout = QHBoxLayout(self.rooms_tab)
        self.rooms_layout.setSpacing(16)
        self.rooms_layout.setObjectName(u"rooms_layout")
        self.rooms_layout.setContentsMargins(0, 12, 0, 0)
        self.rooms_side = QWidget(self.rooms_tab)
        self.rooms_side.setObjectName(u"rooms_side")
        self.rooms_side.setMinimumSize(QSize(300, 0))
        self.rooms_side.setMaximumSize(QSize(300, 16777215))
        self.rooms_side_layout = QVBoxLayout(self.rooms_side)
        self.rooms_side_layout.setSpacing(8)
        self.rooms_side_layout.setObjectName(u"rooms_side_layout")
        self.rooms_side_layout.setContentsMargins(0, 0, 0, 0)
        self.rooms_table = TableView(self.rooms_side)
        self.rooms_table.setObjectName(u"rooms_table")

        self.rooms_side_layout.addWidget(self.rooms_table)

        self.room_buttons = QHBoxLayout()
        self.room_buttons.setSpacing(8)
        self.room_buttons.setObjectName(u"room_buttons")
        self.room_buttons.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(self.rooms_side)
        self.add_button.setObjectName(u"add_button")

        self.room_buttons.addWidget(self.add_button)

        self.edit_button = QPushButton(self.rooms_side)
        self.edit_button.setObjectName(u"edit_button")

        self.room_buttons.addWidget(self.edit_button)

        self.remove_button = QPushButton(self.rooms_side)
        self.remove_button.setObjectName(u"remove_button")

        self.room_buttons.addWidget(self.remove_button)


        self.rooms_side_layout.addLayout(self.room_buttons)

        self.pairs_label = QLabel(self.rooms_side)
        self.pairs_label.setObjectName(u"pairs_label")
        self.pairs_label.setProperty(u"role", u"soft")
        self.pairs_label.setWordWrap(True)

        self.rooms_side_layout.addWidget(self.pairs_label)

        self.rooms_side_layout.setStretch(0, 1)

        self.rooms_layout.addWidget(self.rooms_side)

        self.plan_layout = QVBoxLayout()
        self.plan_layout.setSpacing(8)
        self.plan_layout.setObjectName(u"plan_layout")
        self.plan_layout.setContentsMargins(0, 0, 0, 0)
        self.room_label = QLabel(self.rooms_tab)
        self.room_label.setObjectName(u"room_label")
        self.room_label.setProperty(u"role", u"title")
        self.room_label.setWordWrap(True)

        self.plan_layout.addWidget(self.room_label)

        self.seat_grid = SeatGrid(self.rooms_tab)
        self.seat_grid.setObjectName(u"seat_grid")

        self.plan_layout.addWidget(self.seat_grid)

        self.seat_foot = QHBoxLayout()
        self.seat_foot.setSpacing(12)
        self.seat_foot.setObjectName(u"seat_foot")
        self.seat_foot.setContentsMargins(0, 0, 0, 0)
        self.unseated_label = QLabel(self.rooms_tab)
        self.unseated_label.setObjectName(u"unseated_label")
        self.unseated_label.setMinimumSize(QSize(0, 44))
        self.unseated_label.setProperty(u"role", u"soft")
        self.unseated_label.setWordWrap(True)

        self.seat_foot.addWidget(self.unseated_label)

        self.move_button = QPushButton(self.rooms_tab)
        self.move_button.setObjectName(u"move_button")

        self.seat_foot.addWidget(self.move_button)

        self.seat_foot.setStretch(0, 1)

        self.plan_layout.addLayout(self.seat_foot)

        self.plan_layout.setStretch(1, 1)

        self.rooms_layout.addLayout(self.plan_layout)

        self.rooms_layout.setStretch(1, 1)
        self.tabs.addTab(self.rooms_tab, "")
        self.draws_tab = QWidget()
        self.draws_tab.setObjectName(u"draws_tab")
        self.draws_layout = QHBoxLayout(self.draws_tab)
        self.draws_layout.setSpacing(16)
        self.draws_layout.setObjectName(u"draws_layout")
        self.draws_layout.setContentsMargins(0, 12, 0, 0)
        self.draws_side_layout = QVBoxLayout()
        self.draws_side_layout.setSpacing(8)
        self.draws_side_layout.setObjectName(u"draws_side_layout")
        self.draws_side_layout.setContentsMargins(0, 0, 0, 0)
        self.draws_table = TableView(self.draws_tab)
        self.draws_table.setObjectName(u"draws_table")

        self.draws_side_layout.addWidget(self.draws_table)

        self.draw_buttons = QHBoxLayout()
        self.draw_buttons.setSpacing(8)
        self.draw_buttons.setObjectName(u"draw_buttons")
        self.draw_buttons.setContentsMargins(0, 0, 0, 0)
        self.draw_button = QPushButton(self.draws_tab)
        self.draw_button.setObjectName(u"draw_button")

        self.draw_buttons.addWidget(self.draw_button)

        self.record_button = QPushButton(self.draws_tab)
        self.record_button.setObjectName(u"record_button")

        self.draw_buttons.addWidget(self.record_button)

        self.delete_button = QPushButton(self.draws_tab)
        self.delete_button.setObjectName(u"delete_button")

        self.draw_buttons.addWidget(self.delete_button)

        self.draw_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draw_buttons.addItem(self.draw_gap)


        self.draws_side_layout.addLayout(self.draw_buttons)

        self.draws_side_layout.setStretch(0, 1)

        self.draws_layout.addLayout(self.draws_side_layout)

        self.results_layout = QVBoxLayout()
        self.results_layout.setSpacing(8)
        self.results_layout.setObjectName(u"results_layout")
        self.results_layout.setContentsMargins(0, 0, 0, 0)
        self.draw_label = QLabel(self.draws_tab)
        self.draw_label.setObjectName(u"draw_label")
        self.draw_label.setProperty(u"role", u"soft")
        self.draw_label.setWordWrap(True)

        self.results_layout.addWidget(self.draw_label)

        self.results_table = TableView(self.draws_tab)
        self.results_table.setObjectName(u"results_table")

        self.results_layout.addWidget(self.results_table)

        self.results_layout.setStretch(1, 1)

        self.draws_layout.addLayout(self.results_layout)

        self.draws_layout.setStretch(0, 1)
        self.draws_layout.setStretch(1, 1)
        self.tabs.addTab(self.draws_tab, "")
        self.papers_tab = QWidget()
        self.papers_tab.setObjectName(u"papers_tab")
        self.papers_layout = QVBoxLayout(self.papers_tab)
        self.papers_layout.setSpacing(8)
        self.papers_layout.setObjectName(u"papers_layout")
        self.papers_layout.setContentsMargins(0, 12, 0, 0)
        self.papers_table = TableView(self.papers_tab)
        self.papers_table.setObjectName(u"papers_table")

        self.papers_layout.addWidget(self.papers_table)

        self.reprint_label = QLabel(self.papers_tab)
        self.reprint_label.setObjectName(u"reprint_label")
        self.reprint_label.setProperty(u"role", u"soft")
        self.reprint_label.setWordWrap(True)

        self.papers_layout.addWidget(self.reprint_label)

        self.paper_buttons = QHBoxLayout()
        self.paper_buttons.setSpacing(8)
        self.paper_buttons.setObjectName(u"paper_buttons")
        self.paper_buttons.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(self.papers_tab)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"role", u"primary")

        self.paper_buttons.addWidget(self.print_button)

        self.mark_button = QPushButton(self.papers_tab)
        self.mark_button.setObjectName(u"mark_button")

        self.paper_buttons.addWidget(self.mark_button)

        self.rules_button = QPushButton(self.papers_tab)
        self.rules_button.setObjectName(u"rules_button")

        self.paper_buttons.addWidget(self.rules_button)

        self.paper_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paper_buttons.addItem(self.paper_gap)

        self.emergency_button = QPushButton(self.papers_tab)
        self.emergency_button.setObjectName(u"emergency_button")

        self.paper_buttons.addWidget(self.emergency_button)


        self.papers_layout.addLayout(self.paper_buttons)

        self.papers_layout.setStretch(0, 1)
        self.tabs.addTab(self.papers_tab, "")

        self.page_layout.addWidget(self.tabs)


        self.retranslateUi(ArrangementsPage)

        QMetaObject.connectSlotsByName(ArrangementsPage)

    def retranslateUi(self, ArrangementsPage: QWidget) -> None:
        self.rooms_table.setAccessibleName(QCoreApplication.translate("ArrangementsPage", u"Rooms", None))
        self.add_button.setText(QCoreApplication.translate("ArrangementsPage", u"&Add room\u2026", None))
        self.add_button.setToolTip(QCoreApplication.translate("ArrangementsPage", u"Add a room  Ins", None))
        self.edit_button.setText(QCoreApplication.translate("ArrangementsPage", u"Change\u2026", None))
        self.edit_button.setToolTip(QCoreApplication.translate("ArrangementsPage", u"Change the chosen room  F2", None))
        self.remove_button.setText(QCoreApplication.translate("ArrangementsPage", u"Remove", None))
        self.remove_button.setToolTip(QCoreApplication.translate("ArrangementsPage", u"Remove the chosen room  Del", None))
        self.move_button.setText(QCoreApplication.translate("ArrangementsPage", u"&Change seats\u2026", None))
        self.move_button.setToolTip(QCoreApplication.translate("ArrangementsPage", u"Two people change places, or somebody goes to an empty seat  F4", None))
        self.tabs.setTabText(self.tabs.indexOf(self.rooms_tab), QCoreApplication.translate("ArrangementsPage", u"&1 Rooms and seats", None))
        self.draws_table.setAccessibleName(QCoreApplication.translate("ArrangementsPage", u"Draws", None))
        self.draw_button.setText(QCoreApplication.translate("ArrangementsPage", u"&Draw lots\u2026", None))
        self.draw_button.setToolTip(QCoreApplication.translate("ArrangementsPage", u"Draw here, or type in what was drawn  Ins", None))
        self.record_button.setText(QCoreApplication.translate("ArrangementsPage", u"Record to sign\u2026", None))
        self.record_button.setToolTip(QCoreApplication.translate("ArrangementsPage", u"The record of the chosen draw  Enter", None))
        self.delete_button.setText(QCoreApplication.translate("ArrangementsPage", u"Delete", None))
        self.delete_button.setToolTip(QCoreApplication.translate("ArrangementsPage", u"Delete the chosen draw  Del", None))
        self.results_table.setAccessibleName(QCoreApplication.translate("ArrangementsPage", u"Results of the draw", None))
        self.tabs.setTabText(self.tabs.indexOf(self.draws_tab), QCoreApplication.translate("ArrangementsPage", u"&2 Draws", None))
        self.papers_table.setAccessibleName(QCoreApplication.translate("ArrangementsPage", u"Papers", None))
        self.print_button.setText(QCoreApplication.translate("ArrangementsPage", u"Look and &print\u2026", None))
        self.print_button.setToolTip(QCoreApplication.translate("ArrangementsPage", u"Show the chosen paper, print or save it  Enter", None))
        self.mark_button.setText(QCoreApplication.translate("ArrangementsPage", u"Mar&k as done", None))
        self.mark_button.setToolTip(QCoreApplication.translate("ArrangementsPage", u"Corrected by hand, or taken back: what was printed is in order", None))
        self.rules_button.setText(QCoreApplication.translate("ArrangementsPage", u"&Rules on the passes\u2026", None))
        self.emergency_button.setText(QCoreApplication.translate("ArrangementsPage", u"&Emergency papers\u2026", None))
        self.emergency_button.setToolTip(QCoreApplication.translate("ArrangementsPage", u"All it takes to run the day on paper, in one PDF", None))
        self.tabs.setTabText(self.tabs.indexOf(self.papers_tab), QCoreApplication.translate("ArrangementsPage", u"&3 Print", None))
        pass
