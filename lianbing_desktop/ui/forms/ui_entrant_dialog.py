# Generated from forms/entrant_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lianbing_desktop.ui.roster.photo_field import PhotoField
from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_EntrantDialog(object):
    def setupUi(self, EntrantDialog: QDialog) -> None:
        if not EntrantDialog.objectName():
            EntrantDialog.setObjectName(u"EntrantDialog")
        EntrantDialog.resize(880, 536)
        self.dialog_layout = QVBoxLayout(EntrantDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.fields_layout = QHBoxLayout()
        self.fields_layout.setSpacing(20)
        self.fields_layout.setObjectName(u"fields_layout")
        self.rows = FormRows(EntrantDialog)
        self.rows.setObjectName(u"rows")

        self.fields_layout.addWidget(self.rows)

        self.photo_field = PhotoField(EntrantDialog)
        self.photo_field.setObjectName(u"photo_field")

        self.fields_layout.addWidget(self.photo_field)

        self.fields_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.fields_layout)

        self.error_label = QLabel(EntrantDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"field-error")
        self.error_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.error_label)

        self.rows_stretch = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.rows_stretch)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.out_of_competition_box = QCheckBox(EntrantDialog)
        self.out_of_competition_box.setObjectName(u"out_of_competition_box")

        self.buttons_layout.addWidget(self.out_of_competition_box)

        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(EntrantDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(EntrantDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(EntrantDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(EntrantDialog)

    def retranslateUi(self, EntrantDialog: QDialog) -> None:
        self.out_of_competition_box.setText(QCoreApplication.translate("EntrantDialog", u"&Out of competition (ranked, takes no award)", None))
        self.cancel_button.setText(QCoreApplication.translate("EntrantDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("EntrantDialog", u"Save", None))
        pass
