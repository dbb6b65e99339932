"""Totals, places and ties. Scores are Decimal, rounding is half up, shared places count 1, 2, 2, 4."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.ranking_rules import RankingRules, TieBreak
from lianbing_desktop.domain.score import Round, Score, ScoreState, Team
from lianbing_desktop.domain.unit import Unit

Scores = Mapping[tuple[str, str], Score]
"""The current scores by (entrant or team id, round id). A missing key is "not entered"."""


@dataclass(frozen=True, slots=True)
class TieOrder:
    """An order among equals that people have set: a lot as it was drawn, or a decision with its reason.

    `kind` is TieBreak.LOT or TieBreak.DECISION; `subject_ids` stand from the better to the worse place. It
    settles a shared place only when it names everyone who shares it.
    """

    kind: TieBreak
    subject_ids: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What one round adds to a total: `points` is value × factor (rounded only where the rules round parts).

    `label` is the round's name; for parts that are no round (members' mean, unit's mean) `round_id` is "".
    """

    round_id: str
    label: str
    value: Decimal
    factor: Decimal
    points: Decimal


@dataclass(frozen=True, slots=True)
class Placed:
    """An entrant, team or unit with a place.

    `tied` is True while the place is still shared. `tie_note` is the written tie rule that set this one apart
    from others with the same total ("time", "round:加赛", "lot", "decision"), else ""; `tie_reason` the reason
    people gave.
    """

    subject_id: str
    place: int
    total: Decimal
    tied: bool
    parts: tuple[Part, ...] = ()
    tie_note: str = ""
    tie_reason: str = ""


@dataclass(frozen=True, slots=True)
class Unplaced:
    """One without a place, and the state of the round that is the reason. `round_id` is "" without rounds.

    Of several states the gravest is told: void, forfeit, absent, not entered.
    """

    subject_id: str
    state: ScoreState
    round_id: str = ""


@dataclass(frozen=True, slots=True)
class Ranking:
    """`placed` by place, inside a shared place by unit order, name and id; `unplaced` likewise.

    `unused` holds lots and decisions that settled nothing, because the tie they speak of is not there.
    """

    placed: tuple[Placed, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    unused: tuple[TieOrder, ...] = ()

    def by_subject(self) -> Mapping[str, Placed]:
        """The placed ones by id."""
        return {placed.subject_id: placed for placed in self.placed}


def rank_individuals(
    entrants: Sequence[Entrant],
    units: Sequence[Unit],
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
    orders: Sequence[TieOrder] = (),
) -> Ranking:
    """Rank everyone who competes by the individual rounds that count.

    Out-of-competition people keep their place: only awards pass over them. Raises UserError
    ranking_round_unknown when the rules name a round the contest does not have.
    """
    raise NotImplementedError


def rank_teams(
    teams: Sequence[Team],
    entrants: Sequence[Entrant],
    units: Sequence[Unit],
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
    orders: Sequence[TieOrder] = (),
) -> Ranking:
    """Rank the teams by the rule set's team total. Raises UserError ranking_round_unknown."""
    raise NotImplementedError


def rank_units(
    units: Sequence[Unit],
    entrants: Sequence[Entrant],
    rounds: Sequence[Round],
    scores: Scores,
    rules: RankingRules,
    orders: Sequence[TieOrder] = (),
) -> Ranking:
    """Rank the units by the mean total of all their placed entrants (a reward for breadth)."""
    raise NotImplementedError


def round_half_up(value: Decimal, decimals: int) -> Decimal:
    """四舍五入: 0.125 → 0.13, −0.125 → −0.13."""
    raise NotImplementedError
