# Generated from forms/start_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lianbing_desktop.ui.widgets.choice_button import ChoiceButton

class Ui_StartPage(object):
    def setupUi(self, StartPage: QWidget) -> None:
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        StartPage.setProperty(u"role", u"canvas")
        self.page_layout = QHBoxLayout(StartPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.left_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_layout.addItem(self.left_stretch)

        self.column_layout = QVBoxLayout()
        self.column_layout.setSpacing(0)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 16, 0, 16)
        self.top_stretch = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.top_stretch)

        self.welcome_layout = QHBoxLayout()
        self.welcome_layout.setSpacing(16)
        self.welcome_layout.setObjectName(u"welcome_layout")
        self.welcome_layout.setContentsMargins(0, 0, 0, 0)
        self.program_icon = QLabel(StartPage)
        self.program_icon.setObjectName(u"program_icon")

        self.welcome_layout.addWidget(self.program_icon)

        self.welcome_text_layout = QVBoxLayout()
        self.welcome_text_layout.setSpacing(2)
        self.welcome_text_layout.setObjectName(u"welcome_text_layout")
        self.welcome_text_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(StartPage)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.welcome_text_layout.addWidget(self.title_label)

        self.subtitle_label = QLabel(StartPage)
        self.subtitle_label.setObjectName(u"subtitle_label")
        self.subtitle_label.setProperty(u"role", u"soft")

        self.welcome_text_layout.addWidget(self.subtitle_label)


        self.welcome_layout.addLayout(self.welcome_text_layout)

        self.welcome_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.welcome_layout.addItem(self.welcome_stretch)


        self.column_layout.addLayout(self.welcome_layout)

        self.gap = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.gap)

        self.choices_layout = QHBoxLayout()
        self.choices_layout.setSpacing(12)
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setContentsMargins(0, 0, 0, 0)
        self.create_button = ChoiceButton(StartPage)
        self.create_button.setObjectName(u"create_button")

        self.choices_layout.addWidget(self.create_button)

        self.open_button = ChoiceButton(StartPage)
        self.open_button.setObjectName(u"open_button")

        self.choices_layout.addWidget(self.open_button)

        self.demo_button = ChoiceButton(StartPage)
        self.demo_button.setObjectName(u"demo_button")

        self.choices_layout.addWidget(self.demo_button)


        self.column_layout.addLayout(self.choices_layout)

        self.gap_2 = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.gap_2)

        self.recent_label = QLabel(StartPage)
        self.recent_label.setObjectName(u"recent_label")
        self.recent_label.setProperty(u"role", u"section")

        self.column_layout.addWidget(self.recent_label)

        self.gap_3 = QSpacerItem(1, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.gap_3)

        self.recent_list = QListWidget(StartPage)
        self.recent_list.setObjectName(u"recent_list")
        self.recent_list.setMinimumSize(QSize(0, 120))
        self.recent_list.setMaximumSize(QSize(16777215, 190))

        self.column_layout.addWidget(self.recent_list)

        self.no_recent_label = QLabel(StartPage)
        self.no_recent_label.setObjectName(u"no_recent_label")
        self.no_recent_label.setProperty(u"role", u"caption")

        self.column_layout.addWidget(self.no_recent_label)

        self.bottom_stretch = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.bottom_stretch)


        self.page_layout.addLayout(self.column_layout)

        self.right_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_layout.addItem(self.right_stretch)

        self.page_layout.setStretch(0, 1)
        self.page_layout.setStretch(1, 6)
        self.page_layout.setStretch(2, 1)

        self.retranslateUi(StartPage)

        QMetaObject.connectSlotsByName(StartPage)

    def retranslateUi(self, StartPage: QWidget) -> None:
        self.title_label.setText(QCoreApplication.translate("StartPage", u"City contest, from roster to certificate", None))
        self.subtitle_label.setText(QCoreApplication.translate("StartPage", u"One file per contest. Everything stays on this computer.", None))
        self.recent_label.setText(QCoreApplication.translate("StartPage", u"Opened recently", None))
        self.no_recent_label.setText(QCoreApplication.translate("StartPage", u"Contest files you open will be listed here.", None))
        pass
