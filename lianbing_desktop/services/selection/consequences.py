"""What is different between two states of a contest: places, awards and seats. Nothing is written.

Said before something is saved (a rule, an order among equals), so that nobody is moved by surprise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from lianbing_desktop.domain.ranking.ranking import Ranking, sort_entrants
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.scoring.score_entry import state_words
from lianbing_desktop.services.wording import say


class Area(StrEnum):
    """What a consequence is about, the weightiest first."""

    SEAT = "seat"
    AWARD = "award"
    PLACE = "place"
    TEAM_PLACE = "team_place"
    UNIT_PLACE = "unit_place"


@dataclass(frozen=True, slots=True)
class Consequence:
    """One subject's place, award or seat before and after, in words."""

    area: Area
    subject_id: str
    name: str
    unit: str
    before: str
    after: str


def consequences(before: Snapshot, after: Snapshot) -> tuple[Consequence, ...]:
    """Everything that changes: seats and awards first, then places. Raises UserError as `standing.rankings` does."""
    was, now = standing.rankings(before), standing.rankings(after)
    seats = _changes(after, Area.SEAT, _seats(before), _seats(after))
    return (
        *sorted(seats, key=_only_reserve),
        *_changes(after, Area.AWARD, _awards(before), _awards(after)),
        *_changes(after, Area.PLACE, _places(was.individuals), _places(now.individuals)),
        *_changes(after, Area.TEAM_PLACE, _places(was.teams), _places(now.teams)),
        *_changes(after, Area.UNIT_PLACE, _places(was.units), _places(now.units)),
    )


def summary(found: tuple[Consequence, ...]) -> str:
    """How many of each, in a line; that nothing changes."""
    counts = {area: sum(one.area is area for one in found) for area in Area}
    parts = [say(f"consequence_{area}", {"count": count}) for area, count in counts.items() if count]
    return "，".join(parts) if parts else say("consequence_none")


def _only_reserve(one: Consequence) -> bool:
    """Whether somebody only moves in the list of reserves: such lines stand behind those of seats."""
    open_ = say("reserve_words").partition("{")[0]
    return one.before.startswith(open_) and one.after.startswith(open_)


def _changes(snapshot: Snapshot, area: Area, before: Mapping[str, str], after: Mapping[str, str]) -> list[Consequence]:
    ordered = [entrant.id for entrant in sort_entrants(snapshot.competing, snapshot.units)]
    ordered += [id_ for id_ in (*after, *before) if id_ not in snapshot.entrant_by_id]
    nothing = say("consequence_nothing")
    return [
        Consequence(
            area,
            id_,
            subject_name(snapshot, id_),
            _unit(snapshot, id_),
            before.get(id_) or nothing,
            after.get(id_) or nothing,
        )
        for id_ in dict.fromkeys(ordered)
        if before.get(id_, "") != after.get(id_, "")
    ]


def _places(ranking: Ranking | None) -> dict[str, str]:
    if ranking is None:
        return {}
    found = {
        placed.subject_id: say("shared_place_words" if placed.tied else "place_words", {"place": placed.place})
        for placed in ranking.placed
    }
    return found | {one.subject_id: state_words(one.state) for one in ranking.unplaced}


def _awards(snapshot: Snapshot) -> dict[str, str]:
    names = {award.id: award.name for award in snapshot.awards}
    found: dict[str, str] = {}
    result = awarding.proposal(snapshot)
    for one in result.recipients:
        said = found.get(one.subject_id)
        found[one.subject_id] = f"{said}、{names[one.award_id]}" if said else names[one.award_id]
    for question in result.undecided:
        for id_ in question.candidates:
            found.setdefault(id_, say("consequence_open", {"what": names[question.award_id]}))
    return found


def _seats(snapshot: Snapshot) -> dict[str, str]:
    built = standing.delegation(snapshot)
    found: dict[str, str] = {}
    for question in built.undecided:
        found |= dict.fromkeys(question.candidates, say("consequence_open", {"what": say("seat_words")}))
    found |= {one.entrant_id: say("reserve_words", {"order": one.order}) for one in built.reserves}
    found |= {one.entrant_id: say("seat_words") for one in built.individuals}
    for team in built.teams:
        found |= {one.entrant_id: say("team_seat_words") for one in team.seats}
    return {id_: words for id_, words in found.items() if id_ in snapshot.entrant_by_id}


def _unit(snapshot: Snapshot, subject_id: str) -> str:
    entrant = snapshot.entrant_by_id.get(subject_id)
    return snapshot.unit_name(entrant.unit_id) if entrant else ""
