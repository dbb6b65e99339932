"""签到: who came to a round, entered one by one, and 缺考 for those who did not."""

from __future__ import annotations

from dataclasses import dataclass

from lianbing_desktop.domain.ranking.ranking import sort_entrants
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState
from lianbing_desktop.domain.scoring.attendance import came_of, check_in_of, score_of
from lianbing_desktop.domain.scoring.round_result import STATED
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import check_open
from lianbing_desktop.storage import scores


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One person a round expects. `came` is None while nothing is known; `differs`: two PCs say different things."""

    number: int
    entrant_id: str
    unit_id: str
    unit: str
    name: str
    exam_number: str
    came: bool | None
    differs: bool


def attendance(snapshot: Snapshot, some: Round) -> tuple[AttendanceLine, ...]:
    """Everybody a round expects, in the units' order: those who compete, in a team round the teams' members."""
    people = sort_entrants(snapshot.competing, snapshot.units)
    if some.kind is RoundKind.TEAM:
        members = {one for team in snapshot.teams for one in team.member_ids}
        people = [one for one in people if one.id in members]
    lines = []
    for number, one in enumerate(people, start=1):
        key = (one.id, check_in_of(some.id))
        score = snapshot.entered.get(key, {}).get(STATED, NOT_ENTERED)
        lines.append(
            AttendanceLine(
                number, one.id, one.unit_id, snapshot.unit_name(one.unit_id), one.name,
                snapshot.exam_numbers.get(one.id, ""), came_of(score), key in snapshot.contradictions,
            )
        )  # fmt: skip
    return tuple(lines)


def check_in(contest: Contest, some: Round, entrant_id: str, came: bool | None) -> bool:
    """Enter whether somebody came, None to take it back. False when it says so already."""
    person = contest.snapshot().entrant_by_id[entrant_id]
    kind = "check_in_cleared" if came is None else "check_in_came" if came else "check_in_absent"
    with contest.operation(kind, name=person.name, round=some.name) as write:
        return scores.enter(write, check_in_of(some.id), entrant_id, score_of(came))


def without_score(snapshot: Snapshot, some: Round) -> tuple[AttendanceLine, ...]:
    """Those who did not come and have nothing on record in an individual round."""
    if some.kind is RoundKind.TEAM:
        return ()
    return tuple(
        one
        for one in attendance(snapshot, some)
        if one.came is False and (one.entrant_id, some.id) not in snapshot.scores
    )


def enter_absent(contest: Contest, some: Round) -> int:
    """Enter 缺考 for those who did not come and have no score yet, in one step; how many. Raises UserError."""
    check_open(contest.snapshot(), some)
    found = without_score(contest.snapshot(), some)
    with contest.operation("check_in_absent_scored", round=some.name, count=len(found)) as write:
        for one in found:
            scores.enter(write, some.id, one.entrant_id, Score(ScoreState.ABSENT))
    return len(found)
