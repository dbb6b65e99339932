# Generated from forms/seat_decision_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_SeatDecisionDialog(object):
    def setupUi(self, SeatDecisionDialog: QDialog) -> None:
        if not SeatDecisionDialog.objectName():
            SeatDecisionDialog.setObjectName(u"SeatDecisionDialog")
        SeatDecisionDialog.setMinimumSize(QSize(480, 0))
        self.dialog_layout = QVBoxLayout(SeatDecisionDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.intro_label = QLabel(SeatDecisionDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows = FormRows(SeatDecisionDialog)
        self.rows.setObjectName(u"rows")
        self.subject_box = QComboBox(self.rows)
        self.subject_box.setObjectName(u"subject_box")
        self.reason_edit = QPlainTextEdit(self.rows)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setTabChangesFocus(True)
        self.reason_edit.setMinimumSize(QSize(0, 84))
        self.reason_edit.setMaximumSize(QSize(16777215, 84))

        self.dialog_layout.addWidget(self.rows)

        self.error_label = QLabel(SeatDecisionDialog)
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

        self.cancel_button = QPushButton(SeatDecisionDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.decide_button = QPushButton(SeatDecisionDialog)
        self.decide_button.setObjectName(u"decide_button")

        self.buttons_layout.addWidget(self.decide_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(SeatDecisionDialog)

        self.decide_button.setDefault(True)


        QMetaObject.connectSlotsByName(SeatDecisionDialog)

    def retranslateUi(self, SeatDecisionDialog: QDialog) -> None:
        SeatDecisionDialog.setWindowTitle(QCoreApplication.translate("SeatDecisionDialog", u"Decision", None))
        self.cancel_button.setText(QCoreApplication.translate("SeatDecisionDialog", u"Cancel", None))
        self.decide_button.setText(QCoreApplication.translate("SeatDecisionDialog", u"Decide", None))
