"""Adds or corrects one person; the ID number is checked while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from lianbing_desktop.domain.entrant import Entrant, Role
from lianbing_desktop.domain.intake.id_number import birth_of, mask_id_number, read_id_number, sex_of
from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.domain.personal import masked
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.full_numbers import note_numbers_shown
from lianbing_desktop.services.intake.photos import photo_of, remove_photo, set_photo
from lianbing_desktop.services.intake.roster_edit import add_entrant, change_entrant
from lianbing_desktop.services.wording import say, say_error
from lianbing_desktop.ui.forms.ui_entrant_dialog import Ui_EntrantDialog
from lianbing_desktop.ui.widgets.masked_edit import MaskedEdit

_ID_NUMBER_LENGTH = 18


class EntrantDialog(QDialog):
    """Saves into the contest when accepted. `entrant` is None for a new person, of `unit_id` to begin with.

    `saved` is the person as stored, None before.
    """

    def __init__(self, contest: Contest, entrant: Entrant | None, unit_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._entrant = entrant
        self.saved: Entrant | None = None
        self._form = Ui_EntrantDialog()
        self._form.setupUi(self)
        self.setWindowTitle(self.tr("Change an entrant") if entrant else self.tr("Add an entrant"))
        snapshot = contest.snapshot()
        roster = snapshot.rules.roster
        self._unit_box, self._role_box = QComboBox(self), QComboBox(self)
        for unit in snapshot.units:
            self._unit_box.addItem(unit.name, unit.id)
        self._unit_box.setCurrentIndex(max(0, self._unit_box.findData(unit_id)))
        for role in Role:
            self._role_box.addItem(role.value, role)
        self._sex_box = _choices(self, ("", "男", "女"))
        self._window_box = _choices(self, ("", "是", "否"))
        self._line_box = _choices(self, ("", *roster.lines), editable=True)
        self._level_box = _choices(self, ("", *roster.levels), editable=True)
        self._name_edit, self._id_edit, self._birth_edit, self._phone_edit = (QLineEdit(self) for _ in range(4))
        self._workplace_edit, self._title_edit, self._note_edit = (QLineEdit(self) for _ in range(3))
        self._lay_out()
        self._show(entrant or Entrant("", unit_id, ""))
        self._id_edit.textChanged.connect(lambda _text: self._check_id_number())
        for field in (self._name_edit, self._birth_edit):
            field.textChanged.connect(lambda _text, field=field: self._form.rows.set_error(field, ""))
        self._form.photo_field.set_photo(photo_of(contest, entrant.id) if entrant is not None else None)
        self._form.error_label.hide()
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        self._name_edit.setFocus()

    def _lay_out(self) -> None:
        rows = self._form.rows
        rows.add(self.tr("U&nit"), self._unit_box)
        rows.add(self.tr("&Full name"), self._name_edit)
        rows.add(self.tr("&ID number"), self._id_edit, self.tr("18 characters; sex and birth come from it."))
        rows.add(self.tr("&Sex"), self._sex_box)
        rows.add(self.tr("&Born"), self._birth_edit)
        rows.add(self.tr("&Phone"), self._phone_edit)
        rows.add(self.tr("&Role"), self._role_box, half=1)
        rows.add(self.tr("Wor&kplace"), self._workplace_edit, half=1)
        rows.add(self.tr("&Position"), self._title_edit, half=1)
        rows.add(self.tr("&Line"), self._line_box, half=1)
        rows.add(self.tr("Le&vel"), self._level_box, half=1)
        rows.add(self.tr("&Window staff"), self._window_box, half=1)
        rows.add(self.tr("N&ote"), self._note_edit, half=1)

    def _show(self, entrant: Entrant) -> None:
        self._name_edit.setText(entrant.name)
        self._id_number = self._hidden(self._id_edit, entrant.id_number, mask_id_number)
        self._birth_edit.setText(entrant.birth)
        self._phone = self._hidden(self._phone_edit, entrant.phone, mask_phone)
        self._workplace = self._hidden(self._workplace_edit, entrant.workplace, masked)
        self._position = self._hidden(self._title_edit, entrant.title, masked)
        self._note = self._hidden(self._note_edit, entrant.note, masked)
        self._sex_box.setCurrentText(entrant.sex)
        self._line_box.setCurrentText(entrant.line)
        self._level_box.setCurrentText(entrant.level)
        self._role_box.setCurrentIndex(self._role_box.findData(entrant.role))
        window = {None: "", True: "是", False: "否"}[entrant.window_staff]
        self._window_box.setCurrentText(window)
        self._form.out_of_competition_box.setChecked(entrant.out_of_competition)

    def _hidden(self, field: QLineEdit, stored: str, mask: Callable[[str], str]) -> MaskedEdit:
        """A field whose numbers are masked until they are shown on purpose, which the log keeps."""
        name = self._entrant.name if self._entrant is not None else ""
        return MaskedEdit(field, stored, mask, lambda: note_numbers_shown(self._contest, name))

    def _check_id_number(self) -> None:
        """Show sex and birth of a number that passes; say what is wrong with one that is complete."""
        text = self._id_number.value().strip()
        reading = read_id_number(text)
        wrong = reading.doubt is not None and len(text) >= _ID_NUMBER_LENGTH
        words = ""
        if wrong and reading.doubt is not None:
            words = say(f"typed_{reading.doubt.code}", {"name": self._name_edit.text().strip(), "raw": text})
        self._form.rows.set_error(self._id_edit, words)
        if reading.value:
            self._sex_box.setCurrentText(sex_of(reading.value))
            self._birth_edit.setText(birth_of(reading.value))

    def _save(self) -> None:
        self._form.error_label.hide()
        try:
            if self._entrant is None:
                self.saved = add_entrant(self._contest, self._typed(Entrant("", "", "")))
            else:
                self.saved = change_entrant(self._contest, self._typed(self._entrant))
            self._keep_photo(self.saved)
        except UserError as error:
            self._show_error(error)
            return
        self.accept()

    def _keep_photo(self, entrant: Entrant) -> None:
        """A step of its own in the log: it is undone without what was typed."""
        field = self._form.photo_field
        if not field.changed:
            return
        if field.reading is not None:
            set_photo(self._contest, entrant.id, field.reading, field.source_file)
        else:
            remove_photo(self._contest, entrant.id)

    def _typed(self, before: Entrant) -> Entrant:
        window = self._window_box.currentText()
        return replace(
            before,
            unit_id=str(self._unit_box.currentData()),
            name=self._name_edit.text(),
            sex=self._sex_box.currentText(),
            id_number=self._id_number.value(),
            birth=self._birth_edit.text(),
            phone=self._phone.value(),
            role=Role(self._role_box.currentData()),
            workplace=self._workplace.value(),
            title=self._position.value(),
            line=self._line_box.currentText(),
            level=self._level_box.currentText(),
            window_staff=None if not window else window == "是",
            note=self._note.value(),
            out_of_competition=self._form.out_of_competition_box.isChecked(),
        )

    def _show_error(self, error: UserError) -> None:
        """Beside the field it is about, or below all of them."""
        field = None
        if error.code == "entrant_name_missing":
            field = self._name_edit
        elif error.code.startswith("typed_id_number"):
            field = self._id_edit
        elif error.code.startswith("typed_birth"):
            field = self._birth_edit
        if field is None:
            self._form.error_label.setText(say_error(error))
            self._form.error_label.show()
            return
        self._form.rows.set_error(field, say_error(error))
        field.setFocus()
        field.selectAll()


def _choices(parent: QWidget, texts: tuple[str, ...], *, editable: bool = False) -> QComboBox:
    box = QComboBox(parent)
    box.setEditable(editable)
    box.addItems(texts)
    return box
