"""Settling awards by typed words: whom somebody means, and a lot among equals at an award's edge."""

from __future__ import annotations

from lianbing_desktop.domain.awards.awards import Award, AwardKind
from lianbing_desktop.domain.entrant import EntrantStatus, Role
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking_rules import TieBreak
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.intake.roster_reading import unit_names
from lianbing_desktop.services.people import People
from lianbing_desktop.services.selection import ties

_COACHES = frozenset({Role.COACH, Role.LEADER})


def award_subject(snapshot: Snapshot, kind: AwardKind, name: str, unit_text: str) -> str:
    """The id that a typed NAME@UNIT means for an award of that kind; a unit needs no name, its only team neither.

    Raises UserError decision_nobody when it is nobody, or could be several.
    """
    unit = unit_names(snapshot).find(unit_text)
    nobody = UserError("decision_nobody", name=name, unit=unit_text)
    if unit is None:
        raise nobody
    if kind is AwardKind.UNIT:
        return unit.id
    if kind is AwardKind.TEAM:
        teams = [one.id for one in snapshot.teams if one.unit_id == unit.id and name.strip() in {"", one.name}]
        if len(teams) != 1:
            raise nobody
        return teams[0]
    people = snapshot.competing
    if kind is AwardKind.COACH:
        people = tuple(one for one in snapshot.entrants if one.status is EntrantStatus.ACTIVE and one.role in _COACHES)
    found = People(people).find(name, unit.id).entrant
    if found is None:
        raise nobody
    return found.id


def draw_lot(contest: Contest, award: Award, seed: str, reason: str) -> tuple[str, tuple[str, ...]]:
    """Draw among the equals at the award's edge and keep the order; the seed used, and their ids as drawn.

    Without a `seed` the program takes one. It is the place that is settled, as on the ranking page. Raises UserError
    award_no_tie when nobody shares a place at the edge, and reason_missing.
    """
    snapshot = contest.snapshot()
    waiting = next(
        (
            one
            for one in awarding.proposal(snapshot).undecided
            if one.award_id == award.id and one.code == "award_tied_at_edge"
        ),
        None,
    )
    shared = ties.ties(snapshot, standing.rankings(snapshot)) if waiting else ()
    tie = next((one for one in shared if waiting and set(waiting.candidates) <= set(one.subject_ids)), None)
    if tie is None:
        raise UserError("award_no_tie", award=award.name)
    used = seed.strip() or ties.new_seed()
    equals = ties.listed(snapshot, tie.subject_ids)
    order = ties.draw_order(snapshot, equals, used)
    standing.settle_tie(contest, tie.kind, order, TieBreak.LOT, reason, (used, ties.lot_lines(snapshot, equals)))
    return used, order
