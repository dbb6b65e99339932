"""The tables as the screen shows them and as paper repeats them, in words. No ID numbers, no phones."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from lianbing_desktop.domain.ranking.ranking import Part, Placed, Ranking, RankingKind, Unplaced, round_half_up
from lianbing_desktop.domain.ranking.ranking_rules import TieBreak
from lianbing_desktop.domain.score import ScoreState
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.scoring.score_entry import state_words
from lianbing_desktop.services.wording import say

_MOST_PLACES = 4


@dataclass(frozen=True, slots=True)
class RankingLine:
    """One placed subject. `parts` stand under the table's `part_titles`; None where the part does not apply.

    `states` go with the parts: what a 0 counts for (缺考, 弃权, 违纪) where the rules say so, else "".
    `note` says in words what set equals apart, or that the place is shared; `members` are a team's people.
    """

    subject_id: str
    place: int
    name: str
    unit_id: str
    unit: str
    parts: tuple[Decimal | None, ...]
    states: tuple[str, ...]
    total: Decimal
    tied: bool
    note: str
    members: str = ""

    def part_words(self, number: int) -> str:
        """A part as it is shown; "" where it does not apply."""
        part, state = self.parts[number], self.states[number]
        return "" if part is None else say("zero_for_state", {"value": part, "state": state}) if state else str(part)


@dataclass(frozen=True, slots=True)
class UnplacedLine:
    """One without a place, and why in words."""

    subject_id: str
    name: str
    unit_id: str
    unit: str
    state: ScoreState
    reason: str


@dataclass(frozen=True, slots=True)
class RankingTable:
    """A ranking in words."""

    kind: RankingKind
    part_titles: tuple[str, ...]
    lines: tuple[RankingLine, ...]
    unplaced: tuple[UnplacedLine, ...]


def ranking_table(snapshot: Snapshot, ranking: Ranking, kind: RankingKind) -> RankingTable:
    """A ranking with names, and each part under a title that carries its weight."""
    titles: dict[tuple[str, str], str] = {}
    for placed in ranking.placed:
        for part in placed.parts:
            key = (part.round_id, part.label)
            if key not in titles:
                titles[key] = _part_title(part)
    return RankingTable(
        kind,
        tuple(titles.values()),
        tuple(_line(snapshot, placed, tuple(titles)) for placed in ranking.placed),
        tuple(_unplaced(snapshot, one) for one in ranking.unplaced),
    )


def _line(snapshot: Snapshot, placed: Placed, keys: tuple[tuple[str, str], ...]) -> RankingLine:
    parts = {(part.round_id, part.label): part for part in placed.parts}
    found = [parts.get(key) for key in keys]
    unit_id = _unit_id(snapshot, placed.subject_id)
    team = snapshot.team_by_id.get(placed.subject_id)
    return RankingLine(
        placed.subject_id,
        placed.place,
        subject_name(snapshot, placed.subject_id),
        unit_id,
        snapshot.unit_name(unit_id),
        tuple(_shown(part) if part else None for part in found),
        tuple(state_words(part.state) if part and part.state is not ScoreState.SCORED else "" for part in found),
        placed.total,
        placed.tied,
        _note(placed),
        "、".join(subject_name(snapshot, one) for one in team.member_ids) if team else "",
    )


def _unplaced(snapshot: Snapshot, one: Unplaced) -> UnplacedLine:
    unit_id = _unit_id(snapshot, one.subject_id)
    round_name = next((some.name for some in snapshot.rounds if some.id == one.round_id), "")
    return UnplacedLine(
        one.subject_id,
        subject_name(snapshot, one.subject_id),
        unit_id,
        snapshot.unit_name(unit_id),
        one.state,
        f"{round_name} {state_words(one.state)}".strip(),
    )


def _unit_id(snapshot: Snapshot, subject_id: str) -> str:
    if subject_id in snapshot.entrant_by_id:
        return snapshot.entrant_by_id[subject_id].unit_id
    if subject_id in snapshot.team_by_id:
        return snapshot.team_by_id[subject_id].unit_id
    return subject_id


def _shown(part: Part) -> Decimal:
    """A mean that does not end is shown with four places; it was added up in full."""
    places = -int(part.value.as_tuple().exponent)
    return part.value if places <= _MOST_PLACES else round_half_up(part.value, _MOST_PLACES)


def _part_title(part: Part) -> str:
    name = part.label if part.round_id else say(f"part_{part.label}")
    return name if part.factor == 1 else f"{name}（{(part.factor * 100).normalize():f}%）"


def _note(placed: Placed) -> str:
    if placed.tied:
        return say("placed_shared")
    kind, _, round_name = placed.tie_note.partition(":")
    if not kind:
        return ""
    if kind in {TieBreak.LOT, TieBreak.DECISION}:
        return say(f"placed_by_{kind}", {"reason": placed.tie_reason})
    return say(f"placed_by_{kind}", {"round": round_name})
