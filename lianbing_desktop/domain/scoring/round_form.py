"""What a round is called in the hall, and the settings each form of round has. Written as JSON in the contest file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any


class RoundForm(StrEnum):
    """How a round is judged. What a subject's score is made of follows from it."""

    PLAIN = ""  # 直接录入成绩：一人（队）一个数，不分环节
    WRITTEN = "written"  # 笔试、线上答题
    OPERATION = "operation"  # 实操
    JUDGED = "judged"  # 情景模拟、评委打分
    MUST_ANSWER = "must_answer"  # 必答题
    BUZZER = "buzzer"  # 抢答题
    RISK = "risk"  # 风险题
    SHOW = "show"  # 风采展示，按档次计分
    ADJUSTMENT = "adjustment"  # 裁判长加减分

    @property
    def by_questions(self) -> bool:
        """Whether the result is a running total of question events."""
        return self in _BY_QUESTIONS


_BY_QUESTIONS = frozenset({RoundForm.MUST_ANSWER, RoundForm.BUZZER, RoundForm.RISK, RoundForm.ADJUSTMENT})


class EntryRule(StrEnum):
    """How a typed score becomes official."""

    SINGLE = "single"  # 单人录入
    READ_BACK = "read_back"  # 唱分核对
    DOUBLE = "double"  # 双人盲录


class Outcome(StrEnum):
    """How a question ended. BONUS and PENALTY are given by the chief referee (裁判长)."""

    RIGHT = "right"
    WRONG = "wrong"
    TIMEOUT = "timeout"
    FOUL = "foul"
    PASS = "pass"  # noqa: S105 - 放弃
    BONUS = "bonus"
    PENALTY = "penalty"


@dataclass(frozen=True, slots=True)
class RoundSettings:
    """What a form of round can be set to. A setting that a form does not use is ignored.

    `judges` 0: one score is typed; else one mark per judge, and the result is their mean to `mean_decimals` places
    (half up); with `round_mean` False it goes into the total unrounded. One highest and one lowest mark are dropped
    when there are at least `drop_from` judges; 0 never. `grades` names what a letter is worth. `values` are what a
    question may be worth, empty: anything. `base` is where a running total begins. `costs` says what an outcome
    takes away, as a multiple of the question's value. `timed`: the time used is recorded.
    """

    judges: int = 0
    drop_from: int = 0
    mean_decimals: int = 2
    round_mean: bool = True
    grades: tuple[tuple[str, Decimal], ...] = ()
    values: tuple[Decimal, ...] = ()
    base: Decimal = Decimal(0)
    costs: tuple[tuple[Outcome, Decimal], ...] = ()
    timed: bool = False
    entry_rule: EntryRule = EntryRule.SINGLE


PLAIN_SETTINGS = RoundSettings()


def settings_from(found: Mapping[str, Any]) -> RoundSettings:
    """Settings as they stand in a file; what is not there is at its default, what is not known is passed over."""
    plain = PLAIN_SETTINGS
    return RoundSettings(
        judges=int(found.get("judges", plain.judges)),
        drop_from=int(found.get("drop_from", plain.drop_from)),
        mean_decimals=int(found.get("mean_decimals", plain.mean_decimals)),
        round_mean=bool(found.get("round_mean", plain.round_mean)),
        grades=tuple((str(grade), Decimal(points)) for grade, points in found.get("grades", ())),
        values=tuple(Decimal(value) for value in found.get("values", ())),
        base=Decimal(found.get("base", plain.base)),
        costs=tuple((Outcome(outcome), Decimal(factor)) for outcome, factor in found.get("costs", ())),
        timed=bool(found.get("timed", plain.timed)),
        entry_rule=EntryRule(found.get("entry_rule", plain.entry_rule)),
    )


def settings_as_data(settings: RoundSettings) -> dict[str, Any]:
    """Settings as they are written to a file: only what differs from the default, decimals as text."""
    plain = PLAIN_SETTINGS
    data: dict[str, Any] = {
        name: getattr(settings, name)
        for name in ("judges", "drop_from", "mean_decimals", "round_mean", "timed")
        if getattr(settings, name) != getattr(plain, name)
    }
    if settings.grades:
        data["grades"] = [[grade, str(points)] for grade, points in settings.grades]
    if settings.values:
        data["values"] = [str(value) for value in settings.values]
    if settings.base != plain.base:
        data["base"] = str(settings.base)
    if settings.costs:
        data["costs"] = [[outcome.value, str(factor)] for outcome, factor in settings.costs]
    if settings.entry_rule is not plain.entry_rule:
        data["entry_rule"] = settings.entry_rule.value
    return data
