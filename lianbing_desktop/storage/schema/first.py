"""The tables a contest file began with (version 1)."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE contest (
        id TEXT PRIMARY KEY, city TEXT NOT NULL, year INTEGER NOT NULL, title TEXT NOT NULL,
        organiser TEXT NOT NULL, created_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE settings (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT""",
    """CREATE TABLE rule_sets (
        id TEXT PRIMARY KEY, version INTEGER NOT NULL UNIQUE, text TEXT NOT NULL,
        adopted_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE units (
        id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('municipal', 'county', 'zone', 'bureau')),
        code TEXT NOT NULL, position INTEGER NOT NULL, minimum INTEGER, aliases TEXT NOT NULL) STRICT""",
    """CREATE TABLE entrants (
        id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), name TEXT NOT NULL CHECK (name <> ''),
        sex TEXT NOT NULL, id_number TEXT NOT NULL, birth TEXT NOT NULL, workplace TEXT NOT NULL,
        title TEXT NOT NULL, line TEXT NOT NULL, level TEXT NOT NULL, phone TEXT NOT NULL,
        role TEXT NOT NULL, window_staff INTEGER CHECK (window_staff IN (0, 1)), note TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('active', 'withdrawn')), status_reason TEXT NOT NULL,
        out_of_competition INTEGER NOT NULL CHECK (out_of_competition IN (0, 1)), doubts TEXT NOT NULL,
        source_file TEXT NOT NULL, source_sheet TEXT NOT NULL, source_row INTEGER NOT NULL) STRICT""",
    """CREATE UNIQUE INDEX one_active_person_per_id_number ON entrants (id_number)
        WHERE id_number <> '' AND status = 'active'""",
    """CREATE INDEX entrants_by_unit ON entrants (unit_id)""",
    """CREATE TABLE import_files (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL,
        imported_at TEXT NOT NULL, unit_ids TEXT NOT NULL, new INTEGER NOT NULL, changed INTEGER NOT NULL,
        same INTEGER NOT NULL, left_out INTEGER NOT NULL) STRICT""",
    """CREATE TABLE left_out_rows (
        id TEXT PRIMARY KEY, import_file_id TEXT NOT NULL REFERENCES import_files (id), sheet TEXT NOT NULL,
        row INTEGER NOT NULL, unit_text TEXT NOT NULL, unit_id TEXT REFERENCES units (id), name TEXT NOT NULL,
        code TEXT NOT NULL, params TEXT NOT NULL, settled TEXT NOT NULL) STRICT""",
    """CREATE TABLE rounds (
        id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL CHECK (kind IN ('individual', 'team')),
        weight TEXT NOT NULL, maximum TEXT, position INTEGER NOT NULL,
        counts INTEGER NOT NULL CHECK (counts IN (0, 1))) STRICT""",
    """CREATE TABLE teams (
        id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units (id), name TEXT NOT NULL) STRICT""",
    """CREATE TABLE team_members (
        id TEXT PRIMARY KEY, team_id TEXT NOT NULL REFERENCES teams (id),
        entrant_id TEXT NOT NULL REFERENCES entrants (id), position INTEGER NOT NULL,
        UNIQUE (team_id, entrant_id)) STRICT""",
    """CREATE TABLE score_entries (
        device TEXT NOT NULL, sequence INTEGER NOT NULL, round_id TEXT NOT NULL,
        subject_id TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('scored', 'absent', 'forfeit', 'void', 'not_entered')),
        value TEXT, seconds INTEGER, entered_at TEXT NOT NULL, operator TEXT NOT NULL, source TEXT NOT NULL,
        supersedes TEXT NOT NULL, reason TEXT NOT NULL,
        PRIMARY KEY (device, sequence), CHECK ((state = 'scored') = (value IS NOT NULL))) STRICT, WITHOUT ROWID""",
    """CREATE INDEX score_entries_by_subject ON score_entries (round_id, subject_id)""",
    """CREATE TRIGGER score_entries_stay BEFORE UPDATE ON score_entries
        BEGIN SELECT RAISE(ABORT, 'score entries are append-only'); END""",
    """CREATE TRIGGER score_entries_are_kept BEFORE DELETE ON score_entries
        BEGIN SELECT RAISE(ABORT, 'score entries are append-only'); END""",
    """CREATE TABLE study_facts (
        id TEXT PRIMARY KEY, entrant_id TEXT NOT NULL REFERENCES entrants (id), stars INTEGER, points INTEGER,
        as_of TEXT NOT NULL, source_file TEXT NOT NULL, source_row INTEGER NOT NULL) STRICT""",
    """CREATE INDEX study_facts_by_entrant ON study_facts (entrant_id)""",
    """CREATE TABLE history_facts (
        id TEXT PRIMARY KEY, entrant_id TEXT NOT NULL REFERENCES entrants (id), year INTEGER,
        event TEXT NOT NULL, stage TEXT NOT NULL, title TEXT NOT NULL, source_file TEXT NOT NULL,
        source_row INTEGER NOT NULL) STRICT""",
    """CREATE TABLE decisions (
        id TEXT PRIMARY KEY, topic TEXT NOT NULL, subject_id TEXT NOT NULL, choice TEXT NOT NULL,
        reason TEXT NOT NULL, decided_at TEXT NOT NULL, UNIQUE (topic, subject_id)) STRICT""",
    """CREATE TABLE awards (
        id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('individual', 'team', 'unit')), count INTEGER NOT NULL,
        position INTEGER NOT NULL) STRICT""",
    """CREATE TABLE award_recipients (
        id TEXT PRIMARY KEY, award_id TEXT NOT NULL REFERENCES awards (id), subject_id TEXT NOT NULL,
        place INTEGER, reason TEXT NOT NULL, position INTEGER NOT NULL, UNIQUE (award_id, subject_id)) STRICT""",
    """CREATE TABLE certificates (
        id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, award_id TEXT NOT NULL REFERENCES awards (id),
        subject_id TEXT NOT NULL, fields TEXT NOT NULL, issued_at TEXT NOT NULL, recalled TEXT NOT NULL) STRICT""",
    """CREATE TABLE operations (
        id TEXT PRIMARY KEY, sequence INTEGER NOT NULL UNIQUE, device TEXT NOT NULL, at TEXT NOT NULL,
        operator TEXT NOT NULL, kind TEXT NOT NULL, params TEXT NOT NULL, undoable INTEGER NOT NULL,
        undoes TEXT REFERENCES operations (id)) STRICT""",
    """CREATE INDEX operations_undoing ON operations (undoes)""",
    """CREATE TABLE row_changes (
        operation_id TEXT NOT NULL REFERENCES operations (id), position INTEGER NOT NULL, table_name TEXT NOT NULL,
        row_id TEXT NOT NULL, before TEXT, after TEXT, PRIMARY KEY (operation_id, position)) STRICT, WITHOUT ROWID""",
)
