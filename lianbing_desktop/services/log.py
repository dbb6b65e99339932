"""The log of a contest in words."""

from __future__ import annotations

from dataclasses import dataclass

from lianbing_desktop.services.contest import Contest, operation_words
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


def log(contest: Contest) -> list[LogLine]:
    """What was done, the newest first."""
    found = operations.all_operations(contest.file)
    by_id = {operation.id: operation for operation in found}
    return [_line(operation, by_id) for operation in found]


def _line(operation: Operation, by_id: dict[str, Operation]) -> LogLine:
    text = operation_words(operation)
    if operation.undoes:
        reversed_step = by_id[operation.undoes]
        target = by_id[reversed_step.undoes] if reversed_step.undoes else reversed_step
        text = f"{text}{operation_words(target)}"
    return LogLine(operation.id, operation.at, operation.operator, operation.kind, text, operation.undone)
