"""Which field a column's title stands for. The wordings are data (resources/intake/headers.toml)."""

from __future__ import annotations

from collections.abc import Mapping


class Headers:
    """A vocabulary of column titles, built once and shared by every reader."""

    @classmethod
    def from_mapping(cls, data: Mapping[str, object]) -> Headers:
        """Build from the parsed headers.toml, or that merged with the user's own wordings."""
        raise NotImplementedError

    def field_of(self, text: str) -> str | None:
        """The field a title stands for, or None. Spaces, line breaks, brackets and punctuation do not matter."""
        raise NotImplementedError
