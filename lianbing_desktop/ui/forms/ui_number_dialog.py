# Generated from forms/number_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_NumberDialog(object):
    def setupUi(self, NumberDialog: QDialog) -> None:
        if not NumberDialog.objectName():
            NumberDialog.setObjectName(u"NumberDialog")
        NumberDialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(NumberDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(NumberDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows = FormRows(NumberDialog)
        self.rows.setObjectName(u"rows")
        self.pattern_edit = QLineEdit(self.rows)
        self.pattern_edit.setObjectName(u"pattern_edit")
        self.renew_check = QCheckBox(self.rows)
        self.renew_check.setObjectName(u"renew_check")

        self.dialog_layout.addWidget(self.rows)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(NumberDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(NumberDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(NumberDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(NumberDialog)

    def retranslateUi(self, NumberDialog: QDialog) -> None:
        NumberDialog.setWindowTitle(QCoreApplication.translate("NumberDialog", u"Number the entrants", None))
        self.renew_check.setText(QCoreApplication.translate("NumberDialog", u"Give everybody a new number", None))
        self.cancel_button.setText(QCoreApplication.translate("NumberDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("NumberDialog", u"Number", None))
