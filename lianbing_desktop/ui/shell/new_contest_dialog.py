"""Asks for the city, the year and the place of a new contest file, and makes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from lianbing_desktop.domain.file_name import file_stem
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import free_name
from lianbing_desktop.paths import documents_folder
from lianbing_desktop.services import reference
from lianbing_desktop.services.contest import SUFFIX, Contest
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_new_contest_dialog import Ui_NewContestDialog


class NewContestDialog(QDialog):
    """`contest` is the open new contest once the dialog was accepted. Title and file name follow the city and
    year until they are typed."""

    def __init__(self, parent: QWidget | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.contest: Contest | None = None
        self._folder = folder or documents_folder()
        self._form = Ui_NewContestDialog()
        self._form.setupUi(self)
        form = self._form
        form.rows.add(self.tr("C&ity"), form.city_box)
        form.rows.add(self.tr("&Year"), form.year_box)
        form.rows.add(self.tr("&Title"), form.title_edit, self.tr("As it stands on certificates and lists."))
        form.rows.add(self.tr("&File"), form.file_field, self.tr("One file holds the whole contest."))
        form.file_field.setFocusProxy(form.file_edit)
        form.error_label.hide()
        for city in reference.city_names():
            form.city_box.addItem(city)
        form.city_box.currentTextChanged.connect(self._suggest)
        form.year_box.setValue(reference.season())
        form.year_box.valueChanged.connect(self._suggest)
        form.browse_button.clicked.connect(self._browse)
        form.create_button.clicked.connect(self._create)
        form.cancel_button.clicked.connect(self.reject)
        self._suggested_title = self._suggested_file = ""
        self._suggest()

    def _suggest(self) -> None:
        """Fill in title and file, but never over something typed."""
        form = self._form
        title = reference.contest_title(form.city_box.currentText(), form.year_box.value())
        if form.title_edit.text() == self._suggested_title:
            form.title_edit.setText(title)
            form.title_edit.setCursorPosition(0)
        self._suggested_title = title
        file = str(_free(self._folder, title))
        if form.file_edit.text() == self._suggested_file:
            form.file_edit.setText(file)
        self._suggested_file = file

    def _browse(self) -> None:
        kinds = self.tr("Contest files (*{suffix})").format(suffix=SUFFIX)
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where to keep the contest"),
            self._form.file_edit.text(),
            kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._form.file_edit.setText(name)

    def _create(self) -> None:
        form = self._form
        form.rows.set_error(form.file_field, "")
        form.error_label.hide()
        try:
            path = _contest_path(form.file_edit.text())
            self.contest = Contest.create(
                path, form.city_box.currentText(), form.year_box.value(), form.title_edit.text().strip()
            )
        except UserError as error:
            form.rows.set_error(form.file_field, say_error(error))
            form.file_edit.setFocus()
            return
        self.accept()


def _contest_path(text: str) -> Path:
    """The file a typed location means. Raises UserError contest_file_missing."""
    if not text.strip():
        raise UserError("contest_file_missing")
    path = Path(text.strip()).expanduser()
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _free(folder: Path, title: str) -> Path:
    """A file of that name in the folder that is not there yet."""
    return free_name(folder / f"{file_stem(title)}{SUFFIX}")
