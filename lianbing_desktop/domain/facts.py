"""Evidence for eligibility: what a study export or a history list says of a person, and as of when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StudyFact:
    """日日学之星次数 (stars) and 周周练积分 (points) as read on `as_of`. None is "not given"."""

    entrant_id: str
    stars: int | None
    points: int | None
    as_of: dt.date
    source_file: str = ""
    source_row: int = 0


@dataclass(frozen=True, slots=True)
class HistoryFact:
    """Earlier participation or a title, in the words of the list: judged by the rule set, not here."""

    entrant_id: str
    year: int | None
    event: str = ""
    stage: str = ""
    title: str = ""
    source_file: str = ""
    source_row: int = 0
