# Generated from forms/question_panel.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_QuestionPanel(object):
    def setupUi(self, QuestionPanel: QWidget) -> None:
        if not QuestionPanel.objectName():
            QuestionPanel.setObjectName(u"QuestionPanel")
        self.panel_layout = QHBoxLayout(QuestionPanel)
        self.panel_layout.setSpacing(14)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(10)
        self.left_layout.setObjectName(u"left_layout")
        self.board_layout = QVBoxLayout()
        self.board_layout.setSpacing(0)
        self.board_layout.setObjectName(u"board_layout")

        self.left_layout.addLayout(self.board_layout)

        self.question_card = QFrame(QuestionPanel)
        self.question_card.setObjectName(u"question_card")
        self.question_card.setProperty(u"role", u"card")
        self.question_layout = QVBoxLayout(self.question_card)
        self.question_layout.setSpacing(8)
        self.question_layout.setObjectName(u"question_layout")
        self.question_layout.setContentsMargins(16, 10, 16, 10)
        self.who_layout = QHBoxLayout()
        self.who_layout.setSpacing(8)
        self.who_layout.setObjectName(u"who_layout")
        self.who_label = QLabel(self.question_card)
        self.who_label.setObjectName(u"who_label")

        self.who_layout.addWidget(self.who_label)

        self.members_layout = QHBoxLayout()
        self.members_layout.setSpacing(4)
        self.members_layout.setObjectName(u"members_layout")

        self.who_layout.addLayout(self.members_layout)

        self.who_layout.setStretch(0, 1)

        self.question_layout.addLayout(self.who_layout)

        self.now_layout = QHBoxLayout()
        self.now_layout.setSpacing(8)
        self.now_layout.setObjectName(u"now_layout")
        self.question_label = QLabel(self.question_card)
        self.question_label.setObjectName(u"question_label")

        self.now_layout.addWidget(self.question_label)

        self.question_edit = QLineEdit(self.question_card)
        self.question_edit.setObjectName(u"question_edit")
        self.question_edit.setMaximumSize(QSize(52, 16777215))
        self.question_edit.setMaxLength(12)

        self.now_layout.addWidget(self.question_edit)

        self.value_label = QLabel(self.question_card)
        self.value_label.setObjectName(u"value_label")

        self.now_layout.addWidget(self.value_label)

        self.values_layout = QHBoxLayout()
        self.values_layout.setSpacing(4)
        self.values_layout.setObjectName(u"values_layout")

        self.now_layout.addLayout(self.values_layout)

        self.note_label = QLabel(self.question_card)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)
        self.note_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.now_layout.addWidget(self.note_label)

        self.now_layout.setStretch(4, 1)

        self.question_layout.addLayout(self.now_layout)

        self.outcomes_layout = QHBoxLayout()
        self.outcomes_layout.setSpacing(6)
        self.outcomes_layout.setObjectName(u"outcomes_layout")

        self.question_layout.addLayout(self.outcomes_layout)


        self.left_layout.addWidget(self.question_card)

        self.left_layout.setStretch(0, 1)

        self.panel_layout.addLayout(self.left_layout)

        self.side_layout = QVBoxLayout()
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.events_label = QLabel(QuestionPanel)
        self.events_label.setObjectName(u"events_label")
        self.events_label.setProperty(u"role", u"section")

        self.side_layout.addWidget(self.events_label)

        self.events_table = TableView(QuestionPanel)
        self.events_table.setObjectName(u"events_table")
        self.events_table.setMinimumSize(QSize(396, 0))
        self.events_table.setMaximumSize(QSize(396, 16777215))

        self.side_layout.addWidget(self.events_table)

        self.events_buttons_layout = QHBoxLayout()
        self.events_buttons_layout.setSpacing(8)
        self.events_buttons_layout.setObjectName(u"events_buttons_layout")
        self.reverse_button = QPushButton(QuestionPanel)
        self.reverse_button.setObjectName(u"reverse_button")
        self.reverse_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.events_buttons_layout.addWidget(self.reverse_button)

        self.grid_button = QPushButton(QuestionPanel)
        self.grid_button.setObjectName(u"grid_button")
        self.grid_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.events_buttons_layout.addWidget(self.grid_button)

        self.add_team_button = QPushButton(QuestionPanel)
        self.add_team_button.setObjectName(u"add_team_button")
        self.add_team_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.events_buttons_layout.addWidget(self.add_team_button)


        self.side_layout.addLayout(self.events_buttons_layout)

        self.side_layout.setStretch(1, 1)

        self.panel_layout.addLayout(self.side_layout)

        self.panel_layout.setStretch(0, 1)

        self.retranslateUi(QuestionPanel)

        QMetaObject.connectSlotsByName(QuestionPanel)

    def retranslateUi(self, QuestionPanel: QWidget) -> None:
        self.events_label.setText(QCoreApplication.translate("QuestionPanel", u"What happened", None))
        self.reverse_button.setText(QCoreApplication.translate("QuestionPanel", u"Take back\u2026", None))
        self.grid_button.setText(QCoreApplication.translate("QuestionPanel", u"Absent, void\u2026", None))
        self.add_team_button.setText(QCoreApplication.translate("QuestionPanel", u"Add team\u2026", None))
        pass
