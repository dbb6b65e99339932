"""Delegations as they were frozen: the whole list as values, not as references that could change."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE delegation_versions (
        id TEXT PRIMARY KEY, number INTEGER NOT NULL, frozen_at TEXT NOT NULL, reason TEXT NOT NULL
        CHECK (reason <> ''), document TEXT NOT NULL, as_of TEXT NOT NULL,
        rules_version INTEGER NOT NULL, profile TEXT NOT NULL,
        fingerprint TEXT NOT NULL, content TEXT NOT NULL) STRICT""",
)
