"""Scores two PCs say different things of, among the differences of a merge."""

from __future__ import annotations

from collections.abc import Iterable

from lianbing_desktop.domain.score import NOT_ENTERED, Score
from lianbing_desktop.storage import scores
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.joining.arriving import Choices, Difference, Side
from lianbing_desktop.storage.joining.histories import Hand
from lianbing_desktop.storage.scores import Cell, ScoreEntry, SubjectRound
from lianbing_desktop.storage.write import Write

SCORES = "score_entries"


def score_differences(
    asks: ContestFile | Write,
    theirs: frozenset[str] | set[str] = frozenset(),
    only: Iterable[SubjectRound] | None = None,
) -> list[Difference]:
    """Every score, or those of `only` some (subject, round), with two official values in force.

    `theirs` are the keys of the entries that came.
    """
    found = []
    for cell, live in _contradictions(asks, only).items():
        ours = next((one for one in live if _is_ours(asks, one, theirs)), live[0])
        for other in live:
            if other.score != ours.score:
                found.append(
                    Difference(
                        SCORES, _key(cell), "value", _base(asks, ours, other), _side(asks, ours), _side(asks, other)
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


def _contradictions(
    asks: ContestFile | Write, only: Iterable[SubjectRound] | None = None
) -> dict[Cell, list[ScoreEntry]]:
    return {
        cell: live for cell, live in scores.official_heads(asks, only).items() if len({one.score for one in live}) > 1
    }


def _is_ours(asks: ContestFile | Write, entry: ScoreEntry, theirs: frozenset[str] | set[str]) -> bool:
    """Whether an entry stood here before: not among those that came, else typed in this file itself."""
    if theirs:
        return entry.key not in theirs
    return bool(asks.query("SELECT 1 FROM operations WHERE device = ? LIMIT 1", (entry.device,)))


def _key(cell: Cell) -> str:
    subject_id, round_id, part, _ = cell
    return "/".join((round_id, subject_id, part) if part else (round_id, subject_id))


def _side(asks: ContestFile | Write, entry: ScoreEntry) -> Side:
    host = asks.query("SELECT host FROM devices WHERE id = ?", (entry.device,))
    place = "，".join(part for part in (host[0]["host"] if host else "", entry.sheet and f"#{entry.sheet}") if part)
    return Side(_words(entry.score), Hand(entry.entered_at, entry.operator, place))


def _base(asks: ContestFile | Write, one: ScoreEntry, other: ScoreEntry) -> str | None:
    common = [key for key in one.supersedes if key in other.supersedes]
    for key in reversed(common):
        device, _, number = key.rpartition(":")
        sql = "SELECT * FROM score_entries WHERE device = ? AND sequence = ?"
        for row in asks.query(sql, (device, int(number))):
            return str(row["value"] or row["state"])
    return None


def _words(score: Score) -> str:
    """A value as typed, or the state there is instead, and the time."""
    text = str(score.value) if score.value is not None else score.state.value
    return text if score.seconds is None or score == NOT_ENTERED else f"{text} {score.seconds}"
