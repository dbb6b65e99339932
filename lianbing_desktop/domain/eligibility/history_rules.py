"""Which earlier participation and which titles exclude, as data, and the verdict on one line of a list.

Source: the notice, 参赛条件 (2) and (3). The lists that counties keep are free text, so the rules hold words
to look for. What matches nothing is never taken for harmless: it is unclear and goes to a person.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from lianbing_desktop.domain.facts import HistoryFact
from lianbing_desktop.domain.rule_table import RuleTable


class Verdict(StrEnum):
    """What a line means for the person."""

    NO_EFFECT = "no_effect"
    UNCLEAR = "unclear"
    EXCLUDED = "excluded"


class Level(StrEnum):
    """The level a text speaks of. BOTH when it names the nation and a province or city at once."""

    NATIONAL = "national"
    LOWER = "lower"
    BOTH = "both"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class EventSeries:
    """A series of events in certain years.

    `events` and `stages` are alternatives; words separated by a space must all occur. Stages are looked for
    in event and stage together. Empty `stages`: taking part at all is what counts. `other_stages` are stages
    of the series that do not exclude; a stage named by neither list is unclear. `unless` are words that only
    look like a stage, such as 半决赛 for 决赛.
    """

    name: str
    years: tuple[int, ...]
    events: tuple[str, ...]
    stages: tuple[str, ...] = ()
    other_stages: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()

    @classmethod
    def from_table(cls, table: RuleTable) -> EventSeries:
        """Read one series. Raises UserError (see RuleTable)."""
        series = cls(
            table.text("name"),
            table.integers("years"),
            table.texts("events"),
            table.texts("stages", ()),
            table.texts("other_stages", ()),
            table.texts("unless", ()),
        )
        table.finish()
        return series

    def to_mapping(self) -> dict[str, object]:
        """The table that reads back as this value."""
        return {
            "name": self.name,
            "years": list(self.years),
            "events": list(self.events),
            "stages": list(self.stages),
            "other_stages": list(self.other_stages),
            "unless": list(self.unless),
        }


@dataclass(frozen=True, slots=True)
class HistoryRules:
    """The notice's exclusions and exemptions in words.

    `excluded`, `exempt`, `ask` are series: ask ones are always unclear. `titles` exclude when national.
    `national` and `lower` are words that tell the level of an event or title. `doubt` are words that make any
    line unclear (an alternate who perhaps did not play, a "not"). `source` and `title_source` are the sections of the
    notice that speak of taking part and of titles.
    """

    excluded: tuple[EventSeries, ...] = ()
    exempt: tuple[EventSeries, ...] = ()
    ask: tuple[EventSeries, ...] = ()
    titles: tuple[str, ...] = ()
    national: tuple[str, ...] = ()
    lower: tuple[str, ...] = ()
    doubt: tuple[str, ...] = ()
    source: str = ""
    title_source: str = ""

    @property
    def years(self) -> frozenset[int]:
        """The years in which taking part can matter at all."""
        return frozenset(year for series in (*self.excluded, *self.ask) for year in series.years)

    @classmethod
    def from_table(cls, table: RuleTable) -> HistoryRules:
        """Read the [eligibility.history] table. Raises UserError (see RuleTable)."""
        rules = cls(
            excluded=tuple(EventSeries.from_table(row) for row in table.tables("excluded")),
            exempt=tuple(EventSeries.from_table(row) for row in table.tables("exempt")),
            ask=tuple(EventSeries.from_table(row) for row in table.tables("ask")),
            titles=table.texts("titles", ()),
            national=table.texts("national", ()),
            lower=table.texts("lower", ()),
            doubt=table.texts("doubt", ()),
            source=table.text("source", ""),
            title_source=table.text("title_source", ""),
        )
        table.finish()
        return rules

    def to_mapping(self) -> dict[str, object]:
        """The [eligibility.history] table that reads back as this value."""
        return {
            "source": self.source,
            "title_source": self.title_source,
            "titles": list(self.titles),
            "national": list(self.national),
            "lower": list(self.lower),
            "doubt": list(self.doubt),
            "excluded": [series.to_mapping() for series in self.excluded],
            "exempt": [series.to_mapping() for series in self.exempt],
            "ask": [series.to_mapping() for series in self.ask],
        }


_GRAVITY = (Verdict.NO_EFFECT, Verdict.UNCLEAR, Verdict.EXCLUDED)


def participation_key(fact: HistoryFact) -> str:
    """What a judgement on taking part holds for: the same year and the same words, however they are spaced."""
    return f"history|{fact.year or ''}|{_plain(f'{fact.event} {fact.stage}')}"


def title_key(fact: HistoryFact) -> str:
    """What a judgement on a title holds for: the same words."""
    return f"title|{_plain(fact.title)}"


def judge_participation(fact: HistoryFact, rules: HistoryRules) -> Verdict:
    """Whether taking part in what the line says excludes. A line without event and stage says nothing."""
    text = _plain(f"{fact.event} {fact.stage}")
    if not text or (fact.year is not None and fact.year not in rules.years):
        return Verdict.NO_EFFECT
    if fact.year is None or _contains(text, rules.doubt):
        return Verdict.UNCLEAR
    found = {_judge_series(text, series) for series in rules.excluded if _matches(text, fact.year, series)}
    if any(_matches(text, fact.year, series) for series in rules.ask):
        found.add(Verdict.UNCLEAR)
    level = _level(text, rules)
    if level is Level.LOWER or any(_matches(text, fact.year, series) for series in rules.exempt):
        # 全省、全市的选拔和豁免的活动不在排除之列; a line that also looks excluded is for a person.
        harmless = level is not Level.BOTH and found <= {Verdict.NO_EFFECT}
        return Verdict.NO_EFFECT if harmless else Verdict.UNCLEAR
    if level is Level.BOTH or not found:
        return Verdict.UNCLEAR
    return max(found, key=_GRAVITY.index)


def judge_title(fact: HistoryFact, rules: HistoryRules) -> Verdict:
    """Whether the title of the line excludes: only a national one does, in whatever year it was given."""
    text = _plain(fact.title)
    if not _contains(text, rules.titles):
        return Verdict.NO_EFFECT
    level = _level(text, rules)
    if _contains(text, rules.doubt) or level in (Level.BOTH, Level.NONE):
        return Verdict.UNCLEAR
    return Verdict.EXCLUDED if level is Level.NATIONAL else Verdict.NO_EFFECT


def _judge_series(text: str, series: EventSeries) -> Verdict:
    """What a text that speaks of the series means: by its stage, where stages matter."""
    if not series.stages:
        return Verdict.EXCLUDED
    if _contains(text, series.unless):
        return Verdict.UNCLEAR
    if _contains(text, series.stages):
        return Verdict.EXCLUDED
    return Verdict.NO_EFFECT if _contains(text, series.other_stages) else Verdict.UNCLEAR


def _matches(text: str, year: int, series: EventSeries) -> bool:
    return year in series.years and _contains(text, series.events)


def _level(text: str, rules: HistoryRules) -> Level:
    national, lower = _contains(text, rules.national), _contains(text, rules.lower)
    if national:
        return Level.BOTH if lower else Level.NATIONAL
    return Level.LOWER if lower else Level.NONE


def _contains(text: str, alternatives: Iterable[str]) -> bool:
    return any(all(_plain(word) in text for word in words.split()) for words in alternatives)


def _plain(text: str) -> str:
    """Full-width forms folded and every space gone: lists write 全 国 赛 as often as 全国赛."""
    return "".join(unicodedata.normalize("NFKC", text).split())
