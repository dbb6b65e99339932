"""The award list as it is made public, and what a later change of scores would do to it and to certificates."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.awards.awards import Recipient as Awarded
from lianbing_desktop.domain.awards.publication import AwardMove, Publication, Published, fingerprint, moves
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.awards.issuing import KEY_SETTING
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.safekeeping.signing import SigningKey
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.storage import contests, publications
from lianbing_desktop.storage.certificates import IssuedCertificate


@dataclass(frozen=True, slots=True)
class Consequences:
    """What the scores as they are now would change: who gets another award, and which papers are to be collected."""

    moves: tuple[AwardMove, ...]
    recalls: tuple[IssuedCertificate, ...]


def lines(snapshot: Snapshot, recipients: Sequence[Awarded]) -> tuple[Published, ...]:
    """Recipients in words, in the awards' order."""
    by_id = {award.id: award for award in snapshot.awards}
    return tuple(_line(snapshot, one, by_id[one.award_id].name, by_id[one.award_id].kind) for one in recipients)


def publish(contest: Contest, day: dt.date, document: str = "", reason: str = "") -> Publication:
    """Keep the assigned list as the public one; nothing about awards changes then until it is reopened.

    Raises UserError awards_unassigned, awards_stale, awards_published, awards_open_questions while a place waits
    for a decision, and reason_missing for a second version without a reason.
    """
    snapshot = contest.snapshot()
    if not snapshot.recipients:
        raise UserError("awards_unassigned")
    if awarding.is_stale(snapshot):
        raise UserError("awards_stale")
    if (last := awarding.published(snapshot)) is not None:
        raise UserError("awards_published", version=last.version, date=last.published_on)
    waiting = [one for one in awarding.proposal(snapshot).undecided if one.open]
    if waiting:
        names = "、".join(dict.fromkeys(awarding.award_called(snapshot, one.award_id).name for one in waiting))
        raise UserError("awards_open_questions", awards=names)
    version = len(snapshot.publications) + 1
    if version > 1 and not reason.strip():
        raise UserError("reason_missing")
    listed = lines(snapshot, snapshot.recipients)
    with contest.operation("awards_published", undoable=False, version=version, count=len(listed)) as write:
        new = Publication(
            id=uuid.uuid4().hex,
            version=version,
            document=document.strip(),
            published_on=day.isoformat(),
            reason=reason.strip(),
            recipients=listed,
            fingerprint=fingerprint(listed),
            at=write.at,
            operator=write.operator,
        )
        publications.publish(write, new)
        if KEY_SETTING not in snapshot.settings:  # the notice names the public key before any certificate is made
            contests.set_setting(write, KEY_SETTING, SigningKey.new().text)
    return new


def reopen(contest: Contest, reason: str) -> None:
    """Take the public list out of force to correct it; it stays in the file as it was.

    Raises UserError reason_missing, and awards_not_published.
    """
    if not reason.strip():
        raise UserError("reason_missing")
    last = awarding.published(contest.snapshot())
    if last is None:
        raise UserError("awards_not_published")
    with contest.operation("awards_reopened", undoable=False, version=last.version, reason=reason.strip()) as write:
        publications.reopen(write, last.id, reason.strip())


def consequences(contest: Contest) -> Consequences:
    """What assigning by the scores as they are now would do to the kept list and to the papers given out.

    A certificate is to be collected when its holder no longer has the award it speaks of.
    """
    snapshot = contest.snapshot()
    now = awarding.proposal(snapshot).recipients
    return Consequences(
        moves(lines(snapshot, snapshot.recipients), lines(snapshot, now)), awarding.to_recall(contest, now)
    )


def since_published(snapshot: Snapshot) -> tuple[AwardMove, ...]:
    """Who moved between the last public list, in force or not, and the one that is assigned now."""
    if not snapshot.publications:
        return ()
    return moves(snapshot.publications[-1].recipients, lines(snapshot, snapshot.recipients))


def _line(snapshot: Snapshot, one: Awarded, award: str, kind: AwardKind) -> Published:
    entrant = snapshot.entrant_by_id.get(one.subject_id)
    team = snapshot.team_by_id.get(one.subject_id)
    unit_id = entrant.unit_id if entrant else team.unit_id if team else one.subject_id
    return Published(
        award_id=one.award_id,
        award=award,
        kind=kind.value,
        subject_id=one.subject_id,
        name=subject_name(snapshot, one.subject_id),
        unit=snapshot.unit_name(unit_id),
        members=tuple(snapshot.entrant_by_id[member].name for member in team.member_ids) if team else (),
        place=one.place,
        reason=one.reason,
    )
