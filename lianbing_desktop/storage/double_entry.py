"""What was typed blind, out of the entry log of scores, and the entries of the record that stand on it."""

from __future__ import annotations

from lianbing_desktop.domain.score import Score
from lianbing_desktop.domain.scoring.double_entry import Cell, Comparison, EntryPass, TypedEntry, same_person
from lianbing_desktop.storage import scores
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.scores import ScoreEntry
from lianbing_desktop.storage.write import Write


def typed_entries(file: ContestFile, round_id: str) -> list[TypedEntry]:
    """The log of a round as the comparison of two hands reads it, in the order entered."""
    return [_typed(entry) for entry in scores.entries(file, round_id)]


def typed_in(write: Write, cell: Cell) -> list[TypedEntry]:
    """The log of one cell as it stands inside an operation."""
    round_id, subject_id, part = cell
    return [_typed(entry) for entry in scores.subject_entries(write, round_id, subject_id) if entry.part == part]


def enter_blind(
    write: Write,
    comparison: Comparison | None,
    cell: Cell,
    entry_pass: EntryPass,
    score: Score,
    sheet: str,
    reason: str,
) -> bool:
    """Append what one person typed, in place of what the same person typed in that pass before.

    False, and nothing written, when it says the same.
    """
    own = [
        hand
        for hand in (comparison.hands if comparison else ())
        if hand.entry_pass is entry_pass and same_person(hand.operator, write.operator)
    ]
    if own and own[-1].score == score:
        return False
    round_id, subject_id, part = cell
    scores.append(
        write,
        (subject_id, round_id, part, entry_pass.value),
        score,
        supersedes=tuple(hand.key for hand in own),
        reason=reason,
        sheet=sheet,
    )
    return True


def record(write: Write, comparison: Comparison, score: Score, reason: str = "") -> None:
    """Put a score on the record for everything typed blind in its cell, in place of what stood there."""
    round_id, subject_id, part = comparison.cell
    official = scores.live(write, (subject_id, round_id, part, ""))
    hands = tuple(hand.key for hand in comparison.hands)
    # What the record said before stands last: an undo brings that back.
    keys = (*hands, *(entry.key for entry in official))
    sheet = comparison.hands[-1].sheet
    scores.append(write, (subject_id, round_id, part, ""), score, supersedes=keys, reason=reason, sheet=sheet)


def _typed(entry: ScoreEntry) -> TypedEntry:
    return TypedEntry(
        key=entry.key,
        cell=(entry.round_id, entry.subject_id, entry.part),
        entry_pass=EntryPass(entry.entry_pass),
        score=entry.score,
        operator=entry.operator,
        entered_at=entry.entered_at,
        sheet=entry.sheet,
        supersedes=entry.supersedes,
        reason=entry.reason,
    )
