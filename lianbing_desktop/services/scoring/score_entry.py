"""What the entry grid shows of a round, and what a typed cell means: on disk before the cursor moves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from lianbing_desktop.domain.intake.score_value import read_score
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import sort_entrants
from lianbing_desktop.domain.ranking.totals import round_half_up
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState
from lianbing_desktop.domain.scoring.round_result import STATED, TIME, judge_number, judged_line
from lianbing_desktop.domain.text import compact
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import enter_score, in_range, subject_name
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import scores

_NO_MARKS: Mapping[int, Decimal] = {}
_TIME = re.compile(r"(?:(\d)[.:](?=\d+[.:]))?(\d{1,3})(?:[.:](\d\d))?").fullmatch


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One subject of a round: an entrant, or a team with its `members` named. `number` counts from 1, unit by unit.

    In a round of judges: their `marks`, who of them is `excused`, and whose marks were `dropped`. `contradicts` says
    what two PCs have on record for one and the same value.
    """

    subject_id: str
    number: int
    unit_id: str
    unit: str
    name: str
    members: str
    score: Score
    marks: Mapping[int, Decimal] = field(default_factory=lambda: _NO_MARKS)
    excused: frozenset[int] = frozenset()
    dropped: tuple[int, ...] = ()
    seconds: int | None = None
    contradicts: str = ""


def score_lines(snapshot: Snapshot, some: Round) -> tuple[ScoreLine, ...]:
    """Everyone a round expects a score of, in the units' order, inside a unit by name (teams as they were added)."""
    return tuple(filled_line(snapshot, some, line) for line in _blank_lines(snapshot, some.kind))


def filled_line(snapshot: Snapshot, some: Round, line: ScoreLine) -> ScoreLine:
    """A line with what stands on record for its subject now; the same object when that is what it says already."""
    key = (line.subject_id, some.id)
    score = snapshot.scores.get(key, NOT_ENTERED)
    against = snapshot.contradictions.get(key)
    if some.settings.judges:
        parts = snapshot.entered.get(key, {})
        judged = judged_line(some, parts)
        seconds = parts.get(TIME, NOT_ENTERED).seconds
        found = replace(
            line, score=score, marks=judged.marks, excused=judged.excused, dropped=judged.result.dropped,
            seconds=seconds, contradicts=_contradiction(against),
        )  # fmt: skip
        return line if found == line else found
    if not against and not line.contradicts and line.score == score:
        return line
    return replace(line, score=score, seconds=score.seconds, contradicts=_contradiction(against))


def _blank_lines(snapshot: Snapshot, kind: RoundKind) -> Iterator[ScoreLine]:
    if kind is RoundKind.TEAM:
        for number, team in enumerate(snapshot.teams, start=1):
            members = "、".join(subject_name(snapshot, member) for member in team.member_ids)
            unit = snapshot.unit_name(team.unit_id)
            name = subject_name(snapshot, team.id)
            yield ScoreLine(team.id, number, team.unit_id, unit, name, members, NOT_ENTERED)
        return
    for number, entrant in enumerate(sort_entrants(snapshot.competing, snapshot.units), start=1):
        unit = snapshot.unit_name(entrant.unit_id)
        yield ScoreLine(entrant.id, number, entrant.unit_id, unit, entrant.name, "", NOT_ENTERED)


def _contradiction(against: Mapping[str, tuple[scores.ScoreEntry, ...]] | None) -> str:
    if not against:
        return ""
    entries = next(iter(against.values()))
    return say(
        "score_contradicts", {"values": "、".join(f"{score_words(one.score)}（{one.operator}）" for one in entries)}
    )


def enter_typed(contest: Contest, round_id: str, subject_id: str, text: str, part: str = STATED) -> Score:
    """Put on disk what was typed for a subject; the score as it stands then. An empty text changes nothing.

    `part` is the score itself, a judge's mark, or the time used. A corrected number keeps the time used; a mark takes
    back 缺考, 弃权 or 违纪. Raises UserError, and nothing is stored, for what is no number and no state
    (score_typed_unreadable), no grade of the round (score_grade_unknown), no time (score_time_unreadable), out of
    the round's range (score_outside), a time before there is a score (score_time_first), and a mark where a total was
    entered outright (score_stated).
    """
    snapshot = contest.snapshot()
    some = snapshot.round_by_id[round_id]
    before = snapshot.entered.get((subject_id, round_id), {}).get(STATED, NOT_ENTERED)
    name = subject_name(snapshot, subject_id)
    if part == TIME:
        return _enter_time(contest, some, subject_id, text, before)
    typed = read_typed(some, name, text)
    if typed == NOT_ENTERED:
        return snapshot.scores.get((subject_id, round_id), NOT_ENTERED)
    if judge_number(part):
        enter_mark(contest, some, subject_id, part, typed)
    else:
        if typed.state is ScoreState.SCORED is before.state:
            typed = replace(typed, seconds=before.seconds)
        enter_score(contest, round_id, subject_id, typed)
    return contest.snapshot().scores.get((subject_id, round_id), NOT_ENTERED)


def enter_mark(contest: Contest, some: Round, subject_id: str, part: str, mark: Score) -> None:
    """Put a judge's mark on disk, and take back in the same step that the person did not compete.

    Raises UserError score_stated where a total was entered outright, and score_outside.
    """
    snapshot = contest.snapshot()
    name = subject_name(snapshot, subject_id)
    stated = snapshot.entered.get((subject_id, some.id), {}).get(STATED, NOT_ENTERED)
    if stated.state is ScoreState.SCORED:
        raise UserError("score_stated", name=name, value=stated.value or "")
    if stated == NOT_ENTERED:
        enter_score(contest, some.id, subject_id, mark, part=part)
        return
    if mark.value is not None and not in_range(some, mark.value):
        raise UserError("score_outside", name=name, value=mark.value, maximum=some.maximum or "")
    value, judge = score_words(mark), judge_number(part)
    with contest.operation("mark_entered", round=some.name, name=name, value=value, judge=judge) as write:
        scores.enter(write, some.id, subject_id, NOT_ENTERED)
        scores.enter(write, some.id, subject_id, mark, part=part)


def read_time(text: str) -> int | None:
    """Seconds of a time typed on the keypad: 35 is minutes, 35.20 or 35:20 minutes and seconds, 1.05.20 with hours."""
    found = _TIME(compact(text).replace("：", ":").replace("。", "."))
    if not found:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds if seconds < 60 and (not hours or minutes < 60) else None


def read_typed(some: Round, name: str, text: str) -> Score:
    """What a typed text means in a round: a number, a state, a grade. NOT_ENTERED for an empty one; writes nothing.

    Raises UserError score_typed_unreadable, score_grade_unknown.
    """
    if some.settings.grades:
        points = dict(some.settings.grades).get(compact(text).upper())
        if points is not None:
            return Score(ScoreState.SCORED, points)
    typed = read_score(text)
    if some.settings.grades and text.strip() and (typed is None or typed.value is not None):
        known = "、".join(grade for grade, _ in some.settings.grades)
        raise UserError("score_grade_unknown", name=name, raw=text.strip(), known=known)
    if typed is None:
        raise UserError("score_typed_unreadable", name=name, raw=text.strip())
    return typed


def _enter_time(contest: Contest, some: Round, subject_id: str, text: str, before: Score) -> Score:
    snapshot = contest.snapshot()
    name = subject_name(snapshot, subject_id)
    standing = snapshot.scores.get((subject_id, some.id), NOT_ENTERED)
    if not text.strip():
        return standing
    seconds = read_time(text)
    if seconds is None:
        raise UserError("score_time_unreadable", name=name, raw=text.strip())
    if some.settings.judges:
        timed = Score(ScoreState.SCORED, Decimal(seconds), seconds)
        enter_score(contest, some.id, subject_id, timed, part=TIME)
    elif before.state is not ScoreState.SCORED:
        raise UserError("score_time_first", name=name)
    else:
        enter_score(contest, some.id, subject_id, replace(before, seconds=seconds))
    return contest.snapshot().scores.get((subject_id, some.id), NOT_ENTERED)


def score_words(score: Score) -> str:
    """A score as it is read out: the number as typed, 缺考, 弃权, 违纪, or 未录入."""
    return str(score.value) if score.value is not None else state_words(score.state)


def shown_value(some: Round, value: Decimal | None) -> str:
    """A result as it is shown: a mean that goes on unrounded is shown to the round's places. "" for none."""
    if value is None:
        return ""
    if some.settings.judges and not some.settings.round_mean:
        return f"{round_half_up(value, some.settings.mean_decimals):f}"
    return f"{value:f}"


def state_words(state: ScoreState) -> str:
    """The name of a state."""
    return say(f"score_state_{state.value}")
