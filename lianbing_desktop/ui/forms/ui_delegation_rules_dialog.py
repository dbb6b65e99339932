# Generated from forms/delegation_rules_dialog.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

class Ui_DelegationRulesDialog(object):
    def setupUi(self, DelegationRulesDialog: QDialog) -> None:
        if not DelegationRulesDialog.objectName():
            DelegationRulesDialog.setObjectName(u"DelegationRulesDialog")
        DelegationRulesDialog.setMinimumSize(QSize(900, 540))
        self.dialog_layout = QVBoxLayout(DelegationRulesDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 16)
        self.shape_layout = QHBoxLayout()
        self.shape_layout.setSpacing(8)
        self.shape_layout.setObjectName(u"shape_layout")
        self.shape_layout.setContentsMargins(0, 0, 0, 0)
        self.shape_label = QLabel(DelegationRulesDialog)
        self.shape_label.setObjectName(u"shape_label")
        self.shape_label.setProperty(u"role", u"field")

        self.shape_layout.addWidget(self.shape_label)

        self.shape_box = QComboBox(DelegationRulesDialog)
        self.shape_box.setObjectName(u"shape_box")

        self.shape_layout.addWidget(self.shape_box)

        self.name_edit = QLineEdit(DelegationRulesDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.shape_layout.addWidget(self.name_edit)

        self.shape_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.shape_layout.addItem(self.shape_stretch)

        self.shape_layout.setStretch(3, 1)

        self.dialog_layout.addLayout(self.shape_layout)

        self.teams_layout = QHBoxLayout()
        self.teams_layout.setSpacing(8)
        self.teams_layout.setObjectName(u"teams_layout")
        self.teams_layout.setContentsMargins(0, 0, 0, 0)
        self.teams_label = QLabel(DelegationRulesDialog)
        self.teams_label.setObjectName(u"teams_label")
        self.teams_label.setProperty(u"role", u"field")

        self.teams_layout.addWidget(self.teams_label)

        self.team_count_box = QSpinBox(DelegationRulesDialog)
        self.team_count_box.setObjectName(u"team_count_box")

        self.teams_layout.addWidget(self.team_count_box)

        self.size_label = QLabel(DelegationRulesDialog)
        self.size_label.setObjectName(u"size_label")

        self.teams_layout.addWidget(self.size_label)

        self.team_size_box = QSpinBox(DelegationRulesDialog)
        self.team_size_box.setObjectName(u"team_size_box")

        self.teams_layout.addWidget(self.team_size_box)

        self.kinds_label = QLabel(DelegationRulesDialog)
        self.kinds_label.setObjectName(u"kinds_label")

        self.teams_layout.addWidget(self.kinds_label)

        self.county_box = QCheckBox(DelegationRulesDialog)
        self.county_box.setObjectName(u"county_box")

        self.teams_layout.addWidget(self.county_box)

        self.municipal_box = QCheckBox(DelegationRulesDialog)
        self.municipal_box.setObjectName(u"municipal_box")

        self.teams_layout.addWidget(self.municipal_box)

        self.zone_box = QCheckBox(DelegationRulesDialog)
        self.zone_box.setObjectName(u"zone_box")

        self.teams_layout.addWidget(self.zone_box)

        self.teams_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.teams_layout.addItem(self.teams_stretch)


        self.dialog_layout.addLayout(self.teams_layout)

        self.formation_layout = QHBoxLayout()
        self.formation_layout.setSpacing(8)
        self.formation_layout.setObjectName(u"formation_layout")
        self.formation_layout.setContentsMargins(0, 0, 0, 0)
        self.formation_box = QComboBox(DelegationRulesDialog)
        self.formation_box.setObjectName(u"formation_box")

        self.formation_layout.addWidget(self.formation_box)

        self.distinct_box = QCheckBox(DelegationRulesDialog)
        self.distinct_box.setObjectName(u"distinct_box")

        self.formation_layout.addWidget(self.distinct_box)

        self.formation_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formation_layout.addItem(self.formation_stretch)


        self.dialog_layout.addLayout(self.formation_layout)

        self.singles_layout = QHBoxLayout()
        self.singles_layout.setSpacing(8)
        self.singles_layout.setObjectName(u"singles_layout")
        self.singles_layout.setContentsMargins(0, 0, 0, 0)
        self.singles_label = QLabel(DelegationRulesDialog)
        self.singles_label.setObjectName(u"singles_label")
        self.singles_label.setProperty(u"role", u"field")

        self.singles_layout.addWidget(self.singles_label)

        self.singles_box = QSpinBox(DelegationRulesDialog)
        self.singles_box.setObjectName(u"singles_box")

        self.singles_layout.addWidget(self.singles_box)

        self.least_label = QLabel(DelegationRulesDialog)
        self.least_label.setObjectName(u"least_label")

        self.singles_layout.addWidget(self.least_label)

        self.least_box = QSpinBox(DelegationRulesDialog)
        self.least_box.setObjectName(u"least_box")

        self.singles_layout.addWidget(self.least_box)

        self.reserves_label = QLabel(DelegationRulesDialog)
        self.reserves_label.setObjectName(u"reserves_label")
        self.reserves_label.setProperty(u"role", u"field")

        self.singles_layout.addWidget(self.reserves_label)

        self.reserves_box = QSpinBox(DelegationRulesDialog)
        self.reserves_box.setObjectName(u"reserves_box")

        self.singles_layout.addWidget(self.reserves_box)

        self.reserves_note_label = QLabel(DelegationRulesDialog)
        self.reserves_note_label.setObjectName(u"reserves_note_label")
        self.reserves_note_label.setProperty(u"role", u"caption")

        self.singles_layout.addWidget(self.reserves_note_label)

        self.singles_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.singles_layout.addItem(self.singles_stretch)


        self.dialog_layout.addLayout(self.singles_layout)

        self.limits_heading_layout = QHBoxLayout()
        self.limits_heading_layout.setSpacing(8)
        self.limits_heading_layout.setObjectName(u"limits_heading_layout")
        self.limits_heading_layout.setContentsMargins(0, 0, 0, 0)
        self.limits_label = QLabel(DelegationRulesDialog)
        self.limits_label.setObjectName(u"limits_label")
        self.limits_label.setProperty(u"role", u"section")

        self.limits_heading_layout.addWidget(self.limits_label)

        self.limits_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.limits_heading_layout.addItem(self.limits_stretch)

        self.add_limit_button = QPushButton(DelegationRulesDialog)
        self.add_limit_button.setObjectName(u"add_limit_button")
        self.add_limit_button.setAutoDefault(False)

        self.limits_heading_layout.addWidget(self.add_limit_button)

        self.add_group_button = QPushButton(DelegationRulesDialog)
        self.add_group_button.setObjectName(u"add_group_button")
        self.add_group_button.setAutoDefault(False)

        self.limits_heading_layout.addWidget(self.add_group_button)


        self.dialog_layout.addLayout(self.limits_heading_layout)

        self.rows_scroll = QScrollArea(DelegationRulesDialog)
        self.rows_scroll.setObjectName(u"rows_scroll")
        self.rows_scroll.setWidgetResizable(True)
        self.rows_holder = QWidget()
        self.rows_holder.setObjectName(u"rows_holder")
        self.rows_holder.setProperty(u"role", u"page")
        self.rows_layout = QVBoxLayout(self.rows_holder)
        self.rows_layout.setSpacing(6)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 0, 8, 0)
        self.rows_scroll.setWidget(self.rows_holder)

        self.dialog_layout.addWidget(self.rows_scroll)

        self.preview_label = QLabel(DelegationRulesDialog)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.preview_label)

        self.reason_layout = QHBoxLayout()
        self.reason_layout.setSpacing(8)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(DelegationRulesDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"field")

        self.reason_layout.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(DelegationRulesDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_layout.addWidget(self.reason_edit)

        self.reason_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.reason_layout)

        self.error_label = QLabel(DelegationRulesDialog)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setProperty(u"role", u"field-error")
        self.error_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_stretch = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_stretch)

        self.cancel_button = QPushButton(DelegationRulesDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.adopt_button = QPushButton(DelegationRulesDialog)
        self.adopt_button.setObjectName(u"adopt_button")

        self.buttons_layout.addWidget(self.adopt_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(5, 1)

        self.retranslateUi(DelegationRulesDialog)

        self.adopt_button.setDefault(True)


        QMetaObject.connectSlotsByName(DelegationRulesDialog)

    def retranslateUi(self, DelegationRulesDialog: QDialog) -> None:
        DelegationRulesDialog.setWindowTitle(QCoreApplication.translate("DelegationRulesDialog", u"Rules of the delegation", None))
        self.shape_label.setText(QCoreApplication.translate("DelegationRulesDialog", u"&Shape", None))
        self.teams_label.setText(QCoreApplication.translate("DelegationRulesDialog", u"&Teams", None))
        self.size_label.setText(QCoreApplication.translate("DelegationRulesDialog", u"people each", None))
        self.kinds_label.setText(QCoreApplication.translate("DelegationRulesDialog", u"may be sent by", None))
        self.county_box.setText(QCoreApplication.translate("DelegationRulesDialog", u"County, city, district", None))
        self.municipal_box.setText(QCoreApplication.translate("DelegationRulesDialog", u"The city itself", None))
        self.zone_box.setText(QCoreApplication.translate("DelegationRulesDialog", u"Zone", None))
        self.distinct_box.setText(QCoreApplication.translate("DelegationRulesDialog", u"Teams of &different units", None))
        self.singles_label.setText(QCoreApplication.translate("DelegationRulesDialog", u"S&ingle seats", None))
        self.least_label.setText(QCoreApplication.translate("DelegationRulesDialog", u"at least", None))
        self.reserves_label.setText(QCoreApplication.translate("DelegationRulesDialog", u"In &reserve", None))
        self.reserves_note_label.setText(QCoreApplication.translate("DelegationRulesDialog", u"0: everyone", None))
        self.limits_label.setText(QCoreApplication.translate("DelegationRulesDialog", u"Limits", None))
        self.add_limit_button.setText(QCoreApplication.translate("DelegationRulesDialog", u"Add a &limit", None))
        self.add_group_button.setText(QCoreApplication.translate("DelegationRulesDialog", u"Add a &group of units", None))
        self.reason_label.setText(QCoreApplication.translate("DelegationRulesDialog", u"Re&ason", None))
        self.cancel_button.setText(QCoreApplication.translate("DelegationRulesDialog", u"Cancel", None))
        self.adopt_button.setText(QCoreApplication.translate("DelegationRulesDialog", u"Adopt these rules", None))
