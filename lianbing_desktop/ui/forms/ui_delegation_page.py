# Generated from forms/delegation_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QTabWidget, QVBoxLayout,
    QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_DelegationPage(object):
    def setupUi(self, DelegationPage: QWidget) -> None:
        if not DelegationPage.objectName():
            DelegationPage.setObjectName(u"DelegationPage")
        self.page_layout = QVBoxLayout(DelegationPage)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.stack = QStackedWidget(DelegationPage)
        self.stack.setObjectName(u"stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(0)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)
        self.board_page = QWidget()
        self.board_page.setObjectName(u"board_page")
        self.board_page_layout = QHBoxLayout(self.board_page)
        self.board_page_layout.setSpacing(16)
        self.board_page_layout.setObjectName(u"board_page_layout")
        self.board_page_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(self.board_page)
        self.tabs.setObjectName(u"tabs")
        self.board_tab = QWidget()
        self.board_tab.setObjectName(u"board_tab")
        self.board_tab_layout = QVBoxLayout(self.board_tab)
        self.board_tab_layout.setSpacing(0)
        self.board_tab_layout.setObjectName(u"board_tab_layout")
        self.board_tab_layout.setContentsMargins(0, 0, 0, 0)
        self.board_scroll = QScrollArea(self.board_tab)
        self.board_scroll.setObjectName(u"board_scroll")
        self.board_scroll.setWidgetResizable(True)
        self.board_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.board = QWidget()
        self.board.setObjectName(u"board")
        self.board.setProperty(u"role", u"page")
        self.board_layout = QVBoxLayout(self.board)
        self.board_layout.setSpacing(12)
        self.board_layout.setObjectName(u"board_layout")
        self.board_layout.setContentsMargins(0, 12, 8, 12)
        self.board_scroll.setWidget(self.board)

        self.board_tab_layout.addWidget(self.board_scroll)

        self.tabs.addTab(self.board_tab, "")
        self.reserves_tab = QWidget()
        self.reserves_tab.setObjectName(u"reserves_tab")
        self.reserves_layout = QVBoxLayout(self.reserves_tab)
        self.reserves_layout.setSpacing(0)
        self.reserves_layout.setObjectName(u"reserves_layout")
        self.reserves_layout.setContentsMargins(0, 12, 0, 0)
        self.reserves_table = TableView(self.reserves_tab)
        self.reserves_table.setObjectName(u"reserves_table")

        self.reserves_layout.addWidget(self.reserves_table)

        self.tabs.addTab(self.reserves_tab, "")
        self.left_out_tab = QWidget()
        self.left_out_tab.setObjectName(u"left_out_tab")
        self.left_out_layout = QVBoxLayout(self.left_out_tab)
        self.left_out_layout.setSpacing(8)
        self.left_out_layout.setObjectName(u"left_out_layout")
        self.left_out_layout.setContentsMargins(0, 12, 0, 0)
        self.left_out_table = TableView(self.left_out_tab)
        self.left_out_table.setObjectName(u"left_out_table")

        self.left_out_layout.addWidget(self.left_out_table)

        self.tabs.addTab(self.left_out_tab, "")
        self.decisions_tab = QWidget()
        self.decisions_tab.setObjectName(u"decisions_tab")
        self.decisions_layout = QVBoxLayout(self.decisions_tab)
        self.decisions_layout.setSpacing(8)
        self.decisions_layout.setObjectName(u"decisions_layout")
        self.decisions_layout.setContentsMargins(0, 12, 0, 0)
        self.decisions_table = TableView(self.decisions_tab)
        self.decisions_table.setObjectName(u"decisions_table")

        self.decisions_layout.addWidget(self.decisions_table)

        self.decisions_buttons = QHBoxLayout()
        self.decisions_buttons.setSpacing(8)
        self.decisions_buttons.setObjectName(u"decisions_buttons")
        self.decisions_buttons.setContentsMargins(0, 0, 0, 0)
        self.decisions_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decisions_buttons.addItem(self.decisions_stretch)

        self.revoke_button = QPushButton(self.decisions_tab)
        self.revoke_button.setObjectName(u"revoke_button")

        self.decisions_buttons.addWidget(self.revoke_button)


        self.decisions_layout.addLayout(self.decisions_buttons)

        self.tabs.addTab(self.decisions_tab, "")

        self.board_page_layout.addWidget(self.tabs)

        self.detail_card = QFrame(self.board_page)
        self.detail_card.setObjectName(u"detail_card")
        self.detail_card.setProperty(u"role", u"card")
        self.detail_card.setMinimumSize(QSize(232, 0))
        self.detail_card.setMaximumSize(QSize(232, 16777215))
        self.detail_layout = QVBoxLayout(self.detail_card)
        self.detail_layout.setSpacing(8)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(16, 14, 16, 14)
        self.name_label = QLabel(self.detail_card)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"section")
        self.name_label.setWordWrap(True)

        self.detail_layout.addWidget(self.name_label)

        self.facts_label = QLabel(self.detail_card)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setProperty(u"role", u"caption")
        self.facts_label.setWordWrap(True)

        self.detail_layout.addWidget(self.facts_label)

        self.detail_scroll = QScrollArea(self.detail_card)
        self.detail_scroll.setObjectName(u"detail_scroll")
        self.detail_scroll.setWidgetResizable(True)
        self.detail_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail_body = QWidget()
        self.detail_body.setObjectName(u"detail_body")
        self.detail_body.setProperty(u"role", u"page")
        self.detail_body_layout = QVBoxLayout(self.detail_body)
        self.detail_body_layout.setSpacing(3)
        self.detail_body_layout.setObjectName(u"detail_body_layout")
        self.detail_body_layout.setContentsMargins(0, 0, 0, 0)
        self.state_heading = QLabel(self.detail_body)
        self.state_heading.setObjectName(u"state_heading")
        self.state_heading.setProperty(u"role", u"caption")

        self.detail_body_layout.addWidget(self.state_heading)

        self.why_label = QLabel(self.detail_body)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setWordWrap(True)

        self.detail_body_layout.addWidget(self.why_label)

        self.why_gap = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.detail_body_layout.addItem(self.why_gap)

        self.eligibility_heading = QLabel(self.detail_body)
        self.eligibility_heading.setObjectName(u"eligibility_heading")
        self.eligibility_heading.setProperty(u"role", u"caption")

        self.detail_body_layout.addWidget(self.eligibility_heading)

        self.eligibility_label = QLabel(self.detail_body)
        self.eligibility_label.setObjectName(u"eligibility_label")
        self.eligibility_label.setWordWrap(True)

        self.detail_body_layout.addWidget(self.eligibility_label)

        self.eligibility_gap = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.detail_body_layout.addItem(self.eligibility_gap)

        self.decision_heading = QLabel(self.detail_body)
        self.decision_heading.setObjectName(u"decision_heading")
        self.decision_heading.setProperty(u"role", u"caption")

        self.detail_body_layout.addWidget(self.decision_heading)

        self.decision_label = QLabel(self.detail_body)
        self.decision_label.setObjectName(u"decision_label")
        self.decision_label.setWordWrap(True)

        self.detail_body_layout.addWidget(self.decision_label)

        self.detail_stretch = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detail_body_layout.addItem(self.detail_stretch)

        self.detail_scroll.setWidget(self.detail_body)

        self.detail_layout.addWidget(self.detail_scroll)

        self.seat_button = QPushButton(self.detail_card)
        self.seat_button.setObjectName(u"seat_button")

        self.detail_layout.addWidget(self.seat_button)

        self.leave_out_button = QPushButton(self.detail_card)
        self.leave_out_button.setObjectName(u"leave_out_button")

        self.detail_layout.addWidget(self.leave_out_button)

        self.revoke_seat_button = QPushButton(self.detail_card)
        self.revoke_seat_button.setObjectName(u"revoke_seat_button")

        self.detail_layout.addWidget(self.revoke_seat_button)

        self.detail_layout.setStretch(2, 1)

        self.board_page_layout.addWidget(self.detail_card)

        self.board_page_layout.setStretch(0, 1)
        self.stack.addWidget(self.board_page)

        self.page_layout.addWidget(self.stack)

        self.page_layout.setStretch(0, 1)

        self.retranslateUi(DelegationPage)

        QMetaObject.connectSlotsByName(DelegationPage)

    def retranslateUi(self, DelegationPage: QWidget) -> None:
        self.tabs.setTabText(self.tabs.indexOf(self.board_tab), QCoreApplication.translate("DelegationPage", u"Board", None))
        self.tabs.setTabText(self.tabs.indexOf(self.reserves_tab), QCoreApplication.translate("DelegationPage", u"Reserves", None))
        self.tabs.setTabText(self.tabs.indexOf(self.left_out_tab), QCoreApplication.translate("DelegationPage", u"Not listed", None))
        self.revoke_button.setText(QCoreApplication.translate("DelegationPage", u"&Revoke decision", None))
        self.tabs.setTabText(self.tabs.indexOf(self.decisions_tab), QCoreApplication.translate("DelegationPage", u"Decisions taken", None))
        self.eligibility_heading.setText(QCoreApplication.translate("DelegationPage", u"Eligibility for the provincial final", None))
        self.decision_heading.setText(QCoreApplication.translate("DelegationPage", u"Decision", None))
        self.seat_button.setText(QCoreApplication.translate("DelegationPage", u"&List all the same\u2026", None))
        self.leave_out_button.setText(QCoreApplication.translate("DelegationPage", u"Leave &out\u2026", None))
        self.revoke_seat_button.setText(QCoreApplication.translate("DelegationPage", u"Re&voke decision", None))
        pass
