"""People who wait for an open team question: how many of them can come back among the single seats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pending:
    """An open choice: between `least` and `most` of the `options` (each some people) go into teams.

    Who is not taken comes back and competes for a single seat. Where it matters who exactly goes, `ways` lists
    everyone who goes for each way the choice can end; without it any number of options between the bounds can.
    """

    options: tuple[tuple[str, ...], ...]
    least: int
    most: int
    ways: tuple[tuple[str, ...], ...] = ()

    @property
    def people(self) -> tuple[str, ...]:
        """Everyone the choice is about."""
        return tuple(id_ for option in self.options for id_ in option)


class Returning:
    """How many waiting people can at least and at most come back at or above a place.

    `places` maps the waiting people who have a place and belong to the seats in question to that place.
    """

    def __init__(self, choices: Sequence[Pending], places: Mapping[str, int]) -> None:
        self._choices = [(choice, [sorted(_known(option, places)) for option in choice.options]) for choice in choices]

    def __bool__(self) -> bool:
        return any(any(options) for _, options in self._choices)

    def least(self, place: int) -> int:
        """At least so many come back with this place or a better one."""
        found = 0
        for choice, options in self._choices:
            counts = sorted(_at_or_above(option, place) for option in options)
            found += sum(counts[: max(0, len(counts) - choice.most)])
        return found

    def most(self, place: int) -> int:
        """At most so many come back with this place or a better one."""
        found = 0
        for choice, options in self._choices:
            counts = sorted(_at_or_above(option, place) for option in options)
            found += sum(counts[choice.least :])
        return found


def _known(option: Iterable[str], places: Mapping[str, int]) -> list[int]:
    return [places[id_] for id_ in option if id_ in places]


def _at_or_above(places: Sequence[int], place: int) -> int:
    return sum(1 for one in places if one <= place)
