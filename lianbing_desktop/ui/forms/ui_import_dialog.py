# Generated from forms/import_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTabBar, QToolButton,
    QVBoxLayout, QWidget)

from lianbing_desktop.ui.roster.import_detail import ImportDetail
from lianbing_desktop.ui.roster.import_mapping import MappingPanel
from lianbing_desktop.ui.roster.import_missing import MissingPanel
from lianbing_desktop.ui.roster.import_table import PreviewTable
from lianbing_desktop.ui.roster.import_trouble import ImportTrouble
from lianbing_desktop.ui.widgets.job_strip import JobStrip
from lianbing_desktop.ui.widgets.message_bar import MessageBar

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog: QDialog) -> None:
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        self.dialog_layout = QVBoxLayout(ImportDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(20, 12, 20, 14)
        self.heading_layout = QHBoxLayout()
        self.heading_layout.setSpacing(8)
        self.heading_layout.setObjectName(u"heading_layout")
        self.heading_layout.setContentsMargins(0, 0, 0, 0)
        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(2)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(ImportDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"section")

        self.words_layout.addWidget(self.summary_label)


        self.heading_layout.addLayout(self.words_layout)

        self.heading_gap = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heading_layout.addItem(self.heading_gap)

        self.unit_label = QLabel(ImportDialog)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setProperty(u"role", u"field")

        self.heading_layout.addWidget(self.unit_label)

        self.unit_box = QComboBox(ImportDialog)
        self.unit_box.setObjectName(u"unit_box")
        self.unit_box.setMinimumSize(QSize(150, 0))

        self.heading_layout.addWidget(self.unit_box)

        self.file_box = QComboBox(ImportDialog)
        self.file_box.setObjectName(u"file_box")
        self.file_box.setMinimumSize(QSize(190, 0))
        self.file_box.setMaximumSize(QSize(280, 16777215))

        self.heading_layout.addWidget(self.file_box)


        self.dialog_layout.addLayout(self.heading_layout)

        self.message_bar = MessageBar(ImportDialog)
        self.message_bar.setObjectName(u"message_bar")

        self.dialog_layout.addWidget(self.message_bar)

        self.trouble_area = ImportTrouble(ImportDialog)
        self.trouble_area.setObjectName(u"trouble_area")

        self.dialog_layout.addWidget(self.trouble_area)

        self.view_tabs = QTabBar(ImportDialog)
        self.view_tabs.setObjectName(u"view_tabs")

        self.dialog_layout.addWidget(self.view_tabs)

        self.stack = QStackedWidget(ImportDialog)
        self.stack.setObjectName(u"stack")
        self.preview_page = QWidget()
        self.preview_page.setObjectName(u"preview_page")
        self.preview_layout = QVBoxLayout(self.preview_page)
        self.preview_layout.setSpacing(8)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)
        self.tools_layout = QHBoxLayout()
        self.tools_layout.setSpacing(8)
        self.tools_layout.setObjectName(u"tools_layout")
        self.tools_layout.setContentsMargins(0, 0, 0, 0)
        self.choices_layout = QHBoxLayout()
        self.choices_layout.setSpacing(4)
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setContentsMargins(0, 0, 0, 0)

        self.tools_layout.addLayout(self.choices_layout)

        self.tools_gap = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools_layout.addItem(self.tools_gap)

        self.numbers_button = QToolButton(self.preview_page)
        self.numbers_button.setObjectName(u"numbers_button")
        self.numbers_button.setCheckable(True)

        self.tools_layout.addWidget(self.numbers_button)

        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)

        self.tools_layout.addLayout(self.search_layout)


        self.preview_layout.addLayout(self.tools_layout)

        self.lines_table = PreviewTable(self.preview_page)
        self.lines_table.setObjectName(u"lines_table")

        self.preview_layout.addWidget(self.lines_table)

        self.detail = ImportDetail(self.preview_page)
        self.detail.setObjectName(u"detail")

        self.preview_layout.addWidget(self.detail)

        self.stack.addWidget(self.preview_page)
        self.mapping_panel = MappingPanel()
        self.mapping_panel.setObjectName(u"mapping_panel")
        self.stack.addWidget(self.mapping_panel)
        self.missing_panel = MissingPanel()
        self.missing_panel.setObjectName(u"missing_panel")
        self.stack.addWidget(self.missing_panel)

        self.dialog_layout.addWidget(self.stack)

        self.job_strip = JobStrip(ImportDialog)
        self.job_strip.setObjectName(u"job_strip")

        self.dialog_layout.addWidget(self.job_strip)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.return_button = QPushButton(ImportDialog)
        self.return_button.setObjectName(u"return_button")
        self.return_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.return_button)

        self.contact_button = QPushButton(ImportDialog)
        self.contact_button.setObjectName(u"contact_button")
        self.contact_button.setAutoDefault(False)
        self.contact_button.setProperty(u"role", u"link")

        self.buttons_layout.addWidget(self.contact_button)

        self.hint_label = QLabel(ImportDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"caption")

        self.buttons_layout.addWidget(self.hint_label)

        self.buttons_gap = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.cancel_button = QPushButton(ImportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.apply_button = QPushButton(ImportDialog)
        self.apply_button.setObjectName(u"apply_button")
        self.apply_button.setAutoDefault(False)
        self.apply_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.apply_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.unit_label.setBuddy(self.unit_box)

        self.retranslateUi(ImportDialog)

        QMetaObject.connectSlotsByName(ImportDialog)

    def retranslateUi(self, ImportDialog: QDialog) -> None:
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Import rosters", None))
        self.unit_label.setText(QCoreApplication.translate("ImportDialog", u"Where a file names no &unit:", None))
        self.numbers_button.setText(QCoreApplication.translate("ImportDialog", u"Whole numbers", None))
        self.numbers_button.setToolTip(QCoreApplication.translate("ImportDialog", u"Show ID and phone numbers in full while checking", None))
        self.return_button.setText(QCoreApplication.translate("ImportDialog", u"Return with &marks", None))
        self.contact_button.setText(QCoreApplication.translate("ImportDialog", u"Contact\u2026", None))
        self.contact_button.setToolTip(QCoreApplication.translate("ImportDialog", u"Who is named on the marked copies and in the reply", None))
        self.cancel_button.setText(QCoreApplication.translate("ImportDialog", u"Cancel", None))
        self.apply_button.setText(QCoreApplication.translate("ImportDialog", u"Confirm import", None))
