# Generated from forms/calibration_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_CalibrationDialog(object):
    def setupUi(self, CalibrationDialog: QDialog) -> None:
        if not CalibrationDialog.objectName():
            CalibrationDialog.setObjectName(u"CalibrationDialog")
        CalibrationDialog.setMinimumSize(QSize(680, 0))
        self.dialog_layout = QVBoxLayout(CalibrationDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.intro_label = QLabel(CalibrationDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows = FormRows(CalibrationDialog)
        self.rows.setObjectName(u"rows")
        self.known_box = QComboBox(self.rows)
        self.known_box.setObjectName(u"known_box")
        self.name_edit = QLineEdit(self.rows)
        self.name_edit.setObjectName(u"name_edit")
        self.printer_box = QComboBox(self.rows)
        self.printer_box.setObjectName(u"printer_box")
        self.printer_box.setEditable(True)
        self.tray_edit = QLineEdit(self.rows)
        self.tray_edit.setObjectName(u"tray_edit")
        self.stock_edit = QLineEdit(self.rows)
        self.stock_edit.setObjectName(u"stock_edit")
        self.size_row = QWidget(self.rows)
        self.size_row.setObjectName(u"size_row")

        self.dialog_layout.addWidget(self.rows)

        self.readings = QWidget(CalibrationDialog)
        self.readings.setObjectName(u"readings")

        self.dialog_layout.addWidget(self.readings)

        self.result_label = QLabel(CalibrationDialog)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.result_label)

        self.error_label = QLabel(CalibrationDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"field-error")
        self.error_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.target_button = QPushButton(CalibrationDialog)
        self.target_button.setObjectName(u"target_button")

        self.buttons_layout.addWidget(self.target_button)

        self.corrected_button = QPushButton(CalibrationDialog)
        self.corrected_button.setObjectName(u"corrected_button")

        self.buttons_layout.addWidget(self.corrected_button)

        self.delete_button = QPushButton(CalibrationDialog)
        self.delete_button.setObjectName(u"delete_button")

        self.buttons_layout.addWidget(self.delete_button)

        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(CalibrationDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(CalibrationDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(CalibrationDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(CalibrationDialog)

    def retranslateUi(self, CalibrationDialog: QDialog) -> None:
        CalibrationDialog.setWindowTitle(QCoreApplication.translate("CalibrationDialog", u"Printer calibration", None))
        self.target_button.setText(QCoreApplication.translate("CalibrationDialog", u"&Target page\u2026", None))
        self.corrected_button.setText(QCoreApplication.translate("CalibrationDialog", u"&Corrected target\u2026", None))
        self.delete_button.setText(QCoreApplication.translate("CalibrationDialog", u"&Delete", None))
        self.cancel_button.setText(QCoreApplication.translate("CalibrationDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("CalibrationDialog", u"Save", None))
