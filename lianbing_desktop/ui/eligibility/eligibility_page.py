"""资格审核: who may go to the provincial final as of a date, why not, and on what evidence."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHeaderView, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lianbing_desktop.domain.eligibility.eligibility import EligibilityStatus, Judgement
from lianbing_desktop.domain.facts import StudyFact
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Changes as Written
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake import evidence
from lianbing_desktop.services.intake.evidence import EvidencePlan, EvidenceResult
from lianbing_desktop.services.selection import eligibility_list, judging
from lianbing_desktop.services.selection.eligibility_list import (
    EligibilityLine,
    condition_words,
    history_words,
    status_words,
    study_words,
)
from lianbing_desktop.ui.eligibility.evidence_dialog import EvidenceDialog
from lianbing_desktop.ui.eligibility.judging_dialog import JudgingDialog
from lianbing_desktop.ui.eligibility.reading_date_dialog import ReadingDateDialog
from lianbing_desktop.ui.eligibility.recheck_dialog import RecheckDialog
from lianbing_desktop.ui.forms.ui_eligibility_page import Ui_EligibilityPage
from lianbing_desktop.ui.models.eligibility_model import DATE_COLUMN, REASON_COLUMN, STATUS_TONES, EligibilityModel
from lianbing_desktop.ui.models.table_model import ROW_ROLE
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.theme import Colour, Space, Tone
from lianbing_desktop.ui.widgets.badge import BadgeLabel
from lianbing_desktop.ui.widgets.card import Card
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.heading import PageHeading
from lianbing_desktop.ui.widgets.search_box import SearchBox

_CARD_WIDTH = 300
_ROOM_FOR_REASONS = 860
"""A table this wide shows the reasons in a column of their own, not only in the card beside it."""


class EligibilityPage(Page):
    """A list by unit and name, never by points, with the chosen person's reasons and evidence beside it."""

    stage: ClassVar[str] = "eligibility"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lines: tuple[EligibilityLine, ...] = ()
        self._date_chosen = False
        self._form = Ui_EligibilityPage()
        self._form.setupUi(self)
        self._make_heading()
        self._make_empty_state()
        self._make_tools()
        self._make_table()
        self._make_card()

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        """How many people nobody can judge yet: once there is evidence at all."""
        snapshot = contest.snapshot()
        if not snapshot.study and not snapshot.history:
            return None
        states = standing.eligibility(snapshot, standing.eligibility_date(snapshot)).values()
        left = sum(one.status is EligibilityStatus.UNDECIDED for one in states)
        return Badge(str(left), Tone.ACCENT) if left else Badge("", Tone.DONE) if states else None

    @property
    def as_of(self) -> dt.date:
        """The date the conditions are tested at."""
        chosen = self._form.date_edit.date()
        return dt.date(chosen.year(), chosen.month(), chosen.day())

    def refresh(self, changes: Changes) -> None:
        if changes.touches("entrants", "units", "study_facts", "history_facts", "rule_sets", "decisions"):
            self._show()

    def search(self) -> None:
        if self.search_box.isVisible():
            self.search_box.start()

    def _make_heading(self) -> None:
        self.heading = PageHeading(self.tr("Eligibility"), self)
        self.history_button = QPushButton(icon("import"), self.tr("Import history list…"), self)
        self.history_button.clicked.connect(lambda: self._choose(history=True))
        self.study_button = QPushButton(icon("import", Colour.SURFACE), self.tr("Import study sheet…"), self)
        self.study_button.setProperty("role", "primary")
        self.study_button.clicked.connect(lambda: self._choose(history=False))
        self.judge_button = QPushButton(self.tr("Judge open lines…"), self)
        self.judge_button.clicked.connect(lambda: self._judge(""))
        self.recheck_button = QPushButton(self.tr("Check again…"), self)
        self.recheck_button.clicked.connect(self._recheck)
        writes(self.judge_button, self.recheck_button, self.history_button, self.study_button)
        for button in (self.judge_button, self.recheck_button, self.history_button, self.study_button):
            self.heading.add_action(button)
        self._form.page_layout.insertWidget(0, self.heading)

    def _make_empty_state(self) -> None:
        empty = EmptyState(
            "eligibility",
            self.tr("Nobody to check yet"),
            self.tr(
                "Import the rosters first. Then import what the study platform exported and the lists of earlier "
                "national events: everyone is checked against the conditions of the notice."
            ),
        )
        empty.add_action(self.tr("Go to the entrants"), lambda: self.desk.go_to("roster"))
        self._form.empty_page_layout.addWidget(empty)

    def _make_tools(self) -> None:
        form = self._form
        self.search_box = SearchBox(self.tr("Name, pinyin or unit"), self)
        self.search_box.setMinimumWidth(230)
        form.search_layout.addWidget(self.search_box)
        self.search_box.textChanged.connect(self._filter)
        form.status_box.setMinimumWidth(136)
        form.status_box.setAccessibleName(self.tr("State"))
        form.unit_box.setMinimumWidth(120)
        form.unit_box.setAccessibleName(self.tr("Unit"))
        form.date_label.setBuddy(form.date_edit)
        form.date_edit.setMinimumWidth(128)
        form.status_box.currentIndexChanged.connect(self._show_rows)
        form.unit_box.currentIndexChanged.connect(self._show_rows)
        form.date_edit.dateChanged.connect(self._choose_date)

    def _make_table(self) -> None:
        titles = (
            self.tr("Unit"),
            self.tr("Name"),
            self.tr("State"),
            self.tr("Stars"),
            self.tr("Points"),
            self.tr("Read on"),
            self.tr("Why"),
        )
        self.model = EligibilityModel(titles, self)
        table = self._form.table
        table.set_table(self.model, self.tr("Nobody matches the search and the filters."))
        table.setSortingEnabled(False)
        table.horizontalHeader().setSectionsClickable(False)
        table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_person())
        self.model.modelReset.connect(self._keep_choice)

    def _make_card(self) -> None:
        self.person_card = Card("", self)
        self.person_card.setFixedWidth(_CARD_WIDTH)
        self.person_card.heading.show()
        self._badge_label = BadgeLabel(parent=self)
        self.person_card.heading.add_action(self._badge_label)
        self._details = QWidget(self)
        self._details.setProperty("role", "page")
        self._details_layout = QVBoxLayout(self._details)
        self._details_layout.setContentsMargins(0, 0, Space.S, 0)
        self._details_layout.setSpacing(Space.XS)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._details)
        self.person_card.body.addWidget(area, 1)
        self._form.person_layout.addWidget(self.person_card)

    def _show(self) -> None:
        form, snapshot = self._form, self.desk.contest.snapshot()
        if not self._date_chosen:
            rules_date = standing.eligibility_date(snapshot)
            with QSignalBlocker(form.date_edit):
                form.date_edit.setDate(QDate(rules_date.year, rules_date.month, rules_date.day))
        self._lines = eligibility_list.eligibility_lines(snapshot, self.as_of)
        form.stack.setCurrentWidget(form.list_page if self._lines else form.empty_page)
        self.study_button.setVisible(bool(self._lines))
        self.history_button.setVisible(bool(self._lines))
        self.recheck_button.setVisible(any(line.study for line in self._lines))
        self.judge_button.setVisible(bool(judging.cases(snapshot, self.as_of)))
        self._show_filters()
        self._show_state()
        self._show_rows()

    def _show_filters(self) -> None:
        form, counts = self._form, self._counts()
        status, unit = form.status_box.currentData(), form.unit_box.currentData()
        with QSignalBlocker(form.status_box), QSignalBlocker(form.unit_box):
            form.status_box.clear()
            form.status_box.addItem(self.tr("All states"), None)
            for one in EligibilityStatus:
                form.status_box.addItem(f"{status_words(one)}  {counts[one]}", one)
            form.status_box.setCurrentIndex(max(0, form.status_box.findData(status)))
            form.unit_box.clear()
            form.unit_box.addItem(self.tr("All units"), "")
            for id_, name in dict.fromkeys((line.unit_id, line.unit) for line in self._lines):
                form.unit_box.addItem(name, id_)
            form.unit_box.setCurrentIndex(max(0, form.unit_box.findData(unit)))

    def _show_state(self) -> None:
        counts = self._counts()
        parts = [f"{status_words(one)} {counts[one]}" for one in EligibilityStatus if counts[one]]
        if self._lines and not any(line.study for line in self._lines):
            parts = [self.tr("No study sheet has been imported yet: nobody can be judged.")]
        self.heading.set_state("  ·  ".join(parts))

    def _counts(self) -> Counter[EligibilityStatus]:
        return Counter(line.assessment.status for line in self._lines)

    def _show_rows(self) -> None:
        status, unit = self._form.status_box.currentData(), self._form.unit_box.currentData()
        self.model.set_rows(
            [
                line
                for line in self._lines
                if (status is None or line.assessment.status == status) and (not unit or line.unit_id == unit)
            ]
        )
        self._keep_choice()

    def _keep_choice(self) -> None:
        """There is always a person in the card while the table shows anybody."""
        table = self._form.table
        if not table.currentIndex().isValid() and self.model.rowCount():
            table.selectRow(0)
        self._show_person()

    def _show_person(self) -> None:
        found: Any = self._form.table.currentIndex().data(ROW_ROLE)
        line = found if isinstance(found, EligibilityLine) else None
        self.person_card.setVisible(line is not None)
        while (item := self._details_layout.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if line is None:
            return
        status = line.assessment.status
        self.person_card.heading.set_title(line.name)
        self.person_card.heading.set_note(line.unit)
        self._badge_label.set_badge(Badge(status_words(status), STATUS_TONES[status]))
        for reason in line.reasons:
            self._say(reason)
        if status is EligibilityStatus.UNDECIDED and any(reason.key for reason in line.assessment.reasons):
            button = QPushButton(self.tr("Judge…"), self._details)
            button.clicked.connect(lambda: self._judge(line.entrant_id))
            self._details_layout.addWidget(button)
        self._show_judgements(line)
        for condition in line.assessment.conditions:
            self._section(f"{status_words(condition.status)}  {condition_words(condition)}")
            for fact in condition.evidence:
                self._say(study_words(fact) if isinstance(fact, StudyFact) else history_words(fact), "caption")
            if not condition.evidence:
                nothing = (
                    self.tr("No reading on record.")
                    if condition.label
                    else self.tr("None in the lists imported so far.")
                )
                self._say(nothing, "caption")
        self._details_layout.addStretch(1)

    def _show_judgements(self, line: EligibilityLine) -> None:
        """What people found on this person's lines, each with a button to take it back."""
        used = dict.fromkeys(one for condition in line.assessment.conditions for one in condition.judgements)
        for judgement in used:
            self._say(judging.judgement_words(judgement), "caption")
            button = QPushButton(self.tr("Take back"), self._details)
            button.clicked.connect(
                lambda _checked=False, one=judgement: judging.revoke_judgement(self.desk.contest, one)
            )
            self._details_layout.addWidget(button)

    def _take_back(self, judgement: Judgement) -> None:
        judging.revoke_judgement(self.desk.contest, judgement)

    def _section(self, title: str) -> None:
        self._details_layout.addSpacing(Space.M)
        label = QLabel(title, self._details)
        label.setProperty("role", "field")
        label.setWordWrap(True)
        self._details_layout.addWidget(label)

    def _say(self, text: str, role: str = "") -> None:
        label = QLabel(text, self._details)
        if role:
            label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details_layout.addWidget(label)

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)

    def _choose_date(self) -> None:
        self._date_chosen = True
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * Space.XL - _CARD_WIDTH - Space.M
        table = self._form.table
        table.setColumnHidden(REASON_COLUMN, room < _ROOM_FOR_REASONS)
        # Whichever column is the last takes the room that is left.
        last = QHeaderView.ResizeMode.Stretch if room < _ROOM_FOR_REASONS else QHeaderView.ResizeMode.Interactive
        table.horizontalHeader().setSectionResizeMode(DATE_COLUMN, last)
        if room >= _ROOM_FOR_REASONS:
            table.setColumnWidth(DATE_COLUMN, self.model.columns[DATE_COLUMN].width)

    def _choose(self, *, history: bool) -> None:
        kinds = self.tr("Spreadsheets (*.xlsx *.xls *.et *.ods)")
        title = self.tr("Choose history lists") if history else self.tr("Choose study sheets")
        names, _ = QFileDialog.getOpenFileNames(self, title, "", f"{kinds};;(*)")
        if not names:
            return
        if history:
            self.import_history([Path(name) for name in names])
        else:
            self.import_study([Path(name) for name in names])

    def import_study(self, paths: list[Path], as_of: dt.date | None = None) -> None:
        """Read study sheets in a job and show what they would add; asks for the date where a sheet does not say it."""

        def failed(error: UserError) -> None:
            if error.code != "study_date_missing" or as_of is not None:
                self.desk.messages.error(error)
                return
            reason = self.tr("“{file}” does not say as of when its numbers are ({place}). Give the date.").format(
                file=error.params.get("file", ""), place=error.params.get("place", "")
            )
            dialog = ReadingDateDialog(reason, self.desk.contest.today(), self)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self.import_study(paths, dialog.date)
            dialog.deleteLater()

        self._look_at(lambda contest, progress: evidence.plan_study(contest, paths, as_of, progress), failed)

    def import_history(self, paths: list[Path]) -> None:
        """Read history lists in a job and show what they would add."""
        self._look_at(lambda contest, progress: evidence.plan_history(contest, paths, progress), None)

    def _look_at(
        self, plan: Callable[[Contest, Progress], EvidencePlan], failed: Callable[[UserError], None] | None
    ) -> None:
        def work(progress: Progress) -> EvidencePlan:
            contest = self.desk.contest.again()
            try:
                return plan(contest, progress)
            finally:
                contest.close()

        self.desk.jobs.run(self.tr("Reading the lists"), work, self._preview, failed)

    def _preview(self, plan: EvidencePlan) -> None:
        dialog = EvidenceDialog(plan, self.desk.contest.snapshot(), self)
        accepted, chosen = dialog.exec() == QDialog.DialogCode.Accepted, dict(dialog.chosen)
        dialog.deleteLater()
        if not accepted:
            return

        def work(_progress: Progress) -> EvidenceResult:
            contest = self.desk.contest.again()
            try:
                return evidence.apply_plan(contest, plan, chosen)
            finally:
                contest.close()

        self.desk.jobs.run(self.tr("Writing the lists"), work, lambda result: self._finish(plan, result))

    def _finish(self, plan: EvidencePlan, result: EvidenceResult) -> None:
        table = "history_facts" if plan.history else "study_facts"
        self.desk.changes.announce(Written(frozenset({table, "decisions"}), f"{table}_imported"))
        text = self.tr("{count} lines found their person.").format(count=result.matched)
        left = len(result.ambiguous) + (0 if plan.history else len(result.unmatched))
        if left:
            more = self.tr("{count} lines were left out: nobody knows yet whom they are about.").format(count=left)
            self.desk.messages.warning(f"{text} {more}")
        else:
            self.desk.messages.done(f"{text} {self.tr('Ctrl+Z takes these lines back.')}")

    def _judge(self, entrant_id: str) -> None:
        dialog = JudgingDialog(self.desk.contest, self.as_of, entrant_id, self)
        dialog.exec()
        dialog.deleteLater()

    def _recheck(self) -> None:
        dialog = RecheckDialog(self.desk.contest, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.desk.messages.done(self.tr("The check is kept; the next one can be compared with it."))
        dialog.deleteLater()
