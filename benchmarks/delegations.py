"""Ten thousand random contests against the exhaustive oracle, and how long a big contest's ranking and delegation take.

uv run python -m benchmarks.delegations            both
uv run python -m benchmarks.delegations 2000       so many random contests
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import random
import sys
import time
import tomllib
from collections.abc import Callable
from decimal import Decimal

from lianbing_desktop.domain.delegation.builder import build_delegation
from lianbing_desktop.domain.delegation.delegation import Delegation
from lianbing_desktop.domain.delegation.limits import YOUNG, Limit, Scope, Trait
from lianbing_desktop.domain.eligibility.eligibility import assess
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.facts import StudyFact
from lianbing_desktop.domain.ranking.ranking import Tables
from lianbing_desktop.domain.ranking.ranking import rank as rank_all
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.score import Round, RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.unit import Unit, UnitKind
from lianbing_desktop.paths import resource
from tests.delegation_contests import DATE, SHAPES, check

LIMITS = (
    Limit(Trait.UNIT, (), 0, 2, Scope.INDIVIDUALS),
    Limit(Trait.SEX, ("女",), 9),
    Limit(Trait.LEVEL, ("街道（乡镇）",), 3),
    Limit(Trait.AGE, (YOUNG,), 8, 14),
    Limit(Trait.LINE, ("社会保险",), 2, 6),
)


def against_the_oracle(count: int) -> None:
    """Random contests of every shape; the first that differs ends the run."""
    began = time.perf_counter()
    compared: dict[str, int] = {}
    for number in range(count):
        shape = SHAPES[number % len(SHAPES)]
        as_of = DATE - dt.timedelta(days=30 * (number // len(SHAPES) % 2))
        compared[shape] = compared.get(shape, 0) + check(shape, as_of, 100_000 + number)
    print(f"{count} random contests, {sum(compared.values())} with a complete answer to compare: no difference")
    print("  ".join(f"{shape} {found}" for shape, found in compared.items()))
    print(f"{time.perf_counter() - began:.0f} s")


def big_contest(people: int, rounds: int) -> tuple[RuleSet, dict[str, object]]:
    """A contest of 12 units, invented."""
    draw = random.Random(people)
    rules = RuleSet.from_mapping(tomllib.loads(resource("rules", "fujian-2022.toml").read_text("utf-8")))
    units = [Unit(f"u{n}", f"县{n}", UnitKind.COUNTY if n else UnitKind.MUNICIPAL, position=n) for n in range(12)]
    entrants = [
        Entrant(
            f"e{n}",
            units[n % 12].id,
            f"选手{n}",
            draw.choice("男女"),
            birth=f"{draw.randint(1962, 1999)}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}",
            level=draw.choice(rules.roster.levels),
            line=draw.choice(rules.roster.lines),
        )
        for n in range(people)
    ]
    weight = Decimal(1) / rounds if rounds in (1, 2, 4, 5) else Decimal(100) / rounds
    written = [Round(f"r{n}", f"第{n}轮", RoundKind.INDIVIDUAL, weight, position=n) for n in range(rounds - 1)]
    live = Round("live", "现场赛", RoundKind.TEAM, position=rounds)
    scores = {
        (one.id, some.id): Score(ScoreState.SCORED, Decimal(draw.randint(4000, 10000)) / 100, draw.randint(600, 3600))
        for one in entrants
        for some in written
    }
    teams = [Team(f"t{n}", f"u{n}", "", tuple(f"e{n + 12 * k}" for k in range(3))) for n in range(12)]
    scores |= {(team.id, "live"): Score(ScoreState.SCORED, Decimal(draw.randint(100, 400))) for team in teams}
    study = {one.id: StudyFact(one.id, draw.choice((0, 2, 3)), draw.choice((900, 1200)), DATE) for one in entrants}
    return rules, {
        "units": units,
        "entrants": entrants,
        "rounds": [*written, live],
        "scores": scores,
        "teams": teams,
        "study": study,
    }


def time_of(work: Callable[[], object], times: int = 7) -> float:
    """The median in milliseconds."""
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        spent.append(1000 * (time.perf_counter() - began))
    return sorted(spent)[times // 2]


def speed(people: int = 5000, rounds: int = 6) -> None:
    """Ranking, eligibility and delegation of a big contest."""
    rules, has = big_contest(people, rounds)
    units, entrants, teams = has["units"], has["entrants"], has["teams"]
    ranking = rules.ranking

    def rank() -> Tables:
        return rank_all(entrants, teams, units, has["rounds"], has["scores"], ranking)

    def judge() -> dict[str, object]:
        return {one.id: assess(one, [has["study"][one.id]], (), rules.eligibility, DATE) for one in entrants}

    tables = rank()
    individuals, team_ranking = tables.individuals, tables.teams
    assessments = judge()

    def delegate(some: RuleSet) -> Delegation:
        return build_delegation(some, units, entrants, individuals, teams, team_ranking, assessments, DATE, ())

    limited = dataclasses.replace(rules, delegation=dataclasses.replace(rules.delegation, limits=LIMITS))
    print(f"{people} entrants, 12 units, {rounds} rounds, median of 7 (ms)")
    print(f"  ranking of people, teams, units  {time_of(rank):8.1f}")
    print(f"  eligibility of everyone          {time_of(judge):8.1f}")
    print(f"  delegation                       {time_of(lambda: delegate(rules)):8.1f}")
    print(f"  delegation with {len(LIMITS)} crossing limits {time_of(lambda: delegate(limited)):8.1f}")
    print(f"  ranking and delegation           {time_of(lambda: (rank(), delegate(rules))):8.1f}")
    print(f"  seats with limits: {delegate(limited).seats}, without: {delegate(rules).seats}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        speed()
    against_the_oracle(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
