"""Where one person or team stands in a delegation, and why."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from lianbing_desktop.domain.delegation.delegation import Delegation, PassedOver, Reserve, Seat
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.selection import explaining


class SeatState(StrEnum):
    """Seated, open until somebody decides, next in line, or not listed."""

    SEATED = "seated"
    OPEN = "open"
    RESERVE = "reserve"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Standing:
    """`place` and `total` are individual ones for a person, those of the team event for a team."""

    state: SeatState
    place: int | None
    total: Decimal | None
    sentence: str
    provisional: bool = False


_OPEN_CODES = frozenset({"tied_at_edge", "waits_for_teams"})


def person_standing(snapshot: Snapshot, built: Delegation, entrant_id: str) -> Standing | None:
    """Where an entrant stands; None for one who does not compete."""
    open_members = {one for team in built.teams for one in team.waiting}
    entries: tuple[Seat | Reserve | PassedOver, ...] = (
        *(seat for team in built.teams for seat in team.seats),
        *built.individuals,
        *built.reserves,
        *built.passed_over,
    )
    for entry in entries:
        if entry.entrant_id == entrant_id:
            return _standing(snapshot, entry, entrant_id in open_members)
    return None


def team_standing(snapshot: Snapshot, built: Delegation, subject_id: str) -> Standing | None:
    """Where a team (by its own id, or its unit's for best members) stands; None when it is not in play."""
    for team in built.teams:
        if subject_id == (team.team_id or team.unit_id):
            state = SeatState.OPEN if team.open_seats else SeatState.SEATED
            return Standing(state, team.place, team.total, explaining.team(snapshot, team))
    for out in built.teams_passed_over:
        if subject_id == (out.team_id or out.unit_id):
            state = SeatState.OPEN if out.code == "team_tied_at_edge" else SeatState.LEFT_OUT
            return Standing(state, out.place, out.total, explaining.team_passed_over(snapshot, out))
    return None


def _standing(snapshot: Snapshot, entry: Seat | Reserve | PassedOver, waits: bool) -> Standing:
    if isinstance(entry, Seat):
        sentence = explaining.seat(snapshot, entry)
        return Standing(SeatState.SEATED, entry.place, entry.total, sentence, entry.provisional)
    if isinstance(entry, Reserve):
        sentence = explaining.reserve(snapshot, entry)
        return Standing(SeatState.RESERVE, entry.place, entry.total, sentence, entry.provisional)
    state = SeatState.OPEN if waits or entry.code in _OPEN_CODES else SeatState.LEFT_OUT
    return Standing(state, entry.place, entry.total, explaining.passed_over(snapshot, entry))
