"""How far the contest is: what each stage has done, what is open there, and what comes next."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass, replace

from lianbing_desktop.domain.eligibility.eligibility import EligibilityStatus
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.problem import Severity, UserError
from lianbing_desktop.domain.score import Round, RoundKind, Team
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.intake.checks import CheckResult, check
from lianbing_desktop.services.intake.confirming import confirmation_state
from lianbing_desktop.services.scoring.differing import open_scores
from lianbing_desktop.services.selection import ties


@dataclass(frozen=True, slots=True)
class RoundProgress:
    """Scores on record in a round, of how many subjects. Absent, forfeit and void count as recorded."""

    round: Round
    recorded: int
    expected: int

    @property
    def complete(self) -> bool:
        """Whether nobody is missing any more."""
        return self.recorded >= self.expected > 0


@dataclass(frozen=True, slots=True)
class Progress:
    """The contest at a glance."""

    check: CheckResult
    entrants: int
    units_short: int
    outdated: int
    errors: int
    warnings: int
    rounds: tuple[RoundProgress, ...]
    open_scores: int
    unsigned: tuple[Round, ...]
    study_read: int
    undecided_people: int
    ties: int
    seats: int
    seats_wanted: int
    delegation_questions: int
    awards: int
    recipients: int
    award_questions: int
    awards_stale: bool

    @property
    def next_step(self) -> str:
        """The code of what to do next: the first stage, in the order of the work, that is not done.

        Once scores are typed the contest is on: units are not called for more people and nothing is confirmed any
        more, and what is wrong in the list is asked back before the delegation is put together.
        """
        on = any(some.recorded for some in self.rounds)
        steps = (
            ("next_import", self.entrants == 0),
            ("next_short", self.units_short > 0 and not on),
            ("next_findings", self.errors > 0 and not on),
            ("next_confirmations", self.outdated > 0 and not on),
            ("next_rounds", not self.rounds),
            ("next_differences", self.open_scores > 0),
            ("next_scores", not all(some.complete for some in self.rounds)),
            # Whoever has gone on to the awards without signatures has decided to; the step would only stand in the way.
            ("next_sign_off", bool(self.unsigned) and self.recipients == 0),
            ("next_study", self.study_read == 0),
            ("next_findings", self.errors > 0 and self.recipients == 0),
            ("next_delegation", self.delegation_questions > 0),
            ("next_awards", self.recipients == 0 or self.awards_stale),
            ("next_award_questions", self.award_questions > 0),
        )
        return next((code for code, is_open in steps if is_open), "next_certificates")


def progress(snapshot: Snapshot) -> Progress:
    """Where the contest stands. Worked out once a snapshot."""
    found = snapshot.worked_out.get("progress")
    if not isinstance(found, Progress):
        found = snapshot.worked_out["progress"] = _progress(snapshot)
    return found


def _progress(snapshot: Snapshot) -> Progress:
    checked = check(snapshot)
    rounds = tuple(round_progress(snapshot, some) for some in snapshot.rounds)
    ranked = standing.rankings(snapshot)
    built = standing.delegation(snapshot)
    when = standing.eligibility_date(snapshot)
    states = standing.eligibility(snapshot, when)
    proposal = awarding.proposal(snapshot)
    with_study = {fact.entrant_id for fact in snapshot.study}
    return Progress(
        check=checked,
        entrants=len(snapshot.competing),
        units_short=len(checked.short),
        outdated=sum(confirmation_state(snapshot, one).outdated for one in snapshot.confirmations),
        errors=sum(finding.severity is Severity.ERROR for finding in checked.findings),
        warnings=sum(finding.severity is Severity.WARNING for finding in checked.findings),
        rounds=rounds,
        open_scores=open_scores(snapshot),
        unsigned=tuple(some for some in snapshot.rounds if some.id not in snapshot.sign_offs),
        study_read=sum(entrant.id in with_study for entrant in snapshot.competing),
        undecided_people=sum(one.status is EligibilityStatus.UNDECIDED for one in states.values()),
        ties=sum(placed.tied for placed in ranked.individuals.placed),
        seats=built.seats,
        seats_wanted=snapshot.rules.delegation.seats,
        delegation_questions=len(built.undecided),
        awards=len(snapshot.awards),
        recipients=len(snapshot.recipients),
        award_questions=len(proposal.undecided),
        awards_stale=awarding.is_stale(snapshot),
    )


def work_out(snapshot: Snapshot) -> None:
    """Work out everything the navigation and the first page say, in any thread; what they ask then is there.

    A rule that names a round nobody has is left to the pages, which say so. `worked_out` says that it was done.
    """
    with suppress(UserError):
        progress(snapshot)
        ties.open_ties(snapshot, standing.rankings(snapshot))
    snapshot.worked_out["worked out"] = True


def round_progress(snapshot: Snapshot, some: Round) -> RoundProgress:
    """How many of a round's subjects have something on record."""
    team = some.kind is RoundKind.TEAM
    subjects: tuple[Team, ...] | tuple[Entrant, ...] = snapshot.teams if team else snapshot.competing
    # Counting over thousands again for every value typed would be felt: only what changed since is looked at.
    known = snapshot.handed_on.get(some.id)
    changed = None
    if known is not None and known.some is some and known.subjects is subjects:
        same = known.scored_at == snapshot.scored_at.get(some.id)
        changed = frozenset[tuple[str, str]]() if same else snapshot.changed_since(known.version)
    if known is None or changed is None:
        ids = frozenset(subject.id for subject in subjects)
        known = _Recorded(some, subjects, ids, {one for one in ids if (one, some.id) in snapshot.scores})
    about = [subject_id for subject_id, round_id in changed or () if round_id == some.id and subject_id in known.ids]
    if about:  # another thread may be looking at what an earlier snapshot handed on
        recorded = set(known.recorded)
        for subject_id in about:
            (recorded.add if (subject_id, some.id) in snapshot.scores else recorded.discard)(subject_id)
        known = _Recorded(some, subjects, known.ids, recorded)
    known = replace(known, version=snapshot.version, scored_at=snapshot.scored_at.get(some.id))
    snapshot.handed_on[some.id] = known
    return RoundProgress(some, len(known.recorded), len(subjects))


@dataclass(frozen=True, slots=True)
class _Recorded:
    """Who has something on record in a round, as of `version`; brought forward from one snapshot to the next."""

    some: Round
    subjects: tuple[Team, ...] | tuple[Entrant, ...]
    ids: frozenset[str]
    recorded: AbstractSet[str]
    version: int = 0
    scored_at: int | None = None
