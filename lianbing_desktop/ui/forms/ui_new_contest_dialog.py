# Generated from forms/new_contest_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
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

class Ui_NewContestDialog(object):
    def setupUi(self, NewContestDialog: QDialog) -> None:
        if not NewContestDialog.objectName():
            NewContestDialog.setObjectName(u"NewContestDialog")
        NewContestDialog.setMinimumSize(QSize(540, 0))
        self.dialog_layout = QVBoxLayout(NewContestDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.intro_label = QLabel(NewContestDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows = FormRows(NewContestDialog)
        self.rows.setObjectName(u"rows")
        self.city_box = QComboBox(self.rows)
        self.city_box.setObjectName(u"city_box")
        self.year_box = QSpinBox(self.rows)
        self.year_box.setObjectName(u"year_box")
        self.year_box.setMinimum(2019)
        self.year_box.setMaximum(2099)
        self.title_edit = QLineEdit(self.rows)
        self.title_edit.setObjectName(u"title_edit")
        self.file_field = QWidget(self.rows)
        self.file_field.setObjectName(u"file_field")
        self.file_layout = QHBoxLayout(self.file_field)
        self.file_layout.setSpacing(8)
        self.file_layout.setObjectName(u"file_layout")
        self.file_layout.setContentsMargins(0, 0, 0, 0)
        self.file_edit = QLineEdit(self.file_field)
        self.file_edit.setObjectName(u"file_edit")

        self.file_layout.addWidget(self.file_edit)

        self.browse_button = QPushButton(self.file_field)
        self.browse_button.setObjectName(u"browse_button")

        self.file_layout.addWidget(self.browse_button)

        self.file_layout.setStretch(0, 1)

        self.dialog_layout.addWidget(self.rows)

        self.error_label = QLabel(NewContestDialog)
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

        self.cancel_button = QPushButton(NewContestDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.create_button = QPushButton(NewContestDialog)
        self.create_button.setObjectName(u"create_button")

        self.buttons_layout.addWidget(self.create_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(NewContestDialog)

        self.create_button.setDefault(True)


        QMetaObject.connectSlotsByName(NewContestDialog)

    def retranslateUi(self, NewContestDialog: QDialog) -> None:
        NewContestDialog.setWindowTitle(QCoreApplication.translate("NewContestDialog", u"New contest", None))
        self.intro_label.setText(QCoreApplication.translate("NewContestDialog", u"The units and the rule set of the city are filled in.", None))
        self.browse_button.setText(QCoreApplication.translate("NewContestDialog", u"&Browse\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("NewContestDialog", u"Cancel", None))
        self.create_button.setText(QCoreApplication.translate("NewContestDialog", u"Create contest", None))
