# Generated from forms/seating_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
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

class Ui_SeatingDialog(object):
    def setupUi(self, SeatingDialog: QDialog) -> None:
        if not SeatingDialog.objectName():
            SeatingDialog.setObjectName(u"SeatingDialog")
        SeatingDialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(SeatingDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(SeatingDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows = FormRows(SeatingDialog)
        self.rows.setObjectName(u"rows")
        self.seed_edit = QLineEdit(self.rows)
        self.seed_edit.setObjectName(u"seed_edit")

        self.dialog_layout.addWidget(self.rows)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(SeatingDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SeatingDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(SeatingDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(SeatingDialog)

    def retranslateUi(self, SeatingDialog: QDialog) -> None:
        SeatingDialog.setWindowTitle(QCoreApplication.translate("SeatingDialog", u"Draw the seats", None))
        self.cancel_button.setText(QCoreApplication.translate("SeatingDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("SeatingDialog", u"Draw the seats", None))
