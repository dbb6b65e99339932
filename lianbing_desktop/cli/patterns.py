"""Writes out `*` and `?` in file names where the shell did not: Windows' own hands them over as they are."""

from __future__ import annotations

from pathlib import Path


def expanded(path: Path) -> list[Path]:
    """The files a pattern means, by name; the path itself when it is none, exists, or means nothing.

    Folders, hidden files and the `~$…` files Excel keeps beside an open workbook are not meant.
    """
    if not set("*?") & set(str(path)) or path.exists():
        return [path]
    # A square bracket is a character like others: 报名表[1].xlsx is what browsers call a second download.
    pattern = str(path.relative_to(path.anchor)).replace("[", "[[]")
    found = sorted(Path(path.anchor).glob(pattern))
    return [file for file in found if file.is_file() and not file.name.startswith((".", "~$"))] or [path]
