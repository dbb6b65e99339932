# Generated from forms/guests_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_GuestsDialog(object):
    def setupUi(self, GuestsDialog: QDialog) -> None:
        if not GuestsDialog.objectName():
            GuestsDialog.setObjectName(u"GuestsDialog")
        GuestsDialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(GuestsDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(GuestsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows = FormRows(GuestsDialog)
        self.rows.setObjectName(u"rows")
        self.guests_edit = QPlainTextEdit(self.rows)
        self.guests_edit.setObjectName(u"guests_edit")
        self.guests_edit.setMinimumSize(QSize(0, 150))
        self.guests_edit.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.rows)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(GuestsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(GuestsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(GuestsDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(GuestsDialog)

    def retranslateUi(self, GuestsDialog: QDialog) -> None:
        GuestsDialog.setWindowTitle(QCoreApplication.translate("GuestsDialog", u"Desk cards for others", None))
        self.cancel_button.setText(QCoreApplication.translate("GuestsDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("GuestsDialog", u"Make the cards", None))
