# Generated from forms/eligibility_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QHBoxLayout,
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_EligibilityPage(object):
    def setupUi(self, EligibilityPage: QWidget) -> None:
        if not EligibilityPage.objectName():
            EligibilityPage.setObjectName(u"EligibilityPage")
        self.page_layout = QVBoxLayout(EligibilityPage)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.stack = QStackedWidget(EligibilityPage)
        self.stack.setObjectName(u"stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page_layout = QVBoxLayout(self.empty_page)
        self.empty_page_layout.setSpacing(0)
        self.empty_page_layout.setObjectName(u"empty_page_layout")
        self.empty_page_layout.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_page_layout = QVBoxLayout(self.list_page)
        self.list_page_layout.setSpacing(10)
        self.list_page_layout.setObjectName(u"list_page_layout")
        self.list_page_layout.setContentsMargins(0, 0, 0, 0)
        self.tools_layout = QHBoxLayout()
        self.tools_layout.setSpacing(8)
        self.tools_layout.setObjectName(u"tools_layout")
        self.tools_layout.setContentsMargins(0, 0, 0, 0)
        self.search_layout = QVBoxLayout()
        self.search_layout.setSpacing(0)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)

        self.tools_layout.addLayout(self.search_layout)

        self.status_box = QComboBox(self.list_page)
        self.status_box.setObjectName(u"status_box")

        self.tools_layout.addWidget(self.status_box)

        self.unit_box = QComboBox(self.list_page)
        self.unit_box.setObjectName(u"unit_box")

        self.tools_layout.addWidget(self.unit_box)

        self.tools_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools_layout.addItem(self.tools_gap)

        self.date_label = QLabel(self.list_page)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setProperty(u"role", u"soft")

        self.tools_layout.addWidget(self.date_label)

        self.date_edit = QDateEdit(self.list_page)
        self.date_edit.setObjectName(u"date_edit")
        self.date_edit.setCalendarPopup(True)
        self.date_edit.setDisplayFormat(u"yyyy-MM-dd")

        self.tools_layout.addWidget(self.date_edit)


        self.list_page_layout.addLayout(self.tools_layout)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(self.list_page)
        self.table.setObjectName(u"table")

        self.body_layout.addWidget(self.table)

        self.person_layout = QVBoxLayout()
        self.person_layout.setSpacing(0)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)

        self.body_layout.addLayout(self.person_layout)

        self.body_layout.setStretch(0, 1)

        self.list_page_layout.addLayout(self.body_layout)

        self.list_page_layout.setStretch(1, 1)
        self.stack.addWidget(self.list_page)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(EligibilityPage)

        QMetaObject.connectSlotsByName(EligibilityPage)

    def retranslateUi(self, EligibilityPage: QWidget) -> None:
        self.date_label.setText(QCoreApplication.translate("EligibilityPage", u"As of", None))
        pass
