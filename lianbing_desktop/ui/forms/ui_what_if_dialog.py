# Generated from forms/what_if_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_WhatIfDialog(object):
    def setupUi(self, WhatIfDialog: QDialog) -> None:
        if not WhatIfDialog.objectName():
            WhatIfDialog.setObjectName(u"WhatIfDialog")
        WhatIfDialog.setMinimumSize(QSize(820, 520))
        self.dialog_layout = QVBoxLayout(WhatIfDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(WhatIfDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.who_layout = QHBoxLayout()
        self.who_layout.setSpacing(8)
        self.who_layout.setObjectName(u"who_layout")
        self.who_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_box = QComboBox(WhatIfDialog)
        self.subject_box.setObjectName(u"subject_box")

        self.who_layout.addWidget(self.subject_box)

        self.act_box = QComboBox(WhatIfDialog)
        self.act_box.setObjectName(u"act_box")

        self.who_layout.addWidget(self.act_box)

        self.round_box = QComboBox(WhatIfDialog)
        self.round_box.setObjectName(u"round_box")

        self.who_layout.addWidget(self.round_box)

        self.value_edit = QLineEdit(WhatIfDialog)
        self.value_edit.setObjectName(u"value_edit")

        self.who_layout.addWidget(self.value_edit)

        self.add_button = QPushButton(WhatIfDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.who_layout.addWidget(self.add_button)

        self.who_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.who_layout)

        self.suppositions_label = QLabel(WhatIfDialog)
        self.suppositions_label.setObjectName(u"suppositions_label")
        self.suppositions_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.suppositions_label)

        self.table = TableView(WhatIfDialog)
        self.table.setObjectName(u"table")

        self.dialog_layout.addWidget(self.table)

        self.error_label = QLabel(WhatIfDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"field-error")
        self.error_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.clear_button = QPushButton(WhatIfDialog)
        self.clear_button.setObjectName(u"clear_button")
        self.clear_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.clear_button)

        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.close_button = QPushButton(WhatIfDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(3, 1)

        self.retranslateUi(WhatIfDialog)

        QMetaObject.connectSlotsByName(WhatIfDialog)

    def retranslateUi(self, WhatIfDialog: QDialog) -> None:
        WhatIfDialog.setWindowTitle(QCoreApplication.translate("WhatIfDialog", u"What if \u2026", None))
        self.add_button.setText(QCoreApplication.translate("WhatIfDialog", u"Suppose this &too", None))
        self.clear_button.setText(QCoreApplication.translate("WhatIfDialog", u"Start &over", None))
        self.close_button.setText(QCoreApplication.translate("WhatIfDialog", u"Close", None))
