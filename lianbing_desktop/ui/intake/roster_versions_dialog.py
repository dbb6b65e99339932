"""The rosters a unit has sent, and what each of them changed."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.intake_board import RosterVersion, UnitLine, VersionChange, version_changes
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.forms.ui_roster_versions_dialog import Ui_RosterVersionsDialog
from lianbing_desktop.ui.models.intake_model import version_words
from lianbing_desktop.ui.models.table_model import Column, TableModel

_MASKS = {"id_number": mask_id_number, "phone": mask_phone}


class RosterVersionsDialog(QDialog):
    """The newest version stands first and is shown first. ID and phone numbers are masked."""

    def __init__(self, contest: Contest, line: UnitLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._unit_id = line.unit_id
        self._form = Ui_RosterVersionsDialog()
        self._form.setupUi(self)
        self.resize(820, 500)
        form = self._form
        self.setWindowTitle(self.tr("Rosters of {unit}").format(unit=line.unit))
        versions: list[Column[RosterVersion]] = [
            Column(self.tr("Version"), lambda one: one.number, text=lambda one: version_words(one.number), width=64),
            Column(self.tr("Received"), lambda one: one.received_on.isoformat(), width=100),
            Column(self.tr("File"), lambda one: one.file.file, width=0, tip=lambda one: one.file.file),
            Column(self.tr("New"), lambda one: one.file.new, align="right", width=64),
            Column(self.tr("Changed"), lambda one: one.file.changed, align="right", width=64),
            Column(self.tr("Same"), lambda one: one.file.same, align="right", width=64),
            Column(self.tr("Left out"), lambda one: one.file.left_out, align="right", width=72),
        ]
        self.versions = TableModel(versions, key=lambda one: one.number, parent=self)
        changes: list[Column[VersionChange]] = [
            Column(self.tr("Name"), lambda one: one.name, width=120),
            Column(self.tr("What"), _field, width=120),
            Column(self.tr("Before"), lambda one: _masked(one.field, one.before), width=230),
            Column(self.tr("After"), lambda one: _masked(one.field, one.after), width=0),
        ]
        self.changes = TableModel(changes, parent=self)
        form.versions_table.set_table(self.versions, "")
        form.changes_table.set_table(self.changes, self.tr("This version changed nothing."))
        form.versions_table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_changes())
        form.close_button.clicked.connect(self.accept)
        self.versions.set_rows(tuple(reversed(line.versions)))
        form.versions_table.selectRow(0)
        form.versions_table.setFocus()

    def _show_changes(self) -> None:
        row = self._form.versions_table.currentIndex().row()
        if not 0 <= row < self.versions.rowCount():
            return
        version = self.versions.row_at(row)
        words = self.tr("What v{number} changed") if version.number > 1 else self.tr("What v{number} brought")
        if version.shared:
            words += self.tr(" (the file holds other units too; its counts are those of the whole file)")
        self._form.changes_heading.setText(words.format(number=version.number))
        self.changes.set_rows(version_changes(self._contest, self._unit_id, version))


def _field(change: VersionChange) -> str:
    return say("version_added") if change.field == "added" else say(f"field_{change.field}")


def _masked(field: str, value: str) -> str:
    return _MASKS.get(field, str)(value)
