"""Fills the seats of a team that came through the team event: members, replacements, questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from lianbing_desktop.domain.delegation.delegation import Question, Seat
from lianbing_desktop.domain.delegation.field import Field
from lianbing_desktop.domain.delegation.pending import Pending
from lianbing_desktop.domain.score import Team


@dataclass(slots=True)
class FilledTeam:
    """Seats filled and seats a question keeps open. `waiting` are the members those questions are about."""

    seats: list[Seat] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    pending: list[Pending] = field(default_factory=list)
    open_seats: int = 0


def fill_team(people: Field, team: Team, size: int, taken: frozenset[str]) -> FilledTeam:
    """Seat a team's members; nobody is swapped silently (the notice is silent on an ineligible member).

    A member the rules keep out waits for a decision: "seat" overrides, "skip" lets the best placed free person
    of the same unit step in. `taken` are people other chosen teams hold; they cannot be seated twice.
    """
    result = FilledTeam()
    members = tuple(dict.fromkeys(team.member_ids))
    staying = [id_ for id_ in members if not people.skipped(id_)]
    if len(staying) > size:
        _ask_too_many(people, team, staying, size, result)
        return result
    vacancies = min(size - len(staying), len(members) - len(staying))
    missing = size - len(staying) - vacancies
    others = [
        one.subject_id
        for one in people.of_unit(team.unit_id)
        if one.subject_id not in members and one.subject_id not in taken and people.free(one.subject_id)
    ]
    wanted = [id_ for id_ in others if people.forced(id_)][: vacancies + missing]
    others = [id_ for id_ in others if id_ not in wanted]
    for id_ in staying:
        _seat_member(people, team, id_, taken, others, result)
    result.seats += [people.seat(id_, "replacement") for id_ in wanted]
    by_decision = min(len(wanted), vacancies)
    missing -= len(wanted) - by_decision
    _step_in(people, team, vacancies - by_decision, others, result)
    if missing:
        result.questions.append(people.question("team_short", team.id, team.unit_id, others, missing))
        result.open_seats += missing
    return result


def _seat_member(
    people: Field, team: Team, id_: str, taken: frozenset[str], others: Sequence[str], result: FilledTeam
) -> None:
    entrant = people.entrants.get(id_)
    code = ""
    if entrant is None:
        code = "team_member_unavailable"
    elif id_ in taken:
        code = "team_member_in_two_teams"
    elif entrant.unit_id != team.unit_id:
        code = "team_member_other_unit"
    elif not people.seatable(id_):
        code = "team_member_ineligible"
    may_override = code in {"team_member_other_unit", "team_member_ineligible"}
    if not code:
        result.seats.append(people.seat(id_, "team_event_place"))
    elif may_override and people.forced(id_):
        result.seats.append(people.seat(id_, "override"))
    else:
        result.questions.append(people.question(code, id_, team.unit_id, others))
        result.open_seats += 1
        if may_override:
            result.waiting.append(id_)
        if code == "team_member_other_unit":
            result.pending.append(Pending(((id_,),), 0, 1))


def _step_in(people: Field, team: Team, vacancies: int, others: Sequence[str], result: FilledTeam) -> None:
    """Fill the seats of skipped members with the best placed others of the unit; a shared place is asked."""
    if len(others) < vacancies:
        lacking = vacancies - len(others)
        result.questions.append(people.question("team_short", team.id, team.unit_id, (), lacking))
        result.open_seats += lacking
        vacancies = len(others)
    if not vacancies:
        return
    edge = people.placed[others[vacancies - 1]].place
    tied = [id_ for id_ in others if people.placed[id_].place == edge]
    better = [id_ for id_ in others if people.placed[id_].place < edge]
    left = vacancies - len(better)
    if len(tied) == left:
        better, tied, left = [*better, *tied], [], 0
    result.seats += [people.seat(id_, "replacement") for id_ in better]
    if tied:
        question = people.question("team_replacement_tied", team.id, team.unit_id, tied, left)
        result.questions.append(question)
        result.pending.append(Pending(tuple((id_,) for id_ in tied), left, left))
        result.open_seats += left


def _ask_too_many(people: Field, team: Team, staying: Sequence[str], size: int, result: FilledTeam) -> None:
    result.questions.append(people.question("team_too_large", team.id, team.unit_id, staying, size))
    result.pending.append(Pending(tuple((id_,) for id_ in staying), size, size))
    result.open_seats = size
    result.waiting += [id_ for id_ in staying if id_ in people.entrants]
