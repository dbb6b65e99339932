# Generated from forms/name_order_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_NameOrderDialog(object):
    def setupUi(self, NameOrderDialog: QDialog) -> None:
        if not NameOrderDialog.objectName():
            NameOrderDialog.setObjectName(u"NameOrderDialog")
        NameOrderDialog.setMinimumSize(QSize(460, 440))
        self.dialog_layout = QVBoxLayout(NameOrderDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(NameOrderDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setProperty(u"role", u"soft")

        self.dialog_layout.addWidget(self.intro_label)

        self.names_list = QListWidget(NameOrderDialog)
        self.names_list.setObjectName(u"names_list")

        self.dialog_layout.addWidget(self.names_list)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.rule_button = QPushButton(NameOrderDialog)
        self.rule_button.setObjectName(u"rule_button")
        self.rule_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.rule_button)

        self.up_button = QPushButton(NameOrderDialog)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.up_button)

        self.down_button = QPushButton(NameOrderDialog)
        self.down_button.setObjectName(u"down_button")
        self.down_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.down_button)

        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.cancel_button = QPushButton(NameOrderDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(NameOrderDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(NameOrderDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(NameOrderDialog)

    def retranslateUi(self, NameOrderDialog: QDialog) -> None:
        NameOrderDialog.setWindowTitle(QCoreApplication.translate("NameOrderDialog", u"Order of names by hand", None))
        self.intro_label.setText(QCoreApplication.translate("NameOrderDialog", u"Alt+\u2191 and Alt+\u2193 move a name. Somebody who comes later stands where the rule puts them.", None))
        self.rule_button.setText(QCoreApplication.translate("NameOrderDialog", u"Back to the rule", None))
        self.up_button.setText(QCoreApplication.translate("NameOrderDialog", u"Up", None))
        self.down_button.setText(QCoreApplication.translate("NameOrderDialog", u"Down", None))
        self.cancel_button.setText(QCoreApplication.translate("NameOrderDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("NameOrderDialog", u"Keep this order", None))
