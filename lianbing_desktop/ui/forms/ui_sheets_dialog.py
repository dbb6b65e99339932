# Generated from forms/sheets_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_SheetsDialog(object):
    def setupUi(self, SheetsDialog: QDialog) -> None:
        if not SheetsDialog.objectName():
            SheetsDialog.setObjectName(u"SheetsDialog")
        self.dialog_layout = QVBoxLayout(SheetsDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.serial_edit = QLineEdit(SheetsDialog)
        self.serial_edit.setObjectName(u"serial_edit")
        self.serial_edit.setMinimumSize(QSize(240, 0))
        self.serial_edit.setMaximumSize(QSize(260, 16777215))

        self.head_layout.addWidget(self.serial_edit)

        self.note_label = QLabel(SheetsDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)
        self.note_label.setProperty(u"role", u"soft")

        self.head_layout.addWidget(self.note_label)

        self.filter_box = QComboBox(SheetsDialog)
        self.filter_box.setObjectName(u"filter_box")
        self.filter_box.setMinimumSize(QSize(130, 0))

        self.head_layout.addWidget(self.filter_box)

        self.head_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.head_layout)

        self.sheets_table = TableView(SheetsDialog)
        self.sheets_table.setObjectName(u"sheets_table")

        self.dialog_layout.addWidget(self.sheets_table)

        self.sheet_card = QFrame(SheetsDialog)
        self.sheet_card.setObjectName(u"sheet_card")
        self.sheet_card.setProperty(u"role", u"card")
        self.sheet_card_layout = QVBoxLayout(self.sheet_card)
        self.sheet_card_layout.setSpacing(8)
        self.sheet_card_layout.setObjectName(u"sheet_card_layout")
        self.sheet_card_layout.setContentsMargins(16, 12, 16, 12)

        self.dialog_layout.addWidget(self.sheet_card)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(SheetsDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.print_button)

        self.blank_button = QPushButton(SheetsDialog)
        self.blank_button.setObjectName(u"blank_button")
        self.blank_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.blank_button)

        self.hand_out_button = QPushButton(SheetsDialog)
        self.hand_out_button.setObjectName(u"hand_out_button")
        self.hand_out_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.hand_out_button)

        self.give_up_button = QPushButton(SheetsDialog)
        self.give_up_button.setObjectName(u"give_up_button")
        self.give_up_button.setProperty(u"role", u"danger")
        self.give_up_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.give_up_button)

        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.state_label = QLabel(SheetsDialog)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"soft")

        self.buttons_layout.addWidget(self.state_label)

        self.close_button = QPushButton(SheetsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)

        self.retranslateUi(SheetsDialog)

        QMetaObject.connectSlotsByName(SheetsDialog)

    def retranslateUi(self, SheetsDialog: QDialog) -> None:
        SheetsDialog.setWindowTitle(QCoreApplication.translate("SheetsDialog", u"Score sheets", None))
        self.serial_edit.setPlaceholderText(QCoreApplication.translate("SheetsDialog", u"Scan or type a serial", None))
        self.sheets_table.setAccessibleName(QCoreApplication.translate("SheetsDialog", u"Score sheets", None))
        self.print_button.setText(QCoreApplication.translate("SheetsDialog", u"Print sheets\u2026", None))
        self.blank_button.setText(QCoreApplication.translate("SheetsDialog", u"Blank form\u2026", None))
        self.hand_out_button.setText(QCoreApplication.translate("SheetsDialog", u"Hand out\u2026", None))
        self.give_up_button.setText(QCoreApplication.translate("SheetsDialog", u"Lost or spoilt\u2026", None))
        self.close_button.setText(QCoreApplication.translate("SheetsDialog", u"Close", None))
