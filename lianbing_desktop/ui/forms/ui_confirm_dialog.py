# Generated from forms/confirm_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
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

class Ui_ConfirmDialog(object):
    def setupUi(self, ConfirmDialog: QDialog) -> None:
        if not ConfirmDialog.objectName():
            ConfirmDialog.setObjectName(u"ConfirmDialog")
        ConfirmDialog.setMinimumSize(QSize(540, 0))
        self.dialog_layout = QVBoxLayout(ConfirmDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(ConfirmDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.changes_label = QLabel(ConfirmDialog)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setProperty(u"role", u"field-error")
        self.changes_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.changes_label)

        self.rows = FormRows(ConfirmDialog)
        self.rows.setObjectName(u"rows")
        self.how_box = QComboBox(self.rows)
        self.how_box.setObjectName(u"how_box")
        self.date_edit = QLineEdit(self.rows)
        self.date_edit.setObjectName(u"date_edit")
        self.by_edit = QLineEdit(self.rows)
        self.by_edit.setObjectName(u"by_edit")
        self.note_edit = QLineEdit(self.rows)
        self.note_edit.setObjectName(u"note_edit")

        self.dialog_layout.addWidget(self.rows)

        self.error_label = QLabel(ConfirmDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"field-error")
        self.error_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.revoke_button = QPushButton(ConfirmDialog)
        self.revoke_button.setObjectName(u"revoke_button")
        self.revoke_button.setProperty(u"role", u"danger")
        self.revoke_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.revoke_button)

        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(ConfirmDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ConfirmDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(ConfirmDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(ConfirmDialog)

    def retranslateUi(self, ConfirmDialog: QDialog) -> None:
        self.revoke_button.setText(QCoreApplication.translate("ConfirmDialog", u"Take back the confirmation", None))
        self.cancel_button.setText(QCoreApplication.translate("ConfirmDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("ConfirmDialog", u"Record", None))
        pass
