"""Scores two PCs say different things of, among the differences of a merge."""

from __future__ import annotations

from lianbing_desktop.domain.score import NOT_ENTERED, Score
from lianbing_desktop.storage import scores
from lianbing_desktop.storage.joining.arriving import Choices, Difference, Side
from lianbing_desktop.storage.joining.histories import Hand
from lianbing_desktop.storage.scores import Cell, ScoreEntry
from lianbing_desktop.storage.write import Write

SCORES = "score_entries"


def score_differences(write: Write, theirs: frozenset[str] | set[str] = frozenset()) -> list[Difference]:
    """Every score with two official values in force; `theirs` are the keys of the entries that came."""
    found = []
    for cell, live in _contradictions(write).items():
        ours = next((one for one in live if one.key not in theirs), live[0])
        for other in live:
            if other.score != ours.score:
                found.append(
                    Difference(
                        SCORES, _key(cell), "value", _base(write, ours, other), _side(write, ours), _side(write, other)
                    )
                )
    return found


def settle_scores(write: Write, choices: Choices) -> None:
    """Write the decisions on scores: an entry that takes the place of all that stand there."""
    wanted = {key: choice for (table, key, _), choice in choices.items() if table == SCORES}
    if not wanted:
        return
    for cell, live in _contradictions(write).items():
        choice = wanted.get(_key(cell))
        if choice is None or not {choice.ours, choice.theirs} <= {_words(one.score) for one in live}:
            continue
        value = choice.theirs if choice.take_theirs else choice.ours
        chosen = next(one for one in live if _words(one.score) == value)
        keys = tuple(one.key for one in live)
        scores.append(write, cell, chosen.score, supersedes=keys, reason=choice.reason, sheet=chosen.sheet)


def _contradictions(write: Write) -> dict[Cell, list[ScoreEntry]]:
    return {cell: live for cell, live in scores.official_heads(write).items() if len({one.score for one in live}) > 1}


def _key(cell: Cell) -> str:
    subject_id, round_id, part, _ = cell
    return "/".join((round_id, subject_id, part) if part else (round_id, subject_id))


def _side(write: Write, entry: ScoreEntry) -> Side:
    host = write.query("SELECT host FROM devices WHERE id = ?", (entry.device,))
    place = "，".join(part for part in (host[0]["host"] if host else "", entry.sheet and f"#{entry.sheet}") if part)
    return Side(_words(entry.score), Hand(entry.entered_at, entry.operator, place))


def _base(write: Write, one: ScoreEntry, other: ScoreEntry) -> str | None:
    common = [key for key in one.supersedes if key in other.supersedes]
    for key in reversed(common):
        device, _, number = key.rpartition(":")
        sql = "SELECT * FROM score_entries WHERE device = ? AND sequence = ?"
        for row in write.query(sql, (device, int(number))):
            return str(row["value"] or row["state"])
    return None


def _words(score: Score) -> str:
    """A value as typed, or the state there is instead, and the time."""
    text = str(score.value) if score.value is not None else score.state.value
    return text if score.seconds is None or score == NOT_ENTERED else f"{text} {score.seconds}"
