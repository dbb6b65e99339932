# Generated from forms/appeals_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
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

class Ui_AppealsDialog(object):
    def setupUi(self, AppealsDialog: QDialog) -> None:
        if not AppealsDialog.objectName():
            AppealsDialog.setObjectName(u"AppealsDialog")
        self.dialog_layout = QVBoxLayout(AppealsDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(AppealsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setProperty(u"role", u"soft")

        self.dialog_layout.addWidget(self.intro_label)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(14)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.appeals_table = TableView(AppealsDialog)
        self.appeals_table.setObjectName(u"appeals_table")

        self.body_layout.addWidget(self.appeals_table)

        self.appeal_card = QFrame(AppealsDialog)
        self.appeal_card.setObjectName(u"appeal_card")
        self.appeal_card.setMinimumSize(QSize(400, 0))
        self.appeal_card.setMaximumSize(QSize(400, 16777215))
        self.appeal_card.setProperty(u"role", u"card")
        self.appeal_card_layout = QVBoxLayout(self.appeal_card)
        self.appeal_card_layout.setSpacing(8)
        self.appeal_card_layout.setObjectName(u"appeal_card_layout")
        self.appeal_card_layout.setContentsMargins(16, 12, 16, 12)

        self.body_layout.addWidget(self.appeal_card)

        self.body_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.body_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.new_button = QPushButton(AppealsDialog)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.new_button)

        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.close_button = QPushButton(AppealsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.save_button = QPushButton(AppealsDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)

        self.retranslateUi(AppealsDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(AppealsDialog)

    def retranslateUi(self, AppealsDialog: QDialog) -> None:
        AppealsDialog.setWindowTitle(QCoreApplication.translate("AppealsDialog", u"Appeals", None))
        self.intro_label.setText(QCoreApplication.translate("AppealsDialog", u"Appeals are raised in writing by the leader of a team. Each is kept with what was decided.", None))
        self.appeals_table.setAccessibleName(QCoreApplication.translate("AppealsDialog", u"Appeals", None))
        self.new_button.setText(QCoreApplication.translate("AppealsDialog", u"New appeal", None))
        self.close_button.setText(QCoreApplication.translate("AppealsDialog", u"Close", None))
        self.save_button.setText(QCoreApplication.translate("AppealsDialog", u"Save", None))
