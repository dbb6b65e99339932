"""Draws of an open contest: drawn here by a recorded seed, or typed in from paper lots."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from lianbing_desktop.domain.arrangements import draws
from lianbing_desktop.domain.arrangements.draws import (
    Draw,
    DrawKind,
    DrawMethod,
    DrawnLine,
    DrawSubjects,
    LineFault,
)
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.arrangements.arranging import seat_lines
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import arrangements

KIND_WORDS: Mapping[DrawKind, str] = {
    DrawKind.ORDER: "出场顺序",
    DrawKind.TABLE: "台号",
    DrawKind.QUESTION_SET: "题组",
}
"""What is drawn, as it stands on paper."""


def draw_lines(snapshot: Snapshot, subjects: DrawSubjects) -> tuple[DrawnLine, ...]:
    """Who would draw, in the list's order; a unit nobody competes for does not."""
    if subjects is DrawSubjects.TEAMS:
        return tuple(DrawnLine(team.id, subject_name(snapshot, team.id)) for team in snapshot.teams)
    lines = seat_lines(snapshot)
    if subjects is DrawSubjects.UNITS:
        units = dict.fromkeys((one.unit_id, one.unit) for one in lines)
        return tuple(DrawnLine(unit_id, unit) for unit_id, unit in units)
    return tuple(DrawnLine(one.entrant_id, f"{one.number} {one.name} {one.unit}".strip()) for one in lines)


def hold(
    contest: Contest,
    title: str,
    kind: DrawKind,
    subjects: DrawSubjects,
    sets: int = 0,
    *,
    seed: str = "",
    typed: Mapping[str, int] | None = None,
) -> Draw:
    """Keep a draw: by a seed, or with what people drew, by subject. `sets` 0: as many numbers as subjects.

    Raises UserError draw_title_missing, draw_nobody, draw_seed_missing, and draw_incomplete with the first fault of
    what was typed.
    """
    snapshot = contest.snapshot()
    lines = draw_lines(snapshot, subjects)
    title, seed = clean(title), clean(seed)
    if not title:
        raise UserError("draw_title_missing")
    if not lines:
        raise UserError(f"draw_nobody_{subjects}")
    sets = sets or len(lines)
    if typed is None:
        if not seed:
            raise UserError("draw_seed_missing")
        lines = draws.draw_by_seed(seed, lines, sets)
    else:
        lines = tuple(DrawnLine(one.subject_id, one.line, typed.get(one.subject_id, 0)) for one in lines)
        found = draws.faults(lines, sets)
        for one in lines:
            if one.subject_id in found:
                raise UserError(f"draw_{found[one.subject_id]}", line=one.line, value=one.value, sets=sets)
    method = DrawMethod.SEED if typed is None else DrawMethod.TYPED
    with contest.operation("draw_held", title=title, count=len(lines)) as write:
        held = Draw(
            uuid.uuid4().hex, title, kind, subjects, method, sets, lines, seed if typed is None else "",
            write.at, write.operator,
        )  # fmt: skip
        arrangements.add_draw(write, held)
    return held


def typed_faults(snapshot: Snapshot, subjects: DrawSubjects, sets: int, typed: Mapping[str, int]) -> dict[str, str]:
    """What is wrong with results typed so far, in words by subject; who is still missing is not yet wrong."""
    own = draw_lines(snapshot, subjects)
    lines = [DrawnLine(one.subject_id, one.line, typed.get(one.subject_id, 0)) for one in own]
    sets = sets or max(1, len(lines))
    found = draws.faults(lines, sets)
    return {
        one.subject_id: say(f"draw_{found[one.subject_id]}", {"line": one.line, "value": one.value, "sets": sets})
        for one in lines
        if found.get(one.subject_id, LineFault.MISSING) is not LineFault.MISSING
    }


def outdated(snapshot: Snapshot, held: Draw) -> tuple[str, ...]:
    """Who of the list has come since or is gone: the draw does not speak of them any more, or not yet."""
    now = {one.subject_id: one.line for one in draw_lines(snapshot, held.subjects)}
    then = {one.subject_id: one.line for one in held.lines}
    return tuple(now[one] for one in now if one not in then) + tuple(then[one] for one in then if one not in now)


def remove(contest: Contest, held: Draw) -> None:
    """Take a draw away."""
    with contest.operation("draw_removed", title=held.title) as write:
        arrangements.remove_draw(write, held.id)
