# Generated from forms/list_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_ListDialog(object):
    def setupUi(self, ListDialog: QDialog) -> None:
        if not ListDialog.objectName():
            ListDialog.setObjectName(u"ListDialog")
        self.dialog_layout = QVBoxLayout(ListDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.rows = FormRows(ListDialog)
        self.rows.setObjectName(u"rows")
        self.kind_box = QComboBox(self.rows)
        self.kind_box.setObjectName(u"kind_box")
        self.order_box = QComboBox(self.rows)
        self.order_box.setObjectName(u"order_box")
        self.names_box = QComboBox(self.rows)
        self.names_box.setObjectName(u"names_box")
        self.public_box = QComboBox(self.rows)
        self.public_box.setObjectName(u"public_box")

        self.dialog_layout.addWidget(self.rows)

        self.preview_label = QLabel(ListDialog)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setProperty(u"role", u"field")

        self.dialog_layout.addWidget(self.preview_label)

        self.preview_table = TableView(ListDialog)
        self.preview_table.setObjectName(u"preview_table")
        self.preview_table.setMinimumSize(QSize(0, 150))

        self.dialog_layout.addWidget(self.preview_table)

        self.strokes_layout = QHBoxLayout()
        self.strokes_layout.setSpacing(8)
        self.strokes_layout.setObjectName(u"strokes_layout")
        self.strokes_layout.setContentsMargins(0, 0, 0, 0)
        self.strokes_label = QLabel(ListDialog)
        self.strokes_label.setObjectName(u"strokes_label")
        self.strokes_label.setWordWrap(True)
        self.strokes_label.setProperty(u"role", u"caption")

        self.strokes_layout.addWidget(self.strokes_label)

        self.strokes_button = QPushButton(ListDialog)
        self.strokes_button.setObjectName(u"strokes_button")
        self.strokes_button.setAutoDefault(False)

        self.strokes_layout.addWidget(self.strokes_button)

        self.by_hand_button = QPushButton(ListDialog)
        self.by_hand_button.setObjectName(u"by_hand_button")
        self.by_hand_button.setAutoDefault(False)

        self.strokes_layout.addWidget(self.by_hand_button)

        self.strokes_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.strokes_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.close_button = QPushButton(ListDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.workbook_button = QPushButton(ListDialog)
        self.workbook_button.setObjectName(u"workbook_button")
        self.workbook_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.workbook_button)

        self.pdf_button = QPushButton(ListDialog)
        self.pdf_button.setObjectName(u"pdf_button")

        self.buttons_layout.addWidget(self.pdf_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(ListDialog)

        self.pdf_button.setDefault(True)


        QMetaObject.connectSlotsByName(ListDialog)

    def retranslateUi(self, ListDialog: QDialog) -> None:
        ListDialog.setWindowTitle(QCoreApplication.translate("ListDialog", u"Save lists", None))
        self.preview_label.setText(QCoreApplication.translate("ListDialog", u"How it begins", None))
        self.strokes_button.setText(QCoreApplication.translate("ListDialog", u"Correct strokes\u2026", None))
        self.by_hand_button.setText(QCoreApplication.translate("ListDialog", u"Move by hand\u2026", None))
        self.close_button.setText(QCoreApplication.translate("ListDialog", u"Close", None))
        self.workbook_button.setText(QCoreApplication.translate("ListDialog", u"Save as &workbook\u2026", None))
        self.pdf_button.setText(QCoreApplication.translate("ListDialog", u"Save as &PDF\u2026", None))
