"""Who confirmed their roster, which findings were accepted, whom to call in a unit, and photos."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE unit_contacts (
        id TEXT PRIMARY KEY REFERENCES units (id), person TEXT NOT NULL, phone TEXT NOT NULL,
        source TEXT NOT NULL) STRICT""",
    """CREATE TABLE confirmations (
        id TEXT PRIMARY KEY REFERENCES units (id), confirmed_on TEXT NOT NULL,
        how TEXT NOT NULL CHECK (how IN ('paper', 'phone')), confirmed_by TEXT NOT NULL, note TEXT NOT NULL,
        people TEXT NOT NULL, recorded_at TEXT NOT NULL, operator TEXT NOT NULL) STRICT""",
    """CREATE TABLE accepted_findings (
        id TEXT PRIMARY KEY, code TEXT NOT NULL, subject_id TEXT NOT NULL, field TEXT NOT NULL,
        about TEXT NOT NULL, reason TEXT NOT NULL CHECK (reason <> ''), accepted_at TEXT NOT NULL,
        operator TEXT NOT NULL, UNIQUE (code, subject_id, field, about)) STRICT""",
    """CREATE TABLE photo_files (
        id TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT""",
    """CREATE TABLE photos (
        id TEXT PRIMARY KEY REFERENCES entrants (id), photo_file_id TEXT NOT NULL REFERENCES photo_files (id),
        source_file TEXT NOT NULL, added_at TEXT NOT NULL) STRICT""",
)
