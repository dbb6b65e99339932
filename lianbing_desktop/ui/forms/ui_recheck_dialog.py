# Generated from forms/recheck_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_RecheckDialog(object):
    def setupUi(self, RecheckDialog: QDialog) -> None:
        if not RecheckDialog.objectName():
            RecheckDialog.setObjectName(u"RecheckDialog")
        self.dialog_layout = QVBoxLayout(RecheckDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.dates_layout = QHBoxLayout()
        self.dates_layout.setSpacing(8)
        self.dates_layout.setObjectName(u"dates_layout")
        self.dates_layout.setContentsMargins(0, 0, 0, 0)
        self.before_label = QLabel(RecheckDialog)
        self.before_label.setObjectName(u"before_label")

        self.dates_layout.addWidget(self.before_label)

        self.before_box = QComboBox(RecheckDialog)
        self.before_box.setObjectName(u"before_box")

        self.dates_layout.addWidget(self.before_box)

        self.before_edit = QDateEdit(RecheckDialog)
        self.before_edit.setObjectName(u"before_edit")
        self.before_edit.setCalendarPopup(True)
        self.before_edit.setDisplayFormat(u"yyyy-MM-dd")
        self.before_edit.setMinimumSize(QSize(128, 0))

        self.dates_layout.addWidget(self.before_edit)

        self.after_label = QLabel(RecheckDialog)
        self.after_label.setObjectName(u"after_label")

        self.dates_layout.addWidget(self.after_label)

        self.after_edit = QDateEdit(RecheckDialog)
        self.after_edit.setObjectName(u"after_edit")
        self.after_edit.setCalendarPopup(True)
        self.after_edit.setDisplayFormat(u"yyyy-MM-dd")
        self.after_edit.setMinimumSize(QSize(128, 0))

        self.dates_layout.addWidget(self.after_edit)

        self.dates_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dates_layout.addItem(self.dates_gap)


        self.dialog_layout.addLayout(self.dates_layout)

        self.summary_label = QLabel(RecheckDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)
        self.summary_label.setProperty(u"role", u"soft")

        self.dialog_layout.addWidget(self.summary_label)

        self.changes_table = TableView(RecheckDialog)
        self.changes_table.setObjectName(u"changes_table")

        self.dialog_layout.addWidget(self.changes_table)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(RecheckDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.copy_button)

        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.close_button = QPushButton(RecheckDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.keep_button = QPushButton(RecheckDialog)
        self.keep_button.setObjectName(u"keep_button")

        self.buttons_layout.addWidget(self.keep_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(2, 1)
        self.before_label.setBuddy(self.before_box)
        self.after_label.setBuddy(self.after_edit)

        self.retranslateUi(RecheckDialog)

        self.keep_button.setDefault(True)


        QMetaObject.connectSlotsByName(RecheckDialog)

    def retranslateUi(self, RecheckDialog: QDialog) -> None:
        RecheckDialog.setWindowTitle(QCoreApplication.translate("RecheckDialog", u"Check again", None))
        self.before_label.setText(QCoreApplication.translate("RecheckDialog", u"&Compare", None))
        self.after_label.setText(QCoreApplication.translate("RecheckDialog", u"&with", None))
        self.copy_button.setText(QCoreApplication.translate("RecheckDialog", u"Copy all lines", None))
        self.close_button.setText(QCoreApplication.translate("RecheckDialog", u"Close", None))
        self.keep_button.setText(QCoreApplication.translate("RecheckDialog", u"Keep as the last check", None))
