# Generated from forms/room_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_RoomDialog(object):
    def setupUi(self, RoomDialog: QDialog) -> None:
        if not RoomDialog.objectName():
            RoomDialog.setObjectName(u"RoomDialog")
        RoomDialog.setMinimumSize(QSize(520, 0))
        self.dialog_layout = QVBoxLayout(RoomDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(RoomDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows = FormRows(RoomDialog)
        self.rows.setObjectName(u"rows")
        self.name_edit = QLineEdit(self.rows)
        self.name_edit.setObjectName(u"name_edit")
        self.rows_spin = QSpinBox(self.rows)
        self.rows_spin.setObjectName(u"rows_spin")
        self.rows_spin.setMinimum(1)
        self.rows_spin.setMaximum(40)
        self.rows_spin.setValue(6)
        self.columns_spin = QSpinBox(self.rows)
        self.columns_spin.setObjectName(u"columns_spin")
        self.columns_spin.setMinimum(1)
        self.columns_spin.setMaximum(40)
        self.columns_spin.setValue(5)
        self.capacity_spin = QSpinBox(self.rows)
        self.capacity_spin.setObjectName(u"capacity_spin")
        self.capacity_spin.setMinimum(1)
        self.capacity_spin.setMaximum(1600)
        self.capacity_spin.setValue(30)
        self.door_box = QComboBox(self.rows)
        self.door_box.setObjectName(u"door_box")
        self.session_edit = QLineEdit(self.rows)
        self.session_edit.setObjectName(u"session_edit")

        self.dialog_layout.addWidget(self.rows)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(RoomDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(RoomDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(RoomDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(RoomDialog)

    def retranslateUi(self, RoomDialog: QDialog) -> None:
        RoomDialog.setWindowTitle(QCoreApplication.translate("RoomDialog", u"Room", None))
        self.cancel_button.setText(QCoreApplication.translate("RoomDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("RoomDialog", u"Save", None))
