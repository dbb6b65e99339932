"""City awards by count, in their order; a shared place at an award's edge is left to a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from lianbing_desktop.domain.ranking.ranking import Placed, Ranking


class AwardKind(StrEnum):
    """Who gets it."""

    INDIVIDUAL = "individual"
    TEAM = "team"
    UNIT = "unit"
    COACH = "coach"


JUDGED = frozenset({AwardKind.COACH})
"""Kinds that are always given by judgement: no score says who coached best. Of a unit its table says how it stands."""


@dataclass(frozen=True, slots=True)
class Award:
    """An award tier. Tiers of one kind are given out by `position`, best first.

    `by_hand` is filled by people's choices alone. `combines` may be held beside another award of its kind (兼得);
    all others exclude each other.
    """

    id: str
    name: str
    kind: AwardKind
    count: int
    position: int = 0
    by_hand: bool = False
    combines: bool = False


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
    units: Ranking,
    passed_by: frozenset[str] = frozenset(),
    choices: Sequence[AwardChoice] = (),
) -> AwardResult:
    """Give out the awards, each kind by its own table; coaches are never ranked.

    Nobody gets two awards of one kind, except beside one that `combines`. Those `passed_by`, out of competition or
    by a decision, take no place; the next moves up. Whether somebody may go to the province plays no part. A choice
    takes its place before the ranking gives the rest.
    """
    rankings = {
        AwardKind.INDIVIDUAL: individuals,
        AwardKind.TEAM: teams,
        AwardKind.UNIT: units,
        AwardKind.COACH: None,
    }
    recipients: list[Recipient] = []
    undecided: list[AwardQuestion] = []
    unfilled: dict[str, int] = {}
    for kind, ranking in rankings.items():
        placed = ranking.placed if ranking else ()
        places = {one.subject_id: one.place for one in placed}
        for tiers in _exclusive_groups([award for award in awards if award.kind is kind]):
            chosen, unusable = _usable_choices(tiers, choices)
            undecided += unusable
            by_hand = {choice.subject_id for choice in chosen}
            queue = _Queue([one for one in placed if one.subject_id not in by_hand | passed_by])
            for award in tiers:
                given = [
                    Recipient(award.id, choice.subject_id, places.get(choice.subject_id), choice.reason)
                    for choice in chosen
                    if choice.award_id == award.id
                ]
                left = award.count - len(given)
                if award.by_hand or ranking is None:
                    if left:
                        undecided.append(AwardQuestion(award.id, "award_by_hand", (), left))
                else:
                    taken, questions, left = queue.take(award.id, left)
                    given += [Recipient(award.id, one.subject_id, one.place) for one in taken]
                    undecided += questions
                    if left:
                        unfilled[award.id] = left
                recipients += sorted(given, key=lambda one: (one.place is None, one.place or 0))
    order = {award.id: number for number, award in enumerate(sorted(awards, key=_by_position))}
    recipients.sort(key=lambda one: order[one.award_id])
    return AwardResult(tuple(recipients), tuple(undecided), unfilled)


def _exclusive_groups(awards: Sequence[Award]) -> list[list[Award]]:
    """Awards of one kind that exclude each other, best first; each that combines stands alone."""
    ordered = sorted(awards, key=_by_position)
    exclusive = [award for award in ordered if not award.combines]
    return [*([exclusive] if exclusive else []), *([award] for award in ordered if award.combines)]


def _by_position(award: Award) -> tuple[int, str, str]:
    return award.position, award.name, award.id


class _Queue:
    """The ranking as it is handed out, one shared place at a time."""

    def __init__(self, placed: Sequence[Placed]) -> None:
        self._groups = [list(group) for _, group in groupby(placed, key=lambda one: one.place)]
        self._waiting: tuple[str, ...] = ()
        self._returning = 0

    def take(self, award_id: str, count: int) -> tuple[list[Placed], list[AwardQuestion], int]:
        """Up to `count` recipients, the questions, and how many places are left that nobody can take.

        Those who miss an award through an open tie come first in the next one: how many is known, who is not.
        """
        taken: list[Placed] = []
        questions: list[AwardQuestion] = []
        if self._returning and count:
            waiting = min(count, self._returning)
            questions.append(AwardQuestion(award_id, "award_waits", self._waiting, waiting))
            self._returning -= waiting
            count -= waiting
        while count and self._groups:
            group = self._groups.pop(0)
            if len(group) <= count:
                taken += group
                count -= len(group)
                continue
            self._waiting = tuple(one.subject_id for one in group)
            self._returning = len(group) - count
            questions.append(AwardQuestion(award_id, "award_tied_at_edge", self._waiting, count))
            count = 0
        return taken, questions, count


def _usable_choices(
    tiers: Sequence[Award], choices: Sequence[AwardChoice]
) -> tuple[list[AwardChoice], list[AwardQuestion]]:
    """The choices that can be kept: one award of a kind for each, no more than the award has places."""
    usable: list[AwardChoice] = []
    refused: list[AwardQuestion] = []
    counts = {award.id: award.count for award in tiers}
    for choice in choices:
        if choice.award_id not in counts:
            continue
        again = any(other.subject_id == choice.subject_id for other in usable)
        if again or not counts[choice.award_id]:
            refused.append(AwardQuestion(choice.award_id, "award_choice_unusable", (choice.subject_id,), 0))
        else:
            counts[choice.award_id] -= 1
            usable.append(choice)
    return usable, refused
