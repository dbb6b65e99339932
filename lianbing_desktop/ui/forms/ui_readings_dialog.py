# Generated from forms/readings_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_ReadingsDialog(object):
    def setupUi(self, ReadingsDialog: QDialog) -> None:
        if not ReadingsDialog.objectName():
            ReadingsDialog.setObjectName(u"ReadingsDialog")
        ReadingsDialog.setMinimumSize(QSize(900, 540))
        self.dialog_layout = QVBoxLayout(ReadingsDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(ReadingsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.limit_layout = QHBoxLayout()
        self.limit_layout.setSpacing(8)
        self.limit_layout.setObjectName(u"limit_layout")
        self.limit_layout.setContentsMargins(0, 0, 0, 0)
        self.limit_label = QLabel(ReadingsDialog)
        self.limit_label.setObjectName(u"limit_label")
        self.limit_label.setProperty(u"role", u"field")

        self.limit_layout.addWidget(self.limit_label)

        self.limit_box = QSpinBox(ReadingsDialog)
        self.limit_box.setObjectName(u"limit_box")

        self.limit_layout.addWidget(self.limit_box)

        self.limit_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.limit_layout.addItem(self.limit_stretch)


        self.dialog_layout.addLayout(self.limit_layout)

        self.table = TableView(ReadingsDialog)
        self.table.setObjectName(u"table")

        self.dialog_layout.addWidget(self.table)

        self.summary_label = QLabel(ReadingsDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"caption")
        self.summary_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.summary_label)

        self.adopt_layout = QHBoxLayout()
        self.adopt_layout.setSpacing(8)
        self.adopt_layout.setObjectName(u"adopt_layout")
        self.adopt_layout.setContentsMargins(0, 0, 0, 0)
        self.adopt_label = QLabel(ReadingsDialog)
        self.adopt_label.setObjectName(u"adopt_label")
        self.adopt_label.setProperty(u"role", u"field")

        self.adopt_layout.addWidget(self.adopt_label)

        self.reading_box = QComboBox(ReadingsDialog)
        self.reading_box.setObjectName(u"reading_box")

        self.adopt_layout.addWidget(self.reading_box)

        self.reason_edit = QLineEdit(ReadingsDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.adopt_layout.addWidget(self.reason_edit)

        self.adopt_button = QPushButton(ReadingsDialog)
        self.adopt_button.setObjectName(u"adopt_button")
        self.adopt_button.setAutoDefault(False)

        self.adopt_layout.addWidget(self.adopt_button)

        self.adopt_layout.setStretch(2, 1)

        self.dialog_layout.addLayout(self.adopt_layout)

        self.error_label = QLabel(ReadingsDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"field-error")
        self.error_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.close_button = QPushButton(ReadingsDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(2, 1)

        self.retranslateUi(ReadingsDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(ReadingsDialog)

    def retranslateUi(self, ReadingsDialog: QDialog) -> None:
        ReadingsDialog.setWindowTitle(QCoreApplication.translate("ReadingsDialog", u"Other readings of the notice", None))
        self.limit_label.setText(QCoreApplication.translate("ReadingsDialog", u"Single seats one unit may have in the reading with &limits", None))
        self.adopt_label.setText(QCoreApplication.translate("ReadingsDialog", u"&Adopt", None))
        self.adopt_button.setText(QCoreApplication.translate("ReadingsDialog", u"Adopt this reading", None))
        self.close_button.setText(QCoreApplication.translate("ReadingsDialog", u"Close", None))
