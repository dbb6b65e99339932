# Generated from forms/overview_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)

class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage: QWidget) -> None:
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        self.page_layout = QVBoxLayout(OverviewPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.stack = QStackedWidget(OverviewPage)
        self.stack.setObjectName(u"stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(0)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)
        self.board_page = QWidget()
        self.board_page.setObjectName(u"board_page")
        self.board_layout = QVBoxLayout(self.board_page)
        self.board_layout.setSpacing(12)
        self.board_layout.setObjectName(u"board_layout")
        self.board_layout.setContentsMargins(0, 0, 0, 0)
        self.next_card = QFrame(self.board_page)
        self.next_card.setObjectName(u"next_card")
        self.next_card.setProperty(u"role", u"message")
        self.next_layout = QHBoxLayout(self.next_card)
        self.next_layout.setSpacing(12)
        self.next_layout.setObjectName(u"next_layout")
        self.next_layout.setContentsMargins(16, 8, 10, 8)
        self.next_words = QVBoxLayout()
        self.next_words.setSpacing(1)
        self.next_words.setObjectName(u"next_words")
        self.next_label = QLabel(self.next_card)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setProperty(u"role", u"section")

        self.next_words.addWidget(self.next_label)

        self.next_detail_label = QLabel(self.next_card)
        self.next_detail_label.setObjectName(u"next_detail_label")
        self.next_detail_label.setProperty(u"role", u"caption")

        self.next_words.addWidget(self.next_detail_label)


        self.next_layout.addLayout(self.next_words)

        self.next_button = QPushButton(self.next_card)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"role", u"primary")

        self.next_layout.addWidget(self.next_button)

        self.next_layout.setStretch(0, 1)

        self.board_layout.addWidget(self.next_card)

        self.figures_layout = QHBoxLayout()
        self.figures_layout.setSpacing(10)
        self.figures_layout.setObjectName(u"figures_layout")

        self.board_layout.addLayout(self.figures_layout)

        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(12)
        self.columns_layout.setObjectName(u"columns_layout")

        self.board_layout.addLayout(self.columns_layout)

        self.board_layout.setStretch(2, 1)
        self.stack.addWidget(self.board_page)

        self.page_layout.addWidget(self.stack)

        self.page_layout.setStretch(0, 1)

        self.retranslateUi(OverviewPage)

        QMetaObject.connectSlotsByName(OverviewPage)

    def retranslateUi(self, OverviewPage: QWidget) -> None:
        pass
