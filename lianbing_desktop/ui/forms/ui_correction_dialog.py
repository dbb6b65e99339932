# Generated from forms/correction_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_CorrectionDialog(object):
    def setupUi(self, CorrectionDialog: QDialog) -> None:
        if not CorrectionDialog.objectName():
            CorrectionDialog.setObjectName(u"CorrectionDialog")
        self.dialog_layout = QVBoxLayout(CorrectionDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(CorrectionDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setProperty(u"role", u"soft")

        self.dialog_layout.addWidget(self.intro_label)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(14)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.form_card = QFrame(CorrectionDialog)
        self.form_card.setObjectName(u"form_card")
        self.form_card.setMinimumSize(QSize(400, 0))
        self.form_card.setMaximumSize(QSize(400, 16777215))
        self.form_card.setProperty(u"role", u"card")
        self.form_card_layout = QVBoxLayout(self.form_card)
        self.form_card_layout.setSpacing(8)
        self.form_card_layout.setObjectName(u"form_card_layout")
        self.form_card_layout.setContentsMargins(16, 12, 16, 12)

        self.body_layout.addWidget(self.form_card)

        self.moves_layout = QVBoxLayout()
        self.moves_layout.setSpacing(8)
        self.moves_layout.setObjectName(u"moves_layout")
        self.moves_layout.setContentsMargins(0, 0, 0, 0)
        self.moves_label = QLabel(CorrectionDialog)
        self.moves_label.setObjectName(u"moves_label")
        self.moves_label.setWordWrap(True)
        self.moves_label.setProperty(u"role", u"section")

        self.moves_layout.addWidget(self.moves_label)

        self.moves_table = TableView(CorrectionDialog)
        self.moves_table.setObjectName(u"moves_table")

        self.moves_layout.addWidget(self.moves_table)

        self.moves_layout.setStretch(1, 1)

        self.body_layout.addLayout(self.moves_layout)

        self.body_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.body_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.cancel_button = QPushButton(CorrectionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.correct_button = QPushButton(CorrectionDialog)
        self.correct_button.setObjectName(u"correct_button")

        self.buttons_layout.addWidget(self.correct_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)

        self.retranslateUi(CorrectionDialog)

        self.correct_button.setDefault(True)


        QMetaObject.connectSlotsByName(CorrectionDialog)

    def retranslateUi(self, CorrectionDialog: QDialog) -> None:
        CorrectionDialog.setWindowTitle(QCoreApplication.translate("CorrectionDialog", u"Correct a signed round", None))
        self.moves_table.setAccessibleName(QCoreApplication.translate("CorrectionDialog", u"Who stands elsewhere", None))
        self.cancel_button.setText(QCoreApplication.translate("CorrectionDialog", u"Cancel", None))
        self.correct_button.setText(QCoreApplication.translate("CorrectionDialog", u"Correct", None))
