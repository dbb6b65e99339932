# Generated from forms/main_window.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QMainWindow, QSizePolicy, QSpacerItem, QStackedWidget,
    QStatusBar, QToolButton, QVBoxLayout, QWidget)

from lianbing_desktop.ui.widgets.job_strip import JobStrip
from lianbing_desktop.ui.widgets.message_bar import MessageBar
from lianbing_desktop.ui.widgets.navigation import NavigationList

class Ui_MainWindow(object):
    def setupUi(self, MainWindow: QMainWindow) -> None:
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.setMinimumSize(QSize(1000, 530))
        self.new_action = QAction(MainWindow)
        self.new_action.setObjectName(u"new_action")
        self.new_action.setShortcut(u"Ctrl+N")
        self.open_action = QAction(MainWindow)
        self.open_action.setObjectName(u"open_action")
        self.open_action.setShortcut(u"Ctrl+O")
        self.undo_action = QAction(MainWindow)
        self.undo_action.setObjectName(u"undo_action")
        self.undo_action.setShortcut(u"Ctrl+Z")
        self.redo_action = QAction(MainWindow)
        self.redo_action.setObjectName(u"redo_action")
        self.redo_action.setShortcut(u"Ctrl+Y")
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.central.setProperty(u"role", u"canvas")
        self.message_bar = MessageBar(self.central)
        self.message_bar.setObjectName(u"message_bar")
        self.central_layout = QHBoxLayout(self.central)
        self.central_layout.setSpacing(0)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.side_bar = QFrame(self.central)
        self.side_bar.setObjectName(u"side_bar")
        self.side_bar.setProperty(u"role", u"side-bar")
        self.side_bar.setMinimumSize(QSize(196, 0))
        self.side_bar.setMaximumSize(QSize(196, 16777215))
        self.side_bar_layout = QVBoxLayout(self.side_bar)
        self.side_bar_layout.setSpacing(0)
        self.side_bar_layout.setObjectName(u"side_bar_layout")
        self.side_bar_layout.setContentsMargins(0, 0, 0, 0)
        self.mark_layout = QHBoxLayout()
        self.mark_layout.setSpacing(8)
        self.mark_layout.setObjectName(u"mark_layout")
        self.mark_layout.setContentsMargins(18, 12, 12, 12)
        self.mark_icon = QLabel(self.side_bar)
        self.mark_icon.setObjectName(u"mark_icon")

        self.mark_layout.addWidget(self.mark_icon)

        self.mark_label = QLabel(self.side_bar)
        self.mark_label.setObjectName(u"mark_label")
        self.mark_label.setProperty(u"role", u"section")

        self.mark_layout.addWidget(self.mark_label)

        self.mark_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mark_layout.addItem(self.mark_stretch)


        self.side_bar_layout.addLayout(self.mark_layout)

        self.navigation = NavigationList(self.side_bar)
        self.navigation.setObjectName(u"navigation")
        self.navigation.setProperty(u"role", u"navigation")

        self.side_bar_layout.addWidget(self.navigation)


        self.central_layout.addWidget(self.side_bar)

        self.work_layout = QVBoxLayout()
        self.work_layout.setSpacing(0)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(0, 0, 0, 0)
        self.top_bar = QFrame(self.central)
        self.top_bar.setObjectName(u"top_bar")
        self.top_bar.setProperty(u"role", u"top-bar")
        self.top_bar.setMinimumSize(QSize(0, 52))
        self.top_bar.setMaximumSize(QSize(16777215, 52))
        self.top_bar_layout = QHBoxLayout(self.top_bar)
        self.top_bar_layout.setSpacing(4)
        self.top_bar_layout.setObjectName(u"top_bar_layout")
        self.top_bar_layout.setContentsMargins(24, 4, 14, 4)
        self.contest_layout = QVBoxLayout()
        self.contest_layout.setSpacing(0)
        self.contest_layout.setObjectName(u"contest_layout")
        self.contest_layout.setContentsMargins(0, 0, 0, 0)
        self.contest_label = QLabel(self.top_bar)
        self.contest_label.setObjectName(u"contest_label")
        self.contest_label.setProperty(u"role", u"section")

        self.contest_layout.addWidget(self.contest_label)

        self.file_label = QLabel(self.top_bar)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"role", u"caption")

        self.contest_layout.addWidget(self.file_label)


        self.top_bar_layout.addLayout(self.contest_layout)

        self.top_bar_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_bar_layout.addItem(self.top_bar_stretch)

        self.undo_button = QToolButton(self.top_bar)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.top_bar_layout.addWidget(self.undo_button)

        self.redo_button = QToolButton(self.top_bar)
        self.redo_button.setObjectName(u"redo_button")
        self.redo_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.top_bar_layout.addWidget(self.redo_button)

        self.open_button = QToolButton(self.top_bar)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.top_bar_layout.addWidget(self.open_button)

        self.new_button = QToolButton(self.top_bar)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.top_bar_layout.addWidget(self.new_button)


        self.work_layout.addWidget(self.top_bar)

        self.task_label = QLabel(self.central)
        self.task_label.setObjectName(u"task_label")
        self.task_label.setVisible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.task_label.sizePolicy().hasHeightForWidth())
        self.task_label.setSizePolicy(sizePolicy)
        self.task_label.setProperty(u"role", u"task")

        self.work_layout.addWidget(self.task_label)

        self.stack = QStackedWidget(self.central)
        self.stack.setObjectName(u"stack")

        self.work_layout.addWidget(self.stack)

        self.job_strip = JobStrip(self.central)
        self.job_strip.setObjectName(u"job_strip")

        self.work_layout.addWidget(self.job_strip)

        self.work_layout.setStretch(1, 1)

        self.central_layout.addLayout(self.work_layout)

        self.central_layout.setStretch(1, 1)
        MainWindow.setCentralWidget(self.central)
        self.status_bar = QStatusBar(MainWindow)
        self.status_bar.setObjectName(u"status_bar")
        self.status_bar.setSizeGripEnabled(False)
        MainWindow.setStatusBar(self.status_bar)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)

    def retranslateUi(self, MainWindow: QMainWindow) -> None:
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Skills Contest", None))
        self.new_action.setText(QCoreApplication.translate("MainWindow", u"New contest\u2026", None))
        self.open_action.setText(QCoreApplication.translate("MainWindow", u"Open\u2026", None))
        self.undo_action.setText(QCoreApplication.translate("MainWindow", u"Undo", None))
        self.redo_action.setText(QCoreApplication.translate("MainWindow", u"Redo", None))
        self.mark_label.setText(QCoreApplication.translate("MainWindow", u"Skills Contest", None))
