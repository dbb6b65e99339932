# Generated from forms/awards_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QFrame, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QTabWidget,
    QToolButton, QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.pdf_view import PdfView
from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_AwardsPage(object):
    def setupUi(self, AwardsPage: QWidget) -> None:
        if not AwardsPage.objectName():
            AwardsPage.setObjectName(u"AwardsPage")
        self.page_layout = QVBoxLayout(AwardsPage)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.tabs = QTabWidget(AwardsPage)
        self.tabs.setObjectName(u"tabs")
        self.awards_tab = QWidget()
        self.awards_tab.setObjectName(u"awards_tab")
        self.awards_tab_layout = QHBoxLayout(self.awards_tab)
        self.awards_tab_layout.setSpacing(16)
        self.awards_tab_layout.setObjectName(u"awards_tab_layout")
        self.awards_tab_layout.setContentsMargins(0, 12, 0, 0)
        self.tiers = QWidget(self.awards_tab)
        self.tiers.setObjectName(u"tiers")
        self.tiers.setMinimumSize(QSize(350, 0))
        self.tiers.setMaximumSize(QSize(350, 16777215))
        self.tiers_layout = QVBoxLayout(self.tiers)
        self.tiers_layout.setSpacing(8)
        self.tiers_layout.setObjectName(u"tiers_layout")
        self.tiers_layout.setContentsMargins(0, 0, 0, 0)
        self.awards_table = TableView(self.tiers)
        self.awards_table.setObjectName(u"awards_table")

        self.tiers_layout.addWidget(self.awards_table)

        self.tiers_buttons = QHBoxLayout()
        self.tiers_buttons.setSpacing(8)
        self.tiers_buttons.setObjectName(u"tiers_buttons")
        self.tiers_buttons.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(self.tiers)
        self.add_button.setObjectName(u"add_button")

        self.tiers_buttons.addWidget(self.add_button)

        self.edit_button = QPushButton(self.tiers)
        self.edit_button.setObjectName(u"edit_button")

        self.tiers_buttons.addWidget(self.edit_button)

        self.delete_button = QPushButton(self.tiers)
        self.delete_button.setObjectName(u"delete_button")

        self.tiers_buttons.addWidget(self.delete_button)

        self.tiers_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tiers_buttons.addItem(self.tiers_stretch)

        self.up_button = QToolButton(self.tiers)
        self.up_button.setObjectName(u"up_button")
        self.up_button.setProperty(u"role", u"icon")

        self.tiers_buttons.addWidget(self.up_button)

        self.down_button = QToolButton(self.tiers)
        self.down_button.setObjectName(u"down_button")
        self.down_button.setProperty(u"role", u"icon")

        self.tiers_buttons.addWidget(self.down_button)


        self.tiers_layout.addLayout(self.tiers_buttons)


        self.awards_tab_layout.addWidget(self.tiers)

        self.recipients_layout = QVBoxLayout()
        self.recipients_layout.setSpacing(8)
        self.recipients_layout.setObjectName(u"recipients_layout")
        self.recipients_layout.setContentsMargins(0, 0, 0, 0)
        self.recipients_scroll = QScrollArea(self.awards_tab)
        self.recipients_scroll.setObjectName(u"recipients_scroll")
        self.recipients_scroll.setWidgetResizable(True)
        self.recipients_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recipients_body = QWidget()
        self.recipients_body.setObjectName(u"recipients_body")
        self.recipients_body.setProperty(u"role", u"page")
        self.recipients_body_layout = QVBoxLayout(self.recipients_body)
        self.recipients_body_layout.setSpacing(8)
        self.recipients_body_layout.setObjectName(u"recipients_body_layout")
        self.recipients_body_layout.setContentsMargins(0, 0, 0, 0)
        self.questions = QWidget(self.recipients_body)
        self.questions.setObjectName(u"questions")
        self.questions_layout = QVBoxLayout(self.questions)
        self.questions_layout.setSpacing(8)
        self.questions_layout.setObjectName(u"questions_layout")
        self.questions_layout.setContentsMargins(0, 0, 0, 0)

        self.recipients_body_layout.addWidget(self.questions)

        self.recipients_table = TableView(self.recipients_body)
        self.recipients_table.setObjectName(u"recipients_table")
        self.recipients_table.setMinimumSize(QSize(0, 230))

        self.recipients_body_layout.addWidget(self.recipients_table)

        self.recipients_body_layout.setStretch(1, 1)
        self.recipients_scroll.setWidget(self.recipients_body)

        self.recipients_layout.addWidget(self.recipients_scroll)

        self.recipients_layout.setStretch(0, 1)

        self.awards_tab_layout.addLayout(self.recipients_layout)

        self.awards_tab_layout.setStretch(1, 1)
        self.tabs.addTab(self.awards_tab, "")
        self.certificates_tab = QWidget()
        self.certificates_tab.setObjectName(u"certificates_tab")
        self.certificates_tab_layout = QHBoxLayout(self.certificates_tab)
        self.certificates_tab_layout.setSpacing(16)
        self.certificates_tab_layout.setObjectName(u"certificates_tab_layout")
        self.certificates_tab_layout.setContentsMargins(0, 12, 0, 0)
        self.options_card = QFrame(self.certificates_tab)
        self.options_card.setObjectName(u"options_card")
        self.options_card.setProperty(u"role", u"card")
        self.options_card.setMinimumSize(QSize(264, 0))
        self.options_card.setMaximumSize(QSize(264, 16777215))
        self.options_layout = QVBoxLayout(self.options_card)
        self.options_layout.setSpacing(8)
        self.options_layout.setObjectName(u"options_layout")
        self.options_layout.setContentsMargins(14, 14, 14, 14)
        self.options_scroll = QScrollArea(self.options_card)
        self.options_scroll.setObjectName(u"options_scroll")
        self.options_scroll.setWidgetResizable(True)
        self.options_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.options = QWidget()
        self.options.setObjectName(u"options")
        self.options.setProperty(u"role", u"page")
        self.options_body_layout = QVBoxLayout(self.options)
        self.options_body_layout.setSpacing(8)
        self.options_body_layout.setObjectName(u"options_body_layout")
        self.options_body_layout.setContentsMargins(0, 0, 6, 0)
        self.choices_layout = QGridLayout()
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setHorizontalSpacing(8)
        self.choices_layout.setVerticalSpacing(8)
        self.choices_layout.setContentsMargins(0, 0, 0, 0)
        self.template_label = QLabel(self.options)
        self.template_label.setObjectName(u"template_label")
        self.template_label.setProperty(u"role", u"field")

        self.choices_layout.addWidget(self.template_label, 0, 0, 1, 1)

        self.template_box = QComboBox(self.options)
        self.template_box.setObjectName(u"template_box")
        self.template_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.template_box.setMinimumContentsLength(5)

        self.choices_layout.addWidget(self.template_box, 0, 1, 1, 1)

        self.award_label = QLabel(self.options)
        self.award_label.setObjectName(u"award_label")
        self.award_label.setProperty(u"role", u"field")

        self.choices_layout.addWidget(self.award_label, 1, 0, 1, 1)

        self.award_box = QComboBox(self.options)
        self.award_box.setObjectName(u"award_box")
        self.award_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.award_box.setMinimumContentsLength(5)

        self.choices_layout.addWidget(self.award_box, 1, 1, 1, 1)

        self.person_label = QLabel(self.options)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setProperty(u"role", u"field")

        self.choices_layout.addWidget(self.person_label, 2, 0, 1, 1)

        self.person_box = QComboBox(self.options)
        self.person_box.setObjectName(u"person_box")
        self.person_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person_box.setMinimumContentsLength(5)

        self.choices_layout.addWidget(self.person_box, 2, 1, 1, 1)

        self.print_label = QLabel(self.options)
        self.print_label.setObjectName(u"print_label")
        self.print_label.setProperty(u"role", u"field")

        self.choices_layout.addWidget(self.print_label, 3, 0, 1, 1)

        self.print_box = QComboBox(self.options)
        self.print_box.setObjectName(u"print_box")
        self.print_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.print_box.setMinimumContentsLength(5)

        self.choices_layout.addWidget(self.print_box, 3, 1, 1, 1)

        self.date_label = QLabel(self.options)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setProperty(u"role", u"field")

        self.choices_layout.addWidget(self.date_label, 4, 0, 1, 1)

        self.date_edit = QDateEdit(self.options)
        self.date_edit.setObjectName(u"date_edit")
        self.date_edit.setCalendarPopup(True)

        self.choices_layout.addWidget(self.date_edit, 4, 1, 1, 1)

        self.order_label = QLabel(self.options)
        self.order_label.setObjectName(u"order_label")
        self.order_label.setProperty(u"role", u"field")

        self.choices_layout.addWidget(self.order_label, 5, 0, 1, 1)

        self.order_box = QComboBox(self.options)
        self.order_box.setObjectName(u"order_box")
        self.order_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order_box.setMinimumContentsLength(5)

        self.choices_layout.addWidget(self.order_box, 5, 1, 1, 1)

        self.range_label = QLabel(self.options)
        self.range_label.setObjectName(u"range_label")
        self.range_label.setProperty(u"role", u"field")

        self.choices_layout.addWidget(self.range_label, 6, 0, 1, 1)

        self.range_edit = QLineEdit(self.options)
        self.range_edit.setObjectName(u"range_edit")

        self.choices_layout.addWidget(self.range_edit, 6, 1, 1, 1)

        self.calibration_label = QLabel(self.options)
        self.calibration_label.setObjectName(u"calibration_label")
        self.calibration_label.setProperty(u"role", u"field")

        self.choices_layout.addWidget(self.calibration_label, 7, 0, 1, 1)

        self.calibration_box = QComboBox(self.options)
        self.calibration_box.setObjectName(u"calibration_box")
        self.calibration_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.calibration_box.setMinimumContentsLength(5)

        self.choices_layout.addWidget(self.calibration_box, 7, 1, 1, 1)


        self.options_body_layout.addLayout(self.choices_layout)

        self.settings_layout = QVBoxLayout()
        self.settings_layout.setSpacing(8)
        self.settings_layout.setObjectName(u"settings_layout")
        self.design_button = QPushButton(self.options)
        self.design_button.setObjectName(u"design_button")

        self.settings_layout.addWidget(self.design_button)

        self.wording_button = QPushButton(self.options)
        self.wording_button.setObjectName(u"wording_button")

        self.settings_layout.addWidget(self.wording_button)

        self.calibrate_button = QPushButton(self.options)
        self.calibrate_button.setObjectName(u"calibrate_button")

        self.settings_layout.addWidget(self.calibrate_button)


        self.options_body_layout.addLayout(self.settings_layout)

        self.ledger_label = QLabel(self.options)
        self.ledger_label.setObjectName(u"ledger_label")
        self.ledger_label.setProperty(u"role", u"caption")
        self.ledger_label.setWordWrap(True)

        self.options_body_layout.addWidget(self.ledger_label)

        self.options_stretch = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.options_body_layout.addItem(self.options_stretch)

        self.options_scroll.setWidget(self.options)

        self.options_layout.addWidget(self.options_scroll)

        self.proof_box = QCheckBox(self.options_card)
        self.proof_box.setObjectName(u"proof_box")

        self.options_layout.addWidget(self.proof_box)

        self.make_button = QPushButton(self.options_card)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"role", u"primary")

        self.options_layout.addWidget(self.make_button)

        self.options_layout.setStretch(0, 1)

        self.certificates_tab_layout.addWidget(self.options_card)

        self.result_stack = QStackedWidget(self.certificates_tab)
        self.result_stack.setObjectName(u"result_stack")
        self.no_result_page = QWidget()
        self.no_result_page.setObjectName(u"no_result_page")
        self.no_result_layout = QVBoxLayout(self.no_result_page)
        self.no_result_layout.setSpacing(0)
        self.no_result_layout.setObjectName(u"no_result_layout")
        self.no_result_layout.setContentsMargins(0, 0, 0, 0)
        self.result_stack.addWidget(self.no_result_page)
        self.trouble_page = QWidget()
        self.trouble_page.setObjectName(u"trouble_page")
        self.trouble_layout = QVBoxLayout(self.trouble_page)
        self.trouble_layout.setSpacing(8)
        self.trouble_layout.setObjectName(u"trouble_layout")
        self.trouble_layout.setContentsMargins(0, 0, 0, 0)
        self.trouble_label = QLabel(self.trouble_page)
        self.trouble_label.setObjectName(u"trouble_label")
        self.trouble_label.setWordWrap(True)

        self.trouble_layout.addWidget(self.trouble_label)

        self.trouble_table = TableView(self.trouble_page)
        self.trouble_table.setObjectName(u"trouble_table")

        self.trouble_layout.addWidget(self.trouble_table)

        self.names_buttons = QHBoxLayout()
        self.names_buttons.setSpacing(8)
        self.names_buttons.setObjectName(u"names_buttons")
        self.sheets_button = QPushButton(self.trouble_page)
        self.sheets_button.setObjectName(u"sheets_button")

        self.names_buttons.addWidget(self.sheets_button)

        self.names_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.names_buttons.addItem(self.names_stretch)

        self.agree_button = QPushButton(self.trouble_page)
        self.agree_button.setObjectName(u"agree_button")
        self.agree_button.setProperty(u"role", u"primary")

        self.names_buttons.addWidget(self.agree_button)


        self.trouble_layout.addLayout(self.names_buttons)

        self.result_stack.addWidget(self.trouble_page)
        self.pdf_view = PdfView()
        self.pdf_view.setObjectName(u"pdf_view")
        self.result_stack.addWidget(self.pdf_view)

        self.certificates_tab_layout.addWidget(self.result_stack)

        self.certificates_tab_layout.setStretch(1, 1)
        self.tabs.addTab(self.certificates_tab, "")

        self.page_layout.addWidget(self.tabs)

        self.page_layout.setStretch(0, 1)

        self.retranslateUi(AwardsPage)

        QMetaObject.connectSlotsByName(AwardsPage)

    def retranslateUi(self, AwardsPage: QWidget) -> None:
        self.add_button.setText(QCoreApplication.translate("AwardsPage", u"&Add\u2026", None))
        self.edit_button.setText(QCoreApplication.translate("AwardsPage", u"&Edit\u2026", None))
        self.delete_button.setText(QCoreApplication.translate("AwardsPage", u"&Delete", None))
        self.tabs.setTabText(self.tabs.indexOf(self.awards_tab), QCoreApplication.translate("AwardsPage", u"&1 Awards", None))
        self.template_label.setText(QCoreApplication.translate("AwardsPage", u"&Template", None))
        self.award_label.setText(QCoreApplication.translate("AwardsPage", u"A&ward", None))
        self.person_label.setText(QCoreApplication.translate("AwardsPage", u"&For whom", None))
        self.print_label.setText(QCoreApplication.translate("AwardsPage", u"&Print", None))
        self.date_label.setText(QCoreApplication.translate("AwardsPage", u"&Date", None))
        self.date_edit.setToolTip(QCoreApplication.translate("AwardsPage", u"For certificates that get a new number; issued ones keep theirs.", None))
        self.order_label.setText(QCoreApplication.translate("AwardsPage", u"&Order", None))
        self.range_label.setText(QCoreApplication.translate("AwardsPage", u"Pa&ges", None))
        self.calibration_label.setText(QCoreApplication.translate("AwardsPage", u"Cali&bration", None))
        self.design_button.setText(QCoreApplication.translate("AwardsPage", u"Desi&gn\u2026", None))
        self.wording_button.setText(QCoreApplication.translate("AwardsPage", u"Words and n&umbers\u2026", None))
        self.calibrate_button.setText(QCoreApplication.translate("AwardsPage", u"Ca&librate\u2026", None))
        self.proof_box.setText(QCoreApplication.translate("AwardsPage", u"Proof only, without numbers", None))
        self.make_button.setText(QCoreApplication.translate("AwardsPage", u"&Make certificates", None))
        self.sheets_button.setText(QCoreApplication.translate("AwardsPage", u"&Confirmation sheets\u2026", None))
        self.agree_button.setText(QCoreApplication.translate("AwardsPage", u"Ma&ke them so", None))
        self.tabs.setTabText(self.tabs.indexOf(self.certificates_tab), QCoreApplication.translate("AwardsPage", u"&2 Certificates", None))
        pass
