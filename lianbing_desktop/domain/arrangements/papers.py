"""The papers of the day, what each piece of them says, and what of it has to be printed again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class DayPaper(StrEnum):
    """A paper one can print, in the order they are needed."""

    PASSES = "passes"
    SIGN_IN_ROOM = "sign-in-by-room"
    SIGN_IN_UNIT = "sign-in-by-unit"
    SEAT_PLAN = "seat-plan"
    NAME_LIST = "name-list"
    DESK_CARDS = "desk-cards"
    SEAT_LABELS = "seat-labels"
    ROOM_RECORD = "room-record"
    SEATING_RECORD = "seating-record"
    DRAW_RECORD = "draw-record"
    EMERGENCY = "emergency"

    @property
    def is_cards(self) -> bool:
        """Whether it is one card a person, drawn by a layout."""
        return self in {DayPaper.PASSES, DayPaper.DESK_CARDS, DayPaper.SEAT_LABELS}


class PrintWay(StrEnum):
    """How a paper came to count as printed."""

    PRINTED = "printed"
    SAVED = "saved"
    MARKED = "marked"
    """Somebody said that what hangs and lies there is in order: corrected by hand, or taken away."""


@dataclass(frozen=True, slots=True)
class PaperItem:
    """One piece of a paper: a card, the sheet of a room. `facts` are what stands on it, by what they are called."""

    key: str
    label: str
    facts: Mapping[str, str] = field(default_factory=dict)
    unit_id: str = ""
    room_id: str = ""


@dataclass(frozen=True, slots=True)
class PaperPrint:
    """A paper as it was printed; an item that is None was taken away."""

    id: str
    at: str
    operator: str
    paper: DayPaper
    way: PrintWay
    pages: int
    layout: str
    items: Mapping[str, PaperItem | None]


@dataclass(frozen=True, slots=True)
class Difference:
    """One piece that says something else now: by what it is called, what stood there and what does."""

    item: PaperItem
    facts: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class PaperStanding:
    """How a paper stands against what was printed of it; nothing can be out of date that never was."""

    printed_at: str = ""
    new: tuple[PaperItem, ...] = ()
    changed: tuple[Difference, ...] = ()
    gone: tuple[PaperItem, ...] = ()

    @property
    def ever(self) -> bool:
        """Whether it was ever printed."""
        return bool(self.printed_at)

    @property
    def in_order(self) -> bool:
        """Whether what was printed is what would be printed now."""
        return not (self.new or self.changed or self.gone)

    @property
    def to_print(self) -> tuple[str, ...]:
        """The keys of what has to be printed, or printed again."""
        return (*(one.key for one in self.new), *(one.item.key for one in self.changed))


def standing(now: Iterable[PaperItem], prints: Iterable[PaperPrint]) -> PaperStanding:
    """What has come, changed or gone since. `prints` are those of one paper, the oldest first; of each piece the last
    one counts."""
    last: dict[str, PaperItem | None] = {}
    at = ""
    for one in prints:
        last.update(one.items)
        at = one.at
    if not at:
        return PaperStanding(new=tuple(now))
    current = {item.key: item for item in now}
    changed = []
    for key, item in current.items():
        before = last.get(key)
        if before is not None and dict(before.facts) != dict(item.facts):
            changed.append(Difference(item, _differing(before.facts, item.facts)))
    return PaperStanding(
        at,
        tuple(item for key, item in current.items() if last.get(key) is None),
        tuple(changed),
        tuple(item for key, item in last.items() if item is not None and key not in current),
    )


def _differing(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[tuple[str, str, str], ...]:
    names = dict.fromkeys((*after, *before))
    return tuple(
        (name, before.get(name, ""), after.get(name, "")) for name in names if before.get(name) != after.get(name)
    )
