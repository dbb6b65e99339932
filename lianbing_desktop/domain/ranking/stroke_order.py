"""Names by the strokes of their characters (姓氏笔画), as lists 排名不分先后 are ordered.

The rule in use: fewer strokes first; with equal counts the shapes 横竖撇点折 stroke by stroke; then the next
character. A compound surname goes by its first character like any other. Characters written alike stand in the order
of their code points, so that bearers of one surname stay together. ICU's "stroke" order is another one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from enum import StrEnum

Strokes = Mapping[str, str]
"""The strokes of a character as digits: 1 横, 2 竖, 3 撇, 4 点, 5 折."""

StrokeKey = tuple[tuple[int, int, str, str], ...]

_BLANK = (0, 0, "", "")
_CHARACTER, _UNKNOWN = 1, 2


class NameOrder(StrEnum):
    """How a name of two characters stands beside longer ones of the same surname.

    SURNAME (姓氏笔画, party congresses and 政协): the missing middle is a blank, 田富 before 田大利.
    FULL_NAME (姓名笔画, people's congresses): the second character is compared as it is.
    """

    SURNAME = "surname"
    FULL_NAME = "full_name"


def stroke_key(name: str, strokes: Strokes, order: NameOrder = NameOrder.SURNAME) -> StrokeKey:
    """What names are sorted by. A character without strokes stands after every other: it is never guessed."""
    keys = [_key(character, strokes) for character in _characters(name)]
    if order is NameOrder.SURNAME and len(keys) == 2:
        keys.insert(1, _BLANK)
    return tuple(keys)


def without_strokes(name: str, strokes: Strokes) -> str:
    """The characters of a name nothing is known of: its place in the list wants a look."""
    return "".join(character for character in _characters(name) if character not in strokes)


def parse_strokes(text: str) -> Strokes:
    """Read lines of digits, a tab and the characters written so."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        digits, _, characters = line.partition("\t")
        found.update(dict.fromkeys(characters, digits))
    return found


def is_strokes(text: str) -> bool:
    """Whether a text is a sequence of strokes."""
    return bool(text) and set(text) <= set("12345")


def put_by_hand(ids: Iterable[str], by_hand: Iterable[str]) -> list[str]:
    """`ids` in the order people have set. Who was not there then keeps the neighbour the rule gives:
    right after the one before them."""
    ordered = list(ids)
    there = set(ordered)
    result = [id_ for id_ in dict.fromkeys(by_hand) if id_ in there]
    known = set(result)
    for index, id_ in enumerate(ordered):
        if id_ not in known:
            result.insert(result.index(ordered[index - 1]) + 1 if index else 0, id_)
            known.add(id_)
    return result


def _characters(name: str) -> list[str]:
    """The characters that count: no spaces, no dots between the parts of a name."""
    return [character for character in name if unicodedata.category(character)[0] == "L"]


def _key(character: str, strokes: Strokes) -> tuple[int, int, str, str]:
    digits = strokes.get(character)
    return (_UNKNOWN, 0, "", character) if digits is None else (_CHARACTER, len(digits), digits, character)
