"""Check-in for a round: who came, kept in the entry log of scores under a name of its own.

So check-ins of several PCs join as scores do, and are no part of a round's results: a signed round stays as it was
signed when somebody's check-in comes later.
"""

from __future__ import annotations

from decimal import Decimal

from lianbing_desktop.domain.score import NOT_ENTERED, Score, ScoreState

_CHECK_IN = "checkin:"
CAME = Score(ScoreState.SCORED, Decimal(1))
ABSENT = Score(ScoreState.ABSENT)


def check_in_of(round_id: str) -> str:
    """Under what the check-ins of a round are entered."""
    return _CHECK_IN + round_id


def checked_in_for(round_id: str) -> str:
    """The round a check-in is for; "" when the id is that of a round itself."""
    return round_id.removeprefix(_CHECK_IN) if round_id.startswith(_CHECK_IN) else ""


def score_of(came: bool | None) -> Score:
    """What is entered for somebody who came, did not come, or of whom nothing is known."""
    return NOT_ENTERED if came is None else CAME if came else ABSENT


def came_of(score: Score) -> bool | None:
    """The reverse."""
    return None if score.state is ScoreState.NOT_ENTERED else score.state is ScoreState.SCORED
