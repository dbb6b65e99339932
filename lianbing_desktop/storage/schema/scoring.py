"""Kinds of rounds with their settings, marks of single judges, blind entry, and question events (version 2)."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE rounds ADD COLUMN form TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE rounds ADD COLUMN settings TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE score_entries ADD COLUMN part TEXT NOT NULL DEFAULT ''",
    """ALTER TABLE score_entries ADD COLUMN entry_pass TEXT NOT NULL DEFAULT ''
        CHECK (entry_pass IN ('', 'first', 'second'))""",
    "ALTER TABLE score_entries ADD COLUMN sheet TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE question_events (
        device TEXT NOT NULL, sequence INTEGER NOT NULL, round_id TEXT NOT NULL, team_id TEXT NOT NULL,
        entrant_id TEXT NOT NULL, question TEXT NOT NULL, value TEXT NOT NULL,
        outcome TEXT NOT NULL
            CHECK (outcome IN ('right', 'wrong', 'timeout', 'foul', 'pass', 'bonus', 'penalty')),
        seconds INTEGER, at TEXT NOT NULL, operator TEXT NOT NULL, reverses TEXT NOT NULL, reason TEXT NOT NULL,
        PRIMARY KEY (device, sequence), CHECK (team_id <> '' OR entrant_id <> '')) STRICT, WITHOUT ROWID""",
    "CREATE INDEX question_events_by_round ON question_events (round_id)",
    """CREATE TRIGGER question_events_stay BEFORE UPDATE ON question_events
        BEGIN SELECT RAISE(ABORT, 'question events are append-only'); END""",
    """CREATE TRIGGER question_events_are_kept BEFORE DELETE ON question_events
        BEGIN SELECT RAISE(ABORT, 'question events are append-only'); END""",
)
