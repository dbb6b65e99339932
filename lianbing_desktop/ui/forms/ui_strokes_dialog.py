# Generated from forms/strokes_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_StrokesDialog(object):
    def setupUi(self, StrokesDialog: QDialog) -> None:
        if not StrokesDialog.objectName():
            StrokesDialog.setObjectName(u"StrokesDialog")
        StrokesDialog.setMinimumSize(QSize(480, 0))
        self.dialog_layout = QVBoxLayout(StrokesDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.unknown_label = QLabel(StrokesDialog)
        self.unknown_label.setObjectName(u"unknown_label")
        self.unknown_label.setWordWrap(True)
        self.unknown_label.setProperty(u"role", u"soft")

        self.dialog_layout.addWidget(self.unknown_label)

        self.rows = FormRows(StrokesDialog)
        self.rows.setObjectName(u"rows")
        self.character_edit = QLineEdit(self.rows)
        self.character_edit.setObjectName(u"character_edit")
        self.character_edit.setMaxLength(2)
        self.strokes_edit = QLineEdit(self.rows)
        self.strokes_edit.setObjectName(u"strokes_edit")
        self.strokes_edit.setMaxLength(64)

        self.dialog_layout.addWidget(self.rows)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.close_button = QPushButton(StrokesDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.save_button = QPushButton(StrokesDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(StrokesDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(StrokesDialog)

    def retranslateUi(self, StrokesDialog: QDialog) -> None:
        StrokesDialog.setWindowTitle(QCoreApplication.translate("StrokesDialog", u"Strokes of a character", None))
        self.close_button.setText(QCoreApplication.translate("StrokesDialog", u"Close", None))
        self.save_button.setText(QCoreApplication.translate("StrokesDialog", u"Save", None))
