"""The rule set of a season: everything the notice fixes and a city may change, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lianbing_desktop.domain.delegation_rules import DelegationProfile
from lianbing_desktop.domain.eligibility_rules import EligibilityRules
from lianbing_desktop.domain.ranking_rules import RankingRules
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
        """Read a rule file's mapping. Raises UserError rules_invalid (key, problem)."""
        raise NotImplementedError

    def to_mapping(self) -> dict[str, object]:
        """Plain tables, strings, numbers and lists that `from_mapping` reads back to an equal rule set."""
        raise NotImplementedError
