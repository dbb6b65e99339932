"""What other PCs wrote, and what was decided where they differ (version 2)."""

from __future__ import annotations

STATEMENTS = (
    """CREATE TABLE arrived_writes (
        id TEXT PRIMARY KEY, table_name TEXT NOT NULL, row_id TEXT NOT NULL, marks TEXT NOT NULL,
        open_versions TEXT NOT NULL, hands TEXT NOT NULL, reason TEXT NOT NULL) STRICT""",
    """CREATE TRIGGER arrived_writes_stay BEFORE UPDATE ON arrived_writes
        BEGIN SELECT RAISE(ABORT, 'arrived writes are append-only'); END""",
    """CREATE TRIGGER arrived_writes_are_kept BEFORE DELETE ON arrived_writes
        BEGIN SELECT RAISE(ABORT, 'arrived writes are append-only'); END""",
)
