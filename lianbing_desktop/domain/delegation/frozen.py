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
    PASSED_OVER = "passed_over"


@dataclass(frozen=True, slots=True)
class FrozenSeat:
    """One line of the frozen list, in the words it had. `entrant_id` ties it to the roster.

    `group` is what the list calls the seat (A 队, 个人, a quota's name); `team` the team's or unit's id for a team
    seat; `total` is "" without a score, `place` None without a place. `stars` and `points` are the newest reading,
    `read_on` its day. `code` names the rule that decided, `sentence` says it.
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
    stars: int | None = None
    points: int | None = None
    read_on: str = ""
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
    """A version; number 0 is a list that is not frozen.

    `frozen_at` is the moment, `as_of` the day of the conditions (both ISO); `document` the letter it rests on, ""
    without one. `passed_over` are those above the last seat who have none, `notes` what was open; `replaced` is set on
    a version that a replacement made.
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
    passed_over: tuple[FrozenSeat, ...] = ()
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


@dataclass(frozen=True, slots=True)
class SeatChange:
    """Somebody who is on both lists and stands elsewhere, or whose line says something else. `fields` names what."""

    before: FrozenSeat
    after: FrozenSeat
    fields: tuple[str, ...]

    @property
    def moved(self) -> bool:
        """Whether the seat itself is another one."""
        return bool({"section", "group", "team"} & set(self.fields))


@dataclass(frozen=True, slots=True)
class ListDifference:
    """What became of a list: who came in (with the line they have now), who left, whose line changed."""

    entered: tuple[FrozenSeat, ...] = ()
    left: tuple[FrozenSeat, ...] = ()
    changed: tuple[SeatChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.entered or self.left or self.changed)


_COMPARED = (
    "section", "group", "team", "name", "unit", "sex", "id_number", "phone", "workplace", "title", "total",
    "provisional",
)  # fmt: skip


def difference(before: FrozenDelegation, after: FrozenDelegation) -> ListDifference:
    """Compare who is seated. The order on paper and the wording of reasons are no difference; nor is the place, which
    moves with everybody who withdraws while the score stays."""
    old, new = before.people, after.people
    changes = []
    for entrant_id in old.keys() & new.keys():
        was, now = old[entrant_id], new[entrant_id]
        fields = tuple(name for name in _COMPARED if getattr(was, name) != getattr(now, name))
        if fields:
            changes.append(SeatChange(was, now, fields))
    changes.sort(key=lambda change: change.before.number)
    return ListDifference(
        tuple(seat for id_, seat in new.items() if id_ not in old),
        tuple(seat for id_, seat in old.items() if id_ not in new),
        tuple(changes),
    )
