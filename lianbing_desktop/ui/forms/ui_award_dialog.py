# Generated from forms/award_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_AwardDialog(object):
    def setupUi(self, AwardDialog: QDialog) -> None:
        if not AwardDialog.objectName():
            AwardDialog.setObjectName(u"AwardDialog")
        AwardDialog.setMinimumSize(QSize(420, 0))
        self.dialog_layout = QVBoxLayout(AwardDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.rows = FormRows(AwardDialog)
        self.rows.setObjectName(u"rows")
        self.name_edit = QLineEdit(self.rows)
        self.name_edit.setObjectName(u"name_edit")
        self.kind_box = QComboBox(self.rows)
        self.kind_box.setObjectName(u"kind_box")
        self.count_box = QSpinBox(self.rows)
        self.count_box.setObjectName(u"count_box")
        self.count_box.setMinimum(1)
        self.count_box.setMaximum(999)
        self.hand_box = QCheckBox(self.rows)
        self.hand_box.setObjectName(u"hand_box")
        self.combines_box = QCheckBox(self.rows)
        self.combines_box.setObjectName(u"combines_box")

        self.dialog_layout.addWidget(self.rows)

        self.error_label = QLabel(AwardDialog)
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

        self.cancel_button = QPushButton(AwardDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(AwardDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(AwardDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(AwardDialog)

    def retranslateUi(self, AwardDialog: QDialog) -> None:
        AwardDialog.setWindowTitle(QCoreApplication.translate("AwardDialog", u"Award", None))
        self.hand_box.setText(QCoreApplication.translate("AwardDialog", u"Chosen by &hand, not by score", None))
        self.combines_box.setText(QCoreApplication.translate("AwardDialog", u"May be held &beside another award", None))
        self.cancel_button.setText(QCoreApplication.translate("AwardDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("AwardDialog", u"Save", None))
