"""Photos of entrants. The pictures lie apart under their digest and are read one by one, never with a snapshot."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


def photo_ids(file: ContestFile) -> Mapping[str, str]:
    """The digest of the photo of every entrant who has one, by entrant id."""
    return {row["id"]: row["photo_file_id"] for row in file.query("SELECT id, photo_file_id FROM photos")}


def photo(file: ContestFile, entrant_id: str) -> bytes | None:
    """An entrant's photo as a JPEG file, None when there is none."""
    rows = file.query(
        "SELECT f.content FROM photos p JOIN photo_files f ON f.id = p.photo_file_id WHERE p.id = ?", (entrant_id,)
    )
    return bytes(rows[0]["content"]) if rows else None


def set_photo(write: Write, entrant_id: str, content: bytes, source_file: str) -> None:
    """Keep a photo in place of the entrant's earlier one."""
    digest = hashlib.sha256(content).hexdigest()
    write.keep("photo_files", {"id": digest, "content": content})
    row = {"photo_file_id": digest, "source_file": source_file, "added_at": write.at}
    before = write.query("SELECT photo_file_id FROM photos WHERE id = ?", (entrant_id,))
    if not before:
        write.insert("photos", {"id": entrant_id, **row})
    elif before[0]["photo_file_id"] != digest:
        write.update("photos", entrant_id, row)


def remove_photo(write: Write, entrant_id: str) -> None:
    """Take an entrant's photo away. Raises KeyError when there is none."""
    write.delete("photos", entrant_id)
