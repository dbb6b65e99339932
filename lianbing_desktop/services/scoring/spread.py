"""How scores are spread: over a round or over the totals, altogether and per unit. For looking at, never for places."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from lianbing_desktop.domain.ranking.ranking import Ranking, round_half_up
from lianbing_desktop.domain.score import Round
from lianbing_desktop.services.contest import Snapshot


@dataclass(frozen=True, slots=True)
class Spread:
    """The scores of one unit, or of all (`unit_id` ""), from low to high. `mean` has the rules' decimals."""

    unit_id: str
    scores: tuple[Decimal, ...]
    mean: Decimal | None

    @property
    def highest(self) -> Decimal | None:
        """The best score."""
        return self.scores[-1] if self.scores else None

    @property
    def lowest(self) -> Decimal | None:
        """The lowest score."""
        return self.scores[0] if self.scores else None


def round_spreads(snapshot: Snapshot, some: Round) -> tuple[Spread, ...]:
    """All scores of a round, then those of each unit in the units' order. Absent, forfeit and void are no scores."""
    return _spreads(
        snapshot,
        (
            (subject, score.value)
            for (subject, round_id), score in snapshot.scores.items()
            if round_id == some.id and score.value is not None
        ),
    )


def total_spreads(snapshot: Snapshot, ranking: Ranking) -> tuple[Spread, ...]:
    """All totals of a ranking, then those of each unit in the units' order."""
    return _spreads(snapshot, ((placed.subject_id, placed.total) for placed in ranking.placed))


def band_range(scores: Iterable[Decimal], maximum: Decimal | None) -> tuple[Decimal, Decimal]:
    """Where a chart of these scores begins and ends: whole tens (hundreds, …) around them, up to the maximum.

    At most twelve tens apart it is tens; wider ranges take steps of 100, 1,000 and so on.
    """
    values = sorted(scores)
    low, high = (values[0], values[-1]) if values else (Decimal(0), Decimal(100))
    step = Decimal(10)
    while (high - low) / step > 12:
        step *= 10
    # The // of Decimal cuts towards zero, which is neither floor nor ceiling.
    start = (low / step).to_integral_value(ROUND_FLOOR) * step
    end = (high / step).to_integral_value(ROUND_CEILING) * step
    if maximum is not None and high <= maximum < end:
        end = maximum
    return start, max(end, start + step)


def _spreads(snapshot: Snapshot, found: Iterable[tuple[str, Decimal]]) -> tuple[Spread, ...]:
    by_unit: dict[str, list[Decimal]] = {unit.id: [] for unit in snapshot.units}
    everybody: list[Decimal] = []
    for subject, value in found:
        entrant = snapshot.entrant_by_id.get(subject)
        team = snapshot.team_by_id.get(subject)
        if entrant is not None and not entrant.competes:
            continue
        everybody.append(value)
        unit_id = entrant.unit_id if entrant is not None else team.unit_id if team is not None else subject
        by_unit.setdefault(unit_id, []).append(value)
    decimals = snapshot.rules.ranking.decimals
    return tuple(_spread(unit_id, values, decimals) for unit_id, values in (("", everybody), *by_unit.items()))


def _spread(unit_id: str, values: list[Decimal], decimals: int) -> Spread:
    if not values:
        return Spread(unit_id, (), None)
    mean = sum(values, Decimal(0)) / len(values)
    return Spread(unit_id, tuple(sorted(values)), round_half_up(mean, decimals))
