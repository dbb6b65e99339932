"""必答、抢答、风险: questions typed as they happen. A number key chooses the team, one key says how it ended."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QInputDialog, QLayout, QPushButton, QScrollArea, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Round, RoundKind
from lianbing_desktop.domain.scoring.round_form import Outcome, RoundForm
from lianbing_desktop.domain.text import compact
from lianbing_desktop.services.scoring import question_entry
from lianbing_desktop.services.scoring.question_entry import EventLine, Standing, outcome_words, outcomes_of
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_question_panel import Ui_QuestionPanel
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.scores.totals_board import TotalsBoard
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.theme import Tone, set_property

OUTCOME_KEYS = {
    Outcome.RIGHT: ("D", "+"),
    Outcome.WRONG: ("C", "-"),
    Outcome.TIMEOUT: ("S", "*"),
    Outcome.FOUL: ("F", "/"),
    Outcome.PASS: ("Q", "."),
    Outcome.BONUS: ("J", ""),
    Outcome.PENALTY: ("K", ""),
}
"""The first letter of 对, 错, 超时, 犯规, 弃权, 加分, 扣分 for the left hand; the keypad for the right."""
_BY_KEY = {key.casefold(): outcome for outcome, keys in OUTCOME_KEYS.items() for key in keys if key}
_MEMBER_KEYS = (Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F3)
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_TONES = {Outcome.RIGHT: Tone.DONE, Outcome.BONUS: Tone.DONE, Outcome.PASS: Tone.NEUTRAL}


class QuestionPanel(QWidget):
    """`show_round` before anything else. Each event is on disk before the board shows its points."""

    team_wanted = Signal(bool)
    """The user asks for the dialog of a new team."""
    grid_wanted = Signal()
    """The user asks for the grid, where absent, forfeit and void are typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.form = Ui_QuestionPanel()
        self.form.setupUi(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._round: Round | None = None
        self._standings: tuple[Standing, ...] = ()
        self._chosen = ""
        self._digits = ""
        self._person = ""
        self._value = Decimal(10)
        self._last: dict[str, str] = {}
        self.lines: tuple[EventLine, ...] = ()
        """What happened in the round, the newest first."""
        self._make_board()
        self._make_events()
        self.form.question_label.setText(self.tr("Question"))
        self.form.value_label.setText(self.tr("worth"))
        self.form.question_edit.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.form.question_edit.returnPressed.connect(self.setFocus)
        self.form.add_team_button.clicked.connect(lambda: self.team_wanted.emit(True))
        self.form.grid_button.clicked.connect(self.grid_wanted)
        self.form.grid_button.setToolTip("F6")
        self.form.reverse_button.clicked.connect(self.take_back)

    @property
    def standings(self) -> tuple[Standing, ...]:
        """Everyone in the round with the running total."""
        return self._standings

    @property
    def chosen(self) -> Standing | None:
        """Whose question it is."""
        return next((one for one in self._standings if one.subject_id == self._chosen), None)

    @property
    def value(self) -> Decimal:
        """What the question is worth."""
        return self._value

    def show_round(self, some: Round) -> None:
        """Bring another round into view; its next question is asked."""
        self._round, self._chosen, self._digits, self._person, self._last = some, "", "", "", {}
        self._value = some.settings.values[0] if some.settings.values else Decimal(1 if _adjusts(some) else 10)
        self._make_outcomes(some)
        self.bring_up_to_date(some)
        asked = [int(line.question) for line in self.lines if line.question.isdecimal()]
        self.form.question_edit.setText("" if _adjusts(some) else str(max(asked, default=0) + 1))
        for widget in (self.form.question_label, self.form.question_edit):
            widget.setVisible(not _adjusts(some))
        self._say(self.tr("Press a team's number, then how it ended."))

    def bring_up_to_date(self, some: Round) -> None:
        """Show what stands on record now."""
        self._round = some
        snapshot = self.desk.contest.snapshot()
        self._standings = question_entry.standings(snapshot, some)
        self.lines = question_entry.event_lines(snapshot, some)
        self.events.set_rows(self.lines)
        if self.chosen is None:
            self._chosen = ""
        self.form.add_team_button.setVisible(some.kind is RoundKind.TEAM and bool(snapshot.competing))
        if not self._standings:
            self._say(self.tr("Nobody takes part yet: add the teams first."), Tone.WARNING)
        self._show()

    def choose(self, subject_id: str) -> None:
        """Make it somebody's question."""
        self._chosen, self._person = subject_id, ""
        self._show()
        self._board_area.ensureVisible(*self.board.area_of(subject_id).center().toTuple())

    def note(self, outcome: Outcome) -> bool:
        """Put an event on disk; whether it is."""
        some, one = self._some, self.chosen
        if one is None:
            QApplication.beep()
            self._say(self.tr("Press a team's number first."), Tone.ERROR)
            return False
        reason = ""
        if outcome in {Outcome.BONUS, Outcome.PENALTY}:
            reason = self._ask_reason(outcome_words(outcome), ())
            if not reason:
                return False
        try:
            question_entry.answer(
                self.desk.contest,
                some,
                one.subject_id,
                self._value,
                outcome,
                entrant_id=self._person,
                question=self.form.question_edit.text(),
                reason=reason,
            )
        except UserError as error:
            QApplication.beep()
            self._say(say_error(error), Tone.ERROR)
            return False
        newest = self.lines[0]
        self._last = {one.subject_id: newest.signed}
        question = f"{self.tr('Question')} {newest.question}  " if newest.question else ""
        self._say(
            f"{question}{newest.subject}  {outcome_words(outcome)}  {newest.signed}", _TONES.get(outcome, Tone.ERROR)
        )
        self._chosen = self._person = self._digits = ""
        if outcome is Outcome.RIGHT or (some.form is not RoundForm.BUZZER and not reason):
            self._next_question()
        self._show()
        return True

    def take_back(self) -> None:
        """Take back the event chosen in the list, or the newest one that stands, with a reason."""
        table = self.form.events_table
        if table.hasFocus() and table.currentIndex().isValid():
            line: EventLine | None = self.events.row_at(table.currentIndex().row())
        else:
            line = next((one for one in self.lines if not one.undone), None)
        if line is None:
            QApplication.beep()
            return
        title = self.tr("Take back: {what}").format(what=f"{line.subject} {outcome_words(line.outcome)} {line.signed}")
        usual = (self.tr("Wrong team"), self.tr("Wrong outcome"), self.tr("Referee changed the decision"))
        reason = self._ask_reason(title, usual)
        if not reason:
            return
        try:
            question_entry.take_back(self.desk.contest, self._some, line.key, reason)
        except UserError as error:
            QApplication.beep()
            self._say(say_error(error), Tone.ERROR)
            return
        self._last = {}
        self._say(title, Tone.WARNING)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text().casefold()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if not plain:
            super().keyPressEvent(event)
        elif text.isdecimal() and text:
            self._take_digit(text)
        elif text in _BY_KEY and text and _BY_KEY[text] in outcomes_of(self._some.form):
            self.note(_BY_KEY[text])
        elif key in _STEPS:
            self._step_value(_STEPS[key])
        elif key in _MEMBER_KEYS:
            self._choose_person(_MEMBER_KEYS.index(key))
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.take_back()
        elif text == "n":
            self._next_question()
        elif text == "v":
            self._ask_value()
        elif key == Qt.Key.Key_Escape:
            self._digits = ""
            self.choose("")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        super().mousePressEvent(event)

    @property
    def _some(self) -> Round:
        assert self._round is not None
        return self._round

    def _make_board(self) -> None:
        self.board = TotalsBoard(self)
        self.board.chosen.connect(self.choose)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.board)
        self._board_area = area
        self.form.board_layout.addWidget(area)

    def _make_events(self) -> None:
        def words(line: EventLine) -> str:
            return self.tr("taken back") if line.undone else outcome_words(line.outcome)

        def tone(line: EventLine) -> Tone:
            return Tone.NEUTRAL if line.undone else _TONES.get(line.outcome, Tone.ERROR)

        def tip(line: EventLine) -> str:
            return "  ".join(part for part in (outcome_words(line.outcome), line.operator, line.reason) if part)

        self.events: TableModel[EventLine] = TableModel(
            (
                Column(self.tr("Time"), lambda line: line.time, width=82),
                Column(self.tr("Q."), lambda line: line.question, width=38),
                Column(
                    self.tr("Team"),
                    lambda line: f"{line.subject} {line.person}".strip(),
                    width=0,
                    tip=tip,
                ),
                Column("", words, tone=tone, pill=True, width=70, tip=tip),
                Column(
                    self.tr("Points"),
                    lambda line: line.signed,
                    align="right",
                    width=50,
                ),
                Column(self.tr("By"), lambda line: line.operator, width=60, tip=tip),
            ),
            key=lambda line: line.key,
            parent=self,
        )
        self.form.events_table.set_table(self.events, self.tr("Nothing has happened yet."))
        self.form.events_table.horizontalHeader().setSectionsClickable(False)
        delete = QShortcut(QKeySequence("Del"), self.form.events_table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.take_back)

    def _make_outcomes(self, some: Round) -> None:
        layout = self.form.outcomes_layout
        _clear(layout)
        for outcome in outcomes_of(some.form):
            letter, sign = OUTCOME_KEYS[outcome]
            keys = f"{letter} {sign}".strip()
            button = self._button(f"{outcome_words(outcome)} {letter}")
            button.setToolTip(keys)
            button.clicked.connect(lambda _checked=False, outcome=outcome: self.note(outcome))
            layout.addWidget(button)
        layout.addStretch(1)

    def _show(self) -> None:
        some, one = self._some, self.chosen
        self.board.show_standings(self._standings, self._chosen, self._last)
        _clear(self.form.values_layout)
        for value in some.settings.values or (self._value,):
            button = self._button(f"{value:f}", chosen=value == self._value)
            button.clicked.connect(lambda _checked=False, value=value: self._set_value(value))
            button.setToolTip(self.tr("Another value: the arrow keys up and down, or V to type one"))
            self.form.values_layout.addWidget(button)
        _clear(self.form.members_layout)
        for place, (member_id, name) in enumerate((one.members if one else ())[: len(_MEMBER_KEYS)]):
            button = self._button(f"F{place + 1} {name}", chosen=member_id == self._person)
            button.clicked.connect(lambda _checked=False, place=place: self._choose_person(place))
            self.form.members_layout.addWidget(button)
        self.form.who_label.setText(f"{one.number}  {one.name}" if one else self.tr("nobody chosen"))
        set_property(self.form.who_label, "role", "section" if one else "caption")

    def _button(self, text: str, *, chosen: bool = False) -> QPushButton:
        """A button that stands for a key and never takes the keyboard away."""
        button = QPushButton(text, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("compact", True)
        button.setProperty("role", "primary" if chosen else "")
        return button

    def _take_digit(self, digit: str) -> None:
        """A number chooses at once; a further digit makes it the longer number where there is such a one."""
        numbers = {str(one.number): one.subject_id for one in self._standings}
        typed = next((each for each in (self._digits + digit, digit) if each in numbers), "")
        if not typed:
            QApplication.beep()
            self._say(self.tr("There is no number {number}.").format(number=digit), Tone.ERROR)
            return
        self._digits = typed
        self.choose(numbers[typed])

    def _choose_person(self, place: int) -> None:
        one = self.chosen
        if one is None or place >= len(one.members):
            QApplication.beep()
            return
        member_id = one.members[place][0]
        self._person = "" if self._person == member_id else member_id
        self._show()

    def _step_value(self, step: int) -> None:
        values = self._some.settings.values
        if not values:
            self._set_value(max(self._value + step, Decimal(1)))
        elif self._value in values:
            self._set_value(values[(values.index(self._value) + step) % len(values)])
        else:
            self._set_value(values[0])

    def _set_value(self, value: Decimal) -> None:
        self._value = value
        self._show()
        self.setFocus()

    def _ask_value(self) -> None:
        typed, taken = QInputDialog.getText(self, self.tr("Points"), self.tr("Points of the next event"))
        if not taken:
            return
        try:
            value = Decimal(compact(typed))
        except InvalidOperation:
            value = Decimal(0)
        if value > 0:
            self._set_value(value)
        else:
            QApplication.beep()
            self._say(self.tr("Type a number above 0."), Tone.ERROR)

    def _next_question(self) -> None:
        text = self.form.question_edit.text().strip()
        if text.isdecimal():
            self.form.question_edit.setText(str(int(text) + 1))

    def _ask_reason(self, title: str, usual: tuple[str, ...]) -> str:
        """A reason somebody typed or chose; "" when they thought better of it."""
        label = self.tr("Reason")
        if usual:
            text, taken = QInputDialog.getItem(self, title, label, list(usual))
        else:
            text, taken = QInputDialog.getText(self, title, label)
        self.setFocus()
        return text.strip() if taken else ""

    def _say(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        self.form.note_label.setText(text)
        set_property(self.form.note_label, "role", {Tone.ERROR: "field-error"}.get(tone, "soft"))


def _adjusts(some: Round) -> bool:
    return some.form is RoundForm.ADJUSTMENT


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
