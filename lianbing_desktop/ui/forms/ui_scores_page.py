# Generated from forms/scores_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QTabBar, QToolButton, QVBoxLayout, QWidget)

from lianbing_desktop.ui.scores.score_grid import ScoreGrid
from lianbing_desktop.ui.widgets.key_legend import KeyLegend
from lianbing_desktop.ui.widgets.read_back import ReadBack

class Ui_ScoresPage(object):
    def setupUi(self, ScoresPage: QWidget) -> None:
        if not ScoresPage.objectName():
            ScoresPage.setObjectName(u"ScoresPage")
        self.page_layout = QVBoxLayout(ScoresPage)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.stack = QStackedWidget(ScoresPage)
        self.stack.setObjectName(u"stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page_layout = QVBoxLayout(self.empty_page)
        self.empty_page_layout.setSpacing(0)
        self.empty_page_layout.setObjectName(u"empty_page_layout")
        self.empty_page_layout.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)
        self.entry_page = QWidget()
        self.entry_page.setObjectName(u"entry_page")
        self.entry_page_layout = QVBoxLayout(self.entry_page)
        self.entry_page_layout.setSpacing(10)
        self.entry_page_layout.setObjectName(u"entry_page_layout")
        self.entry_page_layout.setContentsMargins(0, 0, 0, 0)
        self.rounds_layout = QHBoxLayout()
        self.rounds_layout.setSpacing(8)
        self.rounds_layout.setObjectName(u"rounds_layout")
        self.rounds_layout.setContentsMargins(0, 0, 0, 0)
        self.round_tabs = QTabBar(self.entry_page)
        self.round_tabs.setObjectName(u"round_tabs")

        self.rounds_layout.addWidget(self.round_tabs)

        self.rounds_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rounds_layout.addItem(self.rounds_gap)

        self.round_button = QToolButton(self.entry_page)
        self.round_button.setObjectName(u"round_button")
        self.round_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.rounds_layout.addWidget(self.round_button)


        self.entry_page_layout.addLayout(self.rounds_layout)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(14)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.grid_layout = QVBoxLayout()
        self.grid_layout.setSpacing(10)
        self.grid_layout.setObjectName(u"grid_layout")
        self.grid_layout.setContentsMargins(0, 0, 0, 0)
        self.tools_layout = QHBoxLayout()
        self.tools_layout.setSpacing(8)
        self.tools_layout.setObjectName(u"tools_layout")
        self.tools_layout.setContentsMargins(0, 0, 0, 0)
        self.search_layout = QVBoxLayout()
        self.search_layout.setSpacing(0)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)

        self.tools_layout.addLayout(self.search_layout)

        self.team_button = QPushButton(self.entry_page)
        self.team_button.setObjectName(u"team_button")

        self.tools_layout.addWidget(self.team_button)

        self.add_team_button = QPushButton(self.entry_page)
        self.add_team_button.setObjectName(u"add_team_button")

        self.tools_layout.addWidget(self.add_team_button)

        self.order_box = QComboBox(self.entry_page)
        self.order_box.setObjectName(u"order_box")

        self.tools_layout.addWidget(self.order_box)


        self.grid_layout.addLayout(self.tools_layout)

        self.grid_stack = QStackedWidget(self.entry_page)
        self.grid_stack.setObjectName(u"grid_stack")
        self.grid_page = QWidget()
        self.grid_page.setObjectName(u"grid_page")
        self.grid_page_layout = QVBoxLayout(self.grid_page)
        self.grid_page_layout.setSpacing(0)
        self.grid_page_layout.setObjectName(u"grid_page_layout")
        self.grid_page_layout.setContentsMargins(0, 0, 0, 0)
        self.grid = ScoreGrid(self.grid_page)
        self.grid.setObjectName(u"grid")

        self.grid_page_layout.addWidget(self.grid)

        self.grid_stack.addWidget(self.grid_page)
        self.nobody_page = QWidget()
        self.nobody_page.setObjectName(u"nobody_page")
        self.nobody_page_layout = QVBoxLayout(self.nobody_page)
        self.nobody_page_layout.setSpacing(0)
        self.nobody_page_layout.setObjectName(u"nobody_page_layout")
        self.nobody_page_layout.setContentsMargins(0, 0, 0, 0)
        self.grid_stack.addWidget(self.nobody_page)

        self.grid_layout.addWidget(self.grid_stack)


        self.body_layout.addLayout(self.grid_layout)

        self.side_layout = QVBoxLayout()
        self.side_layout.setSpacing(10)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.read_back = ReadBack(self.entry_page)
        self.read_back.setObjectName(u"read_back")
        self.read_back.setMinimumSize(QSize(288, 0))
        self.read_back.setMaximumSize(QSize(288, 16777215))

        self.side_layout.addWidget(self.read_back)

        self.key_legend = KeyLegend(self.entry_page)
        self.key_legend.setObjectName(u"key_legend")
        self.key_legend.setMinimumSize(QSize(288, 0))
        self.key_legend.setMaximumSize(QSize(288, 16777215))

        self.side_layout.addWidget(self.key_legend)

        self.side_layout.setStretch(0, 1)

        self.body_layout.addLayout(self.side_layout)

        self.body_layout.setStretch(0, 1)

        self.entry_page_layout.addLayout(self.body_layout)

        self.entry_page_layout.setStretch(1, 1)
        self.stack.addWidget(self.entry_page)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(ScoresPage)

        QMetaObject.connectSlotsByName(ScoresPage)

    def retranslateUi(self, ScoresPage: QWidget) -> None:
        self.round_button.setText(QCoreApplication.translate("ScoresPage", u"Round settings\u2026", None))
        self.team_button.setText(QCoreApplication.translate("ScoresPage", u"Change team\u2026", None))
        self.add_team_button.setText(QCoreApplication.translate("ScoresPage", u"Add team\u2026", None))
        pass
