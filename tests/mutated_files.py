"""Spoils sound workbooks in every way a disk, a mail server or a villain can, by lot and the same way each time.

A mutation is of the bytes, of the XML inside a sound package, of the zip directory or of the records inside a sound
compound file: damage that a check sum would notice at once would never reach the readers behind it.
"""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.hostile_files import pack

_XML_SPOILS = (
    *("<", ">", "&", '"', "/", "'", "]]>", "<!--", "<?x?>", "\x00", "\x0b", "&#0;", "&amp;", "\ud7ff", "\U0010ffff"),
    *("-1", "0", "1e999", "99999999999999999999", "XFD1048576", "A0", "A1:XFD1048576", "#REF!", "NaN", "true"),
    *(
        "<c/>",
        "<v/>",
        "<row/>",
        '<row r="1048576"/>',
        '<c r="XFD9"><v>1</v></c>',
        "<f>A1</f>",
        '<f t="shared" si="0"/>',
    ),
    *(' t="s"', ' t="e"', ' t="d"', ' s="9999"', ' r="A1"', ' hidden="1"', "</sheetData>", "<sheetData>", "<is><t>"),
)
_RECORDS = (0x0009, 0x000A, 0x002F, 0x0031, 0x003C, 0x0085, 0x00E0, 0x00E5, 0x00FC, 0x00FD, 0x0203, 0x0208, 0x0809)


def mutations(originals: Sequence[bytes], count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """`count` spoilt copies of workbooks, each with the name of what was done to it."""
    lot = random.Random(seed)
    packages = [one for one in originals if one.startswith(b"PK")]
    compounds = [one for one in originals if one.startswith(b"\xd0\xcf")]
    for _ in range(count):
        spoil = lot.choice(_SPOILS)
        whole = lot.choice(compounds if spoil in _OF_COMPOUNDS else packages if spoil in _OF_PACKAGES else originals)
        yield spoil.__name__.strip("_"), spoil(whole, lot)


def originals_in(folder: Path) -> list[bytes]:
    """The sound workbooks of a folder, the smaller ones."""
    found = [path.read_bytes() for path in sorted(folder.rglob("*")) if path.suffix in (".xlsx", ".xls", ".et", ".ods")]
    return [one for one in found if len(one) < 60_000]


def _bytes(whole: bytes, lot: random.Random) -> bytes:
    content = bytearray(whole)
    for _ in range(lot.randint(1, 8)):
        at = lot.randrange(len(content))
        content[at : at + lot.choice((0, 1, 1, 4))] = lot.randbytes(lot.choice((0, 1, 1, 4)))
    return bytes(content)


def _cut(whole: bytes, lot: random.Random) -> bytes:
    return whole[: lot.randrange(len(whole))]


def _piece_moved(whole: bytes, lot: random.Random) -> bytes:
    start, length, target = lot.randrange(len(whole)), lot.randint(1, 2000), lot.randrange(len(whole))
    return whole[:target] + whole[start : start + length] + whole[target:]


def _block_zeroed(whole: bytes, lot: random.Random) -> bytes:
    """A sector the disk could not read."""
    start = lot.randrange(len(whole)) // 512 * 512
    return whole[:start] + bytes(len(whole[start : start + 512])) + whole[start + 512 :]


def _xml(whole: bytes, lot: random.Random) -> bytes:
    """Characters put in, taken out or repeated in parts of a package that is sound around them."""
    parts = _parts(whole)
    for _ in range(lot.randint(1, 2)):
        name = lot.choice([name for name in parts if name.endswith((".xml", ".rels"))])
        text = parts[name].decode("utf-8", "replace")
        for _ in range(lot.randint(1, 3)):
            at = lot.randrange(len(text) + 1)
            piece = lot.choice((lot.choice(_XML_SPOILS), "", text[at : at + lot.randint(1, 300)] * 2))
            text = text[:at] + piece + text[at + lot.choice((0, 0, 1, 20)) :]
        parts[name] = text.encode("utf-8", "surrogatepass")
    return pack(dict(parts))


def _attributes(whole: bytes, lot: random.Random) -> bytes:
    """Values between quotes exchanged for absurd ones."""
    parts = _parts(whole)
    name = lot.choice([name for name in parts if name.endswith((".xml", ".rels"))])
    pieces = parts[name].decode("utf-8", "replace").split('"')
    for _ in range(lot.randint(1, 4)):
        if len(pieces) > 2:
            pieces[lot.randrange(1, len(pieces) - 1, 2)] = lot.choice(_XML_SPOILS).replace('"', "").replace("<", "")
    parts[name] = '"'.join(pieces).encode("utf-8", "surrogatepass")
    return pack(dict(parts))


def _part_lost_or_doubled(whole: bytes, lot: random.Random) -> bytes:
    parts = _parts(whole)
    name = lot.choice(list(parts))
    if lot.random() < 0.5:
        del parts[name]
    else:
        parts[lot.choice(list(parts))] = parts[name]
    return pack(dict(parts))


def _directory(whole: bytes, lot: random.Random) -> bytes:
    """Fields of the zip directory and of the local headers: sizes, offsets, methods, flags, zip64 lies."""
    content = bytearray(whole)
    signature = lot.choice((b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"))
    places = [at for at in range(len(content)) if content.startswith(signature, at)]
    for _ in range(lot.randint(1, 3)):
        if places:
            at = lot.choice(places) + lot.randrange(4, 44, 2)
            value = lot.choice((0, 1, 8, 9, 0xFFFF, 0x7FFF, lot.randrange(0x10000)))
            content[at : at + 2] = struct.pack("<H", value)
    return bytes(content)


def _bad_deflate(whole: bytes, lot: random.Random) -> bytes:
    """A part whose packed bytes are other ones than its check sum says."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as spoilt:
        for info in source.infolist():
            spoilt.writestr(info, source.read(info))
    packed = zlib.compress(lot.randbytes(40))[2:-4]
    content = bytearray(target.getvalue())
    at = lot.randrange(len(content))
    content[at : at + len(packed)] = packed
    return bytes(content)


def _record(whole: bytes, lot: random.Random) -> bytes:
    """The header or the content of a BIFF record."""
    content = bytearray(whole)
    kind = struct.pack("<H", lot.choice(_RECORDS))
    places = [at for at in range(512, len(content) - 8) if content.startswith(kind, at)]
    for _ in range(lot.randint(1, 3)):
        at = (lot.choice(places) if places else lot.randrange(len(content) - 8)) + lot.randrange(12)
        content[at : at + 2] = struct.pack("<H", lot.choice((0, 1, 0xFF, 0xFFFF, 0x7FFF, lot.randrange(0x10000))))
    return bytes(content)


def _sectors(whole: bytes, lot: random.Random) -> bytes:
    """The header and the sector tables of a compound file: loops, sectors outside, absurd sizes."""
    content = bytearray(whole)
    for _ in range(lot.randint(1, 4)):
        at = lot.choice((lot.randrange(24, 512, 4), lot.randrange(512, len(content) - 4, 4)))
        content[at : at + 4] = struct.pack("<I", lot.choice((0, 1, 2, 0xFFFFFFFE, 0xFFFFFFFF, lot.randrange(1 << 32))))
    return bytes(content)


def _parts(whole: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        return {info.filename: package.read(info) for info in package.infolist()}


_OF_PACKAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    *(_xml, _attributes, _part_lost_or_doubled, _directory, _bad_deflate),
)
_OF_COMPOUNDS: tuple[Callable[[bytes, random.Random], bytes], ...] = (_record, _sectors)
_SPOILS = (_bytes, _cut, _piece_moved, _block_zeroed, *_OF_PACKAGES, _xml, _attributes, *_OF_COMPOUNDS)
