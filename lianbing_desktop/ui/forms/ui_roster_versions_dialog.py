# Generated from forms/roster_versions_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
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

class Ui_RosterVersionsDialog(object):
    def setupUi(self, RosterVersionsDialog: QDialog) -> None:
        if not RosterVersionsDialog.objectName():
            RosterVersionsDialog.setObjectName(u"RosterVersionsDialog")
        self.dialog_layout = QVBoxLayout(RosterVersionsDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.versions_table = TableView(RosterVersionsDialog)
        self.versions_table.setObjectName(u"versions_table")
        self.versions_table.setMaximumSize(QSize(16777215, 170))

        self.dialog_layout.addWidget(self.versions_table)

        self.changes_heading = QLabel(RosterVersionsDialog)
        self.changes_heading.setObjectName(u"changes_heading")
        self.changes_heading.setProperty(u"role", u"section")
        self.changes_heading.setWordWrap(True)

        self.dialog_layout.addWidget(self.changes_heading)

        self.changes_table = TableView(RosterVersionsDialog)
        self.changes_table.setObjectName(u"changes_table")

        self.dialog_layout.addWidget(self.changes_table)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.close_button = QPushButton(RosterVersionsDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(2, 1)

        self.retranslateUi(RosterVersionsDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(RosterVersionsDialog)

    def retranslateUi(self, RosterVersionsDialog: QDialog) -> None:
        self.versions_table.setAccessibleName(QCoreApplication.translate("RosterVersionsDialog", u"Rosters received", None))
        self.changes_table.setAccessibleName(QCoreApplication.translate("RosterVersionsDialog", u"What it changed", None))
        self.close_button.setText(QCoreApplication.translate("RosterVersionsDialog", u"Close", None))
        pass
