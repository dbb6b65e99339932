"""Names for files, made of what people typed: valid on every system, inside their folder, no two alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

MOST_BYTES = 160
"""So long a stem may be in UTF-8: room for a prefix, a number and an ending within the 255 a file system takes."""

_NOT_TAKEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def file_stem(text: str, taken: Iterable[str] = ()) -> str:
    """`text` as a name without folder and ending, "_" for nothing; unlike all of `taken`, also without capitals.

    What Windows refuses becomes "_"; characters nobody sees (controls, directions, zero widths) go.
    """
    plain = unicodedata.normalize("NFC", text)
    plain = "".join(" " if one.isspace() else one for one in plain)
    plain = "".join(one for one in plain if unicodedata.category(one) not in _UNSEEN)
    plain = " ".join(_NOT_TAKEN.sub("_", plain).split()).strip(" .")
    plain = _cut(plain, MOST_BYTES).rstrip(" .") or "_"
    if _RESERVED.fullmatch(plain):
        plain = f"_{plain}"
    others = {other.casefold() for other in taken}
    free, number = plain, 2
    while free.casefold() in others:
        ending = f"-{number}"
        free, number = _cut(plain, MOST_BYTES - len(ending)) + ending, number + 1
    return free


def file_stems(texts: Iterable[str]) -> list[str]:
    """Names for several texts in their order, no two alike."""
    made: list[str] = []
    for text in texts:
        made.append(file_stem(text, made))
    return made


def _cut(text: str, most: int) -> str:
    return text.encode("utf-8")[:most].decode("utf-8", "ignore")
