"""What the entry grid shows of a round, and what a typed cell means: on disk before the cursor moves."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lianbing_desktop.domain.intake.score_value import read_score
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import sort_entrants
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import enter_score, subject_name
from lianbing_desktop.services.wording import say


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One subject of a round: an entrant, or a team with its `members` named. `number` counts from 1, unit by unit."""

    subject_id: str
    number: int
    unit_id: str
    unit: str
    name: str
    members: str
    score: Score


def score_lines(snapshot: Snapshot, some: Round) -> tuple[ScoreLine, ...]:
    """Everyone a round expects a score of, in the units' order, inside a unit by name (teams as they were added)."""
    if some.kind is RoundKind.TEAM:
        return tuple(
            ScoreLine(
                team.id,
                number,
                team.unit_id,
                snapshot.unit_name(team.unit_id),
                subject_name(snapshot, team.id),
                "、".join(subject_name(snapshot, member) for member in team.member_ids),
                snapshot.scores.get((team.id, some.id), NOT_ENTERED),
            )
            for number, team in enumerate(snapshot.teams, start=1)
        )
    return tuple(
        ScoreLine(
            entrant.id,
            number,
            entrant.unit_id,
            snapshot.unit_name(entrant.unit_id),
            entrant.name,
            "",
            snapshot.scores.get((entrant.id, some.id), NOT_ENTERED),
        )
        for number, entrant in enumerate(sort_entrants(snapshot.competing, snapshot.units), start=1)
    )


def enter_typed(contest: Contest, round_id: str, subject_id: str, text: str) -> Score:
    """Put on disk what was typed for a subject; the score as it stands then. An empty text changes nothing.

    A corrected number keeps the time used. Raises UserError score_typed_unreadable for what is no number and no
    state, and score_outside for a number out of the round's range; nothing is stored then.
    """
    snapshot = contest.snapshot()
    before = snapshot.scores.get((subject_id, round_id), NOT_ENTERED)
    typed = read_score(text)
    if typed is None:
        raise UserError("score_typed_unreadable", name=subject_name(snapshot, subject_id), raw=text.strip())
    if typed == NOT_ENTERED:
        return before
    if typed.state is ScoreState.SCORED is before.state:
        typed = replace(typed, seconds=before.seconds)
    enter_score(contest, round_id, subject_id, typed)
    return typed


def score_words(score: Score) -> str:
    """A score as it is read out: the number as typed, 缺考, 弃权, 违纪, or 未录入."""
    return str(score.value) if score.value is not None else state_words(score.state)


def state_words(state: ScoreState) -> str:
    """The name of a state."""
    return say(f"score_state_{state.value}")
