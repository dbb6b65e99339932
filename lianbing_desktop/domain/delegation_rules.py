"""The shape of a delegation as data: teams, single seats, quotas of groups of units."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lianbing_desktop.domain.unit import UnitKind


class Formation(StrEnum):
    """How the teams are found: by the team event, by each unit's best, or the first where there was one."""

    TEAM_EVENT = "team_event"
    BEST_MEMBERS = "best_members"
    TEAM_EVENT_ELSE_BEST = "team_event_else_best"


@dataclass(frozen=True, slots=True)
class TeamQuota:
    """`count` teams of `size` people of one unit of `unit_kinds`, from different units if `distinct_units`."""

    count: int
    size: int
    unit_kinds: frozenset[UnitKind]
    distinct_units: bool = True
    formation: Formation = Formation.TEAM_EVENT_ELSE_BEST


@dataclass(frozen=True, slots=True)
class GroupQuota:
    """Seats for the units named (by name or alias): up to `maximum`, and fewer than `minimum` is short."""

    name: str
    units: tuple[str, ...]
    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class DelegationProfile:
    """Teams, then `individuals` seats for anyone left; or seats by group instead of the latter."""

    name: str
    teams: TeamQuota | None = None
    individuals: int = 0
    groups: tuple[GroupQuota, ...] = ()

    @property
    def seats(self) -> int:
        """Seats the profile has at most."""
        of_teams = self.teams.count * self.teams.size if self.teams else 0
        return of_teams + self.individuals + sum(group.maximum for group in self.groups)
