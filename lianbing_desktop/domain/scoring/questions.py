"""Question events to running totals: what was said in the hall, taken back by a further event, never erased."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lianbing_desktop.domain.scoring.round_form import Outcome, RoundForm, RoundSettings

_GIVEN = frozenset({Outcome.RIGHT, Outcome.BONUS})


@dataclass(frozen=True, slots=True)
class QuestionEvent:
    """One line of the event log. `key` is "device:sequence", `reverses` the key of the event it takes back.

    `value` is what the question is worth, or the points of a bonus or penalty; never below zero.
    """

    key: str
    round_id: str
    team_id: str
    entrant_id: str
    question: str
    value: Decimal
    outcome: Outcome
    seconds: int | None
    at: str
    operator: str
    reverses: str = ""
    reason: str = ""

    @property
    def subject_id(self) -> str:
        """Whose total it counts for: the team, or the person in a round of individuals."""
        return self.team_id or self.entrant_id


def in_force(events: Iterable[QuestionEvent]) -> frozenset[str]:
    """The keys of the events no other event in force takes back, reversals included.

    A reversal that was itself taken back counts no more. An event names one that was written before it.
    """
    known = {event.key: event for event in events}
    against: dict[str, list[str]] = {}
    for event in known.values():
        if event.reverses in known:
            against.setdefault(event.reverses, []).append(event.key)
    verdict: dict[str, bool] = {}
    asked: set[str] = set()
    waiting = list(known)
    while waiting:
        key = waiting[-1]
        open_ = [one for one in against.get(key, ()) if one not in verdict]
        if open_ and key not in asked:  # asked only once: a circle, which no program writes, must not hang it
            asked.add(key)
            waiting.extend(open_)
            continue
        waiting.pop()
        verdict.setdefault(key, not any(verdict.get(one, False) for one in against.get(key, ())))
    return frozenset(key for key, stands in verdict.items() if stands)


def points(event: QuestionEvent, settings: RoundSettings) -> Decimal:
    """What an event adds to a total; a reversal adds nothing of its own."""
    if event.reverses:
        return Decimal(0)
    if event.outcome in _GIVEN:
        return event.value
    if event.outcome is Outcome.PENALTY:
        return -event.value
    taken = event.value * dict(settings.costs).get(event.outcome, Decimal(0))
    return -taken if taken else Decimal(0)


def running_totals(
    events: Sequence[QuestionEvent], form: RoundForm, settings: RoundSettings, subjects: Iterable[str], *, teams: bool
) -> dict[str, Decimal]:
    """The total of everyone who is in the round, from `base`.

    Who is in it: whoever has an event in force; in an adjustment round everyone of `subjects`; in a buzzer round of
    teams every team once the round has begun, for nobody owes an answer there and a team that never pressed has
    the base.
    """
    live = in_force(events)
    counting = [event for event in events if event.key in live and not event.reverses]
    everyone = form is RoundForm.ADJUSTMENT or (form is RoundForm.BUZZER and teams and bool(counting))
    totals = dict.fromkeys(subjects, settings.base) if everyone else {}
    for event in counting:
        totals[event.subject_id] = totals.get(event.subject_id, settings.base) + points(event, settings)
    return totals
