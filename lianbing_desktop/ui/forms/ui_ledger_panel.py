# Generated from forms/ledger_panel.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_LedgerPanel(object):
    def setupUi(self, LedgerPanel: QWidget) -> None:
        if not LedgerPanel.objectName():
            LedgerPanel.setObjectName(u"LedgerPanel")
        self.panel_layout = QHBoxLayout(LedgerPanel)
        self.panel_layout.setSpacing(16)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 12, 0, 0)
        self.ledger_layout = QVBoxLayout()
        self.ledger_layout.setSpacing(8)
        self.ledger_layout.setObjectName(u"ledger_layout")
        self.ledger_table = TableView(LedgerPanel)
        self.ledger_table.setObjectName(u"ledger_table")

        self.ledger_layout.addWidget(self.ledger_table)

        self.ledger_buttons = QHBoxLayout()
        self.ledger_buttons.setSpacing(8)
        self.ledger_buttons.setObjectName(u"ledger_buttons")
        self.printed_button = QPushButton(LedgerPanel)
        self.printed_button.setObjectName(u"printed_button")

        self.ledger_buttons.addWidget(self.printed_button)

        self.collected_button = QPushButton(LedgerPanel)
        self.collected_button.setObjectName(u"collected_button")

        self.ledger_buttons.addWidget(self.collected_button)

        self.spoiled_button = QPushButton(LedgerPanel)
        self.spoiled_button.setObjectName(u"spoiled_button")

        self.ledger_buttons.addWidget(self.spoiled_button)

        self.again_button = QPushButton(LedgerPanel)
        self.again_button.setObjectName(u"again_button")

        self.ledger_buttons.addWidget(self.again_button)

        self.ledger_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ledger_buttons.addItem(self.ledger_stretch)

        self.save_button = QPushButton(LedgerPanel)
        self.save_button.setObjectName(u"save_button")

        self.ledger_buttons.addWidget(self.save_button)


        self.ledger_layout.addLayout(self.ledger_buttons)

        self.ledger_layout.setStretch(0, 1)

        self.panel_layout.addLayout(self.ledger_layout)

        self.side = QWidget(LedgerPanel)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(256, 0))
        self.side.setMaximumSize(QSize(256, 16777215))
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(12)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.blanks_card = QFrame(self.side)
        self.blanks_card.setObjectName(u"blanks_card")
        self.blanks_card.setProperty(u"role", u"card")
        self.blanks_layout = QVBoxLayout(self.blanks_card)
        self.blanks_layout.setSpacing(8)
        self.blanks_layout.setObjectName(u"blanks_layout")
        self.blanks_layout.setContentsMargins(16, 12, 16, 14)
        self.blanks_label = QLabel(self.blanks_card)
        self.blanks_label.setObjectName(u"blanks_label")
        self.blanks_label.setWordWrap(True)

        self.blanks_layout.addWidget(self.blanks_label)

        self.blanks_button = QPushButton(self.blanks_card)
        self.blanks_button.setObjectName(u"blanks_button")

        self.blanks_layout.addWidget(self.blanks_button)


        self.side_layout.addWidget(self.blanks_card)

        self.verify_card = QFrame(self.side)
        self.verify_card.setObjectName(u"verify_card")
        self.verify_card.setProperty(u"role", u"card")
        self.verify_layout = QVBoxLayout(self.verify_card)
        self.verify_layout.setSpacing(8)
        self.verify_layout.setObjectName(u"verify_layout")
        self.verify_layout.setContentsMargins(16, 12, 16, 14)
        self.code_edit = QLineEdit(self.verify_card)
        self.code_edit.setObjectName(u"code_edit")

        self.verify_layout.addWidget(self.code_edit)

        self.picture_button = QPushButton(self.verify_card)
        self.picture_button.setObjectName(u"picture_button")

        self.verify_layout.addWidget(self.picture_button)

        self.verdict_label = QLabel(self.verify_card)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setWordWrap(True)

        self.verify_layout.addWidget(self.verdict_label)

        self.key_label = QLabel(self.verify_card)
        self.key_label.setObjectName(u"key_label")
        self.key_label.setMinimumSize(QSize(0, 76))
        self.key_label.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignLeft)
        self.key_label.setWordWrap(True)
        self.key_label.setProperty(u"role", u"caption")
        self.key_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.verify_layout.addWidget(self.key_label)


        self.side_layout.addWidget(self.verify_card)

        self.side_stretch = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.side_stretch)


        self.panel_layout.addWidget(self.side)

        self.panel_layout.setStretch(0, 1)

        self.retranslateUi(LedgerPanel)

        QMetaObject.connectSlotsByName(LedgerPanel)

    def retranslateUi(self, LedgerPanel: QWidget) -> None:
        self.printed_button.setText(QCoreApplication.translate("LedgerPanel", u"&Printed elsewhere\u2026", None))
        self.collected_button.setText(QCoreApplication.translate("LedgerPanel", u"C&ollected by\u2026", None))
        self.spoiled_button.setText(QCoreApplication.translate("LedgerPanel", u"Spo&iled\u2026", None))
        self.again_button.setText(QCoreApplication.translate("LedgerPanel", u"Print a&gain", None))
        self.save_button.setText(QCoreApplication.translate("LedgerPanel", u"&Ledger as workbook\u2026", None))
        self.blanks_button.setText(QCoreApplication.translate("LedgerPanel", u"&Blanks received, spoiled, counted\u2026", None))
        self.picture_button.setText(QCoreApplication.translate("LedgerPanel", u"From a photo or &scan\u2026", None))
        pass
