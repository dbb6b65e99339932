"""Finds the fonts installed on this computer that can be embedded, by reading only their name tables."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_COLLECTION = b"ttcf"
_OUTLINES = (b"\x00\x01\x00\x00", b"true")  # "OTTO" is CFF, which reportlab cannot embed
_FAMILY, _STYLE, _FULL = 1, 2, 4
_UNICODE_PLATFORMS = (0, 3)
_NO_EMBEDDING = 0x0002  # OS/2 fsType, restricted licence


@dataclass(frozen=True, slots=True)
class InstalledFont:
    """One font of a file. `family` is the first family name, `names` every family and full name it goes by."""

    path: Path
    index: int
    family: str
    names: tuple[str, ...]


def font_folders() -> list[Path]:
    """Where this system and this user keep fonts; folders that do not exist are left out."""
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home))
        folders = [Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts", local / "Microsoft/Windows/Fonts"]
    elif sys.platform == "darwin":
        folders = [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    else:
        folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
        folders += [home / ".local/share/fonts", home / ".fonts"]
    return [folder for folder in folders if folder.is_dir()]


def installed_fonts(folders: list[Path] | None = None) -> Iterator[InstalledFont]:
    """The installed fonts with TrueType outlines whose licence bits allow embedding, by file name.

    A file that cannot be read or is no font is passed over: the list is an offer, not a duty.
    """
    for folder in font_folders() if folders is None else folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() in (".ttf", ".ttc") and path.is_file():
                try:
                    yield from _fonts_of(path)
                except (OSError, struct.error, UnicodeDecodeError, KeyError):
                    continue


def _fonts_of(path: Path) -> Iterator[InstalledFont]:
    with path.open("rb") as file:
        head = file.read(4)
        starts = [0]
        if head == _COLLECTION:
            count = struct.unpack(">4xL", file.read(8))[0]
            starts = list(struct.unpack(f">{count}L", file.read(4 * count)))
        for index, start in enumerate(starts):
            file.seek(start)
            if file.read(4) not in _OUTLINES:
                continue
            tables = _tables(file)
            if _fs_type(file, tables["OS/2"]) & _NO_EMBEDDING:
                continue
            names = _names(file, tables["name"])
            if names:
                yield InstalledFont(path, index, names[0], tuple(names))


def _tables(file: BinaryIO) -> dict[str, int]:
    """Table name to its offset; the file stands behind the version number."""
    count = struct.unpack(">H6x", file.read(8))[0]
    entries = (struct.unpack(">4s4xL4x", file.read(16)) for _ in range(count))
    return {tag.decode("latin-1"): offset for tag, offset in entries}


def _fs_type(file: BinaryIO, offset: int) -> int:
    file.seek(offset + 8)
    return int(struct.unpack(">H", file.read(2))[0])


def _names(file: BinaryIO, offset: int) -> list[str]:
    """Family and full names in every language, the plain family names only for a regular style."""
    file.seek(offset)
    count, storage = struct.unpack(">2xHH", file.read(6))
    records = [struct.unpack(">6H", file.read(12)) for _ in range(count)]
    found: dict[int, list[str]] = {_FAMILY: [], _STYLE: [], _FULL: []}
    for platform, _, _, number, length, start in records:
        if platform in _UNICODE_PLATFORMS and number in found:
            file.seek(offset + storage + start)
            found[number].append(file.read(length).decode("utf-16-be"))
    regular = any(style.casefold() in ("regular", "常规", "normal") for style in found[_STYLE])
    names = (found[_FAMILY] if regular else []) + found[_FULL]
    return list(dict.fromkeys(name for name in names if name))
