"""The tables of random contests are what an exhaustive count says; benchmarks/ranking_oracle.py tries 10,000."""

import pytest

from lianbing_desktop.domain.ranking.ranking import rank
from tests.ranking_oracle import Case, Oracle, random_case


def tables(case: Case):
    return rank(case.entrants, case.teams, case.units, case.rounds, case.scores, case.rules, case.orders)


@pytest.mark.parametrize("start", range(0, 240, 60))
def test_the_tables_of_random_contests_are_what_an_exhaustive_count_says(start):
    for seed in range(start, start + 60):
        case = random_case(seed)
        assert Oracle(case).differences(tables(case)) == [], f"random_case({seed})"


def test_random_contests_hold_what_makes_a_ranking_hard():
    found = [(case, tables(case)) for case in map(random_case, range(240))]
    placed = [
        one for _, each in found for ranking in (each.individuals, each.teams, each.units) for one in ranking.placed
    ]
    assert sum(one.tied for one in placed) > 200
    notes = {one.tie_note.partition(":")[0] for one in placed}
    assert notes == {"", "time", "round", "lot", "decision"}
    states = {one.state.value for _, each in found for one in each.individuals.unplaced}
    assert states == {"absent", "forfeit", "void", "not_entered"}
    assert any(not each.units.placed for _, each in found)


def test_a_weighted_mean_that_ends_on_a_half_is_rounded_up():
    """Three quarters of a mean that decimals cannot write out: in whole digits it was a hair below the half."""
    case = random_case(2737)
    assert Oracle(case).differences(tables(case)) == []
