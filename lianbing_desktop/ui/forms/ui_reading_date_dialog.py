# Generated from forms/reading_date_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
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

class Ui_ReadingDateDialog(object):
    def setupUi(self, ReadingDateDialog: QDialog) -> None:
        if not ReadingDateDialog.objectName():
            ReadingDateDialog.setObjectName(u"ReadingDateDialog")
        self.dialog_layout = QVBoxLayout(ReadingDateDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(ReadingDateDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows = FormRows(ReadingDateDialog)
        self.rows.setObjectName(u"rows")

        self.dialog_layout.addWidget(self.rows)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.cancel_button = QPushButton(ReadingDateDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.import_button = QPushButton(ReadingDateDialog)
        self.import_button.setObjectName(u"import_button")

        self.buttons_layout.addWidget(self.import_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(ReadingDateDialog)

        self.import_button.setDefault(True)


        QMetaObject.connectSlotsByName(ReadingDateDialog)

    def retranslateUi(self, ReadingDateDialog: QDialog) -> None:
        ReadingDateDialog.setWindowTitle(QCoreApplication.translate("ReadingDateDialog", u"Date of the study data", None))
        self.cancel_button.setText(QCoreApplication.translate("ReadingDateDialog", u"Cancel", None))
        self.import_button.setText(QCoreApplication.translate("ReadingDateDialog", u"Import", None))
