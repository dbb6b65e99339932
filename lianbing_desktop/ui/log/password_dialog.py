"""Sets, changes or removes the password of the open contest; what it decides is carried out by the session."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.safekeeping import protecting
from lianbing_desktop.services.safekeeping.protecting import Protecting
from lianbing_desktop.services.wording import say, say_error
from lianbing_desktop.ui.widgets.form_rows import FormRows


class PasswordDialog(QDialog):
    """Accepted, `plan` says what to do, or `copies` that the copies are to be brought along and nothing else."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan: Protecting | None = None
        self.copies = False
        self._contest = contest
        self._had = protecting.has_password(contest)
        self.setWindowTitle(self.tr("Password of this contest"))
        self.setMinimumWidth(600)
        intro = QLabel(self._words(), self)
        intro.setWordWrap(True)
        self.current_edit, self.new_edit, self.again_edit = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.rows = FormRows(self)
        self.rows.add(self.tr("C&urrent password"), self.current_edit, self.tr("Or its recovery code."))
        self.rows.add(
            self.tr("&New password"),
            self.new_edit,
            self.tr("At least {count} characters: three or four unrelated words are best.").format(
                count=protecting.LEAST
            ),
        )
        self.rows.add(self.tr("New password a&gain"), self.again_edit)
        self.rows.show_row(self.current_edit, self._had)
        self.show_check = QCheckBox(self.tr("&Show what is typed"), self)
        self.show_check.toggled.connect(self._show_typed)
        lost = QLabel(
            self.tr(
                "With password and recovery code both lost nobody can open the file any more, nor its backups: "
                "not the program, not whoever made it."
            ),
            self,
        )
        lost.setProperty("role", "field-warning")
        lost.setWordWrap(True)
        buttons = self._buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(intro)
        self.others_label = QLabel(self)
        self.others_label.setProperty("role", "field-warning")
        self.others_label.setWordWrap(True)
        layout.addWidget(self.others_label)
        layout.addWidget(self.rows)
        layout.addWidget(self.show_check)
        layout.addWidget(lost)
        layout.addWidget(buttons)
        self._show_typed(False)
        self._show_others()
        for edit in (self.current_edit, self.new_edit, self.again_edit):
            edit.textChanged.connect(lambda _text, edit=edit: self.rows.set_error(edit, ""))
        if not protecting.can_encrypt():
            lost.setText(say("password_cannot_be_set"))
            for widget in (self.rows, self.show_check, self.set_button):
                widget.setEnabled(False)
        (self.current_edit if self._had else self.new_edit).setFocus()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.set_button = QPushButton(self.tr("&Change…") if self._had else self.tr("Set the &password…"), self)
        self.set_button.setProperty("role", "primary")
        self.set_button.setDefault(True)
        self.remove_button = QPushButton(self.tr("&Remove the password"), self)
        self.copies_button = QPushButton(self.tr("&Bring old copies along"), self)
        for button, role in (
            (self.set_button, QDialogButtonBox.ButtonRole.ActionRole),
            (self.remove_button, QDialogButtonBox.ButtonRole.ResetRole),
            (self.copies_button, QDialogButtonBox.ButtonRole.ResetRole),
        ):
            buttons.addButton(button, role)
        self.remove_button.setVisible(self._had)
        self.remove_button.setAutoDefault(False)
        self.copies_button.setAutoDefault(False)
        self.set_button.clicked.connect(lambda: self._decide(remove=False))
        self.remove_button.clicked.connect(lambda: self._decide(remove=True))
        self.copies_button.clicked.connect(self._bring_along)
        buttons.rejected.connect(self.reject)
        return buttons

    def _words(self) -> str:
        if self._had:
            return self.tr(
                "This contest has a password: the file, its backups and its entry journal are encrypted. "
                "Changing the password gives a new recovery code; the page with the old one no longer counts."
            )
        return self.tr(
            "With a password the file, its backups and its entry journal are encrypted: whoever finds the PC or the "
            "stick cannot read them. The password is asked for each time the contest is opened. Lists and "
            "certificates you export stay as they are."
        )

    def _show_others(self) -> None:
        others = protecting.others(self._contest)
        self.others_label.setVisible(bool(others))
        self.copies_button.setVisible(bool(others))
        self.others_label.setToolTip("\n".join(path.name for path in others[:20]))
        words = self.tr("{count} backups or earlier files do not have this password yet.")
        if not self._had:
            words = self.tr("{count} backups or earlier files still have an earlier password.")
        self.others_label.setText(words.format(count=len(others)))

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for edit in (self.current_edit, self.new_edit, self.again_edit):
            edit.setEchoMode(mode)

    def _bring_along(self) -> None:
        self.copies = True
        self.accept()

    def _decide(self, *, remove: bool) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            if self._had and not protecting.opens(self._contest, self.current_edit.text()):
                self._refuse(self.current_edit, UserError("password_not_the_current"))
                return
            new = None if remove else self.new_edit.text()
            self.plan = protecting.plan(self._contest, new, self.again_edit.text())
        except UserError as error:
            self._refuse(self.again_edit if error.code == "password_differs" else self.new_edit, error)
        else:
            self.accept()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _refuse(self, edit: QLineEdit, error: UserError) -> None:
        self.rows.set_error(edit, say_error(error))
        edit.selectAll()
        edit.setFocus()
