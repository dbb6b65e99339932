# Generated from forms/designer_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from lianbing_desktop.ui.awards.sheet_area import SheetArea

class Ui_DesignerDialog(object):
    def setupUi(self, DesignerDialog: QDialog) -> None:
        if not DesignerDialog.objectName():
            DesignerDialog.setObjectName(u"DesignerDialog")
        DesignerDialog.setSizeGripEnabled(True)
        self.dialog_layout = QVBoxLayout(DesignerDialog)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 10, 12, 10)
        self.top_layout = QHBoxLayout()
        self.top_layout.setSpacing(6)
        self.top_layout.setObjectName(u"top_layout")
        self.layout_box = QComboBox(DesignerDialog)
        self.layout_box.setObjectName(u"layout_box")
        self.layout_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layout_box.setMinimumContentsLength(19)

        self.top_layout.addWidget(self.layout_box)

        self.layouts_button = QPushButton(DesignerDialog)
        self.layouts_button.setObjectName(u"layouts_button")

        self.top_layout.addWidget(self.layouts_button)

        self.add_button = QPushButton(DesignerDialog)
        self.add_button.setObjectName(u"add_button")

        self.top_layout.addWidget(self.add_button)

        self.arrange_button = QPushButton(DesignerDialog)
        self.arrange_button.setObjectName(u"arrange_button")

        self.top_layout.addWidget(self.arrange_button)

        self.undo_button = QToolButton(DesignerDialog)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setProperty(u"role", u"icon")

        self.top_layout.addWidget(self.undo_button)

        self.redo_button = QToolButton(DesignerDialog)
        self.redo_button.setObjectName(u"redo_button")
        self.redo_button.setProperty(u"role", u"icon")

        self.top_layout.addWidget(self.redo_button)

        self.snap_button = QToolButton(DesignerDialog)
        self.snap_button.setObjectName(u"snap_button")
        self.snap_button.setCheckable(True)
        self.snap_button.setChecked(True)
        self.snap_button.setProperty(u"role", u"icon")

        self.top_layout.addWidget(self.snap_button)

        self.grid_button = QToolButton(DesignerDialog)
        self.grid_button.setObjectName(u"grid_button")
        self.grid_button.setCheckable(True)
        self.grid_button.setProperty(u"role", u"icon")

        self.top_layout.addWidget(self.grid_button)

        self.top_stretch = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_layout.addItem(self.top_stretch)

        self.shown_label = QLabel(DesignerDialog)
        self.shown_label.setObjectName(u"shown_label")
        self.shown_label.setProperty(u"role", u"field")

        self.top_layout.addWidget(self.shown_label)

        self.shown_box = QComboBox(DesignerDialog)
        self.shown_box.setObjectName(u"shown_box")
        self.shown_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shown_box.setMinimumContentsLength(10)

        self.top_layout.addWidget(self.shown_box)

        self.zoom_out_button = QToolButton(DesignerDialog)
        self.zoom_out_button.setObjectName(u"zoom_out_button")
        self.zoom_out_button.setProperty(u"role", u"icon")

        self.top_layout.addWidget(self.zoom_out_button)

        self.zoom_label = QLabel(DesignerDialog)
        self.zoom_label.setObjectName(u"zoom_label")
        self.zoom_label.setProperty(u"role", u"caption")
        self.zoom_label.setMinimumSize(QSize(36, 0))
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.top_layout.addWidget(self.zoom_label)

        self.fit_button = QToolButton(DesignerDialog)
        self.fit_button.setObjectName(u"fit_button")
        self.fit_button.setProperty(u"role", u"icon")

        self.top_layout.addWidget(self.fit_button)

        self.actual_button = QToolButton(DesignerDialog)
        self.actual_button.setObjectName(u"actual_button")
        self.actual_button.setProperty(u"role", u"icon")

        self.top_layout.addWidget(self.actual_button)

        self.zoom_in_button = QToolButton(DesignerDialog)
        self.zoom_in_button.setObjectName(u"zoom_in_button")
        self.zoom_in_button.setProperty(u"role", u"icon")

        self.top_layout.addWidget(self.zoom_in_button)


        self.dialog_layout.addLayout(self.top_layout)

        self.middle_layout = QHBoxLayout()
        self.middle_layout.setSpacing(8)
        self.middle_layout.setObjectName(u"middle_layout")
        self.sheet_area = SheetArea(DesignerDialog)
        self.sheet_area.setObjectName(u"sheet_area")
        self.sheet_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet_area.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.middle_layout.addWidget(self.sheet_area)

        self.panel_area = QScrollArea(DesignerDialog)
        self.panel_area.setObjectName(u"panel_area")
        self.panel_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel_area.setMinimumSize(QSize(340, 0))
        self.panel_area.setMaximumSize(QSize(340, 16777215))
        self.panel_area.setWidgetResizable(True)
        self.panel_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.middle_layout.addWidget(self.panel_area)


        self.dialog_layout.addLayout(self.middle_layout)

        self.bottom_layout = QHBoxLayout()
        self.bottom_layout.setSpacing(8)
        self.bottom_layout.setObjectName(u"bottom_layout")
        self.status_label = QLabel(DesignerDialog)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"role", u"soft")
        self.status_label.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.status_label.sizePolicy().hasHeightForWidth())
        self.status_label.setSizePolicy(sizePolicy)

        self.bottom_layout.addWidget(self.status_label)

        self.close_button = QPushButton(DesignerDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.bottom_layout.addWidget(self.close_button)

        self.save_button = QPushButton(DesignerDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")
        self.save_button.setAutoDefault(False)

        self.bottom_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.bottom_layout)

        self.shown_label.setBuddy(self.shown_box)

        self.retranslateUi(DesignerDialog)

        QMetaObject.connectSlotsByName(DesignerDialog)

    def retranslateUi(self, DesignerDialog: QDialog) -> None:
        DesignerDialog.setWindowTitle(QCoreApplication.translate("DesignerDialog", u"Design a layout", None))
        self.layout_box.setAccessibleName(QCoreApplication.translate("DesignerDialog", u"Layout", None))
        self.layouts_button.setText(QCoreApplication.translate("DesignerDialog", u"La&youts", None))
        self.add_button.setText(QCoreApplication.translate("DesignerDialog", u"Add", None))
        self.arrange_button.setText(QCoreApplication.translate("DesignerDialog", u"Arran&ge", None))
        self.shown_label.setText(QCoreApplication.translate("DesignerDialog", u"S&hown with", None))
        self.close_button.setText(QCoreApplication.translate("DesignerDialog", u"Close", None))
        self.save_button.setText(QCoreApplication.translate("DesignerDialog", u"Save layout", None))
