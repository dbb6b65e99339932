# Generated from forms/backups_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
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

class Ui_BackupsDialog(object):
    def setupUi(self, BackupsDialog: QDialog) -> None:
        if not BackupsDialog.objectName():
            BackupsDialog.setObjectName(u"BackupsDialog")
        self.dialog_layout = QVBoxLayout(BackupsDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(BackupsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.backups_table = TableView(BackupsDialog)
        self.backups_table.setObjectName(u"backups_table")

        self.dialog_layout.addWidget(self.backups_table)

        self.chosen_label = QLabel(BackupsDialog)
        self.chosen_label.setObjectName(u"chosen_label")
        self.chosen_label.setMinimumSize(QSize(0, 42))
        self.chosen_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.chosen_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.chosen_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.elsewhere_button = QPushButton(BackupsDialog)
        self.elsewhere_button.setObjectName(u"elsewhere_button")
        self.elsewhere_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.elsewhere_button)

        self.beside_button = QPushButton(BackupsDialog)
        self.beside_button.setObjectName(u"beside_button")
        self.beside_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.beside_button)

        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.cancel_button = QPushButton(BackupsDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.restore_button = QPushButton(BackupsDialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.restore_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)

        self.retranslateUi(BackupsDialog)

        QMetaObject.connectSlotsByName(BackupsDialog)

    def retranslateUi(self, BackupsDialog: QDialog) -> None:
        BackupsDialog.setWindowTitle(QCoreApplication.translate("BackupsDialog", u"Restore from a backup", None))
        self.backups_table.setAccessibleName(QCoreApplication.translate("BackupsDialog", u"Backups", None))
        self.elsewhere_button.setText(QCoreApplication.translate("BackupsDialog", u"Backup from &elsewhere\u2026", None))
        self.beside_button.setText(QCoreApplication.translate("BackupsDialog", u"Open &beside the contest", None))
        self.cancel_button.setText(QCoreApplication.translate("BackupsDialog", u"Cancel", None))
        self.restore_button.setText(QCoreApplication.translate("BackupsDialog", u"&Restore this one", None))
