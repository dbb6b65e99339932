# Generated from forms/pick_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PickDialog(object):
    def setupUi(self, PickDialog: QDialog) -> None:
        if not PickDialog.objectName():
            PickDialog.setObjectName(u"PickDialog")
        self.dialog_layout = QVBoxLayout(PickDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 16, 20, 16)
        self.search_edit = QLineEdit(PickDialog)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.dialog_layout.addWidget(self.search_edit)

        self.pieces_list = QListWidget(PickDialog)
        self.pieces_list.setObjectName(u"pieces_list")

        self.dialog_layout.addWidget(self.pieces_list)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.all_button = QPushButton(PickDialog)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.all_button)

        self.none_button = QPushButton(PickDialog)
        self.none_button.setObjectName(u"none_button")
        self.none_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.none_button)

        self.count_label = QLabel(PickDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"soft")

        self.buttons_layout.addWidget(self.count_label)

        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(PickDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.ok_button = QPushButton(PickDialog)
        self.ok_button.setObjectName(u"ok_button")
        self.ok_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.ok_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(PickDialog)

        self.ok_button.setDefault(True)


        QMetaObject.connectSlotsByName(PickDialog)

    def retranslateUi(self, PickDialog: QDialog) -> None:
        PickDialog.setWindowTitle(QCoreApplication.translate("PickDialog", u"Choose what to print", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("PickDialog", u"Name, unit or pinyin", None))
        self.search_edit.setAccessibleName(QCoreApplication.translate("PickDialog", u"Search", None))
        self.pieces_list.setAccessibleName(QCoreApplication.translate("PickDialog", u"What to print", None))
        self.all_button.setText(QCoreApplication.translate("PickDialog", u"Tick &all shown", None))
        self.none_button.setText(QCoreApplication.translate("PickDialog", u"Tick &none", None))
        self.cancel_button.setText(QCoreApplication.translate("PickDialog", u"Cancel", None))
        self.ok_button.setText(QCoreApplication.translate("PickDialog", u"Take these", None))
