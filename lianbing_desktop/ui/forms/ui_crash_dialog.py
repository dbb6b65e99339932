# Generated from forms/crash_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_CrashDialog(object):
    def setupUi(self, CrashDialog: QDialog) -> None:
        if not CrashDialog.objectName():
            CrashDialog.setObjectName(u"CrashDialog")
        CrashDialog.setMinimumSize(QSize(620, 420))
        self.dialog_layout = QVBoxLayout(CrashDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 20)
        self.heading_layout = QHBoxLayout()
        self.heading_layout.setSpacing(16)
        self.heading_layout.setObjectName(u"heading_layout")
        self.heading_layout.setContentsMargins(0, 0, 0, 0)
        self.icon_label = QLabel(CrashDialog)
        self.icon_label.setObjectName(u"icon_label")

        self.heading_layout.addWidget(self.icon_label)

        self.heading_text_layout = QVBoxLayout()
        self.heading_text_layout.setSpacing(6)
        self.heading_text_layout.setObjectName(u"heading_text_layout")
        self.heading_text_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(CrashDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.heading_text_layout.addWidget(self.title_label)

        self.advice_label = QLabel(CrashDialog)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setWordWrap(True)
        self.advice_label.setProperty(u"role", u"soft")

        self.heading_text_layout.addWidget(self.advice_label)


        self.heading_layout.addLayout(self.heading_text_layout)

        self.heading_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.heading_layout)

        self.report_text = QPlainTextEdit(CrashDialog)
        self.report_text.setObjectName(u"report_text")
        self.report_text.setProperty(u"role", u"report")
        self.report_text.setReadOnly(True)
        self.report_text.setTabChangesFocus(True)

        self.dialog_layout.addWidget(self.report_text)

        self.file_label = QLabel(CrashDialog)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"role", u"caption")
        self.file_label.setWordWrap(True)
        self.file_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.dialog_layout.addWidget(self.file_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(CrashDialog)
        self.copy_button.setObjectName(u"copy_button")

        self.buttons_layout.addWidget(self.copy_button)

        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.quit_button = QPushButton(CrashDialog)
        self.quit_button.setObjectName(u"quit_button")

        self.buttons_layout.addWidget(self.quit_button)

        self.close_button = QPushButton(CrashDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)

        self.retranslateUi(CrashDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(CrashDialog)

    def retranslateUi(self, CrashDialog: QDialog) -> None:
        CrashDialog.setWindowTitle(QCoreApplication.translate("CrashDialog", u"Program error", None))
        self.title_label.setText(QCoreApplication.translate("CrashDialog", u"Something went wrong in the program", None))
        self.advice_label.setText(QCoreApplication.translate("CrashDialog", u"What was saved is safe. You can go on working; if the same thing happens again, close the program and open the contest file anew. Please pass the report below to whoever looks after this program: it holds no names and no numbers of people.", None))
        self.copy_button.setText(QCoreApplication.translate("CrashDialog", u"&Copy report", None))
        self.quit_button.setText(QCoreApplication.translate("CrashDialog", u"&Quit program", None))
        self.close_button.setText(QCoreApplication.translate("CrashDialog", u"Go &on working", None))
