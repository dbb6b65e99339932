"""What would follow if somebody withdrew or a score were another: worked out from a snapshot, nothing is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from lianbing_desktop.domain.awards.awards import Recipient
from lianbing_desktop.domain.entrant import EntrantStatus
from lianbing_desktop.domain.minimum import UnitCount, count_units
from lianbing_desktop.domain.ranking.ranking import Ranking
from lianbing_desktop.domain.score import Score
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.selection.list_places import ListPlace, places_of
from lianbing_desktop.storage import certificates
from lianbing_desktop.storage.certificates import IssuedCertificate


@dataclass(frozen=True, slots=True)
class Supposition:
    """People who are supposed to withdraw, and scores supposed to be others, by (subject, round)."""

    withdrawn: frozenset[str] = frozenset()
    scores: Mapping[tuple[str, str], Score] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.withdrawn or self.scores)


@dataclass(frozen=True, slots=True)
class PlaceMove:
    """An entrant or team whose place would be another; None is no place."""

    subject_id: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class SeatMove:
    """Somebody who would be seated, or no longer be, or sit elsewhere; None for one who would not compete."""

    entrant_id: str
    before: ListPlace | None
    after: ListPlace | None


@dataclass(frozen=True, slots=True)
class Consequences:
    """Everything that would be different. `moves` are of people, `team_moves` of teams, best place first.

    Awards are told as recipients who would gain or lose one; `recalls` are certificates already given out that would no
    longer be true; `short` are units that would fall below their minimum or further below it; `questions` counts what
    would be left to decide about the delegation, now and then.
    """

    moves: tuple[PlaceMove, ...] = ()
    team_moves: tuple[PlaceMove, ...] = ()
    seats: tuple[SeatMove, ...] = ()
    awards_gained: tuple[Recipient, ...] = ()
    awards_lost: tuple[Recipient, ...] = ()
    recalls: tuple[IssuedCertificate, ...] = ()
    short: tuple[UnitCount, ...] = ()
    questions: tuple[int, int] = (0, 0)
    shortfall: tuple[int, int] = (0, 0)

    def __bool__(self) -> bool:
        told = (self.moves, self.team_moves, self.seats, self.awards_gained, self.awards_lost, self.recalls, self.short)
        return any(told) or self.questions[0] != self.questions[1] or self.shortfall[0] != self.shortfall[1]


def suppose(snapshot: Snapshot, supposition: Supposition) -> Snapshot:
    """The contest as it would be."""
    entrants = tuple(
        replace(one, status=EntrantStatus.WITHDRAWN) if one.id in supposition.withdrawn else one
        for one in snapshot.entrants
    )
    return replace(snapshot, entrants=entrants, scores={**snapshot.scores, **supposition.scores})


def consequences(
    snapshot: Snapshot,
    supposition: Supposition,
    as_of: dt.date | None = None,
    issued: Sequence[IssuedCertificate] = (),
) -> Consequences:
    """Compare the contest as it is with what is supposed. `issued` is the ledger of certificates."""
    then = suppose(snapshot, supposition)
    ranked, would_rank = standing.rankings(snapshot), standing.rankings(then)
    built, would_be = standing.delegation(snapshot, as_of), standing.delegation(then, as_of)
    had = set(awarding.proposal(snapshot).recipients)
    would_have = set(awarding.proposal(then).recipients)
    same = {(one.award_id, one.subject_id) for one in had} & {(one.award_id, one.subject_id) for one in would_have}
    held = {(one.award_id, one.subject_id) for one in would_have}
    return Consequences(
        _place_moves(ranked.individuals, would_rank.individuals),
        _place_moves(ranked.teams or Ranking(), would_rank.teams or Ranking()),
        _seat_moves(places_of(built), places_of(would_be)),
        tuple(sorted((one for one in would_have if (one.award_id, one.subject_id) not in same), key=_by_award)),
        tuple(sorted((one for one in had if (one.award_id, one.subject_id) not in same), key=_by_award)),
        tuple(one for one in issued if not one.recalled and (one.award_id, one.subject_id) not in held),
        _short(snapshot, then),
        (len(built.undecided), len(would_be.undecided)),
        (
            built.shortfall.teams + built.shortfall.individuals,
            would_be.shortfall.teams + would_be.shortfall.individuals,
        ),
    )


def issued(contest: Contest) -> tuple[IssuedCertificate, ...]:
    """The ledger of certificates, to be handed to `consequences`."""
    return tuple(certificates.issued(contest.file))


def _place_moves(before: Ranking, after: Ranking) -> tuple[PlaceMove, ...]:
    was = {one.subject_id: one.place for one in before.placed}
    will = {one.subject_id: one.place for one in after.placed}
    moves = [
        PlaceMove(id_, was.get(id_), will.get(id_))
        for id_ in dict.fromkeys([*was, *will])
        if was.get(id_) != will.get(id_)
    ]
    return tuple(sorted(moves, key=lambda move: min(move.before or len(was) + 1, move.after or len(was) + 1)))


def _seat_moves(before: Mapping[str, ListPlace], after: Mapping[str, ListPlace]) -> tuple[SeatMove, ...]:
    moves = []
    for id_ in dict.fromkeys([*before, *after]):
        was, will = before.get(id_), after.get(id_)
        if not any(place is not None and (place.seated or place.waits) for place in (was, will)):
            continue
        if was is None or will is None or (was.kind, was.group) != (will.kind, will.group):
            moves.append(SeatMove(id_, was, will))
    return tuple(moves)


def _short(before: Snapshot, after: Snapshot) -> tuple[UnitCount, ...]:
    now = {one.unit_id: one.short_by for one in count_units(before.units, before.entrants, before.rules.roster)}
    then = count_units(after.units, after.entrants, after.rules.roster)
    return tuple(one for one in then if one.short_by > now[one.unit_id])


def _by_award(one: Recipient) -> tuple[str, int, str]:
    return one.award_id, one.place or 0, one.subject_id
