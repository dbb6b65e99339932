# Generated from forms/photo_import_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_PhotoImportDialog(object):
    def setupUi(self, PhotoImportDialog: QDialog) -> None:
        if not PhotoImportDialog.objectName():
            PhotoImportDialog.setObjectName(u"PhotoImportDialog")
        self.dialog_layout = QVBoxLayout(PhotoImportDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(PhotoImportDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.photos_table = TableView(PhotoImportDialog)
        self.photos_table.setObjectName(u"photos_table")

        self.body_layout.addWidget(self.photos_table)

        self.photo_label = QLabel(PhotoImportDialog)
        self.photo_label.setObjectName(u"photo_label")
        self.photo_label.setProperty(u"role", u"photo")
        self.photo_label.setMinimumSize(QSize(128, 175))
        self.photo_label.setMaximumSize(QSize(128, 175))
        self.photo_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.body_layout.addWidget(self.photo_label)

        self.body_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.body_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.replace_box = QCheckBox(PhotoImportDialog)
        self.replace_box.setObjectName(u"replace_box")

        self.buttons_layout.addWidget(self.replace_box)

        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(PhotoImportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.keep_button = QPushButton(PhotoImportDialog)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.keep_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(1, 1)

        self.retranslateUi(PhotoImportDialog)

        self.keep_button.setDefault(True)


        QMetaObject.connectSlotsByName(PhotoImportDialog)

    def retranslateUi(self, PhotoImportDialog: QDialog) -> None:
        PhotoImportDialog.setWindowTitle(QCoreApplication.translate("PhotoImportDialog", u"Photos from a folder", None))
        self.photos_table.setAccessibleName(QCoreApplication.translate("PhotoImportDialog", u"Photos", None))
        self.replace_box.setText(QCoreApplication.translate("PhotoImportDialog", u"&Replace photos that are there already", None))
        self.cancel_button.setText(QCoreApplication.translate("PhotoImportDialog", u"Cancel", None))
        self.keep_button.setText(QCoreApplication.translate("PhotoImportDialog", u"Keep", None))
