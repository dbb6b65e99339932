"""Rounds, teams and scores as values. Scores are Decimal; rounding is half up (四舍五入)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from lianbing_desktop.domain.scoring.round_form import PLAIN_SETTINGS, RoundForm, RoundSettings


class RoundKind(StrEnum):
    """Who gets a score in a round."""

    INDIVIDUAL = "individual"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Round:
    """A round of the contest.

    `weight` is a factor up to 1, or percent above 1 (40 means 40 %). `maximum` bounds a score from above; an
    individual score never goes below zero, a team score may. `counts` is False for a round kept only as a
    tie-break or for the record. `form` says how it is judged, with `settings` for that form.
    """

    id: str
    name: str
    kind: RoundKind
    weight: Decimal = Decimal(1)
    maximum: Decimal | None = Decimal(100)
    position: int = 0
    counts: bool = True
    form: RoundForm = RoundForm.PLAIN
    settings: RoundSettings = PLAIN_SETTINGS


class ScoreState(StrEnum):
    """What is known of one score. Absent, forfeited, void, zero and not entered are five different things."""

    SCORED = "scored"
    ABSENT = "absent"  # 缺考
    FORFEIT = "forfeit"  # 弃权
    VOID = "void"  # 违纪：成绩无效，人留在名单里
    NOT_ENTERED = "not_entered"


@dataclass(frozen=True, slots=True)
class Score:
    """The current score of an entrant or a team in a round. `value` is set exactly when `state` is SCORED.

    `seconds` is the time used where the round records it.
    """

    state: ScoreState = ScoreState.NOT_ENTERED
    value: Decimal | None = None
    seconds: int | None = None


NOT_ENTERED = Score()


@dataclass(frozen=True, slots=True)
class Team:
    """A team of one unit with its members' entrant ids in order."""

    id: str
    unit_id: str
    name: str = ""
    member_ids: tuple[str, ...] = ()
