"""A delegation as it was frozen: plain values, so that nothing that happens later changes it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum


class Section(StrEnum):
    """Where on the list somebody stands."""

    TEAM = "team"
    INDIVIDUAL = "individual"
    RESERVE = "reserve"


@dataclass(frozen=True, slots=True)
class FrozenSeat:
    """One line of the frozen list, in the words it had. `entrant_id` ties it to the roster.

    `group` is what the list calls the seat (A 队, 个人, a quota's name); `team` the team's or unit's id for a team
    seat; `total` is "" without a score, `place` None without a place. `code` names the rule that gave the seat.
    """

    entrant_id: str
    number: int
    section: Section
    group: str
    name: str
    unit: str
    team: str = ""
    sex: str = ""
    id_number: str = ""
    phone: str = ""
    workplace: str = ""
    title: str = ""
    place: int | None = None
    total: str = ""
    provisional: bool = False
    code: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Replacement:
    """Somebody of the version before who could not go, and who came in (both by entrant id; "" for nobody)."""

    out_id: str
    out_name: str
    in_id: str
    in_name: str


@dataclass(frozen=True, slots=True)
class FrozenDelegation:
    """A version. `frozen_at` is the moment, `as_of` the day of the conditions (both ISO); `notes` are what was open.

    `document` is the letter it rests on, "" without one; `replaced` is set on the version a replacement made.
    """

    id: str
    number: int
    frozen_at: str
    reason: str
    document: str
    as_of: str
    rules_version: int
    profile: str
    fingerprint: str
    seats: tuple[FrozenSeat, ...]
    reserves: tuple[FrozenSeat, ...] = ()
    notes: tuple[str, ...] = ()
    replaced: tuple[Replacement, ...] = ()

    @property
    def people(self) -> Mapping[str, FrozenSeat]:
        """Who is seated, by entrant id."""
        return {seat.entrant_id: seat for seat in self.seats}


def fingerprint(seats: tuple[FrozenSeat, ...], as_of: str, rules_version: int) -> str:
    """Twelve hexadecimal digits, in threes of four, that differ as soon as anything of the seated list differs."""
    data = {"as_of": as_of, "rules": rules_version, "seats": [asdict(seat) for seat in seats]}
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digits = hashlib.sha256(text.encode()).hexdigest()[:12].upper()
    return "-".join(digits[at : at + 4] for at in range(0, 12, 4))
