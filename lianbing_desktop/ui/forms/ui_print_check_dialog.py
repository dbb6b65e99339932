# Generated from forms/print_check_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_PrintCheckDialog(object):
    def setupUi(self, PrintCheckDialog: QDialog) -> None:
        if not PrintCheckDialog.objectName():
            PrintCheckDialog.setObjectName(u"PrintCheckDialog")
        PrintCheckDialog.setMinimumSize(QSize(480, 0))
        self.dialog_layout = QVBoxLayout(PrintCheckDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.facts_label = QLabel(PrintCheckDialog)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.facts_label)

        self.warning_label = QLabel(PrintCheckDialog)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.warning_label)

        self.check_layout = QHBoxLayout()
        self.check_layout.setSpacing(8)
        self.check_layout.setObjectName(u"check_layout")
        self.check_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.check_layout.addItem(self.check_stretch)

        self.target_button = QPushButton(PrintCheckDialog)
        self.target_button.setObjectName(u"target_button")

        self.check_layout.addWidget(self.target_button)

        self.right_button = QPushButton(PrintCheckDialog)
        self.right_button.setObjectName(u"right_button")

        self.check_layout.addWidget(self.right_button)


        self.dialog_layout.addLayout(self.check_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(PrintCheckDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.print_button = QPushButton(PrintCheckDialog)
        self.print_button.setObjectName(u"print_button")

        self.buttons_layout.addWidget(self.print_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(PrintCheckDialog)

        self.print_button.setDefault(True)


        QMetaObject.connectSlotsByName(PrintCheckDialog)

    def retranslateUi(self, PrintCheckDialog: QDialog) -> None:
        PrintCheckDialog.setWindowTitle(QCoreApplication.translate("PrintCheckDialog", u"Before printing", None))
        self.target_button.setText(QCoreApplication.translate("PrintCheckDialog", u"Corrected &target\u2026", None))
        self.right_button.setText(QCoreApplication.translate("PrintCheckDialog", u"Still &right", None))
        self.cancel_button.setText(QCoreApplication.translate("PrintCheckDialog", u"Cancel", None))
        self.print_button.setText(QCoreApplication.translate("PrintCheckDialog", u"Choose the printer\u2026", None))
