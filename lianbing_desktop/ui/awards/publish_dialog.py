"""Asks for the date, the document's number and, for a correction, the reason before a list is made public."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Sequence

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.awards.publication import AwardMove
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import publishing
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_publish_dialog import Ui_PublishDialog


class PublishDialog(QDialog):
    """Publishes when accepted. From the second version on it shows who has moved since the last one."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = Ui_PublishDialog()
        self._form.setupUi(self)
        form, snapshot = self._form, contest.snapshot()
        version = len(snapshot.publications) + 1
        form.intro_label.setText(
            self.tr(
                "Version {version} with {count} recipients becomes public and stays as it is: awards, decisions and "
                "recipients can then be changed only as a correction with a reason."
            ).format(version=version, count=len(snapshot.recipients))
        )
        form.moves_view.setVisible(version > 1)
        form.moves_view.setPlainText(moves_words(publishing.since_published(snapshot)))
        form.moves_view.setAccessibleName(self.tr("Changes since the last version"))
        form.date_edit.setDisplayFormat("yyyy-MM-dd")
        today = contest.today()
        form.date_edit.setDate(QDate(today.year, today.month, today.day))
        form.rows.add(self.tr("&Date"), form.date_edit, self.tr("As it stands on the notice."))
        form.rows.add(self.tr("D&ocument number"), form.document_edit, self.tr("May be left empty."))
        if version > 1:
            form.reason_edit.setText(snapshot.publications[-1].reopened)
            form.rows.add(self.tr("&Reason"), form.reason_edit, self.tr("Why the list is published again."))
        else:
            form.reason_edit.hide()
        form.error_label.hide()
        form.publish_button.clicked.connect(self._publish)
        form.cancel_button.clicked.connect(self.reject)

    def _publish(self) -> None:
        form = self._form
        chosen = form.date_edit.date()
        day = dt.date(chosen.year(), chosen.month(), chosen.day())
        try:
            publishing.publish(self._contest, day, form.document_edit.text(), form.reason_edit.text())
        except UserError as error:
            form.error_label.setText(say_error(error))
            form.error_label.show()
            return
        self.accept()


def moves_words(moves: Sequence[AwardMove], waiting: Container[str] = ()) -> str:
    """Who gets what instead, a line each; of those `waiting` for a decision it is not known yet."""
    lines = []
    for one in moves:
        who = f"{one.name}（{one.unit}）" if one.unit != one.name else one.name
        open_yet = QCoreApplication.translate("PublishDialog", "to be decided")
        after = one.after or (open_yet if one.subject_id in waiting else "—")
        lines.append(f"{who}：{one.before or '—'} → {after}")
    return "\n".join(lines)
