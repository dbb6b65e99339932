"""The frozen lists: freeze another, compare any two, replace somebody who cannot go, write one of them out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.delegation.frozen import FrozenDelegation, difference
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.selection import freezing
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.forms.ui_versions_dialog import Ui_VersionsDialog
from lianbing_desktop.ui.models.reading_lists import change_rows, changes_model, versions_model

Export = Callable[[FrozenDelegation], object]
_NOW = 0


def ask_freeze(contest: Contest, as_of: dt.date, parent: QWidget) -> FrozenDelegation | None:
    """Ask for reason and letter, and freeze; None when it was called off. Raises UserError as `freeze` does."""
    snapshot = contest.snapshot()
    built = standing.delegation(snapshot, as_of)
    intro = QCoreApplication.translate(
        "VersionsDialog", "{count} people, conditions as of {date}. The list is kept as it is, whatever changes later."
    )
    words = intro.format(count=built.seats, date=as_of.isoformat())
    if built.undecided or built.shortfall:
        words += " " + QCoreApplication.translate(
            "VersionsDialog", "Not everything is settled; what is open is kept beside the list."
        )
    title, button = (
        QCoreApplication.translate("VersionsDialog", "Freeze the list"),
        QCoreApplication.translate("VersionsDialog", "Freeze"),
    )
    dialog = SeatDecisionDialog(title, words, [("", "")], button, parent, document=True)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return freezing.freeze(contest, as_of, dialog.reason, dialog.document)


class VersionsDialog(QDialog):
    """`export` writes a version's list and is given the version."""

    def __init__(self, contest: Contest, as_of: dt.date, export: Export, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._as_of = as_of
        self._export = export
        self._form = Ui_VersionsDialog()
        self._form.setupUi(self)
        form = self._form
        self._versions = versions_model(self)
        self._changes = changes_model(self)
        form.versions_table.set_table(
            self._versions, self.tr("No list is frozen yet. Freeze it when it goes to the bureau's heads.")
        )
        form.changes_table.set_table(self._changes, self.tr("No difference."))
        form.before_label.setBuddy(form.before_box)
        form.after_label.setBuddy(form.after_box)
        for box in (form.before_box, form.after_box):
            box.setMinimumWidth(190)
            box.currentIndexChanged.connect(self._compare)
        form.freeze_button.clicked.connect(self._freeze)
        form.replace_button.clicked.connect(self._replace)
        form.export_button.clicked.connect(self._write)
        form.close_button.clicked.connect(self.reject)
        self.message = ""
        self._show()

    def _show(self, message: str = "") -> None:
        form, frozen = self._form, self._contest.snapshot().frozen
        form.intro_label.setText(
            message
            or self.tr(
                "A frozen list stays as it was. Somebody who cannot go is replaced by the next in line, by rule."
            )
        )
        self._versions.set_rows(tuple(reversed(frozen)))
        for box in (form.before_box, form.after_box):
            box.blockSignals(True)
            box.clear()
            for version in frozen:
                box.addItem(self.tr("version {number}").format(number=version.number), version.number)
            box.addItem(self.tr("the list as it is now"), _NOW)
            box.blockSignals(False)
        form.before_box.setCurrentIndex(max(0, len(frozen) - (2 if len(frozen) > 1 and not self._moved() else 1)))
        form.after_box.setCurrentIndex(len(frozen) - (1 if len(frozen) > 1 and not self._moved() else 0))
        form.replace_button.setEnabled(bool(frozen))
        form.export_button.setEnabled(bool(frozen))
        if frozen:
            form.versions_table.selectRow(0)
        self._compare()
        (form.versions_table if frozen else form.freeze_button).setFocus()

    def _moved(self) -> bool:
        """Whether the list is another now than the newest frozen one."""
        return bool(freezing.since_frozen(self._contest.snapshot(), self._as_of))

    def _list(self, number: int) -> FrozenDelegation:
        snapshot = self._contest.snapshot()
        if number == _NOW:
            return freezing.as_list(snapshot, standing.delegation(snapshot, self._as_of))
        return freezing.version_called(snapshot, number)

    def _compare(self) -> None:
        form = self._form
        before, after = (self._list(box.currentData() or _NOW) for box in (form.before_box, form.after_box))
        self._changes.set_rows(change_rows(self._contest.snapshot(), difference(before, after), after))

    def _freeze(self) -> None:
        try:
            version = ask_freeze(self._contest, self._as_of, self)
        except UserError as error:
            self._form.intro_label.setText(say_error(error))
            return
        if version is not None:
            words = self.tr("Version {number} is frozen, fingerprint {fingerprint}.")
            self._show(words.format(number=version.number, fingerprint=version.fingerprint))

    def _replace(self) -> None:
        frozen = self._contest.snapshot().frozen
        subjects = [(one.entrant_id, f"{one.group}  {one.name}（{one.unit}）") for one in frozen[-1].seats]
        intro = self.tr("Who cannot go? The next in line by rule steps in: for a team from the same unit.")
        title, button = self.tr("Replace somebody"), self.tr("Replace")
        dialog = SeatDecisionDialog(title, intro, subjects, button, self, document=True)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._step_in(dialog.subject_id, dialog.reason, dialog.document)

    def _step_in(self, out_id: str, reason: str, document: str) -> None:
        snapshot = self._contest.snapshot()
        in_id = ""
        equals = freezing.who_steps_in(snapshot, snapshot.frozen[-1], out_id).equals
        if len(equals) > 1:
            subjects = [
                (
                    id_,
                    f"{snapshot.entrant_by_id[id_].name}（{snapshot.unit_name(snapshot.entrant_by_id[id_].unit_id)}）",
                )
                for id_ in equals
            ]
            intro = self.tr("The next in line share a place. Choose who steps in, with the reason.")
            dialog = SeatDecisionDialog(self.tr("Who steps in"), intro, subjects, self.tr("Replace"), self)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return
            in_id, reason = dialog.subject_id, f"{reason}；{dialog.reason}"
        try:
            made = freezing.replace_person(self._contest, out_id, reason, document, in_id)
        except UserError as error:
            self._form.intro_label.setText(say_error(error))
            return
        words = self.tr("Version {number}: {in_name} in place of {out_name}.")
        one = made.replaced[0]
        self._show(words.format(number=made.number, in_name=one.in_name, out_name=one.out_name))

    def _write(self) -> None:
        row = self._form.versions_table.currentIndex().row()
        if row >= 0:
            self._export(self._versions.row_at(row))
