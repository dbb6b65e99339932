"""Whether an entrant may go to the provincial final: a pure function of facts, rules and a date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from lianbing_desktop.domain.eligibility.eligibility_rules import EligibilityRules, Metric, StudyCondition
from lianbing_desktop.domain.eligibility.history_rules import Verdict, judge_participation, judge_title
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.facts import HistoryFact, StudyFact


class EligibilityStatus(StrEnum):
    """符合 / 暂未符合 / 不符合 / 待认定."""

    ELIGIBLE = "eligible"
    NOT_YET = "not_yet"
    NEVER = "never"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that keeps a person from being eligible.

    `rule` is "study:stars", "study:points", "history" or "title"; `status` what this rule alone says; `code`
    has a sentence, filled with `params`. Codes: study_stars, study_points, study_unknown, study_not_yet,
    study_outdated, study_dated_after, history_excluded, history_unclear, title_national, title_unclear.
    """

    rule: str
    code: str
    status: EligibilityStatus
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Assessment:
    """The status and every rule that speaks against the person, gravest first and among equals
    history before study; empty when eligible."""

    status: EligibilityStatus
    reasons: tuple[Reason, ...] = ()

    @property
    def deciding(self) -> Reason | None:
        """The reason that fixes the status; None when eligible."""
        return self.reasons[0] if self.reasons else None


_GRAVITY = {
    EligibilityStatus.NEVER: 0,
    EligibilityStatus.UNDECIDED: 1,
    EligibilityStatus.NOT_YET: 2,
    EligibilityStatus.ELIGIBLE: 3,
}
_SHORT_CODES = {Metric.STARS: "study_stars", Metric.POINTS: "study_points"}


def assess(
    entrant: Entrant,
    study: Sequence[StudyFact],
    history: Sequence[HistoryFact],
    rules: EligibilityRules,
    as_of: dt.date,
) -> Assessment:
    """Judge one entrant as of a date. Facts of other people in the sequences are ignored.

    Before the rules' date only readings up to `as_of` are known, and what is short can still grow: not yet.
    From the date on every reading is evidence, and only the state on the date counts. The counters never
    fall, so an older reading that meets a condition is enough, and a later one that is short proves it unmet.
    Source: the notice, 参赛条件 (1) to (3).
    """
    own_study = [fact for fact in study if fact.entrant_id == entrant.id]
    own_history = [fact for fact in history if fact.entrant_id == entrant.id]
    # What no later data can change is told first.
    reasons = _history_reasons(own_history, rules)
    reasons += [
        reason for condition in rules.study if (reason := _study_reason(condition, own_study, rules, as_of)) is not None
    ]
    reasons.sort(key=lambda reason: _GRAVITY[reason.status])
    status = reasons[0].status if reasons else EligibilityStatus.ELIGIBLE
    return Assessment(status, tuple(reasons))


def _study_reason(
    condition: StudyCondition, facts: Sequence[StudyFact], rules: EligibilityRules, as_of: dt.date
) -> Reason | None:
    """What keeps this one condition from being met, or None."""
    final = as_of >= rules.date
    readings = sorted(
        (fact.as_of, value)
        for fact in facts
        if (value := _value(fact, condition.metric)) is not None
        and fact.as_of >= rules.window_start
        and (final or fact.as_of <= as_of)
    )
    in_time = [reading for reading in readings if reading[0] <= rules.date]
    late = [reading for reading in readings if reading[0] > rules.date]
    if any(value >= condition.minimum for _, value in in_time):
        return None
    if not final:
        code = "study_not_yet" if in_time else "study_unknown"
        return _study_problem(condition, rules, code, EligibilityStatus.NOT_YET, in_time[-1:])
    proof = [reading for reading in readings if reading[0] >= rules.date and reading[1] < condition.minimum]
    if proof:
        short = _SHORT_CODES[condition.metric]
        return _study_problem(condition, rules, short, EligibilityStatus.NEVER, proof[:1])
    if late:
        return _study_problem(condition, rules, "study_dated_after", EligibilityStatus.UNDECIDED, late[:1])
    code = "study_outdated" if in_time else "study_unknown"
    return _study_problem(condition, rules, code, EligibilityStatus.UNDECIDED, in_time[-1:])


def _value(fact: StudyFact, metric: Metric) -> int | None:
    return fact.stars if metric is Metric.STARS else fact.points


def _study_problem(
    condition: StudyCondition,
    rules: EligibilityRules,
    code: str,
    status: EligibilityStatus,
    reading: Sequence[tuple[dt.date, int]],
) -> Reason:
    params = {
        "metric": condition.label,
        "minimum": str(condition.minimum),
        "date": rules.date.isoformat(),
        "value": str(reading[0][1]) if reading else "—",
        "read_on": reading[0][0].isoformat() if reading else "—",
    }
    return Reason(f"study:{condition.metric}", code, status, params)


def _history_reasons(facts: Sequence[HistoryFact], rules: EligibilityRules) -> list[Reason]:
    reasons = []
    for fact in facts:
        params = {
            "year": str(fact.year) if fact.year is not None else "—",
            "event": " ".join(part for part in (fact.event, fact.stage) if part),
            "title": fact.title,
        }
        participation = judge_participation(fact, rules.history)
        if participation is Verdict.EXCLUDED:
            reasons.append(Reason("history", "history_excluded", EligibilityStatus.NEVER, params))
        elif participation is Verdict.UNCLEAR:
            reasons.append(Reason("history", "history_unclear", EligibilityStatus.UNDECIDED, params))
        title = judge_title(fact, rules.history)
        if title is Verdict.EXCLUDED:
            reasons.append(Reason("title", "title_national", EligibilityStatus.NEVER, params))
        elif title is Verdict.UNCLEAR:
            reasons.append(Reason("title", "title_unclear", EligibilityStatus.UNDECIDED, params))
    return reasons
