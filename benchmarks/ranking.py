"""How long the three tables take: 5,000 entrants of 12 units, 6 rounds, 36 teams, ties broken by time.

    uv run python benchmarks/ranking.py

The aim is 60 ms for the best of ten runs: ranking and delegation together stay under 100 ms.
"""

from __future__ import annotations

import random
import time
from decimal import Decimal

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.ranking.ranking import rank
from lianbing_desktop.domain.ranking.ranking_rules import RankingRules, TeamTotal, TieRule
from lianbing_desktop.domain.score import Round, RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.unit import Unit, UnitKind

ENTRANTS, UNITS, RUNS = 5_000, 12, 10
STATES = [ScoreState.SCORED] * 197 + [ScoreState.ABSENT, ScoreState.FORFEIT, ScoreState.VOID]


def main() -> None:
    """Print one line a way of totalling teams."""
    chance = random.Random(2022)
    units = [Unit(f"u{n}", f"单位{n}", UnitKind.COUNTY, position=n) for n in range(UNITS)]
    entrants = [Entrant(f"e{n:05}", f"u{n % UNITS}", f"选手{n}") for n in range(ENTRANTS)]
    teams = [Team(f"t{n}", f"u{n % UNITS}", "", tuple(f"e{n + UNITS * k:05}" for k in range(3))) for n in range(36)]
    rounds = [Round(f"r{n}", f"轮{n}", RoundKind.INDIVIDUAL, Decimal(20), position=n) for n in range(5)]
    rounds.append(Round("live", "现场赛", RoundKind.TEAM, position=5))
    scores = {(entrant.id, some.id): _score(chance) for entrant in entrants for some in rounds[:-1]}
    scores |= {(team.id, "live"): _score(chance) for team in teams}
    ties = tuple(TieRule.parse(text) for text in ("time", "lot", "decision"))
    for total in TeamTotal:
        rules = RankingRules(ties=ties, team_total=total)
        took = []
        for _ in range(RUNS):
            start = time.perf_counter()
            tables = rank(entrants, teams, units, rounds, scores, rules)
            took.append((time.perf_counter() - start) * 1000)
        placed = len(tables.individuals.placed)
        print(f"{total:<20} best {min(took):6.1f} ms   middle {sorted(took)[RUNS // 2]:6.1f} ms   {placed} placed")


def _score(chance: random.Random) -> Score:
    state = chance.choice(STATES)
    if state is not ScoreState.SCORED:
        return Score(state)
    return Score(state, Decimal(chance.randint(0, 1000)) / 10, chance.randint(600, 3600))


if __name__ == "__main__":
    main()
