# Generated from forms/judging_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_JudgingDialog(object):
    def setupUi(self, JudgingDialog: QDialog) -> None:
        if not JudgingDialog.objectName():
            JudgingDialog.setObjectName(u"JudgingDialog")
        self.dialog_layout = QVBoxLayout(JudgingDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(JudgingDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setProperty(u"role", u"soft")

        self.dialog_layout.addWidget(self.intro_label)

        self.cases_list = QListWidget(JudgingDialog)
        self.cases_list.setObjectName(u"cases_list")
        self.cases_list.setWordWrap(True)

        self.dialog_layout.addWidget(self.cases_list)

        self.who_layout = QHBoxLayout()
        self.who_layout.setSpacing(8)
        self.who_layout.setObjectName(u"who_layout")
        self.who_layout.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(JudgingDialog)
        self.who_label.setObjectName(u"who_label")

        self.who_layout.addWidget(self.who_label)

        self.who_box = QComboBox(JudgingDialog)
        self.who_box.setObjectName(u"who_box")

        self.who_layout.addWidget(self.who_box)

        self.who_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.who_layout)

        self.verdict_layout = QHBoxLayout()
        self.verdict_layout.setSpacing(8)
        self.verdict_layout.setObjectName(u"verdict_layout")
        self.verdict_layout.setContentsMargins(0, 0, 0, 0)
        self.harmless_radio = QRadioButton(JudgingDialog)
        self.harmless_radio.setObjectName(u"harmless_radio")

        self.verdict_layout.addWidget(self.harmless_radio)

        self.excludes_radio = QRadioButton(JudgingDialog)
        self.excludes_radio.setObjectName(u"excludes_radio")

        self.verdict_layout.addWidget(self.excludes_radio)

        self.verdict_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.verdict_layout.addItem(self.verdict_gap)


        self.dialog_layout.addLayout(self.verdict_layout)

        self.rows = FormRows(JudgingDialog)
        self.rows.setObjectName(u"rows")
        self.reason_edit = QLineEdit(self.rows)
        self.reason_edit.setObjectName(u"reason_edit")

        self.dialog_layout.addWidget(self.rows)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.close_button = QPushButton(JudgingDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.judge_button = QPushButton(JudgingDialog)
        self.judge_button.setObjectName(u"judge_button")

        self.buttons_layout.addWidget(self.judge_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)
        self.who_label.setBuddy(self.who_box)

        self.retranslateUi(JudgingDialog)

        self.judge_button.setDefault(True)


        QMetaObject.connectSlotsByName(JudgingDialog)

    def retranslateUi(self, JudgingDialog: QDialog) -> None:
        JudgingDialog.setWindowTitle(QCoreApplication.translate("JudgingDialog", u"Judge open lines", None))
        self.who_label.setText(QCoreApplication.translate("JudgingDialog", u"&For", None))
        self.harmless_radio.setText(QCoreApplication.translate("JudgingDialog", u"Does &not matter", None))
        self.excludes_radio.setText(QCoreApplication.translate("JudgingDialog", u"Cannot go to the &province", None))
        self.close_button.setText(QCoreApplication.translate("JudgingDialog", u"Close", None))
        self.judge_button.setText(QCoreApplication.translate("JudgingDialog", u"Judge", None))
