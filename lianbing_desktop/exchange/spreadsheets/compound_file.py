"""OLE2 compound files: what .xls, .et, Word documents and password-protected workbooks are packed in.

Only what telling them apart and walking an .xls needs: the names in the directory and the bytes of a stream
(layout: [MS-CFB]). Chains that loop or leave the file are refused, never followed.
"""

from __future__ import annotations

import struct

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_LAST_SECTOR = 0xFFFFFFFA
_ENTRY = 128


class CompoundFileError(Exception):
    """The file's own tables contradict each other or point outside it."""


class CompoundFile:
    """The streams of a compound file held in memory."""

    def __init__(self, data: bytes) -> None:
        """Read the tables. Raises CompoundFileError when they cannot be followed."""
        if len(data) < 512 or not data.startswith(SIGNATURE):
            raise CompoundFileError("no header")
        self._data = data
        shift, mini_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise CompoundFileError("sector size")
        self._sector = 1 << shift
        directory, self._mini_limit, mini_table, _, more, _ = struct.unpack_from("<I4xIIIII", data, 48)
        self._table = self._sector_table(more)
        entries = self._chain(directory)
        self._streams: dict[str, tuple[int, int]] = {}
        self._mini = b""
        for offset in range(0, len(entries) - _ENTRY + 1, _ENTRY):
            self._add_entry(entries[offset : offset + _ENTRY])
        packed = self._chain(mini_table)
        self._mini_table = struct.unpack(f"<{len(packed) // 4}I", packed[: len(packed) // 4 * 4])

    @property
    def names(self) -> frozenset[str]:
        """The names of all streams and storages, in lower case."""
        return frozenset(self._streams)

    def stream(self, name: str) -> bytes:
        """The bytes of the stream with that lower-case name. Raises KeyError when there is none."""
        start, size = self._streams[name]
        if size >= self._mini_limit:
            return self._chain(start)[:size]
        found = bytearray()
        for sector in self._follow(start, self._mini_table):
            found += self._mini[sector * 64 : sector * 64 + 64]
        return bytes(found[:size])

    def _add_entry(self, entry: bytes) -> None:
        length, kind = struct.unpack_from("<HB", entry, 64)
        start, size = struct.unpack_from("<IQ", entry, 116)
        if self._sector == 512:
            size &= 0xFFFFFFFF
        if kind == 5:
            self._mini = self._chain(start)[:size]
        elif kind in (1, 2) and 2 <= length <= 64:
            name = entry[: length - 2].decode("utf-16-le", "replace").lower()
            self._streams.setdefault(name, (start, size))

    def _sector_table(self, more: int) -> tuple[int, ...]:
        """The whole allocation table: 109 of its sectors stand in the header, the rest in a chain."""
        places = list(struct.unpack_from("<109I", self._data, 76))
        seen: set[int] = set()
        while more < _LAST_SECTOR:
            if more in seen:
                raise CompoundFileError("loop")
            seen.add(more)
            block = self._read(more)
            *found, more = struct.unpack(f"<{len(block) // 4}I", block)
            places += found
        packed = b"".join(self._read(place) for place in places if place < _LAST_SECTOR)
        return struct.unpack(f"<{len(packed) // 4}I", packed)

    def _read(self, sector: int) -> bytes:
        start = (sector + 1) * self._sector
        block = self._data[start : start + self._sector]
        if not block:
            raise CompoundFileError("outside the file")
        # Some writers leave the last sector short; the missing end holds nothing.
        return block.ljust(self._sector, b"\0")

    def _chain(self, start: int) -> bytes:
        return b"".join(self._read(sector) for sector in self._follow(start, self._table))

    @staticmethod
    def _follow(start: int, table: tuple[int, ...]) -> list[int]:
        found: list[int] = []
        sector = start
        while sector < _LAST_SECTOR:
            if sector >= len(table) or len(found) > len(table):
                raise CompoundFileError("chain")
            found.append(sector)
            sector = table[sector]
        return found
