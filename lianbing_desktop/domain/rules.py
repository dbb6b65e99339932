"""The rule set of a season: everything the notice fixes and a city may change, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lianbing_desktop.domain.delegation.delegation_rules import DelegationProfile
from lianbing_desktop.domain.eligibility.eligibility_rules import EligibilityRules
from lianbing_desktop.domain.entrant import ROSTER_FIELDS
from lianbing_desktop.domain.ranking.ranking_rules import RankingRules
from lianbing_desktop.domain.rule_table import RuleTable
from lianbing_desktop.domain.unit import UnitKind


@dataclass(frozen=True, slots=True)
class RosterRules:
    """`minimum` by kind of unit (a kind not named has none); ages inclusive; lists in the order to show.

    `age_bracket` is the age up to and including which a person counts as young in a balance of ages.
    """

    minimum: Mapping[UnitKind, int]
    youngest: int
    oldest: int
    age_bracket: int
    lines: tuple[str, ...]
    levels: tuple[str, ...]
    expected_fields: tuple[str, ...]

    @classmethod
    def from_table(cls, table: RuleTable) -> RosterRules:
        """Read the [roster] table. Raises UserError (see RuleTable)."""
        minimum = table.table("minimum")
        youngest = table.integer("youngest")
        rules = cls(
            {kind: minimum.integer(kind) for kind in UnitKind if minimum.has(kind)},
            youngest,
            table.integer("oldest", least=youngest),
            table.integer("age_bracket"),
            table.texts("lines"),
            table.texts("levels"),
            table.texts("expected_fields", ()),
        )
        for field in rules.expected_fields:
            if field not in ROSTER_FIELDS:
                raise table.refuse("rules_not_one_of", "expected_fields", field, allowed=", ".join(ROSTER_FIELDS))
        minimum.finish()
        table.finish()
        return rules

    def to_mapping(self) -> dict[str, object]:
        """The [roster] table that reads back as this value."""
        return {
            "minimum": {str(kind): number for kind, number in self.minimum.items()},
            "youngest": self.youngest,
            "oldest": self.oldest,
            "age_bracket": self.age_bracket,
            "lines": list(self.lines),
            "levels": list(self.levels),
            "expected_fields": list(self.expected_fields),
        }


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A rule set. `id` is its file's stem, `version` grows with each edit, `document` the notice's number.

    `unit_order` lists unit names in the order to show; units not named follow by position.
    """

    id: str
    version: int
    name: str
    document: str
    year: int
    roster: RosterRules
    ranking: RankingRules
    eligibility: EligibilityRules
    delegation: DelegationProfile
    unit_order: tuple[str, ...] = ()

    @classmethod
    def from_mapping(cls, data: Mapping[str, object]) -> RuleSet:
        """Read a rule file's tables. Raises UserError with the key and what is wrong (see RuleTable)."""
        table = RuleTable(data)
        rules = cls(
            table.text("id"),
            table.integer("version", least=1),
            table.text("name"),
            table.text("document", ""),
            table.integer("year", least=1),
            RosterRules.from_table(table.table("roster")),
            RankingRules.from_table(table.table("ranking")),
            EligibilityRules.from_table(table.table("eligibility")),
            DelegationProfile.from_table(table.table("delegation")),
            table.texts("unit_order", ()),
        )
        table.finish()
        return rules

    def to_mapping(self) -> dict[str, object]:
        """Plain tables, texts, numbers and lists that `from_mapping` reads back to an equal rule set."""
        return {
            "id": self.id,
            "version": self.version,
            "name": self.name,
            "document": self.document,
            "year": self.year,
            "unit_order": list(self.unit_order),
            "roster": self.roster.to_mapping(),
            "ranking": self.ranking.to_mapping(),
            "eligibility": self.eligibility.to_mapping(),
            "delegation": self.delegation.to_mapping(),
        }
