"""The log of appeals (申诉): who raised what and when, what was decided, and the correction it led to."""

from __future__ import annotations

from dataclasses import replace

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.storage import appeals
from lianbing_desktop.storage.appeals import Appeal, AppealOutcome

__all__ = ("Appeal", "AppealOutcome", "decide_appeal", "open_appeals", "raise_appeal")


def raise_appeal(
    contest: Contest, unit_id: str, raised_by: str, subject: str, round_id: str = "", raised_at: str = ""
) -> Appeal:
    """Keep an appeal as it was handed in; without a moment it was handed in now.

    Raises UserError appeal_nobody, appeal_subject_missing.
    """
    raised_by, subject = clean(raised_by), clean(subject)
    if not raised_by:
        raise UserError("appeal_nobody")
    if not subject:
        raise UserError("appeal_subject_missing")
    unit = contest.snapshot().unit_name(unit_id)
    with contest.operation("appeal_raised", unit=unit, person=raised_by, subject=subject) as write:
        new = Appeal("", 0, round_id, unit_id, raised_by, clean(raised_at) or write.at, subject)
        return appeals.add_appeal(write, new)


def decide_appeal(
    contest: Contest, appeal_id: str, outcome: AppealOutcome, decision: str, decided_by: str, correction_id: str = ""
) -> Appeal:
    """Keep what was decided, and the correction that followed.

    Raises UserError appeal_decision_missing, appeal_decider_missing.
    """
    decision, decided_by = clean(decision), clean(decided_by)
    if outcome is AppealOutcome.OPEN or not decision:
        raise UserError("appeal_decision_missing")
    if not decided_by:
        raise UserError("appeal_decider_missing")
    appeal = next(one for one in contest.snapshot().appeals if one.id == appeal_id)
    with contest.operation("appeal_decided", number=appeal.number, decision=decision, person=decided_by) as write:
        decided = replace(
            appeal,
            outcome=outcome,
            decision=decision,
            decided_by=decided_by,
            decided_at=write.at,
            correction_id=correction_id,
        )
        appeals.change_appeal(write, decided)
    return decided


def open_appeals(contest: Contest) -> tuple[Appeal, ...]:
    """The appeals nobody has decided yet, in the order raised."""
    return tuple(one for one in contest.snapshot().appeals if one.outcome is AppealOutcome.OPEN)
