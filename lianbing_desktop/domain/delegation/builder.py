"""Builds a delegation: pick teams, remove members, rank the rest, apply eligibility, list reserves, check.

Source: the notice's selection of the provincial final's delegations, read as domain.md 5 A to I says.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from lianbing_desktop.domain.delegation.delegation import Decision, Delegation, PassedOver, Question, Shortfall
from lianbing_desktop.domain.delegation.delegation_rules import DelegationProfile
from lianbing_desktop.domain.delegation.field import Field
from lianbing_desktop.domain.delegation.limited_seats import fill_limited
from lianbing_desktop.domain.delegation.seats import Pool, PoolResult, fill
from lianbing_desktop.domain.delegation.teams import TeamsResult, pick_teams
from lianbing_desktop.domain.eligibility.eligibility import Assessment
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.ranking.ranking import Ranking
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.score import Team
from lianbing_desktop.domain.unit import Unit


def build_delegation(
    rules: RuleSet,
    units: Sequence[Unit],
    entrants: Sequence[Entrant],
    individuals: Ranking,
    teams: Sequence[Team],
    team_ranking: Ranking | None,
    assessments: Mapping[str, Assessment],
    as_of: dt.date,
    decisions: Sequence[Decision] = (),
) -> Delegation:
    """Propose the delegation of the rule set's profile.

    `team_ranking` is None where the contest has no team round; one without a placed team counts as none.
    `assessments` holds every competing entrant as of the same date.
    """
    profile = rules.delegation
    people = Field(rules, units, entrants, individuals, assessments, as_of, decisions)
    picked = pick_teams(people, profile.teams, teams, team_ranking) if profile.teams else None
    in_teams = {seat.entrant_id for team in picked.teams for seat in team.seats} if picked else set()
    # A member who waits for a decision on their team seat is not offered a single one meanwhile.
    held = {id_ for team in picked.teams for id_ in team.waiting} if picked else set()
    pending = picked.pending if picked else []
    pools = _pools(people, profile, in_teams | held)
    if profile.limits:
        born = rules.eligibility.date, rules.roster.age_bracket
        filled = fill_limited(people, pools, pending, tuple(in_teams), profile.limits, born)
        results = list(zip(pools, filled, strict=True))
    else:
        results = [(pool, fill(people, pool, pending)) for pool in pools]
    if profile.reserves is not None:
        for pool, result in results:
            _cut_reserves(people, pool, result, profile.reserves)
    seats = [seat for _, result in results for seat in result.seats]
    reserves = [reserve for _, result in results for reserve in result.reserves]
    seated = in_teams | {seat.entrant_id for seat in seats}
    told = {entry.entrant_id: entry for _, result in results for entry in result.waiting}
    passed_over = _passed_over(people, seated | {one.entrant_id for one in reserves}, told, held, picked)
    _report_unseated(people, seated, teams, profile)
    return Delegation(
        profile.name,
        as_of,
        str(picked.formation) if picked else "",
        tuple(picked.teams) if picked else (),
        tuple(picked.passed_over) if picked else (),
        tuple(seats),
        tuple(reserves),
        passed_over,
        _shortfall(picked, results),
        _questions(picked, results),
        tuple(people.unapplied),
    )


def _pools(people: Field, profile: DelegationProfile, out: set[str]) -> list[Pool]:
    """The single seats: one pool at large, or one for each group's units."""
    left = {id_: entrant.unit_id for id_, entrant in people.entrants.items() if id_ not in out}
    if not profile.groups:
        return [Pool(tuple(left), profile.individuals, profile.least_individuals)]
    pools = []
    for group in profile.groups:
        own = {unit.id for unit in people.units.values() if {unit.name, *unit.aliases} & set(group.units)}
        ids = tuple(id_ for id_, unit_id in left.items() if unit_id in own)
        pools.append(Pool(ids, group.maximum, group.minimum, group.name))
    return pools


def _cut_reserves(people: Field, pool: Pool, result: PoolResult, most: int) -> None:
    """Let no more than `most` stand in reserve; the others are told how many do."""
    for one in result.reserves[most:]:
        entry = people.pass_over(one.entrant_id, "below_last_reserve")
        params = {**entry.params, "reserves": str(most), "seats": str(pool.seats), "place": str(one.place)}
        result.waiting.append(replace(entry, params=params))
    del result.reserves[most:]


def _passed_over(
    people: Field,
    provided: set[str],
    told: Mapping[str, PassedOver],
    held: set[str],
    picked: TeamsResult | None,
) -> tuple[PassedOver, ...]:
    """Everyone else with the rule that keeps them out: by place, then those without one in unit order."""
    waiting = {id_ for choice in picked.pending for id_ in choice.people} if picked else set()
    entries = []
    for id_ in [*people.placed, *(id_ for id_ in people.entrants if id_ not in people.placed)]:
        if id_ in provided:
            continue
        if id_ in told:
            entries.append(told[id_])
        elif id_ in waiting and people.seatable(id_) and not people.skipped(id_):
            entries.append(people.pass_over(id_, "waits_for_teams"))
        else:
            entries.append(people.explain(id_, member=id_ in held))
    return tuple(entries)


def _shortfall(picked: TeamsResult | None, results: Sequence[tuple[Pool, PoolResult]]) -> Shortfall:
    groups = {pool.group: result.short for pool, result in results if pool.group}
    wishes = tuple(dict.fromkeys(wish for _, result in results for wish in result.short_by))
    return Shortfall(picked.short if picked else 0, sum(result.short for _, result in results), groups, wishes)


def _questions(picked: TeamsResult | None, results: Sequence[tuple[Pool, PoolResult]]) -> tuple[Question, ...]:
    """Team questions first; one that arises twice is asked once."""
    questions: dict[tuple[str, str, tuple[str, ...]], Question] = {}
    for question in picked.questions if picked else ():
        questions.setdefault((question.code, question.subject_id, question.candidates), question)
    for _, result in results:
        for question in result.questions:
            questions.setdefault((question.code, question.subject_id, question.candidates), question)
    return tuple(questions.values())


def _report_unseated(people: Field, seated: set[str], teams: Sequence[Team], profile: DelegationProfile) -> None:
    """Report every decision on a person that had no effect and was not reported yet."""
    reported = {
        unapplied.decision.subject_id
        for unapplied in people.unapplied
        if unapplied.decision is people.decisions[unapplied.decision.subject_id]
    }
    team_ids = {team.id for team in teams}
    members = {id_ for team in teams for id_ in team.member_ids}
    for subject_id in people.decisions:
        if subject_id in reported:
            continue
        if subject_id in people.entrants:
            if people.forced(subject_id) and subject_id not in seated:
                people.refuse(subject_id, "decision_no_seat")
        elif subject_id in team_ids or subject_id in people.units:
            if profile.teams is None:
                people.refuse(subject_id, "decision_no_team")
        elif not (subject_id in members and people.skipped(subject_id)):
            people.refuse(subject_id, "decision_unknown_subject")
