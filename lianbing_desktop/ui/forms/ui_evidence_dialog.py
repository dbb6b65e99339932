# Generated from forms/evidence_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_EvidenceDialog(object):
    def setupUi(self, EvidenceDialog: QDialog) -> None:
        if not EvidenceDialog.objectName():
            EvidenceDialog.setObjectName(u"EvidenceDialog")
        self.dialog_layout = QVBoxLayout(EvidenceDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.summary_label = QLabel(EvidenceDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"section")
        self.summary_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.summary_label)

        self.hint_label = QLabel(EvidenceDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"soft")
        self.hint_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint_label)

        self.lines_table = TableView(EvidenceDialog)
        self.lines_table.setObjectName(u"lines_table")

        self.dialog_layout.addWidget(self.lines_table)

        self.answer_row = QWidget(EvidenceDialog)
        self.answer_row.setObjectName(u"answer_row")
        self.answer_layout = QHBoxLayout(self.answer_row)
        self.answer_layout.setSpacing(8)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(0, 0, 0, 0)
        self.answer_label = QLabel(self.answer_row)
        self.answer_label.setObjectName(u"answer_label")

        self.answer_layout.addWidget(self.answer_label)

        self.answer_box = QComboBox(self.answer_row)
        self.answer_box.setObjectName(u"answer_box")

        self.answer_layout.addWidget(self.answer_box)

        self.answer_layout.setStretch(1, 1)

        self.dialog_layout.addWidget(self.answer_row)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(EvidenceDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.copy_button)

        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.cancel_button = QPushButton(EvidenceDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.import_button = QPushButton(EvidenceDialog)
        self.import_button.setObjectName(u"import_button")

        self.buttons_layout.addWidget(self.import_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.answer_label.setBuddy(self.answer_box)

        self.retranslateUi(EvidenceDialog)

        self.import_button.setDefault(True)


        QMetaObject.connectSlotsByName(EvidenceDialog)

    def retranslateUi(self, EvidenceDialog: QDialog) -> None:
        EvidenceDialog.setWindowTitle(QCoreApplication.translate("EvidenceDialog", u"What the list would add", None))
        self.answer_label.setText(QCoreApplication.translate("EvidenceDialog", u"This line is &about", None))
        self.copy_button.setText(QCoreApplication.translate("EvidenceDialog", u"Copy all lines", None))
        self.cancel_button.setText(QCoreApplication.translate("EvidenceDialog", u"Cancel", None))
        self.import_button.setText(QCoreApplication.translate("EvidenceDialog", u"Import", None))
