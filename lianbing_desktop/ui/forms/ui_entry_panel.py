# Generated from forms/entry_panel.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)

from lianbing_desktop.ui.scores.score_grid import ScoreGrid
from lianbing_desktop.ui.widgets.key_legend import KeyLegend
from lianbing_desktop.ui.widgets.read_back import ReadBack

class Ui_EntryPanel(object):
    def setupUi(self, EntryPanel: QWidget) -> None:
        if not EntryPanel.objectName():
            EntryPanel.setObjectName(u"EntryPanel")
        self.body_layout = QHBoxLayout(EntryPanel)
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

        self.team_button = QPushButton(EntryPanel)
        self.team_button.setObjectName(u"team_button")

        self.tools_layout.addWidget(self.team_button)

        self.add_team_button = QPushButton(EntryPanel)
        self.add_team_button.setObjectName(u"add_team_button")

        self.tools_layout.addWidget(self.add_team_button)

        self.direction_box = QComboBox(EntryPanel)
        self.direction_box.setObjectName(u"direction_box")

        self.tools_layout.addWidget(self.direction_box)

        self.order_box = QComboBox(EntryPanel)
        self.order_box.setObjectName(u"order_box")

        self.tools_layout.addWidget(self.order_box)


        self.grid_layout.addLayout(self.tools_layout)

        self.grid_stack = QStackedWidget(EntryPanel)
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
        self.read_back = ReadBack(EntryPanel)
        self.read_back.setObjectName(u"read_back")
        self.read_back.setMinimumSize(QSize(264, 0))
        self.read_back.setMaximumSize(QSize(264, 16777215))

        self.side_layout.addWidget(self.read_back)

        self.key_legend = KeyLegend(EntryPanel)
        self.key_legend.setObjectName(u"key_legend")
        self.key_legend.setMinimumSize(QSize(264, 0))
        self.key_legend.setMaximumSize(QSize(264, 16777215))

        self.side_layout.addWidget(self.key_legend)

        self.side_layout.setStretch(0, 1)

        self.body_layout.addLayout(self.side_layout)

        self.body_layout.setStretch(0, 1)

        self.retranslateUi(EntryPanel)

        QMetaObject.connectSlotsByName(EntryPanel)

    def retranslateUi(self, EntryPanel: QWidget) -> None:
        self.team_button.setText(QCoreApplication.translate("EntryPanel", u"Change team\u2026", None))
        self.add_team_button.setText(QCoreApplication.translate("EntryPanel", u"Add team\u2026", None))
        pass
