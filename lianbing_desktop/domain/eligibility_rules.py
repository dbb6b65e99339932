"""Who may go to the provincial final, as data: study conditions, earlier participation, titles."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lianbing_desktop.domain.history_rules import HistoryRules


@dataclass(frozen=True, slots=True)
class StudyCondition:
    """`metric` is "stars" or "points" of a StudyFact; it must be at least `minimum` on the eligibility date."""

    metric: str
    label: str
    minimum: int


@dataclass(frozen=True, slots=True)
class EligibilityRules:
    """`date` is the day the conditions are tested as of, inclusive; counting starts on `window_start`."""

    date: dt.date
    window_start: dt.date
    study: tuple[StudyCondition, ...]
    history: HistoryRules
