# Generated from forms/publish_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDateEdit, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_PublishDialog(object):
    def setupUi(self, PublishDialog: QDialog) -> None:
        if not PublishDialog.objectName():
            PublishDialog.setObjectName(u"PublishDialog")
        PublishDialog.setMinimumSize(QSize(480, 0))
        self.dialog_layout = QVBoxLayout(PublishDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.intro_label = QLabel(PublishDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.moves_view = QPlainTextEdit(PublishDialog)
        self.moves_view.setObjectName(u"moves_view")
        self.moves_view.setReadOnly(True)
        self.moves_view.setTabChangesFocus(True)
        self.moves_view.setMaximumSize(QSize(16777215, 110))

        self.dialog_layout.addWidget(self.moves_view)

        self.rows = FormRows(PublishDialog)
        self.rows.setObjectName(u"rows")
        self.date_edit = QDateEdit(self.rows)
        self.date_edit.setObjectName(u"date_edit")
        self.date_edit.setCalendarPopup(True)
        self.document_edit = QLineEdit(self.rows)
        self.document_edit.setObjectName(u"document_edit")
        self.reason_edit = QLineEdit(self.rows)
        self.reason_edit.setObjectName(u"reason_edit")

        self.dialog_layout.addWidget(self.rows)

        self.error_label = QLabel(PublishDialog)
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

        self.cancel_button = QPushButton(PublishDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.publish_button = QPushButton(PublishDialog)
        self.publish_button.setObjectName(u"publish_button")

        self.buttons_layout.addWidget(self.publish_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(PublishDialog)

        self.publish_button.setDefault(True)


        QMetaObject.connectSlotsByName(PublishDialog)

    def retranslateUi(self, PublishDialog: QDialog) -> None:
        PublishDialog.setWindowTitle(QCoreApplication.translate("PublishDialog", u"Publish the list", None))
        self.cancel_button.setText(QCoreApplication.translate("PublishDialog", u"Cancel", None))
        self.publish_button.setText(QCoreApplication.translate("PublishDialog", u"Publish", None))
