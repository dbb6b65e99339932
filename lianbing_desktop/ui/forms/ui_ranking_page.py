# Generated from forms/ranking_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTabBar, QVBoxLayout,
    QWidget)

from lianbing_desktop.ui.ranking.spread_panel import SpreadPanel
from lianbing_desktop.ui.shell.table_view import TableView

class Ui_RankingPage(object):
    def setupUi(self, RankingPage: QWidget) -> None:
        if not RankingPage.objectName():
            RankingPage.setObjectName(u"RankingPage")
        self.page_layout = QVBoxLayout(RankingPage)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.stack = QStackedWidget(RankingPage)
        self.stack.setObjectName(u"stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page_layout = QVBoxLayout(self.empty_page)
        self.empty_page_layout.setSpacing(0)
        self.empty_page_layout.setObjectName(u"empty_page_layout")
        self.empty_page_layout.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)
        self.ranking_body = QWidget()
        self.ranking_body.setObjectName(u"ranking_body")
        self.ranking_body_layout = QVBoxLayout(self.ranking_body)
        self.ranking_body_layout.setSpacing(10)
        self.ranking_body_layout.setObjectName(u"ranking_body_layout")
        self.ranking_body_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabBar(self.ranking_body)
        self.tabs.setObjectName(u"tabs")

        self.ranking_body_layout.addWidget(self.tabs)

        self.tab_stack = QStackedWidget(self.ranking_body)
        self.tab_stack.setObjectName(u"tab_stack")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_page_layout = QVBoxLayout(self.table_page)
        self.table_page_layout.setSpacing(10)
        self.table_page_layout.setObjectName(u"table_page_layout")
        self.table_page_layout.setContentsMargins(0, 0, 0, 0)
        self.ties_bar = QFrame(self.table_page)
        self.ties_bar.setObjectName(u"ties_bar")
        self.ties_bar.setProperty(u"role", u"message")
        self.ties_bar.setProperty(u"tone", u"warning")
        self.ties_layout = QHBoxLayout(self.ties_bar)
        self.ties_layout.setSpacing(8)
        self.ties_layout.setObjectName(u"ties_layout")
        self.ties_layout.setContentsMargins(12, 6, 8, 6)
        self.ties_icon = QLabel(self.ties_bar)
        self.ties_icon.setObjectName(u"ties_icon")

        self.ties_layout.addWidget(self.ties_icon)

        self.ties_label = QLabel(self.ties_bar)
        self.ties_label.setObjectName(u"ties_label")
        self.ties_label.setWordWrap(True)

        self.ties_layout.addWidget(self.ties_label)

        self.ties_layout.setStretch(1, 1)

        self.table_page_layout.addWidget(self.ties_bar)

        self.tools_layout = QHBoxLayout()
        self.tools_layout.setSpacing(8)
        self.tools_layout.setObjectName(u"tools_layout")
        self.tools_layout.setContentsMargins(0, 0, 0, 0)
        self.search_layout = QVBoxLayout()
        self.search_layout.setSpacing(0)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)

        self.tools_layout.addLayout(self.search_layout)

        self.unit_box = QComboBox(self.table_page)
        self.unit_box.setObjectName(u"unit_box")

        self.tools_layout.addWidget(self.unit_box)

        self.tools_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools_layout.addItem(self.tools_gap)

        self.count_label = QLabel(self.table_page)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"soft")

        self.tools_layout.addWidget(self.count_label)

        self.tie_button = QPushButton(self.table_page)
        self.tie_button.setObjectName(u"tie_button")

        self.tools_layout.addWidget(self.tie_button)


        self.table_page_layout.addLayout(self.tools_layout)

        self.table = TableView(self.table_page)
        self.table.setObjectName(u"table")

        self.table_page_layout.addWidget(self.table)

        self.tab_stack.addWidget(self.table_page)
        self.unplaced_page = QWidget()
        self.unplaced_page.setObjectName(u"unplaced_page")
        self.unplaced_page_layout = QVBoxLayout(self.unplaced_page)
        self.unplaced_page_layout.setSpacing(10)
        self.unplaced_page_layout.setObjectName(u"unplaced_page_layout")
        self.unplaced_page_layout.setContentsMargins(0, 0, 0, 0)
        self.unplaced_table = TableView(self.unplaced_page)
        self.unplaced_table.setObjectName(u"unplaced_table")

        self.unplaced_page_layout.addWidget(self.unplaced_table)

        self.tab_stack.addWidget(self.unplaced_page)
        self.spread_page = SpreadPanel()
        self.spread_page.setObjectName(u"spread_page")
        self.tab_stack.addWidget(self.spread_page)

        self.ranking_body_layout.addWidget(self.tab_stack)

        self.ranking_body_layout.setStretch(1, 1)
        self.stack.addWidget(self.ranking_body)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(RankingPage)

        QMetaObject.connectSlotsByName(RankingPage)

    def retranslateUi(self, RankingPage: QWidget) -> None:
        self.tie_button.setText(QCoreApplication.translate("RankingPage", u"Settle the order\u2026", None))
        pass
