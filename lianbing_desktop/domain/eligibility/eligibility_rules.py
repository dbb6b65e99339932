"""Who may go to the provincial final, as data: study conditions, earlier participation, titles."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from lianbing_desktop.domain.eligibility.history_rules import HistoryRules
from lianbing_desktop.domain.rule_table import RuleTable


class Metric(StrEnum):
    """What a StudyFact counts: the attribute's name."""

    STARS = "stars"
    POINTS = "points"


@dataclass(frozen=True, slots=True)
class StudyCondition:
    """`metric` must be at least `minimum` on the eligibility date; `label` is its name on the platform.

    `source` is the section of the notice that asks for it.
    """

    metric: Metric
    label: str
    minimum: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class EligibilityRules:
    """`date` is the day the conditions are tested as of, inclusive; counting starts on `window_start`."""

    date: dt.date
    window_start: dt.date
    study: tuple[StudyCondition, ...] = ()
    history: HistoryRules = field(default_factory=HistoryRules)

    @classmethod
    def from_table(cls, table: RuleTable) -> EligibilityRules:
        """Read the [eligibility] table. Raises UserError (see RuleTable), also rules_window."""
        date, window_start = table.date("date"), table.date("window_start")
        if window_start > date:
            raise table.refuse("rules_window", "window_start", window_start.isoformat(), date=date.isoformat())
        study = []
        for row in table.tables("study"):
            study.append(
                StudyCondition(
                    row.choice("metric", Metric), row.text("label"), row.integer("minimum"), row.text("source", "")
                )
            )
            row.finish()
        history = HistoryRules()
        if table.has("history"):
            history = HistoryRules.from_table(table.table("history"))
        table.finish()
        return cls(date, window_start, tuple(study), history)

    def to_mapping(self) -> dict[str, object]:
        """The [eligibility] table that reads back as this value."""
        return {
            "date": self.date.isoformat(),
            "window_start": self.window_start.isoformat(),
            "study": [
                {
                    "metric": str(condition.metric),
                    "label": condition.label,
                    "minimum": condition.minimum,
                    "source": condition.source,
                }
                for condition in self.study
            ],
            "history": self.history.to_mapping(),
        }
