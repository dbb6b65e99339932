"""The teams of a delegation: found by the team event or by each unit's best, then filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import chain, combinations, product

from lianbing_desktop.domain.delegation.choice import Candidate, TeamChoice, choose, decision_reason
from lianbing_desktop.domain.delegation.delegation import Question, TeamPassedOver, TeamSeats
from lianbing_desktop.domain.delegation.delegation_rules import Formation, TeamQuota
from lianbing_desktop.domain.delegation.field import Field
from lianbing_desktop.domain.delegation.members import FilledTeam, fill_team
from lianbing_desktop.domain.delegation.pending import Pending
from lianbing_desktop.domain.ranking.ranking import Ranking
from lianbing_desktop.domain.score import Team


@dataclass(slots=True)
class TeamsResult:
    """What became of the teams. `pending` are open choices the single seats have to allow for."""

    formation: Formation
    teams: list[TeamSeats] = field(default_factory=list)
    passed_over: list[TeamPassedOver] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    pending: list[Pending] = field(default_factory=list)
    short: int = 0


def pick_teams(people: Field, quota: TeamQuota, teams: Sequence[Team], ranking: Ranking | None) -> TeamsResult:
    """Pick and fill the teams. A team event counts as held once a team has a place in it."""
    held = ranking is not None and bool(ranking.placed)
    by_event = quota.formation is Formation.TEAM_EVENT or (held and quota.formation is Formation.TEAM_EVENT_ELSE_BEST)
    result = TeamsResult(Formation.TEAM_EVENT if by_event else Formation.BEST_MEMBERS)
    by_id = {team.id: team for team in teams if team.unit_id in people.units}
    if by_event:
        candidates = _event_teams(people, by_id, ranking or Ranking(), result)
    else:
        candidates = _best_members(people, quota, result)
    choice = choose(people, quota, candidates)
    by_rule = choose(people, quota, candidates, by_rule_alone=True)
    result.passed_over[:0] = choice.passed_over
    result.short = quota.count - len(choice.chosen) - choice.open_teams
    held_by = {id_: one.subject_id for one in (*choice.tied, *reversed(choice.chosen)) for id_ in one.people}
    for candidate in choice.chosen:
        if by_event:
            taken = frozenset(id_ for id_, owner in held_by.items() if owner != candidate.subject_id)
            filled = fill_team(people, by_id[candidate.team_id], quota.size, taken)
            held_by |= {seat.entrant_id: candidate.subject_id for seat in filled.seats}
        else:
            filled = _seat_best(people, candidate)
        result.questions += filled.questions
        result.pending += filled.pending
        code, reason = _why(people, candidate, choice, by_rule, result.formation)
        result.teams.append(
            TeamSeats(
                candidate.unit_id,
                candidate.team_id,
                code,
                candidate.place,
                candidate.total,
                tuple(filled.seats),
                tuple(filled.waiting),
                filled.open_seats,
                reason,
            )
        )
    _ask_tied_teams(people, quota, choice, result)
    if not by_event:
        _ask_unclear(people, quota, candidates, result)
    _report_teamless(people, candidates, by_id)
    return result


def _event_teams(people: Field, teams: Mapping[str, Team], ranking: Ranking, result: TeamsResult) -> list[Candidate]:
    candidates = []
    for placed in ranking.placed:
        if placed.subject_id in teams:
            team = teams[placed.subject_id]
            able = tuple(
                id_
                for id_ in dict.fromkeys(team.member_ids)
                if id_ in people.entrants and people.seatable(id_) and not people.skipped(id_)
            )
            candidates.append(Candidate(team.unit_id, team.id, placed.place, placed.total, able))
    for unplaced in ranking.unplaced:
        if unplaced.subject_id in teams:
            unit_id = teams[unplaced.subject_id].unit_id
            params = {"unit": people.unit_name(unit_id)}
            result.passed_over.append(
                TeamPassedOver(unit_id, unplaced.subject_id, f"team_{unplaced.state}", params=params)
            )
    return candidates


def _best_members(people: Field, quota: TeamQuota, result: TeamsResult) -> list[Candidate]:
    """Each unit's best free people by individual total; units by the sum, equal sums sharing a place."""
    by_unit: dict[str, list[str]] = {unit_id: [] for unit_id in people.units}
    for one in people.ranked(people.entrants):
        unit_id = people.entrants[one.subject_id].unit_id
        if unit_id in by_unit and people.free(one.subject_id):
            by_unit[unit_id].append(one.subject_id)
    found: list[tuple[Decimal, str, list[str], list[str]]] = []
    for unit_id, ids in by_unit.items():
        entitled = people.units[unit_id].kind in quota.unit_kinds
        if len(ids) < quota.size:
            code = "too_few_for_a_team" if entitled else "unit_kind_not_entitled"
            params = {"unit": people.unit_name(unit_id), "count": str(len(ids)), "size": str(quota.size)}
            params["place"] = "—"
            result.passed_over.append(TeamPassedOver(unit_id, "", code, params=params))
            continue
        edge = people.placed[ids[quota.size - 1]].place
        sure = [id_ for id_ in ids if people.placed[id_].place < edge]
        tied = [id_ for id_ in ids if people.placed[id_].place == edge]
        total = sum((people.placed[id_].total for id_ in ids[: quota.size]), Decimal(0))
        found.append((total, unit_id, sure, tied))
    found.sort(key=lambda one: -one[0])
    # Units that may not field a team take no place from those that may.
    totals = [one[0] for one in found if people.units[one[1]].kind in quota.unit_kinds]
    return [
        _settle_last(people, quota, unit_id, sure, tied, 1 + sum(1 for one in totals if one > total), total)
        for total, unit_id, sure, tied in found
    ]


def _settle_last(
    people: Field,
    quota: TeamQuota,
    unit_id: str,
    sure: list[str],
    tied: list[str],
    place: int,
    total: Decimal,
) -> Candidate:
    """Let decisions settle who of equals takes a unit's last team seats."""
    left = quota.size - len(sure)
    if len(tied) == left:
        return Candidate(unit_id, "", place, total, (*sure, *tied))
    decided = [id_ for id_ in tied if people.forced(id_)]
    if len(decided) > left:
        decided = []
    rest = () if len(decided) == left else tuple(id_ for id_ in tied if id_ not in decided)
    return Candidate(unit_id, "", place, total, (*sure, *decided), rest, left - len(decided), frozenset(decided))


def _seat_best(people: Field, candidate: Candidate) -> FilledTeam:
    filled = FilledTeam(open_seats=candidate.tied_open)
    for id_ in candidate.people:
        filled.seats.append(people.seat(id_, "tie_decided" if id_ in candidate.decided else "best_members"))
    if candidate.tied:
        open_ = candidate.tied_open
        filled.questions.append(
            people.question("team_last_member_tied", candidate.unit_id, candidate.unit_id, candidate.tied, open_)
        )
        filled.pending.append(Pending(tuple((id_,) for id_ in candidate.tied), open_, open_))
    return filled


def _why(
    people: Field, candidate: Candidate, choice: TeamChoice, by_rule: TeamChoice, formation: Formation
) -> tuple[str, str]:
    """The code and the decision's reason of a chosen team."""
    natural = "team_event_place" if formation is Formation.TEAM_EVENT else "best_members"
    if candidate.subject_id not in choice.forced or candidate in by_rule.chosen:
        return natural, ""
    code = "tie_decided" if candidate in by_rule.tied else "override"
    return code, decision_reason(people, candidate)


def _ask_tied_teams(people: Field, quota: TeamQuota, choice: TeamChoice, result: TeamsResult) -> None:
    if not choice.tied:
        return
    units = "、".join(people.unit_name(candidate.unit_id) for candidate in choice.tied)
    params = {"candidates": units, "open": str(choice.open_teams), "unit": "", "name": ""}
    ids = tuple(candidate.subject_id for candidate in choice.tied)
    result.questions.append(Question("teams_tied_at_edge", "", ids, params))
    # Everyone of the shared last place may go; which of them does not change how many leave the single seats.
    options = tuple((*candidate.people, *candidate.tied[: candidate.tied_open]) for candidate in choice.tied)
    spare = tuple((id_,) for candidate in choice.tied for id_ in candidate.tied[candidate.tied_open :])
    units_once = len({candidate.unit_id for candidate in choice.tied}) == len(choice.tied)
    least = choice.open_teams if units_once or not quota.distinct_units else 0
    result.pending.append(Pending(options, least, choice.open_teams, _ways(quota, choice)))
    if spare:
        result.pending.append(Pending(spare, 0, 0))


def _ways(quota: TeamQuota, choice: TeamChoice) -> tuple[tuple[str, ...], ...]:
    """Everyone who goes, for each set of tied teams that can take the open places and each end of their own ties."""
    found: list[tuple[str, ...]] = []
    for some in combinations(choice.tied, choice.open_teams):
        if quota.distinct_units and len({one.unit_id for one in some}) < len(some):
            continue
        lasts = [list(combinations(one.tied, one.tied_open)) for one in some]
        sure = tuple(id_ for one in some for id_ in one.people)
        found += [(*sure, *chain.from_iterable(last)) for last in product(*lasts)]
    return tuple(found)


def _ask_unclear(people: Field, quota: TeamQuota, candidates: Sequence[Candidate], result: TeamsResult) -> None:
    """Ask about those who would be among their unit's best if a person judged them eligible."""
    full = {candidate.unit_id: (*candidate.people, *candidate.tied) for candidate in candidates}
    for one in people.ranked(people.entrants):
        id_ = one.subject_id
        unit_id = people.entrants[id_].unit_id
        if unit_id not in people.units or people.units[unit_id].kind not in quota.unit_kinds:
            continue
        last = max((people.placed[other].place for other in full.get(unit_id, ())), default=one.place)
        if people.judged_by_person(id_) and one.place <= last:
            result.questions.append(people.question("eligibility_unclear", id_, unit_id, (id_,)))


def _report_teamless(people: Field, candidates: Sequence[Candidate], teams: Mapping[str, Team]) -> None:
    """Report decisions on a unit or team that has no team in play."""
    in_play = {id_ for candidate in candidates for id_ in (candidate.team_id, candidate.unit_id)}
    for subject_id in people.decisions:
        known = subject_id in people.units or subject_id in teams
        if known and subject_id not in in_play:
            people.refuse(subject_id, "decision_no_team")
