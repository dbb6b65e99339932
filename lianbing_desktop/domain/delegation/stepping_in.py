"""Who steps in when somebody of a frozen list cannot go: the next by rule, never a guess.

A team's seat goes to the best placed other of the same unit, a single seat to the first of the reserves.
Source: the practice of 替换 with a stamped letter; the notice is silent.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lianbing_desktop.domain.delegation.delegation import Choice, Decision
from lianbing_desktop.domain.delegation.frozen import FrozenDelegation, FrozenSeat, Section
from lianbing_desktop.domain.delegation.limits import Limit, Scope, Trait, trait_of
from lianbing_desktop.domain.eligibility.eligibility import Assessment, EligibilityStatus
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.ranking.ranking import Ranking
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.unit import Unit


@dataclass(frozen=True, slots=True)
class NextInLine:
    """`equals` share the place of the next: one name is the answer, several want a person's decision, none is nobody.

    `passed` counts those better placed who would break a limit of the list.
    """

    equals: tuple[str, ...]
    passed: int = 0


def next_in_line(
    rules: RuleSet,
    units: Sequence[Unit],
    entrants: Sequence[Entrant],
    ranking: Ranking,
    assessments: Mapping[str, Assessment],
    as_of: dt.date,
    decisions: Sequence[Decision],
    version: FrozenDelegation,
    out_id: str,
) -> NextInLine:
    """The next for the seat of `out_id` on a frozen list, by the facts as they are now.

    They must compete, have a place, be eligible at `as_of` (before the rule set's date also who can still qualify) and
    not be decided against; and the list must keep its limits as well as it did with the person who leaves.
    """
    seat = version.people[out_id]
    names = {unit.id: unit.name for unit in units}
    people = {one.id: one for one in entrants if one.competes}
    statuses = {EligibilityStatus.ELIGIBLE}
    if as_of < rules.eligibility.date:
        statuses.add(EligibilityStatus.NOT_YET)
    skipped = {one.subject_id for one in decisions if one.choice is Choice.SKIP}
    free = [
        one
        for one in ranking.placed
        if one.subject_id in people
        and one.subject_id not in version.people
        and one.subject_id not in skipped
        and assessments[one.subject_id].status in statuses
        and _fits(people[one.subject_id], seat, rules, names, units)
    ]
    born = rules.eligibility.date, rules.roster.age_bracket
    staying = [(people[id_], line) for id_, line in version.people.items() if id_ != out_id and id_ in people]
    before = _broken(rules.delegation.limits, [*staying, *_with(people, out_id, seat)], names, born)
    passed = 0
    for at, one in enumerate(free):
        candidate = people[one.subject_id]
        if _broken(rules.delegation.limits, [*staying, (candidate, seat)], names, born) > before:
            passed += 1
            continue
        equals = [
            other.subject_id
            for other in free[at:]
            if other.place == one.place
            and _broken(rules.delegation.limits, [*staying, (people[other.subject_id], seat)], names, born) <= before
        ]
        return NextInLine(tuple(equals), passed)
    return NextInLine((), passed)


def _fits(entrant: Entrant, seat: FrozenSeat, rules: RuleSet, names: Mapping[str, str], units: Sequence[Unit]) -> bool:
    """Whether somebody's unit lets them take the seat: the team's own, or one of the quota's."""
    if seat.section is Section.TEAM:
        return names.get(entrant.unit_id) == seat.unit
    group = next((one for one in rules.delegation.groups if one.name == seat.group), None)
    if group is None:
        return not rules.delegation.groups
    aliases = {unit.id: {unit.name, *unit.aliases} for unit in units}
    return bool(aliases.get(entrant.unit_id, set()) & set(group.units))


def _with(people: Mapping[str, Entrant], entrant_id: str, seat: FrozenSeat) -> list[tuple[Entrant, FrozenSeat]]:
    return [(people[entrant_id], seat)] if entrant_id in people else []


def _broken(
    limits: Sequence[Limit],
    listed: Sequence[tuple[Entrant, FrozenSeat]],
    names: Mapping[str, str],
    born: tuple[dt.date, int],
) -> int:
    """By how many people a list misses its limits, all together."""
    missed = 0
    for limit in limits:
        values = [
            trait_of(entrant, limit.trait, names.get(entrant.unit_id, ""), *born)
            for entrant, seat in listed
            if limit.scope is Scope.DELEGATION or seat.section is not Section.TEAM
        ]
        counts = Counter(values)
        inside = sum(counts[value] for value in limit.values)
        unknown = 0 if limit.trait is Trait.UNIT else counts[""]
        if limit.maximum is not None:
            sums = counts.values() if limit.each_unit else [inside + unknown]
            missed += sum(max(0, count - limit.maximum) for count in sums)
        missed += max(0, limit.minimum - inside) if limit.minimum else 0
    return missed
