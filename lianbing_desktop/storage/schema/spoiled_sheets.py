"""A sheet that came out of the printer unusable: why, beside the print it was."""

from __future__ import annotations

STATEMENTS = ("""ALTER TABLE certificate_prints ADD COLUMN spoiled TEXT NOT NULL DEFAULT ''""",)
