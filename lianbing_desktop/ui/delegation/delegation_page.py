"""The delegation: who goes to the province and why, what is left to decide, and the list as a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QDialog, QLabel, QMenu, QPushButton, QWidget

from lianbing_desktop.domain.delegation.delegation import Choice, Delegation
from lianbing_desktop.domain.eligibility.eligibility import Assessment, EligibilityStatus
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.selection import explaining
from lianbing_desktop.services.selection.seat_choices import SeatAct, SeatChoice
from lianbing_desktop.services.selection.seat_explaining import SeatState, Standing, person_standing, team_standing
from lianbing_desktop.ui.delegation.delegation_board import DelegationBoard, Offer, subject_words, waiting_for_scores
from lianbing_desktop.ui.delegation.delegation_exports import DelegationExports
from lianbing_desktop.ui.delegation.delegation_rules_dialog import DelegationRulesDialog
from lianbing_desktop.ui.delegation.readings_dialog import ReadingsDialog
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.delegation.versions_dialog import VersionsDialog, ask_freeze
from lianbing_desktop.ui.delegation.what_if_dialog import WhatIfDialog
from lianbing_desktop.ui.forms.ui_delegation_page import Ui_DelegationPage
from lianbing_desktop.ui.models import delegation_lists
from lianbing_desktop.ui.models.delegation_lists import DecisionRow, ListedRow
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.theme import Tone, set_property
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.heading import PageHeading
from lianbing_desktop.ui.widgets.search_box import SearchBox

_TONES = {
    EligibilityStatus.ELIGIBLE: Tone.DONE,
    EligibilityStatus.NOT_YET: Tone.WARNING,
    EligibilityStatus.UNDECIDED: Tone.WARNING,
    EligibilityStatus.NEVER: Tone.ERROR,
}


class _DateEdit(QDateEdit):
    """Turns with the wheel only while one is in it: rolling over the page must not change the date it is of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DelegationPage(Page):
    """Works the proposal out anew after every change; only decisions are kept."""

    stage = "delegation"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_DelegationPage()
        self._form.setupUi(self)
        self._built: Delegation | None = None
        self._chosen = ""
        self._make_heading()
        self._board = DelegationBoard(self._form.board_layout, self._form.board)
        self._board.chosen.connect(self._show_subject)
        self._board.answered.connect(self._decide)
        self._make_lists()
        form = self._form
        form.seat_button.clicked.connect(lambda: self._decide_chosen(SeatAct.SEAT))
        form.leave_out_button.clicked.connect(lambda: self._decide_chosen(SeatAct.LEAVE_OUT))
        form.revoke_seat_button.clicked.connect(lambda: self._revoke(self._chosen))
        writes(form.seat_button, form.leave_out_button, form.revoke_seat_button, form.revoke_button)
        form.empty_layout.addWidget(self._make_empty_state())

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        snapshot = contest.snapshot()
        if not snapshot.scores:
            return None
        built = standing.delegation(snapshot)
        if built.undecided:
            return Badge(str(len(built.undecided)), Tone.WARNING)
        return Badge("", Tone.DONE) if built.settled else None

    def refresh(self, changes: Changes) -> None:
        snapshot = self.desk.contest.snapshot()
        if changes.touches("rule_sets") or not self._date_edit.property("shown"):
            self._set_date(standing.eligibility_date(snapshot))
        self._show(snapshot)

    def search(self) -> None:
        self._form.tabs.setCurrentWidget(self._form.left_out_tab)
        self._search_box.start()

    @property
    def as_of(self) -> dt.date:
        """The date the conditions are tested at."""
        chosen = self._date_edit.date()
        return dt.date(chosen.year(), chosen.month(), chosen.day())

    def _make_heading(self) -> None:
        self._heading = PageHeading(self.tr("Delegation to the provincial final"), self)
        date_label = QLabel(self.tr("Eligible as &of"), self)
        date_label.setProperty("role", "field")
        self._date_edit = _DateEdit(self)
        self._date_edit.setCalendarPopup(True)
        self._date_edit.setDisplayFormat("yyyy-MM-dd")
        self._date_edit.setAccessibleName(self.tr("Eligible as of"))
        self._date_edit.dateChanged.connect(self._on_date)
        date_label.setBuddy(self._date_edit)
        self._more_button = QPushButton(self.tr("&More"), self)
        self._more_button.setMenu(self._make_more_menu())
        self._export_button = QPushButton(self.tr("&Export"), self)
        self._export_button.setProperty("role", "primary")
        self._exports = DelegationExports(self.desk, lambda: self.as_of, self)
        self._export_button.setMenu(self._menu(*self._exports.entries()))
        for widget in (date_label, self._date_edit, self._more_button, self._export_button):
            self._heading.add_action(widget)
        self._form.page_layout.insertWidget(0, self._heading)

    def _make_more_menu(self) -> QMenu:
        menu = self._menu(
            (self.tr("Freeze the list…"), "Ctrl+G", self._freeze),
            (self.tr("Frozen lists and replacements…"), "Ctrl+Shift+G", self._show_versions),
            (self.tr("Other readings of the notice…"), "Ctrl+R", self._show_readings),
            (self.tr("What if…"), "Ctrl+J", self._show_what_if),
            (self.tr("Rules of the delegation…"), "Ctrl+Shift+R", self._change_rules),
        )
        freeze_action, *_, rules_action = menu.actions()
        writes(freeze_action, rules_action)
        return menu

    def _menu(self, *entries: tuple[str, str, Callable[[], object]]) -> QMenu:
        menu = QMenu(self)
        for text, key, slot in entries:
            action = QAction(text, self)
            if key:
                action.setShortcut(QKeySequence(key))
            action.triggered.connect(slot)
            menu.addAction(action)
            self.addAction(action)
        return menu

    def _make_lists(self) -> None:
        form = self._form
        self._reserves = delegation_lists.reserves_model(self)
        self._left_out = delegation_lists.left_out_model(self)
        self._decisions = delegation_lists.decisions_model(self)
        self._search_box = SearchBox(self.tr("Name, unit or reason"), self)
        form.left_out_layout.insertWidget(0, self._search_box)
        self._search_box.textChanged.connect(self._left_out.set_filter)
        form.reserves_table.set_table(self._reserves, self.tr("Nobody is in reserve."))
        form.left_out_table.set_table(self._left_out, self.tr("Nobody matches."))
        form.decisions_table.set_table(
            self._decisions, self.tr("Nothing has been decided by hand: every seat follows from the rules.")
        )
        for table in (form.reserves_table, form.left_out_table, form.decisions_table):
            table.selectionModel().currentRowChanged.connect(
                lambda index, _old, table=table: (
                    self._on_row(table.model().row_at(index.row())) if index.isValid() else None
                )
            )
            table.clicked.connect(lambda index, table=table: self._on_row(table.model().row_at(index.row())))
        form.revoke_button.clicked.connect(self._revoke_row)

    def _make_empty_state(self) -> EmptyState:
        empty = EmptyState(
            "delegation",
            self.tr("No places yet"),
            self.tr(
                "The delegation follows from the ranking: two teams first, then the best individuals who may go to "
                "the province. Read the rosters, then the scores and the study results."
            ),
            self,
        )
        empty.add_action(self.tr("Enter scores"), lambda: self.desk.go_to("scores"))
        empty.add_action(self.tr("Import rosters"), lambda: self.desk.go_to("roster"))
        return empty

    def _show(self, snapshot: Snapshot) -> None:
        form = self._form
        built = self._built = standing.delegation(snapshot, self.as_of)
        ranked = bool(snapshot.scores)
        form.stack.setCurrentWidget(form.board_page if ranked else form.empty_page)
        self._export_button.setEnabled(built.seats > 0)
        self._date_edit.setEnabled(ranked)
        self._heading.set_state(self._state_words(snapshot, built) if ranked else "")
        self._more_button.setEnabled(ranked)
        self._board.show_delegation(
            snapshot,
            built,
            Offer(self.tr("Enter the scores"), lambda: self.desk.go_to("scores"))
            if waiting_for_scores(snapshot, built)
            else Offer(self.tr("Check eligibility"), lambda: self.desk.go_to("eligibility")),
            Offer(self.tr("Compare and replace…"), self._show_versions),
        )
        self._reserves.set_rows(delegation_lists.reserves(snapshot, built))
        self._left_out.set_rows(delegation_lists.left_out(snapshot, built))
        taken = delegation_lists.decisions(snapshot, built)
        self._decisions.set_rows(taken)
        form.revoke_button.setEnabled(bool(taken))
        for tab, text, count in (
            (form.reserves_tab, self.tr("Reserves"), self._reserves.total),
            (form.left_out_tab, self.tr("Not listed"), self._left_out.total),
            (form.decisions_tab, self.tr("Decisions taken"), len(taken)),
        ):
            form.tabs.setTabText(form.tabs.indexOf(tab), f"{text} {count}" if count else text)
        self._show_subject(self._chosen)

    def _state_words(self, snapshot: Snapshot, built: Delegation) -> str:
        words = []
        if snapshot.frozen:
            words.append(self.tr("version {number} frozen").format(number=snapshot.frozen[-1].number))
        words += [
            self.tr("{seated}/{seats} settled").format(seated=built.seats, seats=snapshot.rules.delegation.seats),
        ]
        if built.undecided:
            words.append(self.tr("{count} to decide").format(count=len(built.undecided)))
        provisional = sum(
            seat.provisional for seat in (*built.individuals, *(one for team in built.teams for one in team.seats))
        )
        if provisional:
            words.append(self.tr("{count} do not meet the conditions yet").format(count=provisional))
        if built.unapplied:
            words.append(self.tr("{count} decisions without effect").format(count=len(built.unapplied)))
        return self.tr(", ").join(words)

    def _show_subject(self, subject_id: str) -> None:
        """Say in the panel at the right why somebody stands where they stand."""
        snapshot, built = self.desk.contest.snapshot(), self._built
        if built is None:
            return
        entrant = snapshot.entrant_by_id.get(subject_id)
        found = person_standing(snapshot, built, subject_id) if entrant else team_standing(snapshot, built, subject_id)
        self._chosen = subject_id if found else ""
        self._board.choose(self._chosen)
        form = self._form
        form.detail_body.setVisible(found is not None)
        if found is None:
            form.name_label.setText(self.tr("Why?"))
            form.facts_label.setText(self.tr("Choose a person or a team to see what decided."))
            for button in (form.seat_button, form.leave_out_button, form.revoke_seat_button):
                button.hide()
            return
        form.name_label.setText(subject_words(snapshot, subject_id))
        form.facts_label.setText(self._facts(snapshot, subject_id, found))
        form.state_heading.setText(self._state_name(found))
        form.why_label.setText(found.sentence)
        assessment = standing.eligibility(snapshot, self.as_of).get(subject_id) if entrant else None
        self._show_eligibility(assessment, found.sentence)
        decided = next(
            (one for one in snapshot.decided(standing.DELEGATION_TOPIC) if one.subject_id == subject_id), None
        )
        form.decision_heading.setVisible(decided is not None)
        form.decision_label.setVisible(decided is not None)
        if decided is not None:
            said = (
                self.tr("On the list: {reason}") if decided.choice == Choice.SEAT else self.tr("Off the list: {reason}")
            )
            form.decision_label.setText(said.format(reason=decided.reason))
        form.revoke_seat_button.setVisible(decided is not None)
        form.seat_button.setVisible(decided is None and found.state is not SeatState.SEATED)
        form.leave_out_button.setVisible(decided is None and found.state is not SeatState.LEFT_OUT)

    def _show_eligibility(self, assessment: Assessment | None, said: str) -> None:
        """Show the eligibility, unless it is what was `said` already."""
        form = self._form
        if assessment is not None and explaining.eligibility(assessment) == said:
            assessment = None
        form.eligibility_heading.setVisible(assessment is not None)
        form.eligibility_label.setVisible(assessment is not None)
        if assessment is not None:
            form.eligibility_label.setText(explaining.eligibility(assessment))
            set_property(form.eligibility_label, "tone", _TONES[assessment.status].value)

    def _facts(self, snapshot: Snapshot, subject_id: str, found: Standing) -> str:
        entrant = snapshot.entrant_by_id.get(subject_id)
        words = [snapshot.unit_name(entrant.unit_id)] if entrant else []
        if found.place is not None:
            place = self.tr("Individual place {place}") if entrant else self.tr("Team place {place}")
            words.append(place.format(place=found.place))
        if found.total is not None:
            words.append(self.tr("Score {total}").format(total=found.total))
        return self.tr(", ").join(words)

    def _state_name(self, found: Standing) -> str:
        return {
            SeatState.SEATED: self.tr("On the list"),
            SeatState.OPEN: self.tr("To decide"),
            SeatState.RESERVE: self.tr("In reserve"),
            SeatState.LEFT_OUT: self.tr("Not listed"),
        }[found.state]

    def _on_row(self, row: ListedRow | DecisionRow) -> None:
        self._show_subject(row.subject_id)

    def _on_date(self) -> None:
        if self._date_edit.property("shown"):
            self._show(self.desk.contest.snapshot())

    def _set_date(self, date: dt.date) -> None:
        blocked = self._date_edit.blockSignals(True)
        self._date_edit.setDate(QDate(date.year, date.month, date.day))
        self._date_edit.setProperty("shown", True)
        self._date_edit.blockSignals(blocked)

    def _decide_chosen(self, act: SeatAct) -> None:
        if self._chosen:
            is_person = self._chosen in self.desk.contest.snapshot().entrant_by_id
            if act is SeatAct.LEAVE_OUT and not is_person:
                act = SeatAct.NEXT_TEAM
            self._decide(SeatChoice(act, (self._chosen,)))

    def _decide(self, choice: SeatChoice) -> None:
        """Ask for the reason and keep the decision."""
        snapshot = self.desk.contest.snapshot()
        subjects = [(one, self._candidate_words(snapshot, one)) for one in choice.subjects]
        title, intro, button = self._decision_words(snapshot, choice)
        dialog = SeatDecisionDialog(
            title, intro, subjects, button, self, kept=self.tr("Goes into the log and onto the list.")
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        try:
            standing.decide_seat(self.desk.contest, dialog.subject_id, choice.choice, dialog.reason)
        except UserError as error:
            self.desk.messages.error(error)

    def _decision_words(self, snapshot: Snapshot, choice: SeatChoice) -> tuple[str, str, str]:
        several = len(choice.subjects) > 1
        name = "" if several else subject_words(snapshot, choice.subjects[0])
        match choice.act:
            case SeatAct.NEXT_TEAM:
                intro = self.tr("{name} is not taken; the next team by the rules comes in.").format(name=name)
                return self.tr("Take the next team"), intro, self.tr("Take the next team")
            case SeatAct.LEAVE_OUT if several:
                return self.tr("Leave out"), self.tr("Choose who is left out."), self.tr("Leave out")
            case SeatAct.LEAVE_OUT:
                intro = self.tr("{name} is not listed; the next by the rules steps in.").format(name=name)
                return self.tr("Leave out {name}").format(name=name), intro, self.tr("Leave out")
        if several:
            return self.tr("Choose"), self.tr("Choose who gets the seat."), self.tr("Choose")
        intro = self.tr("{name} gets a seat by decision; the list says so.").format(name=name)
        return self.tr("List {name}").format(name=name), intro, self.tr("Put on the list")

    def _candidate_words(self, snapshot: Snapshot, subject_id: str) -> str:
        entrant = snapshot.entrant_by_id.get(subject_id)
        if entrant is None or self._built is None:
            return subject_words(snapshot, subject_id)
        found = person_standing(snapshot, self._built, subject_id)
        facts = self._facts(snapshot, subject_id, found) if found else snapshot.unit_name(entrant.unit_id)
        return self.tr("{name} ({facts})").format(name=entrant.name, facts=facts)

    def _revoke_row(self) -> None:
        row = self._form.decisions_table.currentIndex().row()
        if row >= 0:
            self._revoke(self._decisions.row_at(row).subject_id)
        elif self._decisions.total == 1:
            self._revoke(self._decisions.row_at(0).subject_id)
        else:
            self.desk.messages.info(self.tr("Choose the decision to revoke first."))

    def _revoke(self, subject_id: str) -> None:
        try:
            standing.revoke_seat(self.desk.contest, subject_id)
        except UserError as error:
            self.desk.messages.error(error)

    def _freeze(self) -> None:
        try:
            version = ask_freeze(self.desk.contest, self.as_of, self)
        except UserError as error:
            self.desk.messages.error(error)
            return
        if version is not None:
            words = self.tr("Version {number} is frozen: {count} people, fingerprint {fingerprint}.")
            self.desk.messages.done(
                words.format(number=version.number, count=len(version.seats), fingerprint=version.fingerprint)
            )

    def _show_versions(self) -> None:
        self._run(VersionsDialog(self.desk.contest, self.as_of, self._exports.version, self))

    def _show_readings(self) -> None:
        self._run(ReadingsDialog(self.desk.contest, self.as_of, self))

    def _show_what_if(self) -> None:
        self._run(WhatIfDialog(self.desk.contest, self._chosen, self.as_of, self))

    @staticmethod
    def _run(dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()

    def _change_rules(self) -> None:
        self._run(DelegationRulesDialog(self.desk.contest, self.as_of, self))
