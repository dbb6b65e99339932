# Generated from forms/evidence_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

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

        self.close_button = QPushButton(EvidenceDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(EvidenceDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(EvidenceDialog)

    def retranslateUi(self, EvidenceDialog: QDialog) -> None:
        EvidenceDialog.setWindowTitle(QCoreApplication.translate("EvidenceDialog", u"Lines that need a look", None))
        self.copy_button.setText(QCoreApplication.translate("EvidenceDialog", u"Copy all lines", None))
        self.close_button.setText(QCoreApplication.translate("EvidenceDialog", u"Close", None))
