"""The intake board: per unit what came in, what is missing, who confirmed, and whom to call."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton

from lianbing_desktop.domain.personal import masked
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.confirming import BY_PAPER
from lianbing_desktop.services.intake.intake_board import UnitLine, board_of, days_left, deadline
from lianbing_desktop.services.intake.roster_list import phone_list
from lianbing_desktop.ui.forms.ui_intake_page import Ui_IntakePage
from lianbing_desktop.ui.intake.blank_rosters import make_blank_rosters
from lianbing_desktop.ui.intake.confirm_dialog import ConfirmDialog
from lianbing_desktop.ui.intake.confirmation_sheets import ConfirmationSheets
from lianbing_desktop.ui.intake.contact_dialog import ContactDialog
from lianbing_desktop.ui.intake.roster_versions_dialog import RosterVersionsDialog
from lianbing_desktop.ui.models.intake_model import intake_model, version_words
from lianbing_desktop.ui.roster.roster_files import choose_and_import
from lianbing_desktop.ui.shell.contest_dialog import ContestDialog
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.theme import Colour, Tone, set_property
from lianbing_desktop.ui.widgets.heading import PageHeading

_ROW = 31
"""So that the thirteen units of the largest city stand on the smallest screen."""


class IntakePage(Page):
    """A line a unit; the card beside it says everything about the chosen one."""

    stage = "intake"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_IntakePage()
        self._form.setupUi(self)
        form = self._form
        self._longest = 1
        self._heading = PageHeading(self.tr("Rosters in"), self)
        form.page_layout.insertWidget(0, self._heading)
        self._make_actions()
        self._model = intake_model(lambda: self._longest, self)
        form.table.set_table(self._model, "")
        form.table.verticalHeader().setDefaultSectionSize(_ROW)
        form.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_unit())
        self._model.modelReset.connect(self._show_unit)
        form.table.opened.connect(lambda _line: self._show_versions())
        form.versions_button.clicked.connect(self._show_versions)
        form.contact_button.clicked.connect(self._edit_contact)
        form.confirm_button.clicked.connect(self._confirm)
        form.sheet_button.clicked.connect(lambda: self._show_sheets(self._chosen_id()))
        for key, slot in (
            ("Ctrl+I", lambda: choose_and_import(self.desk, self)),
            ("Ctrl+Shift+C", self._copy_phone_list),
            ("Ctrl+P", lambda: self._show_sheets(self._chosen_id())),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        writes(self._deadline_button, form.contact_button, form.confirm_button)
        tick = QShortcut(QKeySequence(Qt.Key.Key_Space), form.table)
        tick.setContext(Qt.ShortcutContext.WidgetShortcut)
        tick.activated.connect(self._confirm)

    def _make_actions(self) -> None:
        self._deadline_button = QPushButton(self)
        self._deadline_button.clicked.connect(
            lambda: ContestDialog(self.desk.contest, self, deadline_first=True).exec()
        )
        papers_button = QPushButton(icon("print"), self.tr("Papers"), self)
        menu = QMenu(self)
        blank_action = menu.addAction(self.tr("Blank rosters of all units…"))
        blank_action.triggered.connect(lambda _checked: make_blank_rosters(self.desk, self))
        sheets_action = menu.addAction(self.tr("Confirmation sheets of all units…"))
        sheets_action.triggered.connect(lambda _checked: self._show_sheets(""))
        papers_button.setMenu(menu)
        phone_button = QPushButton(icon("copy"), self.tr("Copy phone list"), self)
        phone_button.setToolTip(self.tr("Whom to call about what, unit by unit  Ctrl+Shift+C"))
        phone_button.clicked.connect(self._copy_phone_list)
        import_button = QPushButton(icon("import", Colour.SURFACE), self.tr("Import…"), self)
        import_button.setToolTip(self.tr("Import rosters  Ctrl+I"))
        import_button.setProperty("role", "primary")
        import_button.clicked.connect(lambda: choose_and_import(self.desk, self))
        writes(import_button)
        for button in (self._deadline_button, papers_button, phone_button, import_button):
            self._heading.add_action(button)

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        snapshot = contest.snapshot()
        if not snapshot.entrants:
            return None
        lines = board_of(snapshot)
        left = sum(bool(line.missing) or line.confirmation.outdated for line in lines)
        if left:
            return Badge(str(left), Tone.WARNING)
        return Badge("", Tone.DONE) if all(line.done for line in lines) else None

    def refresh(self, changes: Changes) -> None:
        snapshot = self.desk.contest.snapshot()
        lines = board_of(snapshot)
        self._longest = max([1, *(max(line.count.entrants, line.count.minimum or 0) for line in lines)])
        received = sum(bool(line.versions) for line in lines)
        confirmed = sum(line.confirmation.stands for line in lines)
        self._heading.set_state(
            self.tr("{received} of {units} units have sent rosters, {confirmed} have confirmed").format(
                received=received, units=len(lines), confirmed=confirmed
            )
        )
        self._show_deadline()
        chosen = self._form.table.currentIndex().row()
        self._model.set_rows(lines)
        if chosen < 0 and lines:
            self._form.table.selectRow(0)

    def show_unit(self, unit_id: str) -> None:
        """Choose a unit."""
        place = self._model.place_of(unit_id)
        if place >= 0:
            self._form.table.selectRow(place)
            self._form.table.setFocus()

    def _show_deadline(self) -> None:
        snapshot, today = self.desk.contest.snapshot(), self.desk.contest.today()
        left, last = days_left(snapshot, today), deadline(snapshot)
        button = self._deadline_button
        if left is None or last is None:
            text, tone = self.tr("Set a deadline…"), Tone.NEUTRAL
        elif left > 0:
            text, tone = self.tr("{count} days left").format(count=left), Tone.NEUTRAL
        elif left == 0:
            text, tone = self.tr("Last day today"), Tone.WARNING
        else:
            text, tone = self.tr("{count} days over").format(count=-left), Tone.ERROR
        button.setText(text)
        button.setToolTip(self.tr("Deadline for rosters: {date}").format(date=last.isoformat()) if last else "")
        set_property(button, "role", "danger" if tone is Tone.ERROR else "link")

    def _chosen(self) -> UnitLine | None:
        row = self._form.table.currentIndex().row()
        return self._model.row_at(row) if 0 <= row < self._model.rowCount() else None

    def _chosen_id(self) -> str:
        line = self._chosen()
        return line.unit_id if line is not None else ""

    def _show_unit(self) -> None:
        line, form = self._chosen(), self._form
        form.unit_card.setVisible(line is not None)
        if line is None:
            return
        form.name_label.setText(line.unit)
        form.state_label.setText(self._state_words(line))
        contact = line.contact
        words = f"{contact.person}　{masked(contact.phone)}".strip() if contact is not None else ""
        form.contact_label.setText(self.tr("Contact: {words}").format(words=words or self.tr("not named")))
        form.versions_label.setText(
            "\n".join(self._version_words(line))
            or self.tr("Nothing has come in yet. Drop rosters here, or press Ctrl+I.")
        )
        form.versions_button.setVisible(bool(line.versions))
        form.confirmation_label.setText(self._confirmation_words(line))
        changes = line.confirmation.changes
        form.changes_label.setText("\n".join(f"· {change.words}" for change in changes))
        form.changes_label.setVisible(bool(changes))
        for button in (form.confirm_button, form.sheet_button):
            button.setEnabled(line.count.entrants > 0)

    def _state_words(self, line: UnitLine) -> str:
        said = []
        if line.missing:
            said.append(self.tr("{count} short").format(count=line.missing))
        if line.open:
            said.append(
                self.tr("{errors} to settle, {others} to look at").format(
                    errors=line.errors, others=len(line.open) - line.errors
                )
            )
        if line.accepted:
            said.append(self.tr("{count} accepted").format(count=line.accepted))
        return self.tr("; ").join(said) or self.tr("Nothing to ask")

    def _version_words(self, line: UnitLine) -> list[str]:
        words = []
        for version in reversed(line.versions):
            file = version.file
            counts = self.tr("{new} new, {changed} changed, {same} same, {left_out} left out").format(
                new=file.new, changed=file.changed, same=file.same, left_out=file.left_out
            )
            shared = self.tr(" (with other units)") if version.shared else ""
            words.append(
                f"{version_words(version.number)}　{version.received_on.isoformat()}{shared}\n{file.file}\n{counts}"
            )
        return words

    def _confirmation_words(self, line: UnitLine) -> str:
        found = line.confirmation.confirmation
        if found is None:
            return self.tr("Not confirmed yet. Send the sheet out; when it is back, press Space in the list.")
        how = self.tr("sheet returned") if found.how == BY_PAPER else self.tr("by phone")
        words = self.tr("{date}, {by}, {how}").format(date=found.confirmed_on, by=found.confirmed_by, how=how)
        if found.note:
            words += f"\n{found.note}"
        if line.confirmation.outdated:
            words += "\n" + self.tr("Changed since, please have it confirmed again:")
        return words

    def _show_versions(self) -> None:
        line = self._chosen()
        if line is not None and line.versions:
            RosterVersionsDialog(self.desk.contest, line, self).exec()

    def _edit_contact(self) -> None:
        line = self._chosen()
        if line is not None:
            ContactDialog(self.desk.contest, line, self).exec()

    def _confirm(self) -> None:
        line = self._chosen()
        if line is not None and line.count.entrants:
            ConfirmDialog(self.desk.contest, line, self).exec()

    def _show_sheets(self, unit_id: str) -> None:
        """Sheets to look at, print and save: of one unit, or of all when none is given."""
        if not self.desk.contest.snapshot().competing:
            self.desk.messages.info(self.tr("Nobody is in the list yet: import the rosters first."))
            return
        ConfirmationSheets(self.desk, unit_id, self).exec()

    def _copy_phone_list(self) -> None:
        QGuiApplication.clipboard().setText(phone_list(self.desk.contest))
        self.desk.messages.done(self.tr("Phone list copied: whom to call about what, unit by unit."))
