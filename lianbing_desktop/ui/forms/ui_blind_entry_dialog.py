# Generated from forms/blind_entry_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.widgets.key_legend import KeyLegend

class Ui_BlindEntryDialog(object):
    def setupUi(self, BlindEntryDialog: QDialog) -> None:
        if not BlindEntryDialog.objectName():
            BlindEntryDialog.setObjectName(u"BlindEntryDialog")
        self.dialog_layout = QVBoxLayout(BlindEntryDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(BlindEntryDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field")

        self.head_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(BlindEntryDialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMinimumSize(QSize(130, 0))
        self.name_edit.setMaximumSize(QSize(150, 16777215))

        self.head_layout.addWidget(self.name_edit)

        self.serial_label = QLabel(BlindEntryDialog)
        self.serial_label.setObjectName(u"serial_label")
        self.serial_label.setProperty(u"role", u"field")

        self.head_layout.addWidget(self.serial_label)

        self.serial_edit = QLineEdit(BlindEntryDialog)
        self.serial_edit.setObjectName(u"serial_edit")
        self.serial_edit.setMinimumSize(QSize(150, 0))
        self.serial_edit.setMaximumSize(QSize(170, 16777215))

        self.head_layout.addWidget(self.serial_edit)

        self.pass_label = QLabel(BlindEntryDialog)
        self.pass_label.setObjectName(u"pass_label")
        self.pass_label.setProperty(u"role", u"section")

        self.head_layout.addWidget(self.pass_label)

        self.head_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_gap)

        self.excuse_button = QPushButton(BlindEntryDialog)
        self.excuse_button.setObjectName(u"excuse_button")
        self.excuse_button.setProperty(u"role", u"link")
        self.excuse_button.setAutoDefault(False)

        self.head_layout.addWidget(self.excuse_button)


        self.dialog_layout.addLayout(self.head_layout)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(14)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.lines_table = TableView(BlindEntryDialog)
        self.lines_table.setObjectName(u"lines_table")

        self.body_layout.addWidget(self.lines_table)

        self.side_layout = QVBoxLayout()
        self.side_layout.setSpacing(10)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.entry_card = QFrame(BlindEntryDialog)
        self.entry_card.setObjectName(u"entry_card")
        self.entry_card.setMinimumSize(QSize(300, 0))
        self.entry_card.setMaximumSize(QSize(300, 16777215))
        self.entry_card.setProperty(u"role", u"card")
        self.entry_card_layout = QVBoxLayout(self.entry_card)
        self.entry_card_layout.setSpacing(8)
        self.entry_card_layout.setObjectName(u"entry_card_layout")
        self.entry_card_layout.setContentsMargins(16, 12, 16, 12)

        self.side_layout.addWidget(self.entry_card)

        self.key_legend = KeyLegend(BlindEntryDialog)
        self.key_legend.setObjectName(u"key_legend")
        self.key_legend.setMinimumSize(QSize(300, 0))
        self.key_legend.setMaximumSize(QSize(300, 16777215))

        self.side_layout.addWidget(self.key_legend)

        self.side_layout.setStretch(0, 1)

        self.body_layout.addLayout(self.side_layout)

        self.body_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.body_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(BlindEntryDialog)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"soft")

        self.buttons_layout.addWidget(self.state_label)

        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.desk_button = QPushButton(BlindEntryDialog)
        self.desk_button.setObjectName(u"desk_button")
        self.desk_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.desk_button)

        self.close_button = QPushButton(BlindEntryDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)
        self.name_label.setBuddy(self.name_edit)
        self.serial_label.setBuddy(self.serial_edit)

        self.retranslateUi(BlindEntryDialog)

        QMetaObject.connectSlotsByName(BlindEntryDialog)

    def retranslateUi(self, BlindEntryDialog: QDialog) -> None:
        BlindEntryDialog.setWindowTitle(QCoreApplication.translate("BlindEntryDialog", u"Blind double entry", None))
        self.name_label.setText(QCoreApplication.translate("BlindEntryDialog", u"&Who types", None))
        self.serial_label.setText(QCoreApplication.translate("BlindEntryDialog", u"&Sheet", None))
        self.serial_edit.setPlaceholderText(QCoreApplication.translate("BlindEntryDialog", u"Serial, or empty: all", None))
        self.excuse_button.setText(QCoreApplication.translate("BlindEntryDialog", u"Nobody else can type it\u2026", None))
        self.lines_table.setAccessibleName(QCoreApplication.translate("BlindEntryDialog", u"What is to be typed", None))
        self.desk_button.setText(QCoreApplication.translate("BlindEntryDialog", u"Settling desk\u2026", None))
        self.close_button.setText(QCoreApplication.translate("BlindEntryDialog", u"Close", None))
