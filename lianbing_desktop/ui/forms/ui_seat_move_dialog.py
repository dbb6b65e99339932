# Generated from forms/seat_move_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_SeatMoveDialog(object):
    def setupUi(self, SeatMoveDialog: QDialog) -> None:
        if not SeatMoveDialog.objectName():
            SeatMoveDialog.setObjectName(u"SeatMoveDialog")
        SeatMoveDialog.setMinimumSize(QSize(620, 0))
        self.dialog_layout = QVBoxLayout(SeatMoveDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(SeatMoveDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows = FormRows(SeatMoveDialog)
        self.rows.setObjectName(u"rows")
        self.person_box = QComboBox(self.rows)
        self.person_box.setObjectName(u"person_box")
        self.seat_box = QComboBox(self.rows)
        self.seat_box.setObjectName(u"seat_box")
        self.reason_edit = QLineEdit(self.rows)
        self.reason_edit.setObjectName(u"reason_edit")

        self.dialog_layout.addWidget(self.rows)

        self.effect_label = QLabel(SeatMoveDialog)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setWordWrap(True)
        self.effect_label.setMinimumSize(QSize(0, 44))

        self.dialog_layout.addWidget(self.effect_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(SeatMoveDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SeatMoveDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(SeatMoveDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(SeatMoveDialog)

    def retranslateUi(self, SeatMoveDialog: QDialog) -> None:
        SeatMoveDialog.setWindowTitle(QCoreApplication.translate("SeatMoveDialog", u"Change seats", None))
        self.cancel_button.setText(QCoreApplication.translate("SeatMoveDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("SeatMoveDialog", u"Change seats", None))
