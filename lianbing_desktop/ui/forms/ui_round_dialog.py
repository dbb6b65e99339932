# Generated from forms/round_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_RoundDialog(object):
    def setupUi(self, RoundDialog: QDialog) -> None:
        if not RoundDialog.objectName():
            RoundDialog.setObjectName(u"RoundDialog")
        self.dialog_layout = QVBoxLayout(RoundDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.halves_layout = QHBoxLayout()
        self.halves_layout.setSpacing(28)
        self.halves_layout.setObjectName(u"halves_layout")
        self.rows = FormRows(RoundDialog)
        self.rows.setObjectName(u"rows")

        self.halves_layout.addWidget(self.rows, 0, Qt.AlignmentFlag.AlignTop)

        self.settings_rows = FormRows(RoundDialog)
        self.settings_rows.setObjectName(u"settings_rows")

        self.halves_layout.addWidget(self.settings_rows, 0, Qt.AlignmentFlag.AlignTop)

        self.halves_layout.setStretch(0, 1)
        self.halves_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.halves_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.delete_button = QPushButton(RoundDialog)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)
        self.delete_button.setProperty(u"role", u"danger")

        self.buttons_layout.addWidget(self.delete_button)

        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.cancel_button = QPushButton(RoundDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(RoundDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(RoundDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(RoundDialog)

    def retranslateUi(self, RoundDialog: QDialog) -> None:
        RoundDialog.setWindowTitle(QCoreApplication.translate("RoundDialog", u"Round", None))
        self.delete_button.setText(QCoreApplication.translate("RoundDialog", u"Delete round", None))
        self.cancel_button.setText(QCoreApplication.translate("RoundDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("RoundDialog", u"Save", None))
