"""Score sheets on paper, rounds signed off, corrections, appeals; the guard of what has been signed (version 2)."""

from __future__ import annotations

from collections.abc import Sequence

_SIGNED = "a signed round changes by corrections only"


def _append_only(table: str) -> Sequence[str]:
    return (
        f"""CREATE TRIGGER {table}_stay BEFORE UPDATE ON {table}
            BEGIN SELECT RAISE(ABORT, '{table} are append-only'); END""",
        f"""CREATE TRIGGER {table}_are_kept BEFORE DELETE ON {table}
            BEGIN SELECT RAISE(ABORT, '{table} are append-only'); END""",
    )


def _guard(table: str, keys: str) -> str:
    """Let nothing into the log of a signed round but what was signed, what a correction names, and what came late.

    `keys` is the column of sign_offs and corrections that lists the keys of `table`.
    """
    key = "NEW.device || ':' || NEW.sequence"
    return f"""CREATE TRIGGER {table}_of_signed_rounds BEFORE INSERT ON {table}
        WHEN EXISTS (SELECT 1 FROM sign_offs s WHERE s.round_id = NEW.round_id)
        AND NOT EXISTS (SELECT 1 FROM sign_offs s, json_each(s.{keys}) k
            WHERE s.round_id = NEW.round_id AND k.value = {key})
        AND NOT EXISTS (SELECT 1 FROM corrections c, json_each(c.{keys}) k
            WHERE c.round_id = NEW.round_id AND k.value = {key})
        AND NOT EXISTS (SELECT 1 FROM late_arrivals a WHERE a.log = '{table}' AND a.key = {key})
        BEGIN SELECT RAISE(ABORT, '{_SIGNED}'); END"""  # noqa: S608 - constant names


def _never_replaced(table: str, *columns: str) -> str:
    """INSERT OR REPLACE takes a row away without the trigger on DELETE hearing of it."""
    old, new = (", ".join(f"{name}.{column}" for column in columns) for name in ("o", "NEW"))
    return f"""CREATE TRIGGER {table}_are_never_replaced BEFORE INSERT ON {table}
        WHEN EXISTS (SELECT 1 FROM {table} o WHERE o.device = NEW.device AND o.sequence = NEW.sequence
            AND ({old}) IS NOT ({new}))
        BEGIN SELECT RAISE(ABORT, '{table} are append-only'); END"""  # noqa: S608 - constant names


STATEMENTS = (
    """CREATE TABLE score_sheets (
        id TEXT PRIMARY KEY, serial TEXT NOT NULL, round_id TEXT NOT NULL,
        scope TEXT NOT NULL CHECK (scope IN ('unit', 'room', 'all', 'blank')), group_name TEXT NOT NULL,
        judge INTEGER NOT NULL, subject_ids TEXT NOT NULL, parts TEXT NOT NULL, printed_at TEXT NOT NULL,
        operator TEXT NOT NULL) STRICT""",
    """CREATE INDEX score_sheets_by_serial ON score_sheets (serial)""",
    """CREATE TABLE sheet_events (
        device TEXT NOT NULL, sequence INTEGER NOT NULL, sheet_id TEXT NOT NULL REFERENCES score_sheets (id),
        kind TEXT NOT NULL CHECK (kind IN ('handed_out', 'back', 'lost', 'sum')), person TEXT NOT NULL,
        part TEXT NOT NULL, value TEXT, note TEXT NOT NULL, at TEXT NOT NULL, operator TEXT NOT NULL,
        PRIMARY KEY (device, sequence)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sign_offs (
        id TEXT PRIMARY KEY, round_id TEXT NOT NULL, signed_at TEXT NOT NULL, device TEXT NOT NULL,
        operator TEXT NOT NULL, scorer TEXT NOT NULL CHECK (scorer <> ''),
        reviewer TEXT NOT NULL CHECK (reviewer <> ''), supervisor TEXT NOT NULL CHECK (supervisor <> ''),
        chief_judge TEXT NOT NULL CHECK (chief_judge <> ''), fingerprint TEXT NOT NULL, results TEXT NOT NULL,
        entry_keys TEXT NOT NULL, event_keys TEXT NOT NULL, open_points TEXT NOT NULL,
        open_reason TEXT NOT NULL) STRICT""",
    """CREATE INDEX sign_offs_by_round ON sign_offs (round_id)""",
    """CREATE TABLE corrections (
        id TEXT PRIMARY KEY, round_id TEXT NOT NULL, version INTEGER NOT NULL CHECK (version > 1),
        corrected_at TEXT NOT NULL, device TEXT NOT NULL, operator TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''), approver TEXT NOT NULL CHECK (approver <> ''),
        changes TEXT NOT NULL, moves TEXT NOT NULL, fingerprint TEXT NOT NULL, entry_keys TEXT NOT NULL,
        event_keys TEXT NOT NULL) STRICT""",
    """CREATE INDEX corrections_by_round ON corrections (round_id)""",
    """CREATE TABLE late_arrivals (
        log TEXT NOT NULL CHECK (log IN ('score_entries', 'question_events')), key TEXT NOT NULL,
        arrived_at TEXT NOT NULL, PRIMARY KEY (log, key)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE appeals (
        id TEXT PRIMARY KEY, number INTEGER NOT NULL, round_id TEXT NOT NULL, unit_id TEXT NOT NULL,
        raised_by TEXT NOT NULL CHECK (raised_by <> ''), raised_at TEXT NOT NULL,
        subject TEXT NOT NULL CHECK (subject <> ''), decision TEXT NOT NULL, decided_by TEXT NOT NULL,
        decided_at TEXT NOT NULL, outcome TEXT NOT NULL CHECK (outcome IN ('', 'upheld', 'rejected', 'withdrawn')),
        correction_id TEXT NOT NULL) STRICT""",
    *_append_only("score_sheets"),
    *_append_only("sheet_events"),
    *_append_only("sign_offs"),
    *_append_only("corrections"),
    *_append_only("late_arrivals"),
    _guard("score_entries", "entry_keys"),
    _guard("question_events", "event_keys"),
    _never_replaced("score_entries", "round_id", "subject_id", "part", "entry_pass", "state", "value", "seconds"),
    _never_replaced("question_events", "round_id", "team_id", "entrant_id", "value", "outcome", "reverses"),
    f"""CREATE TRIGGER signed_rounds_stay BEFORE UPDATE OF id, name, kind, maximum, form, settings ON rounds
        WHEN EXISTS (SELECT 1 FROM sign_offs s WHERE s.round_id = OLD.id)
        AND (OLD.id, OLD.name, OLD.kind, OLD.maximum, OLD.form, OLD.settings)
            IS NOT (NEW.id, NEW.name, NEW.kind, NEW.maximum, NEW.form, NEW.settings)
        BEGIN SELECT RAISE(ABORT, '{_SIGNED}'); END""",  # noqa: S608 - a constant
    f"""CREATE TRIGGER signed_rounds_are_kept BEFORE DELETE ON rounds
        WHEN EXISTS (SELECT 1 FROM sign_offs s WHERE s.round_id = OLD.id)
        BEGIN SELECT RAISE(ABORT, '{_SIGNED}'); END""",  # noqa: S608 - a constant
)
