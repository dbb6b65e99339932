"""Eligibility at two dates, or now and at the last check: who changed, why, and who steps in. Nothing is guessed."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from lianbing_desktop.domain.delegation.delegation import Delegation
from lianbing_desktop.domain.eligibility.eligibility import Assessment, EligibilityStatus
from lianbing_desktop.domain.ranking.ranking import sort_entrants
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.selection import explaining
from lianbing_desktop.services.selection.eligibility_list import status_words
from lianbing_desktop.services.snapshot import Snapshot
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import contests

_SETTING = "last_eligibility_check"


@dataclass(frozen=True, slots=True)
class LastCheck:
    """What was found when eligibility was checked last: as of which date, when, and everybody's state by id."""

    as_of: dt.date
    at: str
    states: Mapping[str, EligibilityStatus]
    seats: frozenset[str]


@dataclass(frozen=True, slots=True)
class Change:
    """Somebody whose state or seat is another one. `before` is None for somebody who was not there then.

    `why` says what decides now; `seat` what became of a seat, "" when nothing.
    """

    entrant_id: str
    name: str
    unit: str
    before: EligibilityStatus | None
    after: EligibilityStatus
    why: str
    seat: str


@dataclass(frozen=True, slots=True)
class Recheck:
    """The changes by unit and name, and how many there are of each state now."""

    changes: tuple[Change, ...]
    counts: Mapping[EligibilityStatus, int]


def last_check(contest: Contest) -> LastCheck | None:
    """The last check that was kept."""
    text = contests.setting(contest.file, _SETTING)
    if not text:
        return None
    kept = json.loads(text)
    states = {id_: EligibilityStatus(state) for id_, state in kept["states"].items()}
    return LastCheck(dt.date.fromisoformat(kept["as_of"]), kept["at"], states, frozenset(kept["seats"]))


def keep_check(contest: Contest, as_of: dt.date) -> None:
    """Keep the states and seats as of a date, to compare the next check with."""
    snapshot = contest.snapshot()
    states = {id_: one.status.value for id_, one in standing.eligibility(snapshot, as_of).items()}
    seats = sorted(_seats(standing.delegation(snapshot, as_of)))
    counts = Counter(states.values())
    said = "，".join(f"{status_words(state)} {counts[state]}" for state in EligibilityStatus if counts[state])
    with contest.operation("eligibility_checked", date=as_of.isoformat(), counts=said) as write:
        kept = {"as_of": as_of.isoformat(), "at": write.at, "states": states, "seats": seats}
        contests.set_setting(write, _SETTING, json.dumps(kept))


def between(snapshot: Snapshot, first: dt.date, second: dt.date) -> Recheck:
    """Who is judged differently at the second date, by the facts on record now."""
    before = {id_: one.status for id_, one in standing.eligibility(snapshot, first).items()}
    return _recheck(snapshot, before, _seats(standing.delegation(snapshot, first)), second)


def since(snapshot: Snapshot, check: LastCheck, as_of: dt.date) -> Recheck:
    """Who is judged differently now than when it was checked last."""
    return _recheck(snapshot, check.states, check.seats, as_of)


def _recheck(
    snapshot: Snapshot, before: Mapping[str, EligibilityStatus], seats_before: frozenset[str], as_of: dt.date
) -> Recheck:
    now = standing.eligibility(snapshot, as_of)
    built = standing.delegation(snapshot, as_of)
    seats_now = _seats(built)
    changes = []
    for entrant in sort_entrants(snapshot.competing, snapshot.units):
        was, found = before.get(entrant.id), now[entrant.id]
        seat = _seat_words(entrant.id, seats_before, seats_now, built)
        if was is not found.status or seat:
            unit = snapshot.unit_name(entrant.unit_id)
            why = _why(found)
            changes.append(Change(entrant.id, entrant.name, unit, was, found.status, why, seat))
    return Recheck(tuple(changes), Counter(one.status for one in now.values()))


def _why(found: Assessment) -> str:
    deciding = found.deciding
    return say(deciding.code, deciding.params) if deciding else explaining.eligibility(found)


def _seats(built: Delegation) -> frozenset[str]:
    teams = {seat.entrant_id for team in built.teams for seat in team.seats}
    return frozenset(teams | {seat.entrant_id for seat in built.individuals})


def _seat_words(entrant_id: str, before: frozenset[str], now: frozenset[str], built: Delegation) -> str:
    if entrant_id in now and entrant_id not in before:
        return say("recheck_steps_in")
    if entrant_id in before and entrant_id not in now:
        asked = any(entrant_id in {question.subject_id, *question.candidates} for question in built.undecided)
        return say("recheck_seat_asked" if asked else "recheck_loses_seat")
    return ""
