"""What several PCs say of one field of one row, and what they say together.

Every write has a name of its own and stands on the writes its PC showed then. A version another one stands on is out
of date; of versions that do not know each other each stays until a person decides. Joining is a union: neither the
order nor repetition matters, and nothing is lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Value = str | int | None


@dataclass(frozen=True, slots=True)
class Version:
    """One value a field may have: `ids` are the writes that say it, `past` all writes these stood on."""

    value: Value
    ids: frozenset[str]
    past: frozenset[str]


Versions = tuple[Version, ...]
"""What is open for a field; the first is the one shown. One alone is what holds."""


def written(before: Versions, write_id: str, value: Value) -> Versions:
    """The field after a person wrote `value`, who saw the version shown and no other."""
    shown = before[:1]
    past = frozenset[str]().union(*(one.past | one.ids for one in shown))
    return join((Version(value, frozenset({write_id}), past), *before[1:]), ())


def settled(before: Versions, write_id: str, value: Value) -> Versions:
    """The field after a person who saw every version decided for `value`."""
    past = frozenset[str]().union(*(one.past | one.ids for one in before))
    return (Version(value, frozenset({write_id}), past),)


def join(ours: Versions, theirs: Versions) -> Versions:
    """What both know together. What we show stays shown unless a later write took its place."""
    everything = (*ours, *theirs)
    replaced = frozenset[str]().union(*(one.past for one in everything))
    found: dict[tuple[type, Value], Version] = {}
    for one in everything:
        live = one.ids - replaced
        if not live:
            continue
        same = found.get(_key(one.value))
        past = one.past | same.past if same else one.past
        found[_key(one.value)] = Version(one.value, live | same.ids if same else live, past)
    return _shown_first(found, (*ours[:1], *theirs[:1]))


def _shown_first(found: dict[tuple[type, Value], Version], wanted: Sequence[Version]) -> Versions:
    for one in wanted:
        first = found.pop(_key(one.value), None)
        if first is not None:
            return (first, *_in_order(found))
    return tuple(_in_order(found))


def _in_order(found: dict[tuple[type, Value], Version]) -> list[Version]:
    return sorted(found.values(), key=lambda one: sorted(one.ids))


def _key(value: Value) -> tuple[type, Value]:
    return type(value), value
