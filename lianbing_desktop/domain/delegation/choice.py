"""Chooses the teams of a delegation from those in play, by place; a tie at the last team stays open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import groupby

from lianbing_desktop.domain.delegation.delegation import TeamPassedOver
from lianbing_desktop.domain.delegation.delegation_rules import TeamQuota
from lianbing_desktop.domain.delegation.field import Field


@dataclass(frozen=True, slots=True)
class Candidate:
    """A team in play. `people` take its seats for sure; `tied` of them share the last seats `tied_open`.

    `team_id` is "" for a unit's best members; `decided` are those of `people` who owe their seat to a decision
    on a shared place.
    """

    unit_id: str
    team_id: str
    place: int
    total: Decimal
    people: tuple[str, ...]
    tied: tuple[str, ...] = ()
    tied_open: int = 0
    decided: frozenset[str] = frozenset()

    @property
    def subject_id(self) -> str:
        """The id decisions and questions name it by."""
        return self.team_id or self.unit_id


@dataclass(slots=True)
class TeamChoice:
    """What was chosen. `tied` are the candidates for the `open_teams` places that stay open."""

    chosen: list[Candidate] = field(default_factory=list)
    forced: set[str] = field(default_factory=set)
    tied: list[Candidate] = field(default_factory=list)
    open_teams: int = 0
    passed_over: list[TeamPassedOver] = field(default_factory=list)


def choose(people: Field, quota: TeamQuota, candidates: Sequence[Candidate], by_rule_alone: bool = False) -> TeamChoice:
    """Choose the teams. `candidates` stand by place.

    Decided teams come first, whatever their unit's kind; then the best of units entitled to a team, from
    different units where the quota says so. `by_rule_alone` asks what it would be without decided teams.
    """
    choice = TeamChoice()
    if not by_rule_alone:
        _take_decided(people, quota, candidates, choice)
    units = {candidate.unit_id for candidate in choice.chosen}
    open_to_all = _entitled(people, quota, candidates, choice)
    for _, equals in groupby(open_to_all, key=lambda candidate: candidate.place):
        group = []
        left = quota.count - len(choice.chosen) - choice.open_teams
        for candidate in equals:
            if left and quota.distinct_units and candidate.unit_id in units:
                choice.passed_over.append(pass_over(people, candidate, "unit_has_a_team"))
            elif not left:
                choice.passed_over.append(pass_over(people, candidate, "below_last_team"))
            else:
                group.append(candidate)
        group_units = {candidate.unit_id for candidate in group}
        room = len(group_units) if quota.distinct_units else len(group)
        if len(group) <= left and len(group) == room:
            choice.chosen += group
        else:
            choice.tied += group
            choice.open_teams += min(left, room)
            choice.passed_over += [pass_over(people, one, "team_tied_at_edge") for one in group]
        units |= group_units
    return choice


def pass_over(people: Field, candidate: Candidate, code: str) -> TeamPassedOver:
    """The entry of a team that was not taken."""
    params = {"unit": people.unit_name(candidate.unit_id), "place": str(candidate.place)}
    if code == "team_decided_skip":
        params["reason"] = decision_reason(people, candidate)
    return TeamPassedOver(candidate.unit_id, candidate.team_id, code, candidate.place, candidate.total, params)


def decision_reason(people: Field, candidate: Candidate) -> str:
    """The reason of the decision on a team, whether it names the team or its unit."""
    return people.reason(candidate.subject_id) or people.reason(candidate.unit_id)


def _entitled(people: Field, quota: TeamQuota, candidates: Sequence[Candidate], choice: TeamChoice) -> list[Candidate]:
    """The teams that compete by rule: not decided on, of a unit that may send one."""
    found = []
    for candidate in candidates:
        if candidate.subject_id in choice.forced:
            continue
        if _skipped(people, candidate):
            choice.passed_over.append(pass_over(people, candidate, "team_decided_skip"))
        elif people.units[candidate.unit_id].kind not in quota.unit_kinds:
            choice.passed_over.append(pass_over(people, candidate, "unit_kind_not_entitled"))
        else:
            found.append(candidate)
    return found


def _skipped(people: Field, candidate: Candidate) -> bool:
    return people.skipped(candidate.subject_id) or people.skipped(candidate.unit_id)


def _take_decided(people: Field, quota: TeamQuota, candidates: Sequence[Candidate], choice: TeamChoice) -> None:
    """Take the teams decided for, in the order of the decisions; report what cannot take effect."""
    for subject_id in people.decisions:
        if not people.forced(subject_id):
            continue
        named = [one for one in candidates if subject_id in (one.team_id, one.unit_id)]
        named = [one for one in named if one.place == named[0].place]
        if not named:
            continue
        candidate = named[0]
        taken = {one.unit_id for one in choice.chosen}
        if len(named) > 1:
            people.refuse(subject_id, "decision_team_unclear")
        elif candidate.subject_id in choice.forced:
            continue
        elif len(choice.chosen) == quota.count:
            people.refuse(subject_id, "decision_no_seat")
        elif quota.distinct_units and candidate.unit_id in taken:
            people.refuse(subject_id, "decision_same_unit")
        else:
            choice.chosen.append(candidate)
            choice.forced.add(candidate.subject_id)
