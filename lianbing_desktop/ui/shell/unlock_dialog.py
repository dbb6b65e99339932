"""Asks for what opens a file with a password: the password, or its recovery code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.safekeeping import protecting
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.widgets.form_rows import FormRows

TRIES = 3


def unlocked(path: Path, parent: QWidget | None) -> bool:
    """Whether a file can be opened as far as passwords go; asks for the one it has."""
    return not protecting.is_locked(path) or UnlockDialog(path, parent).exec() == QDialog.DialogCode.Accepted


class UnlockDialog(QDialog):
    """Accepted, the file can be opened. After three wrong passwords it asks for the recovery code."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._left = TRIES
        self.setWindowTitle(self.tr("Open a contest with a password"))
        self.setMinimumWidth(520)
        self._intro = QLabel(self)
        self._intro.setProperty("role", "soft")
        self._intro.setWordWrap(True)
        self.password_edit, self.code_edit = QLineEdit(self), QLineEdit(self)
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.code_edit.setPlaceholderText("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX")
        self.rows = FormRows(self)
        self.rows.add(self.tr("&Password"), self.password_edit)
        self.rows.add(self.tr("&Recovery code"), self.code_edit)
        self.show_check = QCheckBox(self.tr("&Show what is typed"), self)
        self.show_check.toggled.connect(self._show_typed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.open_button = QPushButton(self.tr("&Open"), self)
        self.open_button.setProperty("role", "primary")
        self.open_button.setDefault(True)
        self.other_button = QPushButton(self)
        self.other_button.setAutoDefault(False)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.other_button, QDialogButtonBox.ButtonRole.ResetRole)
        self.open_button.clicked.connect(self._open)
        self.other_button.clicked.connect(lambda: self._ask(code=not self._by_code))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self._intro)
        layout.addWidget(self.rows)
        layout.addWidget(self.show_check)
        layout.addWidget(buttons)
        self.password_edit.textChanged.connect(lambda _text: self._check())
        self.code_edit.textChanged.connect(lambda _text: self._check())
        self._ask(code=False)

    def _ask(self, *, code: bool) -> None:
        self._by_code = code
        self.rows.show_row(self.password_edit, not code)
        self.rows.show_row(self.code_edit, code)
        self.show_check.setVisible(not code)
        name = self._path.name
        if code:
            self._intro.setText(
                self.tr("The recovery code of “{file}” stands on the page printed when the password was set.").format(
                    file=name
                )
            )
            self.other_button.setText(self.tr("Open with the pass&word"))
        else:
            self._intro.setText(self.tr("“{file}” has a password.").format(file=name))
            self.other_button.setText(self.tr("Open with the recovery &code"))
        self._field().setFocus()
        self._check()

    def _field(self) -> QLineEdit:
        return self.code_edit if self._by_code else self.password_edit

    def _check(self) -> None:
        self.open_button.setEnabled(bool(self._field().text().strip()))
        self.rows.set_error(self._field(), "")

    def _show_typed(self, shown: bool) -> None:
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _open(self) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            protecting.unlock(self._path, self._field().text())
        except UserError as error:
            self._refuse(error)
        else:
            self.accept()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _refuse(self, error: UserError) -> None:
        words = say_error(error)
        if not self._by_code and error.code == "password_wrong":
            self._left -= 1
            if self._left == 0:
                self._left = TRIES
                self._ask(code=True)
                self._intro.setText(
                    self.tr(
                        "That was not it three times. Ask whoever set the password, or type the recovery code from "
                        "the printed page. The file has not been changed."
                    )
                )
                return
            words = self.tr("That is not it. Mind capitals and the input method; {count} tries left.").format(
                count=self._left
            )
        self._field().selectAll()
        self.rows.set_error(self._field(), words)
