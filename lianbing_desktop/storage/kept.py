"""Content that lies under its own digest: rows of other tables refer to it, and nothing ever changes it.

The log does not speak of these tables, for there is nothing to undo: what is undone is the row that refers to them. A
row's id begins with hexadecimal digits of its content's SHA-256; a file name may go on with its ending.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

REFERENCES: Mapping[str, tuple[str, str] | None] = {
    "photo_files": ("photos", "photo_file_id"),
    "kept_templates": ("certificates", "template_id"),
    "layout_pictures": None,  # named inside the JSON of layouts
}
"""Each table with the table and column that refer to it; `''` there refers to nothing."""

_FEWEST_DIGITS = 24


def is_under_its_digest(row_id: str, content: bytes | str) -> bool:
    """Whether a content is the one its id says."""
    digits = row_id.partition(".")[0]
    body = content.encode() if isinstance(content, str) else content
    return len(digits) >= _FEWEST_DIGITS and hashlib.sha256(body).hexdigest().startswith(digits)
