# Generated from forms/blanks_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_BlanksDialog(object):
    def setupUi(self, BlanksDialog: QDialog) -> None:
        if not BlanksDialog.objectName():
            BlanksDialog.setObjectName(u"BlanksDialog")
        BlanksDialog.setMinimumSize(QSize(420, 0))
        self.dialog_layout = QVBoxLayout(BlanksDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.rows = FormRows(BlanksDialog)
        self.rows.setObjectName(u"rows")
        self.stock_box = QComboBox(self.rows)
        self.stock_box.setObjectName(u"stock_box")
        self.stock_box.setEditable(True)
        self.kind_box = QComboBox(self.rows)
        self.kind_box.setObjectName(u"kind_box")
        self.quantity_box = QSpinBox(self.rows)
        self.quantity_box.setObjectName(u"quantity_box")
        self.quantity_box.setMinimum(0)
        self.quantity_box.setMaximum(99999)
        self.note_edit = QLineEdit(self.rows)
        self.note_edit.setObjectName(u"note_edit")

        self.dialog_layout.addWidget(self.rows)

        self.error_label = QLabel(BlanksDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"field-error")
        self.error_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(BlanksDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(BlanksDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(BlanksDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(BlanksDialog)

    def retranslateUi(self, BlanksDialog: QDialog) -> None:
        BlanksDialog.setWindowTitle(QCoreApplication.translate("BlanksDialog", u"Blanks", None))
        self.cancel_button.setText(QCoreApplication.translate("BlanksDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("BlanksDialog", u"Save", None))
