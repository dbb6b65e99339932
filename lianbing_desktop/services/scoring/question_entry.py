"""Question events as they are typed in the hall, the running totals they make, and taking one back."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score
from lianbing_desktop.domain.scoring.questions import QuestionEvent, in_force, points
from lianbing_desktop.domain.scoring.round_form import Outcome, RoundForm
from lianbing_desktop.domain.scoring.round_result import STATED
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.scoring.score_entry import score_lines
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import question_events

_BY_REFEREE = (Outcome.BONUS, Outcome.PENALTY)
_OUTCOMES = {
    RoundForm.MUST_ANSWER: (Outcome.RIGHT, Outcome.WRONG, Outcome.TIMEOUT, Outcome.PASS, *_BY_REFEREE),
    RoundForm.BUZZER: (Outcome.RIGHT, Outcome.WRONG, Outcome.TIMEOUT, Outcome.FOUL, *_BY_REFEREE),
    RoundForm.RISK: (Outcome.RIGHT, Outcome.WRONG, Outcome.TIMEOUT, Outcome.FOUL, Outcome.PASS, *_BY_REFEREE),
    RoundForm.ADJUSTMENT: _BY_REFEREE,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """A team or person of a round of questions with its running total. `number` counts from 1, as in the grid."""

    number: int
    subject_id: str
    name: str
    members: tuple[tuple[str, str], ...]
    score: Score


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event as the list shows it. `undone` means that a later event takes it back; `signed` is +10, −10 or 0."""

    key: str
    time: str
    operator: str
    subject: str
    person: str
    question: str
    outcome: Outcome
    signed: str
    undone: bool
    reason: str


def outcomes_of(form: RoundForm) -> tuple[Outcome, ...]:
    """How a question can end in a form of round, in the order of the keys."""
    return _OUTCOMES.get(form, ())


def standings(snapshot: Snapshot, some: Round) -> tuple[Standing, ...]:
    """Everyone of the round in the grid's order. Members are (id, name)."""
    found = []
    for line in score_lines(snapshot, some):
        team = snapshot.team_by_id.get(line.subject_id)
        members = tuple((one, subject_name(snapshot, one)) for one in team.member_ids) if team else ()
        found.append(Standing(line.number, line.subject_id, line.name, members, line.score))
    return tuple(found)


def event_lines(snapshot: Snapshot, some: Round) -> tuple[EventLine, ...]:
    """What happened in a round, the newest first; taking back is no line of its own but marks the event it is about."""
    log = snapshot.events.get(some.id, ())
    live = in_force(log)
    reasons = {event.reverses: event.reason for event in log if event.reverses and event.key in live}
    return tuple(
        EventLine(
            event.key,
            event.at[11:19],
            event.operator,
            subject_name(snapshot, event.subject_id),
            subject_name(snapshot, event.entrant_id) if event.team_id and event.entrant_id else "",
            event.question,
            event.outcome,
            signed(points(event, some.settings)),
            event.key not in live,
            reasons.get(event.key, event.reason),
        )
        for event in reversed(log)
        if not event.reverses
    )


def answer(
    contest: Contest,
    some: Round,
    subject_id: str,
    value: Decimal,
    outcome: Outcome,
    *,
    entrant_id: str = "",
    question: str = "",
    reason: str = "",
) -> str:
    """Put an event on disk and return its key.

    Raises UserError question_value_outside (a question is worth what the round allows), question_outcome_unknown,
    question_stated (缺考 or a total was entered outright) and reason_missing for a bonus or penalty without a reason.
    """
    snapshot = contest.snapshot()
    name = subject_name(snapshot, subject_id)
    if outcome not in outcomes_of(some.form):
        raise UserError("question_outcome_unknown", round=some.name, outcome=outcome_words(outcome))
    by_referee = outcome in _BY_REFEREE
    if by_referee and not reason.strip():
        raise UserError("reason_missing")
    allowed = some.settings.values
    if not value.is_finite() or value <= 0 or (allowed and not by_referee and value not in allowed):
        known = "、".join(f"{one:f}" for one in allowed) or say("question_any_value")
        raise UserError("question_value_outside", round=some.name, value=value, known=known)
    stated = snapshot.entered.get((subject_id, some.id), {}).get(STATED, NOT_ENTERED)
    if stated != NOT_ENTERED:
        raise UserError("question_stated", name=name, round=some.name)
    teams = some.kind is RoundKind.TEAM
    event = QuestionEvent(
        key="",
        round_id=some.id,
        team_id=subject_id if teams else "",
        entrant_id=entrant_id if teams else subject_id,
        question=clean(question),
        value=value,
        outcome=outcome,
        seconds=None,
        at="",
        operator="",
        reason=clean(reason),
    )
    counted = signed(points(event, some.settings))
    with contest.operation(f"question_{outcome.value}", round=some.name, name=name, points=counted) as write:
        return question_events.add_event(write, event)


def take_back(contest: Contest, some: Round, key: str, reason: str) -> None:
    """Take an event back by a further one. Raises UserError without a reason, and question_taken_back."""
    if not reason.strip():
        raise UserError("reason_missing")
    snapshot = contest.snapshot()
    log = snapshot.events.get(some.id, ())
    event = next(one for one in log if one.key == key)
    name = subject_name(snapshot, event.subject_id)
    if key not in in_force(log):
        raise UserError("question_taken_back", name=name)
    counted, why = signed(points(event, some.settings)), clean(reason)
    with contest.operation("question_reversed", round=some.name, name=name, points=counted, reason=why) as write:
        question_events.reverse_event(write, key, why)


def outcome_words(outcome: Outcome) -> str:
    """答对, 答错, 超时 …"""
    return say(f"question_outcome_{outcome.value}")


def signed(value: Decimal) -> str:
    """Points with their sign: +10, −10, 0."""
    if not value:
        return "0"
    return f"{'+' if value > 0 else '−'}{abs(value):f}"
