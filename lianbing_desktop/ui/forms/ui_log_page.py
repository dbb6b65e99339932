# Generated from forms/log_page.ui by `uv run python forms/compile.py`: change the form, not this file.
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from lianbing_desktop.ui.shell.table_view import TableView

class Ui_LogPage(object):
    def setupUi(self, LogPage: QWidget) -> None:
        if not LogPage.objectName():
            LogPage.setObjectName(u"LogPage")
        self.page_layout = QVBoxLayout(LogPage)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 16)
        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(16)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.log_layout = QVBoxLayout()
        self.log_layout.setSpacing(8)
        self.log_layout.setObjectName(u"log_layout")
        self.log_layout.setContentsMargins(0, 0, 0, 0)
        self.log_table = TableView(LogPage)
        self.log_table.setObjectName(u"log_table")

        self.log_layout.addWidget(self.log_table)

        self.line_label = QLabel(LogPage)
        self.line_label.setObjectName(u"line_label")
        self.line_label.setWordWrap(True)
        self.line_label.setProperty(u"role", u"soft")
        self.line_label.setMinimumSize(QSize(0, 84))
        self.line_label.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignLeft)

        self.log_layout.addWidget(self.line_label)

        self.log_layout.setStretch(0, 1)

        self.body_layout.addLayout(self.log_layout)

        self.side = QWidget(LogPage)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(272, 0))
        self.side.setMaximumSize(QSize(272, 16777215))
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(12)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.backup_card = QFrame(self.side)
        self.backup_card.setObjectName(u"backup_card")
        self.backup_card.setProperty(u"role", u"card")
        self.backup_layout = QVBoxLayout(self.backup_card)
        self.backup_layout.setSpacing(6)
        self.backup_layout.setObjectName(u"backup_layout")
        self.backup_layout.setContentsMargins(16, 10, 16, 12)
        self.backup_label = QLabel(self.backup_card)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setWordWrap(True)
        self.backup_label.setMinimumSize(QSize(0, 36))
        self.backup_label.setProperty(u"role", u"caption")

        self.backup_layout.addWidget(self.backup_label)

        self.back_up_button = QPushButton(self.backup_card)
        self.back_up_button.setObjectName(u"back_up_button")
        self.back_up_button.setProperty(u"role", u"primary")

        self.backup_layout.addWidget(self.back_up_button)

        self.second_folder_button = QPushButton(self.backup_card)
        self.second_folder_button.setObjectName(u"second_folder_button")

        self.backup_layout.addWidget(self.second_folder_button)

        self.backup_buttons_layout = QHBoxLayout()
        self.backup_buttons_layout.setSpacing(6)
        self.backup_buttons_layout.setObjectName(u"backup_buttons_layout")
        self.backup_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.verify_button = QPushButton(self.backup_card)
        self.verify_button.setObjectName(u"verify_button")

        self.backup_buttons_layout.addWidget(self.verify_button)

        self.restore_button = QPushButton(self.backup_card)
        self.restore_button.setObjectName(u"restore_button")

        self.backup_buttons_layout.addWidget(self.restore_button)

        self.backup_buttons_layout.setStretch(1, 1)

        self.backup_layout.addLayout(self.backup_buttons_layout)


        self.side_layout.addWidget(self.backup_card)

        self.contest_card = QFrame(self.side)
        self.contest_card.setObjectName(u"contest_card")
        self.contest_card.setProperty(u"role", u"card")
        self.contest_layout = QVBoxLayout(self.contest_card)
        self.contest_layout.setSpacing(6)
        self.contest_layout.setObjectName(u"contest_layout")
        self.contest_layout.setContentsMargins(16, 10, 16, 12)
        self.contest_title_label = QLabel(self.contest_card)
        self.contest_title_label.setObjectName(u"contest_title_label")
        self.contest_title_label.setWordWrap(True)

        self.contest_layout.addWidget(self.contest_title_label)

        self.organiser_label = QLabel(self.contest_card)
        self.organiser_label.setObjectName(u"organiser_label")
        self.organiser_label.setWordWrap(True)
        self.organiser_label.setProperty(u"role", u"soft")

        self.contest_layout.addWidget(self.organiser_label)

        self.contents_label = QLabel(self.contest_card)
        self.contents_label.setObjectName(u"contents_label")
        self.contents_label.setWordWrap(True)
        self.contents_label.setProperty(u"role", u"caption")

        self.contest_layout.addWidget(self.contents_label)

        self.contest_buttons_layout = QHBoxLayout()
        self.contest_buttons_layout.setSpacing(6)
        self.contest_buttons_layout.setObjectName(u"contest_buttons_layout")
        self.contest_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.facts_button = QPushButton(self.contest_card)
        self.facts_button.setObjectName(u"facts_button")

        self.contest_buttons_layout.addWidget(self.facts_button)

        self.clean_button = QPushButton(self.contest_card)
        self.clean_button.setObjectName(u"clean_button")

        self.contest_buttons_layout.addWidget(self.clean_button)

        self.contest_buttons_layout.setStretch(1, 1)

        self.contest_layout.addLayout(self.contest_buttons_layout)

        self.password_button = QPushButton(self.contest_card)
        self.password_button.setObjectName(u"password_button")

        self.contest_layout.addWidget(self.password_button)


        self.side_layout.addWidget(self.contest_card)

        self.side_stretch = QSpacerItem(1, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.side_stretch)


        self.body_layout.addWidget(self.side)

        self.body_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.body_layout)

        self.page_layout.setStretch(0, 1)

        self.retranslateUi(LogPage)

        QMetaObject.connectSlotsByName(LogPage)

    def retranslateUi(self, LogPage: QWidget) -> None:
        self.back_up_button.setText(QCoreApplication.translate("LogPage", u"&Back up now\u2026", None))
        self.second_folder_button.setText(QCoreApplication.translate("LogPage", u"&Second folder\u2026", None))
        self.verify_button.setText(QCoreApplication.translate("LogPage", u"&Check this file", None))
        self.restore_button.setText(QCoreApplication.translate("LogPage", u"&Restore from a backup\u2026", None))
        self.facts_button.setText(QCoreApplication.translate("LogPage", u"&Change\u2026", None))
        self.facts_button.setToolTip(QCoreApplication.translate("LogPage", u"Title, organiser and deadline", None))
        self.clean_button.setText(QCoreApplication.translate("LogPage", u"Clear &personal data\u2026", None))
        self.password_button.setText(QCoreApplication.translate("LogPage", u"Pass&word\u2026", None))
        self.password_button.setToolTip(QCoreApplication.translate("LogPage", u"Encrypt the file, its backups and its journal; change or remove the password", None))
        pass
