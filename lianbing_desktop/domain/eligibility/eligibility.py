"""Whether an entrant may go to the provincial final: a pure function of facts, rules, judgements and a date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from lianbing_desktop.domain.eligibility.eligibility_rules import EligibilityRules, Metric, StudyCondition
from lianbing_desktop.domain.eligibility.history_rules import (
    Verdict,
    judge_participation,
    judge_title,
    participation_key,
    title_key,
)
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.facts import HistoryFact, StudyFact


class EligibilityStatus(StrEnum):
    """符合 / 暂未符合 / 不可能符合 / 待认定."""

    ELIGIBLE = "eligible"
    NOT_YET = "not_yet"
    NEVER = "never"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person found on a line no rule settles: that it excludes, or that it does not.

    `key` is `participation_key` or `title_key` of the line, or `study_key` of a condition; `entrant_id` is "" for a
    judgement on everybody whose line says the same. A judgement never touches what a rule settles by itself.
    """

    key: str
    excludes: bool
    reason: str
    entrant_id: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that keeps a person from being eligible.

    `rule` is "study:stars", "study:points", "history" or "title"; `status` what this rule alone says; `code`
    has a sentence, filled with `params`. Codes: study_stars, study_points, study_unknown, study_not_yet,
    study_outdated, study_dated_after, study_contradicts, study_judged, history_excluded, history_unclear,
    history_judged, title_national, title_unclear, title_judged. `key` is what a person may judge, "" for nothing.
    """

    rule: str
    code: str
    status: EligibilityStatus
    params: Mapping[str, str] = field(default_factory=dict)
    key: str = ""


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of the notice with its source, what it says of the person, and the facts it looked at.

    `judgements` are those that counted.
    """

    rule: str
    label: str
    source: str
    status: EligibilityStatus
    reasons: tuple[Reason, ...] = ()
    evidence: tuple[StudyFact | HistoryFact, ...] = ()
    judgements: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """The status as of a date and every rule that speaks against the person, gravest first and among equals
    history before study; empty when eligible. `conditions` are all of them, in the notice's order."""

    status: EligibilityStatus
    reasons: tuple[Reason, ...] = ()
    conditions: tuple[Condition, ...] = ()
    as_of: dt.date | None = None

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
_STARS = Metric.STARS
_STUDY_RULES = {metric: f"study:{metric}" for metric in Metric}
_SHORT_CODES = {Metric.STARS: "study_stars", Metric.POINTS: "study_points"}


def assess(
    entrant: Entrant,
    study: Sequence[StudyFact],
    history: Sequence[HistoryFact],
    rules: EligibilityRules,
    as_of: dt.date,
    judgements: Sequence[Judgement] = (),
) -> Assessment:
    """Judge one entrant as of a date. Facts and judgements of other people in the sequences are ignored.

    Before the rules' date only readings up to `as_of` are known, and what is short can still grow: not yet.
    From the date on every reading is evidence, and only the state on the date counts. The counters never
    fall, so an older reading that meets a condition is enough, and a later one that is short proves it unmet; where
    both are on record they contradict each other, and a person has to judge. Source: the notice, 参赛条件 (1) to (3).
    """
    own_study = [fact for fact in study if fact.entrant_id == entrant.id]
    own_history = [fact for fact in history if fact.entrant_id == entrant.id]
    found = _applying(judgements, entrant.id)
    conditions = [_study_condition(one, own_study, rules, as_of, found) for one in rules.study]
    conditions += _history_conditions(own_history, rules, found)
    reasons = [reason for condition in conditions for reason in condition.reasons]
    if len(reasons) > 1:
        # Among equally grave ones what no later data can change is told first.
        order = {"history": 0, "title": 1}
        reasons.sort(key=lambda reason: (_GRAVITY[reason.status], order.get(reason.rule, 2)))
    status = reasons[0].status if reasons else EligibilityStatus.ELIGIBLE
    return Assessment(status, tuple(reasons), tuple(conditions), as_of)


def study_key(metric: Metric) -> str:
    """What a judgement on contradicting readings of a person holds for."""
    return f"study|{metric}"


def _applying(judgements: Sequence[Judgement], entrant_id: str) -> Mapping[str, Judgement]:
    """The judgements by key: one on the person goes before one on everybody, a later one before an earlier."""
    if not judgements:
        return {}
    found = {one.key: one for one in judgements if not one.entrant_id}
    return found | {one.key: one for one in judgements if one.entrant_id == entrant_id}


def _study_condition(
    condition: StudyCondition,
    facts: Sequence[StudyFact],
    rules: EligibilityRules,
    as_of: dt.date,
    judgements: Mapping[str, Judgement],
) -> Condition:
    metric = condition.metric
    known = [fact for fact in facts if _value(fact, metric) is not None]
    reason = _study_reason(condition, known, rules, as_of)
    used: tuple[Judgement, ...] = ()
    if reason is not None and reason.key and (judgement := judgements.get(reason.key)) is not None:
        used = (judgement,)
        reason = _judged(reason, judgement, "study_judged")
    return Condition(
        _STUDY_RULES[metric],
        condition.label,
        condition.source,
        reason.status if reason else EligibilityStatus.ELIGIBLE,
        (reason,) if reason else (),
        tuple(known),
        used,
    )


def _study_reason(
    condition: StudyCondition, facts: Sequence[StudyFact], rules: EligibilityRules, as_of: dt.date
) -> Reason | None:
    """What keeps this one condition from being met, or None."""
    date, minimum, metric = rules.date, condition.minimum, condition.metric
    final = as_of >= date
    readings = [
        (fact.as_of, value)
        for fact in facts
        if (value := _value(fact, metric)) is not None
        and fact.as_of >= rules.window_start
        and (final or fact.as_of <= as_of)
    ]
    readings.sort()
    in_time = [reading for reading in readings if reading[0] <= date]
    met = [reading for reading in in_time if reading[1] >= minimum]
    if met:
        # A counter that was high enough once and is too low later was read wrongly one of the two times.
        fallen = [reading for reading in readings if reading[0] >= met[0][0] and reading[1] < condition.minimum]
        if fallen:
            return _study_problem(
                condition, rules, "study_contradicts", EligibilityStatus.UNDECIDED, fallen[:1], met[:1]
            )
        return None
    if not final:
        code = "study_not_yet" if in_time else "study_unknown"
        return _study_problem(condition, rules, code, EligibilityStatus.NOT_YET, in_time[-1:])
    proof = [reading for reading in readings if reading[0] >= date and reading[1] < minimum]
    if proof:
        short = _SHORT_CODES[condition.metric]
        return _study_problem(condition, rules, short, EligibilityStatus.NEVER, proof[:1])
    late = readings[len(in_time) :]
    if late:
        return _study_problem(condition, rules, "study_dated_after", EligibilityStatus.UNDECIDED, late[:1])
    code = "study_outdated" if in_time else "study_unknown"
    return _study_problem(condition, rules, code, EligibilityStatus.UNDECIDED, in_time[-1:])


def _value(fact: StudyFact, metric: Metric) -> int | None:
    return fact.stars if metric is _STARS else fact.points


def _study_problem(
    condition: StudyCondition,
    rules: EligibilityRules,
    code: str,
    status: EligibilityStatus,
    reading: Sequence[tuple[dt.date, int]],
    other: Sequence[tuple[dt.date, int]] = (),
) -> Reason:
    params = {
        "metric": condition.label,
        "minimum": str(condition.minimum),
        "date": rules.date.isoformat(),
        "value": str(reading[0][1]) if reading else "—",
        "read_on": reading[0][0].isoformat() if reading else "—",
    }
    if other:
        params |= {"other_value": str(other[0][1]), "other_read_on": other[0][0].isoformat()}
    key = study_key(condition.metric) if code == "study_contradicts" else ""
    return Reason(_STUDY_RULES[condition.metric], code, status, params, key)


def _history_conditions(
    facts: Sequence[HistoryFact], rules: EligibilityRules, judgements: Mapping[str, Judgement]
) -> Sequence[Condition]:
    if not facts:
        return _nothing_earlier(rules.history.source, rules.history.title_source)
    found: dict[str, list[Reason]] = {"history": [], "title": []}
    used: dict[str, list[Judgement]] = {"history": [], "title": []}
    for fact in facts:
        params = {
            "year": str(fact.year) if fact.year is not None else "—",
            "event": " ".join(part for part in (fact.event, fact.stage) if part),
            "title": fact.title,
        }
        for rule, verdict, key, excluded in (
            ("history", judge_participation(fact, rules.history), participation_key(fact), "history_excluded"),
            ("title", judge_title(fact, rules.history), title_key(fact), "title_national"),
        ):
            if verdict is Verdict.EXCLUDED:
                found[rule].append(Reason(rule, excluded, EligibilityStatus.NEVER, params))
            elif verdict is Verdict.UNCLEAR:
                reason: Reason | None = Reason(rule, f"{rule}_unclear", EligibilityStatus.UNDECIDED, params, key)
                if reason is not None and (judgement := judgements.get(key)) is not None:
                    used[rule].append(judgement)
                    reason = _judged(reason, judgement, f"{rule}_judged")
                if reason is not None:
                    found[rule].append(reason)
    sources = {"history": rules.history.source, "title": rules.history.title_source}
    return [
        Condition(
            rule,
            "",
            sources[rule],
            min((one.status for one in reasons), key=_GRAVITY.__getitem__, default=EligibilityStatus.ELIGIBLE),
            tuple(reasons),
            tuple(fact for fact in facts if (fact.title if rule == "title" else fact.event or fact.stage)),
            tuple(used[rule]),
        )
        for rule, reasons in found.items()
    ]


@cache
def _nothing_earlier(source: str, title_source: str) -> tuple[Condition, Condition]:
    """The two conditions of whoever has no record: the same for all of them, who are nearly everybody."""
    eligible = EligibilityStatus.ELIGIBLE
    return Condition("history", "", source, eligible), Condition("title", "", title_source, eligible)


def _judged(reason: Reason, judgement: Judgement, code: str) -> Reason | None:
    """What is left of a reason once a person has judged it: nothing, or that it excludes."""
    if not judgement.excludes:
        return None
    params = {**reason.params, "reason": judgement.reason}
    return Reason(reason.rule, code, EligibilityStatus.NEVER, params, reason.key)
