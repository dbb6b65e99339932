# Generated from forms/wording_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_WordingDialog(object):
    def setupUi(self, WordingDialog: QDialog) -> None:
        if not WordingDialog.objectName():
            WordingDialog.setObjectName(u"WordingDialog")
        WordingDialog.setMinimumSize(QSize(560, 0))
        self.dialog_layout = QVBoxLayout(WordingDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.rows = FormRows(WordingDialog)
        self.rows.setObjectName(u"rows")
        self.pattern_edit = QLineEdit(self.rows)
        self.pattern_edit.setObjectName(u"pattern_edit")
        self.date_box = QComboBox(self.rows)
        self.date_box.setObjectName(u"date_box")
        self.kind_box = QComboBox(self.rows)
        self.kind_box.setObjectName(u"kind_box")
        self.salutation_edit = QLineEdit(self.rows)
        self.salutation_edit.setObjectName(u"salutation_edit")
        self.body_edit = QPlainTextEdit(self.rows)
        self.body_edit.setObjectName(u"body_edit")
        self.body_edit.setTabChangesFocus(True)
        self.body_edit.setMaximumSize(QSize(16777215, 76))

        self.dialog_layout.addWidget(self.rows)

        self.sample_label = QLabel(WordingDialog)
        self.sample_label.setObjectName(u"sample_label")
        self.sample_label.setWordWrap(True)
        self.sample_label.setProperty(u"role", u"soft")
        self.sample_label.setMinimumSize(QSize(0, 88))
        self.sample_label.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignLeft)

        self.dialog_layout.addWidget(self.sample_label)

        self.error_label = QLabel(WordingDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"field-error")
        self.error_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(WordingDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(WordingDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(WordingDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(WordingDialog)

    def retranslateUi(self, WordingDialog: QDialog) -> None:
        WordingDialog.setWindowTitle(QCoreApplication.translate("WordingDialog", u"Words and numbers", None))
        self.cancel_button.setText(QCoreApplication.translate("WordingDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("WordingDialog", u"Save", None))
