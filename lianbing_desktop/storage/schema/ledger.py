"""The ledger of certificates: pages as they were, prints, blanks, who collected."""

from __future__ import annotations

STATEMENTS = (
    """ALTER TABLE certificates ADD COLUMN template_id TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE certificates ADD COLUMN collected_on TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE certificates ADD COLUMN collected_by TEXT NOT NULL DEFAULT ''""",
    """CREATE TABLE kept_templates (id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE certificate_prints (
        id TEXT PRIMARY KEY, certificate_id TEXT NOT NULL REFERENCES certificates (id), stock TEXT NOT NULL,
        reason TEXT NOT NULL, at TEXT NOT NULL, operator TEXT NOT NULL) STRICT""",
    """CREATE INDEX certificate_prints_by_certificate ON certificate_prints (certificate_id)""",
    """CREATE TABLE blank_moves (
        id TEXT PRIMARY KEY, stock TEXT NOT NULL CHECK (stock <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('received', 'spoiled', 'counted')),
        quantity INTEGER NOT NULL CHECK (quantity >= 0), note TEXT NOT NULL, at TEXT NOT NULL,
        operator TEXT NOT NULL) STRICT""",
)
