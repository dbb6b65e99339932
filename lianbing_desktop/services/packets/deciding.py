"""Differences that joinings left open: seen later, decided one by one or together."""

from __future__ import annotations

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.packets.difference_words import tell
from lianbing_desktop.services.packets.score_differences import SCORES, score_differences, settle_scores
from lianbing_desktop.services.scoring.differing import open_scores
from lianbing_desktop.storage.joining.arriving import Choices, Difference, settle, still_open


def open_differences(contest: Contest) -> list[Difference]:
    """Everything two PCs say different things of, scores first."""
    only = contest.snapshot().contradictions
    found = score_differences(contest.file, only=only) if only else []
    return [*found, *still_open(contest.file)]


def open_count(contest: Contest) -> int:
    """How many of them there are; quick where nothing was ever left open."""
    snapshot = contest.snapshot()
    found = snapshot.worked_out.get("open_differences")
    if not isinstance(found, int):
        rows = len(still_open(contest.file))
        found = snapshot.worked_out["open_differences"] = rows + open_scores(snapshot)
    return found


def decide(contest: Contest, choices: Choices) -> int:
    """Take over what a person decided; how many are open afterwards.

    A decision on a difference that has changed meanwhile is passed over. Raises UserError reason_missing.
    """
    if any(not choice.reason.strip() for choice in choices.values()):
        raise UserError("reason_missing")
    wanted = {(one.table, one.key, one.field): one for one in open_differences(contest)}
    told = tell(contest, [wanted[key] for key in choices if key in wanted], ())
    about = "、".join(dict.fromkeys(f"{one.about} {one.field}" for one in told))
    reasons = "；".join(dict.fromkeys(choice.reason.strip() for choice in choices.values()))
    with contest.operation("difference_settled", undoable=False, about=about, reason=reasons) as write:
        settle(write, {key: choice for key, choice in choices.items() if key[0] != SCORES})
        settle_scores(write, choices)
    return open_count(contest)
