# Generated from forms/tie_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_TieDialog(object):
    def setupUi(self, TieDialog: QDialog) -> None:
        if not TieDialog.objectName():
            TieDialog.setObjectName(u"TieDialog")
        self.dialog_layout = QVBoxLayout(TieDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(TieDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.touches_label = QLabel(TieDialog)
        self.touches_label.setObjectName(u"touches_label")
        self.touches_label.setProperty(u"tone", u"warning")
        self.touches_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.touches_label)

        self.order_layout = QHBoxLayout()
        self.order_layout.setSpacing(8)
        self.order_layout.setObjectName(u"order_layout")
        self.order_layout.setContentsMargins(0, 0, 0, 0)
        self.order_list = QListWidget(TieDialog)
        self.order_list.setObjectName(u"order_list")

        self.order_layout.addWidget(self.order_list)

        self.move_layout = QVBoxLayout()
        self.move_layout.setSpacing(8)
        self.move_layout.setObjectName(u"move_layout")
        self.move_layout.setContentsMargins(0, 0, 0, 0)
        self.up_button = QPushButton(TieDialog)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setAutoDefault(False)

        self.move_layout.addWidget(self.up_button)

        self.down_button = QPushButton(TieDialog)
        self.down_button.setObjectName(u"down_button")
        self.down_button.setAutoDefault(False)

        self.move_layout.addWidget(self.down_button)

        self.move_gap = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.move_layout.addItem(self.move_gap)

        self.keys_label = QLabel(TieDialog)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setProperty(u"role", u"caption")

        self.move_layout.addWidget(self.keys_label)


        self.order_layout.addLayout(self.move_layout)

        self.order_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.order_layout)

        self.by_layout = QHBoxLayout()
        self.by_layout.setSpacing(16)
        self.by_layout.setObjectName(u"by_layout")
        self.by_layout.setContentsMargins(0, 0, 0, 0)
        self.lot_radio = QRadioButton(TieDialog)
        self.lot_radio.setObjectName(u"lot_radio")

        self.by_layout.addWidget(self.lot_radio)

        self.draw_radio = QRadioButton(TieDialog)
        self.draw_radio.setObjectName(u"draw_radio")

        self.by_layout.addWidget(self.draw_radio)

        self.decision_radio = QRadioButton(TieDialog)
        self.decision_radio.setObjectName(u"decision_radio")

        self.by_layout.addWidget(self.decision_radio)

        self.by_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.by_layout.addItem(self.by_gap)


        self.dialog_layout.addLayout(self.by_layout)

        self.draw_row = QWidget(TieDialog)
        self.draw_row.setObjectName(u"draw_row")
        self.draw_layout = QHBoxLayout(self.draw_row)
        self.draw_layout.setSpacing(8)
        self.draw_layout.setObjectName(u"draw_layout")
        self.draw_layout.setContentsMargins(0, 0, 0, 0)
        self.seed_label = QLabel(self.draw_row)
        self.seed_label.setObjectName(u"seed_label")

        self.draw_layout.addWidget(self.seed_label)

        self.seed_edit = QLineEdit(self.draw_row)
        self.seed_edit.setObjectName(u"seed_edit")
        self.seed_edit.setMaximumSize(QSize(140, 16777215))
        self.seed_edit.setMaxLength(32)

        self.draw_layout.addWidget(self.seed_edit)

        self.draw_button = QPushButton(self.draw_row)
        self.draw_button.setObjectName(u"draw_button")
        self.draw_button.setAutoDefault(False)

        self.draw_layout.addWidget(self.draw_button)

        self.draw_label = QLabel(self.draw_row)
        self.draw_label.setObjectName(u"draw_label")
        self.draw_label.setProperty(u"role", u"caption")
        self.draw_label.setWordWrap(True)

        self.draw_layout.addWidget(self.draw_label)


        self.dialog_layout.addWidget(self.draw_row)

        self.rows = FormRows(TieDialog)
        self.rows.setObjectName(u"rows")

        self.dialog_layout.addWidget(self.rows)

        self.consequences_label = QLabel(TieDialog)
        self.consequences_label.setObjectName(u"consequences_label")
        self.consequences_label.setWordWrap(True)
        self.consequences_label.setProperty(u"role", u"soft")

        self.dialog_layout.addWidget(self.consequences_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.revoke_button = QPushButton(TieDialog)
        self.revoke_button.setObjectName(u"revoke_button")
        self.revoke_button.setAutoDefault(False)
        self.revoke_button.setProperty(u"role", u"danger")

        self.buttons_layout.addWidget(self.revoke_button)

        self.record_button = QPushButton(TieDialog)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.record_button)

        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.cancel_button = QPushButton(TieDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.settle_button = QPushButton(TieDialog)
        self.settle_button.setObjectName(u"settle_button")

        self.buttons_layout.addWidget(self.settle_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.seed_label.setBuddy(self.seed_edit)

        self.retranslateUi(TieDialog)

        self.settle_button.setDefault(True)


        QMetaObject.connectSlotsByName(TieDialog)

    def retranslateUi(self, TieDialog: QDialog) -> None:
        TieDialog.setWindowTitle(QCoreApplication.translate("TieDialog", u"Settle a shared place", None))
        self.up_button.setText(QCoreApplication.translate("TieDialog", u"Up", None))
        self.down_button.setText(QCoreApplication.translate("TieDialog", u"Down", None))
        self.keys_label.setText(QCoreApplication.translate("TieDialog", u"Alt+\u2191 \u2193", None))
        self.lot_radio.setText(QCoreApplication.translate("TieDialog", u"Drawn by lot", None))
        self.draw_radio.setText(QCoreApplication.translate("TieDialog", u"Draw here", None))
        self.decision_radio.setText(QCoreApplication.translate("TieDialog", u"Decided by the judges", None))
        self.seed_label.setText(QCoreApplication.translate("TieDialog", u"Draw &number", None))
        self.draw_button.setText(QCoreApplication.translate("TieDialog", u"Dra&w", None))
        self.revoke_button.setText(QCoreApplication.translate("TieDialog", u"Share the place again", None))
        self.record_button.setText(QCoreApplication.translate("TieDialog", u"Record of the draw\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("TieDialog", u"Cancel", None))
        self.settle_button.setText(QCoreApplication.translate("TieDialog", u"Settle", None))
