# Generated from forms/checks_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_ChecksPage(object):
    def setupUi(self, ChecksPage: QWidget) -> None:
        if not ChecksPage.objectName():
            ChecksPage.setObjectName(u"ChecksPage")
        self.page_layout = QVBoxLayout(ChecksPage)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setContentsMargins(0, 0, 0, 0)
        self.unit_box = QComboBox(ChecksPage)
        self.unit_box.setObjectName(u"unit_box")
        self.unit_box.setMinimumSize(QSize(150, 0))

        self.filter_layout.addWidget(self.unit_box)

        self.state_box = QComboBox(ChecksPage)
        self.state_box.setObjectName(u"state_box")
        self.state_box.setMinimumSize(QSize(120, 0))

        self.filter_layout.addWidget(self.state_box)

        self.filter_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_stretch)


        self.page_layout.addLayout(self.filter_layout)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_list = QListWidget(ChecksPage)
        self.kind_list.setObjectName(u"kind_list")
        self.kind_list.setMinimumSize(QSize(168, 0))
        self.kind_list.setMaximumSize(QSize(168, 16777215))

        self.body_layout.addWidget(self.kind_list)

        self.findings_layout = QVBoxLayout()
        self.findings_layout.setSpacing(10)
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_layout.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(ChecksPage)
        self.table.setObjectName(u"table")

        self.findings_layout.addWidget(self.table)

        self.fix_card = QFrame(ChecksPage)
        self.fix_card.setObjectName(u"fix_card")
        self.fix_card.setProperty(u"role", u"card")
        self.fix_layout = QVBoxLayout(self.fix_card)
        self.fix_layout.setSpacing(6)
        self.fix_layout.setObjectName(u"fix_layout")
        self.fix_layout.setContentsMargins(16, 10, 16, 10)
        self.sentence_label = QLabel(self.fix_card)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)
        self.sentence_label.setMinimumSize(QSize(0, 40))

        self.fix_layout.addWidget(self.sentence_label)

        self.accepted_label = QLabel(self.fix_card)
        self.accepted_label.setObjectName(u"accepted_label")
        self.accepted_label.setProperty(u"role", u"caption")
        self.accepted_label.setWordWrap(True)

        self.fix_layout.addWidget(self.accepted_label)

        self.fix_row = QHBoxLayout()
        self.fix_row.setSpacing(8)
        self.fix_row.setObjectName(u"fix_row")
        self.fix_row.setContentsMargins(0, 0, 0, 0)
        self.fix_label = QLabel(self.fix_card)
        self.fix_label.setObjectName(u"fix_label")
        self.fix_label.setProperty(u"role", u"field")

        self.fix_row.addWidget(self.fix_label)

        self.fix_edit = QLineEdit(self.fix_card)
        self.fix_edit.setObjectName(u"fix_edit")

        self.fix_row.addWidget(self.fix_edit)

        self.fix_box = QComboBox(self.fix_card)
        self.fix_box.setObjectName(u"fix_box")

        self.fix_row.addWidget(self.fix_box)

        self.save_button = QPushButton(self.fix_card)
        self.save_button.setObjectName(u"save_button")

        self.fix_row.addWidget(self.save_button)

        self.fix_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fix_row.addItem(self.fix_gap)

        self.person_button = QPushButton(self.fix_card)
        self.person_button.setObjectName(u"person_button")

        self.fix_row.addWidget(self.person_button)

        self.accept_button = QPushButton(self.fix_card)
        self.accept_button.setObjectName(u"accept_button")

        self.fix_row.addWidget(self.accept_button)

        self.reopen_button = QPushButton(self.fix_card)
        self.reopen_button.setObjectName(u"reopen_button")

        self.fix_row.addWidget(self.reopen_button)


        self.fix_layout.addLayout(self.fix_row)

        self.error_label = QLabel(self.fix_card)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"field-error")
        self.error_label.setWordWrap(True)

        self.fix_layout.addWidget(self.error_label)


        self.findings_layout.addWidget(self.fix_card)

        self.findings_layout.setStretch(0, 1)

        self.body_layout.addLayout(self.findings_layout)

        self.body_layout.setStretch(1, 1)

        self.page_layout.addLayout(self.body_layout)

        self.page_layout.setStretch(1, 1)

        self.retranslateUi(ChecksPage)

        QMetaObject.connectSlotsByName(ChecksPage)

    def retranslateUi(self, ChecksPage: QWidget) -> None:
        self.unit_box.setAccessibleName(QCoreApplication.translate("ChecksPage", u"Unit", None))
        self.state_box.setAccessibleName(QCoreApplication.translate("ChecksPage", u"Which findings", None))
        self.kind_list.setAccessibleName(QCoreApplication.translate("ChecksPage", u"Kinds", None))
        self.table.setAccessibleName(QCoreApplication.translate("ChecksPage", u"Findings", None))
        self.save_button.setText(QCoreApplication.translate("ChecksPage", u"Save, next  Enter", None))
        self.person_button.setText(QCoreApplication.translate("ChecksPage", u"&Person\u2026  F2", None))
        self.accept_button.setText(QCoreApplication.translate("ChecksPage", u"&Accept\u2026  F4", None))
        self.accept_button.setToolTip(QCoreApplication.translate("ChecksPage", u"It stands as it is, with your reason", None))
        self.reopen_button.setText(QCoreApplication.translate("ChecksPage", u"Open again", None))
        pass
