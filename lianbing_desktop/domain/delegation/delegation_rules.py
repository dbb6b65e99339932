"""The shape of a delegation as data: teams, single seats, quotas of groups of units, limits, reserves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lianbing_desktop.domain.delegation.limits import Limit
from lianbing_desktop.domain.rule_table import RuleTable
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

    @classmethod
    def from_table(cls, table: RuleTable) -> TeamQuota:
        """Read the [delegation.teams] table. Raises UserError (see RuleTable)."""
        quota = cls(
            table.integer("count", least=1),
            table.integer("size", least=1),
            frozenset(table.choices("unit_kinds", UnitKind)),
            table.flag("distinct_units", default=True),
            table.choice("formation", Formation, Formation.TEAM_EVENT_ELSE_BEST),
        )
        table.finish()
        return quota

    def to_mapping(self) -> dict[str, object]:
        """The table that reads back as this value."""
        return {
            "count": self.count,
            "size": self.size,
            "unit_kinds": sorted(self.unit_kinds),
            "distinct_units": self.distinct_units,
            "formation": str(self.formation),
        }


@dataclass(frozen=True, slots=True)
class GroupQuota:
    """Seats for the units named (by name or alias): up to `maximum`, and fewer than `minimum` is short."""

    name: str
    units: tuple[str, ...]
    minimum: int
    maximum: int

    @classmethod
    def from_table(cls, table: RuleTable) -> GroupQuota:
        """Read one [[delegation.groups]] table. Raises UserError (see RuleTable)."""
        minimum = table.integer("minimum")
        quota = cls(table.text("name"), table.texts("units"), minimum, table.integer("maximum", least=max(1, minimum)))
        table.finish()
        return quota

    def to_mapping(self) -> dict[str, object]:
        """The table that reads back as this value."""
        return {
            "name": self.name,
            "units": list(self.units),
            "minimum": self.minimum,
            "maximum": self.maximum,
        }


@dataclass(frozen=True, slots=True)
class DelegationProfile:
    """Teams, then `individuals` seats for anyone left; or seats by group instead of the latter.

    Fewer single seats than `individuals_minimum` (None: all of them) are short. `limits` bound who takes the single
    seats; a team comes as it was found. `reserves` is how many stand in reserve, in each group; None: everyone.
    """

    name: str
    teams: TeamQuota | None = None
    individuals: int = 0
    groups: tuple[GroupQuota, ...] = ()
    individuals_minimum: int | None = None
    limits: tuple[Limit, ...] = ()
    reserves: int | None = None

    @property
    def seats(self) -> int:
        """Seats the profile has at most."""
        of_teams = self.teams.count * self.teams.size if self.teams else 0
        return of_teams + self.individuals + sum(group.maximum for group in self.groups)

    @property
    def least_individuals(self) -> int:
        """Single seats that must be filled."""
        return self.individuals if self.individuals_minimum is None else self.individuals_minimum

    @classmethod
    def from_table(cls, table: RuleTable) -> DelegationProfile:
        """Read the [delegation] table. Raises UserError (see RuleTable), also rules_groups, rules_no_seats.

        A unit may stand in one group only, and groups and single seats at large do not go together: who
        misses a group's seat would otherwise come back by another door.
        """
        profile = cls(
            table.text("name"),
            TeamQuota.from_table(table.table("teams")) if table.has("teams") else None,
            table.integer("individuals", 0),
            tuple(GroupQuota.from_table(row) for row in table.tables("groups")),
            table.integer("individuals_minimum") if table.has("individuals_minimum") else None,
            tuple(Limit.from_table(row) for row in table.tables("limits")),
            table.integer("reserves") if table.has("reserves") else None,
        )
        named = [unit for group in profile.groups for unit in group.units]
        names = [group.name for group in profile.groups]
        twice = len(set(named)) < len(named) or len(set(names)) < len(names)
        if twice or (profile.groups and profile.individuals):
            raise table.refuse("rules_groups", "groups")
        if not profile.seats:
            raise table.refuse("rules_no_seats", "individuals")
        if profile.least_individuals > profile.individuals:
            raise table.refuse("rules_minimum_above", "individuals_minimum", profile.least_individuals)
        table.finish()
        return profile

    def to_mapping(self) -> dict[str, object]:
        """The [delegation] table that reads back as this value."""
        data: dict[str, object] = {"name": self.name, "individuals": self.individuals}
        if self.individuals_minimum is not None:
            data["individuals_minimum"] = self.individuals_minimum
        if self.reserves is not None:
            data["reserves"] = self.reserves
        if self.teams:
            data["teams"] = self.teams.to_mapping()
        if self.groups:
            data["groups"] = [group.to_mapping() for group in self.groups]
        if self.limits:
            data["limits"] = [limit.to_mapping() for limit in self.limits]
        return data
