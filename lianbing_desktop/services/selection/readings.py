"""The same contest under other readings of the notice, side by side with the one in force (domain.md 5, A to E)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from lianbing_desktop.domain.delegation.delegation import Delegation
from lianbing_desktop.domain.delegation.delegation_rules import DelegationProfile, Formation
from lianbing_desktop.domain.delegation.limits import Limit, Scope, Trait
from lianbing_desktop.domain.unit import UnitKind
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.selection import rule_changes
from lianbing_desktop.services.selection.list_places import ListPlace, places_of
from lianbing_desktop.services.wording import say


class Reading(StrEnum):
    """What is read another way."""

    CURRENT = "current"
    MUNICIPAL_TEAM = "municipal_team"
    SHARED_UNIT = "shared_unit"
    BEST_MEMBERS = "best_members"
    LIMITS = "limits"


@dataclass(frozen=True, slots=True)
class ReadingColumn:
    """One reading: its words, the shape it means, what it proposes, and who is in and out against the current one."""

    reading: Reading
    words: str
    profile: DelegationProfile
    built: Delegation
    places: Mapping[str, ListPlace]
    entered: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """Somebody whose place on the list is not the same in every reading; one place a column."""

    entrant_id: str
    places: tuple[ListPlace, ...]


def readings(snapshot: Snapshot, as_of: dt.date | None = None, per_unit: int = 3) -> tuple[ReadingColumn, ...]:
    """The reading in force first, then each other one that can be asked of this shape.

    `per_unit` is how many single seats one unit may have in the reading with limits, when none are in force.
    """
    when = as_of or standing.eligibility_date(snapshot)
    current = snapshot.rules.delegation
    built = standing.delegation(snapshot, when)
    here = places_of(built)
    columns = [ReadingColumn(Reading.CURRENT, say("reading_current"), current, built, here)]
    for reading, words, profile in _others(current, built, per_unit):
        other = rule_changes.proposed(snapshot, profile, when)
        there = places_of(other)
        entered = tuple(id_ for id_, place in there.items() if place.seated and not here[id_].seated)
        left = tuple(id_ for id_, place in here.items() if place.seated and not there[id_].seated)
        columns.append(ReadingColumn(reading, words, profile, other, there, entered, left))
    return tuple(columns)


def differing(snapshot: Snapshot, columns: tuple[ReadingColumn, ...]) -> tuple[ReadingRow, ...]:
    """Everyone whose seat hangs on the reading, by individual place; who only moves in reserve is left out."""
    ranked = standing.rankings(snapshot).individuals.by_subject()
    rows = []
    for entrant_id in columns[0].places:
        places = tuple(column.places[entrant_id] for column in columns)
        kinds = {(place.kind, place.group if place.seated else "") for place in places}
        if len(kinds) > 1 and any(place.seated or place.waits for place in places):
            rows.append(ReadingRow(entrant_id, places))
    rows.sort(key=lambda row: ranked[row.entrant_id].place if row.entrant_id in ranked else len(ranked) + 1)
    return tuple(rows)


def _others(
    current: DelegationProfile, built: Delegation, per_unit: int
) -> list[tuple[Reading, str, DelegationProfile]]:
    found = []
    if (teams := current.teams) is not None:
        municipal = UnitKind.MUNICIPAL in teams.unit_kinds
        kinds = teams.unit_kinds ^ {UnitKind.MUNICIPAL}
        words = say("reading_no_municipal_team" if municipal else "reading_municipal_team")
        found.append((Reading.MUNICIPAL_TEAM, words, replace(current, teams=replace(teams, unit_kinds=kinds))))
        words = say("reading_shared_unit" if teams.distinct_units else "reading_distinct_units")
        shared = replace(teams, distinct_units=not teams.distinct_units)
        found.append((Reading.SHARED_UNIT, words, replace(current, teams=shared)))
        by_event = built.formation == Formation.TEAM_EVENT
        formation = Formation.BEST_MEMBERS if by_event else Formation.TEAM_EVENT
        words = say("reading_best_members" if by_event else "reading_team_event")
        found.append((Reading.BEST_MEMBERS, words, replace(current, teams=replace(teams, formation=formation))))
    if current.limits:
        found.append((Reading.LIMITS, say("reading_no_limits"), replace(current, limits=())))
    else:
        limit = Limit(Trait.UNIT, (), 0, per_unit, Scope.INDIVIDUALS)
        words = say("reading_per_unit", {"count": per_unit})
        found.append((Reading.LIMITS, words, replace(current, limits=(limit,))))
    return found
