"""The contest's own certificate layouts, and the pictures on them."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE layouts (
        id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> ''), content TEXT NOT NULL,
        changed_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE layout_pictures (id TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID""",
)
