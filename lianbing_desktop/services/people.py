"""Finds the entrant a line of a list is about: by ID number, else by name and unit. Never by a guess."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.text import match_key


@dataclass(frozen=True, slots=True)
class Found:
    """The only entrant a line can mean; or none with `candidates`: empty for nobody, else those it could mean."""

    entrant: Entrant | None
    candidates: tuple[Entrant, ...] = ()


class People:
    """Everyone a list may speak of."""

    def __init__(self, entrants: Iterable[Entrant]) -> None:
        self._by_id_number: dict[str, Entrant] = {}
        self._by_name: dict[str, list[Entrant]] = {}
        for entrant in entrants:
            if entrant.id_number:
                self._by_id_number[entrant.id_number] = entrant
            self._by_name.setdefault(match_key(entrant.name), []).append(entrant)

    def find(
        self, name: str, unit_id: str = "", id_number: str = "", unit_text: str = "", *, unit_needed: bool = False
    ) -> Found:
        """Who is meant.

        An ID number decides. A unit that was named (`unit_text`) but is none of the contest matches nobody. With
        `unit_needed`, for lists that reach beyond the contest, a name alone is asked about even when one bears it.
        """
        if id_number and id_number in self._by_id_number:
            entrant = self._by_id_number[id_number]
            return Found(entrant) if match_key(entrant.name) == match_key(name) or not name else Found(None, (entrant,))
        if unit_text and not unit_id:
            return Found(None)
        namesakes = [
            entrant
            for entrant in self._by_name.get(match_key(name), [])
            if (not unit_id or entrant.unit_id == unit_id) and not (id_number and entrant.id_number)
        ]
        if len(namesakes) != 1 or (unit_needed and not unit_id):
            return Found(None, tuple(namesakes))
        return Found(namesakes[0])
