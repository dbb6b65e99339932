"""What the preview of an import settles: corrected columns, and cells corrected by hand (version 2)."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE column_mappings (
        id TEXT PRIMARY KEY, unit_id TEXT REFERENCES units (id), shape TEXT NOT NULL CHECK (shape <> ''),
        columns TEXT NOT NULL, chosen_at TEXT NOT NULL) STRICT""",
    """CREATE UNIQUE INDEX one_mapping_per_unit_and_shape ON column_mappings (COALESCE(unit_id, ''), shape)""",
    """CREATE TABLE cell_corrections (
        id TEXT PRIMARY KEY, import_file_id TEXT NOT NULL REFERENCES import_files (id),
        entrant_id TEXT NOT NULL REFERENCES entrants (id), sheet TEXT NOT NULL, cell TEXT NOT NULL,
        field TEXT NOT NULL, raw TEXT NOT NULL, corrected TEXT NOT NULL) STRICT""",
)
