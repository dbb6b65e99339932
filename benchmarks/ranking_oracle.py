"""10,000 random contests: individuals, teams and units as the program ranks them and as an exhaustive count does.

    uv run python benchmarks/ranking_oracle.py [COUNT] [FIRST_SEED]

Exits 1 at the first contest that differs and prints it. The suite tries the first 240.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lianbing_desktop.domain.ranking.ranking import rank
from tests.ranking_oracle import Oracle, random_case


def main(count: int = 10_000, first: int = 0) -> int:
    """The exit status."""
    start = time.perf_counter()
    seen: Counter[str] = Counter()
    for seed in range(first, first + count):
        case = random_case(seed)
        tables = rank(case.entrants, case.teams, case.units, case.rounds, case.scores, case.rules, case.orders)
        if differences := Oracle(case).differences(tables):
            print(f"random_case({seed}) differs:", *differences, sep="\n")
            return 1
        for ranking in (tables.individuals, tables.teams, tables.units):
            seen["placed"] += len(ranking.placed)
            seen["shared"] += sum(one.tied for one in ranking.placed)
            seen["set apart by a rule"] += sum(bool(one.tie_note) for one in ranking.placed)
            seen["without a place"] += len(ranking.unplaced)
    print(f"{count} contests agree, {time.perf_counter() - start:.0f} s")
    for name, number in seen.items():
        print(f"{name:<20}{number:>9,}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
