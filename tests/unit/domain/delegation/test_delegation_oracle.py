"""Random contests: what the builder proposes is what all complete answers by the rules agree on."""

import dataclasses
import datetime as dt
import random
import tomllib
from decimal import Decimal

import pytest

from lianbing_desktop.domain.delegation.builder import build_delegation
from lianbing_desktop.domain.delegation.delegation import Choice, Decision, Delegation
from lianbing_desktop.domain.delegation.delegation_rules import (
    DelegationProfile,
    Formation,
    GroupQuota,
    TeamQuota,
)
from lianbing_desktop.domain.eligibility.eligibility import Assessment, EligibilityStatus, Reason
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.ranking.ranking import rank_individuals, rank_teams
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.score import Round, RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.unit import Unit, UnitKind
from lianbing_desktop.paths import resource
from tests.delegation_oracle import ContestState, Oracle

DATE = dt.date(2022, 8, 18)
RULES = RuleSet.from_mapping(tomllib.loads(resource("rules", "fujian-2022.toml").read_text("utf-8")))
WRITTEN = Round("w", "笔试", RoundKind.INDIVIDUAL)
LIVE = Round("t", "现场赛", RoundKind.TEAM)
STATUSES = [EligibilityStatus.ELIGIBLE] * 6 + [
    EligibilityStatus.NEVER,
    EligibilityStatus.UNDECIDED,
    EligibilityStatus.NOT_YET,
]


def random_profile(rng: random.Random, shape: str) -> DelegationProfile:
    if shape == "groups":
        groups = (GroupQuota("甲", ("县0", "县1"), 2, rng.choice((2, 3))), GroupQuota("乙", ("县2",), 2, 2))
        return DelegationProfile("分组", None, 0, groups)
    formation = Formation.TEAM_EVENT_ELSE_BEST if shape == "event" else Formation.BEST_MEMBERS
    quota = TeamQuota(
        rng.choice((1, 2)), rng.choice((2, 3)), frozenset({UnitKind.COUNTY}), rng.random() < 0.8, formation
    )
    return DelegationProfile("设区市", quota, rng.randint(2, 4))


def random_score(rng: random.Random, top: int) -> Score:
    if rng.random() < 0.12:
        return Score(rng.choice((ScoreState.ABSENT, ScoreState.VOID, ScoreState.NOT_ENTERED)))
    return Score(ScoreState.SCORED, Decimal(rng.randint(0, top)))


def random_contest(rng: random.Random, shape: str, as_of: dt.date) -> ContestState:
    rules = dataclasses.replace(RULES, delegation=random_profile(rng, shape))
    units = [
        Unit(f"u{n}", f"县{n}", rng.choice((UnitKind.COUNTY,) * 4 + (UnitKind.MUNICIPAL,)), position=n)
        for n in range(4)
    ]
    entrants = [
        Entrant(f"{unit.id}p{n}", unit.id, f"人{unit.id}{n}") for unit in units for n in range(rng.randint(1, 4))
    ]
    top = rng.choice((3, 8, 40))
    scores = {(entrant.id, "w"): random_score(rng, top) for entrant in entrants}
    teams = []
    for unit in units:
        own = [entrant.id for entrant in entrants if entrant.unit_id == unit.id]
        size = rules.delegation.teams.size if rules.delegation.teams else 9
        if len(own) >= size:
            teams.append(Team(f"{unit.id}t", unit.id, "", tuple(rng.sample(own, size))))
            scores[f"{unit.id}t", "t"] = random_score(rng, rng.choice((2, 9)))
    # Before the date what is short can still grow; at the date it cannot.
    statuses = [one for one in STATUSES if as_of < DATE or one is not EligibilityStatus.NOT_YET]
    assessments = {}
    for entrant in entrants:
        status = rng.choice(statuses)
        reasons = () if status is EligibilityStatus.ELIGIBLE else (Reason("study:stars", "study_stars", status),)
        assessments[entrant.id] = Assessment(status, reasons)
    decisions = []
    if rng.random() < 0.5:
        subjects = [entrant.id for entrant in entrants] + [team.id for team in teams]
        for subject in rng.sample(subjects, rng.choice((1, 1, 2))):
            choice = rng.choice(list(Choice))
            if choice is Choice.SKIP or not any(one.choice is Choice.SEAT for one in decisions):
                decisions.append(Decision(subject, choice, "裁判组裁定"))
    rounds = [WRITTEN, LIVE]
    return ContestState(
        rules,
        units,
        entrants,
        rank_individuals(entrants, units, rounds, scores, rules.ranking),
        teams,
        rank_teams(teams, entrants, units, rounds, scores, rules.ranking) if shape == "event" else None,
        assessments,
        decisions,
    )


def propose(state: ContestState, as_of: dt.date) -> Delegation:
    return build_delegation(
        state.rules,
        state.units,
        state.entrants,
        state.individuals,
        state.teams,
        state.team_ranking,
        state.assessments,
        as_of,
        state.decisions,
    )


def decided_inside_an_open_tie(state: ContestState, delegation: Delegation) -> bool:
    """A decision on a member of a team that is itself undecided waits for the team; no answer to compare."""
    tied = {team.team_id for team in delegation.teams_passed_over if team.code == "team_tied_at_edge"}
    tied |= {team.unit_id for team in delegation.teams_passed_over if team.code == "team_tied_at_edge"}
    people = {id_ for team in state.teams if team.id in tied for id_ in team.member_ids}
    people |= {one.id for one in state.entrants if one.unit_id in tied}
    return bool(people & {decision.subject_id for decision in state.decisions})


@pytest.mark.parametrize("as_of", [DATE, DATE - dt.timedelta(days=30)], ids=["at the date", "before it"])
@pytest.mark.parametrize("shape", ["event", "best", "groups"])
def test_the_proposal_is_what_every_answer_by_the_rules_agrees_on(shape, as_of):
    compared = 0
    for seed in range(220):
        state = random_contest(random.Random(f"{shape} {as_of} {seed}"), shape, as_of)
        delegation = propose(state, as_of)
        check_completeness(state, delegation)
        if decided_inside_an_open_tie(state, delegation):
            continue
        seatable = {EligibilityStatus.ELIGIBLE, EligibilityStatus.NOT_YET}
        oracle = Oracle(state, seatable)
        try:
            compare(oracle, delegation)
        except AssertionError as error:
            raise AssertionError(f"contest {seed} of {shape} as of {as_of}") from error
        compared += 1
    assert compared >= 150


def compare(oracle: Oracle, delegation: Delegation) -> None:
    answers = oracle.answers()
    assert answers
    unapplied = {one.decision.subject_id for one in delegation.unapplied}
    assert not unapplied & oracle.able & oracle.seat - groupless(oracle)
    teams = {team.team_id or team.unit_id for team in delegation.teams}
    sure_teams = [{option.subject_id for option in answer.teams} for answer in answers]
    assert teams == set.intersection(*sure_teams)
    in_team = [frozenset().union(*(option.members for option in answer.teams)) for answer in answers]
    singles = [answer.individuals for answer in answers]
    waits = frozenset().union(*in_team) - frozenset.intersection(*in_team)
    sure = frozenset.intersection(*singles) - waits
    maybe = frozenset().union(*singles) - sure - waits
    assert {seat.entrant_id for team in delegation.teams for seat in team.seats} == set(
        frozenset.intersection(*in_team)
    )
    assert {seat.entrant_id for seat in delegation.individuals} == set(sure)
    edge = {one.entrant_id for one in delegation.passed_over if one.code in {"tied_at_edge", "waits_for_teams"}}
    assert edge == set(maybe | waits)
    ever = frozenset().union(*singles, *in_team)
    held = {id_ for team in delegation.teams for id_ in team.waiting}
    assert {one.entrant_id for one in delegation.reserves} == oracle.free - ever - held - groupless(oracle)
    quota = oracle.state.rules.delegation.teams
    if quota:
        assert delegation.shortfall.teams == quota.count - max(len(one) for one in sure_teams)
    if not oracle.state.rules.delegation.groups:
        wanted = oracle.state.rules.delegation.individuals
        assert delegation.shortfall.individuals == wanted - max(len(one) for one in singles)


def groupless(oracle: Oracle) -> set[str]:
    groups = oracle.state.rules.delegation.groups
    named = {name for group in groups for name in group.units}
    units = {unit.id for unit in oracle.state.units if unit.name in named}
    return {id_ for id_ in oracle.unit if oracle.unit[id_] not in units} if groups else set()


def check_completeness(state: ContestState, delegation: Delegation) -> None:
    """Everyone who competes stands in exactly one list, with a code."""
    seated = [seat.entrant_id for team in delegation.teams for seat in team.seats]
    seated += [seat.entrant_id for seat in delegation.individuals]
    listed = seated + [one.entrant_id for one in delegation.reserves]
    listed += [one.entrant_id for one in delegation.passed_over]
    assert sorted(listed) == sorted(entrant.id for entrant in state.entrants)
    assert all(one.code for one in (*delegation.reserves, *delegation.passed_over))
    assert delegation.seats == len(seated) == len(set(seated))
    assert delegation.seats <= state.rules.delegation.seats
    never = {id_ for id_, one in state.assessments.items() if one.status is EligibilityStatus.NEVER}
    overridden = {one.subject_id for one in state.decisions if one.choice is Choice.SEAT}
    assert not never & set(seated) - overridden
