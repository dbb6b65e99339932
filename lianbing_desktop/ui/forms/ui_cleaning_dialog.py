# Generated from forms/cleaning_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
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

class Ui_CleaningDialog(object):
    def setupUi(self, CleaningDialog: QDialog) -> None:
        if not CleaningDialog.objectName():
            CleaningDialog.setObjectName(u"CleaningDialog")
        self.dialog_layout = QVBoxLayout(CleaningDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(CleaningDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.sides_layout = QHBoxLayout()
        self.sides_layout.setSpacing(24)
        self.sides_layout.setObjectName(u"sides_layout")
        self.sides_layout.setContentsMargins(0, 0, 0, 0)
        self.goes_label = QLabel(CleaningDialog)
        self.goes_label.setObjectName(u"goes_label")
        self.goes_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.sides_layout.addWidget(self.goes_label)

        self.stays_label = QLabel(CleaningDialog)
        self.stays_label.setObjectName(u"stays_label")
        self.stays_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.sides_layout.addWidget(self.stays_label)

        self.sides_layout.setStretch(0, 1)
        self.sides_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.sides_layout)

        self.copies_box = QCheckBox(CleaningDialog)
        self.copies_box.setObjectName(u"copies_box")
        self.copies_box.setChecked(True)

        self.dialog_layout.addWidget(self.copies_box)

        self.copies_label = QLabel(CleaningDialog)
        self.copies_label.setObjectName(u"copies_label")
        self.copies_label.setProperty(u"role", u"soft")
        self.copies_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.copies_label)

        self.words_label = QLabel(CleaningDialog)
        self.words_label.setObjectName(u"words_label")

        self.dialog_layout.addWidget(self.words_label)

        self.words_edit = QLineEdit(CleaningDialog)
        self.words_edit.setObjectName(u"words_edit")

        self.dialog_layout.addWidget(self.words_edit)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.cancel_button = QPushButton(CleaningDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.clear_button = QPushButton(CleaningDialog)
        self.clear_button.setObjectName(u"clear_button")
        self.clear_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.clear_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.words_label.setBuddy(self.words_edit)

        self.retranslateUi(CleaningDialog)

        QMetaObject.connectSlotsByName(CleaningDialog)

    def retranslateUi(self, CleaningDialog: QDialog) -> None:
        CleaningDialog.setWindowTitle(QCoreApplication.translate("CleaningDialog", u"Clear personal data", None))
        self.intro_label.setText(QCoreApplication.translate("CleaningDialog", u"For after the season. There is no way back; codes of the log printed before still verify.", None))
        self.cancel_button.setText(QCoreApplication.translate("CleaningDialog", u"Cancel", None))
        self.clear_button.setText(QCoreApplication.translate("CleaningDialog", u"&Clear now", None))
