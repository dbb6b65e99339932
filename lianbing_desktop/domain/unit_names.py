"""Which unit a text names: 晋江市人社局, 蕉城, 宁德市霞浦县, 梅列区 (now 三元区), 市直. Never a guess."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lianbing_desktop.domain.unit import Unit


class UnitNames:
    """All names of the units of one contest.

    `city` is the contest's city as in the administrative table; `vocabulary` is the parsed
    resources/intake/units.toml: former names, words for 市本级, and what a bureau is called.
    """

    def __init__(self, units: Sequence[Unit], city: str, vocabulary: Mapping[str, object]) -> None:
        raise NotImplementedError

    def find(self, text: str) -> Unit | None:
        """The unit a whole text names, or None when it names none or could mean several."""
        raise NotImplementedError

    def find_in(self, text: str) -> Unit | None:
        """The only unit named somewhere in a title, a sheet's name or a file's name; None for none or several."""
        raise NotImplementedError
