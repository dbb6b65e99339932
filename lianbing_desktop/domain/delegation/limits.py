"""Limits of a delegation as data: at most or at least so many people of a unit, sex, level, line or age.

The notice sets none; cities that balance their list do (domain practice of the national invitationals).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.rule_table import RuleTable

YOUNG, OLDER = "young", "older"
"""The two ages: up to and including the rule set's `age_bracket`, and above it."""


class Trait(StrEnum):
    """What a limit looks at."""

    UNIT = "unit"
    SEX = "sex"
    LEVEL = "level"
    LINE = "line"
    AGE = "age"


class Scope(StrEnum):
    """Which seats a limit counts."""

    DELEGATION = "delegation"
    INDIVIDUALS = "individuals"


@dataclass(frozen=True, slots=True)
class Limit:
    """Between `minimum` and `maximum` (None: no upper bound) people whose trait is one of `values`.

    For units, no values means every unit by itself. Team members count where `scope` is the whole delegation,
    but only single seats give way to a limit. Somebody whose trait nobody knows helps no minimum and counts
    against every maximum of that trait: a list that keeps its limits must keep them whatever the truth is.
    """

    trait: Trait
    values: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int | None = None
    scope: Scope = Scope.DELEGATION

    @property
    def each_unit(self) -> bool:
        """Whether it bounds every unit by itself."""
        return self.trait is Trait.UNIT and not self.values

    @classmethod
    def from_table(cls, table: RuleTable) -> Limit:
        """Read one [[delegation.limits]] table. Raises UserError (see RuleTable), also rules_limit_empty."""
        minimum = table.integer("minimum", 0)
        limit = cls(
            table.choice("trait", Trait),
            table.texts("values", ()),
            minimum,
            table.integer("maximum", least=minimum) if table.has("maximum") else None,
            table.choice("scope", Scope, Scope.DELEGATION),
        )
        wants_values = limit.trait is not Trait.UNIT or minimum > 0
        unknown_age = limit.trait is Trait.AGE and not set(limit.values) <= {YOUNG, OLDER}
        if (minimum == 0 and limit.maximum is None) or (wants_values and not limit.values) or unknown_age:
            raise table.refuse("rules_limit_empty", "values", "、".join(limit.values) or "—")
        table.finish()
        return limit

    def to_mapping(self) -> dict[str, object]:
        """The table that reads back as this value."""
        data: dict[str, object] = {"trait": str(self.trait)}
        if self.values:
            data["values"] = list(self.values)
        if self.minimum:
            data["minimum"] = self.minimum
        if self.maximum is not None:
            data["maximum"] = self.maximum
        return {**data, "scope": str(self.scope)}


def trait_of(entrant: Entrant, trait: Trait, unit_name: str, as_of: dt.date, bracket: int) -> str:
    """The value of a trait, "" when nobody knows. The age is the one on `as_of`, by the month where no day is known."""
    match trait:
        case Trait.UNIT:
            return unit_name
        case Trait.SEX:
            return entrant.sex
        case Trait.LEVEL:
            return entrant.level
        case Trait.LINE:
            return entrant.line
    parts = [int(part) for part in entrant.birth.split("-") if part.isdigit()]
    if len(parts) < 2:
        return ""
    year, month, day = parts[0], parts[1], parts[2] if len(parts) > 2 else 1
    age = as_of.year - year - ((as_of.month, as_of.day) < (month, day))
    return YOUNG if age <= bracket else OLDER
