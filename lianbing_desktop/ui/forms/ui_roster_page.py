# Generated from forms/roster_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_RosterPage(object):
    def setupUi(self, RosterPage: QWidget) -> None:
        if not RosterPage.objectName():
            RosterPage.setObjectName(u"RosterPage")
        self.page_layout = QVBoxLayout(RosterPage)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.filter_layout = QHBoxLayout()
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setContentsMargins(0, 0, 0, 0)
        self.unit_box = QComboBox(RosterPage)
        self.unit_box.setObjectName(u"unit_box")
        self.unit_box.setMinimumSize(QSize(150, 0))

        self.filter_layout.addWidget(self.unit_box)

        self.state_box = QComboBox(RosterPage)
        self.state_box.setObjectName(u"state_box")
        self.state_box.setMinimumSize(QSize(150, 0))

        self.filter_layout.addWidget(self.state_box)

        self.filter_stretch = QSpacerItem(10, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_stretch)

        self.full_numbers_box = QCheckBox(RosterPage)
        self.full_numbers_box.setObjectName(u"full_numbers_box")

        self.filter_layout.addWidget(self.full_numbers_box)


        self.page_layout.addLayout(self.filter_layout)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(16)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.table = TableView(RosterPage)
        self.table.setObjectName(u"table")

        self.body_layout.addWidget(self.table)

        self.person_card = QFrame(RosterPage)
        self.person_card.setObjectName(u"person_card")
        self.person_card.setProperty(u"role", u"card")
        self.person_card.setMinimumSize(QSize(250, 0))
        self.person_card.setMaximumSize(QSize(250, 16777215))
        self.person_layout = QVBoxLayout(self.person_card)
        self.person_layout.setSpacing(6)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(16, 14, 16, 14)
        self.person_area = QScrollArea(self.person_card)
        self.person_area.setObjectName(u"person_area")
        self.person_area.setFrameShape(QFrame.Shape.NoFrame)
        self.person_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.person_area.setWidgetResizable(True)
        self.person_area.setProperty(u"role", u"page")
        self.person_words = QWidget()
        self.person_words.setObjectName(u"person_words")
        self.person_words.setProperty(u"role", u"page")
        self.person_words_layout = QVBoxLayout(self.person_words)
        self.person_words_layout.setSpacing(6)
        self.person_words_layout.setObjectName(u"person_words_layout")
        self.person_words_layout.setContentsMargins(0, 0, 4, 0)
        self.photo_label = QLabel(self.person_words)
        self.photo_label.setObjectName(u"photo_label")
        self.photo_label.setProperty(u"role", u"photo")
        self.photo_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.person_words_layout.addWidget(self.photo_label)

        self.name_label = QLabel(self.person_words)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"title")
        self.name_label.setWordWrap(True)

        self.person_words_layout.addWidget(self.name_label)

        self.unit_label = QLabel(self.person_words)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setProperty(u"role", u"soft")
        self.unit_label.setWordWrap(True)

        self.person_words_layout.addWidget(self.unit_label)

        self.facts_label = QLabel(self.person_words)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)
        self.facts_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.person_words_layout.addWidget(self.facts_label)

        self.findings_label = QLabel(self.person_words)
        self.findings_label.setObjectName(u"findings_label")
        self.findings_label.setProperty(u"role", u"field-error")
        self.findings_label.setWordWrap(True)

        self.person_words_layout.addWidget(self.findings_label)

        self.source_label = QLabel(self.person_words)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"role", u"caption")
        self.source_label.setWordWrap(True)

        self.person_words_layout.addWidget(self.source_label)

        self.person_stretch = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.person_words_layout.addItem(self.person_stretch)

        self.person_area.setWidget(self.person_words)

        self.person_layout.addWidget(self.person_area)

        self.person_buttons_layout = QHBoxLayout()
        self.person_buttons_layout.setSpacing(8)
        self.person_buttons_layout.setObjectName(u"person_buttons_layout")
        self.person_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.edit_button = QPushButton(self.person_card)
        self.edit_button.setObjectName(u"edit_button")

        self.person_buttons_layout.addWidget(self.edit_button)

        self.withdraw_button = QPushButton(self.person_card)
        self.withdraw_button.setObjectName(u"withdraw_button")

        self.person_buttons_layout.addWidget(self.withdraw_button)

        self.reinstate_button = QPushButton(self.person_card)
        self.reinstate_button.setObjectName(u"reinstate_button")

        self.person_buttons_layout.addWidget(self.reinstate_button)


        self.person_layout.addLayout(self.person_buttons_layout)


        self.body_layout.addWidget(self.person_card)

        self.body_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.body_layout)

        self.page_layout.setStretch(1, 1)

        self.retranslateUi(RosterPage)

        QMetaObject.connectSlotsByName(RosterPage)

    def retranslateUi(self, RosterPage: QWidget) -> None:
        self.unit_box.setAccessibleName(QCoreApplication.translate("RosterPage", u"Unit", None))
        self.state_box.setAccessibleName(QCoreApplication.translate("RosterPage", u"Which people", None))
        self.full_numbers_box.setText(QCoreApplication.translate("RosterPage", u"Show &full numbers", None))
        self.full_numbers_box.setToolTip(QCoreApplication.translate("RosterPage", u"ID and phone numbers are masked until they are shown on purpose.", None))
        self.table.setAccessibleName(QCoreApplication.translate("RosterPage", u"Entrants", None))
        self.photo_label.setAccessibleName(QCoreApplication.translate("RosterPage", u"Photo", None))
        self.edit_button.setText(QCoreApplication.translate("RosterPage", u"&Edit\u2026", None))
        self.edit_button.setToolTip(QCoreApplication.translate("RosterPage", u"Enter or a double click in the list", None))
        self.withdraw_button.setText(QCoreApplication.translate("RosterPage", u"&Withdraw\u2026", None))
        self.reinstate_button.setText(QCoreApplication.translate("RosterPage", u"&Reinstate", None))
        pass
