"""Scores two PCs say different things of: what waits for the decision, and what does not."""

from __future__ import annotations

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Snapshot


def open_scores(snapshot: Snapshot, round_id: str = "") -> int:
    """How many scores, of one round or of all, two PCs say different things of."""
    return sum(len(parts) for (_, one), parts in snapshot.contradictions.items() if not round_id or one == round_id)


def blocked_rounds(snapshot: Snapshot) -> tuple[str, ...]:
    """The names of the rounds whose ranking waits for a decision, in the contest's order."""
    return tuple(some.name for some in snapshot.rounds if open_scores(snapshot, some.id))


def refuse_while_open(snapshot: Snapshot) -> None:
    """Nothing is given out by a ranking that may still change. Raises UserError scores_differ."""
    waiting = [some for some in snapshot.rounds if some.counts and open_scores(snapshot, some.id)]
    if waiting:
        count = sum(open_scores(snapshot, some.id) for some in waiting)
        raise UserError("scores_differ", rounds="、".join(some.name for some in waiting), count=count)
