"""What a person can decide about a question of the delegation: the buttons below it, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lianbing_desktop.domain.delegation.delegation import Choice, Delegation, Question, TeamSeats
from lianbing_desktop.services.contest import Snapshot

_ABOUT_MEMBER = frozenset({"team_member_ineligible", "team_member_other_unit"})
_PICKED = frozenset(
    {
        "team_short",
        "team_replacement_tied",
        "team_last_member_tied",
        "teams_tied_at_edge",
        "individuals_tied_at_edge",
    }
)


class SeatAct(StrEnum):
    """What a decision does."""

    LEAVE_OUT = "leave_out"
    SEAT = "seat"
    NEXT_TEAM = "next_team"


@dataclass(frozen=True, slots=True)
class SeatChoice:
    """One possible decision: the act, and the people, teams or units of whom one is to be chosen."""

    act: SeatAct
    subjects: tuple[str, ...]

    @property
    def choice(self) -> Choice:
        """What is kept."""
        return Choice.SEAT if self.act is SeatAct.SEAT else Choice.SKIP


def choices(snapshot: Snapshot, built: Delegation, question: Question) -> tuple[SeatChoice, ...]:
    """The decisions that answer a question; none for one that waits for another."""
    found: list[SeatChoice] = []
    if question.code in _ABOUT_MEMBER:
        found += [
            SeatChoice(SeatAct.LEAVE_OUT, (question.subject_id,)),
            SeatChoice(SeatAct.SEAT, (question.subject_id,)),
        ]
    elif question.code == "team_member_unavailable":
        found.append(SeatChoice(SeatAct.LEAVE_OUT, (question.subject_id,)))
    elif question.code == "team_too_large":
        found.append(SeatChoice(SeatAct.LEAVE_OUT, question.candidates))
    elif question.code == "eligibility_unclear":
        found += [
            SeatChoice(SeatAct.SEAT, (question.subject_id,)),
            SeatChoice(SeatAct.LEAVE_OUT, (question.subject_id,)),
        ]
    elif question.code in _PICKED and question.candidates:
        found.append(SeatChoice(SeatAct.SEAT, question.candidates))
    team = team_of_question(snapshot, built, question)
    if team is not None:
        found.append(SeatChoice(SeatAct.NEXT_TEAM, (team.team_id or team.unit_id,)))
    return tuple(found)


def team_of_question(snapshot: Snapshot, built: Delegation, question: Question) -> TeamSeats | None:
    """The chosen team a question is about, if it is about one."""
    if not question.code.startswith("team_"):
        return None
    for team in built.teams:
        members = snapshot.team_by_id[team.team_id].member_ids if team.team_id else ()
        if question.subject_id in {team.team_id or team.unit_id, *members}:
            return team
    return None
