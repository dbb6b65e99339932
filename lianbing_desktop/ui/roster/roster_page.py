"""The people of the contest: found at once, added, corrected, withdrawn."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHeaderView, QMenu, QPushButton

from lianbing_desktop.domain.entrant import Role
from lianbing_desktop.domain.file_name import file_stem
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.domain.personal import masked
from lianbing_desktop.domain.problem import Problem, Severity, UserError
from lianbing_desktop.services.contest import Changes as Written
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.full_numbers import named_for_full_numbers, note_numbers_shown
from lianbing_desktop.services.intake.checks import check
from lianbing_desktop.services.intake.roster_edit import reinstate, withdraw
from lianbing_desktop.services.intake.roster_list import write_roster
from lianbing_desktop.services.wording import say, say_problem
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.delegation.what_if_action import offer_what_if
from lianbing_desktop.ui.forms.ui_roster_page import Ui_RosterPage
from lianbing_desktop.ui.models.roster_model import (
    NAME_COLUMN,
    SEX_COLUMN,
    WORKPLACE_COLUMN,
    Person,
    people,
    roster_model,
    search_query,
)
from lianbing_desktop.ui.roster.entrant_dialog import EntrantDialog
from lianbing_desktop.ui.roster.left_out_dialog import LeftOutDialog, left_out
from lianbing_desktop.ui.roster.photo_import_dialog import choose_photos
from lianbing_desktop.ui.roster.photo_pixmaps import PhotoPixmaps
from lianbing_desktop.ui.roster.roster_files import choose_and_import
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.reveal import Reveal
from lianbing_desktop.ui.shell.theme import Colour, Size, Tone
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.heading import PageHeading
from lianbing_desktop.ui.widgets.search_box import SearchBox

_ROOM_FOR_WORKPLACE = 1080
_THUMBNAIL, _PHOTO = (30, 42), (75, 105)
_EVERYBODY, _WITH_FINDINGS, _WITHDRAWN = range(3)


class RosterPage(Page):
    """Search and filters narrow one table; the card beside it says everything about the chosen person."""

    stage = "roster"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_RosterPage()
        self._form.setupUi(self)
        form = self._form
        self._people: list[Person] = []
        self._heading = PageHeading(self.tr("Entrants"), self)
        form.page_layout.insertWidget(0, self._heading)
        self._import_button = QPushButton(icon("import", Colour.SURFACE), self.tr("Import rosters…  Ctrl+I"), self)
        self._import_button.setProperty("role", "primary")
        self._import_button.clicked.connect(lambda: choose_and_import(self.desk, self))
        self._add_button = QPushButton(icon("add"), self.tr("Add…  Insert"), self)
        self._add_button.clicked.connect(self._add)
        self._left_out_button = QPushButton(icon("warning", Colour.WARNING), "", self)
        self._left_out_button.clicked.connect(lambda _checked: self._show_left_out())
        self._export_button = QPushButton(icon("save"), self.tr("Export, photos"), self)
        self._export_button.setMenu(self._export_menu())
        for button in (self._left_out_button, self._export_button, self._add_button, self._import_button):
            self._heading.add_action(button)
        self._empty = EmptyState(
            "roster",
            self.tr("Nobody is in the list yet"),
            self.tr("Drop the units' rosters here: you see what every row would do before anything is kept."),
            self,
        )
        self._empty.add_action(self.tr("Choose rosters…"), lambda: choose_and_import(self.desk, self))
        self._empty.add_action(self.tr("Type somebody in…"), self._add)
        form.page_layout.addWidget(self._empty, 1)
        self._search_box = SearchBox(self.tr("Name, pinyin, unit, end of ID or phone number"), self)
        form.filter_layout.insertWidget(0, self._search_box)
        for text in (self.tr("Everybody"), self.tr("With findings"), self.tr("Withdrawn")):
            form.state_box.addItem(text)
        form.photo_label.setFixedSize(*_PHOTO)
        self._thumbnails = PhotoPixmaps(*_THUMBNAIL, self.devicePixelRatioF())
        self._photos = PhotoPixmaps(*_PHOTO, self.devicePixelRatioF())
        self._model = roster_model(form.full_numbers_box.isChecked, self, self._thumbnail)
        form.table.set_table(self._model, "")
        self._connect()

    def _connect(self) -> None:
        form = self._form
        self._search_box.textChanged.connect(self._find)
        form.unit_box.currentIndexChanged.connect(lambda _index: self._narrow())
        form.state_box.currentIndexChanged.connect(lambda _index: self._narrow())
        form.full_numbers_box.toggled.connect(lambda _checked: self._narrow())
        self._reveal = Reveal(
            form.full_numbers_box, lambda: note_numbers_shown(self.desk.contest, say("numbers_of_the_list"))
        )
        form.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_person())
        self._model.modelReset.connect(self._show_person)
        form.table.opened.connect(self._edit)
        offer_what_if(self, form.table, self.desk.contest, self._chosen_id)
        form.edit_button.clicked.connect(lambda: self._edit(self._chosen()))
        form.withdraw_button.clicked.connect(self._withdraw)
        form.reinstate_button.clicked.connect(self._reinstate)
        writes(self._import_button, self._add_button, form.edit_button, form.withdraw_button, form.reinstate_button)
        for key, slot in (
            (QKeySequence(Qt.Key.Key_Insert), self._add),
            (QKeySequence("Ctrl+I"), lambda: choose_and_import(self.desk, self)),
        ):
            QShortcut(key, self).activated.connect(slot)  # wherever the focus is: just after choosing the page too

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        errors = sum(finding.severity is Severity.ERROR for finding in check(contest.snapshot()).findings)
        return Badge(str(errors), Tone.ERROR) if errors else None

    def refresh(self, changes: Changes) -> None:
        snapshot = self.desk.contest.snapshot()
        if changes.touches("units"):
            self._fill_units()
        self._people = people(snapshot)
        staff = sum(not one.withdrawn and one.entrant.role is not Role.ENTRANT for one in self._people)
        words = self.tr("{entrants} entrants of {units} units").format(
            entrants=len(snapshot.competing), units=len({one.unit_id for one in snapshot.competing})
        )
        if staff:
            words += self.tr(", {count} leaders and coaches").format(count=staff)
        self._heading.set_state(words if self._people else "")
        self._show_whether_empty()
        left = len(left_out(snapshot))
        self._left_out_button.setVisible(left > 0)
        self._left_out_button.setText(self.tr("{count} row(s) left out…").format(count=left))
        self._narrow()

    def search(self) -> None:
        self._search_box.start()

    def show_unit(self, unit_id: str) -> None:
        """Show the people of one unit and nobody else."""
        self._search_box.clear()
        self._form.state_box.setCurrentIndex(_EVERYBODY)
        self._form.unit_box.setCurrentIndex(max(0, self._form.unit_box.findData(unit_id)))
        self._form.table.setFocus()

    def show_finding(self, finding: Problem) -> None:
        """Choose the person a finding is about, or show the row that was left out."""
        snapshot = self.desk.contest.snapshot()
        if finding.subject_id in snapshot.entrant_by_id:
            self._choose(finding.subject_id)
        elif finding.subject_id in snapshot.team_by_id:
            self.show_unit(snapshot.team_by_id[finding.subject_id].unit_id)
        else:
            self._show_left_out(finding.subject_id)

    def _choose(self, entrant_id: str) -> None:
        """Show the person among everybody; whatever narrowed the list might hide them."""
        self.show_unit("")
        place = self._model.place_of(entrant_id)
        if place >= 0:
            self._form.table.selectRow(place)
            self._form.table.scrollTo(self._model.index(place, 0))

    def _find(self, text: str) -> None:
        """Narrow the list; the first hit is chosen, so that the card answers without another key."""
        self._model.set_filter(search_query(text))
        if text.strip() and self._model.rowCount():
            self._form.table.selectRow(0)
            self._form.table.scrollToTop()

    def _show_whether_empty(self) -> None:
        """Nothing to filter or export while there is nobody: what to do first instead."""
        form, anybody = self._form, bool(self._people)
        self._empty.setVisible(not anybody)
        table_parts = (form.table, form.person_card, form.unit_box, form.state_box, form.full_numbers_box)
        for widget in (*table_parts, self._search_box, self._export_button):
            widget.setVisible(anybody)
        form.page_layout.setStretchFactor(form.body_layout, int(anybody))

    def _show_left_out(self, row_id: str = "") -> None:
        LeftOutDialog(self.desk, row_id, self).exec()

    def _thumbnail(self, person: Person) -> QIcon | None:
        """What stands before a name: as an icon, or Qt would tint the photo of the chosen row."""
        if not self._photos_action.isChecked():
            return None
        photo = self._thumbnails.of(self.desk.contest, person.entrant.id)
        shown = QIcon(photo)
        shown.addPixmap(photo, QIcon.Mode.Selected)
        return shown

    def _show_thumbnails(self, shown: bool) -> None:
        """Rows grow to hold a photo each, and a column that the card repeats makes room for them."""
        table = self._form.table
        table.setColumnHidden(SEX_COLUMN, shown)
        table.setIconSize(QSize(*_THUMBNAIL))
        table.verticalHeader().setDefaultSectionSize(_THUMBNAIL[1] + 8 if shown else Size.ROW)
        table.viewport().update()

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        masked_action = menu.addAction(self.tr("List with masked numbers…"))
        masked_action.triggered.connect(lambda _checked: self._export(full_numbers=False))
        full_action = menu.addAction(self.tr("List with full ID and phone numbers…"))
        full_action.triggered.connect(lambda _checked: self._export(full_numbers=True))
        menu.addSeparator()
        folder_action = menu.addAction(icon("photo"), self.tr("Take in photos from a folder…"))
        writes(folder_action)
        folder_action.triggered.connect(lambda _checked: choose_photos(self.desk, self))
        self._photos_action = menu.addAction(self.tr("Show photos in the list"))
        self._photos_action.setCheckable(True)
        self._photos_action.setShortcut(QKeySequence("Ctrl+H"))
        self._photos_action.toggled.connect(self._show_thumbnails)
        self.addAction(self._photos_action)
        return menu

    def _export(self, *, full_numbers: bool) -> None:
        """Write the list as a workbook; one with full numbers says so in its name."""
        contest = self.desk.contest
        stem = self.tr("{title} entrants") if not full_numbers else self.tr("{title} entrants (with full ID numbers)")
        proposed = contest.path.with_name(file_stem(stem.format(title=contest.title)) + ".xlsx")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the list"), str(proposed), self.tr("Workbooks (*.xlsx)")
        )
        if not name:
            return
        path = Path(name) if name.lower().endswith(".xlsx") else Path(f"{name}.xlsx")
        if full_numbers:
            path = named_for_full_numbers(path)

        def work(_progress: Progress) -> int:
            own = contest.again()
            try:
                return write_roster(own, path, full_numbers=full_numbers)
            finally:
                own.close()

        def done(count: int) -> None:
            if full_numbers:
                self.desk.changes.announce(Written(frozenset({"operations", "settings"}), "full_ids_exported"))
            self.desk.messages.done(
                self.tr("{count} people written to {file}").format(count=count, file=path.name),
                self.tr("Open folder"),
                lambda: _open(path.parent),
            )

        self.desk.jobs.run(self.tr("Exporting the list"), work, done)

    def _fill_units(self) -> None:
        box = self._form.unit_box
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("All units"), "")
        for unit in self.desk.contest.snapshot().units:
            box.addItem(unit.name, unit.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _narrow(self) -> None:
        unit_id, state = self._form.unit_box.currentData(), self._form.state_box.currentIndex()
        rows = [
            one
            for one in self._people
            if (not unit_id or one.entrant.unit_id == unit_id)
            and one.withdrawn == (state == _WITHDRAWN)
            and (state != _WITH_FINDINGS or one.findings)
        ]
        if self._people:
            self._form.table.set_empty_text(self.tr("Nobody matches."))
        else:
            self._form.table.set_empty_text(
                self.tr("Nobody yet. Drop the counties' rosters here, or press Ctrl+I to choose them.")
            )
        self._model.set_rows(rows)
        if rows and self._chosen() is None:
            self._form.table.selectRow(0)

    def _chosen(self) -> Person | None:
        row = self._form.table.currentIndex().row()
        return self._model.row_at(row) if 0 <= row < self._model.rowCount() else None

    def _chosen_id(self) -> str:
        person = self._chosen()
        return person.entrant.id if person is not None else ""

    def _show_person(self) -> None:
        form, person = self._form, self._chosen()
        for widget in (form.edit_button, form.withdraw_button, form.reinstate_button):
            widget.hide()
        if person is None:
            for label in (form.name_label, form.facts_label, form.findings_label, form.source_label):
                label.clear()
            form.photo_label.hide()
            form.unit_label.setText(self.tr("Choose somebody to see everything about them here."))
            return
        entrant = person.entrant
        with_photo = entrant.id in self.desk.contest.snapshot().photo_ids
        form.photo_label.setVisible(with_photo)
        if with_photo:
            form.photo_label.setPixmap(self._photos.of(self.desk.contest, entrant.id))
        form.name_label.setText(entrant.name)
        form.unit_label.setText(f"{person.unit}　{entrant.role.value}")
        full = form.full_numbers_box.isChecked()
        facts = (
            (self.tr("ID number"), entrant.id_number if full else mask_id_number(entrant.id_number)),
            (self.tr("Born"), entrant.birth if full else entrant.birth[:7]),  # its day would give the number away
            (self.tr("Phone"), entrant.phone if full else mask_phone(entrant.phone)),
            (self.tr("Workplace"), entrant.workplace if full else masked(entrant.workplace)),
            (self.tr("Title"), entrant.title if full else masked(entrant.title)),
            (self.tr("Line"), entrant.line),
            (self.tr("Level"), entrant.level),
            (self.tr("Note"), entrant.note if full else masked(entrant.note)),
        )
        form.facts_label.setTextFormat(Qt.TextFormat.PlainText)
        form.facts_label.setText("\n".join(f"{name}：{value}" for name, value in facts if value))
        form.findings_label.setText("\n".join(say_problem(problem) for problem in person.findings))
        form.findings_label.setVisible(bool(person.findings))
        form.source_label.setText(self._source(person))
        form.withdraw_button.setVisible(not person.withdrawn)
        form.edit_button.setVisible(not person.withdrawn)
        form.reinstate_button.setVisible(person.withdrawn)

    def _source(self, person: Person) -> str:
        entrant = person.entrant
        if person.withdrawn:
            return self.tr("Withdrawn: {reason}").format(reason=masked(entrant.status_reason))
        if not entrant.source_file:
            return self.tr("Typed by hand")
        return self.tr("From {file}, {sheet}, row {row}").format(
            file=masked(entrant.source_file), sheet=entrant.source_sheet, row=entrant.source_row
        )

    def _add(self) -> None:
        dialog = EntrantDialog(self.desk.contest, None, self._form.unit_box.currentData() or "", self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.saved is not None:
            self._choose(dialog.saved.id)
            self.desk.messages.done(self.tr("Added: {name}").format(name=dialog.saved.name))

    def _edit(self, person: Person | None) -> None:
        if person is not None and not person.withdrawn:
            EntrantDialog(self.desk.contest, person.entrant, person.entrant.unit_id, self).exec()

    def _withdraw(self) -> None:
        person = self._chosen()
        if person is None:
            return
        dialog = SeatDecisionDialog(
            self.tr("Withdraw {name}").format(name=person.entrant.name),
            self.tr("{name} ({unit}) leaves every list and count. Scores and the row itself are kept.").format(
                name=person.entrant.name, unit=person.unit
            ),
            [(person.entrant.id, person.entrant.name)],
            self.tr("Withdraw"),
            self,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            try:
                withdraw(self.desk.contest, person.entrant.id, dialog.reason)
            except UserError as error:
                self.desk.messages.error(error)

    def _reinstate(self) -> None:
        person = self._chosen()
        if person is None:
            return
        try:
            reinstate(self.desk.contest, person.entrant.id)
        except UserError as error:
            self.desk.messages.error(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card says where people work; the table does too where there is room, else names get the room left."""
        super().resizeEvent(event)
        narrow = self.width() < _ROOM_FOR_WORKPLACE
        table, mode = self._form.table, QHeaderView.ResizeMode
        if table.isColumnHidden(WORKPLACE_COLUMN) is narrow:
            return
        table.setColumnHidden(WORKPLACE_COLUMN, narrow)
        table.horizontalHeader().setSectionResizeMode(NAME_COLUMN, mode.Stretch if narrow else mode.Interactive)
        if not narrow:
            table.setColumnWidth(NAME_COLUMN, self._model.columns[NAME_COLUMN].width)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
