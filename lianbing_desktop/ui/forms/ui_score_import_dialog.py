# Generated from forms/score_import_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTabBar, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_ScoreImportDialog(object):
    def setupUi(self, ScoreImportDialog: QDialog) -> None:
        if not ScoreImportDialog.objectName():
            ScoreImportDialog.setObjectName(u"ScoreImportDialog")
        self.dialog_layout = QVBoxLayout(ScoreImportDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.title_label = QLabel(ScoreImportDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"section")

        self.dialog_layout.addWidget(self.title_label)

        self.summary_label = QLabel(ScoreImportDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"soft")
        self.summary_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.summary_label)

        self.figures_layout = QHBoxLayout()
        self.figures_layout.setSpacing(10)
        self.figures_layout.setObjectName(u"figures_layout")
        self.figures_layout.setContentsMargins(0, 0, 0, 0)

        self.dialog_layout.addLayout(self.figures_layout)

        self.show_tabs = QTabBar(ScoreImportDialog)
        self.show_tabs.setObjectName(u"show_tabs")

        self.dialog_layout.addWidget(self.show_tabs)

        self.lines_table = TableView(ScoreImportDialog)
        self.lines_table.setObjectName(u"lines_table")

        self.dialog_layout.addWidget(self.lines_table)

        self.hint_label = QLabel(ScoreImportDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setProperty(u"role", u"caption")
        self.hint_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.hint_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_gap)

        self.cancel_button = QPushButton(ScoreImportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.apply_button = QPushButton(ScoreImportDialog)
        self.apply_button.setObjectName(u"apply_button")

        self.buttons_layout.addWidget(self.apply_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(ScoreImportDialog)

        self.apply_button.setDefault(True)


        QMetaObject.connectSlotsByName(ScoreImportDialog)

    def retranslateUi(self, ScoreImportDialog: QDialog) -> None:
        ScoreImportDialog.setWindowTitle(QCoreApplication.translate("ScoreImportDialog", u"Import scores", None))
        self.cancel_button.setText(QCoreApplication.translate("ScoreImportDialog", u"Cancel", None))
        self.apply_button.setText(QCoreApplication.translate("ScoreImportDialog", u"Enter scores", None))
