# Generated from forms/spoiled_sheets_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_SpoiledSheetsDialog(object):
    def setupUi(self, SpoiledSheetsDialog: QDialog) -> None:
        if not SpoiledSheetsDialog.objectName():
            SpoiledSheetsDialog.setObjectName(u"SpoiledSheetsDialog")
        SpoiledSheetsDialog.setMinimumSize(QSize(480, 0))
        self.dialog_layout = QVBoxLayout(SpoiledSheetsDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.intro_label = QLabel(SpoiledSheetsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.sheets_list = QListWidget(SpoiledSheetsDialog)
        self.sheets_list.setObjectName(u"sheets_list")
        self.sheets_list.setMinimumSize(QSize(0, 220))

        self.dialog_layout.addWidget(self.sheets_list)

        self.rows = FormRows(SpoiledSheetsDialog)
        self.rows.setObjectName(u"rows")
        self.reason_edit = QLineEdit(self.rows)
        self.reason_edit.setObjectName(u"reason_edit")

        self.dialog_layout.addWidget(self.rows)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(SpoiledSheetsDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SpoiledSheetsDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(SpoiledSheetsDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(SpoiledSheetsDialog)

    def retranslateUi(self, SpoiledSheetsDialog: QDialog) -> None:
        SpoiledSheetsDialog.setWindowTitle(QCoreApplication.translate("SpoiledSheetsDialog", u"Spoiled sheets", None))
        self.cancel_button.setText(QCoreApplication.translate("SpoiledSheetsDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("SpoiledSheetsDialog", u"Enter", None))
