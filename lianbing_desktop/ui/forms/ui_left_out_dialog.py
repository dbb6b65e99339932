# Generated from forms/left_out_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_LeftOutDialog(object):
    def setupUi(self, LeftOutDialog: QDialog) -> None:
        if not LeftOutDialog.objectName():
            LeftOutDialog.setObjectName(u"LeftOutDialog")
        self.dialog_layout = QVBoxLayout(LeftOutDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(LeftOutDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows_table = TableView(LeftOutDialog)
        self.rows_table.setObjectName(u"rows_table")

        self.dialog_layout.addWidget(self.rows_table)

        self.sentence_label = QLabel(LeftOutDialog)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setMinimumSize(QSize(0, 42))
        self.sentence_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.sentence_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.sentence_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.settle_button = QPushButton(LeftOutDialog)
        self.settle_button.setObjectName(u"settle_button")
        self.settle_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.settle_button)

        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.close_button = QPushButton(LeftOutDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)

        self.retranslateUi(LeftOutDialog)

        QMetaObject.connectSlotsByName(LeftOutDialog)

    def retranslateUi(self, LeftOutDialog: QDialog) -> None:
        LeftOutDialog.setWindowTitle(QCoreApplication.translate("LeftOutDialog", u"Rows that were left out", None))
        self.intro_label.setText(QCoreApplication.translate("LeftOutDialog", u"These rows name people who are not in the list. They stay here until the unit has put them right, or until you put them aside.", None))
        self.rows_table.setAccessibleName(QCoreApplication.translate("LeftOutDialog", u"Rows that were left out", None))
        self.settle_button.setText(QCoreApplication.translate("LeftOutDialog", u"Put &aside\u2026", None))
        self.close_button.setText(QCoreApplication.translate("LeftOutDialog", u"Close", None))
