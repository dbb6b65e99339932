"""Where a contest file's own table of contents lies: the pages of sqlite_schema (SQLite's file format, section 1.6).

Backups are copies page by page and a contest is never vacuumed, so these pages of a backup fit the file it was made
of, whatever was written since.
"""

from __future__ import annotations

PAGE = 4096
_INTERIOR, _LEAF = 0x05, 0x0D


def transplant(damaged: bytearray, donor: bytes, reserved: int = 0) -> None:
    """Put the donor's table of contents into a damaged file; the rest of the header stays the damaged file's own.

    In both `reserved` bytes at the end of each page are not SQLite's.
    """
    for number in _pages(donor, PAGE - reserved):
        start = (number - 1) * PAGE
        if start + PAGE > len(damaged):
            damaged.extend(bytes(start + PAGE - len(damaged)))
        skip = 100 if number == 1 else 0
        damaged[start + skip : start + PAGE] = donor[start + skip : start + PAGE]


def _pages(content: bytes, usable: int) -> set[int]:
    """The numbers of the pages of sqlite_schema in a sound file."""
    found: set[int] = set()
    waiting = [1]
    while waiting:
        number = waiting.pop()
        if number in found:
            continue
        found.add(number)
        page = content[(number - 1) * PAGE : number * PAGE]
        head = 100 if number == 1 else 0
        cells = int.from_bytes(page[head + 3 : head + 5], "big")
        interior = page[head] == _INTERIOR
        pointers = head + (12 if interior else 8)
        if interior:
            waiting.append(int.from_bytes(page[head + 8 : head + 12], "big"))
        for cell in range(cells):
            at = int.from_bytes(page[pointers + 2 * cell : pointers + 2 * cell + 2], "big")
            if interior:
                waiting.append(int.from_bytes(page[at : at + 4], "big"))
            elif page[head] == _LEAF:
                found.update(_overflow(content, page, at, usable))
    return found


def _overflow(content: bytes, page: bytes, at: int, usable: int) -> set[int]:
    """The pages a long row of a leaf goes on in."""
    size, at = _varint(page, at)
    _, at = _varint(page, at)
    most, least = usable - 35, (usable - 12) * 32 // 255 - 23
    if size <= most:
        return set()
    local = least + (size - least) % (usable - 4)
    at += local if local <= most else least
    found: set[int] = set()
    following = int.from_bytes(page[at : at + 4], "big")
    while following and following not in found:
        found.add(following)
        start = (following - 1) * PAGE
        following = int.from_bytes(content[start : start + 4], "big")
    return found


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(9):
        byte = page[at + place]
        if place == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    return value, at + 9
