# Generated from forms/desk_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_DeskDialog(object):
    def setupUi(self, DeskDialog: QDialog) -> None:
        if not DeskDialog.objectName():
            DeskDialog.setObjectName(u"DeskDialog")
        self.dialog_layout = QVBoxLayout(DeskDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(DeskDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setProperty(u"role", u"soft")

        self.dialog_layout.addWidget(self.intro_label)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(14)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.cases_table = TableView(DeskDialog)
        self.cases_table.setObjectName(u"cases_table")

        self.body_layout.addWidget(self.cases_table)

        self.side_layout = QVBoxLayout()
        self.side_layout.setSpacing(10)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.case_card = QFrame(DeskDialog)
        self.case_card.setObjectName(u"case_card")
        self.case_card.setMinimumSize(QSize(380, 0))
        self.case_card.setMaximumSize(QSize(380, 16777215))
        self.case_card.setProperty(u"role", u"card")
        self.case_card_layout = QVBoxLayout(self.case_card)
        self.case_card_layout.setSpacing(8)
        self.case_card_layout.setObjectName(u"case_card_layout")
        self.case_card_layout.setContentsMargins(16, 12, 16, 12)

        self.side_layout.addWidget(self.case_card)

        self.side_layout.setStretch(0, 1)

        self.body_layout.addLayout(self.side_layout)

        self.body_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.body_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.rate_label = QLabel(DeskDialog)
        self.rate_label.setObjectName(u"rate_label")
        self.rate_label.setProperty(u"role", u"soft")

        self.buttons_layout.addWidget(self.rate_label)

        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.close_button = QPushButton(DeskDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.settle_button = QPushButton(DeskDialog)
        self.settle_button.setObjectName(u"settle_button")

        self.buttons_layout.addWidget(self.settle_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)

        self.retranslateUi(DeskDialog)

        self.settle_button.setDefault(True)


        QMetaObject.connectSlotsByName(DeskDialog)

    def retranslateUi(self, DeskDialog: QDialog) -> None:
        DeskDialog.setWindowTitle(QCoreApplication.translate("DeskDialog", u"Settling desk", None))
        self.intro_label.setText(QCoreApplication.translate("DeskDialog", u"Take the paper, look at what stands there, and type it. Whoever typed one of the values may not settle it.", None))
        self.cases_table.setAccessibleName(QCoreApplication.translate("DeskDialog", u"Values that differ", None))
        self.close_button.setText(QCoreApplication.translate("DeskDialog", u"Close", None))
        self.settle_button.setText(QCoreApplication.translate("DeskDialog", u"Settle", None))
