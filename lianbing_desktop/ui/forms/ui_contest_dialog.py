# Generated from forms/contest_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
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

class Ui_ContestDialog(object):
    def setupUi(self, ContestDialog: QDialog) -> None:
        if not ContestDialog.objectName():
            ContestDialog.setObjectName(u"ContestDialog")
        ContestDialog.setMinimumSize(QSize(540, 0))
        self.dialog_layout = QVBoxLayout(ContestDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.intro_label = QLabel(ContestDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows = FormRows(ContestDialog)
        self.rows.setObjectName(u"rows")
        self.title_edit = QLineEdit(self.rows)
        self.title_edit.setObjectName(u"title_edit")
        self.organiser_edit = QLineEdit(self.rows)
        self.organiser_edit.setObjectName(u"organiser_edit")
        self.deadline_edit = QLineEdit(self.rows)
        self.deadline_edit.setObjectName(u"deadline_edit")

        self.dialog_layout.addWidget(self.rows)

        self.error_label = QLabel(ContestDialog)
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

        self.cancel_button = QPushButton(ContestDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ContestDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(ContestDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(ContestDialog)

    def retranslateUi(self, ContestDialog: QDialog) -> None:
        ContestDialog.setWindowTitle(QCoreApplication.translate("ContestDialog", u"Contest details", None))
        self.intro_label.setText(QCoreApplication.translate("ContestDialog", u"Title and organiser are printed on certificates and lists. What has been issued stays as it was.", None))
        self.cancel_button.setText(QCoreApplication.translate("ContestDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("ContestDialog", u"Save", None))
