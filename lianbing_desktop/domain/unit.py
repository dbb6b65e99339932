"""Units that send entrants: 市本级, counties, zones, and for 平潭 its bureaus."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class UnitKind(StrEnum):
    """What a unit is. By default only a COUNTY may field one of the two county teams (the notice)."""

    MUNICIPAL = "municipal"
    COUNTY = "county"
    ZONE = "zone"
    BUREAU = "bureau"


@dataclass(frozen=True, slots=True)
class Unit:
    """A participating unit. `code` is its GB/T 2260 code or ""; `minimum`, when set, overrides the rules."""

    id: str
    name: str
    kind: UnitKind
    code: str = ""
    position: int = 0
    minimum: int | None = None
    aliases: tuple[str, ...] = ()
