# Generated from forms/sheet_print_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_SheetPrintDialog(object):
    def setupUi(self, SheetPrintDialog: QDialog) -> None:
        if not SheetPrintDialog.objectName():
            SheetPrintDialog.setObjectName(u"SheetPrintDialog")
        self.dialog_layout = QVBoxLayout(SheetPrintDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(SheetPrintDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setProperty(u"role", u"soft")

        self.dialog_layout.addWidget(self.intro_label)

        self.unit_radio = QRadioButton(SheetPrintDialog)
        self.unit_radio.setObjectName(u"unit_radio")

        self.dialog_layout.addWidget(self.unit_radio)

        self.all_radio = QRadioButton(SheetPrintDialog)
        self.all_radio.setObjectName(u"all_radio")

        self.dialog_layout.addWidget(self.all_radio)

        self.judge_check = QCheckBox(SheetPrintDialog)
        self.judge_check.setObjectName(u"judge_check")

        self.dialog_layout.addWidget(self.judge_check)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.cancel_button = QPushButton(SheetPrintDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.print_button = QPushButton(SheetPrintDialog)
        self.print_button.setObjectName(u"print_button")

        self.buttons_layout.addWidget(self.print_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(SheetPrintDialog)

        self.print_button.setDefault(True)


        QMetaObject.connectSlotsByName(SheetPrintDialog)

    def retranslateUi(self, SheetPrintDialog: QDialog) -> None:
        SheetPrintDialog.setWindowTitle(QCoreApplication.translate("SheetPrintDialog", u"Print score sheets", None))
        self.intro_label.setText(QCoreApplication.translate("SheetPrintDialog", u"Each page gets a serial and a code to scan. Page by page the sums are checked when the sheets come back.", None))
        self.unit_radio.setText(QCoreApplication.translate("SheetPrintDialog", u"A sheet for each &unit", None))
        self.all_radio.setText(QCoreApplication.translate("SheetPrintDialog", u"&Everybody on one list", None))
        self.judge_check.setText(QCoreApplication.translate("SheetPrintDialog", u"Separate sheets for each &judge", None))
        self.cancel_button.setText(QCoreApplication.translate("SheetPrintDialog", u"Cancel", None))
        self.print_button.setText(QCoreApplication.translate("SheetPrintDialog", u"Save as PDF\u2026", None))
