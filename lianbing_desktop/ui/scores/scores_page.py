"""成绩录入: rounds, teams, the entry grid with its read-back, and score sheets."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton

from lianbing_desktop.domain.score import Round, RoundKind
from lianbing_desktop.domain.scoring.questions import in_force
from lianbing_desktop.domain.scoring.round_form import RoundForm
from lianbing_desktop.services.awards.awarding import published
from lianbing_desktop.services.contest import Changes as Written
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.progress import round_progress
from lianbing_desktop.services.scoring import score_import
from lianbing_desktop.services.scoring.differing import open_scores
from lianbing_desktop.services.scoring.round_forms import form_words, rule_words
from lianbing_desktop.services.scoring.rounds import weight_words
from lianbing_desktop.services.scoring.score_import import ScorePlan
from lianbing_desktop.ui.forms.ui_scores_page import Ui_ScoresPage
from lianbing_desktop.ui.scores.control_menu import ControlMenu
from lianbing_desktop.ui.scores.entry_panel import EntryPanel
from lianbing_desktop.ui.scores.question_panel import QuestionPanel
from lianbing_desktop.ui.scores.round_dialog import RoundDialog
from lianbing_desktop.ui.scores.score_import_dialog import ScoreImportDialog
from lianbing_desktop.ui.scores.team_dialog import TeamDialog
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.theme import Colour, Tone
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.heading import PageHeading
from lianbing_desktop.ui.widgets.navigation import NavigationList

_ENTRIES = ("score_entries", "question_events", "sign_offs", "corrections")


class ScoresPage(Page):
    """One round at a time; the grid keeps the focus, so that entry needs no mouse."""

    stage: ClassVar[str] = "scores"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rounds: tuple[Round, ...] = ()
        self._form = Ui_ScoresPage()
        self._form.setupUi(self)
        self._make_heading()
        self._make_empty_states()
        self._make_tools()

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        """How many scores are not entered yet, over all rounds."""
        snapshot = contest.snapshot()
        found = [round_progress(snapshot, some) for some in snapshot.rounds]
        if not any(one.expected for one in found):
            return None
        left = sum(one.expected - one.recorded for one in found)
        return Badge(str(left), Tone.ACCENT) if left else Badge("", Tone.DONE)

    @property
    def round(self) -> Round | None:
        """The round in view."""
        place = self._form.round_tabs.currentIndex()
        return self._rounds[place] if 0 <= place < len(self._rounds) else None

    def refresh(self, changes: Changes) -> None:
        if changes.touches("rounds", "entrants", "units", "teams", "team_members", *_ENTRIES):
            self._show_rounds()

    def search(self) -> None:
        if self._panel is self.entry:
            self.entry.start_search()

    def unstored(self) -> str:
        return self.entry.unstored()

    def show_round(self, round_id: str) -> None:
        """Bring a round into view."""
        for place, some in enumerate(self._rounds):
            if some.id == round_id:
                self._form.round_tabs.setCurrentIndex(place)

    def _make_heading(self) -> None:
        self.heading = PageHeading(self.tr("Score entry"), self)
        self.add_button = QPushButton(icon("add"), self.tr("Add round…"), self)
        self.add_button.clicked.connect(lambda: self._edit_round(None))
        self.import_button = QPushButton(icon("import", Colour.SURFACE), self.tr("Import score sheet…"), self)
        self.import_button.setProperty("role", "primary")
        self.import_button.clicked.connect(self._choose_sheets)
        self.control = ControlMenu(self.desk, lambda: self.round, self)
        self.heading.add_action(self.control)
        self.heading.add_action(self.add_button)
        self.heading.add_action(self.import_button)
        self._form.page_layout.insertWidget(0, self.heading)

    def _make_empty_states(self) -> None:
        empty = EmptyState(
            "scores",
            self.tr("No round yet"),
            self.tr(
                "Add the rounds of the contest first: the written paper, the live event. Then type the scores here "
                "or import them from a sheet."
            ),
        )
        empty.add_action(self.tr("Add round…"), lambda: self._edit_round(None))
        self._form.empty_page_layout.addWidget(empty)

    def _make_tools(self) -> None:
        form = self._form
        self.entry = EntryPanel(self.desk, self)
        self.entry.team_wanted.connect(self._edit_team)
        self.questions = QuestionPanel(self.desk, self)
        self.questions.team_wanted.connect(self._edit_team)
        self.questions.grid_wanted.connect(self._switch_panel)
        for panel in (self.entry, self.questions):
            form.body_stack.addWidget(panel)
        writes(self.add_button, self.import_button, form.round_button)
        form.round_button.clicked.connect(lambda: self._edit_round(self.round))
        form.round_tabs.setExpanding(False)
        form.round_tabs.setDrawBase(False)
        form.round_tabs.currentChanged.connect(self._on_tab)
        for keys, slot in (
            ("Ctrl+PgDown", lambda: self._step_round(1)),
            ("Ctrl+PgUp", lambda: self._step_round(-1)),
            ("F6", self._switch_panel),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        form.round_tabs.setToolTip(self.tr("Another round: Ctrl+PgUp, Ctrl+PgDown"))

    def _show_rounds(self) -> None:
        form, snapshot = self._form, self.desk.contest.snapshot()
        shown = self.round
        self._rounds = snapshot.rounds
        tabs = form.round_tabs
        with QSignalBlocker(tabs):
            while tabs.count() > len(self._rounds):
                tabs.removeTab(tabs.count() - 1)
            while tabs.count() < len(self._rounds):
                tabs.addTab("")
            for place, some in enumerate(self._rounds):
                progress = round_progress(snapshot, some)
                tabs.setTabText(place, f"{some.name}  {self._how_far(snapshot, some)}".replace("&", "&&"))
                done = progress.complete and (not some.form.by_questions or some.id in snapshot.sign_offs)
                tabs.setTabIcon(place, icon("done", Colour.DONE) if done else QIcon())
                if shown is not None and some.id == shown.id:
                    tabs.setCurrentIndex(place)
        form.stack.setCurrentWidget(form.entry_page if self._rounds else form.empty_page)
        whole = self.desk.contest.task is None  # a clerk's task is typed; what rounds there are is decided elsewhere
        self.import_button.setVisible(bool(self._rounds) and whole)
        self.add_button.setVisible(bool(self._rounds) and whole)
        form.round_button.setVisible(whole)
        self.control.setVisible(bool(self._rounds))
        if self.round is None or shown is None or self.round.id != shown.id:
            self._change_round()
        else:
            self._bring_up_to_date()

    def _change_round(self) -> None:
        """Another round has come into view: questions are typed on a screen of their own."""
        some = self.round
        if some is None:
            self.heading.set_state("")
            return
        panel = self.questions if some.form.by_questions else self.entry
        self._form.body_stack.setCurrentWidget(panel)
        panel.show_round(some)
        self._show_state(some)

    def _bring_up_to_date(self) -> None:
        some = self.round
        if some is None:
            self.heading.set_state("")
            return
        if not some.form.by_questions:
            self._form.body_stack.setCurrentWidget(self.entry)
        self._panel.bring_up_to_date(some)
        self._show_state(some)

    @property
    def _panel(self) -> EntryPanel | QuestionPanel:
        return self.questions if self._form.body_stack.currentWidget() is self.questions else self.entry

    def _switch_panel(self) -> None:
        """F6: from the questions of a round to its grid, where 缺考 and 违纪 are typed, and back."""
        some = self.round
        if some is None or not some.form.by_questions:
            return
        other = self.entry if self._panel is self.questions else self.questions
        self._form.body_stack.setCurrentWidget(other)
        other.show_round(some)
        self.work_here()

    def work_here(self) -> None:
        """Give the keyboard to what one works with in the round in view."""
        (self.questions if self._panel is self.questions else self.entry.grid).setFocus()

    def _on_tab(self) -> None:
        self._change_round()
        self.work_here()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        focus = QApplication.focusWidget()
        # Whoever walks through the stages with the arrow keys wants to walk on.
        if not (isinstance(focus, NavigationList) and focus.shows_focus):
            self.work_here()

    def _show_state(self, some: Round) -> None:
        snapshot = self.desk.contest.snapshot()
        self.import_button.setEnabled(bool(snapshot.competing))
        parts = (
            [self.tr("The awards are public: a changed score makes them be corrected")] if published(snapshot) else []
        )
        parts.append(self.tr("Team round") if some.kind is RoundKind.TEAM else self.tr("Individual round"))
        rule = rule_words(some)
        if some.form is not RoundForm.PLAIN and not rule:
            parts.append(form_words(some.form))
        if some.maximum is not None:
            parts.append(self.tr("maximum {maximum}").format(maximum=f"{some.maximum:f}"))
        if rule:
            parts.append(rule)
        counts = self.tr("weight {weight}").format(weight=weight_words(some))
        if some.form is not RoundForm.ADJUSTMENT or not some.counts:
            parts.append(counts if some.counts else self.tr("does not count towards the total"))
        progress = round_progress(snapshot, some)
        differing = open_scores(snapshot, some.id)
        left = progress.expected - progress.recorded - differing
        if differing:
            words = self.tr("{count} typed differently on two PCs: decide on Several PCs")
            parts.insert(0, words.format(count=differing))
        elif progress.expected and not some.form.by_questions:
            parts.append(self.tr("{left} still to enter").format(left=left) if left else self.tr("all entered"))
        self.control.refresh()
        # What two clerks have left to do, or the signature, says more than how the round counts; there is room for one.
        self.heading.set_state(self.control.state_words() or "  ·  ".join(parts))

    def _how_far(self, snapshot: Snapshot, some: Round) -> str:
        """What the tab says behind a round's name. Of questions nobody knows how many are still to come."""
        if some.form.by_questions:
            events = snapshot.events.get(some.id, ())
            standing = in_force(events)
            count = sum(one.key in standing and not one.reverses for one in events)
            return self.tr("{count} events").format(count=count)
        progress = round_progress(snapshot, some)
        return f"{progress.recorded} / {progress.expected}"

    def _step_round(self, step: int) -> None:
        tabs = self._form.round_tabs
        if tabs.count():
            tabs.setCurrentIndex((tabs.currentIndex() + step) % tabs.count())

    def _edit_round(self, some: Round | None) -> None:
        dialog = RoundDialog(self.desk.contest, some, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.round is not None:
            self.show_round(dialog.round.id)
        self.work_here()
        dialog.deleteLater()

    def _edit_team(self, add: bool) -> None:
        line = self.entry.grid.line
        team = self.desk.contest.snapshot().team_by_id.get(line.subject_id) if line is not None and not add else None
        if team is None and not add:
            return
        dialog = TeamDialog(self.desk.contest, team, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.team is not None:
            self.entry.grid.go_to(self.entry.model.row_of(dialog.team.id))
        self.work_here()
        dialog.deleteLater()

    def _choose_sheets(self) -> None:
        kinds = self.tr("Spreadsheets (*.xlsx *.xls *.et *.ods)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose score sheets"), "", f"{kinds};;(*)")
        if names:
            self.plan_import([Path(name) for name in names])

    def plan_import(self, paths: list[Path]) -> None:
        """Read score sheets for the round in view in a job, then show the preview."""
        some = self.round
        if some is None:
            return

        def work(progress: Progress) -> ScorePlan:
            contest = self.desk.contest.again()
            try:
                return score_import.plan_scores(contest, paths, some, progress)
            finally:
                contest.close()

        self.desk.jobs.run(self.tr("Reading score sheets"), work, self._preview)

    def _preview(self, plan: ScorePlan) -> None:
        dialog = ScoreImportDialog(plan, self)
        changing, accepted = dialog.changing, dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not accepted:
            return

        def work(_progress: Progress) -> None:
            contest = self.desk.contest.again()
            try:
                score_import.apply_scores(contest, plan)
            finally:
                contest.close()

        def done(_nothing: None) -> None:
            tables = frozenset({"score_entries", "teams", "team_members"})
            self.desk.changes.announce(Written(tables, "scores_imported"))
            text = self.tr("{round}: {count} scores entered.").format(round=plan.round.name, count=changing)
            # A sentence inside a formatted string is not found for translation.
            undo = self.tr("Ctrl+Z takes these scores back.")
            self.desk.messages.done(f"{text} {undo}")

        self.desk.jobs.run(self.tr("Entering scores"), work, done)
