"""What the command line prints: one JSON object, or lines for a person. Messages go to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from lianbing_desktop.cli.text_width import extra_columns
from lianbing_desktop.domain.problem import Problem
from lianbing_desktop.domain.score import NOT_ENTERED, Score, ScoreState
from lianbing_desktop.services.scoring.score_import import PlannedScore, UnmatchedLine
from lianbing_desktop.services.wording import say, say_problem

_CHANGES_SHOWN = 20


def print_json(value: Mapping[str, Any]) -> None:
    """The one object on standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def print_lines(*lines: str) -> None:
    """Lines for a person."""
    for line in lines:
        print(line)


def print_said(code: str, **params: object) -> None:
    """One sentence of the catalogue."""
    print(say(code, params))


def message(code: str, **params: object) -> None:
    """One sentence on standard error."""
    print(say(code, params), file=sys.stderr)


def print_table(headers: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Columns that line up, Chinese characters counted as two wide."""
    table = [headers, *[[str(cell) for cell in row] for row in rows]]
    widths = [max(_width(str(row[column])) for row in table) for column in range(len(headers))]
    for row in table:
        cells = [str(cell) + " " * (width - _width(str(cell))) for cell, width in zip(row, widths, strict=True)]
        print("  ".join(cells).rstrip())


def joined(sentences: Sequence[str]) -> str:
    """Several sentences as one: only the last keeps its full stop."""
    *others, last = sentences or [""]
    return say("cli_joint").join([*(one.rstrip("。.") for one in others), last])


def problem_json(problem: Problem) -> dict[str, str]:
    """A finding with its sentence and its place."""
    return {
        "code": problem.code,
        "file": problem.place.file,
        "sheet": problem.place.sheet,
        "cell": problem.place.cell,
        "unit": problem.unit,
        "name": problem.name,
        "message": say_problem(problem),
        "severity": problem.severity.value,
    }


def print_problems(problems: Sequence[Problem]) -> None:
    """One line a finding: where, then what and what to do."""
    for problem in problems:
        place = str(problem.place)
        print(f"  {place}  {say_problem(problem)}" if place else f"  {say_problem(problem)}")


def unmatched_json(line: UnmatchedLine) -> dict[str, object]:
    """A line that found nobody, or several."""
    return {
        "name": line.name,
        "unit": line.unit,
        "file": line.place.file,
        "row": line.place.row,
        "candidates": list(line.candidates),
    }


def print_unmatched(lines: Sequence[UnmatchedLine]) -> None:
    """One line each."""
    for line in lines:
        code = "line_ambiguous" if line.candidates else "line_unmatched"
        candidates = "、".join(line.candidates)
        print("  " + say(code, {"place": line.place, "name": line.name, "unit": line.unit, "candidates": candidates}))


def print_changes(scores: Sequence[PlannedScore]) -> None:
    """The scores that stand differently now, the first twenty in full."""
    changed = [one for one in scores if one.changes and NOT_ENTERED not in {one.before, one.score}]
    for one in changed[:_CHANGES_SHOWN]:
        params = {"unit": one.unit, "name": one.name, "before": _score(one.before), "after": _score(one.score)}
        print("  " + say("score_change", params))
    if len(changed) > _CHANGES_SHOWN:
        print("  " + say("changes_more", {"count": len(changed) - _CHANGES_SHOWN}))


def _score(score: Score) -> str:
    return str(score.value) if score.state is ScoreState.SCORED else say(f"state_{score.state}")


def _width(text: str) -> int:
    return len(text) + extra_columns(text)
