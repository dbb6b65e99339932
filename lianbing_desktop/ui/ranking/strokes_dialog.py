"""How a character is written, where the shipped data do not know it or have it otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.selection import name_order
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_strokes_dialog import Ui_StrokesDialog


class StrokesDialog(QDialog):
    """Saves one character after another; an empty field of strokes goes back to the shipped data."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = Ui_StrokesDialog()
        self._form.setupUi(self)
        form = self._form
        form.rows.add(self.tr("&Character"), form.character_edit)
        form.rows.add(
            self.tr("&Strokes"), form.strokes_edit, self.tr("In digits: 1 横 (提), 2 竖 (竖钩), 3 撇, 4 点 (捺), 5 折")
        )
        form.character_edit.textChanged.connect(self._look_up)
        form.save_button.clicked.connect(self._save)
        form.close_button.clicked.connect(self.reject)
        self._show_unknown()

    def _show_unknown(self) -> None:
        snapshot = self._contest.snapshot()
        ids = [entrant.id for entrant in snapshot.competing]
        found = name_order.unknown_characters(self._contest, snapshot, ids)
        lines = [f"{character}（{'、'.join(names)}）" for character, names in found.items()]
        text = self.tr("Not known: {characters}").format(characters="，".join(lines))
        self._form.unknown_label.setText(text if lines else self.tr("The strokes of every character are known."))
        if found and not self._form.character_edit.text():
            self._form.character_edit.setText(next(iter(found)))

    def _look_up(self, character: str) -> None:
        self._form.strokes_edit.setText(name_order.strokes(self._contest).get(character, ""))
        self._form.rows.set_error(self._form.strokes_edit, "")

    def _save(self) -> None:
        form = self._form
        try:
            name_order.correct_strokes(self._contest, form.character_edit.text(), form.strokes_edit.text())
        except UserError as error:
            form.rows.set_error(form.strokes_edit, say_error(error))
            form.strokes_edit.setFocus()
            return
        form.character_edit.clear()
        self._show_unknown()
        form.character_edit.setFocus()
