"""A subject's score in a round, from what was entered: stated outright, worked out from judges' marks or events."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from lianbing_desktop.domain.score import NOT_ENTERED, Round, Score, ScoreState
from lianbing_desktop.domain.scoring.judging import Judged, judged

STATED = ""
"""The part that is the score itself."""
TIME = "time"
"""The time used in a round of judges, where no single entry could carry it."""

_JUDGE = re.compile(r"judge:([1-9]\d*)").fullmatch


@dataclass(frozen=True, slots=True)
class JudgedLine:
    """Judges' marks of one subject as the grid shows them."""

    marks: Mapping[int, Decimal]
    excused: frozenset[int]
    result: Judged


def judge_part(number: int) -> str:
    """The part of an entry that holds the mark of judge `number`, counted from 1."""
    return f"judge:{number}"


def judge_number(part: str) -> int:
    """The judge whose mark a part holds; 0 when it holds none."""
    found = _JUDGE(part)
    return int(found[1]) if found else 0


def judged_line(some: Round, parts: Mapping[str, Score]) -> JudgedLine:
    """The marks of a subject and what they come to. A mark in the state void is that of a judge who is excused."""
    marks: dict[int, Decimal] = {}
    excused: set[int] = set()
    for part, score in parts.items():
        number = judge_number(part)
        if not number:
            continue
        if score.value is not None:
            marks[number] = score.value
        elif score.state is ScoreState.VOID:
            excused.add(number)
    return JudgedLine(marks, frozenset(excused), judged(marks, some.settings, frozenset(excused)))


def round_result(some: Round, parts: Mapping[str, Score], running: Decimal | None) -> Score:
    """The score of a subject whose official entries are `parts` and whose running total is `running`.

    What was stated outright (缺考, 弃权, 违纪, or a total) stands before what can be worked out.
    """
    stated = parts.get(STATED, NOT_ENTERED)
    if stated.state is not ScoreState.NOT_ENTERED:
        return stated
    if some.form.by_questions:
        return NOT_ENTERED if running is None else Score(ScoreState.SCORED, running)
    if some.settings.judges:
        value = judged_line(some, parts).result.value
        time = parts.get(TIME, NOT_ENTERED)
        if value is not None:
            return Score(ScoreState.SCORED, value, time.seconds)
    return NOT_ENTERED
