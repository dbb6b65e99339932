"""Random contests and what the oracle says of them: shared by the tests and by benchmarks/delegations.py."""

from __future__ import annotations

import dataclasses
import datetime as dt
import random
import tomllib
from decimal import Decimal
from itertools import chain, combinations, product

from lianbing_desktop.domain.delegation.builder import build_delegation
from lianbing_desktop.domain.delegation.delegation import Choice, Decision, Delegation
from lianbing_desktop.domain.delegation.delegation_rules import DelegationProfile, Formation, GroupQuota, TeamQuota
from lianbing_desktop.domain.delegation.limits import Limit, Scope, Trait
from lianbing_desktop.domain.eligibility.eligibility import Assessment, EligibilityStatus, Reason
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.ranking.ranking import rank_individuals, rank_teams
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.score import Round, RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.unit import Unit, UnitKind
from lianbing_desktop.paths import resource
from tests.delegation_oracle import Answer, ContestState, Oracle

SHAPES = ("event", "best", "groups", "unit", "limited event", "limited best", "limited groups", "limited unit")

DATE = dt.date(2022, 8, 18)
RULES = RuleSet.from_mapping(tomllib.loads(resource("rules", "fujian-2022.toml").read_text("utf-8")))
WRITTEN = Round("w", "笔试", RoundKind.INDIVIDUAL)
LIVE = Round("t", "现场赛", RoundKind.TEAM)
STATUSES = [EligibilityStatus.ELIGIBLE] * 6 + [
    EligibilityStatus.NEVER,
    EligibilityStatus.UNDECIDED,
    EligibilityStatus.NOT_YET,
]


def random_limits(rng: random.Random) -> tuple[Limit, ...]:
    """One to three limits that often cross and sometimes contradict each other."""
    scope = lambda: rng.choice(list(Scope))  # noqa: E731
    made = [
        Limit(Trait.UNIT, (), 0, rng.choice((1, 1, 2, 3)), scope()),
        Limit(Trait.SEX, ("女",), rng.choice((1, 2, 3)), None, scope()),
        Limit(Trait.SEX, ("男",), 0, rng.choice((1, 2)), scope()),
        Limit(Trait.LEVEL, (rng.choice(("市", "县")),), rng.choice((0, 1, 2)), rng.choice((2, 3)), scope()),
        Limit(Trait.UNIT, ("县1", "县2"), rng.choice((0, 1)), 2, scope()),
    ]
    return tuple(rng.sample(made, rng.choice((1, 2, 2, 3))))


def random_profile(rng: random.Random, shape: str) -> DelegationProfile:
    if shape.startswith("limited"):
        return dataclasses.replace(random_profile(rng, shape.removeprefix("limited ")), limits=random_limits(rng))
    if shape == "unit":
        return DelegationProfile("省厅窗口单位", None, rng.randint(1, 4), individuals_minimum=1)
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
        Entrant(
            f"{unit.id}p{n}",
            unit.id,
            f"人{unit.id}{n}",
            rng.choice(("男", "女", "男", "女", "")),
            level=rng.choice(("市", "县")),
        )
        for unit in units
        for n in range(rng.randint(1, 3 if shape.startswith("limited") else 4))
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
        rank_teams(teams, entrants, units, rounds, scores, rules.ranking) if shape.endswith("event") else None,
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


def compare(oracle: Oracle, delegation: Delegation) -> None:
    answers = oracle.answers()
    assert answers
    colliding = frozenset().union(*(answer.colliding for answer in answers))
    questions = [one for one in delegation.undecided if one.code == "limits_collide"]
    if all(answer.colliding for answer in answers):
        assert frozenset(questions[0].params["wishes"].split()) in colliding
        return
    assert not questions
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
    limited = {one.entrant_id for one in delegation.passed_over if one.code.startswith("limit_")}
    assert not limited & ever
    assert {one.entrant_id for one in delegation.reserves} == oracle.free - ever - held - groupless(oracle) - limited
    quota = oracle.state.rules.delegation.teams
    if quota:
        assert delegation.shortfall.teams == quota.count - max(len(one) for one in sure_teams)
    if not oracle.state.rules.delegation.groups:
        wanted = oracle.state.rules.delegation.least_individuals
        assert delegation.shortfall.individuals == max(0, wanted - max(len(one) for one in singles))


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


def check_explanations(oracle: Oracle, delegation: Delegation) -> None:
    """The rule a seat or an entry names is the one that decides, by the oracle's own count."""
    state, place = oracle.state, oracle.place
    for one in delegation.passed_over:
        assessment = state.assessments[one.entrant_id]
        if one.code in {"study_stars", "study_points"}:
            assert assessment.deciding is not None
            assert assessment.deciding.code == one.code
            assert one.entrant_id not in oracle.able
        elif one.code in {"absent", "void", "forfeit", "not_entered"}:
            assert one.entrant_id not in place
        elif one.code == "decided_skip":
            assert one.entrant_id in oracle.skip
    answers = oracle.answers()
    if state.decisions or len(answers) != 1 or answers[0].colliding:
        return
    inside = frozenset(chain.from_iterable(option.members for option in answers[0].teams))
    pools = oracle._pools(oracle._waiting(answers[0].teams) | inside)
    for seat in delegation.individuals:
        people, seats = next((people, seats) for people, seats in pools if seat.entrant_id in people)
        better = sum(1 for id_ in people & oracle.free if place[id_] < place[seat.entrant_id])
        assert (seat.code == "limit_place") == (better >= seats)
    for one in delegation.passed_over:
        if one.code.startswith("limit_"):
            wishes = set(one.params["wishes"].split())
            check_limit(oracle, answers[0], inside, pools, one.entrant_id, wishes, one.code == "limit_equal")


def check_limit(
    oracle: Oracle, answer: Answer, inside: frozenset[str], pools, entrant_id: str, wishes: set[str], lost: bool
) -> None:
    """With everyone better placed and this person in, the wishes cannot be kept; without one of them they can.

    Somebody who `lost` against an equal could be in, but not with as many of each place as the best list has.
    """
    place = oracle.place
    better = {id_ for id_ in answer.individuals if place[id_] < place[entrant_id]} | {entrant_id}
    choices = [
        [set(some) for size in range(seats + 1) for some in combinations(sorted(people & oracle.free), size)]
        for people, seats in pools
    ]
    sets = [set(chain.from_iterable(parts)) for parts in product(*choices)]
    sets = [one for one in sets if better <= one]
    if lost:
        places = sorted(place[id_] for id_ in answer.individuals)
        sets = [one for one in sets if sorted(place[id_] for id_ in one) == places]
    rows = oracle._rows(inside, frozenset())

    def kept(some: set[str], wanted: set[str]) -> bool:
        if "fill" in wanted and len(some) < len(answer.individuals):
            return False
        counts = [(sum(map(count, inside | some)), least, most) for wish, count, least, most in rows if wish in wanted]
        return all(now >= least and (most is None or now <= most) for now, least, most in counts)

    assert wishes
    assert not any(kept(some, wishes) for some in sets)
    assert lost or all(any(kept(some, wishes - {wish}) for some in sets) for wish in wishes)


def check(shape: str, as_of: dt.date, seed: int) -> bool:
    """One random contest held against the oracle; False when there is no complete answer to compare with."""
    state = random_contest(random.Random(f"{shape} {as_of} {seed}"), shape, as_of)
    delegation = propose(state, as_of)
    check_completeness(state, delegation)
    if decided_inside_an_open_tie(state, delegation):
        return False
    oracle = Oracle(state, {EligibilityStatus.ELIGIBLE, EligibilityStatus.NOT_YET})
    try:
        compare(oracle, delegation)
        check_explanations(oracle, delegation)
    except AssertionError as error:
        raise AssertionError(f"contest {seed} of {shape} as of {as_of}") from error
    return True
