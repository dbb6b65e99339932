"""Where everybody stands on a delegation's list, in a form that two lists can be compared by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from lianbing_desktop.domain.delegation.delegation import Delegation
from lianbing_desktop.services.wording import say

_WAITS = frozenset({"tied_at_edge", "waits_for_teams", "waits_for_limits"})


class PlaceKind(StrEnum):
    """Which part of the list."""

    TEAM = "team"
    SINGLE = "single"
    OPEN = "open"
    RESERVE = "reserve"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class ListPlace:
    """`group` is the team's unit or the quota's name; `order` the place in reserve, `code` the rule that says so."""

    kind: PlaceKind
    group: str = ""
    order: int = 0
    code: str = ""

    @property
    def seated(self) -> bool:
        """Whether it is a seat."""
        return self.kind in (PlaceKind.TEAM, PlaceKind.SINGLE)

    @property
    def waits(self) -> bool:
        """Whether a question keeps it open."""
        return self.kind is PlaceKind.OPEN

    @property
    def words(self) -> str:
        """The place in a word or two."""
        return say(f"list_place_{self.kind}", {"order": self.order})


def places_of(built: Delegation) -> Mapping[str, ListPlace]:
    """Everyone who competes, by entrant id, in the order of the list."""
    found: dict[str, ListPlace] = {}
    for team in built.teams:
        found |= {seat.entrant_id: ListPlace(PlaceKind.TEAM, team.unit_id, code=seat.code) for seat in team.seats}
    found |= {seat.entrant_id: ListPlace(PlaceKind.SINGLE, seat.group, code=seat.code) for seat in built.individuals}
    waiting = {id_ for team in built.teams for id_ in team.waiting}
    for one in built.reserves:
        found[one.entrant_id] = ListPlace(PlaceKind.RESERVE, one.group, one.order, one.code)
    for out in built.passed_over:
        kind = PlaceKind.OPEN if out.code in _WAITS or out.entrant_id in waiting else PlaceKind.OUT
        found[out.entrant_id] = ListPlace(kind, code=out.code)
    return found
