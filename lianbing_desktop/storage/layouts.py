"""The contest's own certificate layouts as JSON texts. Pictures lie apart under a name made of their digest."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write

_KINDS = {b"\x89PNG": ".png", b"\xff\xd8\xff": ".jpg"}


@dataclass(frozen=True, slots=True)
class StoredLayout:
    """A layout's JSON text."""

    id: str
    name: str
    content: str


def all_layouts(file: ContestFile) -> list[StoredLayout]:
    """Every layout by name."""
    rows = file.query("SELECT id, name, content FROM layouts ORDER BY name")
    return [StoredLayout(row["id"], row["name"], row["content"]) for row in rows]


def save(write: Write, layout: StoredLayout) -> None:
    """Keep a layout in place of the one with its id."""
    row = {"id": layout.id, "name": layout.name, "content": layout.content}
    known = write.query("SELECT name, content FROM layouts WHERE id = ?", (layout.id,))
    if not known:
        write.insert("layouts", {**row, "changed_at": write.at})
    elif known[0] != {"name": layout.name, "content": layout.content}:
        write.update("layouts", layout.id, {**row, "changed_at": write.at})


def delete(write: Write, layout_id: str) -> None:
    """Remove a layout; pages printed with it stay as they were. Raises KeyError when it is not there."""
    write.delete("layouts", layout_id)


def is_picture(content: bytes) -> bool:
    """Whether a content is of a kind layouts take."""
    return content.startswith(tuple(_KINDS))


def picture_name(content: bytes) -> str:
    """The file name layouts call a picture by: its digest."""
    suffix = next((suffix for head, suffix in _KINDS.items() if content.startswith(head)), "")
    return f"{hashlib.sha256(content).hexdigest()[:24]}{suffix}"


def keep_picture(write: Write, content: bytes) -> None:
    """Keep a picture under its name."""
    write.keep("layout_pictures", {"id": picture_name(content), "content": content})


def picture(file: ContestFile, name: str) -> bytes | None:
    """A picture by the name layouts call it, None when this file does not hold it."""
    rows = file.query("SELECT content FROM layout_pictures WHERE id = ?", (name,))
    return bytes(rows[0]["content"]) if rows else None
