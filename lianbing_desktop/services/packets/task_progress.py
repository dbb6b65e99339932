"""How far a clerk is with a task: by round and by unit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lianbing_desktop.domain.score import NOT_ENTERED, Round
from lianbing_desktop.domain.scoring.round_form import EntryRule
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.packets.task import CHECK_IN, SECOND
from lianbing_desktop.services.scoring.attendance import attendance
from lianbing_desktop.services.scoring.double_entry import blind_sheet
from lianbing_desktop.services.scoring.score_entry import score_lines


@dataclass(frozen=True, slots=True)
class RoundToDo:
    """How many lines of a round are done."""

    round: Round
    count: int
    done: int

    @property
    def left(self) -> int:
        """How many are not."""
        return self.count - self.done


@dataclass(frozen=True, slots=True)
class UnitToDo:
    """How many lines of a unit are done, over all rounds of the task."""

    unit: str
    count: int
    done: int

    @property
    def left(self) -> int:
        """How many are not."""
        return self.count - self.done


def rounds_to_do(contest: Contest) -> tuple[RoundToDo, ...]:
    """Each round of the task, in the contest's order; nothing in a contest that has no task."""
    found = []
    for some in _rounds(contest):
        lines = list(_lines(contest, some))
        found.append(RoundToDo(some, len(lines), sum(done for _, done in lines)))
    return tuple(found)


def units_to_do(contest: Contest) -> tuple[UnitToDo, ...]:
    """Each unit of the task that has anything to type, in the contest's order."""
    counted: dict[str, list[bool]] = {unit.name: [] for unit in contest.snapshot().units}
    for some in _rounds(contest):
        for unit, done in _lines(contest, some):
            counted.setdefault(unit, []).append(done)
    return tuple(UnitToDo(unit, len(lines), sum(lines)) for unit, lines in counted.items() if lines)


def _rounds(contest: Contest) -> tuple[Round, ...]:
    task = contest.task
    return tuple(one for one in contest.snapshot().rounds if task is not None and one.id in task.rounds)


def _lines(contest: Contest, some: Round) -> Iterator[tuple[str, bool]]:
    """The unit of each line to type and whether it is done."""
    snapshot, task = contest.snapshot(), contest.task
    if task is None:
        return
    if task.role == CHECK_IN:
        yield from ((one.unit, one.came is not None) for one in attendance(snapshot, some))
    elif task.role == SECOND or some.settings.entry_rule is EntryRule.DOUBLE:
        sheet = blind_sheet(contest, some, task.person)
        yield from ((line.unit, line.own != NOT_ENTERED) for line in sheet.lines)
    else:
        yield from ((line.unit, line.score != NOT_ENTERED) for line in score_lines(snapshot, some))
