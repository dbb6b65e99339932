"""City awards by count, in their order; a shared place at an award's edge is left to a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lianbing_desktop.domain.ranking import Ranking


class AwardKind(StrEnum):
    """Who gets it."""

    INDIVIDUAL = "individual"
    TEAM = "team"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Award:
    """An award tier. Tiers of one kind are given out by `position`, best first."""

    id: str
    name: str
    kind: AwardKind
    count: int
    position: int = 0


@dataclass(frozen=True, slots=True)
class AwardChoice:
    """A person's decision: `subject_id` gets the award, with the reason."""

    award_id: str
    subject_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """`place` is None for one chosen by hand without a place; `reason` is the decision's, else ""."""

    award_id: str
    subject_id: str
    place: int | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AwardQuestion:
    """`open` of the award's places wait for a decision among `candidates`.

    Codes: award_tied_at_edge, award_by_hand, award_waits (an earlier award is open), award_choice_unusable.
    """

    award_id: str
    code: str
    candidates: tuple[str, ...]
    open: int


@dataclass(frozen=True, slots=True)
class AwardResult:
    """Recipients in order of awards and places; `unfilled` maps an award to places nobody can take."""

    recipients: tuple[Recipient, ...]
    undecided: tuple[AwardQuestion, ...]
    unfilled: Mapping[str, int]


def assign_awards(
    awards: Sequence[Award],
    individuals: Ranking,
    teams: Ranking,
    units: Ranking | None = None,
    out_of_competition: frozenset[str] = frozenset(),
    choices: Sequence[AwardChoice] = (),
) -> AwardResult:
    """Give out the awards. `units` is None where the rules rank no units: such awards are chosen by hand."""
    raise NotImplementedError
