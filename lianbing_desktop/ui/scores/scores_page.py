"""成绩录入: rounds, teams, the entry grid with its read-back, and score sheets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState
from lianbing_desktop.services.contest import Changes as Written
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.progress import round_progress
from lianbing_desktop.services.scoring import score_entry, score_import
from lianbing_desktop.services.scoring.rounds import enter_score, weight_words
from lianbing_desktop.services.scoring.score_entry import ScoreLine, score_lines, score_words
from lianbing_desktop.services.scoring.score_import import ScorePlan
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_scores_page import Ui_ScoresPage
from lianbing_desktop.ui.models.score_model import ScoreModel
from lianbing_desktop.ui.scores.round_dialog import RoundDialog
from lianbing_desktop.ui.scores.score_import_dialog import ScoreImportDialog
from lianbing_desktop.ui.scores.team_dialog import TeamDialog
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.theme import Colour, Tone
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.heading import PageHeading
from lianbing_desktop.ui.widgets.navigation import NavigationList
from lianbing_desktop.ui.widgets.read_back import Entered
from lianbing_desktop.ui.widgets.search_box import SearchBox

_TONES = {ScoreState.ABSENT: Tone.WARNING, ScoreState.FORFEIT: Tone.ACCENT, ScoreState.VOID: Tone.ERROR}


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
        self._make_grid()
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
        if changes.touches("rounds", "entrants", "units", "teams", "team_members", "score_entries"):
            self._show_rounds()

    def search(self) -> None:
        if self.search_box.isVisible():
            self.search_box.start()

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
        self.nobody = EmptyState(
            "roster",
            self.tr("Nobody to enter scores for"),
            self.tr("Import the rosters first. Everyone who competes then stands here in a line of their own."),
        )
        self.nobody.add_action(self.tr("Go to the entrants"), lambda: self.desk.go_to("roster"))
        self.no_teams = EmptyState(
            "delegation",
            self.tr("No teams yet"),
            self.tr(
                "In a team round every unit enters a team of up to three. Put the teams together here, or import a "
                "score sheet that names the members."
            ),
        )
        self.no_teams.add_action(self.tr("Add team…"), lambda: self._edit_team(add=True))
        for state in (self.nobody, self.no_teams):
            self._form.nobody_page_layout.addWidget(state)

    def _make_grid(self) -> None:
        form = self._form
        self.model = ScoreModel(self)
        form.grid.set_score_model(self.model)
        form.grid.set_entry(self._enter, self._mark, self._left)
        form.grid.setAccessibleName(self.tr("Scores"))
        form.key_legend.set_lines(
            (
                (("Enter",), self.tr("save, next")),
                (("Delete",), self.tr("clear")),
                (("A", "/"), score_entry.state_words(ScoreState.ABSENT)),
                (("F3",), self.tr("next open")),
                (("Q", "*"), score_entry.state_words(ScoreState.FORFEIT)),
                (("Ctrl+Z",), self.tr("undo")),
                (("W", "+"), score_entry.state_words(ScoreState.VOID)),
                (("Ctrl+F",), self.tr("find")),
            )
        )

    def _make_tools(self) -> None:
        form = self._form
        self.search_box = SearchBox(self.tr("Name, pinyin, unit or number"), self)
        self.search_box.setMinimumWidth(240)
        self.search_box.textChanged.connect(self._jump)
        self.search_box.returnPressed.connect(self._stay)
        form.search_layout.addWidget(self.search_box)
        form.order_box.addItems([self.tr("By unit"), self.tr("By name")])
        form.order_box.setAccessibleName(self.tr("Order"))
        form.order_box.currentIndexChanged.connect(self._reorder)
        form.round_button.clicked.connect(lambda: self._edit_round(self.round))
        form.round_tabs.setExpanding(False)
        form.round_tabs.setDrawBase(False)
        form.round_tabs.currentChanged.connect(self._on_tab)
        form.add_team_button.setIcon(icon("add"))
        form.add_team_button.clicked.connect(lambda: self._edit_team(add=True))
        form.team_button.clicked.connect(lambda: self._edit_team(add=False))
        for keys, slot in (
            ("F3", form.grid.go_to_next_open),
            ("Ctrl+PgDown", lambda: self._step_round(1)),
            ("Ctrl+PgUp", lambda: self._step_round(-1)),
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
                tabs.setTabText(place, f"{some.name}  {progress.recorded} / {progress.expected}".replace("&", "&&"))
                tabs.setTabIcon(place, icon("done", Colour.DONE) if progress.complete else QIcon())
                if shown is not None and some.id == shown.id:
                    tabs.setCurrentIndex(place)
        form.stack.setCurrentWidget(form.entry_page if self._rounds else form.empty_page)
        self.import_button.setVisible(bool(self._rounds))
        self.add_button.setVisible(bool(self._rounds))
        if self.round is None or shown is None or self.round.id != shown.id:
            self._change_round()
        else:
            self._show_lines()

    def _change_round(self) -> None:
        lost = self._form.grid.leave()
        self._form.read_back.clear(self.tr("Enter was not pressed: nothing was stored.") if lost else "")
        self._show_lines()
        if self.model.lines:
            self._form.grid.go_to(max(0, self.model.next_open(-1)))

    def _on_tab(self) -> None:
        self._change_round()
        self._form.grid.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        focus = QApplication.focusWidget()
        # Whoever walks through the stages with the arrow keys wants to walk on.
        if not (isinstance(focus, NavigationList) and focus.shows_focus):
            self._form.grid.setFocus()

    def _show_lines(self) -> None:
        form, some = self._form, self.round
        if some is None:
            self.heading.set_state("")
            return
        snapshot = self.desk.contest.snapshot()
        lines = score_lines(snapshot, some)
        current = form.grid.line
        self.model.show_lines(some.kind, lines)
        if current is not None and form.grid.line is None:
            form.grid.go_to(max(0, self.model.row_of(current.subject_id)))
        form.grid.show_kind(some.kind)
        team = some.kind is RoundKind.TEAM
        form.team_button.setVisible(team and bool(lines))
        form.add_team_button.setVisible(team and bool(snapshot.competing))
        form.order_box.setVisible(not team)
        form.grid_stack.setCurrentWidget(form.grid_page if lines else form.nobody_page)
        self.no_teams.setVisible(team and bool(snapshot.competing))
        self.nobody.setVisible(not (team and bool(snapshot.competing)))
        self.search_box.setVisible(bool(lines))
        self.import_button.setEnabled(bool(snapshot.competing))
        self._show_state(some, lines)
        standing = {line.subject_id: _standing(line) for line in lines}
        form.read_back.recheck(standing.get)

    def _show_state(self, some: Round, lines: tuple[ScoreLine, ...]) -> None:
        parts = [self.tr("Team round") if some.kind is RoundKind.TEAM else self.tr("Individual round")]
        if some.maximum is not None:
            parts.append(self.tr("maximum {maximum}").format(maximum=f"{some.maximum:f}"))
        counts = self.tr("weight {weight}").format(weight=weight_words(some))
        parts.append(counts if some.counts else self.tr("does not count towards the total"))
        left = sum(line.score == NOT_ENTERED for line in lines)
        if lines:
            parts.append(self.tr("{left} still to enter").format(left=left) if left else self.tr("all entered"))
        self.heading.set_state("  ·  ".join(parts))

    def _enter(self, line: ScoreLine, text: str) -> bool:
        """Store what was typed for a line; refused it is shown, heard and not stored."""
        some = self.round
        assert some is not None
        before = self._stored(line)
        try:
            score = score_entry.enter_typed(self.desk.contest, some.id, line.subject_id, text)
        except UserError as error:
            QApplication.beep()
            self._form.read_back.show_refused(line.unit, line.name, text.strip(), say_error(error))
            return False
        self._read_back(line, score, before)
        return True

    def _mark(self, line: ScoreLine, state: ScoreState) -> bool:
        """Store a state in place of a number, or clear what stands there."""
        some = self.round
        assert some is not None
        before = self._stored(line)
        try:
            enter_score(self.desk.contest, some.id, line.subject_id, Score(state))
        except UserError as error:
            QApplication.beep()
            self.desk.messages.error(error)
            return False
        if before != NOT_ENTERED or state is not ScoreState.NOT_ENTERED:
            self._read_back(line, Score(state), before)
        return True

    def _left(self, line: ScoreLine, lost: str) -> None:
        """A cell was closed without storing: the read-back says so and shows what stands there."""
        read_back = self._form.read_back
        if lost:
            QApplication.beep()
            read_back.show_stored(_standing(line), self.tr("Enter was not pressed: nothing was stored."))
        elif read_back.refusing:
            read_back.show_stored(_standing(line))

    def _stored(self, line: ScoreLine) -> Score:
        some = self.round
        assert some is not None
        return self.desk.contest.snapshot().scores.get((line.subject_id, some.id), NOT_ENTERED)

    def _read_back(self, line: ScoreLine, score: Score, before: Score) -> None:
        earlier = score_words(before) if before not in {NOT_ENTERED, score} else ""
        self._form.read_back.show_entered(replace(_standing(replace(line, score=score)), before=earlier))

    def _jump(self, text: str) -> None:
        rows = self.model.find(text)
        if rows:
            self._form.grid.go_to(rows[0])
        self.search_box.setToolTip("" if rows or not text.strip() else self.tr("Nobody found"))

    def _stay(self) -> None:
        """Enter in the search box: on to the score of whoever was found."""
        if not self.model.find(self.search_box.text()):
            QApplication.beep()
            self.search_box.selectAll()
            return
        with QSignalBlocker(self.search_box):
            self.search_box.clear()
        self._form.grid.setFocus()

    def _reorder(self, order: int) -> None:
        line = self._form.grid.line
        self.model.order_by_name(order == 1)
        if line is not None:
            self._form.grid.go_to(max(0, self.model.row_of(line.subject_id)))
        self._form.grid.setFocus()

    def _step_round(self, step: int) -> None:
        tabs = self._form.round_tabs
        if tabs.count():
            tabs.setCurrentIndex((tabs.currentIndex() + step) % tabs.count())

    def _edit_round(self, some: Round | None) -> None:
        dialog = RoundDialog(self.desk.contest, some, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.round is not None:
            self.show_round(dialog.round.id)
        self._form.grid.setFocus()
        dialog.deleteLater()

    def _edit_team(self, *, add: bool) -> None:
        line = self._form.grid.line
        team = self.desk.contest.snapshot().team_by_id.get(line.subject_id) if line is not None and not add else None
        if team is None and not add:
            return
        dialog = TeamDialog(self.desk.contest, team, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.team is not None:
            self._form.grid.go_to(self.model.row_of(dialog.team.id))
        self._form.grid.setFocus()
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


def _standing(line: ScoreLine) -> Entered:
    """A line as the read-back shows it. A team is named by its unit already."""
    unit = "" if line.unit == line.name else line.unit
    tone = _TONES.get(line.score.state, Tone.NEUTRAL)
    return Entered(unit, line.name, score_words(line.score), tone, subject_id=line.subject_id)
