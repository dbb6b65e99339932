"""Reads one table of a rule file strictly: every key has a type, and a key nobody asked for is an error."""

from __future__ import annotations

from collections.abc import Mapping


class RuleTable:
    """A table of a rule set with the path it stands at, for messages that name the key."""

    def __init__(self, data: object, path: str = "") -> None:
        raise NotImplementedError


RuleData = Mapping[str, object]
