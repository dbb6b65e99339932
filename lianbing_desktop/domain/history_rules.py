"""Which earlier participation and which titles exclude, as data, and the verdict on one line of a list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lianbing_desktop.domain.facts import HistoryFact


class Verdict(StrEnum):
    """What a line means for the person."""

    NO_EFFECT = "no_effect"
    UNCLEAR = "unclear"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class HistoryRules:
    """Series of events, exemptions and titles in words that are looked for in the list's own text."""


def judge_participation(fact: HistoryFact, rules: HistoryRules) -> Verdict:
    """Whether taking part in what the line says excludes."""
    raise NotImplementedError


def judge_title(fact: HistoryFact, rules: HistoryRules) -> Verdict:
    """Whether the title of the line excludes."""
    raise NotImplementedError
