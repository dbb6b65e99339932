"""The backups of a contest with what each holds, and which one to go back to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from lianbing_desktop.services.contest import SUFFIX
from lianbing_desktop.services.safekeeping.backups import Listed
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.forms.ui_backups_dialog import Ui_BackupsDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone


class BackupsDialog(QDialog):
    """After `accept`, `chosen` is the backup and `beside` says whether it shall only be put beside the contest."""

    def __init__(self, backups: Sequence[Listed], contest_path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: Path | None = None
        self.beside = False
        self._path = contest_path
        self._form = form = Ui_BackupsDialog()
        form.setupUi(self)
        self.resize(860, 460)
        form.intro_label.setText(
            self.tr("The chosen backup takes the place of the open contest, which stays beside it under another name.")
        )
        columns: list[Column[Listed]] = [
            Column(self.tr("Made"), lambda one: one.path.name, text=lambda one: f"{one.at:%Y-%m-%d %H:%M}", width=140),
            Column(self.tr("Why"), lambda one: say(f"why_{one.why}"), width=90),
            Column(
                self.tr("People"),
                lambda one: one.held.entrants if one.held else -1,
                text=lambda one: str(one.held.entrants) if one.held else "–",
                width=70,
            ),
            Column(
                self.tr("Score entries"),
                lambda one: one.held.scores if one.held else -1,
                text=lambda one: str(one.held.scores) if one.held else "–",
                width=90,
            ),
            Column(
                self.tr("Last score entered"),
                lambda one: one.held.last_entry if one.held else "",
                text=self._last_entry,
                tone=lambda one: Tone.NEUTRAL if one.held or one.locked else Tone.ERROR,
                width=140,
            ),
            Column(
                self.tr("Last change"),
                lambda one: one.held.last_change if one.held else "",
                text=lambda one: _moment(one.held.last_change) if one.held else "–",
                width=140,
            ),
            Column(self.tr("Lies"), self._place, width=0, tip=lambda one: str(one.path)),
        ]
        self.model = TableModel(columns, key=lambda one: str(one.path), parent=self)
        form.backups_table.set_table(
            self.model, self.tr("No backups yet. They are made by themselves while something changes.")
        )
        form.backups_table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_chosen())
        form.backups_table.doubleClicked.connect(lambda _index: self._take(beside=False))
        form.restore_button.clicked.connect(lambda: self._take(beside=False))
        form.beside_button.clicked.connect(lambda: self._take(beside=True))
        form.elsewhere_button.clicked.connect(self._choose_file)
        form.cancel_button.clicked.connect(self.reject)
        self.model.set_rows(list(backups))
        if backups:
            form.backups_table.selectRow(0)
        self._show_chosen()
        form.backups_table.setFocus()

    def _current(self) -> Listed | None:
        row = self._form.backups_table.currentIndex().row()
        return self.model.row_at(row) if 0 <= row < self.model.rowCount() else None

    def _last_entry(self, one: Listed) -> str:
        if one.held:
            return _moment(one.held.last_entry)
        return self.tr("another password") if one.locked else self.tr("cannot be read")

    def _place(self, one: Listed) -> str:
        return self.tr("Second folder") if one.second else self.tr("Beside the contest")

    def _show_chosen(self) -> None:
        one = self._current()
        usable = one is not None and (one.held is not None or one.locked)
        for button in (self._form.restore_button, self._form.beside_button):
            button.setEnabled(usable)
        self._form.chosen_label.setText(one.path.name if one else "")

    def _take(self, *, beside: bool) -> None:
        one = self._current()
        if one is not None and (one.held is not None or one.locked):
            self.chosen, self.beside = one.path, beside
            self.accept()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Backup to restore"),
            str(self._path.parent),
            self.tr("Contest files (*{suffix})").format(suffix=SUFFIX),
        )
        if name:
            self.chosen, self.beside = Path(name), True
            self.accept()


def _moment(at: str) -> str:
    return at[:16].replace("T", " ") or "–"
