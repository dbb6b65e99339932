"""Everyone who competes with their eligibility and the evidence for it, in the units' order and then by name.

There is no other order: study points are proof of a condition, never a league table (the notice: 杜绝简单排名).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lianbing_desktop.domain.eligibility.eligibility import Assessment, Condition, EligibilityStatus
from lianbing_desktop.domain.facts import HistoryFact, StudyFact
from lianbing_desktop.domain.ranking.ranking import sort_entrants
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.wording import say


@dataclass(frozen=True, slots=True)
class EligibilityLine:
    """One entrant. `study` holds every reading, newest first; `reading` is the newest known on the date asked for."""

    entrant_id: str
    name: str
    unit_id: str
    unit: str
    assessment: Assessment
    reading: StudyFact | None
    study: tuple[StudyFact, ...]
    history: tuple[HistoryFact, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """What speaks against the person, in words, gravest first; that nothing does."""
        if not self.assessment.reasons:
            return (say("eligible_all_met"),)
        return tuple(say(reason.code, reason.params) for reason in self.assessment.reasons)


def eligibility_lines(snapshot: Snapshot, as_of: dt.date) -> tuple[EligibilityLine, ...]:
    """Everyone as of a date."""
    states = standing.eligibility(snapshot, as_of)
    study: dict[str, list[StudyFact]] = {}
    history: dict[str, list[HistoryFact]] = {}
    for fact in snapshot.study:
        study.setdefault(fact.entrant_id, []).append(fact)
    for past in snapshot.history:
        history.setdefault(past.entrant_id, []).append(past)
    final = as_of >= snapshot.rules.eligibility.date  # from that day on a later reading is evidence too
    lines = []
    for entrant in sort_entrants(snapshot.competing, snapshot.units):
        own = sorted(study.get(entrant.id, ()), key=lambda fact: fact.as_of, reverse=True)
        known = [fact for fact in own if fact.as_of <= as_of] or (own[-1:] if final else [])
        lines.append(
            EligibilityLine(
                entrant.id,
                entrant.name,
                entrant.unit_id,
                snapshot.unit_name(entrant.unit_id),
                states[entrant.id],
                known[0] if known else None,
                tuple(own),
                tuple(history.get(entrant.id, ())),
            )
        )
    return tuple(lines)


def status_words(status: EligibilityStatus) -> str:
    """符合, 暂未符合, 不可能符合 or 待认定."""
    return say(f"eligibility_{status.value}")


def fact_words(fact: StudyFact | HistoryFact) -> str:
    """What a line of a list says, without where it stands."""
    if isinstance(fact, HistoryFact):
        return _what(fact)
    day = "—" if fact.as_of == dt.date.min else fact.as_of.isoformat()
    stars = "—" if fact.stars is None else fact.stars
    points = "—" if fact.points is None else fact.points
    return say("study_line", {"stars": stars, "points": points, "date": day})


def condition_words(condition: Condition) -> str:
    """A condition with the section of the notice it comes from."""
    label = condition.label or say(f"condition_{condition.rule}")
    return f"{label} · {condition.source}" if condition.source else label


def study_words(fact: StudyFact) -> str:
    """A reading in one line: what, as of when, read from where."""
    return say(
        "study_reading",
        {
            "stars": "—" if fact.stars is None else fact.stars,
            "points": "—" if fact.points is None else fact.points,
            "date": fact.as_of.isoformat(),
            "source": _source(fact.source_file, fact.source_row),
        },
    )


def history_words(fact: HistoryFact) -> str:
    """A line of a history list as it was read."""
    return say("history_line", {"what": _what(fact), "source": _source(fact.source_file, fact.source_row)})


def _what(fact: HistoryFact) -> str:
    year = say("year", {"year": fact.year}) if fact.year is not None else ""
    return " ".join(part for part in (year, fact.event, fact.stage, fact.title) if part)


def _source(file: str, row: int) -> str:
    return say("source_row", {"file": file, "row": row}) if row else file
