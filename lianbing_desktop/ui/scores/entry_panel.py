"""One round of typed scores: the grid, the read-back beside it, and how one finds one's way in it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState
from lianbing_desktop.domain.scoring.round_result import STATED, TIME, judge_number
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.scoring import score_entry
from lianbing_desktop.services.scoring.rounds import enter_score, seconds_words
from lianbing_desktop.services.scoring.score_entry import ScoreLine, filled_line, score_lines, score_words, shown_value
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_entry_panel import Ui_EntryPanel
from lianbing_desktop.ui.models.score_model import ScoreModel
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.read_back import Entered
from lianbing_desktop.ui.widgets.search_box import SearchBox

_TONES = {ScoreState.ABSENT: Tone.WARNING, ScoreState.FORFEIT: Tone.ACCENT, ScoreState.VOID: Tone.ERROR}
_WIDE, _NARROW = 288, 258
"""The cards beside the grid, and what they leave to many judges."""


class EntryPanel(QWidget):
    """`show_round` first; `bring_up_to_date` after each write. A value is on disk before the cursor moves."""

    team_wanted = Signal(bool)
    """The user asks for the dialog of a team: a new one, or the one the cursor stands on."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.form = Ui_EntryPanel()
        self.form.setupUi(self)
        self.grid, self.read_back = self.form.grid, self.form.read_back
        self._round: Round | None = None
        self._shown: tuple[object, ...] = ()
        self._version = -1
        self._make_empty_states()
        self._make_grid()
        self._make_tools()

    def show_round(self, some: Round) -> None:
        """Bring another round into view, with the cursor on the first one who has nothing on record."""
        lost = self.grid.leave()
        self.read_back.clear(self.tr("Enter was not pressed: nothing was stored.") if lost else "")
        self._round = some
        self.bring_up_to_date(some)
        if self.model.lines:
            self.grid.go_to(max(0, self.model.next_open(-1)), self.model.entry_columns[0])

    def unstored(self) -> str:
        """Says whose value has been typed without Enter; "" when nothing is open."""
        typed, line = self.grid.typed, self.grid.line
        if not typed or line is None:
            return ""
        said = self.tr(
            "{name}: {value} has been typed but not stored. Press Enter to store it, or close once more to give it up."
        )
        return said.format(name=line.name, value=typed)

    def bring_up_to_date(self, some: Round) -> None:
        """Show what stands on record now. While the people are the same only changed lines are looked at."""
        self._round = some
        snapshot = self.desk.contest.snapshot()
        shown = (some, snapshot.entrants, snapshot.units, snapshot.teams)
        if len(self._shown) == len(shown) and all(now is then for now, then in zip(shown, self._shown, strict=True)):
            changed = snapshot.changed_since(self._version)
            subjects = None if changed is None else [subject_id for subject_id, _ in changed]
            self.model.update_lines(lambda line: filled_line(snapshot, some, line), subjects)
        else:
            self._show_lines(snapshot, some)
        self._shown, self._version = shown, snapshot.version
        self.read_back.recheck(lambda key: self._standing_of(snapshot, key))

    def start_search(self) -> None:
        """Put the cursor into the search box."""
        if self.search_box.isVisible():
            self.search_box.start()

    def _make_empty_states(self) -> None:
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
        self.no_teams.add_action(self.tr("Add team…"), lambda: self.team_wanted.emit(True))
        for state in (self.nobody, self.no_teams):
            self.form.nobody_page_layout.addWidget(state)

    def _make_grid(self) -> None:
        self.model = ScoreModel(self)
        self.grid.set_score_model(self.model)
        self.grid.set_entry(self._enter, self._mark, self._left)
        self.grid.setAccessibleName(self.tr("Scores"))

    def _make_tools(self) -> None:
        form = self.form
        self.search_box = SearchBox(self.tr("Name, pinyin, unit or number"), self)
        self.search_box.setMinimumWidth(130)
        self.search_box.textChanged.connect(self._jump)
        self.search_box.returnPressed.connect(self._stay)
        form.search_layout.addWidget(self.search_box)
        form.order_box.addItems([self.tr("By unit"), self.tr("By name")])
        form.order_box.setAccessibleName(self.tr("Order"))
        form.order_box.currentIndexChanged.connect(self._reorder)
        form.direction_box.addItems([self.tr("Person by person"), self.tr("Judge by judge")])
        form.direction_box.setAccessibleName(self.tr("Where Enter goes"))
        form.direction_box.setToolTip(self.tr("Enter goes along a person's marks, or down a judge's column: F4"))
        form.direction_box.currentIndexChanged.connect(self._turn)
        form.add_team_button.setIcon(icon("add"))
        form.add_team_button.clicked.connect(lambda: self.team_wanted.emit(True))
        form.team_button.clicked.connect(lambda: self.team_wanted.emit(False))
        QShortcut(QKeySequence("F3"), self).activated.connect(self.grid.go_to_next_open)
        QShortcut(QKeySequence("F4"), self).activated.connect(self._turn_round)

    def _show_lines(self, snapshot: Snapshot, some: Round) -> None:
        form, current = self.form, self.grid.line
        lines = score_lines(snapshot, some)
        self.model.show_lines(some, lines)
        if current is not None and self.grid.line is None:
            self.grid.go_to(max(0, self.model.row_of(current.subject_id)))
        self.grid.show_columns()
        for card in (self.read_back, form.key_legend):
            card.setFixedWidth(_NARROW if some.settings.judges > 4 else _WIDE)
        team, judged = some.kind is RoundKind.TEAM, some.settings.judges > 1
        form.team_button.setVisible(team and bool(lines))
        form.add_team_button.setVisible(team and bool(snapshot.competing))
        form.order_box.setVisible(not team)
        form.direction_box.setVisible(judged)
        self.grid.down_columns = judged and form.direction_box.currentIndex() == 1
        form.grid_stack.setCurrentWidget(form.grid_page if lines else form.nobody_page)
        self.no_teams.setVisible(team and bool(snapshot.competing))
        self.nobody.setVisible(not (team and bool(snapshot.competing)))
        self.search_box.setVisible(bool(lines))
        self._show_keys(some)

    def _show_keys(self, some: Round) -> None:
        letters = {"A", "Q", "W"}.difference(grade for grade, _ in some.settings.grades)
        words = score_entry.state_words
        states = [
            ([key for key in (letter, sign) if key in letters or key == sign], words(state))
            for letter, sign, state in (
                ("A", "/", ScoreState.ABSENT),
                ("Q", "*", ScoreState.FORFEIT),
                ("W", "+", ScoreState.VOID),
            )
        ]
        others = [(["Delete"], self.tr("clear")), (["F3"], self.tr("next open")), (["Ctrl+Z"], self.tr("undo"))]
        lines = [(["Enter"], self.tr("save, next")), others[0]]
        for state, other in zip(states, [*others[1:], (["Ctrl+F"], self.tr("find"))], strict=True):
            lines += [state, other]
        if some.settings.judges:
            lines += [(["H"], self.tr("judge excused")), (["F4"], self.tr("direction"))]
        self.form.key_legend.set_lines(lines)

    def _enter(self, line: ScoreLine, part: str, text: str) -> bool:
        """Store what was typed in a cell; refused it is shown, heard and not stored."""
        some = self._some
        before = self._entered(line, part)
        try:
            score_entry.enter_typed(self.desk.contest, some.id, line.subject_id, text, part)
        except UserError as error:
            QApplication.beep()
            self.read_back.show_refused(line.unit, line.name, text.strip(), say_error(error))
            return False
        self._read_back(line, part, before)
        return True

    def _mark(self, line: ScoreLine, part: str, state: ScoreState) -> bool:
        """Store a state in place of a number, or clear what stands there; a judge's column knows "excused" too."""
        some, contest = self._some, self.desk.contest
        parts = contest.snapshot().entered.get((line.subject_id, some.id), {})
        if part == TIME or (state is ScoreState.NOT_ENTERED and STATED in parts):
            part = STATED if STATED in parts else part
        before = self._entered(line, part)
        try:
            if judge_number(part) and state is not ScoreState.NOT_ENTERED:
                score_entry.enter_mark(contest, some, line.subject_id, part, Score(state))
            else:
                enter_score(contest, some.id, line.subject_id, Score(state), part=part)
        except UserError as error:
            QApplication.beep()
            self.desk.messages.error(error)
            return False
        if before != NOT_ENTERED or state is not ScoreState.NOT_ENTERED:
            self._read_back(line, part, before)
        return True

    def _left(self, line: ScoreLine, part: str, lost: str) -> None:
        """A cell was closed without storing: the read-back says so and shows what stands there."""
        snapshot = self.desk.contest.snapshot()
        if lost:
            QApplication.beep()
            stored = self._standing(snapshot, line, part)
            self.read_back.show_stored(stored, self.tr("Enter was not pressed: nothing was stored."))
        elif self.read_back.refusing:
            self.read_back.show_stored(self._standing(snapshot, line, part))

    @property
    def _some(self) -> Round:
        assert self._round is not None
        return self._round

    def _entered(self, line: ScoreLine, part: str) -> Score:
        """What is on record for one cell."""
        parts = self.desk.contest.snapshot().entered.get((line.subject_id, self._some.id), {})
        if part == TIME and not self._some.settings.judges:
            part = STATED
        return parts.get(part, NOT_ENTERED)

    def _read_back(self, line: ScoreLine, part: str, before: Score) -> None:
        snapshot = self.desk.contest.snapshot()
        standing = self._standing(snapshot, line, part)
        earlier = self._value(part, before) if before != NOT_ENTERED else ""
        earlier = "" if earlier == standing.value else earlier
        self.read_back.show_entered(replace(standing, before=earlier), self._result_note(snapshot, line, part))

    def _result_note(self, snapshot: Snapshot, line: ScoreLine, part: str) -> str:
        """What a judge's mark makes of the person's result."""
        if not judge_number(part):
            return ""
        now = filled_line(snapshot, self._some, line)
        if now.score.value is None:
            left = self._some.settings.judges - len(now.marks) - len(now.excused)
            return self.tr("{count} marks still missing").format(count=left) if left > 0 else ""
        result = self.tr("Result {value}").format(value=shown_value(self._some, now.score.value))
        if not now.dropped:
            return result
        dropped = "、".join(f"{now.marks[number]:f}" for number in now.dropped)
        return f"{result}  ·  " + self.tr("without {marks}").format(marks=dropped)

    def _standing(self, snapshot: Snapshot, line: ScoreLine, part: str) -> Entered:
        """A cell as the read-back shows it. A team is named by its unit already."""
        score = snapshot.entered.get((line.subject_id, self._some.id), {})
        timed = part == TIME and not self._some.settings.judges
        now = score.get(STATED if timed else part, NOT_ENTERED)
        unit = "" if line.unit == line.name else line.unit
        if number := judge_number(part):
            unit = f"{unit}  " + self.tr("Judge {number}").format(number=number)
        tone = _TONES.get(now.state, Tone.NEUTRAL)
        return Entered(unit.strip(), line.name, self._value(part, now), tone, subject_id=f"{line.subject_id}/{part}")

    def _value(self, part: str, score: Score) -> str:
        if part == TIME:
            return seconds_words(score.seconds) or score_words(NOT_ENTERED)
        if judge_number(part) and score.state is ScoreState.VOID:
            return self.tr("excused")
        return self.model.value_text(score.value) if score.value is not None else score_words(score)

    def _standing_of(self, snapshot: Snapshot, key: str) -> Entered | None:
        subject_id, _, part = key.partition("/")
        row = self.model.row_of(subject_id)
        return self._standing(snapshot, self.model.lines[row], part) if row >= 0 else None

    def _jump(self, text: str) -> None:
        rows = self.model.find(text)
        if rows:
            self.grid.go_to(rows[0])
        self.search_box.setToolTip("" if rows or not text.strip() else self.tr("Nobody found"))

    def _stay(self) -> None:
        """Enter in the search box: on to the score of whoever was found."""
        if not self.model.find(self.search_box.text()):
            QApplication.beep()
            self.search_box.selectAll()
            return
        self.search_box.clear_quietly()
        self.grid.setFocus()

    def _reorder(self, order: int) -> None:
        line = self.grid.line
        self.model.order_by_name(order == 1)
        if line is not None:
            self.grid.go_to(max(0, self.model.row_of(line.subject_id)))
        self.grid.setFocus()

    def _turn(self, direction: int) -> None:
        self.grid.down_columns = direction == 1
        self.grid.setFocus()

    def _turn_round(self) -> None:
        box = self.form.direction_box
        if box.isVisible():
            box.setCurrentIndex(1 - box.currentIndex())
