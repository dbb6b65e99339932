"""Lays out the selection board: questions on top, the teams side by side, the single seats in two columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from lianbing_desktop.domain.delegation.delegation import Delegation, Question, Seat, TeamSeats
from lianbing_desktop.domain.delegation.frozen import difference
from lianbing_desktop.domain.score import ScoreState
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.selection import explaining
from lianbing_desktop.services.selection.freezing import as_list
from lianbing_desktop.services.selection.seat_choices import SeatAct, SeatChoice, choices
from lianbing_desktop.ui.models.delegation_lists import team_name
from lianbing_desktop.ui.shell.page import Badge
from lianbing_desktop.ui.shell.theme import Space, Tone
from lianbing_desktop.ui.widgets.heading import SectionHeading
from lianbing_desktop.ui.widgets.question_card import QuestionCard
from lianbing_desktop.ui.widgets.seat_button import SeatButton, SeatLine

_BUTTONS_AT_MOST = 3
"""More candidates than this are chosen from a list."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A button of a card and what it does."""

    text: str
    act: Callable[[], object]


class DelegationBoard(QObject):
    """Fills a layout anew for each proposal. `chosen` names a person or team,
    `answered` carries the SeatChoice pressed."""

    chosen = Signal(str)
    answered = Signal(object)

    def __init__(self, layout: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = layout
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._buttons[number].line.subject_id))
        self._buttons: list[SeatButton] = []
        self._snapshot: Snapshot | None = None

    def show_delegation(self, snapshot: Snapshot, built: Delegation, on_short: Offer, on_frozen: Offer) -> None:
        """Show a proposal. `on_short` is offered where seats stay empty, `on_frozen` beside the frozen list."""
        had_focus = next((one.line.subject_id for one in self._buttons if one.hasFocus()), "")
        self._clear()
        self._snapshot = snapshot
        if snapshot.frozen:
            self._add_frozen(snapshot, built, on_frozen)
        for question in built.undecided:
            self._add_question(snapshot, built, question)
        if built.shortfall:
            card = QuestionCard(self._shortfall_words(snapshot, built), Tone.ERROR, self._layout.parentWidget())
            card.add_answer(on_short.text, on_short.act, leads_on=True)
            self._layout.addWidget(card)
        if built.teams:
            grid = self._section("")
            places = {one.entrant_id: one.place for one in built.passed_over}
            for number, team in enumerate(built.teams):
                grid.addWidget(self._team_card(snapshot, team, number, places), number // 2, number % 2)
        groups: dict[str, list[Seat]] = {}
        for seat in built.individuals:
            groups.setdefault(seat.group, []).append(seat)
        for quota in snapshot.rules.delegation.groups:
            groups.setdefault(quota.name, [])
        for name, seats in groups.items():
            self._add_seats(snapshot, name, seats)
        self._layout.addStretch(1)
        self.choose("")
        for button in self._buttons:
            if button.line.subject_id == had_focus:
                button.setFocus()

    def choose(self, subject_id: str) -> None:
        """Mark the line of a person or team, if it is on the board."""
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(button.line.subject_id == subject_id)
        self._group.setExclusive(True)

    @property
    def lines(self) -> tuple[SeatLine, ...]:
        """What stands on the board, from top to bottom."""
        return tuple(button.line for button in self._buttons)

    def _clear(self) -> None:
        for button in self._buttons:
            self._group.removeButton(button)
        self._buttons.clear()
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _section(self, title: str, note: str = "") -> QGridLayout:
        holder = QWidget(self._layout.parentWidget())
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        if title:
            heading = SectionHeading(title, holder)
            heading.set_note(note)
            column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        self._layout.addWidget(holder)
        return grid

    def _add_seats(self, snapshot: Snapshot, group: str, seats: Sequence[Seat]) -> None:
        profile = snapshot.rules.delegation
        wanted = next((one.maximum for one in profile.groups if one.name == group), profile.individuals)
        grid = self._section(
            group or self.tr("Single seats"),
            self.tr("{seated} of {seats}, by individual place").format(seated=len(seats), seats=wanted),
        )
        half = (max(len(seats), 1) + 1) // 2
        for number, seat in enumerate(seats):
            grid.addWidget(self._seat_button(snapshot, seat, framed=True), number % half, number // half)

    def _team_card(self, snapshot: Snapshot, team: TeamSeats, number: int, places: Mapping[str, int | None]) -> QFrame:
        card = QFrame(self._layout.parentWidget())
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.S)
        column.setSpacing(0)
        subject_id = team.team_id or team.unit_id
        place = self._place_words(team.place)
        letter = self.tr("Team {letter}").format(letter="ABCDEFGH"[number % 8])
        line = SeatLine(
            subject_id, place, team_name(snapshot, subject_id), letter, _figure(team.total), heading=True, framed=False
        )
        column.addWidget(self._button(line))
        for seat in team.seats:
            column.addWidget(self._seat_button(snapshot, seat, framed=False))
        for entrant_id in team.waiting:
            name = snapshot.entrant_by_id[entrant_id].name
            badge = Badge(self.tr("To decide"), Tone.WARNING)
            column.addWidget(
                self._button(
                    SeatLine(entrant_id, self._place_words(places.get(entrant_id)), name, "", "", badge, framed=False)
                )
            )
        for _ in range(team.open_seats - len(team.waiting)):
            label = QLabel(self.tr("Seat open: see the question above"), card)
            label.setProperty("role", "caption")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setFixedHeight(36)
            column.addWidget(label)
        column.addStretch(1)
        return card

    def _seat_button(self, snapshot: Snapshot, seat: Seat, *, framed: bool) -> SeatButton:
        entrant = snapshot.entrant_by_id[seat.entrant_id]
        badge = None
        if seat.provisional:
            badge = Badge(self.tr("Not yet met"), Tone.WARNING)
        elif seat.code == "limit_place":
            badge = Badge(self.tr("By a limit"), Tone.ACCENT)
        elif seat.code in {"override", "replacement", "tie_decided"}:
            badge = Badge(self.tr("By decision"), Tone.ACCENT)
        place = self._place_words(seat.place)
        unit = snapshot.unit_name(entrant.unit_id) if framed else ""
        line = SeatLine(seat.entrant_id, place, entrant.name, unit, _figure(seat.total), badge, framed=framed)
        return self._button(line)

    def _place_words(self, place: int | None) -> str:
        return "–" if place is None else self.tr("No. {place}").format(place=place)

    def _button(self, line: SeatLine) -> SeatButton:
        button = SeatButton(line, self._layout.parentWidget())
        self._group.addButton(button, len(self._buttons))
        self._buttons.append(button)
        return button

    def _add_question(self, snapshot: Snapshot, built: Delegation, question: Question) -> None:
        card = QuestionCard(explaining.question(snapshot, question), Tone.WARNING, self._layout.parentWidget())
        for choice in choices(snapshot, built, question):
            if len(choice.subjects) > _BUTTONS_AT_MOST:
                self._add_answer(card, choice, self._choose_words(choice))
                continue
            for subject_id in choice.subjects:
                single = SeatChoice(choice.act, (subject_id,))
                self._add_answer(card, single, self._answer_words(snapshot, question, single))
        self._layout.addWidget(card)

    def _add_frozen(self, snapshot: Snapshot, built: Delegation, offer: Offer) -> None:
        """Say which list is frozen, and what is different from it now."""
        version = snapshot.frozen[-1]
        words = self.tr("Frozen: version {number} of {date}, {count} people, fingerprint {fingerprint}.").format(
            number=version.number,
            date=version.frozen_at[:10],
            count=len(version.seats),
            fingerprint=version.fingerprint,
        )
        found = difference(version, as_list(snapshot, built))
        parts = []
        for text, names in (
            (self.tr("now in: {names}"), [one.name for one in found.entered]),
            (self.tr("now out: {names}"), [one.name for one in found.left]),
            (self.tr("other lines: {names}"), [one.after.name for one in found.changed]),
        ):
            if names:
                more = "…" if len(names) > _BUTTONS_AT_MOST else ""
                parts.append(text.format(names="、".join(names[:_BUTTONS_AT_MOST]) + more))
        tone = Tone.WARNING if found else Tone.DONE
        now = self.tr("; ").join(parts) if found else self.tr("The list is the same now.")
        card = QuestionCard(f"{words} {now}", tone, self._layout.parentWidget())
        card.add_answer(offer.text, offer.act, leads_on=True)
        self._layout.addWidget(card)

    def _add_answer(self, card: QuestionCard, choice: SeatChoice, text: str) -> None:
        card.add_answer(text, lambda: self.answered.emit(choice))

    def _choose_words(self, choice: SeatChoice) -> str:
        return self.tr("Choose who is left out…") if choice.act is SeatAct.LEAVE_OUT else self.tr("Choose…")

    def _answer_words(self, snapshot: Snapshot, question: Question, choice: SeatChoice) -> str:
        name = subject_words(snapshot, choice.subjects[0])
        match choice.act:
            case SeatAct.NEXT_TEAM:
                return self.tr("Take the next team…")
            case SeatAct.LEAVE_OUT:
                return self.tr("Leave out {name}…").format(name=name)
            case _ if len(question.candidates) <= 1 or question.subject_id == choice.subjects[0]:
                return self.tr("List {name} all the same…").format(name=name)
        return self.tr("Choose {name}…").format(name=name)

    def _shortfall_words(self, snapshot: Snapshot, built: Delegation) -> str:
        parts = []
        if built.shortfall.teams:
            parts.append(self.tr("{count} team(s)").format(count=built.shortfall.teams))
        if built.shortfall.individuals:
            parts.append(self.tr("{count} single seat(s)").format(count=built.shortfall.individuals))
        if waiting := waiting_for_scores(snapshot, built):
            return self.tr(
                "{what} cannot be filled yet: {count} people have no place, because a round that counts is not "
                "entered for them. Enter the scores; the list follows by itself."
            ).format(what=self.tr(" and ").join(parts), count=waiting)
        return self.tr(
            "{what} cannot be filled: nobody else may go by the rules as of {date}. The list is not padded. "
            "Read newer study results, or decide on somebody under “Not listed” and give the reason."
        ).format(what=self.tr(" and ").join(parts), date=built.as_of.isoformat())


def waiting_for_scores(snapshot: Snapshot, built: Delegation) -> int:
    """How many people have no place for want of a score, where they could fill the seats that are empty; else 0."""
    unplaced = standing.rankings(snapshot).individuals.unplaced
    waiting = sum(one.state is ScoreState.NOT_ENTERED for one in unplaced)
    return waiting if waiting >= built.shortfall.individuals else 0


def subject_words(snapshot: Snapshot, subject_id: str) -> str:
    """The name of a person, team or unit in an answer."""
    entrant = snapshot.entrant_by_id.get(subject_id)
    return entrant.name if entrant else team_name(snapshot, subject_id)


def _figure(total: Decimal | None) -> str:
    return "" if total is None else str(total)
