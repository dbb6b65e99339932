# Generated from forms/scores_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QSpacerItem,
    QStackedWidget, QTabBar, QToolButton, QVBoxLayout,
    QWidget)

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

        self.body_stack = QStackedWidget(self.entry_page)
        self.body_stack.setObjectName(u"body_stack")

        self.entry_page_layout.addWidget(self.body_stack)

        self.entry_page_layout.setStretch(1, 1)
        self.stack.addWidget(self.entry_page)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(ScoresPage)

        QMetaObject.connectSlotsByName(ScoresPage)

    def retranslateUi(self, ScoresPage: QWidget) -> None:
        self.round_button.setText(QCoreApplication.translate("ScoresPage", u"Round settings\u2026", None))
        pass
