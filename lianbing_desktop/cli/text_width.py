"""How wide a text stands in a terminal: Chinese characters and full-width signs take two columns."""

from __future__ import annotations


def extra_columns(text: str) -> int:
    """The columns a text takes beyond one for each character."""
    return sum(ord(character) > 0x2E7F for character in text)
