"""Seats changed by hand, and the papers of the day as they were printed (version 3)."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE seat_moves (
        id TEXT PRIMARY KEY, at TEXT NOT NULL, operator TEXT NOT NULL, reason TEXT NOT NULL,
        moves TEXT NOT NULL) STRICT""",
    """CREATE TABLE paper_prints (
        id TEXT PRIMARY KEY, at TEXT NOT NULL, operator TEXT NOT NULL, paper TEXT NOT NULL CHECK (paper <> ''),
        way TEXT NOT NULL CHECK (way IN ('printed', 'saved', 'marked')), pages INTEGER NOT NULL CHECK (pages >= 0),
        layout TEXT NOT NULL, items TEXT NOT NULL) STRICT""",
    """CREATE INDEX paper_prints_by_paper ON paper_prints (paper)""",
)
