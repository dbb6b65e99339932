"""Pinyin of names for search boxes: full syllables and initials, in every reading a character has."""

from __future__ import annotations

import os
from functools import cache, lru_cache
from itertools import product

_MOST_SPELLINGS = 16
_SURNAMES = {
    "曾": "zeng",
    "单": "shan",
    "仇": "qiu",
    "解": "xie",
    "区": "ou",
    "查": "zha",
    "盖": "ge",
    "任": "ren",
    "朴": "piao",
    "尉": "wei",
    "缪": "miao",
    "冼": "xian",
    "乐": "yue",
    "纪": "ji",
    "召": "shao",
    "员": "yun",
}
"""How characters are read as surnames where that is not their first reading."""


@lru_cache(8192)
def spellings(name: str) -> tuple[str, ...]:
    """Full pinyin and initials of a name, lower case: 曾文 gives zengwen, cengwen, zw and cw.

    A character without a reading stays as it is. Of names with many readings only the first ones are given.
    """
    readings = [_readings(character) for character in name]
    surname = _SURNAMES.get(name[:1])
    if surname:
        readings[0] = tuple(dict.fromkeys((surname, *readings[0])))
    full = ["".join(parts) for _, parts in zip(range(_MOST_SPELLINGS), product(*readings), strict=False)]
    starts = [tuple(dict.fromkeys(reading[:1] for reading in one)) for one in readings]
    initials = ["".join(parts) for _, parts in zip(range(_MOST_SPELLINGS), product(*starts), strict=False)]
    return tuple(dict.fromkeys(word.casefold() for word in (*full, *initials)))


@cache
def _readings(character: str) -> tuple[str, ...]:
    """Every reading of a character, the usual first. The phrase table is left out: names need none, and it is slow."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, pinyin  # noqa: PLC0415 - heavy, and start must be fast

    return tuple(dict.fromkeys(pinyin(character, style=Style.NORMAL, heteronym=True)[0]))


def search_words(*texts: str) -> str:
    """What a search looks through for these texts: themselves and the pinyin of each."""
    return "\n".join([*texts, *(word for text in texts if text for word in spellings(text))])


def pinyin_key(name: str) -> tuple[str, str]:
    """Sorts names as a telephone book does: by pinyin, equal sounds by character."""
    return (spellings(name)[0] if name else "", name)
