"""A delegation as a value: who is seated and why, who is next, who was passed over and by which rule."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


class Choice(StrEnum):
    """What a person decided about an entrant or a team."""

    SEAT = "seat"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's decision with its reason. `subject_id` is an entrant's, a team's or a unit's id.

    A unit's id stands for its team. Of several decisions on one subject the last holds.
    """

    subject_id: str
    choice: Choice
    reason: str


@dataclass(frozen=True, slots=True)
class Seat:
    """A seated entrant and the rule that seated them.

    Codes: team_event_place, best_members, replacement, individual_place, group_place, limit_place, tie_decided,
    override.
    `place` and `total` are the individual ones, None without an individual place. `provisional` marks one who
    does not yet meet the study conditions; `reason` is the decision's. `group` names the quota, "" at large.
    """

    entrant_id: str
    code: str
    place: int | None = None
    total: Decimal | None = None
    provisional: bool = False
    reason: str = ""
    group: str = ""
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TeamSeats:
    """A chosen team. Its `seats` are filled; `waiting` are members whose seat a question keeps open.

    `open_seats` counts the seats still open (waiting members and missing ones). `team_id` is "" for a unit's
    best members. Codes: team_event_place, best_members, tie_decided, override.
    """

    unit_id: str
    team_id: str
    code: str
    place: int | None
    total: Decimal | None
    seats: tuple[Seat, ...]
    waiting: tuple[str, ...] = ()
    open_seats: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reserve:
    """The next by rule, in order from 1, inside their group when seats go by group. Code below_last_seat."""

    entrant_id: str
    order: int
    place: int
    total: Decimal
    provisional: bool = False
    group: str = ""
    code: str = "below_last_seat"
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PassedOver:
    """An entrant who is neither seated nor in reserve, and the rule that says so.

    Codes: those of eligibility.Reason, absent, forfeit, void, not_entered, no_quota, decided_skip, limit_reached,
    limit_gives_way, limit_equal, below_last_reserve; and for those an open question is about tied_at_edge,
    waits_for_teams and waits_for_limits. The limits a code speaks of are `params["wishes"]`, as in `limits_collide`.
    """

    entrant_id: str
    code: str
    place: int | None = None
    total: Decimal | None = None
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TeamPassedOver:
    """A team (or, for best members, a unit with `team_id` "") that was not taken.

    Codes: unit_kind_not_entitled, unit_has_a_team, below_last_team, too_few_for_a_team, team_decided_skip,
    team_tied_at_edge, team_absent, team_forfeit, team_void, team_not_entered.
    """

    unit_id: str
    team_id: str
    code: str
    place: int | None = None
    total: Decimal | None = None
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """What only a person can settle. `candidates` are entrant ids, or team (else unit) ids for teams.

    `subject_id` is what it is about: the member, team or unit; "" for the individual edge. Codes:
    team_member_ineligible, team_member_unavailable, team_member_other_unit, team_member_in_two_teams,
    team_short, team_too_large, team_replacement_tied,
    team_last_member_tied, teams_tied_at_edge, individuals_tied_at_edge, individuals_wait_for_teams,
    eligibility_unclear, limits_collide.
    """

    code: str
    subject_id: str = ""
    candidates: tuple[str, ...] = ()
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shortfall:
    """Seats nobody can fill. `groups` maps a quota's name to what it lacks and is part of `individuals`.

    `wishes` are the limits that leave them empty although there are people; () for want of people.
    """

    teams: int = 0
    individuals: int = 0
    groups: Mapping[str, int] = field(default_factory=dict)
    wishes: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.teams or self.individuals)


@dataclass(frozen=True, slots=True)
class UnappliedDecision:
    """A decision that could not take effect, and why.

    Codes: decision_unknown_subject, decision_superseded, decision_no_seat, decision_same_unit,
    decision_no_team, decision_team_unclear, decision_waits_for_teams.
    """

    decision: Decision
    code: str


@dataclass(frozen=True, slots=True)
class Delegation:
    """The proposal as of a date. Every competing entrant is in exactly one of: a team's seats, individuals,
    reserves, passed_over."""

    profile: str
    as_of: dt.date
    formation: str
    teams: tuple[TeamSeats, ...]
    teams_passed_over: tuple[TeamPassedOver, ...]
    individuals: tuple[Seat, ...]
    reserves: tuple[Reserve, ...]
    passed_over: tuple[PassedOver, ...]
    shortfall: Shortfall
    undecided: tuple[Question, ...]
    unapplied: tuple[UnappliedDecision, ...]

    @property
    def seats(self) -> int:
        """How many people are seated."""
        return sum(len(team.seats) for team in self.teams) + len(self.individuals)

    @property
    def settled(self) -> bool:
        """Nothing undecided and nothing short."""
        return not self.undecided and not self.shortfall
