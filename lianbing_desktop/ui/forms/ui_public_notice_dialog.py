# Generated from forms/public_notice_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_PublicNoticeDialog(object):
    def setupUi(self, PublicNoticeDialog: QDialog) -> None:
        if not PublicNoticeDialog.objectName():
            PublicNoticeDialog.setObjectName(u"PublicNoticeDialog")
        PublicNoticeDialog.setMinimumSize(QSize(480, 0))
        self.dialog_layout = QVBoxLayout(PublicNoticeDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.intro_label = QLabel(PublicNoticeDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows = FormRows(PublicNoticeDialog)
        self.rows.setObjectName(u"rows")
        self.first_edit = QDateEdit(self.rows)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setCalendarPopup(True)
        self.last_edit = QDateEdit(self.rows)
        self.last_edit.setObjectName(u"last_edit")
        self.last_edit.setCalendarPopup(True)
        self.contact_edit = QLineEdit(self.rows)
        self.contact_edit.setObjectName(u"contact_edit")
        self.order_box = QComboBox(self.rows)
        self.order_box.setObjectName(u"order_box")

        self.dialog_layout.addWidget(self.rows)

        self.error_label = QLabel(PublicNoticeDialog)
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

        self.cancel_button = QPushButton(PublicNoticeDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(PublicNoticeDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(PublicNoticeDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(PublicNoticeDialog)

    def retranslateUi(self, PublicNoticeDialog: QDialog) -> None:
        PublicNoticeDialog.setWindowTitle(QCoreApplication.translate("PublicNoticeDialog", u"Public notice", None))
        self.cancel_button.setText(QCoreApplication.translate("PublicNoticeDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("PublicNoticeDialog", u"Save as PDF\u2026", None))
