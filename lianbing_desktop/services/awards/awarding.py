"""City awards: what there is to give, who gets it by the ranking, and what a person decided at the edges."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from lianbing_desktop.domain.awards.awards import (
    JUDGED,
    Award,
    AwardChoice,
    AwardKind,
    AwardResult,
    Recipient,
    assign_awards,
)
from lianbing_desktop.domain.awards.publication import Publication
from lianbing_desktop.domain.entrant import EntrantStatus, Role
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import Ranking
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.differing import refuse_while_open
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.standing import rankings
from lianbing_desktop.storage import awards, certificates, decisions
from lianbing_desktop.storage.certificates import IssuedCertificate

WITHHELD_TOPIC = "awards"


def add_award(
    contest: Contest,
    name: str,
    kind: AwardKind,
    count: int,
    *,
    by_hand: bool | None = None,
    combines: bool = False,
) -> Award:
    """Add an award after the others; without `by_hand` it is given by hand where no score says who is best.

    Raises UserError for an empty or taken name, a count below one, and once the list is published.
    """
    snapshot = contest.snapshot()
    position = 1 + max((award.position for award in snapshot.awards), default=-1)
    hand = kind in JUDGED if by_hand is None else by_hand
    new = Award(uuid.uuid4().hex, clean(name), kind, count, position, hand, combines)
    _check_open(snapshot)
    _check(new, snapshot.awards)
    with contest.operation("award_added", award=new.name, count=count) as write:
        awards.add(write, new)
    return new


def copy_awards(contest: Contest, path: Path) -> int:
    """Take over the awards of another contest file (last year's), without recipients; how many were new.

    Raises UserError as opening does, awards_none_there, and once the list is published.
    """
    source = Contest.open(path)
    try:
        found, year = source.snapshot().awards, source.snapshot().facts.year
    finally:
        source.close()
    snapshot = contest.snapshot()
    _check_open(snapshot)
    if not found:
        raise UserError("awards_none_there", file=path.name)
    taken = {award.name for award in snapshot.awards}
    position = 1 + max((award.position for award in snapshot.awards), default=-1)
    new = [award for award in found if award.name not in taken]
    with contest.operation("awards_copied", count=len(new), file=path.name, year=year) as write:
        for number, award in enumerate(new):
            awards.add(write, replace(award, id=uuid.uuid4().hex, position=position + number))
    return len(new)


def change_award(contest: Contest, changed: Award) -> None:
    """Save an award's name, kind or count. Raises UserError as `add_award` does."""
    changed = replace(changed, name=clean(changed.name))
    _check_open(contest.snapshot())
    _check(changed, [other for other in contest.snapshot().awards if other.id != changed.id])
    with contest.operation("award_changed", award=changed.name, count=changed.count) as write:
        awards.change(write, changed)


def delete_award(contest: Contest, award_id: str) -> None:
    """Remove an award. Raises UserError award_has_certificates when certificates were issued for it."""
    name = award_called(contest.snapshot(), award_id).name
    _check_open(contest.snapshot())
    if certificates.any_of_award(contest.file, award_id):
        raise UserError("award_has_certificates", award=name)
    with contest.operation("award_deleted", award=name) as write:
        awards.delete(write, award_id)


def move_award(contest: Contest, award_id: str, steps: int) -> None:
    """Move an award down the list by `steps` places, up when negative; at the ends it stays."""
    ordered = list(contest.snapshot().awards)
    _check_open(contest.snapshot())
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
    return assign_awards(
        snapshot.awards,
        ranked.individuals,
        ranked.teams or Ranking(),
        ranked.units,
        passed_by(snapshot),
        choices,
    )


def passed_by(snapshot: Snapshot) -> frozenset[str]:
    """Who takes no award's place: people out of competition, and those whom a decision gives none."""
    out = {entrant.id for entrant in snapshot.competing if entrant.out_of_competition}
    return frozenset(out | {stored.subject_id for stored in snapshot.decided(WITHHELD_TOPIC)})


def candidates(snapshot: Snapshot, award: Award) -> tuple[str, ...]:
    """Whom a person may choose for an award given by hand, without those who have it by choice already."""
    everybody = {
        AwardKind.UNIT: [unit.id for unit in snapshot.units],
        AwardKind.TEAM: [team.id for team in snapshot.teams],
        AwardKind.INDIVIDUAL: [entrant.id for entrant in snapshot.competing],
        AwardKind.COACH: [
            entrant.id
            for role in (Role.COACH, Role.LEADER)
            for entrant in snapshot.entrants
            if entrant.status is EntrantStatus.ACTIVE and entrant.role is role
        ],
    }[award.kind]
    taken = {stored.subject_id for stored in snapshot.decided(f"award:{award.id}")}
    return tuple(one for one in everybody if one not in taken)


def choose_recipient(contest: Contest, award_id: str, subject_id: str, reason: str) -> None:
    """Give one of an award's places to somebody at its edge. Raises UserError without a reason."""
    if not reason.strip():
        raise UserError("reason_missing")
    snapshot = contest.snapshot()
    _check_open(snapshot)
    name, award = subject_name(snapshot, subject_id), award_called(snapshot, award_id)
    with contest.operation("award_chosen", award=award.name, name=name, reason=reason.strip()) as write:
        if any(stored.subject_id == subject_id for stored in snapshot.decided(WITHHELD_TOPIC)):
            decisions.revoke(write, WITHHELD_TOPIC, subject_id)
        decisions.decide(write, f"award:{award_id}", subject_id, "give", reason.strip())


def revoke_choice(contest: Contest, award_id: str, subject_id: str) -> None:
    """Take a choice back."""
    snapshot = contest.snapshot()
    _check_open(snapshot)
    name, award = subject_name(snapshot, subject_id), award_called(snapshot, award_id)
    with contest.operation("award_choice_revoked", award=award.name, name=name) as write:
        decisions.revoke(write, f"award:{award_id}", subject_id)


def withhold(contest: Contest, subject_id: str, reason: str) -> None:
    """Give somebody no award at all, the place in the ranking untouched; the next moves up, earlier choices fall away.

    Raises UserError without a reason, and once the list is published.
    """
    if not reason.strip():
        raise UserError("reason_missing")
    snapshot = contest.snapshot()
    _check_open(snapshot)
    name = subject_name(snapshot, subject_id)
    with contest.operation("award_withheld", name=name, reason=reason.strip()) as write:
        for stored in snapshot.decisions:
            if stored.topic.startswith("award:") and stored.subject_id == subject_id:
                decisions.revoke(write, stored.topic, subject_id)
        decisions.decide(write, WITHHELD_TOPIC, subject_id, "withhold", reason.strip())


def stop_withholding(contest: Contest, subject_id: str) -> None:
    """Let somebody take awards again."""
    snapshot = contest.snapshot()
    _check_open(snapshot)
    with contest.operation("award_withholding_revoked", name=subject_name(snapshot, subject_id)) as write:
        decisions.revoke(write, WITHHELD_TOPIC, subject_id)


def assign(contest: Contest) -> AwardResult:
    """Keep the proposal as the list of recipients. Open questions stay open; their places are not given.

    Certificates whose holder no longer has the award they speak of are recalled with it (`to_recall`). Raises UserError
    awards_published once the list is public (it is reopened for a correction first), and scores_differ while two PCs
    say different things of a score that counts.
    """
    _check_open(contest.snapshot())
    refuse_while_open(contest.snapshot())
    result = proposal(contest.snapshot())
    recalled = to_recall(contest, result.recipients)
    with contest.operation("awards_assigned", count=len(result.recipients)) as write:
        awards.set_recipients(write, result.recipients)
        for one in recalled:
            certificates.recall(write, one.id, "award_changed")
    return result


def to_recall(contest: Contest, recipients: Sequence[Recipient]) -> tuple[IssuedCertificate, ...]:
    """Certificates in force whose holder does not have their award in that list, in the order of numbers."""
    held = {(one.award_id, one.subject_id) for one in recipients}
    return tuple(
        one
        for one in certificates.issued(contest.file)
        if not one.recalled and (one.award_id, one.subject_id) not in held
    )


def is_stale(snapshot: Snapshot) -> bool:
    """Whether the kept recipients differ from what the ranking says now.

    One kept without a place (earlier versions of the program gave units none) is not stale for having one now.
    """
    if not snapshot.recipients:
        return False
    now = {(one.award_id, one.subject_id): one for one in proposal(snapshot).recipients}
    kept = {(one.award_id, one.subject_id): one for one in snapshot.recipients}
    return now.keys() != kept.keys() or any(
        one != (now[key] if one.place is not None else replace(now[key], place=None)) for key, one in kept.items()
    )


def published(snapshot: Snapshot) -> Publication | None:
    """The list that is public and in force: while there is one, nothing about awards changes."""
    last = snapshot.publications[-1] if snapshot.publications else None
    return last if last is not None and not last.reopened else None


def _check_open(snapshot: Snapshot) -> None:
    if (last := published(snapshot)) is not None:
        raise UserError("awards_published", version=last.version, date=last.published_on)


def _check(new: Award, others: Sequence[Award]) -> None:
    if not new.name:
        raise UserError("award_name_missing")
    if any(other.name == new.name for other in others):
        raise UserError("award_exists", award=new.name)
    if new.count < 1:
        raise UserError("award_count_impossible", award=new.name, count=new.count)
