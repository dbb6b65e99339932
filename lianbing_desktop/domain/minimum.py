"""Entrants per unit against the minimum the rules set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.rules import RosterRules
from lianbing_desktop.domain.unit import Unit


@dataclass(frozen=True, slots=True)
class UnitCount:
    """`minimum` is None where none is set."""

    unit_id: str
    entrants: int
    minimum: int | None

    @property
    def short_by(self) -> int:
        """How many entrants are missing; 0 when there are enough."""
        return max(0, (self.minimum or 0) - self.entrants)


def count_units(units: Sequence[Unit], entrants: Sequence[Entrant], rules: RosterRules) -> tuple[UnitCount, ...]:
    """Competing entrants per unit, in the units' order. Leaders, coaches and withdrawn people do not count.

    A unit's own minimum goes before the rules'. Source: the notice, 市级赛 (8 each), read per unit.
    """
    counts = Counter(entrant.unit_id for entrant in entrants if entrant.competes)
    return tuple(
        UnitCount(
            unit.id,
            counts[unit.id],
            unit.minimum if unit.minimum is not None else rules.minimum.get(unit.kind),
        )
        for unit in sorted(units, key=lambda unit: (unit.position, unit.name, unit.id))
    )
