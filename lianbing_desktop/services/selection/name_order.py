"""People in the order of strokes (姓氏笔画): the shipped data, what this contest corrects, what people set by hand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import TypeVar

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.stroke_order import (
    NameOrder,
    Strokes,
    is_strokes,
    parse_strokes,
    put_by_hand,
    stroke_key,
    without_strokes,
)
from lianbing_desktop.paths import resource
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.storage import contests

T = TypeVar("T")

_ORDER, _CORRECTIONS, _BY_HAND = "name_order", "stroke_corrections", "name_order_by_hand"


def name_order(contest: Contest) -> NameOrder:
    """How names of two characters stand in this contest; 姓氏笔画 unless somebody chose the other way."""
    return NameOrder(contests.setting(contest.file, _ORDER, NameOrder.SURNAME))


def set_name_order(contest: Contest, order: NameOrder) -> None:
    """Choose how names of two characters stand."""
    with contest.operation(f"name_order_{order}") as write:
        contests.set_setting(write, _ORDER, order.value)


def strokes(contest: Contest | None = None) -> Strokes:
    """The strokes of every character the program knows, a contest's corrections first; read once, some 30 ms."""
    own = corrections(contest) if contest is not None else None
    return {**_shipped(), **own} if own else _shipped()


def by_strokes(
    items: Iterable[T],
    name: Callable[[T], str],
    order: NameOrder = NameOrder.SURNAME,
    contest: Contest | None = None,
) -> list[T]:
    """The items in the order of their names; equal names keep the order they came in.

    With a contest its corrections count, and its way with names of two characters goes before `order`.
    """
    known = strokes(contest)
    wanted = order if contest is None else name_order(contest)
    return sorted(items, key=lambda item: stroke_key(name(item), known, wanted))


def corrections(contest: Contest) -> Mapping[str, str]:
    """What this contest says itself of characters."""
    found: dict[str, str] = json.loads(contests.setting(contest.file, _CORRECTIONS, "{}"))
    return found


def correct_strokes(contest: Contest, character: str, digits: str) -> None:
    """Say how a character is written, in digits 1 to 5 (横竖撇点折); "" goes back to the shipped data.

    Raises UserError strokes_not_digits, strokes_not_a_character.
    """
    digits = digits.strip()
    if len(character) != 1:
        raise UserError("strokes_not_a_character", character=character)
    if digits and not is_strokes(digits):
        raise UserError("strokes_not_digits", character=character, strokes=digits)
    changed = {**corrections(contest), character: digits}
    if not digits:
        del changed[character]
    with contest.operation("strokes_corrected", character=character, strokes=digits or "—") as write:
        contests.set_setting(write, _CORRECTIONS, json.dumps(changed, ensure_ascii=False, sort_keys=True))


def entrants_by_strokes(contest: Contest, snapshot: Snapshot, entrant_ids: Sequence[str]) -> list[str]:
    """People by the rule, with what was set by hand; people of one name by unit and id."""
    known, order = strokes(contest), name_order(contest)
    positions = {unit.id: unit.position for unit in snapshot.units}

    def key(id_: str) -> tuple[object, ...]:
        entrant = snapshot.entrant_by_id[id_]
        return stroke_key(entrant.name, known, order), positions.get(entrant.unit_id, 0), id_

    return put_by_hand(sorted(entrant_ids, key=key), set_by_hand(contest))


def set_by_hand(contest: Contest) -> tuple[str, ...]:
    """The order people set by hand; empty when nobody has."""
    return tuple(json.loads(contests.setting(contest.file, _BY_HAND, "[]")))


def set_order_by_hand(contest: Contest, entrant_ids: Sequence[str]) -> None:
    """Keep an order set by hand; an empty one goes back to the rule."""
    kind = "name_order_by_hand" if entrant_ids else "name_order_by_rule"
    with contest.operation(kind, count=len(entrant_ids)) as write:
        contests.set_setting(write, _BY_HAND, json.dumps(list(entrant_ids)))


def unknown_characters(
    contest: Contest, snapshot: Snapshot, entrant_ids: Sequence[str]
) -> Mapping[str, tuple[str, ...]]:
    """Characters without strokes and the names they stand in: their places want a look."""
    known = strokes(contest)
    found: dict[str, list[str]] = {}
    for id_ in entrant_ids:
        name = snapshot.entrant_by_id[id_].name
        for character in without_strokes(name, known):
            found.setdefault(character, []).append(name)
    return {character: tuple(names) for character, names in found.items()}


@cache
def _shipped() -> Strokes:
    return parse_strokes(resource("strokes", "strokes.txt").read_text(encoding="utf-8"))
