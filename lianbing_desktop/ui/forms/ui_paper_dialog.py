# Generated from forms/paper_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lianbing_desktop.ui.shell.pdf_view import PdfView

class Ui_PaperDialog(object):
    def setupUi(self, PaperDialog: QDialog) -> None:
        if not PaperDialog.objectName():
            PaperDialog.setObjectName(u"PaperDialog")
        self.dialog_layout = QVBoxLayout(PaperDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 14, 16, 14)
        self.choice_layout = QHBoxLayout()
        self.choice_layout.setSpacing(8)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(0, 0, 0, 0)
        self.choice_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_layout.addItem(self.choice_gap)

        self.close_button = QPushButton(PaperDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.choice_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.choice_layout)

        self.note_label = QLabel(PaperDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"role", u"soft")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.pdf_view = PdfView(PaperDialog)
        self.pdf_view.setObjectName(u"pdf_view")

        self.dialog_layout.addWidget(self.pdf_view)

        self.dialog_layout.setStretch(2, 1)

        self.retranslateUi(PaperDialog)

        QMetaObject.connectSlotsByName(PaperDialog)

    def retranslateUi(self, PaperDialog: QDialog) -> None:
        self.close_button.setText(QCoreApplication.translate("PaperDialog", u"Close", None))
        pass
