"""Awards of more kinds, and the lists as they were published."""

from __future__ import annotations

# SQLite cannot change a CHECK. Rows that refer to an award are whole again when the transaction ends.
STATEMENTS = (
    """PRAGMA defer_foreign_keys = ON""",
    """CREATE TABLE awards_before AS SELECT * FROM awards""",
    """DROP TABLE awards""",
    """CREATE TABLE awards (
        id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('individual', 'team', 'unit', 'coach')), count INTEGER NOT NULL,
        position INTEGER NOT NULL, by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)),
        combines INTEGER NOT NULL DEFAULT 0 CHECK (combines IN (0, 1))) STRICT""",
    """INSERT INTO awards (id, name, kind, count, position, by_hand)
        SELECT id, name, kind, count, position, kind = 'unit' FROM awards_before""",
    """DROP TABLE awards_before""",
    """CREATE TABLE publications (
        id TEXT PRIMARY KEY, version INTEGER NOT NULL UNIQUE, document TEXT NOT NULL, published_on TEXT NOT NULL,
        reason TEXT NOT NULL, recipients TEXT NOT NULL, fingerprint TEXT NOT NULL, at TEXT NOT NULL,
        operator TEXT NOT NULL, reopened TEXT NOT NULL) STRICT""",
)
