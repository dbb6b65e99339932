"""Asks for the reason of a decision, and for whom it is where several could be meant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_seat_decision_dialog import Ui_SeatDecisionDialog


class SeatDecisionDialog(QDialog):
    """`subject_id` and `reason` hold what was decided once the dialog was accepted.

    `subjects` are ids with what is shown for them; with a single one there is nothing to choose. With `document` it
    also asks for the letter it rests on. `kept` says where the reason will stand, if not in the log alone.
    """

    def __init__(
        self,
        title: str,
        intro: str,
        subjects: Sequence[tuple[str, str]],
        decide_text: str,
        parent: QWidget | None = None,
        *,
        document: bool = False,
        kept: str = "",
    ) -> None:
        super().__init__(parent)
        self._form = Ui_SeatDecisionDialog()
        self._form.setupUi(self)
        form = self._form
        self.setWindowTitle(title)
        form.intro_label.setText(intro)
        form.decide_button.setText(decide_text)
        for subject_id, shown in subjects:
            form.subject_box.addItem(shown, subject_id)
        if len(subjects) > 1:
            form.rows.add(self.tr("&Who"), form.subject_box)
        else:
            form.subject_box.hide()
        form.rows.add(
            self.tr("&Reason"),
            form.reason_edit,
            (kept or self.tr("Goes into the log.")) + self.tr("  Ctrl+Enter decides."),
        )
        self._document_edit = QLineEdit(self)
        self._document_edit.setVisible(document)
        if document:
            form.rows.add(self.tr("&Letter"), self._document_edit, self.tr("Its number, if there is one."))
        form.error_label.hide()
        form.decide_button.clicked.connect(self._decide)
        form.cancel_button.clicked.connect(self.reject)
        enter = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return), self)
        enter.activated.connect(self._decide)
        form.reason_edit.textChanged.connect(lambda: form.rows.set_error(form.reason_edit, ""))
        (form.subject_box if len(subjects) > 1 else form.reason_edit).setFocus()

    @property
    def subject_id(self) -> str:
        """Whom the decision is about."""
        return str(self._form.subject_box.currentData())

    @property
    def reason(self) -> str:
        """Why."""
        return self._form.reason_edit.toPlainText().strip()

    @property
    def document(self) -> str:
        """The letter's number."""
        return self._document_edit.text().strip()

    def _decide(self) -> None:
        if not self.reason:
            self._form.rows.set_error(self._form.reason_edit, say_error(UserError("reason_missing")))
            self._form.reason_edit.setFocus()
            return
        self.accept()
