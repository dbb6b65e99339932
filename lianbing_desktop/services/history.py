"""The log in words, undo and redo."""

from __future__ import annotations

from dataclasses import dataclass

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import operations
from lianbing_desktop.storage.operations import Operation


@dataclass(frozen=True, slots=True)
class LogLine:
    """One operation in words. `at` is ISO 8601; `undone` tells whether it has been taken back."""

    id: str
    at: str
    operator: str
    kind: str
    text: str
    undone: bool


def log(contest: Contest, limit: int = -1) -> list[LogLine]:
    """What was done, the newest first."""
    found = operations.all_operations(contest.file, limit)
    by_id = {operation.id: operation for operation in operations.all_operations(contest.file)} if found else {}
    return [_line(operation, by_id) for operation in found]


def can_undo(contest: Contest) -> str:
    """The words for what undo would take back; "" when there is nothing."""
    operation = operations.undoable(contest.file)
    return _words(operation) if operation else ""


def can_redo(contest: Contest) -> str:
    """The words for what redo would do again; "" when there is nothing."""
    undo_step = operations.redoable(contest.file)
    if undo_step is None or undo_step.undoes is None:
        return ""
    return _words(next(one for one in operations.all_operations(contest.file) if one.id == undo_step.undoes))


def undo(contest: Contest) -> str:
    """Take back the newest operation that was not taken back; what it was, in words.

    Raises UserError nothing_to_undo, or undo_changed_since when a later edit stands on it.
    """
    operation = operations.undoable(contest.file)
    if operation is None:
        raise UserError("nothing_to_undo")
    _reverse(contest, operation, "undo")
    return _words(operation)


def redo(contest: Contest) -> None:
    """Do the operation again that undo took back last. Raises UserError nothing_to_redo."""
    undone = operations.redoable(contest.file)
    if undone is None:
        raise UserError("nothing_to_redo")
    _reverse(contest, undone, "redo")


def _reverse(contest: Contest, operation: Operation, kind: str) -> None:
    changes = operations.changes_of(contest.file, operations.standing_form(contest.file, operation.id))
    with contest.operation(kind, undoable=False, undoes=operation.id) as write:
        operations.reverse(write, changes)


def _line(operation: Operation, by_id: dict[str, Operation]) -> LogLine:
    text = _words(operation)
    if operation.undoes:
        undone = by_id[operation.undoes]
        target = by_id[undone.undoes] if undone.undoes else undone
        text = f"{text}{_words(target)}"
    return LogLine(operation.id, operation.at, operation.operator, operation.kind, text, operation.undone)


def _words(operation: Operation) -> str:
    return say(f"log_{operation.kind}", operation.params)
