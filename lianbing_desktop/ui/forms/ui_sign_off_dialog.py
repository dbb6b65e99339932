# Generated from forms/sign_off_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
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

class Ui_SignOffDialog(object):
    def setupUi(self, SignOffDialog: QDialog) -> None:
        if not SignOffDialog.objectName():
            SignOffDialog.setObjectName(u"SignOffDialog")
        self.dialog_layout = QVBoxLayout(SignOffDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.state_label = QLabel(SignOffDialog)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"section")

        self.dialog_layout.addWidget(self.state_label)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(14)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.open_layout = QVBoxLayout()
        self.open_layout.setSpacing(8)
        self.open_layout.setObjectName(u"open_layout")
        self.open_layout.setContentsMargins(0, 0, 0, 0)
        self.open_label = QLabel(SignOffDialog)
        self.open_label.setObjectName(u"open_label")
        self.open_label.setWordWrap(True)
        self.open_label.setProperty(u"role", u"soft")

        self.open_layout.addWidget(self.open_label)

        self.open_table = TableView(SignOffDialog)
        self.open_table.setObjectName(u"open_table")

        self.open_layout.addWidget(self.open_table)

        self.open_layout.setStretch(1, 1)

        self.body_layout.addLayout(self.open_layout)

        self.side_layout = QVBoxLayout()
        self.side_layout.setSpacing(10)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.names_card = QFrame(SignOffDialog)
        self.names_card.setObjectName(u"names_card")
        self.names_card.setMinimumSize(QSize(400, 0))
        self.names_card.setMaximumSize(QSize(400, 16777215))
        self.names_card.setProperty(u"role", u"card")
        self.names_card_layout = QVBoxLayout(self.names_card)
        self.names_card_layout.setSpacing(8)
        self.names_card_layout.setObjectName(u"names_card_layout")
        self.names_card_layout.setContentsMargins(16, 12, 16, 12)

        self.side_layout.addWidget(self.names_card)

        self.side_layout.setStretch(0, 1)

        self.body_layout.addLayout(self.side_layout)

        self.body_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.body_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(SignOffDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.print_button)

        self.correct_button = QPushButton(SignOffDialog)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.correct_button)

        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.close_button = QPushButton(SignOffDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.sign_button = QPushButton(SignOffDialog)
        self.sign_button.setObjectName(u"sign_button")

        self.buttons_layout.addWidget(self.sign_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)

        self.retranslateUi(SignOffDialog)

        self.sign_button.setDefault(True)


        QMetaObject.connectSlotsByName(SignOffDialog)

    def retranslateUi(self, SignOffDialog: QDialog) -> None:
        SignOffDialog.setWindowTitle(QCoreApplication.translate("SignOffDialog", u"Sign off", None))
        self.open_table.setAccessibleName(QCoreApplication.translate("SignOffDialog", u"What is open", None))
        self.print_button.setText(QCoreApplication.translate("SignOffDialog", u"Summary as PDF\u2026", None))
        self.correct_button.setText(QCoreApplication.translate("SignOffDialog", u"Correct\u2026", None))
        self.close_button.setText(QCoreApplication.translate("SignOffDialog", u"Close", None))
        self.sign_button.setText(QCoreApplication.translate("SignOffDialog", u"Sign and lock", None))
