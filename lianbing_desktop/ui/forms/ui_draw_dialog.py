# Generated from forms/draw_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_DrawDialog(object):
    def setupUi(self, DrawDialog: QDialog) -> None:
        if not DrawDialog.objectName():
            DrawDialog.setObjectName(u"DrawDialog")
        DrawDialog.setMinimumSize(QSize(760, 0))
        self.dialog_layout = QVBoxLayout(DrawDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.intro_label = QLabel(DrawDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setProperty(u"role", u"soft")
        self.intro_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.intro_label)

        self.rows = FormRows(DrawDialog)
        self.rows.setObjectName(u"rows")
        self.title_edit = QLineEdit(self.rows)
        self.title_edit.setObjectName(u"title_edit")
        self.kind_box = QComboBox(self.rows)
        self.kind_box.setObjectName(u"kind_box")
        self.subjects_box = QComboBox(self.rows)
        self.subjects_box.setObjectName(u"subjects_box")
        self.sets_spin = QSpinBox(self.rows)
        self.sets_spin.setObjectName(u"sets_spin")
        self.sets_spin.setMinimum(1)
        self.sets_spin.setMaximum(9999)
        self.sets_spin.setValue(1)
        self.method_box = QComboBox(self.rows)
        self.method_box.setObjectName(u"method_box")
        self.seed_edit = QLineEdit(self.rows)
        self.seed_edit.setObjectName(u"seed_edit")

        self.dialog_layout.addWidget(self.rows)

        self.results_table = QTableWidget(DrawDialog)
        self.results_table.setObjectName(u"results_table")
        self.results_table.setMinimumSize(QSize(0, 180))

        self.dialog_layout.addWidget(self.results_table)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(DrawDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(DrawDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(DrawDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(DrawDialog)

    def retranslateUi(self, DrawDialog: QDialog) -> None:
        DrawDialog.setWindowTitle(QCoreApplication.translate("DrawDialog", u"Draw lots", None))
        self.results_table.setAccessibleName(QCoreApplication.translate("DrawDialog", u"Results", None))
        self.cancel_button.setText(QCoreApplication.translate("DrawDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("DrawDialog", u"Keep the draw", None))
