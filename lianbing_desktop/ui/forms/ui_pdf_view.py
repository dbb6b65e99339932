# Generated from forms/pdf_view.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QToolButton, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.page_canvas import PageCanvas

class Ui_PdfView(object):
    def setupUi(self, PdfView: QWidget) -> None:
        if not PdfView.objectName():
            PdfView.setObjectName(u"PdfView")
        self.zoom_in_action = QAction(PdfView)
        self.zoom_in_action.setObjectName(u"zoom_in_action")
        self.zoom_in_action.setShortcut(u"Ctrl++")
        self.zoom_out_action = QAction(PdfView)
        self.zoom_out_action.setObjectName(u"zoom_out_action")
        self.zoom_out_action.setShortcut(u"Ctrl+-")
        self.fit_width_action = QAction(PdfView)
        self.fit_width_action.setObjectName(u"fit_width_action")
        self.fit_width_action.setShortcut(u"Ctrl+0")
        self.save_action = QAction(PdfView)
        self.save_action.setObjectName(u"save_action")
        self.save_action.setShortcut(u"Ctrl+S")
        self.print_action = QAction(PdfView)
        self.print_action.setObjectName(u"print_action")
        self.print_action.setShortcut(u"Ctrl+P")
        self.view_layout = QVBoxLayout(PdfView)
        self.view_layout.setSpacing(12)
        self.view_layout.setObjectName(u"view_layout")
        self.view_layout.setContentsMargins(0, 0, 0, 0)
        self.tools_layout = QHBoxLayout()
        self.tools_layout.setSpacing(6)
        self.tools_layout.setObjectName(u"tools_layout")
        self.tools_layout.setContentsMargins(0, 0, 0, 0)
        self.zoom_out_button = QToolButton(PdfView)
        self.zoom_out_button.setObjectName(u"zoom_out_button")
        self.zoom_out_button.setProperty(u"role", u"icon")

        self.tools_layout.addWidget(self.zoom_out_button)

        self.zoom_label = QLabel(PdfView)
        self.zoom_label.setObjectName(u"zoom_label")
        self.zoom_label.setMinimumSize(QSize(48, 0))
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.tools_layout.addWidget(self.zoom_label)

        self.zoom_in_button = QToolButton(PdfView)
        self.zoom_in_button.setObjectName(u"zoom_in_button")
        self.zoom_in_button.setProperty(u"role", u"icon")

        self.tools_layout.addWidget(self.zoom_in_button)

        self.fit_width_button = QToolButton(PdfView)
        self.fit_width_button.setObjectName(u"fit_width_button")
        self.fit_width_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.tools_layout.addWidget(self.fit_width_button)

        self.tools_left = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools_layout.addItem(self.tools_left)

        self.page_caption = QLabel(PdfView)
        self.page_caption.setObjectName(u"page_caption")
        self.page_caption.setProperty(u"role", u"soft")

        self.tools_layout.addWidget(self.page_caption)

        self.page_number = QSpinBox(PdfView)
        self.page_number.setObjectName(u"page_number")
        self.page_number.setMinimumSize(QSize(72, 0))
        self.page_number.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.tools_layout.addWidget(self.page_number)

        self.count_label = QLabel(PdfView)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"role", u"soft")

        self.tools_layout.addWidget(self.count_label)

        self.tools_right = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools_layout.addItem(self.tools_right)

        self.save_button = QPushButton(PdfView)
        self.save_button.setObjectName(u"save_button")

        self.tools_layout.addWidget(self.save_button)

        self.print_button = QPushButton(PdfView)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"role", u"primary")

        self.tools_layout.addWidget(self.print_button)


        self.view_layout.addLayout(self.tools_layout)

        self.pages_layout = QHBoxLayout()
        self.pages_layout.setSpacing(12)
        self.pages_layout.setObjectName(u"pages_layout")
        self.pages_layout.setContentsMargins(0, 0, 0, 0)
        self.page_list = QListWidget(PdfView)
        self.page_list.setObjectName(u"page_list")
        self.page_list.setMinimumSize(QSize(132, 0))
        self.page_list.setMaximumSize(QSize(132, 16777215))

        self.pages_layout.addWidget(self.page_list)

        self.canvas = PageCanvas(PdfView)
        self.canvas.setObjectName(u"canvas")

        self.pages_layout.addWidget(self.canvas)

        self.pages_layout.setStretch(1, 1)

        self.view_layout.addLayout(self.pages_layout)

        self.view_layout.setStretch(1, 1)

        self.retranslateUi(PdfView)

        QMetaObject.connectSlotsByName(PdfView)

    def retranslateUi(self, PdfView: QWidget) -> None:
        self.zoom_in_action.setText(QCoreApplication.translate("PdfView", u"Zoom in", None))
        self.zoom_out_action.setText(QCoreApplication.translate("PdfView", u"Zoom out", None))
        self.fit_width_action.setText(QCoreApplication.translate("PdfView", u"Fit width", None))
        self.save_action.setText(QCoreApplication.translate("PdfView", u"Save as\u2026", None))
        self.print_action.setText(QCoreApplication.translate("PdfView", u"Print\u2026", None))
        self.page_caption.setText(QCoreApplication.translate("PdfView", u"Page", None))
        self.save_button.setText(QCoreApplication.translate("PdfView", u"Save as\u2026", None))
        self.print_button.setText(QCoreApplication.translate("PdfView", u"Print\u2026", None))
        pass
