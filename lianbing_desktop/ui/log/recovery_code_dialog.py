"""Shows a recovery code, once, and waits until it has been printed or copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.pdf_preview import PdfPreview
from lianbing_desktop.services.safekeeping import protecting
from lianbing_desktop.services.safekeeping.protecting import Protecting
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.pdf_source import PreviewSource
from lianbing_desktop.ui.shell.pdf_view import PdfView

_GROUPS_A_LINE = 4


class RecoveryCodeDialog(QDialog):
    """Accepted, somebody says that the code is kept. Rejected, no password is set."""

    def __init__(self, contest: Contest, plan: Protecting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._plan = plan
        self._page: PdfPreview | None = None
        self.setWindowTitle(self.tr("Recovery code"))
        self.setMinimumWidth(560)
        intro = QLabel(
            self.tr(
                "This code opens the file when the password is forgotten. It is shown this once: print it or copy it "
                "by hand, and lock it away apart from the PC."
            ),
            self,
        )
        intro.setWordWrap(True)
        self.print_button = QPushButton(icon("print"), self.tr("&Print the page…"), self)
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self._print)
        self.said_label = QLabel(self)
        self.said_label.setProperty("role", "caption")
        self.said_label.setWordWrap(True)
        self.kept_check = QCheckBox(
            self.tr("The code has been printed or &copied, and will be kept in a safe place"), self
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go_on_button = QPushButton(self.tr("Set the pass&word"), self)
        self.go_on_button.setProperty("role", "primary")
        self.go_on_button.setEnabled(False)
        buttons.addButton(self.go_on_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.kept_check.toggled.connect(self.go_on_button.setEnabled)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(intro)
        layout.addWidget(self._code_frame())
        layout.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.said_label)
        layout.addWidget(self.kept_check)
        layout.addWidget(buttons)
        self.said_label.hide()
        self._view = PdfView(self)
        self._view.hide()
        self._view.printed.connect(self._on_printed)
        self.finished.connect(lambda _result: self._let_go())
        self.print_button.setFocus()

    def _code_frame(self) -> QWidget:
        frame = QFrame(self)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        grid = QGridLayout(frame)
        grid.setContentsMargins(20, 14, 20, 14)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for place, group in enumerate(self._plan.recovery_code.split("-")):
            row, column = 2 * (place // _GROUPS_A_LINE), place % _GROUPS_A_LINE
            number = QLabel(self.tr("Group {number}").format(number=place + 1), frame)
            number.setProperty("role", "caption")
            told = QLabel(group, frame)
            told.setStyleSheet("font-size: 22px; letter-spacing: 2px;")
            told.setAccessibleName(" ".join(group))
            grid.addWidget(number, row, column)
            grid.addWidget(told, row + 1, column)
        return frame

    def _print(self) -> None:
        try:
            if self._page is None:
                self._page = protecting.recovery_page(self._contest, self._plan)
                self._view.set_source(PreviewSource(self._page), Path(self._contest.path.stem).name + ".pdf")
        except UserError as error:
            self._say(say_error(error))
            return
        self._view.print_document()

    def _on_printed(self, pages: list[int]) -> None:
        if pages:
            self._say(self.tr("Sent to the printer. Take the page before you go on."))
        else:
            self._say(self.tr("The printer took nothing. Check that it is on, or copy the code by hand."))

    def _say(self, words: str) -> None:
        self.said_label.setText(words)
        self.said_label.show()

    def _let_go(self) -> None:
        self._view.set_source(None, "")
        if self._page is not None:
            self._page.close()
            self._page = None
