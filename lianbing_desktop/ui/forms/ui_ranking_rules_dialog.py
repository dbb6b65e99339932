# Generated from forms/ranking_rules_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QDoubleSpinBox, QHBoxLayout, QHeaderView, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QTabWidget, QVBoxLayout,
    QWidget)

from lianbing_desktop.ui.ranking.tie_rule_list import TieRuleList
from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.widgets.form_rows import FormRows

class Ui_RankingRulesDialog(object):
    def setupUi(self, RankingRulesDialog: QDialog) -> None:
        if not RankingRulesDialog.objectName():
            RankingRulesDialog.setObjectName(u"RankingRulesDialog")
        self.dialog_layout = QVBoxLayout(RankingRulesDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 16, 24, 16)
        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(16)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(RankingRulesDialog)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.totals_tab = QWidget()
        self.totals_tab.setObjectName(u"totals_tab")
        self.totals_layout = QVBoxLayout(self.totals_tab)
        self.totals_layout.setSpacing(8)
        self.totals_layout.setObjectName(u"totals_layout")
        self.totals_layout.setContentsMargins(0, 12, 0, 0)
        self.total_rows = FormRows(self.totals_tab)
        self.total_rows.setObjectName(u"total_rows")
        self.decimals_box = QSpinBox(self.total_rows)
        self.decimals_box.setObjectName(u"decimals_box")
        self.decimals_box.setMaximum(6)
        self.round_parts_box = QCheckBox(self.total_rows)
        self.round_parts_box.setObjectName(u"round_parts_box")
        self.zero_row = QWidget(self.total_rows)
        self.zero_row.setObjectName(u"zero_row")
        self.zero_layout = QHBoxLayout(self.zero_row)
        self.zero_layout.setSpacing(16)
        self.zero_layout.setObjectName(u"zero_layout")
        self.zero_layout.setContentsMargins(0, 0, 0, 0)
        self.basis_list = QListWidget(self.total_rows)
        self.basis_list.setObjectName(u"basis_list")
        self.basis_list.setMaximumSize(QSize(16777215, 140))

        self.totals_layout.addWidget(self.total_rows)

        self.totals_gap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.totals_layout.addItem(self.totals_gap)

        self.totals_layout.setStretch(1, 1)
        self.tabs.addTab(self.totals_tab, "")
        self.ties_tab = QWidget()
        self.ties_tab.setObjectName(u"ties_tab")
        self.ties_layout = QVBoxLayout(self.ties_tab)
        self.ties_layout.setObjectName(u"ties_layout")
        self.ties_layout.setContentsMargins(0, 12, 0, 0)
        self.ties_list = TieRuleList(self.ties_tab)
        self.ties_list.setObjectName(u"ties_list")

        self.ties_layout.addWidget(self.ties_list)

        self.tabs.addTab(self.ties_tab, "")
        self.team_ties_tab = QWidget()
        self.team_ties_tab.setObjectName(u"team_ties_tab")
        self.team_ties_layout = QVBoxLayout(self.team_ties_tab)
        self.team_ties_layout.setObjectName(u"team_ties_layout")
        self.team_ties_layout.setContentsMargins(0, 12, 0, 0)
        self.team_ties_list = TieRuleList(self.team_ties_tab)
        self.team_ties_list.setObjectName(u"team_ties_list")

        self.team_ties_layout.addWidget(self.team_ties_list)

        self.tabs.addTab(self.team_ties_tab, "")
        self.teams_tab = QWidget()
        self.teams_tab.setObjectName(u"teams_tab")
        self.teams_layout = QVBoxLayout(self.teams_tab)
        self.teams_layout.setSpacing(8)
        self.teams_layout.setObjectName(u"teams_layout")
        self.teams_layout.setContentsMargins(0, 12, 0, 0)
        self.team_rows = FormRows(self.teams_tab)
        self.team_rows.setObjectName(u"team_rows")
        self.team_total_box = QComboBox(self.team_rows)
        self.team_total_box.setObjectName(u"team_total_box")
        self.team_share_box = QDoubleSpinBox(self.team_rows)
        self.team_share_box.setObjectName(u"team_share_box")
        self.team_share_box.setSuffix(u" %")
        self.team_share_box.setDecimals(2)
        self.team_share_box.setMaximum(100.000000000000000)
        self.team_share_box.setSingleStep(5.000000000000000)
        self.unit_total_box = QComboBox(self.team_rows)
        self.unit_total_box.setObjectName(u"unit_total_box")
        self.unit_share_box = QDoubleSpinBox(self.team_rows)
        self.unit_share_box.setObjectName(u"unit_share_box")
        self.unit_share_box.setSuffix(u" %")
        self.unit_share_box.setDecimals(2)
        self.unit_share_box.setMaximum(100.000000000000000)
        self.unit_share_box.setSingleStep(5.000000000000000)

        self.teams_layout.addWidget(self.team_rows)

        self.teams_gap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.teams_layout.addItem(self.teams_gap)

        self.teams_layout.setStretch(1, 1)
        self.tabs.addTab(self.teams_tab, "")

        self.body_layout.addWidget(self.tabs)

        self.preview_layout = QVBoxLayout()
        self.preview_layout.setSpacing(8)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)
        self.preview_label = QLabel(RankingRulesDialog)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setProperty(u"role", u"section")

        self.preview_layout.addWidget(self.preview_label)

        self.summary_label = QLabel(RankingRulesDialog)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)
        self.summary_label.setProperty(u"role", u"soft")

        self.preview_layout.addWidget(self.summary_label)

        self.preview_table = TableView(RankingRulesDialog)
        self.preview_table.setObjectName(u"preview_table")

        self.preview_layout.addWidget(self.preview_table)


        self.body_layout.addLayout(self.preview_layout)

        self.body_layout.setStretch(0, 5)
        self.body_layout.setStretch(1, 4)

        self.dialog_layout.addLayout(self.body_layout)

        self.error_label = QLabel(RankingRulesDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"field-error")
        self.error_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.version_label = QLabel(RankingRulesDialog)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setProperty(u"role", u"caption")

        self.buttons_layout.addWidget(self.version_label)

        self.cancel_button = QPushButton(RankingRulesDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(RankingRulesDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)

        self.buttons_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(0, 1)

        self.retranslateUi(RankingRulesDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(RankingRulesDialog)

    def retranslateUi(self, RankingRulesDialog: QDialog) -> None:
        RankingRulesDialog.setWindowTitle(QCoreApplication.translate("RankingRulesDialog", u"Ranking rules", None))
        self.round_parts_box.setText(QCoreApplication.translate("RankingRulesDialog", u"Round each weighted part before they are added", None))
        self.tabs.setTabText(self.tabs.indexOf(self.totals_tab), QCoreApplication.translate("RankingRulesDialog", u"Totals", None))
        self.tabs.setTabText(self.tabs.indexOf(self.ties_tab), QCoreApplication.translate("RankingRulesDialog", u"Individual ties", None))
        self.tabs.setTabText(self.tabs.indexOf(self.team_ties_tab), QCoreApplication.translate("RankingRulesDialog", u"Team ties", None))
        self.tabs.setTabText(self.tabs.indexOf(self.teams_tab), QCoreApplication.translate("RankingRulesDialog", u"Teams and units", None))
        self.preview_label.setText(QCoreApplication.translate("RankingRulesDialog", u"What would change", None))
        self.cancel_button.setText(QCoreApplication.translate("RankingRulesDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("RankingRulesDialog", u"Save as a new version", None))
