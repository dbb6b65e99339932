"""Opens a zip package (.xlsx, .ods) without trusting it.

Sizes are counted while inflating, never taken from the directory; a part is handed on in pieces so that a
bomb costs time, not memory. Nothing is ever written to disk, so entry names that climb out of the folder
have no effect.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self
from xml.parsers import expat

from lianbing_desktop.domain.problem import UserError

MAX_ENTRIES = 5_000
MAX_INFLATED = 200 * 1024 * 1024
"""Bytes of XML in all parts that are read: fifteen times what a roster of 10,000 rows has."""

_PIECE = 1 << 20
_LOCAL_HEADER = 30


class Package:
    """The parts of one zip package by name. Raises UserError for everything that is wrong with it."""

    def __init__(self, path: str, file: str) -> None:
        self.file = file
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
            raise self.damaged() from error
        try:
            self._parts = self._directory()
            self._source = open(path, "rb")  # noqa: PTH123, SIM115 - the child does without pathlib
        except BaseException:
            self._zip.close()
            raise
        self._inflated = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._source.close()
        self._zip.close()

    def __contains__(self, part: str) -> bool:
        return part.lower() in self._parts

    def damaged(self) -> UserError:
        """The error for a package whose parts contradict each other."""
        return UserError("workbook_damaged", file=self.file)

    def pieces(self, part: str) -> Iterator[bytes]:
        """The inflated bytes of a part, piece by piece; its check sum is verified at the end."""
        info = self._parts.get(part.lower())
        if info is None:
            raise self.damaged()
        checksum = 0
        try:
            for piece in self._inflate(info):
                self._inflated += len(piece)
                if self._inflated > MAX_INFLATED:
                    raise UserError("workbook_swells", file=self.file, megabytes=MAX_INFLATED >> 20)
                checksum = zlib.crc32(piece, checksum)
                yield piece
        except zlib.error as error:
            raise self.damaged() from error
        if checksum != info.CRC:
            raise self.damaged()

    def parse(
        self, part: str, parser: expat.XMLParserType, shown: Callable[[bytes], bytes] = lambda piece: piece
    ) -> None:
        """Run a part through `parser`, refusing document types: entities are how a small file grows huge.

        `shown` says of each piece what of it the parser is to see.
        """
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        parser.buffer_text = True
        try:
            for piece in self.pieces(part):
                parser.Parse(shown(piece), False)
            parser.Parse(b"", True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise self.damaged() from error

    @contextmanager
    def tentatively(self) -> Iterator[Callable[[bool], None]]:
        """What is inflated inside counts only if the function that is given out is told to keep it."""
        before = self._inflated
        kept = False

        def keep(wanted: bool) -> None:
            nonlocal kept
            kept = wanted

        yield keep
        if not kept:
            self._inflated = before

    def check(self, part: str) -> None:
        """Inflate and parse a part whose content only the library reads."""
        self.parse(part, expat.ParserCreate())

    def _directory(self) -> dict[str, zipfile.ZipInfo]:
        if len(self._zip.filelist) > MAX_ENTRIES:
            raise UserError("workbook_swells", file=self.file, megabytes=MAX_INFLATED >> 20)
        parts: dict[str, zipfile.ZipInfo] = {}
        for info in self._zip.filelist:
            if info.flag_bits & 0x1:
                raise UserError("workbook_encrypted", file=self.file)
            name = info.filename.replace("\\", "/").lstrip("/").lower()
            # Of two parts with one name two readers may take two different ones.
            if name in parts:
                raise self.damaged()
            parts[name] = info
        return parts

    def _inflate(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        self._source.seek(info.header_offset)
        header = self._source.read(_LOCAL_HEADER)
        if len(header) < _LOCAL_HEADER or not header.startswith(b"PK\x03\x04"):
            raise self.damaged()
        self._source.seek(int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little"), 1)
        left = info.compress_size
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise self.damaged()
        inflater = zlib.decompressobj(-15) if info.compress_type == zipfile.ZIP_DEFLATED else None
        while left > 0 and (packed := self._source.read(min(left, _PIECE))):
            left -= len(packed)
            if inflater is None:
                yield packed
                continue
            while packed and not inflater.eof:
                yield inflater.decompress(packed, _PIECE)
                packed = inflater.unconsumed_tail
        if left or (inflater is not None and not inflater.eof):
            raise self.damaged()

    def _refuse_doctype(self, *_declaration: object) -> None:
        raise UserError("workbook_has_entities", file=self.file)
