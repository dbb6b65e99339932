"""Whether an entrant may go to the provincial final: a pure function of facts, rules and a date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from lianbing_desktop.domain.eligibility_rules import EligibilityRules
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.facts import HistoryFact, StudyFact


class EligibilityStatus(StrEnum):
    """符合 / 暂未符合 / 不可能符合 / 待认定."""

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
    """The status and every rule that speaks against the person, gravest first; empty when eligible."""

    status: EligibilityStatus
    reasons: tuple[Reason, ...] = ()

    @property
    def deciding(self) -> Reason | None:
        """The reason that fixes the status; None when eligible."""
        return self.reasons[0] if self.reasons else None


def assess(
    entrant: Entrant,
    study: Sequence[StudyFact],
    history: Sequence[HistoryFact],
    rules: EligibilityRules,
    as_of: dt.date,
) -> Assessment:
    """Judge one entrant as of a date. Facts of other people in the sequences are ignored."""
    raise NotImplementedError
