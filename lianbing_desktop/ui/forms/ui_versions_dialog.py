# Generated from forms/versions_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
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

class Ui_VersionsDialog(object):
    def setupUi(self, VersionsDialog: QDialog) -> None:
        if not VersionsDialog.objectName():
            VersionsDialog.setObjectName(u"VersionsDialog")
        VersionsDialog.setMinimumSize(QSize(900, 540))
        self.dialog_layout = QVBoxLayout(VersionsDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(VersionsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.versions_table = TableView(VersionsDialog)
        self.versions_table.setObjectName(u"versions_table")

        self.dialog_layout.addWidget(self.versions_table)

        self.compare_layout = QHBoxLayout()
        self.compare_layout.setSpacing(8)
        self.compare_layout.setObjectName(u"compare_layout")
        self.compare_layout.setContentsMargins(0, 0, 0, 0)
        self.before_label = QLabel(VersionsDialog)
        self.before_label.setObjectName(u"before_label")
        self.before_label.setProperty(u"role", u"field")

        self.compare_layout.addWidget(self.before_label)

        self.before_box = QComboBox(VersionsDialog)
        self.before_box.setObjectName(u"before_box")

        self.compare_layout.addWidget(self.before_box)

        self.after_label = QLabel(VersionsDialog)
        self.after_label.setObjectName(u"after_label")
        self.after_label.setProperty(u"role", u"field")

        self.compare_layout.addWidget(self.after_label)

        self.after_box = QComboBox(VersionsDialog)
        self.after_box.setObjectName(u"after_box")

        self.compare_layout.addWidget(self.after_box)

        self.compare_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.compare_layout.addItem(self.compare_stretch)


        self.dialog_layout.addLayout(self.compare_layout)

        self.changes_table = TableView(VersionsDialog)
        self.changes_table.setObjectName(u"changes_table")

        self.dialog_layout.addWidget(self.changes_table)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.freeze_button = QPushButton(VersionsDialog)
        self.freeze_button.setObjectName(u"freeze_button")
        self.freeze_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.freeze_button)

        self.replace_button = QPushButton(VersionsDialog)
        self.replace_button.setObjectName(u"replace_button")
        self.replace_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.replace_button)

        self.export_button = QPushButton(VersionsDialog)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.export_button)

        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.close_button = QPushButton(VersionsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 2)
        self.dialog_layout.setStretch(3, 3)

        self.retranslateUi(VersionsDialog)

        QMetaObject.connectSlotsByName(VersionsDialog)

    def retranslateUi(self, VersionsDialog: QDialog) -> None:
        VersionsDialog.setWindowTitle(QCoreApplication.translate("VersionsDialog", u"Frozen lists", None))
        self.before_label.setText(QCoreApplication.translate("VersionsDialog", u"&Compare", None))
        self.after_label.setText(QCoreApplication.translate("VersionsDialog", u"&with", None))
        self.freeze_button.setText(QCoreApplication.translate("VersionsDialog", u"&Freeze the list as it is now\u2026", None))
        self.replace_button.setText(QCoreApplication.translate("VersionsDialog", u"&Replace somebody\u2026", None))
        self.export_button.setText(QCoreApplication.translate("VersionsDialog", u"&List of the chosen version\u2026", None))
        self.close_button.setText(QCoreApplication.translate("VersionsDialog", u"Close", None))
