"""Text as people type it into cells, brought to one spelling."""

from __future__ import annotations


def clean(text: str) -> str:
    """Trimmed NFC text: full-width ASCII halved, invisible characters removed, line breaks made spaces."""
    raise NotImplementedError


def match_key(name: str) -> str:
    """What two spellings of the same name have in common; for comparing only, never shown."""
    raise NotImplementedError
