# Generated from forms/intake_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_IntakePage(object):
    def setupUi(self, IntakePage: QWidget) -> None:
        if not IntakePage.objectName():
            IntakePage.setObjectName(u"IntakePage")
        self.page_layout = QVBoxLayout(IntakePage)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(16)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(IntakePage)
        self.table.setObjectName(u"table")

        self.body_layout.addWidget(self.table)

        self.unit_card = QFrame(IntakePage)
        self.unit_card.setObjectName(u"unit_card")
        self.unit_card.setProperty(u"role", u"card")
        self.unit_card.setMinimumSize(QSize(286, 0))
        self.unit_card.setMaximumSize(QSize(286, 16777215))
        self.unit_layout = QVBoxLayout(self.unit_card)
        self.unit_layout.setSpacing(6)
        self.unit_layout.setObjectName(u"unit_layout")
        self.unit_layout.setContentsMargins(16, 14, 16, 14)
        self.unit_area = QScrollArea(self.unit_card)
        self.unit_area.setObjectName(u"unit_area")
        self.unit_area.setProperty(u"role", u"page")
        self.unit_area.setFrameShape(QFrame.Shape.NoFrame)
        self.unit_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.unit_area.setWidgetResizable(True)
        self.unit_words = QWidget()
        self.unit_words.setObjectName(u"unit_words")
        self.unit_words.setProperty(u"role", u"page")
        self.unit_words_layout = QVBoxLayout(self.unit_words)
        self.unit_words_layout.setSpacing(6)
        self.unit_words_layout.setObjectName(u"unit_words_layout")
        self.unit_words_layout.setContentsMargins(0, 0, 4, 0)
        self.name_label = QLabel(self.unit_words)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"title")
        self.name_label.setWordWrap(True)

        self.unit_words_layout.addWidget(self.name_label)

        self.state_label = QLabel(self.unit_words)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"role", u"soft")
        self.state_label.setWordWrap(True)

        self.unit_words_layout.addWidget(self.state_label)

        self.contact_layout = QHBoxLayout()
        self.contact_layout.setSpacing(4)
        self.contact_layout.setObjectName(u"contact_layout")
        self.contact_layout.setContentsMargins(0, 0, 0, 0)
        self.contact_label = QLabel(self.unit_words)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setWordWrap(True)
        self.contact_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.contact_layout.addWidget(self.contact_label)

        self.contact_button = QPushButton(self.unit_words)
        self.contact_button.setObjectName(u"contact_button")
        self.contact_button.setProperty(u"role", u"link")

        self.contact_layout.addWidget(self.contact_button)

        self.contact_layout.setStretch(0, 1)

        self.unit_words_layout.addLayout(self.contact_layout)

        self.versions_heading = QLabel(self.unit_words)
        self.versions_heading.setObjectName(u"versions_heading")
        self.versions_heading.setProperty(u"role", u"section")
        self.versions_heading.setWordWrap(True)

        self.unit_words_layout.addWidget(self.versions_heading)

        self.versions_label = QLabel(self.unit_words)
        self.versions_label.setObjectName(u"versions_label")
        self.versions_label.setWordWrap(True)

        self.unit_words_layout.addWidget(self.versions_label)

        self.versions_layout = QHBoxLayout()
        self.versions_layout.setSpacing(0)
        self.versions_layout.setObjectName(u"versions_layout")
        self.versions_layout.setContentsMargins(0, 0, 0, 0)
        self.versions_button = QPushButton(self.unit_words)
        self.versions_button.setObjectName(u"versions_button")
        self.versions_button.setProperty(u"role", u"link")

        self.versions_layout.addWidget(self.versions_button)

        self.versions_gap = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.versions_layout.addItem(self.versions_gap)


        self.unit_words_layout.addLayout(self.versions_layout)

        self.confirmation_heading = QLabel(self.unit_words)
        self.confirmation_heading.setObjectName(u"confirmation_heading")
        self.confirmation_heading.setProperty(u"role", u"section")
        self.confirmation_heading.setWordWrap(True)

        self.unit_words_layout.addWidget(self.confirmation_heading)

        self.confirmation_label = QLabel(self.unit_words)
        self.confirmation_label.setObjectName(u"confirmation_label")
        self.confirmation_label.setWordWrap(True)

        self.unit_words_layout.addWidget(self.confirmation_label)

        self.changes_label = QLabel(self.unit_words)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setProperty(u"role", u"field-error")
        self.changes_label.setWordWrap(True)

        self.unit_words_layout.addWidget(self.changes_label)

        self.unit_stretch = QSpacerItem(1, 3, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unit_words_layout.addItem(self.unit_stretch)

        self.unit_area.setWidget(self.unit_words)

        self.unit_layout.addWidget(self.unit_area)

        self.unit_buttons_layout = QHBoxLayout()
        self.unit_buttons_layout.setSpacing(8)
        self.unit_buttons_layout.setObjectName(u"unit_buttons_layout")
        self.unit_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.confirm_button = QPushButton(self.unit_card)
        self.confirm_button.setObjectName(u"confirm_button")

        self.unit_buttons_layout.addWidget(self.confirm_button)

        self.sheet_button = QPushButton(self.unit_card)
        self.sheet_button.setObjectName(u"sheet_button")

        self.unit_buttons_layout.addWidget(self.sheet_button)


        self.unit_layout.addLayout(self.unit_buttons_layout)


        self.body_layout.addWidget(self.unit_card)

        self.body_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.body_layout)

        self.page_layout.setStretch(0, 1)

        self.retranslateUi(IntakePage)

        QMetaObject.connectSlotsByName(IntakePage)

    def retranslateUi(self, IntakePage: QWidget) -> None:
        self.table.setAccessibleName(QCoreApplication.translate("IntakePage", u"Units", None))
        self.contact_button.setText(QCoreApplication.translate("IntakePage", u"Edit\u2026", None))
        self.versions_heading.setText(QCoreApplication.translate("IntakePage", u"Rosters received", None))
        self.versions_button.setText(QCoreApplication.translate("IntakePage", u"What each changed  Enter", None))
        self.confirmation_heading.setText(QCoreApplication.translate("IntakePage", u"Confirmation", None))
        self.confirm_button.setText(QCoreApplication.translate("IntakePage", u"&Confirmed\u2026", None))
        self.confirm_button.setToolTip(QCoreApplication.translate("IntakePage", u"Space", None))
        self.sheet_button.setText(QCoreApplication.translate("IntakePage", u"&Sheet\u2026", None))
        self.sheet_button.setToolTip(QCoreApplication.translate("IntakePage", u"Ctrl+P", None))
        pass
