"""The chain of seals over the log, and who wrote (version 2)."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE seals (
        sequence INTEGER PRIMARY KEY REFERENCES operations (sequence), salt TEXT NOT NULL,
        personal_salt TEXT NOT NULL, withheld TEXT NOT NULL, hash TEXT NOT NULL) STRICT""",
    """CREATE TABLE devices (
        id TEXT PRIMARY KEY, pc TEXT NOT NULL, host TEXT NOT NULL, user TEXT NOT NULL,
        since TEXT NOT NULL) STRICT""",
)
