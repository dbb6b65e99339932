"""City awards: what there is to give, who gets it by the ranking, and what a person decided at the edges."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace

from lianbing_desktop.domain.awards.awards import Award, AwardChoice, AwardKind, AwardResult, assign_awards
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import Ranking
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.standing import rankings
from lianbing_desktop.storage import awards, certificates, decisions


def add_award(contest: Contest, name: str, kind: AwardKind, count: int) -> Award:
    """Add an award after the others. Raises UserError for an empty or taken name or a count below one."""
    snapshot = contest.snapshot()
    position = 1 + max((award.position for award in snapshot.awards), default=-1)
    new = Award(uuid.uuid4().hex, clean(name), kind, count, position)
    _check(new, snapshot.awards)
    with contest.operation("award_added", award=new.name, count=count) as write:
        awards.add(write, new)
    return new


def change_award(contest: Contest, changed: Award) -> None:
    """Save an award's name, kind or count. Raises UserError as `add_award` does."""
    changed = replace(changed, name=clean(changed.name))
    _check(changed, [other for other in contest.snapshot().awards if other.id != changed.id])
    with contest.operation("award_changed", award=changed.name, count=changed.count) as write:
        awards.change(write, changed)


def delete_award(contest: Contest, award_id: str) -> None:
    """Remove an award. Raises UserError award_has_certificates when certificates were issued for it."""
    name = award_called(contest.snapshot(), award_id).name
    if certificates.any_of_award(contest.file, award_id):
        raise UserError("award_has_certificates", award=name)
    with contest.operation("award_deleted", award=name) as write:
        awards.delete(write, award_id)


def move_award(contest: Contest, award_id: str, steps: int) -> None:
    """Move an award down the list by `steps` places, up when negative; at the ends it stays."""
    ordered = list(contest.snapshot().awards)
    moved = next(award for award in ordered if award.id == award_id)
    place = ordered.index(moved)
    ordered.remove(moved)
    ordered.insert(min(max(0, place + steps), len(ordered)), moved)
    with contest.operation("award_moved", award=moved.name) as write:
        for position, award in enumerate(ordered):
            awards.change(write, replace(award, position=position))


def award_called(snapshot: Snapshot, name_or_id: str) -> Award:
    """The award of that name or id. Raises UserError award_unknown."""
    for award in snapshot.awards:
        if name_or_id in {award.id, award.name} or clean(name_or_id) == award.name:
            return award
    raise UserError("award_unknown", award=name_or_id, known="、".join(award.name for award in snapshot.awards))


def proposal(snapshot: Snapshot) -> AwardResult:
    """Who gets what by the ranking as it stands and the choices taken so far."""
    ranked = rankings(snapshot)
    choices = [
        AwardChoice(stored.topic.removeprefix("award:"), stored.subject_id, stored.reason)
        for stored in snapshot.decisions
        if stored.topic.startswith("award:")
    ]
    out_of_competition = frozenset(entrant.id for entrant in snapshot.competing if entrant.out_of_competition)
    return assign_awards(
        snapshot.awards,
        ranked.individuals,
        ranked.teams or Ranking(),
        None,
        out_of_competition,
        choices,
    )


def choose_recipient(contest: Contest, award_id: str, subject_id: str, reason: str) -> None:
    """Give one of an award's places to somebody at its edge. Raises UserError without a reason."""
    if not reason.strip():
        raise UserError("reason_missing")
    snapshot = contest.snapshot()
    name, award = subject_name(snapshot, subject_id), award_called(snapshot, award_id)
    with contest.operation("award_chosen", award=award.name, name=name, reason=reason.strip()) as write:
        decisions.decide(write, f"award:{award_id}", subject_id, "give", reason.strip())


def revoke_choice(contest: Contest, award_id: str, subject_id: str) -> None:
    """Take a choice back."""
    snapshot = contest.snapshot()
    name, award = subject_name(snapshot, subject_id), award_called(snapshot, award_id)
    with contest.operation("award_choice_revoked", award=award.name, name=name) as write:
        decisions.revoke(write, f"award:{award_id}", subject_id)


def assign(contest: Contest) -> AwardResult:
    """Keep the proposal as the list of recipients. Open questions stay open; their places are not given."""
    result = proposal(contest.snapshot())
    with contest.operation("awards_assigned", count=len(result.recipients)) as write:
        awards.set_recipients(write, result.recipients)
    return result


def is_stale(snapshot: Snapshot) -> bool:
    """Whether the kept recipients differ from what the ranking says now."""
    return bool(snapshot.recipients) and frozenset(proposal(snapshot).recipients) != frozenset(snapshot.recipients)


def _check(new: Award, others: Sequence[Award]) -> None:
    if not new.name:
        raise UserError("award_name_missing")
    if any(other.name == new.name for other in others):
        raise UserError("award_exists", award=new.name)
    if new.count < 1:
        raise UserError("award_count_impossible", award=new.name, count=new.count)
