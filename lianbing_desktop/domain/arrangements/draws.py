"""Draws (抽签): the order of appearance, a table, a question set; by a recorded seed, or typed in from paper lots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from lianbing_desktop.domain.ranking.lot import draw


class DrawKind(StrEnum):
    """What is drawn."""

    ORDER = "order"
    TABLE = "table"
    QUESTION_SET = "question_set"


class DrawSubjects(StrEnum):
    """Who draws."""

    UNITS = "units"
    TEAMS = "teams"
    PEOPLE = "people"


class DrawMethod(StrEnum):
    """How it came about."""

    SEED = "seed"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """One subject as the list of the draw names it, and what it drew; 0 while that is not known."""

    subject_id: str
    line: str
    value: int = 0


@dataclass(frozen=True, slots=True)
class Draw:
    """A draw that was held. `lines` stand in the order of the list; `sets` is how many numbers there were to draw."""

    id: str
    title: str
    kind: DrawKind
    subjects: DrawSubjects
    method: DrawMethod
    sets: int
    lines: tuple[DrawnLine, ...]
    seed: str = ""
    drawn_at: str = ""
    operator: str = ""


class LineFault(StrEnum):
    """What is wrong with a typed result."""

    MISSING = "missing"
    OUTSIDE = "outside"
    DOUBLE = "double"


def shared(count: int, sets: int) -> int:
    """How often a number may be drawn: once, or as often as needed when there are fewer than subjects."""
    return max(1, -(-count // sets))


def draw_by_seed(seed: str, lines: Sequence[DrawnLine], sets: int) -> tuple[DrawnLine, ...]:
    """Deal the numbers 1 to `sets` in the order of the lot, beginning anew when they are used up.

    The lines come back in their own order. Raises ValueError without a seed or a number to draw.
    """
    if sets < 1:
        raise ValueError("nothing to draw")
    value = {lot.number: place % sets + 1 for place, lot in enumerate(draw(seed, [one.line for one in lines]))}
    return tuple(DrawnLine(one.subject_id, one.line, value[number]) for number, one in enumerate(lines, start=1))


def faults(lines: Sequence[DrawnLine], sets: int) -> dict[str, LineFault]:
    """What is wrong with results typed in, by subject: every one is there, inside 1 to `sets`, and no number is drawn
    more often than `shared` allows."""
    found: dict[str, LineFault] = {}
    most = shared(len(lines), sets)
    drawn: dict[int, list[str]] = {}
    for one in lines:
        if one.value == 0:
            found[one.subject_id] = LineFault.MISSING
        elif not 1 <= one.value <= sets:
            found[one.subject_id] = LineFault.OUTSIDE
        else:
            drawn.setdefault(one.value, []).append(one.subject_id)
    for subjects in drawn.values():
        if len(subjects) > most:
            found.update(dict.fromkeys(subjects, LineFault.DOUBLE))
    return found


def in_order(lines: Sequence[DrawnLine]) -> tuple[DrawnLine, ...]:
    """By what was drawn; what is not known stands last."""
    return tuple(sorted(lines, key=lambda one: (one.value == 0, one.value)))
